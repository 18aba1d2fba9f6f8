//! Welsh passages that are mostly in the impersonal: “Cynhaliwyd adolygiad a
//! gwnaed newidiadau”. *Cymraeg Clir* asks for active verbs, which say who did
//! it; the form itself is good formal Welsh, so one or two are no fault.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};
use crate::lang::Lang;
use crate::terms::{Word, mutated_forms};

static IMPERSONAL: LazyLock<Impersonal> = LazyLock::new(|| {
    let file = include_str!("../../../../../../assets/checks/impersonal-cy.toml");
    let mut lists: Impersonal = toml::from_str(file).expect("a shipped list");
    lists.words = lists.words.iter().flat_map(|word| mutated_forms(word)).collect();
    lists
});

#[derive(Deserialize)]
struct Impersonal {
    endings: Vec<String>,
    others: Vec<String>,
    /// In every mutation.
    words: HashSet<String>,
}

/// Shorter words with those endings are “tir”, “bwyd”, “nid”.
const SHORTEST: usize = 5;
/// Fewer sentences are no habit.
const SEVERAL: usize = 3;

pub(in crate::check) fn impersonal(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    match read.passage.lang {
        Lang::En => Vec::new(),
        Lang::Cy => most(read, Rule::Impersonal, |words| words.iter().any(is_impersonal)),
    }
}

/// What is found where this is so of at least three sentences of a passage, and
/// of more than half: at the first of them, with the others beside it.
pub(super) fn most(read: &ReadPassage, rule: Rule, is_so: fn(&[Word]) -> bool) -> Vec<Finding> {
    if !read.is_own_prose() {
        return Vec::new();
    }
    let found: Vec<_> =
        read.sentences().iter().filter(|range| is_so(read.words_in(range))).collect();
    let Some((first, others)) = found.split_first() else { return Vec::new() };
    if found.len() < SEVERAL || 2 * found.len() <= read.sentences().len() {
        return Vec::new();
    }
    let place = Place::words(read, (*first).clone());
    let finding = Finding::new(rule, place).count("sentences", found.len());
    vec![others.iter().fold(finding, |it, range| it.also(Place::words(read, (*range).clone())))]
}

fn is_impersonal(word: &Word) -> bool {
    let plain = word.plain.split('’').next().unwrap_or_default();
    let ends_in = |endings: &[String]| endings.iter().any(|it| plain.ends_with(it.as_str()));
    plain.chars().count() >= SHORTEST
        && ends_in(&IMPERSONAL.endings)
        && !ends_in(&IMPERSONAL.others)
        && !IMPERSONAL.words.contains(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::words;

    #[test]
    fn impersonal_verbs_are_known_and_their_likes_are_not_taken_for_them() {
        let found = |text: &str| -> Vec<String> {
            words(text).iter().filter(|it| is_impersonal(it)).map(|it| it.plain.clone()).collect()
        };
        assert_eq!(
            found("Cynhaliwyd adolygiad, disgwylir y gellid a thynnwyd"),
            ["cynhaliwyd", "disgwylir", "gellid", "thynnwyd"]
        );
        let none = "Rhaid newid bwyd a thir ar yr arfordir; rhyddid, gywir, gadair, lygaid, freuddwyd, fywyd, gyllid, filltir";
        assert!(found(none).is_empty());
    }
}
