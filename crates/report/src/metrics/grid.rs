//! A block of cells from a spreadsheet, as the clipboard holds it.
//!
//! Spreadsheets put cells on the clipboard as lines of text divided by tabs.
//! A cell with a line break, tab or quotation mark in it is quoted, and a
//! quotation mark inside is doubled; lines end in CR LF or LF, and there is
//! one after the last.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cell::{CellFault, read_cell};
use super::{Metric, Reading, Value};
use crate::lang::Lang;
use crate::year::FinancialYear;

/// Cells pasted at a place of the grid.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "MetricPaste")]
pub struct Paste {
    /// What the clipboard held.
    pub text: String,
    /// The codes of the rows, from the one that was pasted at, as the grid has them.
    pub codes: Vec<String>,
    /// The years of the columns, from the one that was pasted at.
    #[ts(type = "string[]")]
    pub years: Vec<FinancialYear>,
    /// The language words are taken to be in.
    pub lang: Lang,
}

/// A cell of a paste that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "RefusedCell")]
pub struct Refused {
    /// The measure; blank for a row below the last.
    pub code: String,
    /// The year; none for a column beyond the last.
    #[ts(type = "string | null")]
    pub year: Option<FinancialYear>,
    /// What the cell said.
    pub typed: String,
    /// Why it was not taken; none because there is no such row or column.
    pub fault: Option<CellFault>,
}

/// The cells of a clipboard's text. Rows and cells at the end that hold
/// nothing are left out: spreadsheets send whole columns.
pub fn cells(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let row = rows.last_mut().expect("there is always a row");
        let cell = row.last_mut().expect("a row always has a cell");
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() && closes(characters.clone()) => quoted = true,
            '\t' if !quoted => row.push(String::new()),
            '\r' if !quoted && characters.peek() == Some(&'\n') => {}
            '\n' | '\r' if !quoted => rows.push(vec![String::new()]),
            other => cell.push(other),
        }
    }
    for row in &mut rows {
        while row.last().is_some_and(|cell| cell.trim().is_empty()) {
            row.pop();
        }
    }
    while rows.last().is_some_and(Vec::is_empty) {
        rows.pop();
    }
    rows
}

/// Whether a quotation that begins here ends where a cell ends. A cell may
/// begin with a quotation mark that is only a quotation mark.
fn closes(mut rest: std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    while let Some(character) = rest.next() {
        if character == '"' && rest.next_if_eq(&'"').is_none() {
            return matches!(rest.peek(), None | Some('\t' | '\n' | '\r'));
        }
    }
    false
}

/// Enters pasted cells into measures. What cannot be taken is told and leaves
/// its cell as it was; all else is taken. An empty cell between others empties
/// the cell it falls on.
pub fn paste(paste: &Paste, metrics: &mut [Metric]) -> Vec<Refused> {
    let mut refused = Vec::new();
    for (down, row) in cells(&paste.text).iter().enumerate() {
        let code = paste.codes.get(down);
        for (along, typed) in row.iter().enumerate() {
            let year = paste.years.get(along).copied();
            let mut refuse = |fault| {
                let code = code.cloned().unwrap_or_default();
                refused.push(Refused { code, year, typed: typed.clone(), fault });
            };
            let metric = code.and_then(|code| metrics.iter_mut().find(|it| it.code == *code));
            match (metric, year) {
                (Some(metric), Some(year)) => {
                    if let Err(fault) = enter(metric, year, typed, paste.lang) {
                        refuse(Some(fault));
                    }
                }
                (None, _) | (_, None) if !typed.trim().is_empty() => refuse(None),
                (None, _) | (_, None) => {}
            }
        }
    }
    refused
}

/// Enters what was typed into a cell. A reading of which nothing is left goes.
pub fn enter(
    metric: &mut Metric,
    year: FinancialYear,
    typed: &str,
    lang: Lang,
) -> Result<(), CellFault> {
    entered(metric, year, typed, lang, |reading| &mut reading.value)
}

/// Enters the value for all Wales.
pub fn enter_wales(
    metric: &mut Metric,
    year: FinancialYear,
    typed: &str,
    lang: Lang,
) -> Result<(), CellFault> {
    entered(metric, year, typed, lang, |reading| &mut reading.wales)
}

