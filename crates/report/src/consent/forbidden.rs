//! Wordings that must not be in a file.
//!
//! What consent does not cover is left out when a document is assembled. But
//! the same words may stand elsewhere: pasted into ordinary text, in a caption,
//! in the history of the file. They are looked for as runs of words, so that a
//! sentence is found whatever stands around it and however it is marked up.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use super::Forgotten;
use super::runs::{RUN, SHORTEST, plain, runs, words};

/// The case study or quotation each run of words is from, by the run's length.
type Runs = BTreeMap<usize, BTreeMap<String, String>>;

/// The wordings that must not be in a file, by their runs of words, and those
/// that may be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forbidden {
    runs: Runs,
    /// Wordings that are known by their fingerprints alone.
    forgotten: Vec<Forgotten>,
    /// What may be told.
    told: Runs,
    /// Texts that may be told, as their words: a run that stands in one is not
    /// forbidden. They are looked through only when a run is found.
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
        add(&mut self.runs, testimony, body);
    }

    /// Forbids what a case study is called, or who is quoted, if that is long
    /// enough to be theirs alone: “a parent of a disabled child” is many.
    pub fn forbid_title(&mut self, testimony: &str, title: &str) {
        if words(&plain(title)).len() >= RUN {
            self.forbid(testimony, title);
        }
    }

    /// Forbids what was forgotten.
    pub fn forbid_forgotten(&mut self, forgotten: &Forgotten) {
        if !self.forgotten.contains(forgotten) {
            self.forgotten.push(forgotten.clone());
        }
    }

    /// Allows the wording of a case study or quotation, Markdown, whatever of
    /// it is forbidden elsewhere.
    pub fn allow(&mut self, testimony: &str, body: &str) {
        add(&mut self.told, testimony, body);
        self.allow_words(body);
    }

    /// Allows words that are nobody's story, Markdown.
    pub fn allow_words(&mut self, text: &str) {
        self.allowed.insert(words(&plain(text)).join(" "));
    }

    /// Forbids all that another forbids, except what either allows.
    pub fn join(&mut self, other: &Forbidden) {
        for (own, others) in [(&mut self.runs, &other.runs), (&mut self.told, &other.told)] {
            for (length, runs) in others {
                own.entry(*length).or_default().extend(runs.clone());
            }
        }
        other.forgotten.iter().for_each(|it| self.forbid_forgotten(it));
        self.allowed.extend(other.allowed.iter().cloned());
    }

    /// Whether nothing is forbidden.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty() && self.forgotten.is_empty()
    }

    /// Every run that is forbidden.
    pub(super) fn runs(&self) -> impl Iterator<Item = &String> {
        self.runs.values().flat_map(BTreeMap::keys)
    }

    /// The first forbidden words in a text, if there are any.
    pub fn find(&self, text: &str) -> Option<Found> {
        if self.is_empty() {
            return None;
        }
        let words = words(text);
        let known = self.runs.iter().find_map(|(length, runs)| {
            words.windows(*length).find_map(|window| {
                let testimony = whose(runs, window).filter(|_| !self.is_allowed(window))?;
                Some(Found { testimony: testimony.clone(), words: window.join(" ") })
            })
        });
        known.or_else(|| self.find_forgotten(&words))
    }

    /// The same in a text of which only the letters and digits are sure, as in
    /// a PDF, where a word may be divided at the end of a line.
    pub fn find_in_letters(&self, text: &str) -> Option<Found> {
        if self.is_empty() {
            return None;
        }
        let words = words(text);
        let letters = words.concat();
        let known = self.runs.values().flatten().find(|(run, _)| {
            let run = run.replace(' ', "");
            letters.contains(&run) && !self.allows(&run)
        });
        let known = known.map(|(run, id)| Found { testimony: id.clone(), words: run.clone() });
        known.or_else(|| self.find_forgotten(&words))
    }

    /// Whose story or words, of those that may be told, are in a text.
    pub fn told_in(&self, text: &str) -> BTreeSet<String> {
        let words = words(text);
        let told = self.told.iter().flat_map(|(length, runs)| {
            words.windows(*length).filter_map(|window| whose(runs, window))
        });
        told.cloned().collect()
    }

    fn find_forgotten(&self, words: &[String]) -> Option<Found> {
        self.forgotten.iter().find_map(|forgotten| {
            let found = forgotten.find(words).find(|run| !self.is_allowed(run))?;
            Some(Found { testimony: forgotten.testimony.clone(), words: found.join(" ") })
        })
    }

    fn is_allowed(&self, run: &[String]) -> bool {
        self.allows(&run.concat())
    }

    /// Whether a run, of which only the letters and digits are sure, stands in a
    /// text that may be told.
    fn allows(&self, run: &str) -> bool {
        self.allowed.iter().any(|text| {
            let words: Vec<&str> = text.split(' ').collect();
            (SHORTEST..=RUN).any(|length| words.windows(length).any(|some| is_made_of(run, some)))
        })
    }
}

