//! “Ready for scrutiny?”: what is found in a report, as a page shows it.

use report::check::{Family, Mend, Place, Put, Rule, Severity};
use report::lang::{Lang, Text};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

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
    /// The heading of that section, or the name of the record or case study.
    pub heading: Text,
    /// The language, if it is about one.
    pub lang: Option<Lang>,
    /// The words themselves with some around them: before, found, after. All
    /// blank where no words are meant.
    pub words: [String; 3],
}
