//! Figures that are compared although they cannot be: a part of a year with a
//! whole one, and across a break in the series.

use std::sync::LazyLock;

use super::figures::{figures, years};
use super::grid::Grid;
use super::known::{CODE, counted, is_told, stems};
use super::words::{Patterns, holds, words};
use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Place, Rule, Setting};
use crate::metrics::Metric;
use crate::metrics::catalogue::definition;
use crate::metrics::live::{What, address};
use crate::metrics::trend::{Incomparable, on_last_year};
use crate::project::Content;

static PART: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words| format!(r"(?i)(?-u:\b)(?:{})(?-u:\b)", words.part_year))
});

/// Cells of a table that cover a part of a year, beside whole years (Conwy’s
/// “up to 23/11/2020” stood beside a full year).
pub(in crate::check) fn parts_of_years(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let Some(grid) = Grid::of(read) else { return Vec::new() };
    let patterns = PART.of(read.passage.lang);
    let is_part = |row: usize, column: usize| patterns.is_match(grid.said(row, column));
    let mut found = Vec::new();
    for row in 0..grid.rows() {
        let others = (1..grid.columns()).filter(|column| !is_part(row, *column)).any(|column| {
            grid.year(column).is_some() && (row == 0 || grid.number(row, column).is_some())
        });
        let parts = (1..grid.columns()).filter(|column| others && is_part(row, *column));
        found.extend(parts.map(|column| {
            Finding::new(Rule::PartYear, Place::words(read, grid.place(row, column)))
                .with("code", grid.said(row, column))
        }));
    }
    found
}

/// Measures of which this year’s or last year’s value covers a part of it, and
/// the other does not, where the text compares the two.
pub(in crate::check) fn part_year_compared(facts: &Facts<'_>) -> Vec<Finding> {
    let year = facts.details.year;
    let apart =
        |metric: &&Metric| matches!(on_last_year(metric, year), Err(Incomparable::PartYear(_)));
    let metrics: Vec<&Metric> = facts.records.metrics.iter().filter(apart).collect();
    compared(facts, &metrics, Rule::PartYear)
}

/// Measures with a break between last year and this one, which the text compares.
pub(in crate::check) fn compared_across_a_break(facts: &Facts<'_>) -> Vec<Finding> {
    let year = facts.details.year;
    let broken = |metric: &&Metric| metric.break_between(year.previous(), year).is_some();
    let metrics: Vec<&Metric> = facts.records.metrics.iter().filter(broken).collect();
    let mut found = compared(facts, &metrics, Rule::BreakCompared);
    found.extend(both_sides(facts));
    found
}

/// The sentences that tell a change of one of these measures.
fn compared(facts: &Facts<'_>, metrics: &[&Metric], rule: Rule) -> Vec<Finding> {
    if metrics.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        for read in facts.text(*lang) {
            for sentence in &read.sentences {
                let said = &read.text[sentence.clone()];
                let told = holds(&said.to_lowercase(), &words(*lang).change);
                let about = metrics.iter().find(|metric| {
                    told && !follows(metric, read) && is_about(facts, metric, read, said)
                });
                if let Some(metric) = about {
                    let place = Place::words(read, sentence.clone());
                    let finding = Finding::new(rule, place).with("code", &*metric.code);
                    found.push(finding.also(Place::record(*metric)));
                }
            }
        }
    }
    found
}

/// Sentences with a value from before a break and one from after it.
fn both_sides(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for metric in &facts.records.metrics {
        let Some(last) = metric.breaks.iter().map(|it| it.from).max() else { continue };
        let side = |after: bool| -> Vec<_> {
            let own = metric.readings.iter().filter(move |it| (it.year >= last) == after);
            own.filter_map(|it| Some((it.year, counted(it.value.as_ref()?)?))).collect()
        };
        let (before, after) = (side(false), side(true));
        for read in facts.all() {
            for sentence in &read.sentences {
                let said = &read.text[sentence.clone()];
                let named = years(&read.text, sentence.clone());
                if named.is_empty() {
                    continue;
                }
                let all = figures(&read.text, sentence.clone(), read.passage.lang);
                let has = |side: &[(crate::year::FinancialYear, rust_decimal::Decimal)],
                           year: bool| {
                    side.iter().any(|(own, number)| {
                        all.iter().any(|it| it.number == *number)
                            && (!year || named.iter().any(|(_, named)| named == own))
                    })
                };
                if has(&before, true) && has(&after, false) && is_about(facts, metric, read, said) {
                    let place = Place::words(read, sentence.clone());
                    let finding =
                        Finding::new(Rule::BreakCompared, place).with("code", &*metric.code);
                    found.push(finding.also(Place::record(metric)));
                }
            }
        }
    }
    found
}

/// Whether a passage holds the change of a measure as a value that follows it:
/// that says by itself that nothing can be compared.
fn follows(metric: &Metric, read: &ReadPassage) -> bool {
    let Content::Text { markdown } = &read.passage.content else { return false };
    [What::Change, What::Both].iter().any(|what| markdown.contains(&address(&metric.code, *what)))
}

/// Whether a sentence is about a measure: it says its code, or most of its title.
fn is_about(facts: &Facts<'_>, metric: &Metric, read: &ReadPassage, sentence: &str) -> bool {
    if CODE.find_iter(sentence).any(|code| code.as_str() == metric.code) {
        return true;
    }
    let lang = read.passage.lang;
    let title = stems(definition(facts.pack, metric).title.get(lang), lang);
    let own = stems(sentence, lang);
    is_told(&title, &own)
}
