//! Values in running text, filled with what their records say now.

use super::Assembly;
use crate::document::{Block, Inline, with_live};
use crate::metrics::live;
use crate::metrics::said::Speaker;

impl Assembly<'_> {
    /// Text with its values filled anew, as plain text: the document says what
    /// is so on the day. What follows a measure that is gone keeps its last words.
    pub(super) fn filled(&self, blocks: Vec<Block>) -> Vec<Block> {
        let facts = &self.facts;
        let speaker = Speaker::of(facts);
        with_live(blocks, &|of, text| {
            let words = live::inline(&speaker, &facts.records.metrics, facts.year, &of);
            Inline::Text(words.unwrap_or(text))
        })
    }
}
