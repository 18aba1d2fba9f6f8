//! Phrases that are looked for in a text, however many there are.

use std::collections::HashMap;
use std::ops::Range;

use super::{Token, tokens};

/// A list of phrases, found by their first word.
#[derive(Debug)]
pub struct Phrases {
    by_first: HashMap<u64, Vec<Vec<u64>>>,
}

impl Phrases {
    /// From the phrases themselves; one without a word is left out.
    pub fn of<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Phrases {
        let mut by_first: HashMap<u64, Vec<Vec<u64>>> = HashMap::new();
        for phrase in phrases {
            let words: Vec<u64> = tokens(phrase).iter().map(|word| word.print).collect();
            if let Some(first) = words.first() {
                by_first.entry(*first).or_default().push(words);
            }
        }
        Phrases { by_first }
    }

    /// Where the first of them stands among these words, in bytes of their text.
    pub fn first_in(&self, words: &[Token]) -> Option<Range<usize>> {
        words.iter().enumerate().find_map(|(place, word)| {
            let rest = words.get(place..)?;
            self.by_first.get(&word.print)?.iter().find_map(|phrase| {
                let there = rest.get(..phrase.len())?;
                let same = there.iter().zip(phrase).all(|(word, print)| word.print == *print);
                same.then_some(word.at.start..there.last()?.at.end)
            })
        })
    }

    /// Whether one of them stands among these words.
    pub fn are_in(&self, words: &[Token]) -> bool {
        self.first_in(words).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_as_whole_words() {
        let phrases = Phrases::of(["we held", "mae’r rhan fwyaf", " "]);
        let found = |text: &str| phrases.first_in(&tokens(text)).map(|at| text[at].to_owned());
        assert_eq!(found("In May We held, too"), Some("We held".to_owned()));
        assert_eq!(found("Mae'r rhan fwyaf o bobl"), Some("Mae'r rhan fwyaf".to_owned()));
        assert_eq!(found("we helden; we"), None);
    }
}
