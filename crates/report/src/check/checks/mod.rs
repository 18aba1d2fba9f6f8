//! The checks: one line each here, one file each beside this one.

mod access;
mod listed;
mod people;
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
    // People
    people::in_prose::in_prose,
    people::small_numbers::in_tables,
    // Plain language
    plain::long_sentences::long_sentences,
    // Access
    access::alternative_text::in_passage,
    access::capitals::capitals,
    access::links::words_of_links,
    access::tables::tables,
];

/// What is asked of the report.
pub(super) const OF_THE_REPORT: &[ReportCheck] = &[
    // Structure
    structure::empty_sections::empty_sections,
    // Promises
    // Numbers
    // Outcome
    // People
    people::called_alike::called_alike,
    people::consents::consents,
    people::consents::in_the_summary,
    people::lasting::lasting,
    people::pictures::pictures,
    people::quoted::quoted,
    people::share::share,
    people::small_numbers::in_measures,
    people::stories::stories,
    // Plain language
    // Access
    access::alternative_text::of_records,
    access::contrast::contrast,
    access::glyphs::glyphs,
    access::headings::blank,
    access::headings::skipped,
    access::linked_documents::linked_documents,
    access::links::same_words,
    // Languages
    // Spelling
    spelling::misspelt,
    // Dates
    // Sources
];
