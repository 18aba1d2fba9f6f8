//! Requirements that do not concern a report.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A requirement that does not concern this report, with the officer's reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Exemption {
    /// The requirement's id.
    pub requirement: String,
    /// Why it does not concern this report.
    pub reason: String,
}
