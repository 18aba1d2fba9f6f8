//! Cells of CSV files that no spreadsheet takes for a formula, and reading
//! files that others made.

use serde::Serialize;
use ts_rs::TS;

use super::cell::CellFault;

/// Something in a CSV file that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CsvFault {
    /// The line, counted from 1.
    #[ts(type = "number")]
    pub line: u64,
    /// The column, as its heading names it; blank if it is the whole line.
    pub column: String,
    /// What stands there.
    pub found: String,
    /// What is wrong.
    pub why: CsvWhy,
}

/// What is wrong with a line of a CSV file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", content = "fault", rename_all = "kebab-case")]
pub enum CsvWhy {
    /// It is no CSV, or no text.
    Unreadable,
    /// A column that must be there is not.
    MissingColumn,
    /// A cell that must be filled is blank.
    Blank,
    /// A code, or a code with a year, stands twice.
    Twice,
    /// It is none of the words that may stand here.
    UnknownWord,
    /// It is no financial year.
    NotAYear,
    /// It is no day, or not one of that year.
    NotADay,
    /// It is no address of a page: it would not be printed.
    NotAnAddress,
    /// It is no value.
    Value(CellFault),
}

/// What a spreadsheet takes for the beginning of a formula.
const STARTS: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '−', '＝', '＋', '－', '＠'];

/// A text as it is written into a cell: with an apostrophe before what would
/// be a formula. A number keeps its minus: it is one.
pub(super) fn guarded(text: &str) -> String {
    if is_number(text) || !text.trim_start_matches('\'').starts_with(STARTS) {
        return text.to_owned();
    }
    format!("'{text}")
}

/// The text of a cell as it was before [`guarded`].
pub(super) fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(STARTS) => rest,
        Some(_) | None => cell,
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let digits = digits.strip_suffix('%').unwrap_or(digits);
    digits.starts_with(|it: char| it.is_ascii_digit())
        && digits.bytes().all(|it| it.is_ascii_digit() || it == b'.')
}

/// A CSV file taken apart: its heading, and each line with its number. A byte
/// order mark and semicolons, as a Welsh or German Excel writes them, are
/// understood.
pub(super) struct Lines {
    heading: Vec<String>,
    pub(super) lines: Vec<(u64, Vec<String>)>,
}

impl Lines {
    /// Takes a file apart.
    pub(super) fn read(bytes: &[u8]) -> Result<Lines, CsvFault> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let semicolons = first.contains(&b';') && !first.contains(&b',');
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(if semicolons { b';' } else { b',' })
            .from_reader(bytes);
        let mut lines = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| CsvFault {
                line: error.position().map_or(1, csv::Position::line),
                column: String::new(),
                found: String::new(),
                why: CsvWhy::Unreadable,
            })?;
            let line = record.position().map_or(1, csv::Position::line);
            let cells = record.iter().map(|cell| unguarded(cell).to_owned()).collect();
            lines.push((line, cells));
        }
        let heading = if lines.is_empty() { Vec::new() } else { lines.remove(0).1 };
        let heading = heading.iter().map(|name| name.trim().to_owned()).collect();
        lines
            .retain(|(_, cells): &(u64, Vec<String>)| cells.iter().any(|it| !it.trim().is_empty()));
        Ok(Lines { heading, lines })
    }

    /// Where a column is, if it is there.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.heading.iter().position(|known| known.eq_ignore_ascii_case(name))
    }

    /// The columns with their headings.
    pub(super) fn columns(&self) -> impl Iterator<Item = (usize, &str)> {
        self.heading.iter().map(String::as_str).enumerate()
    }

    /// A fault for each of these columns that is not there.
    pub(super) fn lacking(&self, names: &[&str]) -> Vec<CsvFault> {
        let lacks = names.iter().filter(|name| self.column(name).is_none());
        let fault = |name: &&str| CsvFault {
            line: 1,
            column: (*name).to_owned(),
            found: String::new(),
            why: CsvWhy::MissingColumn,
        };
        lacks.map(fault).collect()
    }

    /// A cell of a line, trimmed; blank if there is none.
    pub(super) fn cell<'a>(&self, cells: &'a [String], name: &str) -> &'a str {
        let found = self.column(name).and_then(|at| cells.get(at));
        found.map(|cell| cell.trim()).unwrap_or_default()
    }
}

/// Writes lines as CSV, every cell safe.
pub(super) fn written(lines: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for line in lines {
        let cells: Vec<String> = line.iter().map(|cell| guarded(cell)).collect();
        writer.write_record(&cells).expect("memory can be written to");
    }
    let bytes = writer.into_inner().expect("memory can be written to");
    String::from_utf8(bytes).expect("what was text stays text")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_are_made_text_and_numbers_stay_numbers() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("+44 1286", "'+44 1286"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("'=1", "''=1"),
            ("-5", "-5"),
            ("-5.25", "-5.25"),
            ("-5%", "-5%"),
            ("1,284", "1,284"),
            ("’r hen", "’r hen"),
            ("'quoted'", "'quoted'"),
        ] {
            assert_eq!(guarded(text), cell);
            assert_eq!(unguarded(cell), text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn cells_come_back_and_none_is_a_formula(rows in prop::collection::vec(
            prop::collection::vec("['=+@\t\r\n\",;a0 -]{0,6}|\\PC{0,8}", 2..4), 1..5,
        )) {
            // The heading is trimmed; what is below comes back letter by letter.
            let mut lines = vec![vec!["a".to_owned(), "b".to_owned()]];
            lines.extend(rows);
            let csv = written(&lines);
            let read = Lines::read(csv.as_bytes()).unwrap();
            let wanted: Vec<&Vec<String>> = lines[1..]
                .iter()
                .filter(|cells| cells.iter().any(|it| !it.trim().is_empty()))
                .collect();
            let found: Vec<&Vec<String>> = read.lines.iter().map(|(_, cells)| cells).collect();
            prop_assert_eq!(found, wanted);
            let mut raw = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
            for record in raw.records() {
                for cell in record.unwrap().iter() {
                    prop_assert!(is_number(cell) || !cell.starts_with(STARTS), "{}", cell);
                }
            }
        }
    }
}
