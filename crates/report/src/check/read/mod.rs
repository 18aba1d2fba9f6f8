//! A passage made ready to be looked at: parsed once, however many checks look.

mod grid;
mod length;
mod links;
mod made;
mod phrases;
mod sentences;
mod tokens;
pub(super) mod told;

pub use grid::Grid;
pub use length::{count_words, more_words_than};
pub use links::{LinkAt, links};
pub(in crate::check) use made::MadeOf;
pub use made::print_of;
pub use phrases::Phrases;
pub use sentences::sentences;
pub use tokens::{Token, run_of, tokens};

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use self::told::Told;
use crate::document::{Block, markdown};
use crate::project::{Content, Passage};
use crate::search::{flat_text, flat_text_of};
use crate::terms::{Word, words};

/// A passage with what the checks ask of it. What not every check asks for is
/// found when it is first asked for: before an export only few are made.
#[derive(Debug, Clone)]
pub struct ReadPassage {
    /// The passage.
    pub passage: Arc<Passage>,
    /// Its blocks; none if it is not text.
    pub blocks: Vec<Block>,
    /// Its words: [`flat_text`].
    pub text: String,
    sentences: OnceLock<Vec<Range<usize>>>,
    tokens: OnceLock<Vec<Token>>,
    told: OnceLock<Vec<Told>>,
    words: OnceLock<Arc<[Word]>>,
    /// What checks have made of it.
    made: made::Made,
}

impl ReadPassage {
    /// Makes a passage ready.
    pub fn new(passage: impl Into<Arc<Passage>>) -> ReadPassage {
        let passage = passage.into();
        let blocks = match &passage.content {
            Content::Text { markdown } => markdown::read(markdown),
            Content::Figure { .. }
            | Content::Chart { .. }
            | Content::Picture { .. }
            | Content::Exhibit { .. }
            | Content::Testimony { .. } => Vec::new(),
        };
        let text = match &passage.content {
            Content::Text { .. } => flat_text_of(&blocks),
            Content::Figure { .. }
            | Content::Chart { .. }
            | Content::Picture { .. }
            | Content::Exhibit { .. }
            | Content::Testimony { .. } => flat_text(&passage.content),
        };
        ReadPassage {
            passage,
            blocks,
            text,
            sentences: OnceLock::new(),
            tokens: OnceLock::new(),
            told: OnceLock::new(),
            words: OnceLock::new(),
            made: made::Made::default(),
        }
    }

    /// Its sentences, in bytes of the text; none in headings and tables.
    pub fn sentences(&self) -> &[Range<usize>] {
        let is_prose =
            |block: &Block| matches!(block, Block::Paragraph(_) | Block::List(_) | Block::Quote(_));
        self.sentences.get_or_init(|| match self.blocks.as_slice() {
            [] => Vec::new(),
            blocks if blocks.iter().all(is_prose) => sentences(&self.text, self.passage.lang),
            _ => Vec::new(),
        })
    }

    /// Its words, to be compared with others’.
    pub fn tokens(&self) -> &[Token] {
        self.tokens.get_or_init(|| tokens(&self.text))
    }

    /// What it tells in numbers, in the order in which it stands.
    pub(super) fn told(&self) -> &[Told] {
        self.told.get_or_init(|| told::told(&self.text, self.passage.lang))
    }

    /// The words of the text, in order.
    pub(in crate::check) fn words(&self) -> &Arc<[Word]> {
        self.words.get_or_init(|| words(&self.text).into())
    }

    /// How many words it has, as [`count_words`](crate::document::count_words)
    /// counts them; none if it is not text.
    pub(in crate::check) fn length(&self) -> usize {
        self.made::<Length>().0
    }

    /// The words of a sentence, or of another stretch of the text.
    pub(in crate::check) fn words_in(&self, range: &Range<usize>) -> &[Word] {
        let words = self.words();
        let from = words.partition_point(|word| word.start < range.start);
        let to = words.partition_point(|word| word.start < range.end);
        words.get(from..to).unwrap_or_default()
    }

    /// Whether it is the officer's own running text: no heading, table or
    /// quotation.
    pub(in crate::check) fn is_own_prose(&self) -> bool {
        let own = |block: &Block| matches!(block, Block::Paragraph(_) | Block::List(_));
        !self.blocks.is_empty() && self.blocks.iter().all(own)
    }
}

struct Length(usize);

impl MadeOf for Length {
    fn made_of(read: &ReadPassage) -> Length {
        Length(crate::document::count_words(&read.blocks))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::check::Setting;
    use crate::lang::{Lang, Text};
    use crate::pack::load_shipped;
    use crate::project::Details;
    use crate::year::FinancialYear;

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

    /// A paragraph, read.
    pub(in crate::check) fn paragraph(text: &str, lang: Lang) -> ReadPassage {
        ReadPassage::new(Passage {
            id: "passage".into(),
            section: "leadership".into(),
            strand: None,
            lang,
            content: Content::Text { markdown: format!("{text}\n") },
            answers: Vec::new(),
            evidence: Vec::new(),
            source: None,
            made_from: None,
            made_from_text: None,
        })
    }

    /// What comes of a setting in which nothing has been entered.
    pub(in crate::check) fn in_a_setting<T>(act: impl FnOnce(&Setting<'_>) -> T) -> T {
        let pack = load_shipped("lassar");
        let council = Text { en: "Glanafon".into(), cy: "Glanafon".into() };
        let details = Details::new(council, FinancialYear::starting(2024));
        act(&Setting { pack: &pack, details })
    }
}
