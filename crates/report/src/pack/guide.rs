//! What helps the officer: terms, answers, examples, dates.

use serde::{Deserialize, Serialize};

use super::Wording;

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The permanent id.
    pub id: String,
    /// The term, with the acronym in brackets where there is one.
    pub term: Wording,
    /// The acronym alone.
    #[serde(default)]
    pub acronym: Option<Wording>,
    /// What it means, for a lay reader.
    pub meaning: Wording,
    /// Where the guidance has it.
    pub source: Vec<String>,
}

/// A question an officer may have, with its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The permanent id.
    pub id: String,
    /// The question.
    pub question: Wording,
    /// The answer, Markdown.
    pub answer: Wording,
    /// The sections where it is offered; `*` for all.
    pub sections: Vec<String>,
    /// Where the guidance has it.
    pub source: Vec<String>,
}

/// An example case study. Shown beside the text, never exported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The permanent id.
    pub id: String,
    /// Its title.
    pub title: Wording,
    /// The story, Markdown.
    pub text: Wording,
    /// The sections where it is offered.
    pub sections: Vec<String>,
    /// The strand it belongs to.
    #[serde(default)]
    pub strand: Option<String>,
    /// Where the guidance has it.
    pub source: Vec<String>,
}

/// A date by which the report should be out, in the calendar year in which
/// the financial year ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The permanent id.
    pub id: String,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
    /// What is due.
    pub text: Wording,
    /// Whether this is the date shown first.
    #[serde(default)]
    pub preferred: bool,
    /// Who says so.
    pub source: Vec<String>,
}

/// A stage of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// The permanent id.
    pub id: String,
    /// `Q3` or `Q4` of the year reported on, `Q1` or `Q2` of the next.
    pub quarter: String,
    /// Its first day, `MM-DD`.
    pub from: String,
    /// Its last day, `MM-DD`.
    pub to: String,
    /// What to do.
    pub text: Wording,
    /// Who says so.
    pub source: Vec<String>,
}

/// A notice to be given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The permanent id.
    pub id: String,
    /// What to tell whom.
    pub text: Wording,
    /// Who says so.
    pub source: Vec<String>,
}
