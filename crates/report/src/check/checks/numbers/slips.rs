//! A number with two digits turned round: “384 packages” in one place and “348
//! packages” in all others, or in a table that is about packages.
//!
//! Only what can hardly be chance is told: the same digits but for two that
//! changed places, the same word after them, and the odd one stands nowhere else.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::known::stems;
use crate::check::read::told::Value;
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};

/// Shorter numbers have the same digits by chance.
const DIGITS: usize = 3;
/// So many words after a number may say what it counts.
const WORDS: usize = 4;

/// A number of a text.
struct Number {
    at: Range<usize>,
    digits: String,
    /// Its digits in order: the same for numbers that differ by a slip.
    sorted: String,
    /// What it counts; in a table, all that the table is about.
    counts: Arc<Vec<String>>,
}

/// The numbers of a passage that are long enough.
struct Numbers(Vec<Number>);

impl MadeOf for Numbers {
    fn made_of(read: &ReadPassage) -> Numbers {
        let lang = read.passage.lang;
        let is_prose = !read.sentences().is_empty();
        let mut whole = None;
        let told = read.told().iter().filter(|it| it.sure && matches!(it.value, Value::Number(_)));
        let numbers = told.filter_map(|told| {
            let said = read.text.get(told.range.clone())?;
            let digits: String = said.chars().filter(char::is_ascii_digit).collect();
            let plain = said.chars().all(|it| it.is_ascii_digit() || it == ',');
            let is_year = said.len() == 4 && (said.starts_with("19") || said.starts_with("20"));
            if !plain || is_year || digits.len() < DIGITS {
                return None;
            }
            let counts = if is_prose {
                Arc::new(stems(following(&read.text[told.range.end..]), lang))
            } else {
                Arc::clone(whole.get_or_insert_with(|| Arc::new(stems(&read.text, lang))))
            };
            let mut sorted: Vec<u8> = digits.bytes().collect();
            sorted.sort_unstable();
            let sorted = sorted.into_iter().map(char::from).collect();
            Some(Number { at: told.range.clone(), digits, sorted, counts })
        });
        Numbers(numbers.collect())
    }
}

/// The few words after a number, up to the first mark.
fn following(rest: &str) -> &str {
    let end = rest.find(['.', ',', ';', ':', '(', ')', '\n']).unwrap_or(rest.len());
    let part = &rest[..end];
    let fourth = part.split_whitespace().nth(WORDS);
    let cut = fourth.map_or(end, |it| it.as_ptr() as usize - part.as_ptr() as usize);
    &part[..cut]
}

pub(in crate::check) fn slips(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let made: Vec<(&ReadPassage, Arc<Numbers>)> =
            facts.text(*lang).iter().map(|read| (&**read, read.made::<Numbers>())).collect();
        let mut alike: HashMap<&str, Vec<(&ReadPassage, &Number)>> = HashMap::new();
        for (read, numbers) in &made {
            for number in &numbers.0 {
                alike.entry(&number.sorted).or_default().push((read, number));
            }
        }
        let mut groups: Vec<_> = alike.into_values().filter(|group| group.len() > 1).collect();
        groups.sort_by_key(|group| group.first().map(|(read, it)| (&read.passage.id, it.at.start)));
        found.extend(groups.iter().flat_map(|group| odd(group)));
    }
    found
}

/// The numbers of a group that stand once, and differ from one that stands
/// oftener by two digits.
fn odd(group: &[(&ReadPassage, &Number)]) -> Vec<Finding> {
    let times = |digits: &str| group.iter().filter(|(_, it)| it.digits == digits).count();
    let prose = group.iter().filter(|(read, it)| {
        !read.sentences().is_empty() && !it.counts.is_empty() && times(&it.digits) == 1
    });
    let found = prose.filter_map(|(read, number)| {
        let (other, meant) = group.iter().find(|(other, it)| {
            let is_table = other.sentences().is_empty();
            is_turned(&number.digits, &it.digits)
                && (is_table || times(&it.digits) > 1)
                && is_of(&number.counts, &it.counts)
        })?;
        let place = Place::words(read, number.at.clone());
        let finding = Finding::new(Rule::DigitsTurned, place)
            .with("said", &read.text[number.at.clone()])
            .with("other", &other.text[meant.at.clone()]);
        Some(finding.also(Place::words(other, meant.at.clone())))
    });
    found.collect()
}

/// Whether two numbers count the same, as far as their words go.
fn is_of(one: &[String], other: &[String]) -> bool {
    let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    !few.is_empty() && few.iter().all(|stem| many.contains(stem))
}

/// Whether two numbers differ by two neighbouring digits that changed places.
pub(super) fn is_turned(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut differs = (0..one.len()).filter(|at| one.get(*at) != other.get(*at));
    let (Some(first), Some(second), None) = (differs.next(), differs.next(), differs.next()) else {
        return false;
    };
    second == first + 1
        && one.get(first) == other.get(second)
        && one.get(second) == other.get(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_neighbours_that_changed_places_are_a_slip() {
        assert!(is_turned("384", "348") && is_turned("2638", "2683"));
        for other in ["438", "843", "349", "384"] {
            assert!(!is_turned("384", other), "{other}");
        }
        assert_eq!(following(" packages of reablement, up from 301"), " packages of reablement");
        assert_eq!(
            following(" o becynnau ailalluogi i bobl hŷn yn y sir"),
            " o becynnau ailalluogi i "
        );
    }
}
