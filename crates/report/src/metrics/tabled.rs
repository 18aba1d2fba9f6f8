//! Measures as a table: a row for each, a column for each year.

use super::catalogue::definition;
use super::said::{Speaker, in_either};
use super::sources::sources;
use super::{Break, Metric, Value};
use crate::assemble::Facts;
use crate::document::{Align, Block, Inline, Row, Table};
use crate::exhibits::Exhibit;
use crate::phrase::Value as Put;
use crate::year::FinancialYear;

/// A table of measures, with notes on what a reader must know below it. No
/// measure, no table.
pub(crate) fn table(
    facts: &Facts<'_>,
    exhibit: &Exhibit,
    codes: &[String],
    years: u8,
    wales: bool,
) -> Vec<Block> {
    let metrics = chosen(facts, codes);
    if metrics.is_empty() {
        return Vec::new();
    }
    let speaker = Speaker::of(facts);
    let years = shown(facts.year, years);
    let mut header: Row = vec![text(speaker.plain("metrics-metric"))];
    header.extend(years.iter().map(|year| text(year.to_string())));
    if wales {
        header.push(text(speaker.with("metrics-wales", [("year", Put::Year(facts.year))])));
    }
    let row = |metric: &&Metric| {
        let mut row = vec![text(speaker.title(metric))];
        row.extend(years.iter().map(|year| cell(&speaker, metric, *year)));
        if wales {
            let value = metric.reading(facts.year).and_then(|reading| reading.wales.as_ref());
            row.push(printed(&speaker, value));
        }
        row
    };
    let rows: Vec<Row> = metrics.iter().map(row).collect();
    let mut align = vec![Align::Start];
    align.resize(header.len(), Align::End);
    let caption = Some(text(caption(facts, exhibit, &years)));
    let mut blocks = vec![Block::Table(Table::new(caption, align, header, rows))];
    blocks.extend(notes(&speaker, &metrics, &years));
    blocks
}

/// The measures of these codes that the report has, in this order.
pub(super) fn chosen<'a>(facts: &Facts<'a>, codes: &[String]) -> Vec<&'a Metric> {
    let of = |code: &String| facts.records.metrics.iter().find(|metric| metric.code == *code);
    codes.iter().filter_map(of).collect()
}

/// So many years up to the report's, oldest first.
pub(super) fn shown(year: FinancialYear, years: u8) -> Vec<FinancialYear> {
    let back = i16::from(years.clamp(1, 6));
    (0..back).rev().map(|back| FinancialYear::starting(year.start() - back)).collect()
}

/// What stands above a table or below a chart: the officer's words, or ours.
pub(super) fn caption(facts: &Facts<'_>, exhibit: &Exhibit, years: &[FinancialYear]) -> String {
    let own = exhibit.caption.get(facts.lang).trim();
    if !own.is_empty() {
        return own.to_owned();
    }
    let speaker = Speaker::of(facts);
    match years {
        [first, .., last] => speaker
            .with("metrics-caption", [("first", Put::Year(*first)), ("last", Put::Year(*last))]),
        _ => speaker.with("metrics-caption-year", [("year", Put::Year(facts.year))]),
    }
}

/// What a reader must know of the values: what covers a part of a year, where
/// a series breaks, where the values come from.
pub(super) fn notes(
    speaker: &Speaker<'_>,
    metrics: &[&Metric],
    years: &[FinancialYear],
) -> Vec<Block> {
    let mut notes: Vec<Vec<Inline>> = Vec::new();
    for metric in metrics {
        let code = || ("code", Put::Text(metric.code.clone()));
        for reading in metric.readings.iter().filter(|reading| years.contains(&reading.year)) {
            if let Some(period) = speaker.period(reading) {
                let values =
                    [code(), ("year", Put::Year(reading.year)), ("period", Put::Text(period))];
                notes.push(text(speaker.with("metrics-note-part-year", values)));
            }
        }
        for found in breaks(metric, years) {
            let from = ("year", Put::Year(found.from));
            let why = in_either(&found.note, speaker.lang).1;
            notes.push(text(if why.is_empty() {
                speaker.with("metrics-note-break", [code(), from])
            } else {
                let why = ("why", Put::Text(why.trim_end_matches('.').to_owned()));
                speaker.with("metrics-note-break-why", [code(), from, why])
            }));
        }
    }
    notes.extend(sources(speaker, metrics, years));
    notes.into_iter().map(Block::Paragraph).collect()
}

/// The breaks of a measure that lie within the years shown.
pub(super) fn breaks<'a>(metric: &'a Metric, years: &[FinancialYear]) -> Vec<&'a Break> {
    let within = |found: &&Break| {
        years.first().is_some_and(|first| found.from > *first) && years.contains(&found.from)
    };
    let mut found: Vec<&Break> = metric.breaks.iter().filter(within).collect();
    found.sort_by_key(|found| found.from);
    found
}

fn cell(speaker: &Speaker<'_>, metric: &Metric, year: FinancialYear) -> Vec<Inline> {
    let Some(reading) = metric.reading(year) else { return printed(speaker, None) };
    let begins = metric.breaks.iter().any(|found| found.from == year);
    match &reading.value {
        None => printed(speaker, None),
        value @ Some(Value::Published { .. }) => printed(speaker, value.as_ref()),
        Some(value) => {
            let mut words = speaker.standing(speaker.value(value), reading);
            if begins {
                words = speaker.with("metrics-new-series", [("value", Put::Text(words))]);
            }
            text(words)
        }
    }
}

/// A value in a cell. Words of the other language are marked as such, so that
/// they are read aloud as what they are.
fn printed(speaker: &Speaker<'_>, value: Option<&Value>) -> Vec<Inline> {
    match value {
        None => text(speaker.plain("metrics-no-figure")),
        Some(Value::Published { text: words }) => match in_either(words, speaker.lang) {
            (lang, words) if lang == speaker.lang => text(words.to_owned()),
            (_, "") => text(speaker.plain("metrics-no-figure")),
            (lang, words) => vec![Inline::Foreign { lang, text: text(words.to_owned()) }],
        },
        Some(value) => text(speaker.value(value)),
    }
}

pub(super) fn text(words: String) -> Vec<Inline> {
    vec![Inline::Text(words)]
}

/// What is counted, if all of these measures count the same.
pub(super) fn common_unit(speaker: &Speaker<'_>, metrics: &[&Metric]) -> Option<String> {
    let unit = |metric: &&Metric| {
        definition(speaker.pack, metric).unit.get(speaker.lang).trim().to_owned()
    };
    let first = metrics.first().map(unit)?;
    (!first.is_empty() && metrics.iter().all(|metric| unit(metric) == first)).then_some(first)
}
