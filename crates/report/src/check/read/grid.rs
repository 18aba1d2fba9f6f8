//! The cells of a table, by where they stand in the text.

use std::ops::Range;

use super::ReadPassage;
use crate::document::Block;

/// The cells of a table passage, in bytes of its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// The header.
    pub header: Vec<Range<usize>>,
    /// The rows below it.
    pub rows: Vec<Vec<Range<usize>>>,
}

impl Grid {
    /// The cells of a passage that is a table; none of any other.
    pub fn of(read: &ReadPassage) -> Option<Grid> {
        let [Block::Table(table)] = read.blocks.as_slice() else { return None };
        // Cells hold neither tabs nor line ends: those divide them.
        let mut at = 0;
        let mut lines = read.text.split('\n').map(|line| {
            let start = at;
            at += line.len() + 1;
            let mut from = start;
            let cells = line.split('\t').map(|cell| {
                let range = from..from + cell.len();
                from += cell.len() + 1;
                range
            });
            cells.collect::<Vec<_>>()
        });
        if table.caption.is_some() {
            lines.next();
        }
        let header = lines.next()?;
        Some(Grid { header, rows: lines.collect() })
    }

    /// Where a row stands, all its cells together.
    pub fn span(row: &[Range<usize>]) -> Range<usize> {
        match (row.first(), row.last()) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::read::tests::read;

    #[test]
    fn cells_stand_where_the_text_has_them() {
        let read = read(": Pobl ŵyl\n\n| a | *bŵ* |\n|---|---|\n| c |  |\n| d | e |\n");
        let grid = Grid::of(&read).unwrap();
        let said = |row: &Vec<Range<usize>>| {
            row.iter().map(|cell| read.text[cell.clone()].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(said(&grid.header), ["a", "bŵ"]);
        assert_eq!(grid.rows.iter().map(said).collect::<Vec<_>>(), [["c", ""], ["d", "e"]]);
        assert_eq!(read.text[Grid::span(&grid.rows[1])], *"d\te");
        assert_eq!(Grid::of(&super::super::tests::read("No table.\n")), None);
    }
}
