//! docx-rs writes whatever characters it is given. XML 1.0 has no control
//! characters, not even escaped, and Word does not open a file with one.

use std::borrow::Cow;

/// The text without the characters XML does not have.
pub(in super::super) fn illegal_characters_dropped(text: &str) -> Cow<'_, str> {
    let illegal = |letter: char| matches!(letter, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    match text.contains(illegal) {
        true => text.chars().filter(|letter| !illegal(*letter)).collect::<String>().into(),
        false => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vertical_tab_from_word_is_dropped_and_welsh_stays() {
        assert_eq!(illegal_characters_dropped("a\u{b}b\u{ffff}c\td\u{1f}"), "abc\td");
        assert!(matches!(illegal_characters_dropped("ŵ ŷ \u{a0}"), Cow::Borrowed(_)));
    }
}
