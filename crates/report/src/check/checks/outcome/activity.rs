//! Passages that say what was done and not what came of it.
//!
//! The report is about outcomes, “not processes and activities” (000 3.6); “It
//! is not just about presenting data, but the ‘So What’” (001 §3 paragraph 12).
//! Looked at are the parts that ask for it, questions (i), (iii) and (iv). A
//! passage is named only if nothing in it speaks of a result: no word of the
//! list, no percentage, nothing that went from one number to another. One
//! finding for each section and language, at the first of them.

use std::collections::BTreeMap;

use super::questions;
use super::words::words;
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;

/// The questions that ask what difference was made.
const ASK_FOR_OUTCOMES: [&str; 3] = ["i", "iii", "iv"];

pub(in crate::check) fn activity(facts: &Facts<'_>) -> Vec<Finding> {
    let mut only_done: BTreeMap<(&str, Lang), Vec<Place>> = BTreeMap::new();
    for read in facts.all() {
        let Some(place) = &read.made::<ActivityAlone>().0 else { continue };
        if questions(facts, read).any(|question| ASK_FOR_OUTCOMES.contains(&question)) {
            let at = (read.passage.section.as_str(), read.passage.lang);
            only_done.entry(at).or_default().push(place.clone());
        }
    }
    let findings = only_done.into_values().filter_map(|places| {
        let count = places.len();
        let mut places = places.into_iter();
        let found = Finding::new(Rule::OutcomeActivityOnly, places.next()?).count("count", count);
        Some(places.fold(found, Finding::also))
    });
    findings.collect()
}

/// The sentence that tells of activity, in a passage that tells of nothing else.
struct ActivityAlone(Option<Place>);

impl MadeOf for ActivityAlone {
    fn made_of(read: &ReadPassage) -> ActivityAlone {
        ActivityAlone(activity_alone(read))
    }
}

fn activity_alone(read: &ReadPassage) -> Option<Place> {
    let words = words(read.passage.lang);
    if read.sentences().is_empty() || words.outcome.are_in(read.tokens()) || read.text.contains('%')
    {
        return None;
    }
    let phrase = words.activity.first_in(read.tokens())?;
    let sentence = read.sentences().iter().find(|range| range.contains(&phrase.start))?;
    Some(Place::words(read, sentence.clone()))
}
