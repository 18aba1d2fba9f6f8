//! Which passages of the sample report meet which requirements, and what its
//! officer says of those that no passage can meet.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::error::Result;
use crate::lang::{Lang, Text};
use crate::project::{Content, Passage, Tx};
use crate::search::flat_text;

/// `answers.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    /// Requirements the officer says are met.
    confirmed: Vec<String>,
    answered: Vec<Answered>,
}

/// A passage, by its first words in each language or by what it places, and
/// the requirements it meets.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    section: String,
    begins: Option<Text>,
    places: Option<String>,
    requirements: Vec<String>,
}

/// Links the passages of a language to the requirements they meet.
pub(super) fn link(tx: &mut Tx<'_>, lang: Lang) -> Result<()> {
    let answers: Answers = super::toml("answers.toml");
    let mut sections: BTreeMap<String, Vec<Passage>> = BTreeMap::new();
    for answered in answers.answered {
        let passages = match sections.get(&answered.section) {
            Some(passages) => passages,
            None => {
                let own = tx.own(&answered.section, None, lang)?;
                sections.entry(answered.section.clone()).or_insert(own)
            }
        };
        let found = passages.iter().find(|passage| answered.is_meant(passage));
        let Some(passage) = found else {
            panic!(
                "answers.toml: {} has no {:?}{:?}",
                answered.section, answered.begins, answered.places
            )
        };
        tx.set_answers(&passage.id, &answered.requirements)?;
    }
    Ok(())
}

/// Says of the requirements that the officer confirms that they are met.
pub(super) fn confirm(tx: &mut Tx<'_>) -> Result<()> {
    let answers: Answers = super::toml("answers.toml");
    answers.confirmed.iter().try_for_each(|requirement| tx.tick_prompt(requirement, true))
}

impl Answered {
    fn is_meant(&self, passage: &Passage) -> bool {
        let placed = match &passage.content {
            Content::Text { .. } | Content::Figure { .. } | Content::Chart { .. } => None,
            Content::Picture { picture } => Some(picture),
            Content::Exhibit { exhibit } => Some(exhibit),
            Content::Testimony { testimony } => Some(testimony),
        };
        match &self.begins {
            Some(begins) => flat_text(&passage.content).starts_with(begins.get(passage.lang)),
            None => self.places.is_some() && self.places.as_ref() == placed,
        }
    }
}
