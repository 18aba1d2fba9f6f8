//! A passage made ready to be looked at: parsed once, however many checks look.

mod grid;
mod links;
mod sentences;
pub(super) mod told;

pub use grid::Grid;
pub use links::{LinkAt, links};
pub use sentences::sentences;

use std::ops::Range;

use self::told::Told;
use crate::document::{Block, markdown};
use crate::project::{Content, Passage};
use crate::search::flat_text;

/// A passage with what the checks ask of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadPassage {
    /// The passage.
    pub passage: Passage,
    /// Its blocks; none if it is not text.
    pub blocks: Vec<Block>,
    /// Its words: [`flat_text`].
    pub text: String,
    /// Its sentences, in bytes of the text; none in headings and tables.
    pub sentences: Vec<Range<usize>>,
    /// What it tells in numbers, in the order in which it stands.
    pub(super) told: Vec<Told>,
}

impl ReadPassage {
    /// Makes a passage ready.
    pub fn new(passage: Passage) -> ReadPassage {
        let blocks = match &passage.content {
            Content::Text { markdown } => markdown::read(markdown),
            Content::Figure { .. }
            | Content::Chart { .. }
            | Content::Picture { .. }
            | Content::Exhibit { .. }
            | Content::Testimony { .. } => Vec::new(),
        };
        let text = flat_text(&passage.content);
        let prose = blocks
            .iter()
            .all(|block| matches!(block, Block::Paragraph(_) | Block::List(_) | Block::Quote(_)));
        let sentences =
            if prose && !blocks.is_empty() { sentences(&text, passage.lang) } else { Vec::new() };
        let told = told::told(&text, passage.lang);
        ReadPassage { passage, blocks, text, sentences, told }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::lang::Lang;

    /// A passage of English text, made ready.
    pub(crate) fn read(markdown: &str) -> ReadPassage {
        read_in(markdown, Lang::En)
    }

    /// A passage of text, made ready.
    pub(crate) fn read_in(markdown: &str, lang: Lang) -> ReadPassage {
        ReadPassage::new(Passage {
            id: "one".into(),
            section: "people.i".into(),
            strand: None,
            lang,
            content: Content::Text { markdown: markdown.into() },
            answers: Vec::new(),
            evidence: Vec::new(),
            source: None,
            made_from: None,
            made_from_text: None,
        })
    }
}
