//! How many words a person would count.

use serde::Serialize;
use ts_rs::TS;

use super::{Block, Document, plain_inlines};

/// The words of some blocks, counted as they are for the guidance's length
/// aims: paragraphs, lists, quotations and case studies. Headings, compulsory
/// text, tables, captions and the glossary do not count.
pub fn count_words(blocks: &[Block]) -> usize {
    blocks.iter().map(words_in).sum()
}

fn words_in(block: &Block) -> usize {
    match block {
        Block::Paragraph(text) => words_of(&plain_inlines(text)),
        Block::List(list) => list.items.iter().map(|item| count_words(item)).sum(),
        Block::Quote(inner) => count_words(inner),
        Block::CaseStudy(study) => count_words(study.blocks()),
        Block::PullQuote(quote) => words_of(&plain_inlines(quote.text())),
        Block::Heading { .. }
        | Block::Table(_)
        | Block::Figure(_)
        | Block::Chart(_)
        | Block::Compulsory(_)
        | Block::Glossary(_) => 0,
    }
}

/// How much of a report is told through people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ToldShare")]
pub struct Share {
    /// The words of case studies and quotations.
    pub told: usize,
    /// All words that count, these among them.
    pub all: usize,
}

impl Share {
    /// Whether they are a clear minority, as guidance 001 (introduction) wants
    /// it: no more than a third.
    pub fn is_minority(self) -> bool {
        self.told * 3 <= self.all
    }
}

/// How much of a document is told in case studies and quotations.
pub fn told_share(document: &Document) -> Share {
    let mut share = Share { told: 0, all: 0 };
    for (_, section) in document.walk() {
        for piece in &section.pieces {
            let words = words_in(&piece.block);
            share.all += words;
            share.told += match &piece.block {
                Block::CaseStudy(_) | Block::PullQuote(_) => words,
                Block::Paragraph(_)
                | Block::Heading { .. }
                | Block::List(_)
                | Block::Table(_)
                | Block::Quote(_)
                | Block::Figure(_)
                | Block::Chart(_)
                | Block::Compulsory(_)
                | Block::Glossary(_) => 0,
            };
        }
    }
    share
}

/// The words of a text, in either language. A word is what stands between
/// spaces, or between long dashes, if there is a letter or a digit in it:
/// “well-being”, “Mae’r”, “1,284”, “2024-25” and “and/or” are one word each.
/// An ampersand standing alone is read as a word and counts as one.
pub fn words_of(text: &str) -> usize {
    text.split(|c: char| c.is_whitespace() || c == '—' || c == '\u{200b}')
        .filter(|word| *word == "&" || word.chars().any(char::is_alphanumeric))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::markdown::read;

    #[test]
    fn words_are_counted_as_a_person_would() {
        for (text, count) in [
            ("", 0),
            ("   ", 0),
            ("One", 1),
            ("well-being", 1),
            ("a long-term, person-centred plan", 4),
            ("don’t and don't", 3),
            ("Mae’r cyngor", 2),
            ("Mae'r cyngor", 2),
            ("i’r a’r sy’n wedi’i", 4),
            ("1,284 adults", 2),
            ("£4.5\u{a0}million", 2),
            ("6%", 1),
            ("6 %", 1),
            ("2024-25", 1),
            ("2024–25", 1),
            ("April – March", 2),
            ("what matters—to them", 4),
            ("and/or", 1),
            ("Health & Social Care", 4),
            ("AD/001", 1),
            ("(AD/005b)", 1),
            ("“quoted words”", 2),
            ("…", 0),
            ("e.g. this", 2),
            ("15 o eiriau", 3),
            ("tŷ, dŵr, ŵy", 3),
            ("https://www.gov.wales/a-b?c=d", 1),
            ("3(a)(i)", 1),
            ("- - -", 0),
            ("one\ttwo\nthree", 3),
        ] {
            assert_eq!(words_of(text), count, "{text:?}");
        }
    }

    #[test]
    fn headings_and_tables_do_not_count() {
        let blocks = read(
            "# Three heading words\n\nTwo words.\n\n- one\n- two more\n\n> quoted\n\n: A caption\n\n| a | b |\n|---|---|\n| c | d |\n",
        );
        assert_eq!(count_words(&blocks), 2 + 3 + 1);
    }

    #[test]
    fn a_third_is_a_clear_minority_and_a_half_is_not() {
        assert!(Share { told: 0, all: 0 }.is_minority());
        assert!(Share { told: 100, all: 300 }.is_minority());
        assert!(!Share { told: 150, all: 300 }.is_minority());
    }
}
