//! Sentences that are too long to be understood at once.
//!
//! *Cymraeg Clir* wants no more than 25 words; English guidance an average of 15
//! to 20. A sentence may be longer now and then; one of over 35 words never
//! reads well.

use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};

/// More words than this never read well.
const VERY_LONG: usize = 35;

pub(in crate::check) fn long_sentences(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let sentences = read.sentences.iter().filter_map(|range| {
        let words = read.text[range.clone()].split_whitespace().count();
        (words > VERY_LONG).then(|| {
            let place = Place::words(read, range.clone());
            Finding::new(Rule::SentenceVeryLong, place).count("words", words)
        })
    });
    sentences.collect()
}
