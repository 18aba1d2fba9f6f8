//! Numbers in words: “thirty-one”, “tri deg un”, “un ar ddeg ar hugain”.

use std::ops::Range;

use rust_decimal::Decimal;

use super::lexicon::{Meaning, Role, meanings};
use super::{Told, Value};
use crate::lang::Lang;

/// How many words may stand between the halves of a Welsh number: “tair
/// wythnos ar ddeg”, “dau o blant ar bymtheg”.
const BETWEEN: usize = 2;

/// A word of the text, with what it does in a number.
struct Word {
    range: Range<usize>,
    meaning: Option<Meaning>,
    /// Whether only a space or hyphen stands between it and the one before.
    joined: bool,
}

/// Adds the numbers in words between two places of a text.
pub(super) fn words(text: &str, within: Range<usize>, lang: Lang, found: &mut Vec<Told>) {
    let words = split(text, within, lang);
    let mut at = 0;
    while at < words.len() {
        let read = match lang {
            Lang::En => english(&words, at),
            Lang::Cy => welsh(&words, at),
        };
        let Some((number, after)) = read else {
            at += 1;
            continue;
        };
        let range = words[at].range.start..words[after - 1].range.end;
        found.push(Told { value: Value::Number(Decimal::from(number)), range, sure: false });
        at = after;
    }
}

fn split(text: &str, within: Range<usize>, lang: Lang) -> Vec<Word> {
    let meanings = meanings(lang);
    let longest = 12;
    let mut words: Vec<Word> = Vec::new();
    let mut lower = String::new();
    let mut start = None;
    let slice = &text[within.clone()];
    for (at, c) in slice.char_indices().chain([(slice.len(), ' ')]) {
        match (start, c.is_alphabetic()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let word = &slice[from..at];
                lower.clear();
                if word.len() <= longest {
                    lower.extend(word.chars().flat_map(char::to_lowercase));
                }
                let range = within.start + from..within.start + at;
                let joined = words.last().is_some_and(|before| {
                    matches!(&text[before.range.end..range.start], " " | "-" | "\u{a0}")
                });
                let meaning = meanings.get(lower.as_str()).copied();
                words.push(Word { range, meaning, joined });
                start = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    words
}

/// What a word does, if it goes on with the number before it.
fn next(words: &[Word], at: usize) -> Option<Meaning> {
    words.get(at).filter(|word| word.joined).and_then(|word| word.meaning)
}

fn english(words: &[Word], at: usize) -> Option<(u32, usize)> {
    let (mut number, mut after) = below_hundred(words, at, words[at].meaning?)?;
    let mut multiplied = words[at].meaning.is_some_and(|(role, _)| role == Role::Times);
    while let Some((Role::Times, times)) = next(words, after) {
        number = number.checked_mul(times)?;
        after += 1;
        multiplied = true;
    }
    if multiplied
        && let Some((Role::And, _)) = next(words, after)
        && let Some(meaning) = next(words, after + 1)
        && let Some((rest, end)) = below_hundred(words, after + 1, meaning)
        && rest < 100
    {
        return Some((number.checked_add(rest)?, end));
    }
    Some((number, after))
}

/// An English number below a hundred, or a hundred, a thousand by itself.
fn below_hundred(words: &[Word], at: usize, (role, value): Meaning) -> Option<(u32, usize)> {
    match role {
        Role::Unit | Role::Teen | Role::Times => Some((value, at + 1)),
        Role::Ten => match next(words, at + 1) {
            Some((Role::Unit, unit)) => Some((value + unit, at + 2)),
            Some(_) | None => Some((value, at + 1)),
        },
        Role::And | Role::Half => None,
    }
}

fn welsh(words: &[Word], at: usize) -> Option<(u32, usize)> {
    let (role, value) = words[at].meaning?;
    let after = at + 1;
    match (role, next(words, after)) {
        (Role::And, _) => None,
        // “hanner cant”; a half by itself is no whole number.
        (Role::Half, Some((Role::Times, times))) => Some((times / 2, after + 1)),
        (Role::Half, _) => None,
        // “tri deg un”
        (Role::Unit, Some((Role::Teen, 10))) => match next(words, after + 1) {
            Some((Role::Unit, unit)) => Some((value * 10 + unit, after + 2)),
            Some(_) | None => Some((value * 10, after + 1)),
        },
        // “pedwar ugain”
        (Role::Unit, Some((Role::Ten, ten))) => Some((value.checked_mul(ten)?, after + 1)),
        // “tri chant”, “dwy fil”
        (Role::Unit | Role::Teen | Role::Ten, Some((Role::Times, times))) => {
            Some((value.checked_mul(times)?, after + 1))
        }
        (Role::Times, _) => Some((value, after)),
        (Role::Unit | Role::Teen | Role::Ten, _) => Some(on_top(words, value, after)),
    }
}

/// “ar ddeg”, “ar hugain”, “a deugain” on top of what stands before, once or twice, with a
/// word or two between.
fn on_top(words: &[Word], mut number: u32, mut after: usize) -> (u32, usize) {
    for _ in 0..2 {
        let halves = (0..=BETWEEN).find_map(|between| {
            let and = after + between;
            // What stands between is no number itself, and no comma comes between.
            let plain = (after..and)
                .all(|at| words.get(at).is_some_and(|word| word.joined && word.meaning.is_none()));
            match (next(words, and), next(words, and + 1)) {
                (Some((Role::And, least)), Some((Role::Teen | Role::Ten, more)))
                    if plain && more >= least =>
                {
                    Some((more, and + 2))
                }
                (Some(_) | None, Some(_) | None) => None,
            }
        });
        let Some((more, end)) = halves else { break };
        number = number.saturating_add(more);
        after = end;
    }
    (number, after)
}