fn entered(
    metric: &mut Metric,
    year: FinancialYear,
    typed: &str,
    lang: Lang,
    of: impl Fn(&mut Reading) -> &mut Option<Value>,
) -> Result<(), CellFault> {
    let mut known = metric.reading(year).cloned().unwrap_or(Reading::new(year));
    let before = of(&mut known).take();
    *of(&mut known) = read_cell(typed, lang, before.as_ref())?;
    *metric.reading_mut(year) = known;
    metric.readings.retain(|reading| *reading != Reading::new(reading.year));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::cell::typed;

    #[test]
    fn the_clipboard_of_a_spreadsheet_is_taken_apart() {
        for (text, wanted) in [
            ("1\t2\r\n3\t4\r\n", vec![vec!["1", "2"], vec!["3", "4"]]),
            ("1\t2\n\n3\t\t\n\n\n", vec![vec!["1", "2"], vec![], vec!["3"]]),
            ("\"New\nmeasure\"\t5", vec![vec!["New\nmeasure", "5"]]),
            ("\"say \"\"yes\"\"\"\t5", vec![vec!["say \"yes\"", "5"]]),
            ("\"quoted\" said she\t5", vec![vec!["\"quoted\" said she", "5"]]),
            ("\"never closed\t5\n6", vec![vec!["\"never closed", "5"], vec!["6"]]),
            ("\t\t7", vec![vec!["", "", "7"]]),
            ("a\rb", vec![vec!["a"], vec!["b"]]),
            ("", vec![]),
        ] {
            assert_eq!(cells(text), wanted, "{text:?}");
        }
    }

    fn years() -> Vec<FinancialYear> {
        (2022..2025).map(FinancialYear::starting).collect()
    }

    fn shown(metric: &Metric) -> Vec<String> {
        let cell = |reading: &crate::metrics::Reading| {
            let value = reading.value.as_ref().map(|value| typed(value, Lang::En));
            format!("{} {}", reading.year, value.unwrap_or_default())
        };
        metric.readings.iter().map(cell).collect()
    }

    #[test]
    fn a_paste_fills_the_cells_from_its_place_on() {
        let mut metrics = [Metric::new("A"), Metric::new("B")];
        let given = Paste {
            text: "1,200\t1,284\t12.5%\r\n34/120\t\t\"New\r\nmeasure\"\r\n".into(),
            codes: vec!["A".into(), "B".into()],
            years: years(),
            lang: Lang::En,
        };
        assert_eq!(paste(&given, &mut metrics), []);
        assert_eq!(shown(&metrics[0]), ["2022-23 1200", "2023-24 1284", "2024-25 12.5%"]);
        assert_eq!(shown(&metrics[1]), ["2022-23 34/120", "2024-25 New measure"]);
    }

    #[test]
    fn what_does_not_fit_is_told_and_changes_nothing() {
        let mut metrics = [Metric::new("A")];
        enter(&mut metrics[0], FinancialYear::starting(2024), "7", Lang::En).unwrap();
        let given = Paste {
            text: "£5\t9\t8\n1\t\n".into(),
            codes: vec!["A".into()],
            years: vec![FinancialYear::starting(2024), FinancialYear::starting(2025)],
            lang: Lang::En,
        };
        let refused = paste(&given, &mut metrics);
        assert_eq!(shown(&metrics[0]), ["2024-25 7", "2025-26 9"]);
        let told: Vec<(&str, Option<CellFault>)> =
            refused.iter().map(|it| (it.typed.as_str(), it.fault)).collect();
        assert_eq!(told, [("£5", Some(CellFault::Money)), ("8", None), ("1", None)]);
    }

    #[test]
    fn emptying_a_cell_keeps_what_else_is_known_of_the_year() {
        let year = FinancialYear::starting(2024);
        let mut metric = Metric::new("A");
        enter(&mut metric, year, "5", Lang::En).unwrap();
        enter(&mut metric, year, "", Lang::En).unwrap();
        assert_eq!(metric.readings, []);
        metric.reading_mut(year).source = "A return".into();
        enter(&mut metric, year, "5", Lang::En).unwrap();
        enter(&mut metric, year, "-", Lang::En).unwrap();
        assert_eq!(metric.readings[0].source, "A return");
    }
}
