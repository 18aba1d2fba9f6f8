//! What law, codes and guidance ask of the report, and where it is met
//! (guidance 000 Appendix B; 2014 Act s.144A(2) and s.75D).
//!
//! A requirement is met by what the officer links to it, together with what the
//! program can see: a section with text, a measure with its trend, a promise
//! answered. A count of words meets nothing.

mod exemption;

pub use exemption::Exemption;

use serde::Serialize;
use ts_rs::TS;

use super::Place;

/// How far a requirement is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Met {
    /// Nothing in the report meets it.
    NotMet,
    /// Something does; something is still missing: a language, a record.
    Partly,
    /// It is met.
    Met,
    /// It does not concern this report; the officer, or a date, says why.
    NotApplicable,
}

/// A requirement, and where the report meets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Traced {
    /// The requirement's id.
    pub requirement: String,
    /// How far it is met.
    pub met: Met,
    /// Where: the passages linked to it, and what the program sees.
    pub places: Vec<Place>,
    /// The officer's reason, where it does not concern this report.
    pub reason: Option<String>,
}
