//! Wordings that must not be in a file.
//!
//! What consent does not cover is left out when a document is assembled. But
//! the same words may stand elsewhere: pasted into ordinary text, in a caption,
//! in the history of the file. They are looked for as runs of words, so that a
//! sentence is found whatever stands around it and however it is marked up.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{markdown, plain_blocks};

/// How many words in a row are somebody's, and no accident. Two texts on the
/// same service share five or six words now and then.
const RUN: usize = 8;

/// A text shorter than this is not looked for: “Thank you all” is anybody's.
const SHORTEST: usize = 5;

/// The wordings, by their runs of words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forbidden {
    /// The case study or quotation each run is from, by the length of the run.
    runs: BTreeMap<usize, BTreeMap<String, String>>,
    /// Runs that are permitted, because another text holds them too.
    allowed: BTreeSet<String>,
}

/// Words that should not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The case study or quotation they are from.
    pub testimony: String,
    /// The words, in lower case and without marks.
    pub words: String,
}

impl Forbidden {
    /// Forbids the wording of a case study or quotation, Markdown.
    pub fn forbid(&mut self, testimony: &str, body: &str) {
        for (length, run) in runs(&plain(body)) {
            self.runs.entry(length).or_default().insert(run, testimony.to_owned());
        }
    }

    /// Allows a wording, Markdown, whatever of it is forbidden elsewhere.
    pub fn allow(&mut self, body: &str) {
        let words = words(&plain(body));
        for length in SHORTEST..=RUN {
            self.allowed.extend(words.windows(length).map(|run| run.join(" ")));
        }
    }

    /// Forbids all that another forbids, except what either allows.
    pub fn join(&mut self, other: &Forbidden) {
        for (length, runs) in &other.runs {
            self.runs.entry(*length).or_default().extend(runs.clone());
        }
        self.allowed.extend(other.allowed.iter().cloned());
    }

    /// Whether nothing is forbidden.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// The first forbidden words in a text, if there are any.
    pub fn find(&self, text: &str) -> Option<Found> {
        if self.is_empty() {
            return None;
        }
        let words = words(text);
        self.runs.iter().find_map(|(length, runs)| {
            words.windows(*length).find_map(|window| {
                let run = window.join(" ");
                let testimony = runs.get(&run).filter(|_| !self.allowed.contains(&run))?;
                Some(Found { testimony: testimony.clone(), words: run })
            })
        })
    }

    /// The same in a text of which only the letters and digits are sure, as in
    /// a PDF, where a word may be divided at the end of a line.
    pub fn find_in_letters(&self, text: &str) -> Option<Found> {
        if self.is_empty() {
            return None;
        }
        let letters = words(text).concat();
        let runs = self.runs.values().flatten().filter(|(run, _)| !self.allowed.contains(*run));
        let mut found = runs.filter(|(run, _)| letters.contains(&run.replace(' ', "")));
        found.next().map(|(run, id)| Found { testimony: id.clone(), words: run.clone() })
    }
}

fn plain(body: &str) -> String {
    plain_blocks(&markdown::read(body))
}

/// The runs of a text with their lengths: all of [`RUN`] words, or the whole of
/// a shorter text.
fn runs(text: &str) -> Vec<(usize, String)> {
    let words = words(text);
    let length = words.len().min(RUN);
    if length < SHORTEST {
        return Vec::new();
    }
    words.windows(length).map(|run| (length, run.join(" "))).collect()
}

/// The words of a text in lower case; what cannot be seen does not divide them.
fn words(text: &str) -> Vec<String> {
    let seen: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'))
        .collect();
    seen.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "R was offered a room in a *shared* house 20 miles away, and she said no.\n\nWhat mattered to her was to live near her sister.";

    fn forbidding(story: &str) -> Forbidden {
        let mut forbidden = Forbidden::default();
        forbidden.forbid("flat", story);
        forbidden
    }

    #[test]
    fn a_sentence_is_found_whatever_stands_around_it() {
        let forbidden = forbidding(STORY);
        let pasted = "We learnt much. “R was offered a room in a shared house 20 miles away” — so.";
        let found = forbidden.find(pasted).expect("it is there");
        assert_eq!(found.testimony, "flat");
        assert_eq!(found.words, "r was offered a room in a shared");
        assert_eq!(forbidden.find("She was offered a room in a house."), None);
        assert_eq!(forbidden.find(""), None);
        let divided = "she was offered it: R was offered a ro-\nom in a shared house";
        assert_eq!(forbidden.find(divided), None);
        assert!(forbidden.find_in_letters(divided).is_some());
        assert_eq!(forbidden.find_in_letters("R was offered a house"), None);
        assert!(forbidden.find("WHAT MATTERED TO HER WAS TO LI\u{ad}VE near").is_some());
    }

    #[test]
    fn a_short_quotation_is_found_whole_and_a_very_short_one_not_at_all() {
        let quotation = forbidding("It is my door and mine.");
        assert!(quotation.find("She said: it is my door, and mine!").is_some());
        assert_eq!(quotation.find("It is my door."), None);
        assert!(forbidding("Thank you all.").is_empty());
    }

    #[test]
    fn what_another_text_may_say_is_not_forbidden() {
        let mut forbidden = forbidding(STORY);
        forbidden.allow("What mattered to her was to live near her sister.");
        assert_eq!(forbidden.find("What mattered to her was to live near her sister."), None);
        assert!(forbidden.find(STORY).is_some(), "the rest of the story still is");
        let mut short = forbidding("It is my door and mine.");
        short.join(&forbidden);
        short.allow("“It is my door and mine,” she said.");
        assert_eq!(short.find("It is my door and mine."), None);
        assert!(short.find(STORY).is_some());
    }
}
