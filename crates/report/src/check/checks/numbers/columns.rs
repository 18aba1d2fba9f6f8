//! Tables with a column of percentages beside the numbers they are made of:
//! “42 | 60 | 70%”. Where that is so in some rows, it should be in all.

use rust_decimal::Decimal;

use super::figures::parse;
use super::grid::Grid;
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};
use crate::metrics::cell::percentage;
use crate::metrics::trend::rounded;

/// A row with a part, its whole, and what is said to be the percentage.
struct Row {
    row: usize,
    part: usize,
    whole: usize,
    percent: usize,
    right: Decimal,
    said: Decimal,
}

impl Row {
    /// Whether the percentage is right, to the digits that are given.
    fn is_right(&self) -> bool {
        (self.right - self.said).abs() <= Decimal::new(5, self.said.scale() + 1)
    }
}

pub(in crate::check) fn columns(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    if !read.text.contains('%') {
        return Vec::new();
    }
    let Some(grid) = Grid::of(read) else { return Vec::new() };
    let mut found = Vec::new();
    for percent in 3..grid.columns() {
        let rows: Vec<Row> =
            (1..grid.rows()).filter_map(|row| told(&grid, read, row, percent)).collect();
        let (right, wrong): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|it| it.is_right());
        // What agrees in half of the rows was meant in all.
        if right.len() >= wrong.len() {
            found.extend(wrong.into_iter().map(|row| finding(&grid, read, row)));
        }
    }
    found
}

/// The percentage of a row, with the two numbers right before it.
fn told(grid: &Grid<'_>, read: &ReadPassage, row: usize, percent: usize) -> Option<Row> {
    let (part, whole) = (percent.checked_sub(2)?, percent.checked_sub(1)?);
    let number = |column| grid.number(row, column);
    let right = percentage(number(part)?, number(whole)?)?;
    let said = grid.said(row, percent).strip_suffix('%')?;
    let said = parse(said, read.passage.lang)?;
    Some(Row { row, part, whole, percent, right, said })
}

fn finding(grid: &Grid<'_>, read: &ReadPassage, row: &Row) -> Finding {
    let said = |column| grid.said(row.row, column);
    let right = rounded(row.right, row.said.scale()).to_string();
    Finding::new(Rule::PercentWrong, Place::words(read, grid.place(row.row, row.percent)))
        .with("part", said(row.part))
        .with("whole", said(row.whole))
        .with("percent", said(row.percent).trim_end_matches(['%', ' ']))
        .with("right", right)
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;
    use crate::check::read::tests::in_a_setting;
    use crate::lang::Lang;

    fn told(rows: &str) -> Vec<String> {
        let head = "| Team | Yes | Asked | Share | Note |\n|---|---:|---:|---:|---|\n";
        let read = read(&format!("{head}{rows}"), Lang::En);
        let found = in_a_setting(|setting| columns(&read, setting));
        let right = |it: &Finding| format!("{:?}", it.values.get("right"));
        found.iter().map(right).collect()
    }

    #[test]
    fn a_share_that_is_not_that_of_its_row_is_found() {
        let wrong = told("| North | 42 | 60 | 90% | |\n| South | 80 | 100 | 80% | |\n");
        assert_eq!(wrong, [r#"Some(Words("70"))"#]);
        assert_eq!(told("| North | 42 | 60 | 70% | |\n| South | 80 | 100 | 80% | |\n"), [""; 0]);
        let change = "| North | 42 | 60 | 43% | |\n| South | 80 | 100 | 25% | |\n";
        assert_eq!(told(change), [""; 0], "how much it grew");
    }
}
