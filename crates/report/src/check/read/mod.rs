//! A passage made ready to be looked at: parsed once, however many checks look.

mod phrases;
mod sentences;
mod tokens;

pub use phrases::Phrases;
pub use sentences::sentences;
pub use tokens::{Token, run_of, tokens};

use std::ops::Range;

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
    /// Its words, to be compared with others’.
    pub tokens: Vec<Token>,
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
        let tokens = tokens(&text);
        ReadPassage { passage, blocks, text, sentences, tokens }
    }
}
