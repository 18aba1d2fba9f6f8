//! How a table is set in a line, and how high that makes it.
//!
//! The typesetter divides what is left among flexible columns without asking
//! how long their words are, so that a long word would run into the next
//! column; and to have it measure every table costs more than to set it. So
//! the line is shared out here, by the widths of the letters.

use report::document::{Row, Table, plain_inlines};

use crate::columns::{self, Cell, Column, Measure};
use crate::fonts;

/// The space at both sides of a cell, in ems, as the template has it.
const SPACE: f64 = 1.2;

/// From one line of a cell to the next, and what a row has above and below its
/// lines, in ems, as the template has them.
const LINE: f64 = 1.21;
const ROW: f64 = 0.55;

/// What the columns of a table need and want.
pub(super) struct Columns(Vec<Column>);

/// How a table is set in a line.
pub(super) struct Setting {
    /// How large its letters are beside those around it.
    pub scale: f64,
    /// The width of each column without the space around its cells, in ems of
    /// the table's own letters.
    pub widths: Vec<f64>,
}

impl Columns {
    /// The columns of a table.
    pub(super) fn of(table: &Table) -> Columns {
        let texts = |row: &Row| row.iter().map(|cell| plain_inlines(cell)).collect();
        let rows: Vec<Vec<String>> =
            std::iter::once(&table.header).chain(&table.rows).map(texts).collect();
        // Cells may be bold, and a column a little too wide does no harm.
        let rows: Vec<Vec<Cell<'_>>> =
            rows.iter().map(|row| row.iter().map(|text| (text.as_str(), true)).collect()).collect();
        Columns(columns::columns(&table.align, &rows, &MEASURE))
    }

    /// How wide the table is, in ems, with every column as narrow as it can be.
    pub(super) fn least(&self) -> f64 {
        self.0.iter().map(|column| column.least + SPACE).sum()
    }

    /// The table in a line of so many ems. Where even the longest words do not
    /// fit side by side, its letters are smaller, though not below `smallest`;
    /// where that is not enough, words will have to be divided.
    pub(super) fn set(&self, line: f64, smallest: f64) -> Setting {
        let least = self.least();
        let scale = (line / least).clamp(smallest, 1.0);
        let room = line / scale - SPACE * self.0.len() as f64;
        let words = least - SPACE * self.0.len() as f64;
        let widths = if words > room + 0.001 {
            self.0.iter().map(|column| column.least * room / words).collect()
        } else {
            columns::shared(&self.0, room)
        };
        Setting { scale, widths }
    }
}

impl Setting {
    /// The columns with the space around their cells, as parts of the table.
    pub(super) fn shares(&self) -> Vec<f64> {
        self.widths.iter().map(|width| width + SPACE).collect()
    }

    /// About how high a row is, in ems of the letters around the table.
    pub(super) fn height(&self, row: &Row) -> f64 {
        let lines = |(cell, width): (&Vec<_>, &f64)| lines(&plain_inlines(cell), *width);
        let most = row.iter().zip(&self.widths).map(lines).max().unwrap_or(0);
        (most as f64 * LINE + ROW) * self.scale
    }
}

/// How many lines a text takes in lines of so many ems.
pub(super) fn lines(text: &str, width: f64) -> usize {
    let mut lines = 1;
    let mut used = 0.0;
    for word in words(text) {
        // A space at the end of a line takes no room.
        if used > 0.0 && used + self::width(word.trim_end()) > width {
            lines += 1;
            used = 0.0;
        }
        used += self::width(word);
    }
    lines
}

/// The letters of the tables.
const MEASURE: Measure =
    Measure { width: |text, _| width(text), word: |text, _| longest_word(text) };

fn longest_word(text: &str) -> f64 {
    words(text).map(|word| width(word.trim_end())).fold(0.0, f64::max)
}

/// A line may be broken at a space and after a hyphen, a dash or a slash; after
/// hyphen and slash not where digits follow, so that “2024-25” stays whole
/// (Unicode line breaking, LB25).
fn words(text: &str) -> impl Iterator<Item = &str> {
    let ends = |(at, mark): &(usize, char)| {
        let after = || text[at + mark.len_utf8()..].chars().next();
        match mark {
            ' ' | '–' | '—' => true,
            '-' | '/' => !after().is_some_and(|next| next.is_ascii_digit()),
            _ => false,
        }
    };
    let mut start = 0;
    let breaks: Vec<usize> =
        text.char_indices().filter(ends).map(|(at, mark)| at + mark.len_utf8()).collect();
    breaks.into_iter().chain([text.len()]).filter_map(move |end| {
        let word = &text[start..end];
        start = end;
        (!word.is_empty()).then_some(word)
    })
}

/// The width of the text on one line, in ems, in the bold face.
fn width(text: &str) -> f64 {
    text.chars().map(fonts::advance).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use report::document::{Align, Inline};

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
        let columns = Columns::of(&table);
        assert_eq!(columns.0[0].least, width("cymdeithasol").max(width("Gwasanaethau")));
        assert_eq!(columns.0[0].full, width("Gwasanaethau cymdeithasol"));
        assert_eq!(columns.0[1].least, width("1 234 567"));
        for line in [30.0, 15.0, 12.0] {
            let set = columns.set(line, 0.7);
            let whole: f64 = set.shares().iter().sum();
            assert!((whole * set.scale - line).abs() < 0.01, "{line}: {whole}");
            for (width, column) in set.widths.iter().zip(&columns.0) {
                assert!(*width >= column.least - 0.01, "{line}: {width}");
            }
        }
        // Too narrow even for the smallest print: all columns give way alike.
        let set = columns.set(4.0, 0.7);
        assert_eq!(set.scale, 0.7);
        assert!(set.widths[0] < columns.0[0].least);
    }

    #[test]
    fn a_year_is_one_word() {
        let parted = |text| words(text).collect::<Vec<_>>();
        assert_eq!(parted("All Wales 2024-25"), ["All ", "Wales ", "2024-25"]);
        assert_eq!(parted("up to 23/11/2020"), ["up ", "to ", "23/11/2020"]);
        assert_eq!(
            parted("well-being/llesiant – 3"),
            ["well-", "being/", "llesiant ", "–", " ", "3"]
        );
        let cell = |text: &str| vec![Inline::Text(text.to_owned())];
        let table = Table::new(
            None,
            vec![Align::Start, Align::End],
            vec![cell("Metric"), cell("2024-25")],
            vec![vec![cell("Visits"), cell("71")]],
        );
        assert_eq!(Columns::of(&table).0[1].least, width("2024-25"));
    }

    #[test]
    fn a_text_takes_a_line_more_when_its_words_no_longer_fit() {
        let text = "Gwasanaethau cymdeithasol";
        assert_eq!(lines(text, width(text)), 1);
        assert_eq!(lines(text, width(text) - 0.1), 2);
        assert_eq!(lines("", 10.0), 1);
        let table = |rows| Table {
            caption: None,
            align: vec![Align::Start],
            header: vec![vec![Inline::Text("Term".to_owned())]],
            rows: vec![vec![vec![Inline::Text(text.to_owned())]]; rows],
            row_headers: false,
        };
        let table = table(2);
        let height = Columns::of(&table).set(30.0, 0.7).height(&table.rows[0]);
        assert!((height - LINE - ROW).abs() < 0.01);
    }
}
