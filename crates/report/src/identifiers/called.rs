//! What people in a story are called.

use std::collections::{BTreeMap, BTreeSet};

use super::words::is_only_a_name;
use crate::lang::Lang;

/// The initials and first names by which a story calls its people: each stands
/// in it twice at least.
pub fn called(text: &str, lang: Lang) -> BTreeSet<String> {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for word in text.split(|it: char| !it.is_alphabetic()) {
        if is_initial(word, lang) || is_only_a_name(word) {
            *times.entry(word).or_default() += 1;
        }
    }
    times.into_iter().filter(|(_, times)| *times > 1).map(|(word, _)| word.to_owned()).collect()
}

/// Whether it is a letter that stands for a name. “I” and “A” are words of
/// English; in Welsh every vowel begins a sentence now and then.
fn is_initial(word: &str, lang: Lang) -> bool {
    let words = match lang {
        Lang::En => "AI",
        Lang::Cy => "AEIOUWY",
    };
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => letter.is_uppercase() && !words.contains(letter),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_called_by_an_initial_or_a_first_name() {
        let of = |text, lang| called(text, lang).into_iter().collect::<Vec<_>>();
        assert_eq!(of("K is nine. K’s mother came. M did once.", Lang::En), ["K"]);
        assert_eq!(of("Angharad came. I saw that Angharad knew. I did.", Lang::En), ["Angharad"]);
        assert_eq!(of("A oedd K yno? A ddaeth K adref?", Lang::Cy), ["K"]);
        assert!(of("", Lang::Cy).is_empty());
    }
}
