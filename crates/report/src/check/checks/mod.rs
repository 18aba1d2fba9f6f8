//! The checks: one line each here, one file each beside this one.

mod dates;
mod languages;
mod numbers;
mod plain;
mod promises;
mod spelling;
mod structure;

pub(super) use dates::PUBLICATION;

use super::read::ReadPassage;
use super::{Facts, Finding, Setting};

/// A check of one passage: a function of what it is given and nothing else.
pub(super) type PassageCheck = fn(&ReadPassage, &Setting<'_>) -> Vec<Finding>;

/// A check of the report.
pub(super) type ReportCheck = fn(&Facts<'_>) -> Vec<Finding>;

/// What is asked of each passage by itself.
pub(super) const OF_A_PASSAGE: &[PassageCheck] = &[
    // Numbers
    numbers::percentages::percentages,
    numbers::sums::sums,
    numbers::wholes::wholes,
    numbers::years::named_years,
    numbers::years::years_twice,
    numbers::copied::same_columns,
    numbers::compared::parts_of_years,
    // Outcome
    // Plain language
    plain::long_sentences::long_sentences,
    // Access
];

/// What is asked of the report.
pub(super) const OF_THE_REPORT: &[ReportCheck] = &[
    // Structure
    structure::empty_sections::empty_sections,
    structure::requirements::requirements,
    // Promises
    promises::answers::answers,
    promises::counts::counts,
    promises::objectives::objectives,
    promises::shown::shown,
    // Numbers
    numbers::explained::explained,
    numbers::differs::differs,
    numbers::subsets::subsets,
    numbers::recorded::complaints_differ,
    numbers::recorded::budget_differs,
    numbers::alone::percentages_alone,
    numbers::years::complaints_lag,
    numbers::copied::copied_labels,
    numbers::copied::same_values,
    numbers::compared::part_year_compared,
    numbers::compared::compared_across_a_break,
    // Outcome
    // People
    // Plain language
    // Access
    // Languages
    languages::standing::standing,
    languages::pairs::pairs,
    languages::records::records,
    languages::terms::terms,
    languages::wordings::wordings,
    // Spelling
    spelling::misspelt,
    // Dates
    dates::late::late,
    dates::order::order,
    dates::consents::consents,
    // Sources
];
