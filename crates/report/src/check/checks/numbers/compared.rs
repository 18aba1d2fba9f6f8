//! Figures that are compared although they cannot be: a part of a year with a
//! whole one, and across a break in the series.

use std::ops::Range;

use rust_decimal::Decimal;

use super::figures::{in_digits, years};
use super::known::{CODE, counted, is_sound, is_told, stems};
use super::words::{holds, words};
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};
use crate::metrics::Metric;
use crate::metrics::catalogue::definition;
use crate::metrics::live::{What, address};
use crate::metrics::trend::{Incomparable, on_last_year};
use crate::project::Content;
use crate::year::FinancialYear;

/// Measures of which this year’s or last year’s value covers a part of it, and
/// the other does not, where the text compares the two.
pub(in crate::check) fn part_year_compared(facts: &Facts<'_>) -> Vec<Finding> {
    let year = facts.details.year;
    let apart = |metric: &&Metric| {
        is_sound(metric) && matches!(on_last_year(metric, year), Err(Incomparable::PartYear(_)))
    };
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

/// The sentences of a passage that tell a change.
struct Changes(Vec<Range<usize>>);

impl MadeOf for Changes {
    fn made_of(read: &ReadPassage) -> Changes {
        let change = &words(read.passage.lang).change;
        let tells = |it: &&Range<usize>| holds(&read.text[(*it).clone()].to_lowercase(), change);
        Changes(read.sentences().iter().filter(tells).cloned().collect())
    }
}

/// The sentences of a passage that name years, with those and their figures.
struct Dated(Vec<(Range<usize>, Vec<FinancialYear>, Vec<Decimal>)>);

impl MadeOf for Dated {
    fn made_of(read: &ReadPassage) -> Dated {
        let dated = read.sentences().iter().filter_map(|sentence| {
            let named = years(&read.text, sentence.clone());
            if named.is_empty() {
                return None;
            }
            let all = in_digits(&read.text, sentence.clone(), read.passage.lang);
            let named = named.into_iter().map(|(_, year)| year).collect();
            Some((sentence.clone(), named, all.into_iter().map(|it| it.number).collect()))
        });
        Dated(dated.collect())
    }
}

/// The sentences that tell a change of one of these measures.
fn compared(facts: &Facts<'_>, metrics: &[&Metric], rule: Rule) -> Vec<Finding> {
    if metrics.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        for read in facts.text(*lang) {
            for sentence in &read.made::<Changes>().0 {
                let said = &read.text[sentence.clone()];
                let about = metrics
                    .iter()
                    .find(|metric| !follows(metric, read) && is_about(facts, metric, read, said));
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
            for (sentence, named, all) in &read.made::<Dated>().0 {
                let said = &read.text[sentence.clone()];
                let has = |side: &[(FinancialYear, Decimal)], year: bool| {
                    side.iter()
                        .any(|(own, number)| all.contains(number) && (!year || named.contains(own)))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::planted::{TODAY, sample};
    use crate::lang::Lang;

    /// GLAN/3 is counted differently since 2022-23.
    #[test]
    fn values_from_both_sides_of_a_break_are_not_set_side_by_side() {
        let mut dump = sample();
        let text = "After packages of reablement a person needed the same support, less or none \
                    in 180 of 234 in 2021-22 and in 297 of 348 now.";
        let finds = |dump: &crate::project::Dump| both_sides(&Facts::of_dump(dump, TODAY)).len();
        assert_eq!(finds(&dump), 0);
        crate::check::planted::replace(
            &mut dump,
            Lang::En,
            "Their finding changed what we do",
            text,
        );
        assert_eq!(finds(&dump), 1);
    }
}
