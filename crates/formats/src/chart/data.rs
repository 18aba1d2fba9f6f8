//! A chart's data as a table.

use report::document::{Align, Chart, Inline, Table};
use report::lang::Lang;

use super::number;
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

/// The table that follows a chart in every format: a row for each category, a
/// column for each series. Its caption is [`data_caption`].
pub fn data_table(chart: &Chart, lang: Lang) -> Table {
    let words = document_words(lang);
    let cell = |text: String| vec![Inline::Text(text)];
    let value = |value: Option<f64>| match value {
        Some(value) if value.is_finite() => cell(number(value, lang)),
        Some(_) | None => cell(words.get("document-no-value")),
    };
    let row = |(index, category): (usize, &String)| {
        let values = chart.series.iter().map(|series| {
            // A series shorter than the categories ends in gaps.
            value(series.values.get(index).copied().flatten())
        });
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
