//! Paragraphs that are a wall of words.
//!
//! “It is not recommended that pages contain large blocks of text” (guidance
//! 001 Annex B, which counts about 500 words a page): a paragraph should be no
//! more than about a third of one.

use crate::check::read::{ReadPassage, more_words_than};
use crate::check::{Finding, Place, Rule, Setting};
use crate::document::Block;

/// A third of a page is about as much as is read in one go.
const LONG: usize = 150;

pub(in crate::check) fn long_paragraphs(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let [Block::Paragraph(_)] = read.blocks.as_slice() else { return Vec::new() };
    let words = more_words_than(LONG, &read.text, read.passage.lang);
    let found = words
        .map(|words| Finding::new(Rule::ParagraphLong, Place::passage(read)).count("words", words));
    found.into_iter().collect()
}
