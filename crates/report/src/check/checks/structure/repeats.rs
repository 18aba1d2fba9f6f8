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
use std::collections::{BTreeMap, HashMap, HashSet};

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
        let prose: Vec<Compared<'_>> = texts
            .iter()
            .filter(|read| !read.sentences.is_empty())
            .map(|read| Compared { read, runs: runs(&read.tokens).collect() })
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

/// A passage with its runs of words.
struct Compared<'f> {
    read: &'f ReadPassage,
    runs: HashSet<u64>,
}

impl Compared<'_> {
    /// From the first word to the last that both say.
    fn shared_with(&self, other: &Compared<'_>) -> Place {
        let mut both =
            self.read.tokens.windows(RUN).filter(|words| other.runs.contains(&run_of(words)));
        let first = both.next();
        let last = both.next_back().or(first);
        let from = first.and_then(|words| words.first()).map_or(0, |word| word.at.start);
        let to = last.and_then(|words| words.last()).map_or(self.read.text.len(), |it| it.at.end);
        Place::words(self.read, from..to)
    }
}

/// Each passage that later ones repeat, with those.
fn repeated<'c>(texts: &'c [Compared<'c>]) -> Vec<(&'c Compared<'c>, Vec<&'c Compared<'c>>)> {
    let mut places: HashMap<u64, Vec<usize>> = HashMap::new();
    let mut found: BTreeMap<usize, Vec<&Compared<'_>>> = BTreeMap::new();
    for (own, text) in texts.iter().enumerate().filter(|(_, text)| text.runs.len() >= FEWEST) {
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for place in text.runs.iter().filter_map(|run| places.get(run)).flatten() {
            *shared.entry(*place).or_default() += 1;
        }
        let nearly = |(place, count): &(usize, usize)| {
            let other = texts.get(*place).map_or(0, |other| other.runs.len());
            *count >= FEWEST && count * 100 >= other.min(text.runs.len()) * SHARE
        };
        // Of several that are repeated alike, the first.
        let most =
            shared.into_iter().filter(nearly).max_by_key(|(place, it)| (*it, Reverse(*place)));
        if let Some((place, _)) = most {
            found.entry(place).or_default().push(text);
        }
        for run in &text.runs {
            let known = places.entry(*run).or_default();
            if known.len() < REMEMBERED {
                known.push(own);
            }
        }
    }
    found.into_iter().filter_map(|(first, again)| Some((texts.get(first)?, again))).collect()
}

fn runs(words: &[Token]) -> impl Iterator<Item = u64> {
    words.windows(RUN).map(run_of)
}
