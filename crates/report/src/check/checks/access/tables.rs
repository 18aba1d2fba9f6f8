//! Tables that a screen reader cannot read out: a header cell or a row without
//! words, which the export refuses, a column without any, and what merged cells
//! leave behind when a table is pasted (WCAG 2.2, 1.3.1).

use std::collections::BTreeSet;
use std::ops::Range;

use super::words::{folded, is_blank};
use crate::check::read::{Grid, ReadPassage};
use crate::check::{Finding, Place, Rule, Setting};

/// A table of fewer columns has no band that goes across.
const ACROSS: usize = 3;

pub(in crate::check) fn tables(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let Some(grid) = Grid::of(read) else { return Vec::new() };
    let blank = |cell: &Range<usize>| is_blank(&read.text[cell.clone()]);
    let mut found = Vec::new();
    for (column, cell) in grid.header.iter().enumerate() {
        if blank(cell) {
            let place = Place::words(read, cell.clone());
            found.push(Finding::new(Rule::AccessTableHeader, place).count("column", column + 1));
        } else if !grid.rows.is_empty()
            && grid.rows.iter().all(|row| row.get(column).is_none_or(blank))
        {
            let place = Place::words(read, cell.clone());
            let heading = &read.text[cell.clone()];
            found.push(Finding::new(Rule::AccessTableColumn, place).with("heading", heading));
        }
    }
    for (at, row) in grid.rows.iter().enumerate() {
        if row.iter().all(blank) {
            let place = Place::words(read, Grid::span(row));
            found.push(Finding::new(Rule::AccessTableRow, place).count("row", at + 1));
        }
    }
    found.extend(merged(read, &grid));
    found
}

/// What merged cells leave: two header cells of the same words, the header once
/// more below, a row with words in its first cell alone, or a row whose first
/// cell is blank because the one above it was taller.
fn merged(read: &ReadPassage, grid: &Grid) -> Option<Finding> {
    let said = |cell: &Range<usize>| folded(&read.text[cell.clone()]);
    let blank = |cell: &Range<usize>| is_blank(&read.text[cell.clone()]);
    let header: Vec<String> = grid.header.iter().map(said).collect();
    let mut seen = BTreeSet::new();
    let twice = grid
        .header
        .iter()
        .zip(&header)
        .find(|(cell, words)| !blank(cell) && !seen.insert(words.as_str()));
    let odd = |row: &&Vec<Range<usize>>| {
        let words: Vec<String> = row.iter().map(said).collect();
        let [first, rest @ ..] = row.as_slice() else { return false };
        let empty = rest.iter().filter(|cell| blank(cell)).count();
        let band = row.len() >= ACROSS && !blank(first) && empty == rest.len();
        let hung = blank(first) && empty < rest.len();
        words == header || band || hung
    };
    let place = match twice {
        Some((cell, _)) => Some(cell.clone()),
        None => grid.rows.iter().find(odd).map(|row| Grid::span(row)),
    }?;
    let words = read.text[place.clone()].replace('\t', " ");
    let finding = Finding::new(Rule::AccessTableMerged, Place::words(read, place));
    Some(finding.with("words", words.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::read::tests::read;
    use crate::lang::Text;
    use crate::pack::load_shipped;
    use crate::project::Details;
    use crate::year::FinancialYear;

    fn rules(table: &str) -> Vec<Rule> {
        let pack = load_shipped("lassar");
        let details = Details::new(Text::default(), FinancialYear::starting(2024));
        let setting = Setting { pack: &pack, details };
        tables(&read(table), &setting).into_iter().map(|it| it.rule).collect()
    }

    #[test]
    fn what_a_merged_cell_leaves_is_found_in_each_of_its_forms() {
        for rows in [
            "| a | b | b |\n|---|---|---|\n| 1 | 2 | 3 |\n",
            "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n| a | b | c |\n",
            "| a | b | c |\n|---|---|---|\n| Adults |  |  |\n| 1 | 2 | 3 |\n",
            "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n|  | 4 | 5 |\n",
        ] {
            assert_eq!(rules(rows), [Rule::AccessTableMerged], "{rows}");
        }
    }

    #[test]
    fn a_sound_table_is_none_of_these() {
        assert_eq!(rules("| a | b |\n|---|---|\n| Adults |  |\n| 1 | 2 |\n"), []);
        assert_eq!(rules("| a |  |\n|---|---|\n| 1 | 2 |\n"), [Rule::AccessTableHeader]);
        assert_eq!(rules("| a | b |\n|---|---|\n| 1 |  |\n"), [Rule::AccessTableColumn]);
        assert_eq!(rules("Words.\n"), []);
    }
}
