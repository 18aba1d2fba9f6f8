//! Runs of words: what of a text is somebody's, whatever stands around it.

use crate::document::{markdown, plain_blocks};

/// How many words in a row are somebody's, and no accident. Two texts on the
/// same service share five or six words now and then.
pub(super) const RUN: usize = 8;

/// A text shorter than this is not looked for: “Thank you all” is anybody's.
pub(super) const SHORTEST: usize = 5;

/// What a Markdown text says.
pub(super) fn plain(body: &str) -> String {
    plain_blocks(&markdown::read(body))
}

/// The runs of a text with their lengths: all of [`RUN`] words, or the whole of
/// a shorter text.
pub(super) fn runs(text: &str) -> Vec<(usize, String)> {
    let words = words(text);
    let length = words.len().min(RUN);
    if length < SHORTEST {
        return Vec::new();
    }
    words.windows(length).map(|run| (length, run.join(" "))).collect()
}

/// The words of a text in lower case; what cannot be seen does not divide them.
pub(super) fn words(text: &str) -> Vec<String> {
    let seen: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'))
        .collect();
    seen.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
