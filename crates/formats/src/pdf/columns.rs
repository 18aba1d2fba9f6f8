//! How wide the columns of a table want to be.
//!
//! The typesetter divides what is left among flexible columns without asking
//! how long their words are, so that a long word would run into the next
//! column. Here each column says how narrow it can be and how wide it would
//! like to be, both in ems; the template then shares out the line.

use report::document::{Align, Table, plain_inlines};
use serde_json::{Value, json};

use crate::fonts;

/// Above this width in ems a cell or header in a column of numbers holds more
/// than a number, and is broken into lines rather than make the column wider.
const NUMBER: f64 = 7.0;

/// The space at both sides of a cell, in ems, as the template has it.
const SPACE: f64 = 1.2;

/// For each column: `align`, `least` (its longest word) and `full` (its
/// longest cell on one line), without the space around the cells.
pub(super) fn wishes(table: &Table) -> Vec<Value> {
    let value = |(align, column): (&Align, Column)| {
        let align = match align {
            Align::Start => "start",
            Align::End => "end",
        };
        json!({ "align": align, "least": column.least, "full": column.full })
    };
    table.align.iter().zip(columns(table)).map(value).collect()
}

/// How wide the table is, in ems, with every column as narrow as it can be.
pub(super) fn least(table: &Table) -> f64 {
    columns(table).iter().map(|column| column.least + SPACE).sum()
}

struct Column {
    least: f64,
    full: f64,
}

fn columns(table: &Table) -> Vec<Column> {
    table
        .align
        .iter()
        .enumerate()
        .map(|(index, align)| {
            let header = table.header.get(index).map_or_else(String::new, |c| plain_inlines(c));
            let cells: Vec<String> = table
                .rows
                .iter()
                .filter_map(|row| row.get(index))
                .map(|cell| plain_inlines(cell))
                .collect();
            let word = longest(&cells, longest_word).max(longest_word(&header));
            let cell = longest(&cells, width);
            match align {
                Align::Start => Column { least: word, full: cell.max(width(&header)) },
                // A number is never broken, however its digits are grouped.
                Align::End => {
                    let least = word.max(cell.min(NUMBER));
                    Column { least, full: least.max(cell).max(width(&header).min(NUMBER)) }
                }
            }
        })
        .collect()
}

fn longest(cells: &[String], measure: fn(&str) -> f64) -> f64 {
    cells.iter().map(|cell| measure(cell)).fold(0.0, f64::max)
}

/// A line may be broken at a space and after a hyphen or a dash.
fn longest_word(text: &str) -> f64 {
    text.split_inclusive([' ', '-', '–', '—', '/'])
        .map(|word| width(word.trim_end()))
        .fold(0.0, f64::max)
}

/// The width of the text on one line, in ems, in the bold face: cells may be
/// bold, and a column a little too wide does no harm.
fn width(text: &str) -> f64 {
    text.chars().map(fonts::advance).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use report::document::Inline;

    #[test]
    fn a_column_is_never_narrower_than_its_longest_word() {
        let cell = |text: &str| vec![Inline::Text(text.to_owned())];
        let table = Table {
            caption: None,
            align: vec![Align::Start, Align::End],
            header: vec![cell("Measure"), cell("Number of adults who had a review in the year")],
            rows: vec![vec![cell("Gwasanaethau cymdeithasol"), cell("1 234 567")]],
            row_headers: false,
        };
        let wishes = wishes(&table);
        let of = |column: usize, key: &str| wishes[column][key].as_f64().unwrap();
        assert_eq!(of(0, "least"), width("cymdeithasol").max(width("Gwasanaethau")));
        assert_eq!(of(0, "full"), width("Gwasanaethau cymdeithasol"));
        assert_eq!(of(1, "least"), width("1 234 567"));
        assert_eq!(of(1, "full"), NUMBER);
    }
}
