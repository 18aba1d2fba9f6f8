//! Sentences that are too long to be understood at once.
//!
//! *Cymraeg Clir* wants no more than 25 words; English guidance an average of 15
//! to 20. A sentence may be longer now and then; one of over 35 words never
//! reads well and is named by itself. Those between are advice where they are a
//! habit: two in a passage or more, and at least a third of it. The passage is
//! named once, at its longest: the finished sample report has some forty such
//! sentences, and a list of every one of them would be read by nobody.

use crate::check::read::{ReadPassage, more_words_than};
use crate::check::{Finding, Place, Rule, Setting};

/// More words than this should be rare.
const LONG: usize = 25;
/// More words than this never read well.
const VERY_LONG: usize = 35;
/// So many long ones in a passage are a habit.
const SEVERAL: usize = 2;

pub(in crate::check) fn long_sentences(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    if !read.is_own_prose() {
        return Vec::new();
    }
    let long = read.sentences().iter().filter_map(|range| {
        let words = more_words_than(LONG, &read.text[range.clone()], read.passage.lang)?;
        Some((words, range.clone()))
    });
    let (very, rather): (Vec<_>, Vec<_>) = long.partition(|(words, _)| *words > VERY_LONG);
    let named = very.iter().map(|(words, range)| {
        let place = Place::words(read, range.clone());
        Finding::new(Rule::SentenceVeryLong, place).count("words", *words)
    });
    let habit = rather.len() >= SEVERAL && 3 * rather.len() >= read.sentences().len();
    let longest = rather.iter().rev().max_by_key(|(words, _)| *words).filter(|_| habit);
    let longest = longest.map(|(words, longest)| {
        let place = Place::words(read, longest.clone());
        let finding = Finding::new(Rule::SentenceLong, place).count("words", *words);
        let others = rather.iter().filter(|(_, range)| range != longest);
        others.fold(finding, |it, (_, range)| it.also(Place::words(read, range.clone())))
    });
    named.chain(longest).collect()
}
