//! Words with plainer ones: long-winded phrases, jargon, and words that people
//! do not want to be called by.
//!
//! “Use accessible, plain language throughout the report” (guidance 001
//! Introduction); “plain every day language and jargon-free” (000 C4).

use std::ops::Range;

use super::lists::{Plainer, listed};
use crate::check::read::ReadPassage;
use crate::check::{Finding, Mend, Place, Rule, Setting};

pub(in crate::check) fn plainer_words(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    if !read.is_own_prose() {
        return Vec::new();
    }
    let mut said: Vec<(Rule, String)> = Vec::new();
    let mut found = Vec::new();
    for (place, entry) in listed(read.passage.lang).found(read) {
        let words = &read.text[place.clone()];
        let once = (entry.rule, words.to_lowercase());
        if said.contains(&once) || is_named(read, &place) || is_quoted(read, &place) {
            continue;
        }
        said.push(once);
        let (Plainer::Exactly(plainer) | Plainer::Like(plainer)) = &entry.plainer;
        let finding = Finding::new(entry.rule, Place::words(read, place.clone()))
            .with("words", words)
            .with("plainer", plainer.as_str());
        found.push(match &entry.plainer {
            Plainer::Exactly(plainer) if fits_article(read, &place, plainer) => {
                finding.mend(Mend::Replace { with: as_begun(words, plainer) })
            }
            Plainer::Exactly(_) | Plainer::Like(_) => finding,
        });
    }
    found
}

/// Whether the words are part of a name: they have a capital and begin no
/// sentence.
fn is_named(read: &ReadPassage, place: &Range<usize>) -> bool {
    let begins = |sentence: &Range<usize>| {
        sentence.start <= place.start
            && !read.text[sentence.start..place.start].contains(char::is_alphanumeric)
    };
    read.text[place.clone()].starts_with(char::is_uppercase) && !read.sentences().iter().any(begins)
}

/// Whether the words are somebody else's.
fn is_quoted(read: &ReadPassage, place: &Range<usize>) -> bool {
    let before = &read.text[..place.start];
    before.rfind('“') > before.rfind('”')
}

/// Whether “a” or “an” before the words can stay as it is.
fn fits_article(read: &ReadPassage, place: &Range<usize>, plainer: &str) -> bool {
    let vowel = |words: &str| words.to_lowercase().starts_with(['a', 'e', 'i', 'o', 'u']);
    let previous = read.text[..place.start].split_whitespace().next_back().unwrap_or_default();
    !matches!(previous.to_lowercase().as_str(), "a" | "an")
        || vowel(plainer) == vowel(&read.text[place.clone()])
}

/// The plainer words with a capital if the others have one.
fn as_begun(words: &str, plainer: &str) -> String {
    let mut letters = plainer.chars();
    match letters.next() {
        Some(first) if words.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        Some(_) | None => plainer.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Put;
    use crate::check::read::tests::{in_a_setting, paragraph};
    use crate::lang::Lang;

    /// What is found in a paragraph: the words, and what a button would put.
    fn told(text: &str, lang: Lang) -> Vec<(String, Option<String>)> {
        let read = paragraph(text, lang);
        let words = |finding: &Finding| match finding.values.get("words") {
            Some(Put::Words(words)) => words.clone(),
            Some(Put::Count(_) | Put::Named(_)) | None => panic!("words are said"),
        };
        let with = |finding: &Finding| match finding.mends.first() {
            Some(Mend::Replace { with }) => Some(with.clone()),
            Some(Mend::UpToDate | Mend::SpellOut { .. }) | None => None,
        };
        in_a_setting(|setting| plainer_words(&read, setting))
            .iter()
            .map(|finding| (words(finding), with(finding)))
            .collect()
    }

    #[test]
    fn words_are_found_and_mended_where_they_can_be() {
        let text = "Prior to April we utilised a sufficient sum. We liaised with stakeholders.";
        let wanted = [
            ("Prior to", Some("Before")),
            ("utilised", Some("used")),
            ("sufficient", None),
            ("liaised", None),
            ("stakeholders", None),
        ];
        let wanted = wanted.map(|(words, with)| (words.to_owned(), with.map(str::to_owned)));
        assert_eq!(told(text, Lang::En), wanted);
    }

    #[test]
    fn names_quotations_and_ordinary_use_are_left_alone() {
        for text in [
            "The Stakeholder Forum met in the Liaison Office.",
            "She said: “They utilise jargon.”",
            "Volunteers deliver meals and foster carers look after children.",
        ] {
            assert_eq!(told(text, Lang::En), []);
        }
    }

    #[test]
    fn welsh_words_are_found_in_their_mutations() {
        let text = "Er mwyn hwyluso’r gwaith a’i gynorthwyo, bu rhanddeiliaid yn agored i niwed.";
        let words: Vec<String> = told(text, Lang::Cy).into_iter().map(|it| it.0).collect();
        assert_eq!(words, ["hwyluso", "gynorthwyo", "rhanddeiliaid", "agored i niwed"]);
        assert_eq!(told("Rydym yn gweithio. Nid ydym ar ben. Maent hwy, hwn a hon.", Lang::Cy), []);
    }
}
