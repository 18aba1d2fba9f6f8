//! The glossary: the pack's terms and the council's own, where the report uses
//! them, and which are not explained where they are first used (guidance 001
//! Annex A; plain English asks that an acronym is spelled out once).
//!
//! All of it is pure: texts and entries in, findings out.

mod acronyms;
mod entries;
mod expansions;
mod explained;
mod index;
mod mutation;
mod prompts;
mod reading;
mod register;
mod shown;
#[cfg(test)]
mod tests;
mod words;

pub use entries::{Entry, entries};
pub use prompts::{Unexplained, UnexplainedKind, prompts, spelled_out_at};
pub use reading::{Form, Reading, readings};
pub use register::{Register, TermClash, UsedEntry, register};

pub(crate) use index::{Index, Named};
pub(crate) use mutation::{after as mutated_after, forms as mutated_forms, may_be};
pub(crate) use reading::reading;
pub(crate) use words::{Word, is_apostrophe, words};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lang::Text;

/// A term the council explains, beside those of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnTerm {
    /// The permanent id. One of the pack's replaces what the pack says.
    pub id: String,
    /// The term in full.
    pub term: Text,
    /// Its acronym in each language; blank if it has none.
    pub acronym: Text,
    /// What it means, for a lay reader.
    pub meaning: Text,
}
