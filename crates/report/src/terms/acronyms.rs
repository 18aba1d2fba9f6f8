//! What an acronym is, and which of them readers have to be told about.

use super::words::{Word, bare};

/// The longest word in capitals that is taken for an acronym, as in spelling;
/// longer ones are words in capitals.
const LONGEST: usize = 6;

/// Acronyms that readers in Wales know better than what they stand for, as the
/// style guides of GOV.UK and the NHS hold. Everything else is asked about:
/// what is well known in an office (“CHC”, “MDT”) is not outside it.
const WELL_KNOWN: [&str; 15] = [
    "BBC", "COVID", "DU", "EU", "GIG", "GP", "IT", "NHS", "OK", "PDF", "TV", "UE", "UK", "USA",
    "VAT",
];

/// The acronym that a word is or begins with: “CIW” of “CIW’s” and “CIW-led”,
/// “NEET” of “NEETs”. Two capitals or more, and more capitals than other
/// letters, so that “DoLS” is one and “StatsWales” is none.
pub(super) fn acronym_of<'a>(text: &'a str, word: &Word) -> Option<&'a str> {
    let said = &text[word.start..word.end];
    if !said.starts_with(char::is_uppercase) {
        return None;
    }
    let whole = bare(said);
    let part = whole.split(['-', '‐', '\u{2011}']).next().unwrap_or(whole);
    let letters = part.strip_suffix('s').unwrap_or(part);
    let capitals = letters.chars().filter(|c| c.is_uppercase()).count();
    let all = letters.chars().count();
    let fits = letters.chars().all(char::is_alphabetic)
        && capitals >= 2
        && 2 * capitals > all
        && all <= LONGEST;
    fits.then_some(letters)
}

/// Whether an acronym nobody has explained is one to ask about, and not a
/// numeral, a part of an address or words written in capitals.
pub(super) fn is_asked_about(text: &str, words: &[Word], at: usize, acronym: &str) -> bool {
    !WELL_KNOWN.contains(&acronym)
        && !is_numeral(acronym)
        && !is_in_address(text, &words[at])
        && !is_among_capitals(text, words, at)
}

/// A Roman numeral below forty: “III”, “XIV”. Higher ones number nothing here,
/// and “CV” and “MD” are acronyms.
fn is_numeral(word: &str) -> bool {
    word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

fn is_in_address(text: &str, word: &Word) -> bool {
    let before = text[..word.start].split(char::is_whitespace).next_back().unwrap_or_default();
    let chunk = &text[word.start - before.len()..];
    let chunk = chunk.split(char::is_whitespace).next().unwrap_or_default();
    let chunk = chunk.trim_matches(|c: char| !c.is_alphanumeric());
    chunk.contains("://")
        || chunk.contains('@')
        || chunk.split('.').filter(|part| !part.is_empty()).count() > 1
}

/// Whether the word beside it is in capitals too: “CARE AND SUPPORT”.
fn is_among_capitals(text: &str, words: &[Word], at: usize) -> bool {
    let shouted = |at: usize, gap: &str| {
        let word = &text[words[at].start..words[at].end];
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        gap.chars().all(|c| c == ' ') && letters > 1 && !word.chars().any(char::is_lowercase)
    };
    let before = at.checked_sub(1);
    let before = before.is_some_and(|it| shouted(it, &text[words[it].end..words[at].start]));
    let after = at + 1 < words.len() && shouted(at + 1, &text[words[at].end..words[at + 1].start]);
    before || after
}
