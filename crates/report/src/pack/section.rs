//! The headings of a report with all that belongs to each.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Force, Wording};

/// A heading of the report with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The permanent id.
    pub id: String,
    /// The section it is in; none for a chapter.
    #[serde(default)]
    pub parent: Option<String>,
    /// The number the Schedule gives it.
    #[serde(default)]
    pub number: Option<String>,
    /// What kind of heading it is.
    pub kind: SectionKind,
    /// The heading.
    pub heading: Wording,
    /// Where the heading comes from.
    pub source: Vec<String>,
    /// Whether it may not be empty in a final report.
    pub required: bool,
    /// Whether the four questions are sections below it.
    #[serde(default)]
    pub questions: bool,
    /// Whether it may be split into strands.
    #[serde(default)]
    pub strands: bool,
    /// Whether its text stands from year to year: it describes how things are,
    /// not what happened. It comes along into next year's report, to be read
    /// again.
    #[serde(default)]
    pub standing: bool,
    /// Other headings under which the same section is met.
    #[serde(default)]
    pub variants: Vec<String>,
    /// What the officer should know about it.
    #[serde(default)]
    pub note: Option<Wording>,
    /// The length aimed at.
    #[serde(default)]
    pub aim: Option<Aim>,
    /// Text prescribed word for word, printed first.
    #[serde(default)]
    pub compulsory: Option<Compulsory>,
    /// What to write about.
    #[serde(default, rename = "prompt")]
    pub prompts: Vec<Prompt>,
    /// Suggested data items.
    #[serde(default)]
    pub data: Vec<DataItem>,
}

/// What kind of heading a section has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// A chapter of the Schedule.
    Chapter,
    /// A part of a chapter, by the Schedule.
    Part,
    /// A heading from guidance.
    Guidance,
    /// An appendix, or the heading above them.
    Appendix,
}

/// The length aimed at. Advice, never a limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// In pages of A4.
    pub pages: f64,
    /// Who says so.
    pub pages_by: AimBy,
    /// In words.
    pub words: u32,
    /// Who says so.
    pub words_by: AimBy,
    /// Where it comes from.
    pub source: Vec<String>,
    /// How it was derived.
    #[serde(default)]
    pub note: Option<Wording>,
}

/// Who set an aim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AimBy {
    /// The guidance.
    Official,
    /// We did, from the guidance.
    Ours,
}

/// Text prescribed word for word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compulsory {
    /// The permanent id.
    pub id: String,
    /// The text, Markdown.
    pub text: Wording,
    /// Where it is prescribed.
    pub source: Vec<String>,
}

/// Something to write about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// The permanent id; begins with the section's.
    pub id: String,
    /// How strongly the source asks for it.
    pub force: Force,
    /// The question it helps to answer.
    #[serde(default)]
    pub question: Option<String>,
    /// What is asked, in our words.
    pub text: Wording,
    /// Where it is asked.
    pub source: Vec<String>,
}

/// A metric the guidance suggests for a section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataItem {
    /// Its code in the catalogue.
    pub metric: String,
    /// Where it is suggested.
    pub source: Vec<String>,
}
