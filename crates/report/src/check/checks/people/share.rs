//! How much of the report is told through people: case studies and quotations
//! together should be the smaller part (guidance 001 Annex B and introduction,
//! paragraph 9).

use super::placed::placed;
use crate::check::{Facts, Finding, Place, Rule};
use crate::document::{Share, words_of};

/// A report of fewer words has hardly been begun: nothing can be said of shares.
const BEGUN: usize = 1_000;

pub(in crate::check) fn share(facts: &Facts<'_>) -> Vec<Finding> {
    let stories = placed(facts);
    let languages = facts.texts.iter().filter_map(|(lang, text)| {
        let of_lang = stories.iter().filter(|placed| placed.lang == *lang);
        let told: usize =
            of_lang.map(|placed| words_of(&placed.body()).saturating_mul(placed.reads.len())).sum();
        let written: usize = text.iter().map(|read| read.length()).sum();
        let share = Share { told, all: told.saturating_add(written) };
        (share.all >= BEGUN && !share.is_minority()).then_some(share)
    });
    // Once for the report: a translation says as much as what it renders.
    let worst = languages.max_by_key(|share| share.told);
    let found = worst.map(|share| {
        Finding::new(Rule::PeopleStoriesShare, Place::Report)
            .count("told", share.told)
            .count("all", share.all)
    });
    found.into_iter().collect()
}
