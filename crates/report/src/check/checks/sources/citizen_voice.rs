//! Complaints without a word on the Citizen Voice Body.
//!
//! Representations received from it are to be included (000 A25; 001 §4
//! Complaints and representations bullet 4). If it sent none, a sentence says
//! so. A heading alone, or a row of a table, does not.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::COMPLAINTS;
use crate::check::read::{ReadPassage, tokens};
use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;

/// The names of `assets/checks/sources.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    citizen_voice: BTreeMap<Lang, Vec<String>>,
    citizen_voice_short: String,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let text = include_str!("../../../../../../assets/checks/sources.toml");
    toml::from_str(text).expect("the tests read this list")
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
    let names = &*NAMES;
    let mut words: Vec<u64> = read.tokens.iter().map(|word| word.print).collect();
    // Names are looked for in prose alone.
    if read.sentences.is_empty() {
        words.clear();
    }
    let full = names.citizen_voice.get(&read.passage.lang).into_iter().flatten();
    let prints = |name: &String| tokens(name).iter().map(|word| word.print).collect::<Vec<_>>();
    full.map(prints).any(|name| words.windows(name.len().max(1)).any(|there| there == name))
        || !words.is_empty() && by_short_name(&read.text, &names.citizen_voice_short)
}

/// “Llais”, but not the name of somebody else that begins so: “Llais Ni”.
fn by_short_name(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + name.len()..).unwrap_or_default();
        let within_a_word = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
        let another = after.strip_prefix(' ').and_then(|rest| rest.chars().next());
        !within_a_word(before)
            && !within_a_word(after.chars().next())
            && !another.is_some_and(char::is_uppercase)
    })
}
