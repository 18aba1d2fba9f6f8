//! How wide the columns of a table are, in twips.

use report::document::Align;

use super::contents::estimate::measure;
use crate::columns::{self, Cell, Column, Measure};

/// The columns of a table in letters of one size.
pub(super) struct Columns {
    columns: Vec<Column>,
    /// An em, in twips.
    em: f64,
    /// The space beside the words of a cell, in twips.
    padding: u32,
}

impl Columns {
    /// Measures rows of cells, of which the first is the header, in letters of
    /// a size in half-points with so much padding.
    pub fn measured(align: &[Align], rows: &[Vec<Cell<'_>>], size: u32, padding: u32) -> Columns {
        let columns = columns::columns(align, rows, &MEASURE);
        Columns { columns, em: f64::from(size * 10), padding: padding + SPARE }
    }

    /// The least width at which no word is broken.
    pub fn least(&self) -> u32 {
        self.leasts().iter().sum()
    }

    /// The widths of the columns, which together take all the room.
    pub fn shared(&self, room: u32) -> Vec<u32> {
        let least = self.leasts();
        let mut widths = if least.iter().sum::<u32>() >= room {
            squeezed(&least, room)
        } else {
            let spaces = self.padding * least.len() as u32;
            let ems = f64::from(room.saturating_sub(spaces)) / self.em;
            columns::shared(&self.columns, ems).into_iter().map(|it| self.twips(it)).collect()
        };
        // What rounding left over goes to the widest.
        let rest = room.saturating_sub(widths.iter().sum());
        if let Some(widest) = widths.iter_mut().max() {
            *widest += rest;
        }
        widths
    }

    fn leasts(&self) -> Vec<u32> {
        self.columns.iter().map(|column| self.twips(column.word)).collect()
    }

    /// The width of a column whose words have so many ems.
    fn twips(&self, ems: f64) -> u32 {
        (ems * self.em).min(f64::from(u32::MAX / 64)) as u32 + self.padding
    }
}

/// A little more than measured, in twips: Word rounds, and its faces differ.
const SPARE: u32 = 20;

/// The same, as a part of the width.
const BEYOND: f64 = 1.06;

/// The letters of the tables. Not every version of Word breaks a line after a
/// slash.
const MEASURE: Measure = Measure {
    width,
    word: |text, bold| text.split(' ').map(|word| width(word, bold)).fold(0.0, f64::max),
};

fn width(text: &str, bold: bool) -> f64 {
    f64::from(measure(text, bold)) / 1000.0 * BEYOND
}

/// Where not even the longest words fit: a column that needs less than its part
/// gets what it needs, so that numbers and years stay whole, and the others give
/// way alike.
fn squeezed(least: &[u32], room: u32) -> Vec<u32> {
    let mut narrow = vec![false; least.len()];
    loop {
        let sum = |kind: bool| -> u32 {
            least.iter().zip(&narrow).filter(|(_, own)| **own == kind).map(|(least, _)| least).sum()
        };
        let (left, wide) = (room.saturating_sub(sum(true)), sum(false).max(1));
        let part = left / narrow.iter().filter(|narrow| !**narrow).count().max(1) as u32;
        let more = (0..least.len()).filter(|column| !narrow[*column] && least[*column] <= part);
        let more: Vec<usize> = more.collect();
        if more.is_empty() {
            let given =
                |least: &u32| (u64::from(*least) * u64::from(left) / u64::from(wide)) as u32;
            let width =
                |(least, narrow): (&u32, &bool)| if *narrow { *least } else { given(least) };
            return least.iter().zip(&narrow).map(width).collect();
        }
        more.into_iter().for_each(|column| narrow[column] = true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_word_makes_a_column_wide() {
        let rows = [vec![("Unaccompanied", true), ("a", true)], vec![("x", false), ("b c", false)]];
        let columns = Columns::measured(&[Align::Start; 2], &rows, 22, 200);
        let least = columns.leasts();
        assert!(least[0] > 1_600 && least[1] < 400, "{least:?}");
        assert_eq!(columns.shared(9_000).iter().sum::<u32>(), 9_000);
        let narrow = columns.shared(least[0] + least[1] + 1);
        assert!(narrow[0] >= least[0] && narrow[1] >= least[1], "{narrow:?}");
    }

    #[test]
    fn where_words_do_not_fit_short_ones_stay_whole() {
        assert_eq!(squeezed(&[2000, 2000], 1000), [500, 500]);
        assert_eq!(squeezed(&[2000, 200, 2000], 1000), [400, 200, 400]);
    }
}
