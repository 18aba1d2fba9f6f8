//! A chart's data as a table.

use report::document::{Align, Chart, Inline, Table};
use report::lang::Lang;

use super::number;
use crate::words::document_words;

/// The table that follows a chart in every format: a row for each category, a
/// column for each series. It has no caption; “document-chart-data” is one.
pub fn data_table(chart: &Chart, lang: Lang) -> Table {
    let words = document_words(lang);
    let cell = |text: String| vec![Inline::Text(text)];
    let heading = |name: &str| match &chart.unit {
        Some(unit) => cell(format!("{name} ({unit})")),
        None => cell(name.to_owned()),
    };
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
        header: category.chain(chart.series.iter().map(|series| heading(&series.name))).collect(),
        rows: chart.categories.iter().enumerate().map(row).collect(),
        row_headers: true,
    }
}
