//! Compares a finished PDF with the document it was made from, before it is
//! handed over: all that should be there is, and nothing that must not be.

use report::document::{Block, Document, plain_blocks};

use unicode_normalization::UnicodeNormalization;

use super::read::{Line, ReadPdf};
use crate::preflight::shows_nothing;

/// What a finished PDF lacks or should lack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// A heading, paragraph, item, cell or caption that is not in it.
    Missing(String),
    /// A text that must not be in it, and is.
    Forbidden(String),
}

/// Every text of the document that the PDF lacks, then every forbidden text it
/// has. Spaces and line ends are not compared.
pub fn differences(document: &Document, forbidden: &[String], pdf: &ReadPdf) -> Vec<Difference> {
    let body: String = pdf.body().into_iter().map(Line::text).collect();
    let body = bare(&body);
    let whole: String = pdf.pages.iter().map(|page| bare(&page.text())).collect();
    let missing = texts(document).into_iter().filter(|text| !holds(&body, &words(text)));
    let present = forbidden.iter().filter(|text| {
        let text = bare(text);
        !text.is_empty() && (body.contains(&text) || whole.contains(&text))
    });
    missing.map(Difference::Missing).chain(present.cloned().map(Difference::Forbidden)).collect()
}

/// Every heading, paragraph, item, cell and caption of the document.
fn texts(document: &Document) -> Vec<String> {
    let mut texts = vec![document.meta.council.clone(), document.meta.title.clone()];
    for (_, section) in document.walk() {
        texts.push(section.title());
        let blocks: Vec<Block> = section.pieces.iter().map(|piece| piece.block.clone()).collect();
        let plain = plain_blocks(&blocks);
        texts.extend(plain.split(['\n', '\t']).map(str::to_owned));
    }
    texts.retain(|text| !bare(text).is_empty());
    texts
}

/// Whether the words are in the body. What is broken between pages is found in
/// a few parts: another cell of its row may come between them.
fn holds(body: &str, words: &[String]) -> bool {
    const PARTS: usize = 4;
    let mut rest = words;
    for _ in 0..PARTS {
        if rest.is_empty() {
            return true;
        }
        // What is in the body with some words is in it with fewer.
        let found = partition(rest.len(), |count| body.contains(&rest[..count].concat()));
        rest = &rest[found..];
    }
    rest.is_empty()
}

/// The largest count up to `most` that holds, where all smaller ones hold too.
fn partition(most: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = (low + high).div_ceil(2);
        if holds(middle) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    low
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect()
}

/// The text without spaces and without characters that show nothing, every
/// letter with its accent as one character: that is how it is drawn.
fn bare(text: &str) -> String {
    let seen = |character: &char| !character.is_whitespace() && !shows_nothing(*character);
    text.nfc().filter(seen).map(plain_hyphen).collect()
}

/// A hyphen that does not break is drawn as any other, and so read as one.
fn plain_hyphen(character: char) -> char {
    match character {
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    }
}
