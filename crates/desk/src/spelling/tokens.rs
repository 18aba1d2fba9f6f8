//! What counts as a word to be looked up, and where it stands.

use serde::Serialize;
use ts_rs::TS;
use unicode_normalization::char::is_combining_mark;

use super::form::plain;

/// A stretch of a text in UTF-16 units, as the window counts: from `start` up
/// to, not including, `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Span {
    /// Where it begins.
    pub from: usize,
    /// Where it has ended.
    pub to: usize,
}

/// A word to be looked up.
pub(super) struct Word {
    pub span: Span,
    /// The word in the form of the dictionaries: see [`plain`].
    pub text: String,
}

/// The ends of web addresses that stand in reports without `https://`.
const DOMAINS: [&str; 8] = ["cymru", "wales", "uk", "com", "org", "net", "gov", "eu"];

/// The words of a text as a person reads them: apostrophes and hyphens inside
/// belong to the word, dashes and slashes do not. Left out are
///
/// 1. addresses: what stands between spaces and holds `://` or `@`, or begins
///    with `www.`, or looks like a web address without its beginning;
/// 2. codes and numbers: whatever holds a digit (`2024-25`, `12th`);
/// 3. single letters.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = 0;
    // Every space stays at the end of its chunk, so that lengths add up.
    for chunk in text.split_inclusive(char::is_whitespace) {
        let address = is_address(chunk.trim_end());
        let mut start = at;
        let mut word = String::new();
        for character in chunk.chars().chain(std::iter::once(' ')) {
            if is_inside(character) {
                word.push(character);
            } else {
                if !address {
                    words.extend(looked_up(&word, start));
                }
                start += utf16(&word) + character.len_utf16();
                word.clear();
            }
        }
        at += utf16(chunk);
    }
    words
}

/// The word to be looked up in a run of characters that begins at `start`, if any.
fn looked_up(run: &str, start: usize) -> Option<Word> {
    // Closing quotation marks look like apostrophes; hyphens dangle in “three- and four-bedroom”.
    let trimmed = run.trim_start_matches(is_hyphen);
    let start = start + utf16(run) - utf16(trimmed);
    let trimmed = trimmed.trim_end_matches(|c| is_hyphen(c) || is_apostrophe(c));
    let letters = trimmed.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 2 || trimmed.chars().any(char::is_numeric) {
        return None;
    }
    Some(Word { span: Span { from: start, to: start + utf16(trimmed) }, text: plain(trimmed) })
}

fn is_address(chunk: &str) -> bool {
    let chunk = chunk.trim_matches(|c: char| !c.is_alphanumeric());
    let (host, path) = chunk.split_once('/').unwrap_or((chunk, ""));
    let domain = host.rsplit_once('.').is_some_and(|(before, end)| {
        let known = DOMAINS.contains(&end.to_lowercase().as_str());
        !before.is_empty() && (known || !path.is_empty())
    });
    chunk.contains("://") || chunk.contains('@') || chunk.starts_with("www.") || domain
}

fn is_inside(character: char) -> bool {
    character.is_alphanumeric()
        || is_combining_mark(character)
        || is_apostrophe(character)
        || is_hyphen(character)
        // Neither is seen: a soft hyphen, and what joins words without a space.
        || matches!(character, '\u{ad}' | '\u{2060}')
}

/// Straight, curly, and the one some keyboards make. The mark that opens a
/// quotation (‘) is none.
pub(super) fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ')
}

/// A hyphen and its twin that does not break.
pub(super) fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '‐' | '\u{2011}')
}

fn utf16(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
