//! Characters that no face we ship can show.

use std::collections::BTreeMap;

use formats::{fonts, preflight};
use report::check::{Facts, MissingGlyph};

/// Each place of a character that cannot be shown.
pub(super) fn missing(facts: &Facts<'_>) -> Vec<MissingGlyph> {
    let mut known: BTreeMap<char, bool> = BTreeMap::new();
    let mut shows = |character: char| {
        *known.entry(character).or_insert_with(|| {
            preflight::shows_nothing(character)
                || character.is_control()
                || fonts::covers(character)
        })
    };
    let mut found = Vec::new();
    for read in facts.all().filter(|read| !read.text.is_ascii()) {
        let mut at = 0;
        for character in read.text.chars() {
            let from = at;
            at += character.len_utf16();
            if !character.is_ascii() && !shows(character) {
                let passage = read.passage.id.clone();
                found.push(MissingGlyph { passage, from, to: at, character });
            }
        }
    }
    found
}
