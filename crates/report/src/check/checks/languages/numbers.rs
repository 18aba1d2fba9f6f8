//! Numbers, percentages, amounts and dates that differ between a passage and
//! the one it renders. A translation that is otherwise right can carry a
//! figure that is wrong, and nobody who reads one language sees it.

use std::ops::Range;

use super::compared::{Difference, differences};
use super::pairs::Pair;
use crate::check::read::ReadPassage;
use crate::check::read::told::{Told, Value};
use crate::check::{Finding, Mend, Place, Rule};
use crate::document::Block;

/// With more differences than these, it is not one number that is wrong.
const MANY: usize = 4;

pub(super) fn numbers(pair: &Pair<'_>) -> Vec<Finding> {
    let (told_here, told_there) = (pair.here.told(), pair.there.told());
    if told_here.is_empty() && told_there.is_empty() || pair.here.text == pair.there.text {
        return Vec::new();
    }
    let mut found: Vec<(Option<&Told>, Option<&Told>)> = Vec::new();
    for (part_here, part_there) in cells(pair) {
        let (here, there) = (within(told_here, &part_here), within(told_there, &part_there));
        for Difference { here: at, there: other } in differences(here, there) {
            found.push((at.and_then(|at| here.get(at)), other.and_then(|at| there.get(at))));
        }
    }
    if found.len() >= MANY {
        let many = Finding::new(Rule::LanguagesNumbersMany, Place::passage(pair.here));
        return vec![many.count("count", found.len()).also(Place::passage(pair.there))];
    }
    found.into_iter().filter_map(|(here, there)| finding(pair, here, there)).collect()
}

/// The parts that are compared with each other: the cells of tables of the same
/// shape; else the whole.
fn cells(pair: &Pair<'_>) -> Vec<(Range<usize>, Range<usize>)> {
    let tables = [pair.here, pair.there]
        .iter()
        .all(|read| matches!(read.blocks.as_slice(), [Block::Table(_)]));
    let whole = || vec![(0..pair.here.text.len(), 0..pair.there.text.len())];
    if !tables {
        return whole();
    }
    let (here, there) = (parts(&pair.here.text), parts(&pair.there.text));
    if here.len() == there.len() { here.into_iter().zip(there).collect() } else { whole() }
}

fn parts(text: &str) -> Vec<Range<usize>> {
    let mut from = 0;
    let mut found = Vec::new();
    for part in text.split(['\t', '\n']) {
        found.push(from..from + part.len());
        from += part.len() + 1;
    }
    found
}

/// What is told within a part. Both are in order.
fn within<'t>(told: &'t [Told], part: &Range<usize>) -> &'t [Told] {
    let from = told.partition_point(|it| it.range.start < part.start);
    let to = told.partition_point(|it| it.range.start < part.end);
    told.get(from..to).unwrap_or_default()
}

fn finding(pair: &Pair<'_>, here: Option<&Told>, there: Option<&Told>) -> Option<Finding> {
    let alone = |own: &ReadPassage, told: &Told, other: &ReadPassage| {
        let place = Place::words(own, told.range.clone());
        let alone = Finding::new(Rule::LanguagesNumberAlone, place);
        alone.with("said", &own.text[told.range.clone()]).also(Place::passage(other))
    };
    match (here, there) {
        (Some(here), Some(there)) => {
            let instead = &pair.there.text[there.range.clone()];
            let said = &pair.here.text[here.range.clone()];
            let place = Place::words(pair.here, here.range.clone());
            let found = Finding::new(rule(&here.value, &there.value), place)
                .with("here", said)
                .with("there", instead)
                .also(Place::words(pair.there, there.range.clone()));
            // Figures are the same in both languages; words would have to be translated.
            let figures = |words: &str| !words.contains(char::is_alphabetic);
            Some(match figures(instead) && figures(said) {
                true => found.mend(Mend::Replace { with: instead.to_owned() }),
                false => found,
            })
        }
        (Some(here), None) => Some(alone(pair.here, here, pair.there)),
        (None, Some(there)) => Some(alone(pair.there, there, pair.here)),
        (None, None) => None,
    }
}

/// The rule for two numbers that differ; what stands in the original decides.
fn rule(here: &Value, there: &Value) -> Rule {
    match (there, here) {
        (Value::Percentage(_), _) => Rule::LanguagesPercentage,
        (Value::Amount(_), _) => Rule::LanguagesAmount,
        (Value::Date { .. } | Value::Years(..), _) => Rule::LanguagesDate,
        (Value::Number(_) | Value::Code(_), Value::Date { .. } | Value::Years(..)) => {
            Rule::LanguagesDate
        }
        (Value::Number(_) | Value::Code(_), _) => Rule::LanguagesNumber,
    }
}
