//! The checks: one line each here, one file each beside this one.

mod plain;
mod spelling;
mod structure;

use super::read::ReadPassage;
use super::{Facts, Finding, Setting};

/// A check of one passage: a function of what it is given and nothing else.
pub(super) type PassageCheck = fn(&ReadPassage, &Setting<'_>) -> Vec<Finding>;

/// A check of the report.
pub(super) type ReportCheck = fn(&Facts<'_>) -> Vec<Finding>;

/// What is asked of each passage by itself.
pub(super) const OF_A_PASSAGE: &[PassageCheck] = &[
    // Outcome
    // Plain language
    plain::ampersands::ampersands,
    plain::impersonal::impersonal,
    plain::long_paragraphs::long_paragraphs,
    plain::long_sentences::long_sentences,
    plain::passive::passive,
    plain::plainer_words::plainer_words,
    // Access
];

/// What is asked of the report.
pub(super) const OF_THE_REPORT: &[ReportCheck] = &[
    // Structure
    structure::empty_sections::empty_sections,
    // Promises
    // Numbers
    // Outcome
    // People
    // Plain language
    plain::unexplained::unexplained,
    // Access
    // Languages
    // Spelling
    spelling::misspelt,
    // Dates
    // Sources
];
