//! What stays together on a page.
//!
//! Word and the typesetter keep no more than a line from standing alone. A
//! table with one row on the next page, or a call-out with two lines there,
//! looks broken. So what is to stay together is said to them, by estimates of
//! how high it is.

use report::document::{Block, CaseStudy, plain_inlines};

/// A call-out of up to so many lines is not split between pages. Where a longer
/// one is not, it leaves a gap that looks worse.
const SHORT: usize = 10;

/// So many lines at least stand at either end of one that is.
const ENOUGH: usize = 4;

/// What is kept together there for that is no higher.
const MOST: usize = 14;

/// What stays together of something that has several parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Kept {
    /// All of it.
    pub whole: bool,
    /// So many parts at its beginning.
    pub first: usize,
    /// So many at its end.
    pub last: usize,
}

/// What stays together of a case study. `lines` says how many lines a text
/// takes so many lists or quotations deep within it.
pub(crate) fn of_case_study(study: &CaseStudy, lines: impl Fn(&str, u32) -> usize) -> Kept {
    let heights: Vec<Option<usize>> =
        study.blocks().iter().map(|block| height(block, 0, &lines)).collect();
    let all = heights.iter().copied().sum::<Option<usize>>();
    if all.is_some_and(|all| all <= SHORT) {
        return Kept { whole: true, ..Kept::default() };
    }
    let first = enough(heights.iter());
    let last = enough(heights[first..].iter().rev());
    Kept { whole: false, first, last }
}

/// What stays together of a table, by the heights of the rows below its header:
/// the first with the next, and the last two; but not more than `most` is high,
/// which would leave a gap.
pub(crate) fn of_rows(heights: &[f64], most: f64) -> Kept {
    let low = |rows: &[f64]| rows.iter().sum::<f64>() <= most;
    match heights {
        [one, two, .., last_but_one, last] => Kept {
            whole: false,
            first: usize::from(low(&[*one, *two])),
            last: if low(&[*last_but_one, *last]) { 2 } else { 0 },
        },
        _ => Kept::default(),
    }
}

/// How many blocks from one end make enough lines; none if that is too many.
fn enough<'a>(heights: impl Iterator<Item = &'a Option<usize>>) -> usize {
    let mut lines = 0;
    for (index, height) in heights.enumerate() {
        match height {
            Some(height) => lines += height,
            None => return 0,
        }
        if lines > MOST {
            return 0;
        }
        if lines >= ENOUGH {
            return index + 1;
        }
    }
    0
}

/// How many lines a block takes; none if it has more than lines.
fn height(block: &Block, deep: u32, lines: &impl Fn(&str, u32) -> usize) -> Option<usize> {
    let all = |blocks: &[Block]| blocks.iter().map(|block| height(block, deep + 1, lines)).sum();
    match block {
        Block::Paragraph(text) | Block::Heading { text, .. } => {
            Some(lines(&plain_inlines(text), deep))
        }
        Block::List(list) => list.items.iter().map(|item| all(item)).sum(),
        Block::Quote(blocks) => all(blocks),
        Block::Table(_)
        | Block::Figure(_)
        | Block::Chart(_)
        | Block::CaseStudy(_)
        | Block::PullQuote(_)
        | Block::Compulsory(_)
        | Block::Glossary(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use report::document::Inline;

    use super::*;

    #[test]
    fn a_table_of_four_rows_leaves_none_alone() {
        assert_eq!(of_rows(&[2.0; 4], 14.0), Kept { whole: false, first: 1, last: 2 });
        assert_eq!(of_rows(&[2.0, 2.0, 9.0, 9.0], 14.0), Kept { whole: false, first: 1, last: 0 });
        assert_eq!(of_rows(&[2.0; 3], 14.0), Kept::default());
    }

    #[test]
    fn either_end_has_enough_lines() {
        assert_eq!(enough([Some(3), Some(6), Some(4)].iter()), 2);
        assert_eq!(enough([Some(5), Some(1)].iter()), 1);
        assert_eq!(enough([Some(15)].iter()), 0);
        assert_eq!(enough([Some(1), None].iter()), 0);
        assert_eq!(enough([].iter()), 0);
    }

    #[test]
    fn a_block_is_as_high_as_its_lines_and_a_table_has_none() {
        let paragraph = |text: &str| Block::Paragraph(vec![Inline::Text(text.to_owned())]);
        let lines = |text: &str, deep: u32| text.len() / (20 - deep as usize) + 1;
        assert_eq!(height(&paragraph("gofal"), 0, &lines), Some(1));
        assert_eq!(height(&paragraph(&"x".repeat(19)), 0, &lines), Some(1));
        let quote = Block::Quote(vec![paragraph(&"x".repeat(19)), paragraph("")]);
        assert_eq!(height(&quote, 0, &lines), Some(3));
        assert_eq!(height(&Block::Glossary(Vec::new()), 0, &lines), None);
    }
}
