//! How wide the columns of a table are, in Word and in PDF.
//!
//! A column is at least as wide as its longest word, so that none is broken.
//! What is left is shared by the root of what the cells hold on average: a cell
//! of so many letters has as many lines as its column is narrower, and so shared
//! out all cells together have the fewest. The longest cell does not count for
//! more than the others, or one would make all that stand beside it high.

use report::document::Align;

/// Above this width in ems a cell or header in a column of numbers holds more
/// than a number, and is broken into lines rather than make the column wider.
const NUMBER: f64 = 7.0;

/// What numbers get beyond the longest of them, in ems.
const BESIDE_NUMBERS: f64 = 0.6;

/// A text in the table, and whether it is bold.
pub(crate) type Cell<'a> = (&'a str, bool);

/// How wide a text is in the letters of a writer, in ems.
pub(crate) struct Measure {
    /// On one line.
    pub width: fn(&str, bool) -> f64,
    /// The longest part of it that cannot be broken into lines.
    pub word: fn(&str, bool) -> f64,
}

/// What a column needs and could use, in ems without the space around its cells.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    align: Align,
    /// Its longest word; below this, words are divided.
    pub word: f64,
    /// The same, and with its numbers whole, however their digits are grouped.
    pub least: f64,
    /// Its longest cell on one line.
    pub full: f64,
    /// What its cells are wide on one line, on average.
    mean: f64,
}

