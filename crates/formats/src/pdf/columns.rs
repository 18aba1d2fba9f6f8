//! How wide the columns of a table want to be.
//!
//! The typesetter divides what is left among flexible columns without asking
//! how long their words are, so that a long word would run into the next
//! column. Here each column says how narrow it can be and how wide it would
//! like to be, both in ems; the template then shares out the line.

use report::document::{Align, Table, plain_inlines};
use serde_json::{Value, json};

use crate::fonts;

/// Above this width in ems the header of a column of numbers is broken into
/// lines rather than make the column wider.
const NUMBER_HEADER: f64 = 7.0;

/// For each column: `align`, `least` (its longest word) and `full` (its
/// longest cell on one line), without the space around the cells.
pub(super) fn wishes(table: &Table) -> Vec<Value> {
    table
        .align
        .iter()
        .enumerate()
        .map(|(column, align)| {
            let header = table.header.get(column).map_or_else(String::new, |c| plain_inlines(c));
            let cells: Vec<String> = table
                .rows
                .iter()
                .filter_map(|row| row.get(column))
                .map(|cell| plain_inlines(cell))
                .collect();
            let widest_word = longest(&cells, longest_word).max(longest_word(&header));
            let widest_cell = longest(&cells, width);
            let (least, full, align) = match align {
                Align::Start => (widest_word, widest_cell.max(width(&header)), "start"),
                // A number is never broken, however its digits are grouped.
                Align::End => {
                    let least = widest_word.max(widest_cell);
                    (least, least.max(width(&header).min(NUMBER_HEADER)), "end")
                }
            };
            json!({ "align": align, "least": least, "full": full })
        })
        .collect()
}

fn longest(cells: &[String], measure: fn(&str) -> f64) -> f64 {
    cells.iter().map(|cell| measure(cell)).fold(0.0, f64::max)
}

/// A line may be broken at a space and after a hyphen or a dash.
fn longest_word(text: &str) -> f64 {
    text.split_inclusive([' ', '-', '–', '—', '/']).map(|word| width(word.trim_end())).fold(0.0, f64::max)
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
        assert_eq!(of(1, "full"), NUMBER_HEADER);
    }
}
