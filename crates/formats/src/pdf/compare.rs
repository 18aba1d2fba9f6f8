//! Compares a finished PDF with the document it was made from, before it is
//! handed over: all that should be there is, and nothing that must not be.

use report::document::{Document, plain_blocks};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

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
    let whole = || -> String { pdf.pages.iter().map(|page| bare(&page.text())).collect() };
    let whole = if forbidden.is_empty() { String::new() } else { whole() };
    let mut near = 0;
    let missing = texts(document).into_iter().filter(|text| !holds(&body, &mut near, &words(text)));
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
        for piece in &section.pieces {
            let plain = plain_blocks(std::slice::from_ref(&piece.block));
            texts.extend(plain.split(['\n', '\t']).map(str::to_owned));
        }
    }
    texts.retain(|text| !bare(text).is_empty());
    texts
}

/// Whether the words are in the body. What is broken between pages is found in
/// a few parts: another cell of its row may come between them. `near` is where
/// the last text was found: the next one is hardly ever far from it, and to
/// search a long report from its beginning for each of its texts takes longer
/// than to make it.
fn holds(body: &str, near: &mut usize, words: &[String]) -> bool {
    const PARTS: usize = 4;
    let mut rest = words;
    for _ in 0..PARTS {
        if rest.is_empty() {
            return true;
        }
        // What is in the body with some words is in it with fewer.
        let mut last = *near;
        let found = partition(rest.len(), |count| {
            let place = find(body, *near, &rest[..count].concat());
            last = place.unwrap_or(last);
            place.is_some()
        });
        *near = last;
        rest = &rest[found..];
    }
    rest.is_empty()
}

/// Where the text is in the body: close by if it can be found there.
fn find(body: &str, near: usize, text: &str) -> Option<usize> {
    const CLOSE: usize = 4000;
    let start = body.floor_char_boundary(near.saturating_sub(CLOSE / 2));
    let end = body.floor_char_boundary(near.saturating_add(CLOSE + text.len()));
    let close = body[start..end].find(text).map(|place| start + place);
    close.or_else(|| body.find(text))
}

/// The largest count up to `most` that holds, where all smaller ones hold too.
fn partition(most: usize, mut holds: impl FnMut(usize) -> bool) -> usize {
    if holds(most) {
        return most;
    }
    let (mut low, mut high) = (0, most.saturating_sub(1));
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
    // Nearly every text is so already, and to see that takes a tenth of the time.
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.chars().filter(seen).map(plain_hyphen).collect(),
        IsNormalized::No | IsNormalized::Maybe => {
            text.nfc().filter(seen).map(plain_hyphen).collect()
        }
    }
}

/// A hyphen that does not break is drawn as any other, and so read as one.
fn plain_hyphen(character: char) -> char {
    match character {
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    }
}
