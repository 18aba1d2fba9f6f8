//! What points at one person in ordinary text: an NHS or National Insurance
//! number, a day of birth or a child's age where somebody's story is told, and
//! several details of one person that could tell together who it is.
//! Names of officers and partners, addresses and telephone numbers belong in
//! these reports and are not looked for here.

use std::ops::Range;

use super::words::{WORDS, words};
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};
use crate::identifiers::{Reason, combination, find, may_find};
use crate::lang::Lang;

/// So many things that narrow the circle may tell who is meant.
const TOGETHER: usize = 3;
/// As many digits as a National Insurance number has, less than an NHS number.
const DIGITS: usize = 6;

pub(in crate::check) fn in_prose(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let lang = read.passage.lang;
    let mut found = numbers(read);
    for sentence in read.sentences() {
        let said = &read.text[sentence.clone()];
        let ages = [Reason::BirthDate, Reason::ChildAge];
        let is_one = is_about_one(said, lang);
        if (is_one || is_aged(said, lang))
            && may_find(said, &ages)
            && (is_one || may_find(said, &[Reason::Name]))
        {
            found.extend(told(read, sentence.clone(), &ages, Rule::PeopleIdentifierAge));
        }
    }
    found.extend(together(read));
    found
}

/// NHS and National Insurance numbers.
pub(in crate::check::checks) fn numbers(read: &ReadPassage) -> Vec<Finding> {
    // Looking is slow and there is seldom anything: only where it could be.
    let numbers = [Reason::NhsNumber, Reason::NationalInsurance];
    let numbered = !read.blocks.is_empty() && may_hold_a_number(&read.text);
    if !numbered || !may_find(&read.text, &numbers) {
        return Vec::new();
    }
    told(read, 0..read.text.len(), &numbers, Rule::PeopleIdentifierNumber)
}

fn told(read: &ReadPassage, within: Range<usize>, reasons: &[Reason], rule: Rule) -> Vec<Finding> {
    let text = &read.text[within.clone()];
    let identifiers = find(text, &[]).into_iter().filter(|it| reasons.contains(&it.reason));
    let findings = identifiers.map(|it| {
        let bytes = within.start + byte_at(text, it.from)..within.start + byte_at(text, it.to);
        Finding::new(rule, Place::words(read, bytes)).with("words", it.words)
    });
    findings.collect()
}

/// Whether a sentence may tell somebody’s age, whoever it is about.
fn is_aged(sentence: &str, lang: Lang) -> bool {
    WORDS.of_ages.get(lang).iter().any(|word| sentence.contains(word.as_str()))
}

/// What in a story that is told in ordinary text could tell together who it is
/// about: a case study would be asked about it (see `stories`).
fn together(read: &ReadPassage) -> Option<Finding> {
    let lang = read.passage.lang;
    let about_one = |it: &Range<usize>| is_about_one(&read.text[it.clone()], lang);
    // An age or a day is among what gives people away, and seldom in words.
    let has_digits = read.text.contains(|it: char| it.is_ascii_digit());
    if !has_digits || !read.is_own_prose() || !read.sentences().iter().any(about_one) {
        return None;
    }
    let made = combination(&read.text);
    let first = made.hints.first().filter(|_| made.ask && made.hints.len() >= TOGETHER)?;
    let at = byte_at(&read.text, first.from)..byte_at(&read.text, first.to);
    let words: Vec<&str> = made.hints.iter().map(|hint| hint.words.as_str()).collect();
    let finding = Finding::new(Rule::PeopleStoryInText, Place::words(read, at));
    Some(finding.with("words", format!("“{}”", words.join("”, “"))))
}

/// Whether enough digits follow each other, perhaps divided by spaces and hyphens.
pub(in crate::check::checks) fn may_hold_a_number(text: &str) -> bool {
    let mut digits = 0;
    text.chars().any(|it| {
        digits = match it {
            '0'..='9' => digits + 1,
            ' ' | '\u{a0}' | '-' => digits,
            _ => 0,
        };
        digits >= DIGITS
    })
}

/// Whether a sentence speaks of one person: by a pronoun, or an initial that
/// stands for a name.
fn is_about_one(sentence: &str, lang: Lang) -> bool {
    let pronouns = WORDS.about_one.get(lang);
    let mut small = String::new();
    words(sentence).any(|word| {
        let mut letters = word.chars();
        let initial = matches!((letters.next(), letters.next()), (Some(it), None)
            if it.is_uppercase() && !matches!(it, 'A' | 'E' | 'I' | 'O' | 'U' | 'Y'));
        small.clear();
        small.extend(word.chars().flat_map(char::to_lowercase));
        initial || pronouns.contains(&small)
    })
}

/// The place in bytes of a place in UTF-16 units.
fn byte_at(text: &str, units: usize) -> usize {
    let mut passed = 0;
    let found = text.char_indices().find(|(_, it)| {
        let here = passed >= units;
        passed += it.len_utf16();
        here
    });
    found.map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_about_one_person_by_a_pronoun_or_an_initial() {
        for (lang, text) in [
            (Lang::En, "At nine, he was afraid."),
            (Lang::En, "K’s mother asked us for help."),
            (Lang::Cy, "Yn naw oed, roedd arni ofn."),
        ] {
            assert!(is_about_one(text, lang), "{text}");
        }
        for (lang, text) in [
            (Lang::En, "By their 17th birthday 33 had a plan."),
            (Lang::Cy, "O blith y plant, roedd 12 yn naw oed."),
        ] {
            assert!(!is_about_one(text, lang), "{text}");
        }
    }

    #[test]
    fn a_long_number_may_be_divided() {
        assert!(may_hold_a_number("943 476 5919"));
        assert!(may_hold_a_number("QQ 12 34 56 C"));
        assert!(!may_hold_a_number("1,284 of 2,349 in 2024"));
    }
}
