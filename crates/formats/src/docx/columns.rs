//! How wide the columns of a table are.
//!
//! A column is at least as wide as its longest word, so that none is broken,
//! and what is left goes to those with most to say.

use super::contents::estimate::measure;

/// What the columns of a table need and want, in twips.
pub(super) struct Columns {
    least: Vec<u32>,
    wanted: Vec<u32>,
}

impl Columns {
    /// Measures rows of cells, each a text and whether it is bold, in letters
    /// of a size in half-points with so much padding.
    pub fn measured<'a>(
        rows: impl Iterator<Item = impl Iterator<Item = (&'a str, bool)>>,
        size: u32,
        padding: u32,
    ) -> Columns {
        // A little more than measured: Word rounds, and its faces differ.
        let twips = |thousandths: u32| {
            let exact = u64::from(thousandths) * u64::from(size) * 106 / 10_000;
            u32::try_from(exact).unwrap_or(u32::MAX / 64).min(u32::MAX / 64) + padding + 20
        };
        let (mut least, mut wanted) = (Vec::new(), Vec::new());
        for row in rows {
            for (column, (text, bold)) in row.enumerate() {
                if column == least.len() {
                    least.push(padding);
                    wanted.push(padding);
                }
                let longest = text.split(' ').map(|word| measure(word, bold)).max().unwrap_or(0);
                least[column] = least[column].max(twips(longest));
                wanted[column] = wanted[column].max(twips(measure(text, bold)));
            }
        }
        Columns { least, wanted }
    }

    /// The least width at which no word is broken.
    pub fn least(&self) -> u32 {
        self.least.iter().sum()
    }

    /// The widths of the columns, which together take all the room.
    pub fn shared(&self, room: u32) -> Vec<u32> {
        share(&self.least, &self.wanted, room)
    }
}

/// Shares out the room: each column what it needs, and what is left to those
/// with most to say.
fn share(least: &[u32], wanted: &[u32], room: u32) -> Vec<u32> {
    let (least_sum, wanted_sum) = (least.iter().sum::<u32>(), wanted.iter().sum::<u32>());
    let columns = least.len() as u32;
    let mut widths: Vec<u32> = if least_sum >= room {
        squeezed(least, room)
    } else if wanted_sum <= room {
        let spare = (room - wanted_sum) / columns;
        wanted.iter().map(|width| width + spare).collect()
    } else {
        // The square root: a column of long texts gets more, but not all.
        let hunger: Vec<f64> = least
            .iter()
            .zip(wanted)
            .map(|(least, wanted)| f64::from(wanted.saturating_sub(*least)).sqrt())
            .collect();
        let total: f64 = hunger.iter().sum();
        let spare = f64::from(room - least_sum);
        let mut widths: Vec<u32> = least
            .iter()
            .zip(&hunger)
            .map(|(least, hunger)| least + (spare * hunger / total.max(1.0)) as u32)
            .collect();
        // No column needs more than its longest cell.
        for (width, wanted) in widths.iter_mut().zip(wanted) {
            *width = (*width).min(*wanted);
        }
        widths
    };
    // What rounding and short columns left over goes to the hungriest.
    let rest = room.saturating_sub(widths.iter().sum());
    let hungriest = (0..widths.len()).max_by_key(|column| wanted[*column]).unwrap_or(0);
    if let Some(width) = widths.get_mut(hungriest) {
        *width += rest;
    }
    widths
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
        let rows = [[("Unaccompanied", true), ("a", true)], [("x", false), ("b c", false)]];
        let columns = Columns::measured(rows.into_iter().map(IntoIterator::into_iter), 22, 200);
        assert!(columns.least[0] > 1_600 && columns.least[1] < 400);
        assert!(columns.wanted[1] > columns.least[1]);
        assert_eq!(columns.shared(9_000).iter().sum::<u32>(), 9_000);
    }

    #[test]
    fn columns_fill_the_width_and_hold_their_longest_word() {
        assert_eq!(share(&[100, 100], &[200, 200], 1000), [500, 500]);
        let widths = share(&[300, 300, 300], &[300, 5000, 400], 1200);
        assert_eq!(widths.iter().sum::<u32>(), 1200);
        assert!(widths[0] == 300 && widths[1] > widths[2] && widths[2] >= 300, "{widths:?}");
        assert_eq!(share(&[2000, 2000], &[2000, 2000], 1000), [500, 500]);
        assert_eq!(share(&[2000, 200, 2000], &[2000, 200, 2000], 1000), [400, 200, 400]);
    }
}
