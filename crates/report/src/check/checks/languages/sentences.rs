//! Sentences that a translation left in the language of what it renders.
//!
//! What is the same word for word is told already; here a sentence is known by
//! its small words: several of the other language, and none of its own.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use super::identical::foreign;
use super::pairs::Pair;
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule};
use crate::lang::Lang;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    en: BTreeSet<String>,
    cy: BTreeSet<String>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let text = include_str!("../../../../../../assets/checks/languages.toml");
    toml::from_str(text).expect("lists of our own")
});

fn small_words(lang: Lang) -> &'static BTreeSet<String> {
    match lang {
        Lang::En => &LISTS.en,
        Lang::Cy => &LISTS.cy,
    }
}

/// So many different small words of the other language are no name or quotation.
const SEVERAL: usize = 3;

pub(super) fn sentences(pair: &Pair<'_>) -> Vec<Finding> {
    in_passage(pair.here).map(|it| it.also(Place::passage(pair.there))).into_iter().collect()
}

/// The first such sentence of a passage.
fn in_passage(read: &ReadPassage) -> Option<Finding> {
    let lang = read.passage.lang;
    let (own, other) = (small_words(lang), small_words(lang.other()));
    let stray = |sentence: &&std::ops::Range<usize>| {
        let mut found = BTreeSet::new();
        for word in read.words_in(sentence) {
            // “mae’r” and “wedi’i” begin with the word that is meant.
            let plain = word.plain.split('’').next().unwrap_or_default();
            if own.contains(plain) {
                return false;
            }
            found.extend(other.get(plain));
        }
        let said = &read.text[(*sentence).clone()];
        found.len() >= SEVERAL && !foreign(&read.blocks).iter().any(|it| said.contains(it.as_str()))
    };
    let sentence = read.sentences().iter().find(stray)?;
    Some(Finding::new(Rule::LanguagesSentence, Place::words(read, sentence.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::read::tests::read_in;

    #[test]
    fn a_sentence_is_known_by_its_small_words() {
        let found = |text: &str, lang| in_passage(&read_in(text, lang)).is_some();
        let english = "They were listened to, and the plan was changed for them.";
        let welsh = "Mae pawb yn gwybod am hyn, ac roedd y cynllun wedi newid.";
        for (text, is_found) in [
            (format!("Dyma’r cynllun. {english}\n"), true),
            (format!("Dyma’r cynllun: [{english}](lang:en)\n"), false),
            (format!("{welsh}\n"), false),
            ("Mae’r ddogfen “The Plan for All and the Many” ar gael.\n".to_owned(), false),
        ] {
            assert_eq!(found(&text, Lang::Cy), is_found, "{text}");
        }
        assert!(found(&format!("This is the plan. {welsh}\n"), Lang::En));
        assert!(!found(&format!("{english}\n"), Lang::En));
        assert!(small_words(Lang::En).is_disjoint(small_words(Lang::Cy)));
    }
}
