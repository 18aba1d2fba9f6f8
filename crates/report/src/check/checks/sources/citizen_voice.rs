//! Complaints without a word on the Citizen Voice Body.
//!
//! Representations received from it are to be included (000 A25; 001 §4
//! Complaints and representations bullet 4). If it sent none, a sentence says
//! so. A heading alone, or a row of a table, does not.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::COMPLAINTS;
use crate::check::read::{Phrases, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;

/// The names of `assets/checks/sources.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    citizen_voice: BTreeMap<Lang, Vec<String>>,
    citizen_voice_short: Vec<String>,
    others_after_short: Vec<String>,
}

struct Names {
    full: BTreeMap<Lang, Phrases>,
    short: Vec<String>,
    others: Vec<String>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let text = include_str!("../../../../../../assets/checks/sources.toml");
    let listed: Listed = toml::from_str(text).expect("the tests read this list");
    let phrases = |names: &Vec<String>| Phrases::of(names.iter().map(String::as_str));
    let full = listed.citizen_voice.iter().map(|(lang, names)| (*lang, phrases(names)));
    let (short, others) = (listed.citizen_voice_short, listed.others_after_short);
    Names { full: full.collect(), short, others }
});

pub(in crate::check) fn citizen_voice(facts: &Facts<'_>) -> Vec<Finding> {
    if facts.pack.section(COMPLAINTS).is_none() {
        return Vec::new();
    }
    let silent = facts.details.languages.iter().filter(|lang| {
        let mut section = facts.section(COMPLAINTS, **lang).peekable();
        // An empty section is said to be empty.
        section.peek().is_some() && !section.any(|read| names_it(read))
    });
    silent
        .map(|lang| Finding::new(Rule::SourcesNoCitizenVoice, Place::section_in(COMPLAINTS, *lang)))
        .collect()
}

/// Whether a sentence of a passage names the body, in full or by its short name.
fn names_it(read: &ReadPassage) -> bool {
    let by_full_name =
        || NAMES.full.get(&read.passage.lang).is_some_and(|names| names.are_in(read.tokens()));
    !read.sentences().is_empty() && (by_short_name(&read.text) || by_full_name())
}

/// “Llais”, but not the name of somebody else that begins so: “Llais Ni”.
fn by_short_name(text: &str) -> bool {
    let stands = |name: &str, at: usize| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + name.len()..).unwrap_or_default();
        let within_a_word = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
        let next = after.split(|it: char| !it.is_alphanumeric()).nth(1).unwrap_or_default();
        let another = after.starts_with(' ') && NAMES.others.iter().any(|other| other == next);
        let part_of_a_word = within_a_word(before) || within_a_word(after.chars().next());
        !part_of_a_word && !another
    };
    NAMES.short.iter().any(|name| text.match_indices(name).any(|(at, _)| stands(name, at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_name_is_not_that_of_others() {
        for text in ["Llais sent six.", "gan Lais, y corff", "(Llais)", "Llais Wales", "Llais. Ni"]
        {
            assert!(by_short_name(text), "{text}");
        }
        for text in ["Llais Ni read it.", "eu llais a’u dewis", "Llaisfan", ""] {
            assert!(!by_short_name(text), "{text}");
        }
    }
}
