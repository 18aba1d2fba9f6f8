//! Tables whose rows or columns do not add up to their totals.
//!
//! A row of sums is one that is called so, or the last one if it is bold. What
//! may be a rate or an average is left alone: a “total” that is no more than
//! one of its parts, or a column with percentages.

use rust_decimal::Decimal;

use super::figures::grouped;
use super::grid::Grid;
use super::words::words;
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};
use crate::lang::Lang;

/// A total that its parts do not add up to.
struct Wrong {
    row: usize,
    column: usize,
    given: Decimal,
    sum: Decimal,
}

pub(in crate::check) fn sums(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let Some(grid) = Grid::of(read) else { return Vec::new() };
    let (down, across) = (down(&grid, read.passage.lang), across(&grid, read.passage.lang));
    let finding = |(row, column): (usize, usize), wrong: &Wrong| {
        Finding::new(Rule::TableSum, Place::words(read, grid.place(row, column)))
            .with("total", grouped(wrong.given))
            .with("sum", grouped(wrong.sum))
    };
    match (down.as_slice(), across.as_slice()) {
        // One row and one column are wrong: it is the cell they share.
        ([one], [other]) => vec![finding((other.row, one.column), one)],
        (one, other) => {
            one.iter().chain(other).map(|it| finding((it.row, it.column), it)).collect()
        }
    }
}

/// Rows of sums that are wrong.
fn down(grid: &Grid<'_>, lang: Lang) -> Vec<Wrong> {
    let last = grid.rows() - 1;
    let is_sum = |row: usize| {
        is_total(grid.said(row, 0), lang, row == last) || row == last && grid.is_bold(row)
    };
    let totals: Vec<usize> = (1..grid.rows()).filter(|row| is_sum(*row)).collect();
    let mut found = Vec::new();
    for column in 1..grid.columns() {
        let mut above = 0;
        for total in &totals {
            let numbers = |rows: std::ops::Range<usize>| -> Option<Vec<Decimal>> {
                let rows = rows.filter(|row| !totals.contains(row));
                rows.map(|row| grid.number(row, column)).collect()
            };
            // A total may be of all rows above it, or of those since the last total.
            let (all, own) = (numbers(1..*total), numbers(above + 1..*total));
            let given = grid.number(*total, column);
            above = *total;
            let (Some(all), Some(given)) = (all, given) else { continue };
            if !own.is_some_and(|own| adds_up(&own, given)) {
                found.extend(wrong((*total, column), &all, given));
            }
        }
    }
    found
}

/// Rows whose last cell is called a total and is wrong, where no column is a year.
fn across(grid: &Grid<'_>, lang: Lang) -> Vec<Wrong> {
    let last = grid.columns() - 1;
    let years = (1..last).any(|column| grid.year(column).is_some());
    if years || last < 3 || !is_total(grid.said(0, last), lang, false) {
        return Vec::new();
    }
    let rows = (1..grid.rows()).filter_map(|row| {
        let parts: Vec<Decimal> =
            (1..last).map(|column| grid.number(row, column)).collect::<Option<_>>()?;
        wrong((row, last), &parts, grid.number(row, last)?)
    });
    rows.collect()
}

fn is_total(said: &str, lang: Lang, is_last: bool) -> bool {
    let lower = said.trim_end_matches(':').to_lowercase();
    let lists = words(lang);
    lists.totals.contains(&lower)
        || is_last && lists.total_starts.iter().any(|start| lower.starts_with(start.as_str()))
}

fn sum(parts: &[Decimal]) -> Option<Decimal> {
    parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(*part))
}

/// Whether parts add up to what is given, as far as they were rounded.
fn adds_up(parts: &[Decimal], given: Decimal) -> bool {
    let scales = || parts.iter().chain([&given]).map(Decimal::scale);
    let leeway = if scales().all(|it| it == 0) {
        Decimal::ZERO
    } else {
        let coarsest = scales().min().unwrap_or(0);
        Decimal::new(5, coarsest + 1) * Decimal::from(parts.len() + 1)
    };
    sum(parts).is_some_and(|sum| (sum - given).abs() <= leeway)
}

fn wrong((row, column): (usize, usize), parts: &[Decimal], given: Decimal) -> Option<Wrong> {
    let is_sum = parts.len() > 1 && parts.iter().all(|part| *part < given);
    let sum = sum(parts)?;
    (is_sum && !adds_up(parts, given)).then_some(Wrong { row, column, given, sum })
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;

    fn told(rows: &str) -> String {
        let table = format!("| What | A | B | Total |\n|---|---:|---:|---:|\n{rows}");
        let read = read(&table, Lang::En);
        let grid = Grid::of(&read).unwrap();
        let all = down(&grid, Lang::En).into_iter().chain(across(&grid, Lang::En));
        all.map(|it| format!("{},{} {}; ", it.row, it.column, it.sum)).collect()
    }

    #[test]
    fn totals_are_added_up_down_and_across() {
        let right = "| X | 10 | 2 | 12 |\n| Y | 20 | 3 | 23 |\n";
        assert_eq!(told(&format!("{right}| Total | 30 | 5 | 35 |\n")), "");
        assert_eq!(told(&format!("{right}| Total | 31 | 5 | 35 |\n")), "3,1 30; 3,3 36; ");
        assert_eq!(told("| X | 10 | 2 | 13 |\n| Y | 20 | 3 | 23 |\n"), "1,3 12; ");
        assert_eq!(
            told(&format!("{right}| **All** | **31** | **5** | **36** |\n")),
            "3,1 30; 3,3 35; "
        );
        assert_eq!(
            told("| X | 10 | 2 | n/a |\n| Y | 9 | – | 7 |\n| Total | 20 | 5 | 7 |\n"),
            "3,1 19; "
        );
    }

    #[test]
    fn subtotals_rounded_parts_and_averages_are_no_fault() {
        let subtotals = "| X | 10 | 1 | 11 |\n| Total | 10 | 1 | 11 |\n| Y | 5 | 1 | 6 |\n\
                         | Z | 5 | 1 | 6 |\n| Total | 10 | 2 | 12 |\n| All services | 20 | 3 | 23 |\n";
        assert_eq!(told(subtotals), "");
        let rounded =
            "| X | 1.24 | 1.0 | 2.2 |\n| Y | 2.24 | 1.0 | 3.2 |\n| Total | 3.5 | 2.0 | 5.5 |\n";
        assert_eq!(told(rounded), "");
        let averages = "| X | 40 | 2 | 42 |\n| Y | 60 | 3 | 63 |\n| Overall | 52 | 2 | 54 |\n";
        assert_eq!(told(averages), "");
    }
}
