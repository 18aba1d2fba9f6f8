//! Letters that are the same to a reader who searches.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Query;

/// What divides cells, lines and blocks; no query holds it.
const DIVIDER: char = '\0';

/// A query made ready: its letters folded.
pub(super) struct Pattern {
    letters: Vec<char>,
    match_case: bool,
    whole_word: bool,
    ignore_accents: bool,
}

/// A folded letter, and the bytes of the text it stands for.
struct Letter {
    folded: char,
    start: usize,
    end: usize,
}

impl Pattern {
    /// Makes a query ready; none if it is blank.
    pub(super) fn new(query: &Query) -> Option<Pattern> {
        let mut pattern = Pattern {
            letters: Vec::new(),
            match_case: query.match_case,
            whole_word: query.whole_word,
            ignore_accents: query.ignore_accents,
        };
        let text = crate::document::markdown::tidy(&query.text);
        pattern.letters = pattern.folded(&text).into_iter().map(|letter| letter.folded).collect();
        let blank = pattern.letters.iter().all(|letter| letter.is_whitespace());
        (!blank).then_some(pattern)
    }

    /// Every place in a text, as bytes, without overlaps.
    pub(super) fn find(&self, text: &str) -> Vec<(usize, usize)> {
        let letters = self.folded(text);
        let length = self.letters.len();
        let mut places = Vec::new();
        let mut at = 0;
        while at + length <= letters.len() {
            let here = &letters[at..at + length];
            let same = here.iter().zip(&self.letters).all(|(one, other)| one.folded == *other);
            if same && self.fits(&letters, at) {
                places.push((here[0].start, here[length - 1].end));
                at += length;
            } else {
                at += 1;
            }
        }
        places
    }

    /// Whether a match is made of whole letters, and of whole words if it has to be.
    fn fits(&self, letters: &[Letter], at: usize) -> bool {
        let end = at + self.letters.len();
        let (first, last) = (&letters[at], &letters[end - 1]);
        let previous = at.checked_sub(1).map(|before| &letters[before]);
        let next = letters.get(end);
        // A letter and its accent, or two letters that are one (ĳ), are not cut apart.
        let cut = previous.is_some_and(|previous| previous.start == first.start)
            || next.is_some_and(|next| next.start == last.start || is_combining_mark(next.folded))
            || is_combining_mark(first.folded);
        let goes_on = |one: &Letter, other: &Letter| in_word(one.folded) && in_word(other.folded);
        let part = previous.is_some_and(|previous| goes_on(previous, first))
            || next.is_some_and(|next| goes_on(last, next));
        !(cut || self.whole_word && part)
    }

    fn folded(&self, text: &str) -> Vec<Letter> {
        let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
        for (start, character) in text.char_indices() {
            let end = start + character.len_utf8();
            for decomposed in std::iter::once(character).nfd() {
                if self.ignore_accents && is_combining_mark(decomposed) {
                    if let Some(last) = letters.last_mut() {
                        last.end = end;
                    }
                    continue;
                }
                let alike = alike(decomposed);
                if self.match_case {
                    letters.push(Letter { folded: alike, start, end });
                } else {
                    let lower = alike.to_lowercase();
                    letters.extend(lower.map(|folded| Letter { folded, start, end }));
                }
            }
        }
        letters
    }
}

/// One character for all that look alike.
fn alike(character: char) -> char {
    match character {
        '\n' | '\t' => DIVIDER,
        '’' | '‘' | 'ʼ' => '\'',
        '“' | '”' => '"',
        '‐' | '\u{2011}' => '-',
        space if space.is_whitespace() => ' ',
        other => other,
    }
}

fn in_word(character: char) -> bool {
    character.is_alphanumeric() || is_combining_mark(character)
}
