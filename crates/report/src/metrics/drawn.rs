//! Measures as a chart.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::cell::percentage;
use super::said::Speaker;
use super::tabled::{breaks, caption, chosen, common_unit, notes, shown, text};
use super::trend::rounded;
use super::{Metric, Reading, Standing, Value};
use crate::assemble::Facts;
use crate::document::{Block, Chart, ChartKind, Series};
use crate::exhibits::Exhibit;
use crate::phrase::Value as Put;
use crate::year::FinancialYear;

/// How many measures the description of a chart speaks of: more is no point.
const DESCRIBED: usize = 3;

/// A chart of measures over the years, with notes below it. A year without a
/// value, or with one for a part of it, is a gap; a break parts a series in
/// two. No value to be drawn, no chart.
///
/// Stacked bars show shares: of one share, those it counts and all others; of
/// several numbers, what each makes of their sum. A year in which one of them
/// is missing has no sum and is a gap.
pub(crate) fn chart(
    facts: &Facts<'_>,
    exhibit: &Exhibit,
    codes: &[String],
    years: u8,
    kind: ChartKind,
) -> Vec<Block> {
    let metrics = chosen(facts, codes);
    let speaker = Speaker::of(facts);
    let years = shown(facts.year, years);
    let Some(scale) = metrics.iter().find_map(|metric| scale(metric, &years)) else {
        return Vec::new();
    };
    let scale =
        if kind == ChartKind::Stacked && scale == Scale::Percent { Scale::Parts } else { scale };
    let (drawn, left): (Vec<&Metric>, Vec<&Metric>) =
        metrics.iter().partition(|metric| fits(metric, &years, scale));
    let one_share = scale == Scale::Parts && drawn.len() == 1;
    let parts_of_a_sum = kind == ChartKind::Stacked && scale == Scale::Numbers && drawn.len() > 1;
    let whole = |year: FinancialYear| {
        let value = |metric: &&Metric| drawn_value(metric.reading(year)?, scale);
        !parts_of_a_sum || drawn.iter().all(|metric| value(metric).is_some())
    };
    let mut series = Vec::new();
    for metric in &drawn {
        let name = speaker.title(metric);
        let value = |it: &Reading| whole(it.year).then(|| drawn_value(it, scale)).flatten();
        series.extend(parted(&speaker, metric, &years, &name, value));
        if one_share {
            let rest = speaker.plain("metrics-rest");
            series.extend(parted(&speaker, metric, &years, &rest, rest_value));
        }
    }
    if series.iter().all(|series| series.values.iter().all(Option::is_none)) {
        return Vec::new();
    }
    let unit = match scale {
        Scale::Percent => Some("%".to_owned()),
        Scale::Numbers | Scale::Parts => common_unit(&speaker, &drawn),
    };
    let own = exhibit.alt.get(facts.lang).trim();
    let chart = Chart {
        kind,
        caption: match (&drawn[..], exhibit.caption.get(facts.lang).trim()) {
            // One measure is what the chart is about.
            ([metric], "") => speaker.title(metric),
            _ => caption(facts, exhibit, &years),
        },
        alt: if own.is_empty() { point(&speaker, &drawn, &years) } else { own.to_owned() },
        unit,
        shares: one_share || parts_of_a_sum,
        categories: years.iter().map(FinancialYear::to_string).collect(),
        series,
    };
    let mut blocks = vec![Block::Chart(chart)];
    blocks.extend(notes(&speaker, &drawn, &years));
    blocks.extend(left.iter().map(|metric| {
        let title = Put::Text(speaker.title(metric));
        Block::Paragraph(text(speaker.with("metrics-note-left-out", [("title", title)])))
    }));
    blocks
}

/// What a chart's values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scale {
    /// Numbers.
    Numbers,
    /// Percentages.
    Percent,
    /// The parts of shares, stacked.
    Parts,
}

