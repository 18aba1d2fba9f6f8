//! A chart's data as a table.

use report::document::{Align, Chart, Inline, Series, Table};
use report::lang::Lang;

use super::{number, share};
use crate::words::document_words;

/// What stands above the table of a figure's data: its number, and the unit if
/// there is one, so that the columns need not repeat it.
pub fn data_caption(chart: &Chart, lang: Lang, number: u32) -> String {
    let words = document_words(lang);
    match &chart.unit {
        Some(unit) => words.with(
            "document-chart-data-unit",
            &[("number", number.into()), ("unit", unit.clone().into())],
        ),
        None => words.with("document-chart-data", &[("number", number.into())]),
    }
}

/// A value of a chart in words: its number, in a chart of shares with its
/// share, or that there is none.
pub fn data_value(chart: &Chart, series: &Series, category: usize, lang: Lang) -> String {
    // A series shorter than the categories ends in gaps.
    let value = |series: &Series| {
        series.values.get(category).copied().flatten().filter(|value| value.is_finite())
    };
    let whole = || share::whole(chart.series.iter().filter_map(value));
    match (value(series), chart.shares.then(whole).flatten()) {
        (Some(value), Some(whole)) => share::labelled(value, whole, lang),
        (Some(value), None) => number(value, lang),
        (None, _) => document_words(lang).get("document-no-value"),
    }
}

/// The table that follows a chart in every format: a row for each category, a
/// column for each series. Its caption is [`data_caption`].
pub fn data_table(chart: &Chart, lang: Lang) -> Table {
    let words = document_words(lang);
    let cell = |text: String| vec![Inline::Text(text)];
    let row = |(index, category): (usize, &String)| {
        let values = chart.series.iter().map(|series| cell(data_value(chart, series, index, lang)));
        std::iter::once(cell(category.clone())).chain(values).collect()
    };
    let category = std::iter::once(cell(words.get("document-category")));
    Table {
        caption: None,
        align: std::iter::once(Align::Start)
            .chain(chart.series.iter().map(|_| Align::End))
            .collect(),
        header: category
            .chain(chart.series.iter().map(|series| cell(series.name.clone())))
            .collect(),
        rows: chart.categories.iter().enumerate().map(row).collect(),
        row_headers: true,
    }
}
