//! The word lists of these checks: `assets/checks/access.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::check::checks::listed::Listed;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// What a screen reader says before alternative text already.
    pub already_said: Listed,
    /// Names that a camera or a program gives to pictures.
    pub file_names: Listed,
    /// The ends of the names of picture files.
    pub endings: Listed,
    /// Words that tell, wherever they stand, that a picture is mostly words.
    pub of_words: Listed,
    /// What consists of words: a poster, a letter.
    pub texts: Listed,
    /// What such a word is followed by where it is what the picture shows.
    pub after_texts: Listed,
    /// What may stand before it.
    pub articles: Listed,
    /// The ends of the names of documents.
    pub documents: Listed,
    /// Words of a link that do not say where it leads.
    pub says_nothing: Listed,
}

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let text = include_str!("../../../../../../assets/checks/access.toml");
    toml::from_str(text).expect("the lists are sound")
});

/// Whether there is nothing to see: spaces, and characters that only steer others.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|it| {
        it.is_whitespace()
            || matches!(it,
                '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
                | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}')
    })
}

/// Words to be compared: lower case, one kind of apostrophe, no marks around them.
pub(super) fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let joined = words.join(" ").to_lowercase().replace('\'', "’");
    joined.trim_matches(|it: char| !it.is_alphanumeric()).to_owned()
}
