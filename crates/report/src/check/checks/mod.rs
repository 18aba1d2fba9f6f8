//! The checks: one line each here, one file each beside this one.

mod outcome;
mod plain;
mod sources;
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
    plain::long_sentences::long_sentences,
    // Access
];

/// What is asked of the report.
pub(super) const OF_THE_REPORT: &[ReportCheck] = &[
    // Structure
    structure::altered_wordings::altered_wordings,
    structure::carried::carried,
    structure::empty_sections::empty_sections,
    structure::missing_standards::missing_standards,
    structure::over_aim::over_aim,
    structure::repeats::repeats,
    structure::restated::restated,
    structure::unanswered_questions::unanswered_questions,
    // Promises
    // Numbers
    // Outcome
    outcome::activity::activity,
    outcome::claims::claims,
    // People
    // Plain language
    // Access
    // Languages
    // Spelling
    spelling::misspelt,
    // Dates
    // Sources
    sources::citizen_voice::citizen_voice,
    sources::gaps::gaps,
    sources::newly_asked::newly_asked,
    sources::unrecorded::unrecorded,
];
