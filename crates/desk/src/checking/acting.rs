//! What is done about a finding: mending it, or letting it stand.

use std::sync::Arc;

use jiff::civil::Date;
use report::check::{Dismissal, Facts, Finding, Mend, Place};
use report::project::{Change, Did};
use report::{Error, Result, search};

use super::{Checked, Checking, OpenReport};
use crate::spelling::Speller;
use crate::terms::{self, Explaining};
use crate::writing;

impl Checking {
    /// Lets a finding stand, with a reason, until the text it is about changes.
    /// A blank reason is refused: whoever reads the report next will ask.
    pub fn dismiss(
        &mut self,
        open: &impl OpenReport,
        speller: &Speller,
        today: Date,
        key: &str,
        reason: &str,
    ) -> Result<Checked> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Error::UnknownItem("reason".to_owned()));
        }
        let entered = open.reach(|project| project.entered_again(&mut self.taken))?;
        let file = entered.file.clone();
        let (finding, print) = {
            let pack = Arc::clone(&entered.pack);
            let facts = self.facts(&pack, entered, speller, today);
            let finding = self.with_key(&facts, key)?;
            let print = facts.print_of(&finding);
            (finding, print)
        };
        let dismissal = Dismissal { key: key.to_owned(), print, reason: reason.to_owned() };
        let place = finding.place.section_id().unwrap_or_default();
        open.reach_in(&file, |project| {
            project.write(Change::new(Did::Findings, place), |tx| tx.keep_record(&dismissal))
        })?;
        self.checks(open, speller, today)
    }

    /// Asks about a finding again.
    pub fn keep(
        &mut self,
        open: &impl OpenReport,
        speller: &Speller,
        today: Date,
        key: &str,
    ) -> Result<Checked> {
        open.reach(|project| {
            project.write(Change::new(Did::Findings, ""), |tx| tx.remove_record("dismissal", key))
        })?;
        self.checks(open, speller, today)
    }

    /// Does what a button of a finding offers. Fails if the text is no longer
    /// what was shown.
    pub fn mend(
        &mut self,
        open: &impl OpenReport,
        speller: &Speller,
        today: Date,
        key: &str,
        which: usize,
    ) -> Result<()> {
        let entered = open.reach(|project| project.entered_again(&mut self.taken))?;
        let file = entered.file.clone();
        let (finding, found) = {
            let pack = Arc::clone(&entered.pack);
            let facts = self.facts(&pack, entered, speller, today);
            let finding = self.with_key(&facts, key)?;
            let found = words_at(&facts, &finding.place);
            (finding, found)
        };
        let gone = || Error::UnknownItem(key.to_owned());
        let mend = finding.mends.get(which).ok_or_else(gone)?;
        let Place::Words { section, passage, from, to, .. } = &finding.place else {
            return Err(gone());
        };
        match mend {
            Mend::Replace { with } => open.reach_in(&file, |project| {
                project.write(Change::new(Did::FindReplace, section), |tx| {
                    search::replace_at(tx, passage, (*from, *to), &found, with)
                })
            }),
            Mend::UpToDate => open
                .reach_in(&file, |project| writing::mark_up_to_date(project, passage))
                .map(|_| ()),
            Mend::SpellOut { full } => {
                let explaining = Explaining {
                    passage: passage.clone(),
                    from: *from,
                    to: *to,
                    found,
                    full: full.clone(),
                    term: None,
                };
                open.reach_in(&file, |project| terms::explain(project, &explaining)).map(|_| ())
            }
        }
    }

    fn with_key(&mut self, facts: &Facts<'_>, key: &str) -> Result<Finding> {
        let found = self.checker.findings(facts);
        let finding = found.into_iter().find(|finding| finding.key() == key);
        finding.ok_or_else(|| Error::UnknownItem(key.to_owned()))
    }
}

/// The words at a place, as they stand; none where no words are meant.
fn words_at(facts: &Facts<'_>, place: &Place) -> String {
    let Place::Words { passage, from, to, .. } = place else { return String::new() };
    let Some(read) = facts.passage(passage) else { return String::new() };
    let units: Vec<u16> = read.text.encode_utf16().collect();
    String::from_utf16_lossy(units.get(*from..*to).unwrap_or_default())
}
