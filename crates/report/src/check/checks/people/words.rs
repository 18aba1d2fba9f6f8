//! The word lists of these checks: `assets/checks/people.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::check::checks::listed::Listed;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// Said by somebody of themselves.
    pub first_person: Listed,
    /// Who speaks for a body.
    pub speakers: Listed,
    /// After these, somebody is spoken to.
    pub spoken_to: Listed,
    /// Said of one person.
    pub about_one: Listed,
    /// What stands with an age.
    pub of_ages: Listed,
    /// People who are counted.
    pub people: Listed,
    /// What may stand before them.
    pub counted: Listed,
    /// What follows where a service is named, and no people.
    pub services: Listed,
}

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let text = include_str!("../../../../../../assets/checks/people.toml");
    toml::from_str(text).expect("the lists are sound")
});

/// The words of a text. Of one with an apostrophe the part before it: “I’m” is “I”.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphanumeric() && !matches!(it, '’' | '\'' | '-'))
        .filter_map(|word| word.split(['’', '\'']).next())
        .filter(|word| !word.is_empty())
}
