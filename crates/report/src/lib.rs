//! The annual report as data.
//!
//! - [`pack`]: what the law and the guidance ask for, as files anyone can read.
//! - [`project`]: one report in one file, and the only way to change it.
//! - [`document`]: the finished report in one language, ready for a writer.
//! - [`assemble`]: how a project and its pack become a document.
//! - [`search`]: find and replace.
//! - [`next_year`]: what of a report comes along into the next.
//! - [`consent`]: what may be told of a person, where, and until when.
//! - [`identifiers`]: what in a story could tell who it is about.
//! - [`check`]: what stops a report, what should be looked at, and advice.
//! - [`metrics`], [`money`], [`promises`], [`pictures`], [`sources`],
//!   [`terms`]: what is entered once and placed in the text by reference;
//!   [`exhibits`] are the tables and charts of it.
//!
//! This crate knows no window, no Word and no PDF, and says nothing to the
//! user: it returns data and error codes, and others find the words.

pub mod assemble;
pub mod check;
pub mod consent;
pub mod councils;
mod decimal;
pub mod document;
mod error;
pub mod exhibits;
pub mod identifiers;
pub mod lang;
pub mod metrics;
pub mod money;
pub mod next_year;
pub mod pack;
pub mod phrase;
pub mod pictures;
pub mod project;
pub mod promises;
pub mod sample;
pub mod search;
pub mod sources;
pub mod terms;
pub mod year;

pub use error::{Error, Result, Said, Unusable};

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
