//! Somebody's words in ordinary text. Permission for a quotation, and for how
//! it is used, must be obtained in advance (guidance 001 introduction,
//! paragraph 11); it is kept with the quotations, and ordinary text has none.
//!
//! Somebody's are words in quotation marks in which they speak of themselves.
//! Names of schemes (“My Life, My Choice”), statements of a questionnaire with
//! the share of those who agreed, the pack's own statements, and words of a
//! story that may be published are not told.

use std::ops::Range;

use super::placed::placed;
use super::words::{WORDS, words};
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};
use crate::document::Block;
use crate::lang::Lang;

/// Fewer words than these are a name or a manner of speaking.
const SHORTEST: usize = 3;

pub(in crate::check) fn quoted(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (lang, text) in &facts.texts {
        for read in text {
            for range in &read.made::<Spoken>().0 {
                let said = &read.text[range.clone()];
                if !is_published(facts, said, *lang) {
                    let place = Place::words(read, range.clone());
                    found.push(Finding::new(Rule::PeopleQuoteInText, place).with("words", said));
                }
            }
        }
    }
    found
}

/// The words of a passage that somebody says of themselves, in bytes.
struct Spoken(Vec<Range<usize>>);

impl MadeOf for Spoken {
    fn made_of(read: &ReadPassage) -> Spoken {
        Spoken(spoken(read, read.passage.lang))
    }
}

fn spoken(read: &ReadPassage, lang: Lang) -> Vec<Range<usize>> {
    let is_quotation = matches!(read.blocks.as_slice(), [Block::Quote(_)]);
    if is_quotation && is_first_person(&read.text, lang) {
        return std::iter::once(0..read.text.len()).collect();
    }
    let is_prose = !read.blocks.is_empty();
    let ranges = if is_prose { marked(&read.text) } else { Vec::new() };
    ranges
        .into_iter()
        .filter(|range| {
            let said = &read.text[range.clone()];
            is_first_person(said, lang)
                && !is_title(said)
                && !is_measured(read, range)
                && !is_of_a_body(read, range)
        })
        .collect()
}

/// What stands within quotation marks, on one line.
fn marked(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begun: Option<usize> = None;
    for (at, mark) in text.match_indices(['“', '”', '"', '\n']) {
        let after = at + mark.len();
        begun = match (mark, begun) {
            ("“", _) | ("\"", None) => Some(after),
            ("”" | "\"", Some(from)) => {
                found.push(from..at);
                None
            }
            _ => None,
        };
    }
    found
}

fn is_first_person(said: &str, lang: Lang) -> bool {
    let own = WORDS.first_person.get(lang);
    let is_own = |word: &str| own.contains(word) || own.contains(&word.to_lowercase());
    // A lone “i” is “to” in Welsh; “I” is somebody in English alone.
    words(said).count() >= SHORTEST && words(said).any(is_own)
}

/// Whether every longer word begins with a capital, as in a name.
fn is_title(said: &str) -> bool {
    let mut longer = words(said).filter(|word| word.chars().count() > 3).peekable();
    longer.peek().is_some() && longer.all(|word| word.starts_with(char::is_uppercase))
}

/// Whether it is said how many agreed: then it is a statement of a questionnaire.
fn is_measured(read: &ReadPassage, range: &Range<usize>) -> bool {
    let within =
        |sentence: &&Range<usize>| sentence.start <= range.start && range.start < sentence.end;
    let sentence = read.sentences().iter().find(within).unwrap_or(range);
    read.text[sentence.clone()].contains('%')
}

/// Whether whoever is named in its sentence speaks for a body: a councillor, an
/// inspector. What they say in public is no private matter.
fn is_of_a_body(read: &ReadPassage, range: &Range<usize>) -> bool {
    let lang = read.passage.lang;
    let (speakers, spoken_to) = (WORDS.speakers.get(lang), WORDS.spoken_to.get(lang));
    // A sentence within the marks may end there: its beginning is another one.
    let touches =
        |sentence: &&Range<usize>| sentence.start <= range.end && range.start <= sentence.end + 2;
    let mut around = read.sentences().iter().filter(touches).flat_map(|sentence| {
        let before = sentence.start..range.start.clamp(sentence.start, sentence.end);
        let after = range.end.clamp(sentence.start, sentence.end)..sentence.end;
        [before, after].map(|part| &read.text[part])
    });
    around.any(|part| {
        let said: Vec<String> = words(part).map(str::to_lowercase).collect();
        said.iter().enumerate().any(|(at, word)| {
            let before = &said[at.saturating_sub(2)..at];
            speakers.contains(word) && !before.iter().any(|it| spoken_to.contains(it))
        })
    })
}

/// Whether the pack says it, or a story or quotation that may be published.
fn is_published(facts: &Facts<'_>, said: &str, lang: Lang) -> bool {
    let trimmed = said.trim_matches(|it: char| !it.is_alphanumeric());
    let of_pack = facts.pack.outcomes.iter().any(|it| it.text.get(lang).contains(trimmed));
    of_pack
        || placed(facts).iter().any(|placed| {
            placed.lang == lang
                && placed.refusal(facts).is_none()
                && placed.body().contains(trimmed)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_says_of_themselves_is_told_from_names_and_manners_of_speaking() {
        for (lang, said) in [
            (Lang::En, "I see people now"),
            (Lang::En, "they gave me my life back"),
            (Lang::En, "Now I’m not afraid"),
            (Lang::Cy, "Rwy’n gweld pobl nawr"),
            (Lang::Cy, "cefais fy mywyd yn ôl"),
        ] {
            assert!(is_first_person(said, lang) && !is_title(said), "{said}");
        }
        for (lang, said) in [
            (Lang::En, "grow our own"),
            (Lang::En, "Living well, close to home"),
            (Lang::Cy, "meithrin ein gweithwyr ein hunain"),
            (Lang::Cy, "Byw’n dda, yn agos i gartref"),
        ] {
            assert!(!is_first_person(said, lang), "{said}");
        }
        assert!(is_title("My Life, My Choice") && is_title("Fy Mywyd, Fy Newis"));
    }

    #[test]
    fn whoever_speaks_for_a_body_is_not_asked() {
        use crate::check::read::tests::read_in;
        let told = |lang, text: &str| spoken(&read_in(text, lang), lang).len();
        for (lang, text) in [
            (Lang::En, "Councillor Jane Evans said: “I am proud of what our staff have done.”"),
            (Lang::En, "“I commend the team,” wrote the inspectors."),
            (Lang::Cy, "Dywedodd y Cynghorydd Jane Evans: “Rwy’n falch o’n staff eleni.”"),
            (Lang::Cy, "“Diolchaf i chi am yr hyn a wnewch i mi”, medd yr Arweinydd."),
        ] {
            assert_eq!(told(lang, text), 0, "{text}");
        }
        for (lang, text) in [
            (Lang::En, "A carer told us: “I can sleep at night now.”"),
            (Lang::En, "A carer told the Director: “I can sleep at night now.”"),
            (Lang::Cy, "Dywedodd gofalwr wrthym: “Rwy’n gallu cysgu’r nos nawr.”"),
        ] {
            assert_eq!(told(lang, text), 1, "{text}");
        }
    }

    #[test]
    fn marks_of_both_kinds_are_read_and_an_open_one_ends_with_its_line() {
        let text = "“one” and \"two\" and “three\nfour”";
        let found: Vec<&str> = marked(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["one", "two"]);
    }
}
