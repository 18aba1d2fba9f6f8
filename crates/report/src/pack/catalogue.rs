//! What is required of the report and what may be measured in it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Force, Kind, Seen, Wording};
use crate::year::FinancialYear;

/// Something that must or should be in the report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// The permanent id.
    pub id: String,
    /// What weight it has.
    pub kind: Kind,
    /// How strongly it is asked.
    pub force: Force,
    /// What is asked.
    pub text: Wording,
    /// The sections where it is normally met; `*` for the report as a whole.
    pub sections: Vec<String>,
    /// Where it is asked.
    pub source: Vec<String>,
    /// The first financial year it applies to.
    #[serde(default)]
    pub from: Option<FinancialYear>,
    /// How the program can see whether it is met; by linked passages alone if
    /// nothing is named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<Seen>,
    /// What the officer should know about it.
    #[serde(default)]
    pub note: Option<Wording>,
}

impl Requirement {
    /// The ways of seeing whether it is met; at least one.
    pub fn ways(&self) -> &[Seen] {
        if self.seen.is_empty() { &[Seen::Link] } else { &self.seen }
    }
}

/// A metric of the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// The permanent code, for example `AD/013`.
    pub code: String,
    /// What it counts.
    pub title: Wording,
    /// In what, in the plural: “adults”. None only in reports that were begun
    /// with a pack of before units: no pack is read without.
    #[serde(default)]
    pub unit: Option<Wording>,
    /// Of whom.
    pub population: Population,
    /// The metric of which it counts a part.
    #[serde(default)]
    pub subset_of: Option<String>,
    /// Which direction is good.
    pub better: MetricBetter,
    /// When it was collected.
    #[serde(default)]
    pub years: Option<String>,
    /// The standard it measures.
    #[serde(default)]
    pub standard: Option<String>,
    /// Where it is named.
    pub source: Vec<String>,
    /// What the officer should know about it.
    #[serde(default)]
    pub note: Option<Wording>,
}

/// Whom a metric counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Population {
    /// Adults.
    Adults,
    /// Children.
    Children,
    /// Carers.
    Carers,
    /// Everybody.
    All,
}

/// Which direction of a metric is good. Our reading, not the source's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MetricBetter {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// It only counts.
    Neither,
    /// It depends on why.
    Depends,
}

/// A well-being outcome and the standards it belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The permanent id.
    pub id: String,
    /// The outcome.
    pub text: Wording,
    /// The standards it belongs to.
    pub standards: Vec<String>,
    /// Where.
    pub source: Vec<String>,
}
