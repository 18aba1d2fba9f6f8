//! “Ready for scrutiny?”: what is found in a report, and what is done about it.

mod acting;
mod glyphs;
mod laid_out;
mod open;
mod placing;
mod shown;
mod spelled;

pub use laid_out::{LaidOut, documents, laid_out};
pub use open::OpenReport;
pub use shown::{Checked, FindingShown, PlaceShown, Tally};

use std::sync::Arc;

use formats::words::{Value, Words};
use jiff::ToSpan;
use jiff::civil::Date;
use report::Result;
use report::check::{Checker, Facts, Finding, Known, Place, Put, Severity};
use report::pack::Pack;
use report::project::{Entered, TakenBefore};

use crate::spelling::Speller;
use placing::placing;
use shown::Showing;

/// Looks at a report, again and again while it is written, and reads anew only
/// what has changed.
///
/// The file is asked for what was entered and let go again before anything is
/// looked at: looking may take a second on a slow machine, and what somebody
/// types meanwhile has to be on the disk within that second.
#[derive(Default)]
pub struct Checking {
    checker: Checker,
    taken: TakenBefore,
    laid_out: LaidOut,
    forms: spelled::InForms,
}

impl Checking {
    /// Somebody who has read nothing yet.
    pub fn new() -> Checking {
        Checking::default()
    }

    /// Everything found in a report on a day. That it was looked at is noted,
    /// so that in a week it can be said whether there is less to do.
    pub fn checks(
        &mut self,
        open: &impl OpenReport,
        speller: &Speller,
        today: Date,
    ) -> Result<Checked> {
        let entered = open.reach(|project| project.entered_again(&mut self.taken))?;
        let (file, pack) = (entered.file.clone(), Arc::clone(&entered.pack));
        let facts = self.facts(&pack, entered, speller, today);
        let found = self.checker.findings(&facts);
        let (findings, tally) = (Showing::new(&facts).all(&found), tally(&facts, &found));
        let week_ago = open.reach_in(&file, |project| {
            project.note_tally(today, tally.into())?;
            project.tally_until(today.saturating_sub(7.days()))
        })?;
        Ok(Checked { findings, tally, week_ago: week_ago.map(|(_, counts)| counts.into()) })
    }

    /// What is found in one section, as it is written.
    pub fn section(
        &mut self,
        open: &impl OpenReport,
        speller: &Speller,
        today: Date,
        section: &str,
    ) -> Result<Vec<FindingShown>> {
        let entered = open.reach(|project| project.entered_again(&mut self.taken))?;
        let pack = Arc::clone(&entered.pack);
        let facts = self.facts(&pack, entered, speller, today);
        let found = self.checker.findings(&facts);
        let showing = Showing::new(&facts);
        let within = crate::contents::sections_on(&pack, section);
        let here = |own: &str| own == section || within.iter().any(|it| it == own);
        let shown = found.iter().filter_map(|finding| match finding.place.section_id() {
            Some(own) => here(own).then(|| showing.one(finding)),
            None => {
                let by = placing(&facts, &finding.place).find(|it| here(&it.passage.section))?;
                Some(showing.placed(finding, by))
            }
        });
        Ok(shown.collect())
    }

    /// Remembers what is known of the report laid out, until it is told anew.
    pub fn set_laid_out(&mut self, laid_out: LaidOut) {
        self.laid_out = laid_out;
    }

    /// Everything found in what was entered, on a day. Nothing is noted.
    pub fn shown(&mut self, entered: Entered, speller: &Speller, today: Date) -> Vec<FindingShown> {
        let pack = Arc::clone(&entered.pack);
        let facts = self.facts(&pack, entered, speller, today);
        let found = self.checker.findings(&facts);
        Showing::new(&facts).all(&found)
    }

    /// What the checks may know of what was entered.
    pub(crate) fn facts<'p>(
        &mut self,
        pack: &'p Pack,
        entered: Entered,
        speller: &Speller,
        today: Date,
    ) -> Facts<'p> {
        let mut facts = self.checker.facts_of(pack, entered, today, Known::default());
        facts.known = Known {
            misspelt: spelled::misspelt(&facts, speller),
            misspelt_in_forms: self.forms.misspelt(&facts, speller),
            glyphs: glyphs::missing(&facts),
            unshown: self.laid_out.unshown.clone(),
            pages: self.laid_out.pages.clone(),
        };
        facts
    }
}

impl Checking {
    /// What is found in facts.
    pub(crate) fn findings(&mut self, facts: &Facts<'_>) -> Vec<Finding> {
        self.checker.findings(facts)
    }
}

/// Findings with their places named.
pub(crate) fn named(facts: &Facts<'_>, findings: &[Finding]) -> Vec<FindingShown> {
    Showing::new(facts).all(findings)
}

/// Places with what they are called and say.
pub(crate) fn places<'a>(facts: &'a Facts<'a>) -> impl Fn(&[Place]) -> Vec<PlaceShown> + 'a {
    let showing = Showing::new(facts);
    move |places| places.iter().map(|place| showing.place(place)).collect()
}

/// What is found, and what to do about it, in the words of a language.
pub fn says(finding: &FindingShown, words: &Words) -> [String; 2] {
    let value = |put: &Put| -> Value<'static> {
        match put {
            Put::Count(count) => (*count).into(),
            Put::Words(words) => words.clone().into(),
            Put::Named(text) => text.get(words.lang()).to_owned().into(),
        }
    };
    let values: Vec<(&str, Value<'_>)> =
        finding.values.iter().map(|(name, put)| (*name, value(put))).collect();
    let name = format!("check-{}", finding.rule.name());
    [name.clone(), format!("{name}-mend")].map(|name| words.with(&name, &values))
}

/// What keeps a report from being final: the findings that stop and were not
/// let stand, as they are shown; none if it is ready.
pub fn stopping(entered: Entered, today: Date) -> Vec<FindingShown> {
    let pack = Arc::clone(&entered.pack);
    let mut facts = Checker::new().facts_of(&pack, entered, today, Known::default());
    facts.known.glyphs = glyphs::missing(&facts);
    let mut stops = report::check::stopping(&facts);
    stops.retain(|finding| facts.dismissed(finding).is_none());
    named(&facts, &stops)
}

pub(crate) fn tally(facts: &Facts<'_>, found: &[Finding]) -> Tally {
    let mut tally = Tally::default();
    for finding in found.iter().filter(|finding| facts.dismissed(finding).is_none()) {
        match finding.severity {
            Severity::Stops => tally.stops += 1,
            Severity::Look => tally.look += 1,
            Severity::Advice => tally.advice += 1,
        }
    }
    tally
}
