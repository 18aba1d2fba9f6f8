//! The promise ledger: what the council said it would do, and what came of it.
//!
//! Question (iv) of each part asks what progress was made on the areas for
//! improvement identified in last year's report (WSI 2017/274 Sch.); question
//! (iii) says what is to be done next (guidance 001 §3).
//!
//! - [`of_part`]: the promises of a part.
//! - [`missing`]: what is still to be said of one.
//! - [`from_report`]: last year’s, from last year’s file.

mod blocks;
mod missing;
mod proposed;

pub(crate) use blocks::blocks;
pub use missing::{Missing, missing};
pub use proposed::{Proposed, from_report};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lang::Text;

/// A priority: an objective with what is to be done for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// The permanent id.
    pub id: String,
    /// The part it belongs to, by its section: `people`, `prevention`, …
    pub part: String,
    /// When it was made.
    pub made: Made,
    /// What is to be achieved.
    pub objective: Text,
    /// What is done for it.
    pub actions: Text,
    /// Who answers for it: a post, not a person.
    pub owner: Text,
    /// By when.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub due: Option<Date>,
    /// How it will be judged.
    pub judged: Text,
    /// What came of it; only of one made last year.
    #[serde(default)]
    pub answer: Option<Answer>,
}

/// When a promise was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// In last year's report: it is to be answered in this one.
    LastYear,
    /// In this report, for the coming year.
    ThisYear,
}

/// What came of a promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// How far it was kept.
    pub outcome: PromiseOutcome,
    /// What was done.
    pub done: Text,
    /// What difference it made.
    pub difference: Text,
    /// Why not, where it was not kept in full.
    pub why_not: Text,
    /// The next step.
    pub next_step: Text,
}

/// How far a promise was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PromiseOutcome {
    /// In full.
    Achieved,
    /// In part.
    Partly,
    /// Not at all.
    NotAchieved,
    /// It no longer matters.
    NoLongerRelevant,
}

/// The promises of a part that were made in a year, in their order.
pub fn of_part<'a>(
    promises: &'a [Promise],
    part: &'a str,
    made: Made,
) -> impl Iterator<Item = &'a Promise> {
    promises.iter().filter(move |promise| promise.part == part && promise.made == made)
}

#[cfg(test)]
mod tests;