/// The columns of rows of cells, of which the first is the header.
pub(crate) fn columns(align: &[Align], rows: &[Vec<Cell<'_>>], measure: &Measure) -> Vec<Column> {
    let column = |(index, align): (usize, &Align)| {
        let cells: Vec<Cell<'_>> = rows.iter().filter_map(|row| row.get(index).copied()).collect();
        let width = |(text, bold): &Cell<'_>| (measure.width)(text, *bold);
        let longest = |cells: &[Cell<'_>]| cells.iter().map(width).fold(0.0, f64::max);
        let word = cells.iter().map(|(text, bold)| (measure.word)(text, *bold)).fold(0.0, f64::max);
        let mean = cells.iter().map(width).sum::<f64>() / cells.len().max(1) as f64;
        let (header, below) = cells.split_at(cells.len().min(1));
        match align {
            Align::Start => {
                Column { align: *align, word, least: word, full: longest(&cells), mean }
            }
            Align::End => {
                let least = word.max(longest(below).min(NUMBER));
                let full = least.max(longest(below)).max(longest(header).min(NUMBER));
                Column { align: *align, word, least, full, mean }
            }
        }
    };
    align.iter().enumerate().map(column).collect()
}

/// The widths of columns that have so many ems together, which is no less than
/// their longest words need. Where numbers cannot be whole beside them, they are
/// broken into lines as words are.
pub(crate) fn shared(columns: &[Column], room: f64) -> Vec<f64> {
    if columns.iter().map(|column| column.least).sum::<f64>() > room + 0.001 {
        let as_words =
            |column: &Column| Column { align: Align::Start, least: column.word, ..column.clone() };
        return by_what_they_hold(&columns.iter().map(as_words).collect::<Vec<_>>(), room);
    }
    let full: Vec<f64> = columns.iter().map(|column| column.full.max(column.least)).collect();
    if full.iter().sum::<f64>() <= room {
        return filled(columns, full, room);
    }
    // Numbers need no more than their longest; what they leave is for words.
    let most = |(column, full): (&Column, f64)| match column.align {
        Align::Start => full,
        Align::End => column.least + BESIDE_NUMBERS,
    };
    let full: Vec<f64> = columns.iter().zip(full).map(most).collect();
    if full.iter().sum::<f64>() <= room {
        return filled(columns, full, room);
    }
    by_what_they_hold(columns, room)
}

/// Numbers have what they need, and words the rest, by the root of their mean.
fn by_what_they_hold(columns: &[Column], room: f64) -> Vec<f64> {
    let widths = |measure: f64| -> Vec<f64> {
        let width = |column: &Column| match column.align {
            Align::Start => (measure * column.mean.sqrt()).min(column.full).max(column.least),
            Align::End => column.least,
        };
        columns.iter().map(width).collect()
    };
    // Where nearly all cells of a column are empty, the mean is small.
    let (mut low, mut high) = (0.0, room * 100.0);
    for _ in 0..50 {
        let middle = (low + high) / 2.0;
        if widths(middle).iter().sum::<f64>() > room { high = middle } else { low = middle }
    }
    widths(low)
}

/// Gives what is left to the columns of words, so far as they can use it,
/// and then to all: between a short name and its numbers there should be
/// no empty half of a line.
fn filled(columns: &[Column], mut widths: Vec<f64>, room: f64) -> Vec<f64> {
    const ENOUGH: f64 = 8.0;
    let rest = room - widths.iter().sum::<f64>();
    let words = columns.iter().filter(|column| column.align == Align::Start).count();
    let more = if words == 0 { 0.0 } else { (rest / words as f64).min(ENOUGH) };
    for (column, width) in columns.iter().zip(&mut widths) {
        if column.align == Align::Start {
            *width += more;
        }
    }
    let rest = (rest - more * words as f64) / columns.len() as f64;
    widths.into_iter().map(|width| width + rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter is an em wide.
    const LETTERS: Measure = Measure {
        width: |text, _| text.chars().count() as f64,
        word: |text, _| text.split(' ').map(|it| it.chars().count()).max().unwrap_or(0) as f64,
    };

    fn of(align: &[Align], rows: &[&[&str]]) -> Vec<Column> {
        let rows: Vec<Vec<Cell<'_>>> =
            rows.iter().map(|row| row.iter().map(|text| (*text, false)).collect()).collect();
        columns(align, &rows, &LETTERS)
    }

    #[test]
    fn one_long_cell_does_not_starve_the_column_beside_it() {
        let (text, long) = ("ask it ".repeat(10), "at a place ".repeat(40));
        let mut rows: Vec<Vec<&str>> = vec![vec!["Asked", "Where"]];
        rows.extend((0..40).map(|at| vec![text.as_str(), if at == 20 { &long } else { "here" }]));
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        let columns = of(&[Align::Start; 2], &rows);
        let widths = shared(&columns, 60.0);
        assert!((widths.iter().sum::<f64>() - 60.0).abs() < 0.01, "{widths:?}");
        assert!(widths[0] > 40.0 && widths[1] > 10.0, "{widths:?}");
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word_or_wider_than_its_longest_cell() {
        let columns = of(
            &[Align::Start; 4],
            &[
                &["a", "Unaccompanied", "b", "c"],
                &["yes", "x y", &"word ".repeat(60), ""],
                &["no", "x y", &"word ".repeat(60), ""],
            ],
        );
        let widths = shared(&columns, 40.0);
        assert_eq!((widths[0], widths[1], widths[3]), (3.0, 13.0, 1.0));
        assert!((widths[2] - 23.0).abs() < 0.01, "{widths:?}");
    }

    #[test]
    fn numbers_take_what_they_need_and_words_the_rest() {
        let columns = of(
            &[Align::Start, Align::End],
            &[&["Measure", "How many there were in all"], &[&"word ".repeat(30), "1 234"]],
        );
        assert_eq!((columns[1].least, columns[1].full), (5.0, NUMBER));
        let widths = shared(&columns, 50.0);
        assert_eq!(widths[1], 5.0);
        // Where it cannot be whole, it gives way, though no word of it does.
        let rows: &[&[&str]] = &[&["Measure", "All"], &["extraordinarily many", "226 of 276"]];
        let columns = of(&[Align::Start, Align::End], rows);
        assert_eq!((columns[1].word, columns[1].least), (3.0, NUMBER));
        let widths = shared(&columns, 20.0);
        assert!(widths[0] >= 15.0 && widths[1] < NUMBER && widths[1] >= 3.0, "{widths:?}");
        assert!((widths.iter().sum::<f64>() - 20.0).abs() < 0.01, "{widths:?}");
    }

    #[test]
    fn what_is_left_goes_to_words_and_then_to_all() {
        let columns = of(
            &[Align::Start, Align::End],
            &[&["Measure", "How many there were in all"], &[&"word ".repeat(30), "1 234"]],
        );
        // The words have eight ems more, and then all as much.
        let wide = shared(&columns, 200.0);
        assert!((wide[0] - wide[1] - (150.0 - NUMBER + 8.0)).abs() < 0.01, "{wide:?}");
    }
}
