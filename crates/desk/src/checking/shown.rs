//! What is found in a report, as a page shows it.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use report::check::read::ReadPassage;
use report::check::{Facts, Family, Finding, Mend, Place, Put, Rule, Severity};
use report::lang::{Lang, Text};
use serde::Serialize;
use ts_rs::TS;

use crate::contents::page_of;
use crate::naming;

/// The page: everything found, and how that compares with a week ago.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Checked {
    /// What was found, in the order of the report.
    pub findings: Vec<FindingShown>,
    /// How many of each severity, dismissed ones left out.
    pub tally: Tally,
    /// The same on the last day that is at least a week ago, if there was one.
    pub week_ago: Option<Tally>,
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Tally {
    /// Those that stop a final export.
    pub stops: u32,
    /// Those that should be looked at.
    pub look: u32,
    /// Advice.
    pub advice: u32,
}

/// A finding with what a person needs to see.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FindingShown {
    /// What tells it from every other.
    pub key: String,
    /// What was looked for; `check-` and it are the name of its words, with
    /// `-mend` of how to mend it.
    pub rule: Rule,
    /// What it is about.
    pub family: Family,
    /// How much it matters.
    pub severity: Severity,
    /// Where it is.
    pub place: PlaceShown,
    /// What stands in its words.
    pub values: BTreeMap<&'static str, Put>,
    /// Other places that belong to it.
    pub also: Vec<PlaceShown>,
    /// Who asks for it.
    pub sources: Vec<String>,
    /// What one button can do.
    pub mends: Vec<Mend>,
    /// Why it may stand, if the officer has said so.
    pub dismissed: Option<String>,
}

/// A place with what it is called and says.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "FindingPlaceShown")]
pub struct PlaceShown {
    /// Where it is.
    pub place: Place,
    /// The section it is in, if it is in one: its id.
    pub section: Option<String>,
    /// The page to open for that section.
    pub page: Option<String>,
    /// The heading of that section, or the name of the record or case study.
    pub heading: Text,
    /// The language, if it is about one.
    pub lang: Option<Lang>,
    /// The words themselves with some around them: before, found, after. All
    /// blank where no words are meant.
    pub words: [String; 3],
}

impl From<Tally> for [u32; 3] {
    fn from(tally: Tally) -> [u32; 3] {
        [tally.stops, tally.look, tally.advice]
    }
}

impl From<[u32; 3]> for Tally {
    fn from([stops, look, advice]: [u32; 3]) -> Tally {
        Tally { stops, look, advice }
    }
}

/// Names the places of findings.
pub(super) struct Showing<'a> {
    facts: &'a Facts<'a>,
    /// The passages by their ids: there are hundreds, and as many findings.
    passages: HashMap<&'a str, &'a ReadPassage>,
    /// What sections are called, as far as it was asked for.
    headings: RefCell<HashMap<String, Text>>,
}

impl<'a> Showing<'a> {
    /// For the findings of these facts.
    pub fn new(facts: &'a Facts<'a>) -> Showing<'a> {
        let own = |read: &'a Arc<ReadPassage>| (read.passage.id.as_str(), read.as_ref());
        let headings = RefCell::default();
        Showing { facts, passages: facts.all().map(own).collect(), headings }
    }

    /// All of them.
    pub fn all(&self, findings: &[Finding]) -> Vec<FindingShown> {
        findings.iter().map(|finding| self.one(finding)).collect()
    }

    /// One finding with its places named.
    pub fn one(&self, finding: &Finding) -> FindingShown {
        FindingShown {
            key: finding.key(),
            rule: finding.rule,
            family: finding.rule.family(),
            severity: finding.severity,
            place: self.place(&finding.place),
            values: finding.values.clone(),
            also: finding.also.iter().map(|place| self.place(place)).collect(),
            sources: finding.sources.clone(),
            mends: finding.mends.clone(),
            dismissed: self.facts.dismissed(finding).map(str::to_owned),
        }
    }

    /// A finding about what was entered elsewhere, where a passage places it;
    /// the place of what was entered belongs to it.
    pub fn placed(&self, finding: &Finding, by: &ReadPassage) -> FindingShown {
        let shown = self.one(finding);
        let also = std::iter::once(shown.place).chain(shown.also).collect();
        FindingShown { place: self.place(&Place::passage(by)), also, ..shown }
    }

    /// A place with what it is called and says.
    pub fn place(&self, place: &Place) -> PlaceShown {
        let facts = self.facts;
        let section = place.section_id().map(str::to_owned);
        let heading = match place {
            Place::Report => facts.details.council.clone(),
            Place::Section { section, .. } | Place::Words { section, .. } => self.heading(section),
            Place::Record { record, id, .. } => {
                naming::record(facts.pack, &facts.records, record, id)
            }
            Place::Testimony { id, .. } => naming::testimony(&facts.testimonies, id),
        };
        let words = match place {
            Place::Words { passage, from, to, .. } => self
                .passages
                .get(passage.as_str())
                .map(|read| around(&read.text, *from, *to))
                .unwrap_or_default(),
            Place::Report
            | Place::Section { .. }
            | Place::Record { .. }
            | Place::Testimony { .. } => Default::default(),
        };
        PlaceShown {
            page: section.as_deref().map(|id| page_of(facts.pack, id)),
            lang: place.lang(),
            place: place.clone(),
            section,
            heading,
            words,
        }
    }
}

impl Showing<'_> {
    fn heading(&self, section: &str) -> Text {
        let mut headings = self.headings.borrow_mut();
        if let Some(known) = headings.get(section) {
            return known.clone();
        }
        let heading = naming::heading(self.facts.pack, &self.facts.appendices, section);
        headings.insert(section.to_owned(), heading.clone());
        heading
    }
}

/// How many letters are shown before and after the words that are meant.
const AROUND: usize = 60;

/// How many letters of the words themselves are shown.
const LONGEST: usize = 240;

/// Words by their place in UTF-16 units, with what stands around them. Where no
/// words are meant, the first of the passage.
fn around(text: &str, from: usize, to: usize) -> [String; 3] {
    let bytes = |units: usize| {
        let mut seen = 0;
        let place = text.char_indices().find(|(_, character)| {
            let here = seen >= units;
            seen += character.len_utf16();
            here
        });
        place.map_or(text.len(), |(at, _)| at)
    };
    let (from, to) = (bytes(from), bytes(to));
    let (before, found, after) = (&text[..from], &text[from..to], &text[to..]);
    let cut = |text: &str, longest: usize| -> String {
        match text.char_indices().nth(longest) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text.to_owned(),
        }
    };
    let lead = match before.char_indices().rev().nth(AROUND - 1) {
        Some((start, _)) if start > 0 => format!("…{}", &before[start..]),
        Some(_) | None => before.to_owned(),
    };
    [lead, cut(found, LONGEST), cut(after, AROUND)]
}