/// Whose run of words some words are. Nearly always no run begins with the first
/// of them; to put the others behind it at every place of a report takes long.
fn whose<'r>(runs: &'r BTreeMap<String, String>, words: &[String]) -> Option<&'r String> {
    let first = words.first()?.as_str();
    let (run, _) = runs.range::<str, _>((Bound::Included(first), Bound::Unbounded)).next()?;
    if run.starts_with(first) { runs.get(&words.join(" ")) } else { None }
}

/// Whether a run is these words, without anything between them.
fn is_made_of(run: &str, words: &[&str]) -> bool {
    let rest = words.iter().try_fold(run, |rest, word| rest.strip_prefix(word));
    rest.is_some_and(str::is_empty)
}

fn add(to: &mut Runs, testimony: &str, body: &str) {
    for (length, run) in runs(&plain(body)) {
        to.entry(length).or_default().insert(run, testimony.to_owned());
    }
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

    /// The same, known by its fingerprints alone.
    fn forgetting(story: &str) -> Forbidden {
        let mut forbidden = Forbidden::default();
        let forgotten = Forgotten::of("flat", "salt".into(), &forbidding(story));
        forgotten.iter().for_each(|it| forbidden.forbid_forgotten(it));
        forbidden
    }

    #[test]
    fn a_sentence_is_found_whatever_stands_around_it() {
        let pasted = "We learnt much. “R was offered a room in a shared house 20 miles away” — so.";
        let divided = "she was offered it: R was offered a ro-\nom in a shared house";
        for forbidden in [forbidding(STORY), forgetting(STORY)] {
            let found = forbidden.find(pasted).expect("it is there");
            assert_eq!(found.testimony, "flat");
            assert_eq!(found.words, "r was offered a room in a shared");
            assert_eq!(forbidden.find("She was offered a room in a house."), None);
            assert_eq!(forbidden.find(""), None);
            assert!(forbidden.find_in_letters(divided).is_some());
            assert_eq!(forbidden.find_in_letters("R was offered a house"), None);
            assert!(forbidden.find("WHAT MATTERED TO HER WAS TO LI\u{ad}VE near").is_some());
        }
        assert_eq!(forbidding(STORY).find(divided), None);
    }

    #[test]
    fn a_short_quotation_is_found_whole_and_a_very_short_one_not_at_all() {
        for quotation in [forbidding, forgetting].map(|of| of("It is my door and mine.")) {
            assert!(quotation.find("She said: it is my door, and mine!").is_some());
            assert_eq!(quotation.find("It is my door."), None);
        }
        assert!(forbidding("Thank you all.").is_empty());
        assert!(forgetting("Thank you all.").is_empty());
    }

    #[test]
    fn who_is_quoted_is_looked_for_only_if_it_is_theirs_alone() {
        let mut forbidden = Forbidden::default();
        forbidden.forbid_title("quote", "a parent of a disabled child");
        assert!(forbidden.is_empty());
        forbidden.forbid_title("quote", "The woman who keeps eleven hens beside the river");
        assert!(
            forbidden.find("We met the woman who keeps eleven hens beside the river.").is_some()
        );
    }

    #[test]
    fn what_another_text_may_say_is_not_forbidden() {
        let sister = "What mattered to her was to live near her sister.";
        for mut forbidden in [forbidding(STORY), forgetting(STORY)] {
            forbidden.allow("sister", sister);
            assert_eq!(forbidden.find(sister), None);
            assert_eq!(forbidden.find_in_letters("What mattered to her was to li-\nve near"), None);
            assert!(forbidden.find(STORY).is_some(), "the rest of the story still is");
            let mut short = forbidding("It is my door and mine.");
            short.join(&forbidden);
            short.allow("other", "“It is my door and mine,” she said.");
            assert_eq!(short.find("It is my door and mine."), None);
            assert!(short.find(STORY).is_some());
        }
    }

    #[test]
    fn it_is_known_whose_story_is_in_a_text() {
        let mut forbidden = Forbidden::default();
        forbidden.allow("flat", STORY);
        forbidden.allow("door", "It is my door and mine.");
        let told = |text: &str| forbidden.told_in(text).into_iter().collect::<Vec<_>>();
        assert_eq!(told("She said: it is my door, and mine."), ["door"]);
        assert_eq!(told(STORY), ["flat"]);
        assert!(told("It is my door.").is_empty());
    }

    #[test]
    fn fingerprints_tell_no_words_and_nothing_of_another_file() {
        let one = Forgotten::of("flat", "one".into(), &forbidding(STORY)).unwrap();
        let other = Forgotten::of("flat", "other".into(), &forbidding(STORY)).unwrap();
        assert!(one.prints.is_disjoint(&other.prints));
        let json = serde_json::to_string(&one).unwrap();
        assert!(!json.contains("offered") && !json.contains("sister"), "{json}");
        assert_eq!(serde_json::from_str::<Forgotten>(&json).unwrap(), one);
    }
}
