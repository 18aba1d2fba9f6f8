//! The words of a text, and codes like AD/013, with where they stand.

/// A word or code of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it has ended.
    pub end: usize,
    /// Lower case, with curly apostrophes, without an ending that is not part
    /// of it (the possessive; in Welsh the article and the like).
    pub plain: String,
}

/// The words of a text in order. Hyphens inside belong to the word
/// (“wrth-hiliol”), and so do apostrophes (“carer’s”); what follows the last
/// apostrophe is left out of `plain` and of the place if `plain` is an acronym.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, inside(character)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                found.extend(word(text, from, at));
                start = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    found
}

/// A word is made of letters, digits, hyphens and apostrophes; a slash is in
/// it only between the halves of a code.
fn inside(character: char) -> bool {
    character.is_alphanumeric() || is_joint(character) || is_apostrophe(character)
}

fn is_joint(character: char) -> bool {
    matches!(character, '-' | '‐' | '\u{2011}')
}

pub(crate) fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ')
}

fn word(text: &str, start: usize, end: usize) -> Option<Word> {
    let run = &text[start..end];
    let trimmed = run.trim_start_matches(|c| is_joint(c) || is_apostrophe(c));
    let start = end - trimmed.len();
    let trimmed = trimmed.trim_end_matches(|c| is_joint(c) || is_apostrophe(c));
    let end = start + trimmed.len();
    (start < end).then(|| Word { start, end, plain: plain(trimmed) })
}

/// A word as words are compared.
pub(super) fn plain(word: &str) -> String {
    let alike = |c: char| match c {
        c if is_apostrophe(c) => '’',
        c if is_joint(c) => '-',
        c => c,
    };
    word.chars().map(alike).flat_map(char::to_lowercase).collect()
}

/// The word without what follows its last apostrophe: “carer” of “carer’s”,
/// “diogelu” of “diogelu’r”.
pub(super) fn stem(plain: &str) -> &str {
    plain.rsplit_once('’').map_or(plain, |(stem, _)| stem)
}

/// The part of a word before an apostrophe, as it stands.
pub(super) fn bare(word: &str) -> &str {
    word.split(is_apostrophe).next().unwrap_or(word)
}

/// The codes of measures in a text: `AD/013`, `CH/007b`.
pub(super) fn codes(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (slash, _) in text.match_indices('/') {
        let before = text[..slash].bytes().rev().take_while(u8::is_ascii_uppercase).count();
        let rest = &text[slash + 1..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let letters = rest[digits..].bytes().take_while(u8::is_ascii_lowercase).count();
        let alone = !rest[digits + letters..].starts_with(char::is_alphanumeric)
            && !text[..slash - before].ends_with(char::is_alphanumeric);
        if before == 2 && digits == 3 && letters <= 1 && alone {
            found.push((slash - before, slash + 1 + digits + letters));
        }
    }
    found
}
