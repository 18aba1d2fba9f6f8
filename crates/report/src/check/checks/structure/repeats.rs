//! Passages that say nearly what another one says.
//!
//! Material that belongs to several parts stands in one of them, with
//! cross-references instead of repetition (000 A7; 001 §3). The Director’s
//! summary sums up what follows; word for word it is a repetition.
//!
//! Two passages are compared by their runs of five words: the first few places
//! of each run are remembered, so that the time grows with the text and not
//! with its square.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::check::read::{ReadPassage, Token, run_of};
use crate::check::{Facts, Finding, Place, Rule};

/// How many words make a run.
const RUN: usize = 5;
/// Fewer runs than this (14 words) are no passage worth a cross-reference.
const FEWEST: usize = 10;
/// How much of the shorter passage has to be in the other, in hundredths.
const SHARE: usize = 60;
/// How many places of the same run are remembered.
const REMEMBERED: usize = 3;

pub(in crate::check) fn repeats(facts: &Facts<'_>) -> Vec<Finding> {
    let summary = facts.pack.outline().first().map(|heading| heading.id()).unwrap_or_default();
    let mut found = Vec::new();
    for texts in facts.texts.values() {
        // Tables repeat their headings, and headings are short.
        let prose: Vec<&Arc<ReadPassage>> =
            texts.iter().filter(|read| !read.sentences.is_empty()).collect();
        for (first, again) in pairs(&prose) {
            let from_summary = first.passage.section == summary;
            let finding = if from_summary && again.passage.section != summary {
                let place = Place::words(first, shared(first, again));
                let other = Place::words(again, shared(again, first));
                Finding::new(Rule::StructureSummaryRepeats, place).also(other)
            } else {
                let place = Place::words(again, shared(again, first));
                let other = Place::words(first, shared(first, again));
                Finding::new(Rule::StructureRepeats, place).also(other)
            };
            found.push(finding);
        }
    }
    found
}

/// Each passage that repeats an earlier one, with that one.
fn pairs<'t>(texts: &[&'t Arc<ReadPassage>]) -> Vec<(&'t ReadPassage, &'t ReadPassage)> {
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    let mut sizes = Vec::with_capacity(texts.len());
    let mut found = Vec::new();
    for (own, read) in texts.iter().enumerate() {
        let runs: HashSet<u64> = runs(&read.tokens).collect();
        sizes.push(runs.len());
        if runs.len() < FEWEST {
            continue;
        }
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for place in runs.iter().filter_map(|run| places.get(run)).flatten() {
            *shared.entry(*place).or_default() += 1;
        }
        let nearly = |(place, count): &(usize, usize)| {
            let shorter = sizes.get(*place).map_or(runs.len(), |size| (*size).min(runs.len()));
            *count >= FEWEST && count * 100 >= shorter * SHARE
        };
        let most = shared
            .into_iter()
            .filter(nearly)
            .max_by_key(|(place, count)| (*count, usize::MAX - place));
        found.extend(most.and_then(|(place, _)| Some((&***texts.get(place)?, &***read))));
        for run in runs {
            let known = places.entry(run).or_default();
            if known.len() < REMEMBERED {
                known.push(own);
            }
        }
    }
    found
}

fn runs(words: &[Token]) -> impl Iterator<Item = u64> {
    words.windows(RUN).map(run_of)
}

/// From the first word to the last that both say, in bytes of the one’s text.
fn shared(one: &ReadPassage, other: &ReadPassage) -> std::ops::Range<usize> {
    let there: HashSet<u64> = runs(&other.tokens).collect();
    let mut both = one.tokens.windows(RUN).filter(|words| there.contains(&run_of(words)));
    let first = both.next();
    let last = both.next_back().or(first);
    let from = first.and_then(|words| words.first()).map_or(0, |word| word.at.start);
    let to = last.and_then(|words| words.last()).map_or(one.text.len(), |word| word.at.end);
    from..to
}
