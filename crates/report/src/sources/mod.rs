//! What the report rests on: linked documents, evidence, inspections and
//! complaints (guidance 001 §4; 000 A19-A22).
//!
//! Names, titles and dates are plain text. What is told at length (a summary,
//! a finding, an answer, what was learnt) is one paragraph of Markdown, so that
//! words of the other language can be marked as such.

mod address;
mod cells;
mod complaints;
mod evidence;
mod inspections;
mod links;
mod missing;
mod share;
#[cfg(test)]
mod tests;
mod themes;

pub(crate) use address::printable;
pub use address::{AddressFault, address_fault};
pub use missing::{Gap, SourceGap, gaps};

pub(crate) use complaints::complaints;
pub(crate) use evidence::evidence;
pub(crate) use inspections::inspections;
pub(crate) use links::links;
pub(crate) use themes::themes;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lang::Text;
use crate::year::FinancialYear;

/// A document elsewhere, or a video.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The permanent id.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Where it is, for readers of each language; never fetched.
    pub address: Text,
    /// The languages it can be read in.
    pub language: TargetLanguage,
    /// The key points, in short, for those who do not follow the link.
    pub summary: Text,
    /// What to know of a video: its language, its subtitles; blank for a document.
    pub video: Text,
}

/// The languages of something elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TargetLanguage {
    /// Both.
    Both,
    /// English alone.
    English,
    /// Welsh alone.
    Welsh,
}

/// Something the council knows, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The permanent id.
    pub id: String,
    /// What kind it is.
    pub kind: EvidenceKind,
    /// What was done.
    pub what: Text,
    /// When, in words: “March 2025”.
    pub when: Text,
    /// How many people took part, if it was counted.
    #[serde(default)]
    pub people: Option<u32>,
    /// What it showed.
    pub finding: Text,
    /// Where it can be read, for readers of each language; may be blank.
    pub link: Text,
}

/// A kind of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceKind {
    /// Research.
    Research,
    /// A survey.
    Survey,
    /// Talking with people.
    Engagement,
    /// An audit or review of cases.
    Audit,
    /// Data.
    Data,
}

/// An inspection or review by somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Inspection {
    /// The permanent id.
    pub id: String,
    /// Who inspected.
    pub body: Text,
    /// What.
    pub about: Text,
    /// When it was published.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// Where it can be read, for readers of each language; may be blank.
    pub link: Text,
    /// What the council answered.
    pub response: Text,
    /// What is to be done, the most important first.
    pub actions: Vec<InspectionAction>,
}

/// Something to be done after an inspection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InspectionAction {
    /// What.
    pub what: Text,
    /// How far it is.
    pub progress: Text,
}

/// How many complaints or representations there were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Complaints {
    /// The permanent id.
    pub id: String,
    /// The year the figures are for. They often lag a year, on purpose.
    #[ts(type = "string")]
    pub year: FinancialYear,
    /// Which stage.
    pub stage: Stage,
    /// How many came in.
    #[serde(default)]
    pub received: Option<u32>,
    /// How many were upheld.
    #[serde(default)]
    pub upheld: Option<u32>,
    /// How many were answered in time.
    #[serde(default)]
    pub in_time: Option<u32>,
}

/// A stage of the complaints procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Stage 1: local resolution.
    Local,
    /// Stage 2: formal investigation.
    Formal,
    /// The Public Services Ombudsman for Wales.
    Ombudsman,
    /// Representations other than complaints.
    Representations,
    /// Compliments.
    Compliments,
}

/// What complaints and representations were about, and what was learnt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ComplaintTheme")]
pub struct Theme {
    /// The permanent id.
    pub id: String,
    /// What they were about.
    pub theme: Text,
    /// What was learnt.
    pub learning: Text,
    /// What was changed.
    pub change: Text,
    /// What came of it by way of the Citizen Voice Body (Llais); may be blank.
    pub citizen_voice: Text,
}