/// The scale that a measure asks for, by its latest value; none if it has none.
fn scale(metric: &Metric, years: &[FinancialYear]) -> Option<Scale> {
    let within = metric.readings.iter().filter(|reading| years.contains(&reading.year));
    within.rev().find_map(|reading| match reading.value.as_ref()? {
        Value::Number { .. } => Some(Scale::Numbers),
        Value::Share { .. } | Value::Percent { .. } => Some(Scale::Percent),
        Value::Published { .. } => None,
    })
}

/// Whether anything of a measure can be drawn on a scale.
fn fits(metric: &Metric, years: &[FinancialYear], scale: Scale) -> bool {
    let within = metric.readings.iter().filter(|reading| years.contains(&reading.year));
    within.map(|reading| drawn_value(reading, scale)).any(|value| value.is_some())
}

/// The value of a year as it is drawn; none is a gap.
fn drawn_value(reading: &Reading, scale: Scale) -> Option<Decimal> {
    if matches!(reading.standing, Standing::PartYear { .. }) {
        return None;
    }
    match (reading.value.as_ref()?, scale) {
        (Value::Number { number }, Scale::Numbers | Scale::Parts) => Some(*number),
        (Value::Share { part, whole }, Scale::Percent) => percentage(*part, *whole),
        (Value::Share { part, .. }, Scale::Parts) => Some(*part),
        (Value::Percent { percent }, Scale::Percent) => Some(*percent),
        (Value::Number { .. }, Scale::Percent)
        | (Value::Share { .. }, Scale::Numbers)
        | (Value::Percent { .. }, Scale::Numbers | Scale::Parts)
        | (Value::Published { .. }, _) => None,
    }
}

/// Those of the whole whom a share does not count.
fn rest_value(reading: &Reading) -> Option<Decimal> {
    match (&reading.value, reading.standing) {
        (Some(Value::Share { part, whole }), Standing::Final | Standing::Provisional) => {
            Some(whole - part)
        }
        (_, Standing::PartYear { .. } | Standing::Final | Standing::Provisional) => None,
    }
}

/// A measure's series: one, or one before and one after each break, so that no
/// line runs across it.
fn parted(
    speaker: &Speaker<'_>,
    metric: &Metric,
    years: &[FinancialYear],
    name: &str,
    value: impl Fn(&Reading) -> Option<Decimal>,
) -> Vec<Series> {
    let found = breaks(metric, years);
    let mut made = Vec::new();
    for at in 0..=found.len() {
        let from = at.checked_sub(1).map(|before| found[before].from);
        let until = found.get(at).map(|next| next.from);
        let within = |year: FinancialYear| {
            from.is_none_or(|from| from <= year) && until.is_none_or(|until| year < until)
        };
        let values: Vec<Option<f64>> = years
            .iter()
            .map(|year| {
                let reading = metric.reading(*year).filter(|reading| within(reading.year))?;
                rounded(value(reading)?, 3).to_f64()
            })
            .collect();
        if found.is_empty() || values.iter().any(Option::is_some) {
            made.push(Series { name: part_name(speaker, name, from, until), values });
        }
    }
    made
}

fn part_name(
    speaker: &Speaker<'_>,
    name: &str,
    from: Option<FinancialYear>,
    until: Option<FinancialYear>,
) -> String {
    let part = |id, year| {
        speaker.with(id, [("name", Put::Text(name.to_owned())), ("year", Put::Year(year))])
    };
    match (from, until) {
        (None, None) => name.to_owned(),
        (Some(from), _) => part("metrics-series-from", from),
        (None, Some(until)) => part("metrics-series-before", until),
    }
}

/// The point a chart makes, from its data.
fn point(speaker: &Speaker<'_>, metrics: &[&Metric], years: &[FinancialYear]) -> String {
    let told = metrics.iter().take(DESCRIBED).map(|metric| {
        let title = ("title", Put::Text(speaker.title(metric)));
        let trend = ("trend", Put::Text(speaker.trend(metric, years)));
        speaker.with("metrics-point", [title, trend])
    });
    told.collect::<Vec<_>>().join(" ")
}
