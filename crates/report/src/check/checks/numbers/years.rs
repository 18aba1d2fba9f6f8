//! Years that a text names and cannot mean: “this year (2023-24)” in the report
//! for 2024-25, or a table with the same year over two columns.
//!
//! Figures of complaints may lag by a year on purpose (Conwy’s do): there it
//! is a question.

use std::sync::LazyLock;

use super::grid::Grid;
use super::words::Patterns;
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting, Severity};
use crate::year::FinancialYear;

/// A year as it is written.
const YEAR: &str = r"(?P<year>(?:19|20)[0-9]{2}[-/–](?:[0-9]{2}){1,2})";
/// The section whose figures may lag.
const COMPLAINTS: &str = "complaints-and-representations";

static THIS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words| {
        format!(r"(?i)(?-u:\b)(?:{} ?[(,] ?|{} ){YEAR}", words.this_year, words.about_year)
    })
});
static LAST: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words| format!(r"(?i)(?-u:\b){} ?[(,] ?{YEAR}", words.last_year))
});

pub(in crate::check) fn named_years(read: &ReadPassage, setting: &Setting<'_>) -> Vec<Finding> {
    named(read, setting.details.year)
}

fn named(read: &ReadPassage, this: FinancialYear) -> Vec<Finding> {
    let mut found = Vec::new();
    for (patterns, meant) in [(&THIS, this), (&LAST, this.previous())] {
        for captures in patterns.of(read.passage.lang).captures_iter(&read.text) {
            let Some(said) = captures.name("year") else { continue };
            let year = FinancialYear::parse(said.as_str());
            if year.is_ok_and(|year| year != meant) {
                let finding = Finding::new(Rule::YearNamed, Place::words(read, said.range()))
                    .with("said", said.as_str())
                    .with("year", meant.to_string());
                let lags = read.passage.section == COMPLAINTS;
                found.push(if lags { finding.severity(Severity::Advice) } else { finding });
            }
        }
    }
    found
}

/// Tables with one year over two columns.
pub(in crate::check) fn years_twice(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let Some(grid) = Grid::of(read) else { return Vec::new() };
    let twice = (1..grid.columns()).filter(|column| {
        let year = grid.year(*column);
        year.is_some() && (1..*column).any(|earlier| grid.year(earlier) == year)
    });
    let findings = twice.map(|column| {
        let place = Place::words(read, grid.place(0, column));
        Finding::new(Rule::YearTwice, place).with("year", grid.said(0, column))
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::grid::tests::read;
    use super::*;
    use crate::lang::Lang;

    fn told(text: &str, section: &str, lang: Lang) -> Vec<Severity> {
        let mut read = read(text, lang);
        Arc::make_mut(&mut read.passage).section = section.into();
        named(&read, FinancialYear::starting(2024)).iter().map(|it| it.severity).collect()
    }

    #[test]
    fn this_year_is_the_report_s_and_last_year_the_one_before() {
        for text in ["this year (2024-25)", "last year, 2023/24", "In 2019-20 it was 4"] {
            assert_eq!(told(text, "people.i", Lang::En), [], "{text}");
        }
        assert_eq!(told("It rose this year (2023-24).", "people.i", Lang::En), [Severity::Look]);
        assert_eq!(told("This report is for 2023-24.", "context", Lang::En), [Severity::Look]);
        assert_eq!(told("Cododd eleni (2023-24).", "people.i", Lang::Cy), [Severity::Look]);
    }

    /// Conwy’s report for 2022-23 gives the complaints of 2021-22 “because of the way we report”.
    #[test]
    fn of_complaints_it_is_asked() {
        let text = "The figures in this section are for 2023-24.";
        assert_eq!(told(text, COMPLAINTS, Lang::En), [Severity::Advice]);
    }
}
