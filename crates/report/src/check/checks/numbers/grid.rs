//! A table of the text with the place of each cell.

use std::ops::Range;

use rust_decimal::Decimal;

use super::figures::{parse, years};
use crate::check::read::ReadPassage;
use crate::document::{Block, Inline, Table};
use crate::lang::Lang;
use crate::year::FinancialYear;

/// A table, cell by cell: the header is row 0.
pub(super) struct Grid<'a> {
    /// The table.
    pub table: &'a Table,
    /// The cells with their places in bytes of the passage's text.
    cells: Vec<Vec<Range<usize>>>,
    text: &'a str,
    lang: Lang,
}

impl<'a> Grid<'a> {
    /// The table of a passage; none if it is no table, or one whose cells hold
    /// line breaks, so that their places cannot be told.
    pub fn of(read: &'a ReadPassage) -> Option<Grid<'a>> {
        let [Block::Table(table)] = read.blocks.as_slice() else { return None };
        let mut at = 0;
        let mut lines = Vec::new();
        for line in read.text.split('\n') {
            lines.push(at..at + line.len());
            at += line.len() + 1;
        }
        let wanted = table.rows.len() + 1;
        let rows = lines.split_off(lines.len().checked_sub(wanted)?);
        let cells: Vec<Vec<Range<usize>>> = rows
            .into_iter()
            .map(|row| {
                let mut at = row.start;
                let cells = read.text[row].split('\t').map(|cell| {
                    let place = at..at + cell.len();
                    at += cell.len() + 1;
                    place
                });
                cells.collect()
            })
            .collect();
        let columns = table.header.len();
        let whole = cells.iter().all(|row| row.len() == columns) && columns > 1;
        whole.then_some(Grid { table, cells, text: &read.text, lang: read.passage.lang })
    }

    /// How many rows there are, the header among them.
    pub fn rows(&self) -> usize {
        self.cells.len()
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.table.header.len()
    }

    /// The place of a cell, without the spaces around its words.
    pub fn place(&self, row: usize, column: usize) -> Range<usize> {
        let Some(cell) = self.cells.get(row).and_then(|row| row.get(column)) else { return 0..0 };
        let said = &self.text[cell.clone()];
        let start = cell.start + (said.len() - said.trim_start().len());
        start..start + said.trim().len()
    }

    /// What a cell says.
    pub fn said(&self, row: usize, column: usize) -> &'a str {
        &self.text[self.place(row, column)]
    }

    /// The number a cell holds, if it holds nothing else.
    pub fn number(&self, row: usize, column: usize) -> Option<Decimal> {
        let said = self.said(row, column);
        said.starts_with(|it: char| it.is_ascii_digit()).then(|| parse(said, self.lang)).flatten()
    }

    /// The year a column is headed by.
    pub fn year(&self, column: usize) -> Option<FinancialYear> {
        let place = self.place(0, column);
        let found = years(self.text, place.clone());
        found.first().filter(|(at, _)| *at == place).map(|(_, year)| *year)
    }

    /// Whether every filled cell of a row is bold.
    pub fn is_bold(&self, row: usize) -> bool {
        let Some(cells) = row.checked_sub(1).and_then(|row| self.table.rows.get(row)) else {
            return false;
        };
        let mut filled = cells.iter().filter(|cell| !cell.is_empty()).peekable();
        filled.peek().is_some()
            && filled.all(|cell| cell.iter().all(|inline| matches!(inline, Inline::Strong(_))))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::project::{Content, Passage};

    /// A passage that says this.
    pub fn read(markdown: &str, lang: Lang) -> ReadPassage {
        ReadPassage::new(Passage {
            id: "a".into(),
            section: "people.ii".into(),
            strand: None,
            lang,
            content: Content::Text { markdown: markdown.into() },
            answers: Vec::new(),
            evidence: Vec::new(),
            source: None,
            made_from: None,
            made_from_text: None,
        })
    }

    #[test]
    fn cells_are_found_below_a_caption() {
        let table = ": What we did\n\n| Measure | 2023-24 | 2024-25 |\n|---|---:|---:|\n\
                     | Calls | 1,210 | 9 of 12 |\n| **All** | **5** | **6** |\n";
        let read = read(table, Lang::En);
        let grid = Grid::of(&read).unwrap();
        assert_eq!((grid.rows(), grid.columns()), (3, 3));
        assert_eq!(grid.year(1), Some(FinancialYear::starting(2023)));
        assert_eq!(grid.number(1, 1), Some(Decimal::from(1210)));
        assert_eq!((grid.number(1, 2), grid.said(1, 2)), (None, "9 of 12"));
        assert!(grid.is_bold(2) && !grid.is_bold(1));
        assert_eq!(grid.said(9, 9), "", "no such cell");
    }
}
