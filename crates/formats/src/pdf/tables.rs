//! Tables as the values the template reads.

use report::document::{
    Align, Document, Edition, GlossaryEntry, Inline, Row, Table, plain_inlines,
};
use serde_json::{Value, json};

use super::columns::Columns;
use super::data::Place;
use super::inlines::{divided, inlines};

use crate::keeping;
use crate::words::Words;

/// A table with its caption, if it has one. `place` is where it stands.
pub(super) fn table(
    document: &Document,
    place: Place,
    table: &Table,
    caption: Option<Vec<Value>>,
) -> Value {
    let page = Page::of(document);
    let columns = Columns::of(table);
    let least = columns.least();
    let wide = place.section.is_some() && least > page.line;
    let line = if wide { page.long_line } else { place.line };
    let cells = |row: &Row| -> Vec<Vec<Value>> {
        let divide = least * page.smallest > line;
        let cell = |cell: &Vec<Inline>| if divide { divided(cell) } else { inlines(cell) };
        row.iter().map(cell).collect()
    };
    let rows: Vec<Value> = table
        .rows
        .iter()
        .map(|row| {
            // The longest cell of a row decides its height.
            let whole = longest(row) * table.align.len() <= page.most;
            json!({ "whole": whole, "cells": cells(row) })
        })
        .collect();
    let setting = columns.set(line, page.smallest);
    let heights: Vec<f64> = table.rows.iter().map(|row| setting.height(row)).collect();
    let height = setting.height(&table.header) + heights.iter().sum::<f64>();
    let kept = keeping::of_rows(&heights, KEPT_TOGETHER);
    let columns: Vec<Value> = table
        .align
        .iter()
        .zip(setting.shares())
        .map(|(align, share)| {
            let align = match align {
                Align::Start => "start",
                Align::End => "end",
            };
            json!({ "align": align, "share": share })
        })
        .collect();
    json!({
        "kind": "table",
        "caption": caption,
        "wide": wide,
        "scale": setting.scale,
        "height": height,
        "whole": height <= KEPT_WHOLE,
        "first": kept.first,
        "last": kept.last,
        "columns": columns,
        "header": cells(&table.header),
        "rows": rows,
        "row-headers": table.row_headers,
    })
}

/// The glossary as a table, each term heading its row.
pub(super) fn glossary(
    document: &Document,
    words: &Words,
    place: Place,
    entries: &[GlossaryEntry],
) -> Value {
    let cell = |text: &str| vec![Inline::Text(text.to_owned())];
    let table = Table {
        caption: None,
        align: vec![Align::Start, Align::Start],
        header: vec![
            cell(&words.get("document-glossary-term")),
            cell(&words.get("document-glossary-meaning")),
        ],
        rows: entries.iter().map(|entry| vec![cell(&entry.term), cell(&entry.meaning)]).collect(),
        row_headers: true,
    };
    self::table(document, place.inside(0.0), &table, None)
}

/// A table up to so many ems high is not split between pages.
const KEPT_WHOLE: f64 = 15.5;

/// Rows up to so many ems high stay together at either end of a table.
const KEPT_TOGETHER: f64 = 14.0;

/// A chart's data up to so many ems high leave room on a page for the chart.
pub(super) const WITH_CHART: f64 = 24.0;

/// What a page of the template holds; each a little less than it really does.
pub(super) struct Page {
    /// The characters that fill two thirds of it. A row of a table that might
    /// hold more may be split between pages.
    most: usize,
    /// The ems of a line.
    pub(super) line: f64,
    /// The ems of a line on a page on its side.
    long_line: f64,
    /// How much smaller than the text the letters of a crowded table may be.
    smallest: f64,
}

impl Page {
    pub(super) fn of(document: &Document) -> Page {
        let page = match document.edition {
            Edition::Full | Edition::Draft | Edition::Public => {
                Page { most: 2200, line: 35.4, long_line: 55.9, smallest: 8.5 / 12.0 }
            }
            Edition::LargePrint => {
                Page { most: 800, line: 26.7, long_line: 40.4, smallest: 8.5 / 18.0 }
            }
        };
        match document.meta.shape.sideways() {
            true => Page { line: page.long_line, ..page },
            false => page,
        }
    }
}

/// The characters of the longest cell.
fn longest(row: &Row) -> usize {
    row.iter().map(|cell| plain_inlines(cell).chars().count()).max().unwrap_or(0)
}
