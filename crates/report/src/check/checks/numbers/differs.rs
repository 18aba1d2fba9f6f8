//! Figures of the text that differ from the measure they are about, and figures
//! that stand beside the wrong year.
//!
//! A figure is about a measure if the measure’s code follows it, if it stands in
//! a table row with the code, or if its sentence says what the measure counts
//! and the figure is close to the value and to nothing else that is known.

use std::ops::Range;
use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::figures::{Figure, Kind, figures, grouped, in_digits, years};
use super::known::{CODE, KnownMeasures, Measure, cells, is_told, stems, value};
use super::words::{Patterns, holds, words};
use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Place, Rule};
use crate::metrics::trend::FEW;
use crate::year::FinancialYear;

static THIS_YEAR: LazyLock<Patterns> =
    LazyLock::new(|| Patterns::new(|words| format!(r"(?i)(?-u:\b){}(?-u:\b)", words.this_year)));

pub(in crate::check) fn differs(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let known = KnownMeasures::of(facts, *lang);
        found.extend(in_tables(facts, &known, *lang));
        for read in facts.text(*lang) {
            for sentence in &read.sentences {
                found.extend(in_sentence(facts, &known, read, sentence.clone()));
            }
        }
    }
    found
}

/// Cells that differ from the record, or from another table.
fn in_tables(facts: &Facts<'_>, known: &KnownMeasures, lang: crate::lang::Lang) -> Vec<Finding> {
    let wrong = cells(facts, lang).into_iter().filter_map(|cell| {
        let (number, place) = known.by_code.get(&cell.code)?.values.get(&cell.year)?;
        (*number != cell.number && *place != cell.place).then(|| {
            differing(cell.place.clone(), &cell.said, &cell.code, cell.year, *number)
                .also(place.clone())
        })
    });
    wrong.collect()
}

fn in_sentence(
    facts: &Facts<'_>,
    known: &KnownMeasures,
    read: &ReadPassage,
    sentence: Range<usize>,
) -> Vec<Finding> {
    let lang = read.passage.lang;
    // Most sentences hold no digit, and so no figure and no code.
    if !read.text[sentence.clone()].contains(|it: char| it.is_ascii_digit()) {
        return Vec::new();
    }
    let all = if CODE.is_match(&read.text[sentence.clone()]) {
        figures(&read.text, sentence.clone(), lang)
    } else {
        in_digits(&read.text, sentence.clone(), lang)
    };
    let counts: Vec<&Figure> = all.iter().filter(|it| it.counts()).collect();
    if counts.is_empty() {
        return Vec::new();
    }
    let about: Vec<(&Figure, &str, &Measure)> = CODE
        .find_iter(&read.text[sentence.clone()])
        .filter_map(|code| {
            let measure = known.by_code.get(code.as_str())?;
            let figure = all.iter().rfind(|it| it.at.end <= code.start() + sentence.start)?;
            // No other code, and no percentage, stands between.
            let between = &read.text[figure.at.end..code.start() + sentence.start];
            (figure.counts() && !CODE.is_match(between)).then_some((figure, code.as_str(), measure))
        })
        .collect();
    let named = about.iter().filter_map(|(figure, code, measure)| {
        coded(facts, read, sentence.clone(), figure, code, measure)
    });
    let mut found: Vec<Finding> = named.collect();
    if about.is_empty() {
        found.extend(near(facts, known, read, sentence, &counts));
    }
    found
}

/// A figure that is followed by the code of its measure.
fn coded(
    facts: &Facts<'_>,
    read: &ReadPassage,
    sentence: Range<usize>,
    figure: &Figure,
    code: &str,
    measure: &Measure,
) -> Option<Finding> {
    let year = facts.details.year;
    let said = &read.text[figure.at.clone()];
    let named = years(&read.text, sentence.clone());
    let this_year = THIS_YEAR.of(read.passage.lang).find(&read.text[sentence.clone()]);
    let claimed = match (named.as_slice(), this_year) {
        ([(at, year)], None) => Some((at.clone(), *year)),
        ([], Some(found)) => {
            Some((found.start() + sentence.start..found.end() + sentence.start, year))
        }
        (_, _) => None,
    };
    let mut theirs = measure.values.iter().filter(|(_, (number, _))| *number == figure.number);
    match (theirs.next(), claimed) {
        (None, claimed) => {
            let asked = claimed.map_or(year, |(_, year)| year);
            let (number, place) = measure.values.get(&asked)?;
            let at = Place::words(read, figure.at.clone());
            Some(differing(at, said, code, asked, *number).also(place.clone()))
        }
        // It is right for another year than the one that is named.
        (Some((own, _)), Some((at, claimed))) => {
            let (number, place) = measure.values.get(&claimed)?;
            (*number != figure.number).then(|| {
                Finding::new(Rule::YearWrong, Place::words(read, at))
                    .with("said", said)
                    .with("code", code)
                    .with("own", own.to_string())
                    .also(place.clone())
            })
        }
        (Some(_), None) => None,
    }
}

/// Figures that are nearly the value of a measure the sentence is about.
fn near(
    facts: &Facts<'_>,
    known: &KnownMeasures,
    read: &ReadPassage,
    sentence: Range<usize>,
    counts: &[&Figure],
) -> Vec<Finding> {
    let lang = read.passage.lang;
    let text = &read.text[sentence.clone()];
    let year = facts.details.year;
    let odd = counts.iter().filter(|it| {
        it.kind == Kind::Count && it.number >= Decimal::from(FEW) && !known.has(it.number)
    });
    let odd: Vec<&&Figure> = odd.collect();
    if odd.is_empty() || holds(&text.to_lowercase(), &words(lang).loose) {
        return Vec::new();
    }
    let own = stems(text, lang);
    let mut found = Vec::new();
    for (code, measure) in known.by_code.iter().filter(|(_, it)| is_told(&it.stems, &own)) {
        let metric = facts.records.metrics.iter().find(|metric| metric.code == *code);
        let Some(number) = metric.and_then(|metric| value(metric, year)) else { continue };
        // The value itself stands in the sentence: the other figure is another thing.
        if counts.iter().any(|it| measure.values.values().any(|(value, _)| *value == it.number)) {
            continue;
        }
        for figure in &odd {
            if (figure.number - number).abs() * Decimal::from(5) <= number {
                let place = Place::words(read, figure.at.clone());
                let said = &read.text[figure.at.clone()];
                let finding = differing(place, said, code, year, number);
                found.push(finding.also(Place::Record {
                    record: <crate::metrics::Metric as crate::project::Record>::KIND.to_owned(),
                    id: code.clone(),
                    lang: None,
                }));
            }
        }
    }
    found
}

fn differing(place: Place, said: &str, code: &str, year: FinancialYear, known: Decimal) -> Finding {
    Finding::new(Rule::FigureDiffers, place)
        .with("said", said)
        .with("code", code)
        .with("year", year.to_string())
        .with("known", grouped(known))
}
