//! What acronyms are said to be short for, where they stand in brackets: “Care
//! Inspectorate Wales (CIW)”.

use super::Reading;
use super::acronyms::acronym_of;
use super::index::Index;
use super::mutation::may_be;
use super::words::{Word, plain, words};

/// An acronym with what it is said to be short for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Expansion {
    /// The acronym.
    pub acronym: String,
    /// The full form, as it stands.
    pub full: String,
}

/// Words that an acronym may pass over, in both languages.
const SMALL: [&str; 24] = [
    "a", "ac", "an", "and", "ar", "am", "at", "by", "dros", "for", "from", "gan", "i", "in", "na",
    "o", "of", "on", "the", "to", "with", "y", "yn", "yr",
];

/// The expansions in some texts: those whose initials make the acronym, and
/// those that are a name of the entry with that acronym.
pub(super) fn expansions(readings: &[Reading], index: &Index<'_>) -> Vec<Expansion> {
    readings.iter().flat_map(|reading| in_text(&reading.text, &reading.words, index)).collect()
}

/// The expansions in one text.
pub(super) fn in_text(text: &str, words: &[Word], index: &Index<'_>) -> Vec<Expansion> {
    let bracketed = |(place, word): (usize, &Word)| {
        let alone = text[..word.start].ends_with('(') && text[word.end..].starts_with(')');
        let acronym = alone.then(|| acronym_of(text, word)).flatten()?;
        let start = named(words, place, acronym, index)
            .or_else(|| initials(text, words, place, acronym))?;
        let full = text[words[start].start..words[place - 1].end].to_owned();
        Some(Expansion { acronym: acronym.to_owned(), full })
    };
    words.iter().enumerate().filter_map(bracketed).collect()
}

/// Where a name of the acronym's entry begins, if it stands before the bracket.
fn named(words: &[Word], place: usize, acronym: &str, index: &Index<'_>) -> Option<usize> {
    let entry = index.acronym(acronym)?;
    let near = place.saturating_sub(12);
    (near..place).find(|start| index.is_name(entry, &words[*start..place]))
}

/// Where the words begin whose initials make the acronym.
fn initials(text: &str, words: &[Word], place: usize, acronym: &str) -> Option<usize> {
    let capitals: Vec<char> = acronym.chars().filter(|c| c.is_uppercase()).collect();
    let letters: Vec<char> = acronym.chars().collect();
    [letters, capitals].iter().find_map(|letters| matched(text, words, place, letters))
}

fn matched(text: &str, words: &[Word], place: usize, letters: &[char]) -> Option<usize> {
    let mut left = letters.iter().rev().flat_map(|letter| letter.to_lowercase()).peekable();
    let mut at = place;
    while left.peek().is_some() {
        at = at.checked_sub(1)?;
        // What is in another line, cell or sentence is not what it is short for.
        let between = &text[words[at].end..words[at + 1].start];
        if between.contains(['\n', '\t', '.', ';', ')']) {
            return None;
        }
        // Of “multi-agency” both letters may count, or the first alone.
        let word = &words[at].plain;
        let mut begun = false;
        for part in word.rsplit('-') {
            begun = left.next_if(|letter| part.starts_with(*letter)).is_some();
        }
        if !begun && !SMALL.contains(&word.as_str()) {
            return None;
        }
    }
    (at < place).then_some(at)
}

/// Whether two full forms are the same but for capitals and mutations.
pub(super) fn same(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(words);
    one.len() == other.len()
        && one.iter().zip(&other).all(|(a, b)| {
            let (a, b) = (plain(&a.plain), plain(&b.plain));
            may_be(&a, &b) || may_be(&b, &a)
        })
}
