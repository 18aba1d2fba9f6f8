//! Tables as the values the template reads.

use report::document::{Align, Edition, GlossaryEntry, Inline, Row, Table, plain_inlines};
use serde_json::{Value, json};

use super::columns;
use super::data::Place;
use super::inlines::{divided, inlines};
use crate::words::Words;

/// A table with its caption, if it has one. `place` is where it stands.
pub(super) fn table(
    edition: Edition,
    place: Place,
    table: &Table,
    caption: Option<Vec<Value>>,
) -> Value {
    let page = Page::of(edition);
    let least = columns::least(table);
    let (wide, room) = match place {
        Place::Section(_) => (least > page.line, page.crowded),
        Place::Inside => (false, page.crowded / 2.0),
    };
    let cells = |row: &Row| -> Vec<Vec<Value>> {
        let divide = least > room;
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
    json!({
        "kind": "table",
        "caption": caption,
        "wide": wide,
        "columns": columns::wishes(table),
        "header": cells(&table.header),
        "rows": rows,
        "row-headers": table.row_headers,
    })
}

/// The glossary as a table, each term heading its row.
pub(super) fn glossary(edition: Edition, words: &Words, entries: &[GlossaryEntry]) -> Value {
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
    self::table(edition, Place::Inside, &table, None)
}

/// What a page of the template holds; each a little less than it really does.
struct Page {
    /// The characters that fill two thirds of it. A row of a table that might
    /// hold more may be split between pages.
    most: usize,
    /// The ems of a line.
    line: f64,
    /// The ems of a line on a page on its side in the smallest print. A table
    /// whose longest words need more has its words divided.
    crowded: f64,
}

impl Page {
    fn of(edition: Edition) -> Page {
        match edition {
            Edition::Full | Edition::Draft | Edition::Public => {
                Page { most: 2200, line: 35.0, crowded: 78.0 }
            }
            Edition::LargePrint => Page { most: 800, line: 26.0, crowded: 84.0 },
        }
    }
}

/// The characters of the longest cell.
fn longest(row: &Row) -> usize {
    row.iter().map(|cell| plain_inlines(cell).chars().count()).max().unwrap_or(0)
}
