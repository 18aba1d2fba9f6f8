//! The checks: one line each here, one file each beside this one.

mod access;
mod dates;
mod forms;
mod languages;
mod listed;
mod numbers;
mod outcome;
mod people;
mod plain;
mod promises;
mod sources;
mod spelling;
mod structure;

pub(super) use dates::{PUBLICATION, in_figures};
pub use forms::{FormText, form_texts};

use super::read::ReadPassage;
use super::{Facts, Finding, Recorded, Setting};

/// A check of one passage: a function of what it is given and nothing else.
pub(super) type PassageCheck = fn(&ReadPassage, &Setting<'_>) -> Vec<Finding>;

/// A check of the records.
pub(super) type RecordsCheck = fn(&Recorded) -> Vec<Finding>;

/// A check of the report.
pub(super) type ReportCheck = fn(&Facts<'_>) -> Vec<Finding>;

/// The checks that can find what stops a final export, in the order of the
/// lists below; none of the records is one. They are all that is asked before
/// an export: the others take ten times as long.
pub(super) const THAT_STOP: (&[PassageCheck], &[ReportCheck]) = (
    &[access::alternative_text::in_passage, access::links::words_of_links, access::tables::tables],
    &[
        structure::altered_wordings::altered_wordings,
        structure::empty_sections::empty_sections,
        structure::requirements::requirements,
        promises::answers::answers,
        people::pictures::unasked,
        access::alternative_text::of_records,
        access::glyphs::glyphs,
        access::headings::blank,
        access::headings::skipped,
    ],
);

/// What is asked of each passage by itself.
pub(super) const OF_A_PASSAGE: &[PassageCheck] = &[
    // Numbers
    numbers::changed::changed,
    numbers::columns::columns,
    numbers::larger::larger,
    numbers::percentages::percentages,
    numbers::sums::sums,
    numbers::wholes::wholes,
    numbers::years::named_years,
    numbers::years::years_twice,
    numbers::copied::same_columns,
    numbers::part_years::parts_of_years,
    // Outcome
    // People
    people::in_prose::in_prose,
    people::small_numbers::in_tables,
    // Plain language
    plain::ampersands::ampersands,
    plain::impersonal::impersonal,
    plain::long_paragraphs::long_paragraphs,
    plain::long_sentences::long_sentences,
    plain::passive::passive,
    plain::plainer_words::plainer_words,
    // Access
    access::alternative_text::in_passage,
    access::capitals::capitals,
    access::links::bare_documents,
    access::links::words_of_links,
    access::tables::tables,
];

/// What is asked of the records alone, which stay the same while text is written.
pub(super) const OF_THE_RECORDS: &[RecordsCheck] = &[
    numbers::copied::same_values,
    numbers::described::described,
    languages::records::records,
    forms::forms,
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
    structure::requirements::requirements,
    structure::restated::restated,
    structure::unanswered_questions::unanswered_questions,
    // Promises
    promises::answers::answers,
    promises::counts::counts,
    promises::objectives::objectives,
    promises::shown::shown,
    // Numbers
    numbers::explained::explained,
    numbers::differs::differs,
    numbers::slips::slips,
    numbers::rows::rows_differ,
    numbers::subsets::subsets,
    numbers::complaints::complaints_differ,
    numbers::budget::budget_differs,
    numbers::alone::percentages_alone,
    numbers::copied::copied_labels,
    numbers::compared::part_year_compared,
    numbers::compared::compared_across_a_break,
    // Outcome
    outcome::activity::activity,
    outcome::claims::claims,
    // People
    people::called_alike::called_alike,
    people::consents::consents,
    people::consents::in_the_summary,
    people::lasting::lasting,
    people::pictures::pictures,
    people::pictures::unasked,
    people::quoted::quoted,
    people::share::share,
    people::small_numbers::in_measures,
    people::stories::stories,
    // Plain language
    plain::unexplained::unexplained,
    // Access
    access::alternative_text::of_records,
    access::contrast::contrast,
    access::glyphs::glyphs,
    access::headings::blank,
    access::headings::skipped,
    access::linked_documents::linked_documents,
    access::links::same_words,
    // Languages
    languages::standing::standing,
    languages::pairs::pairs,
    languages::one_alone::one_alone,
    languages::terms::terms,
    languages::named_otherwise::named_otherwise,
    languages::wordings::wordings,
    // Spelling
    spelling::misspelt,
    // Dates
    dates::late::late,
    dates::order::order,
    // Sources
    sources::citizen_voice::citizen_voice,
    sources::gaps::gaps,
    sources::newly_asked::newly_asked,
    sources::unrecorded::unrecorded,
];
