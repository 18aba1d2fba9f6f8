//! Passages that the officer has linked to a requirement.
//!
//! Readers of each language are to find it, so both languages of a report have
//! to have it: a linked passage whose counterpart in the other language is gone,
//! or is not linked, leaves the requirement partly met, unless the other
//! language has a linked passage of its own, written without a counterpart.

use std::collections::HashSet;

use super::Met;
use super::sight::Sight;
use crate::check::read::ReadPassage;
use crate::check::{Facts, Place};
use crate::lang::Lang;

pub(super) fn linked(passages: &[&ReadPassage], facts: &Facts<'_>) -> Sight {
    let languages = &facts.details.languages;
    let places = passages.iter().map(|read| Place::passage(read)).collect();
    let there = |lang: &Lang| passages.iter().any(|read| read.passage.lang == *lang);
    let met = if !languages.iter().any(there) {
        Met::NotMet
    } else if !languages.iter().all(there) || is_lopsided(passages) {
        Met::Partly
    } else {
        Met::Met
    };
    let sight = Sight { met, places };
    // Nobody has yet read whether last year's words still hold.
    let unread = passages.iter().any(|read| facts.carried.contains(&read.passage.id));
    if unread { sight.at_most_partly() } else { sight }
}

/// Whether passages of one language alone lack their counterpart.
fn is_lopsided(passages: &[&ReadPassage]) -> bool {
    let ids: HashSet<&str> = passages.iter().map(|read| read.passage.id.as_str()).collect();
    let sources: HashSet<&str> =
        passages.iter().filter_map(|read| read.passage.source.as_deref()).collect();
    let paired = |read: &ReadPassage| {
        let passage = &read.passage;
        let rendered = passage.source.as_deref().is_some_and(|source| ids.contains(source));
        rendered || sources.contains(passage.id.as_str())
    };
    let alone = |lang: Lang| passages.iter().any(|it| it.passage.lang == lang && !paired(it));
    let both: HashSet<Lang> = passages.iter().map(|it| it.passage.lang).collect();
    both.len() > 1 && alone(Lang::En) != alone(Lang::Cy)
}
