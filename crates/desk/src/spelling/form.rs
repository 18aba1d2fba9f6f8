//! How a word is written: for the dictionary, and for the reader.

use std::collections::BTreeSet;

use report::lang::Lang;
use unicode_normalization::UnicodeNormalization;

use super::tokens::{is_apostrophe, is_hyphen};

/// A word as dictionaries have it: composed (NFC), with straight apostrophes
/// and plain hyphens, without what is not seen.
pub(super) fn plain(word: &str) -> String {
    let shown = word.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{2060}'));
    shown
        .map(|c| match c {
            c if is_apostrophe(c) => '\'',
            c if is_hyphen(c) => '-',
            c => c,
        })
        .nfc()
        .collect()
}

/// The words of a report in that form.
pub(super) fn known(words: &BTreeSet<String>) -> BTreeSet<String> {
    words.iter().map(|word| plain(word)).collect()
}

/// A word without an ending that any word can have, and the ending. In Welsh
/// these are the article, the pronouns and “yn” and “sydd” run into the word
/// before (Caerdydd’r, wedi’i, sy’n); in English the possessive.
pub(super) fn ending(lang: Lang, word: &str) -> Option<(&str, &str)> {
    let endings: &[&str] = match lang {
        Lang::En => &["'s"],
        Lang::Cy => &["'r", "'n", "'i", "'u", "'w", "'m", "'th", "'ch", "'s", "'na", "'ma"],
    };
    let at = word.rfind('\'')?;
    let (stem, ending) = word.split_at(at);
    let found = endings.contains(&ending.to_lowercase().as_str());
    (found && !stem.is_empty()).then_some((stem, ending))
}

/// A suggestion with the capitals and apostrophes of the word it is for.
/// Capitals that the suggestion has of its own (a name) stay.
pub(super) fn like(word: &str, suggestion: &str) -> String {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let first = letters.next().is_some_and(char::is_uppercase);
    let rest: Vec<char> = letters.collect();
    let cased = if first && !rest.is_empty() && rest.iter().all(|c| c.is_uppercase()) {
        suggestion.to_uppercase()
    } else if first {
        capitalised(suggestion)
    } else {
        suggestion.to_owned()
    };
    // Curly unless the officer wrote a straight one here.
    if word.contains('\'') { cased } else { cased.replace('\'', "’") }
}

fn capitalised(word: &str) -> String {
    let mut done = false;
    let capital = |c: char| {
        if done || !c.is_alphabetic() {
            return vec![c];
        }
        done = true;
        c.to_uppercase().collect()
    };
    word.chars().flat_map(capital).collect()
}

/// Whether two words are a slip apart: no more than two letters changed, added,
/// left out, in words of four letters and more.
pub(super) fn near(one: &str, other: &str) -> bool {
    let [one, other] = [one.to_lowercase(), other.to_lowercase()];
    one.chars().count().min(other.chars().count()) >= 4 && strsim::levenshtein(&one, &other) <= 2
}
