//! Words that neither a dictionary nor the report knows, as the speller found
//! them. A word is told once for each language, however often it stands: it is
//! mended, or added to the report's words, in one go.

use std::collections::BTreeMap;

use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;

pub(in crate::check) fn misspelt(facts: &Facts<'_>) -> Vec<Finding> {
    let passages: BTreeMap<&str, (&str, Lang)> = facts
        .all()
        .map(|read| &read.passage)
        .map(|it| (it.id.as_str(), (it.section.as_str(), it.lang)))
        .collect();
    let mut words: BTreeMap<(Lang, &str), Vec<Place>> = BTreeMap::new();
    for word in &facts.known.misspelt {
        let Some((section, lang)) = passages.get(word.passage.as_str()) else { continue };
        words.entry((*lang, &word.word)).or_default().push(Place::Words {
            section: (*section).to_owned(),
            passage: word.passage.clone(),
            lang: *lang,
            from: word.from,
            to: word.to,
        });
    }
    for word in &facts.known.misspelt_in_forms {
        let Some(lang) = word.place.lang() else { continue };
        words.entry((lang, &word.word)).or_default().push(word.place.clone());
    }
    let found = words.into_iter().filter_map(|((_, word), places)| {
        let count = places.len();
        let mut places = places.into_iter();
        let misspelt = Finding::new(Rule::SpellingMisspelt, places.next()?).with("word", word);
        Some(places.fold(misspelt.count("count", count), Finding::also))
    });
    found.collect()
}
