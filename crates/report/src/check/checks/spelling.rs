//! Words that neither a dictionary nor the report knows, as the speller found them.

use crate::check::{Facts, Finding, Place, Rule};

pub(in crate::check) fn misspelt(facts: &Facts<'_>) -> Vec<Finding> {
    let misspelt = facts.known.misspelt.iter().filter_map(|word| {
        let read = facts.passage(&word.passage)?;
        let place = Place::Words {
            section: read.passage.section.clone(),
            passage: word.passage.clone(),
            lang: read.passage.lang,
            from: word.from,
            to: word.to,
        };
        Some(Finding::new(Rule::Misspelt, place).with("word", &*word.word))
    });
    misspelt.collect()
}
