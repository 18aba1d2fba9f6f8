//! A part of a year beside a whole one: Conwy’s “up to 23/11/2020” stood in a
//! table beside a full year.

use std::sync::LazyLock;

use super::counted::{AllCounted, Counted};
use super::dated::When;
use super::grid::Grid;
use super::words::{Patterns, holds, words};
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};
use crate::lang::Lang;

static PART: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words| format!(r"(?i)(?-u:\b)(?:{})(?-u:\b)", words.part_year))
});

/// Cells of a table that cover a part of a year, and sentences that tell of
/// one, where whole years stand beside them.
pub(in crate::check) fn parts_of_years(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let mut found = in_table(read);
    found.extend(read.made::<AllCounted>().0.iter().filter_map(|told| in_sentence(read, told)));
    found
}

fn in_table(read: &ReadPassage) -> Vec<Finding> {
    let Some(grid) = Grid::of(read) else { return Vec::new() };
    let cells = (0..grid.rows()).flat_map(|row| (1..grid.columns()).map(move |it| (row, it)));
    let parts = cells.filter(|(row, column)| is_part(&grid, read.passage.lang, *row, *column));
    let findings = parts.map(|(row, column)| {
        Finding::new(Rule::PartYear, Place::words(read, grid.place(row, column)))
            .with("code", grid.said(row, column))
    });
    findings.collect()
}

/// Whether a cell covers a part of a year, and another of its row a whole one.
fn is_part(grid: &Grid<'_>, lang: Lang, row: usize, column: usize) -> bool {
    let part = |column: usize| tells_a_part(grid.said(row, column), lang);
    let whole = |column: usize| {
        let counts = row == 0 || grid.number(row, column).is_some();
        counts && grid.year(column).is_some() && !part(column)
    };
    part(column) && (1..grid.columns()).any(whole)
}

fn tells_a_part(said: &str, lang: Lang) -> bool {
    let found = PART.of(lang).find(said);
    found.is_some_and(|it| !holds(&it.as_str().to_lowercase(), &words(lang).year_ends))
}

/// A sentence that compares a part of a year with a whole one.
fn in_sentence(read: &ReadPassage, told: &Counted) -> Option<Finding> {
    let lang = read.passage.lang;
    // Two figures at the least are compared, one of them of a whole year.
    if told.counts().nth(1).is_none() || !told.compares(read) {
        return None;
    }
    let whole = told.counts().any(|(nth, _)| {
        let dated = told.dated(read, nth);
        dated.is_some_and(|it| matches!(it.when, When::Named(_) | When::Before))
    });
    let said = &read.text[told.sentence.clone()];
    if !whole || holds(&said.to_lowercase(), &words(lang).same_part) {
        return None;
    }
    let mut parts = PART.of(lang).find_iter(said).filter(|it| tells_a_part(it.as_str(), lang));
    let (Some(part), None) = (parts.next(), parts.next()) else { return None };
    let from = told.sentence.start;
    let place = Place::words(read, from + part.start()..from + part.end());
    Some(Finding::new(Rule::PartYear, place).with("code", part.as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;
    use crate::check::read::tests::in_a_setting;

    /// What is said to cover a part of a year.
    fn told(markdown: &str, lang: Lang) -> Vec<String> {
        let read = read(markdown, lang);
        let found = in_a_setting(|setting| parts_of_years(&read, setting));
        let code = |it: Finding| match it.values.get("code") {
            Some(crate::check::Put::Words(words)) => words.clone(),
            other => panic!("{other:?}"),
        };
        found.into_iter().map(code).collect()
    }

    /// Cells of Conwy’s table of 2020-21.
    #[test]
    fn a_cell_for_a_part_of_a_year_stands_out_beside_a_whole_one() {
        let head = "| Measure | 2019-20 | 2020-21 |\n|---|---:|---:|\n";
        let part = "139 (up to 23/11/2020)";
        assert_eq!(told(&format!("{head}| Visits | 212 | {part} |\n"), Lang::En), [part]);
        assert_eq!(told(&format!("{head}| Visits | 212 | 139 |\n"), Lang::En), [""; 0]);
        let both = "| Visits | 88 (up to 23/11/2019) | 139 (up to 23/11/2020) |\n";
        assert_eq!(
            told(&format!("{head}{both}"), Lang::En),
            [""; 0],
            "the same part of both years"
        );
        let welsh = "139 (hyd at 23/11/2020)";
        assert_eq!(told(&format!("{head}| Ymweliadau | 212 | {welsh} |\n"), Lang::Cy), [welsh]);
        let whole = "| Visits | 212 | 139 (to 31 March 2021) |\n";
        assert_eq!(told(&format!("{head}{whole}"), Lang::En), [""; 0], "a whole year");
    }

    #[test]
    fn a_column_for_some_months_stands_out_beside_a_whole_year() {
        for (lang, header, stands_out) in [
            (Lang::En, "April–December 2024", true),
            (Lang::En, "Q1–Q3", true),
            (Lang::En, "April 2023 – March 2024", false),
            (Lang::Cy, "Ebrill–Rhagfyr 2024", true),
            (Lang::Cy, "Ebrill i fis Rhagfyr", true),
            (Lang::Cy, "Ebrill–Mawrth", false),
        ] {
            let table = format!("| A | 2023-24 | {header} |\n|---|---:|---:|\n| B | 420 | 300 |\n");
            let wanted: Vec<&str> = if stands_out { vec![header] } else { Vec::new() };
            assert_eq!(told(&table, lang), wanted, "{header}");
        }
    }

    #[test]
    fn a_sentence_that_compares_some_months_with_a_year_is_told() {
        for (lang, text, wanted) in [
            (
                Lang::En,
                "From April to December 2024 we received 300 referrals, compared with 420 in 2023-24.",
                Some("April to December"),
            ),
            (
                Lang::Cy,
                "O fis Ebrill i fis Rhagfyr 2024 cawsom 300 o atgyfeiriadau, o gymharu â 420 yn 2023-24.",
                Some("Ebrill i fis Rhagfyr"),
            ),
            (
                Lang::En,
                "In the first nine months we had 300 visits, compared with 420 last year.",
                Some("first nine months"),
            ),
            (
                Lang::En,
                "From April to December 2024 we had 300, compared with 290 in the same months of 2023-24.",
                None,
            ),
            (Lang::En, "From April to December 2024 we received 300 referrals.", None),
            (
                Lang::En,
                "From April 2024 to March 2025 we had 300 visits, compared with 420 in 2023-24.",
                None,
            ),
        ] {
            let wanted: Vec<&str> = wanted.into_iter().collect();
            assert_eq!(told(text, lang), wanted, "{text}");
        }
    }
}
