//! The council's own terms for the glossary, and terms that are not explained
//! where they are used (guidance 001 Annex A).

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
