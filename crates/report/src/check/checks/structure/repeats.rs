//! Passages that say nearly what another one says.
//!
//! Material that belongs to several parts stands in one of them, with
//! cross-references instead of repetition (000 A7; 001 §3). The Director’s
//! summary sums up what follows; word for word it is a repetition.
//!
//! Two passages are compared by their runs of five words: the first few places
//! of each run are remembered, so that the time grows with the text and not
//! with its square. However often a passage is repeated, it is one finding.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::check::read::{MadeOf, ReadPassage, Token, run_of};
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
        let prose: Vec<Compared<'_>> = texts
            .iter()
            .filter(|read| !read.sentences().is_empty())
            .map(|read| Compared { read, runs: read.made::<Runs>() })
            .collect();
        for (first, again) in repeated(&prose) {
            let elsewhere = again.iter().any(|it| it.read.passage.section != summary);
            let from_summary = first.read.passage.section == summary && elsewhere;
            let own = again.first().map(|it| first.shared_with(it));
            let others = again.iter().map(|it| it.shared_with(first));
            // What is said first stays, and the next one repeats it; but the
            // summary is where less is enough.
            let (rule, places): (_, Vec<Place>) = if from_summary {
                (Rule::StructureSummaryRepeats, own.into_iter().chain(others).collect())
            } else {
                (Rule::StructureRepeats, others.chain(own).collect())
            };
            let mut places = places.into_iter();
            let place = places.next();
            found.extend(place.map(|it| places.fold(Finding::new(rule, it), Finding::also)));
        }
    }
    found
}

/// The runs of words of a passage, each once, in the order of their prints.
struct Runs(Vec<u64>);

impl MadeOf for Runs {
    fn made_of(read: &ReadPassage) -> Runs {
        let mut runs: Vec<u64> = runs(read.tokens()).collect();
        runs.sort_unstable();
        runs.dedup();
        Runs(runs)
    }
}

impl Runs {
    fn hold(&self, run: u64) -> bool {
        self.0.binary_search(&run).is_ok()
    }
}

/// A passage with its runs of words.
struct Compared<'f> {
    read: &'f ReadPassage,
    runs: Arc<Runs>,
}

impl Compared<'_> {
    /// From the first word to the last that both say.
    fn shared_with(&self, other: &Compared<'_>) -> Place {
        let mut both =
            self.read.tokens().windows(RUN).filter(|words| other.runs.hold(run_of(words)));
        let first = both.next();
        let last = both.next_back().or(first);
        let from = first.and_then(|words| words.first()).map_or(0, |word| word.at.start);
        let to = last.and_then(|words| words.last()).map_or(self.read.text.len(), |it| it.at.end);
        Place::words(self.read, from..to)
    }
}

/// Each passage that later ones repeat, with those.
fn repeated<'c>(texts: &'c [Compared<'c>]) -> Vec<(&'c Compared<'c>, Vec<&'c Compared<'c>>)> {
    let mut shared: BTreeMap<usize, HashMap<usize, usize>> = BTreeMap::new();
    for places in said_again(texts).chunk_by(|one, other| one.0 == other.0) {
        let places: Vec<usize> = places.iter().map(|(_, place)| *place).collect();
        for (before, later) in places.iter().enumerate() {
            for first in places.iter().take(before.min(REMEMBERED)) {
                *shared.entry(*later).or_default().entry(*first).or_default() += 1;
            }
        }
    }
    let mut found: BTreeMap<usize, Vec<&Compared<'_>>> = BTreeMap::new();
    for (later, shared) in shared {
        let Some(text) = texts.get(later) else { continue };
        let nearly = |(place, count): &(usize, usize)| {
            let other = texts.get(*place).map_or(0, |other| other.runs.0.len());
            *count >= FEWEST && count * 100 >= other.min(text.runs.0.len()) * SHARE
        };
        // Of several that are repeated alike, the first.
        let most =
            shared.into_iter().filter(nearly).max_by_key(|(place, it)| (*it, Reverse(*place)));
        if let Some((place, _)) = most {
            found.entry(place).or_default().push(text);
        }
    }
    found.into_iter().filter_map(|(first, again)| Some((texts.get(first)?, again))).collect()
}

/// The runs that several passages have, each with its passages, in order.
///
/// Nearly all runs are said once. They are sifted out first: what is left are
/// the few whose last bits another run has too.
fn said_again(texts: &[Compared<'_>]) -> Vec<(u64, usize)> {
    let all = || {
        let long = texts.iter().enumerate().filter(|(_, text)| text.runs.0.len() >= FEWEST);
        long.flat_map(|(place, text)| text.runs.0.iter().map(move |run| (*run, place)))
    };
    let mut times = vec![0_u8; (all().count() * 8).next_power_of_two()];
    let last_bits = times.len() - 1;
    let slot = |run: u64| run as usize & last_bits;
    for (run, _) in all() {
        let own = &mut times[slot(run)];
        *own = own.saturating_add(1);
    }
    let mut again: Vec<(u64, usize)> = all().filter(|(run, _)| times[slot(*run)] > 1).collect();
    again.sort_unstable();
    again
}

fn runs(words: &[Token]) -> impl Iterator<Item = u64> {
    words.windows(RUN).map(run_of)
}
