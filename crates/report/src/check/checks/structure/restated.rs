//! Prescribed words that an officer says again, changed.
//!
//! The compulsory text and the standards are printed by themselves (001 §3;
//! 000 A8-A16). Said again in the text in other words, readers do not know which
//! holds. The guidance and the code of 2020 word the standards differently, and
//! councils mix the two: each wording passes, and so does a mixture. Official
//! Welsh was not found for all of them, so a Welsh wording is compared only if
//! it was, or if an officer has confirmed it.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::check::read::{ReadPassage, Token, print_of, sentences, tokens};
use crate::check::{Facts, Finding, Place, Rule};
use crate::document::{markdown, plain_blocks};
use crate::lang::Lang;
use crate::pack::{Section, Welsh, Wording};

/// Shorter sentences are nobody’s own.
const FEWEST: usize = 8;
/// How many of the prescribed words a sentence that restates them has, in hundredths.
const SHARE: usize = 75;

pub(in crate::check) fn restated(facts: &Facts<'_>) -> Vec<Finding> {
    let (id, version) = (&facts.pack.id, facts.pack.version);
    let also = print_of(&(id, version, format!("{:?}", facts.wordings)));
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let wordings = LazyCell::new(|| wordings(facts, *lang));
        for read in facts.text(*lang) {
            let restated = || {
                // Text of a question stands in its part.
                let section = read.passage.section.split('.').next().unwrap_or_default();
                let wordings = wordings.get(section).into_iter().flatten();
                Restated(wordings.flat_map(|wording| changed(read, wording)).collect())
            };
            found.extend(read.made_for(also, restated).0.iter().cloned());
        }
    }
    found
}

/// What is found of this in a passage.
struct Restated(Vec<Finding>);

/// What is prescribed for each section.
fn wordings<'p>(facts: &Facts<'p>, lang: Lang) -> BTreeMap<&'p str, Vec<Restatable<'p>>> {
    let sections = facts.pack.sections.iter();
    sections
        .map(|section| (section.id.as_str(), restatable(facts, section, lang)))
        .filter(|(_, wordings)| !wordings.is_empty())
        .collect()
}

/// Words that may be said again, in each way that is right.
struct Restatable<'p> {
    rule: Rule,
    ways: Vec<Vec<u64>>,
    sources: &'p [String],
}

fn restatable<'p>(facts: &Facts<'p>, section: &'p Section, lang: Lang) -> Vec<Restatable<'p>> {
    let mut found = Vec::new();
    let words = |item: &str, wording: &Wording| -> Option<String> {
        match (lang, facts.wordings.get(item)) {
            (Lang::En, _) => Some(wording.en.clone()),
            (Lang::Cy, Some(confirmed)) => Some(confirmed.cy.clone()),
            (Lang::Cy, None) => (wording.welsh == Welsh::Verified).then(|| wording.cy.clone()),
        }
    };
    if let Some(text) = &section.compulsory {
        let said = words(&format!("compulsory.{}", text.id), &text.text).unwrap_or_default();
        let plain = plain_blocks(&markdown::read(&said));
        let prescribed = sentences(&plain, lang).into_iter().filter_map(|range| {
            let sentence = prints(&tokens(plain.get(range)?));
            let rule = Rule::StructureCompulsoryRestated;
            let ways = vec![sentence];
            ways.iter().all(|way| way.len() >= FEWEST).then_some(Restatable {
                rule,
                ways,
                sources: &text.source,
            })
        });
        found.extend(prescribed);
    }
    for standard in facts.pack.standards_of(&section.id) {
        let item = format!("standard.{}", standard.id);
        let ways: Vec<Vec<u64>> = standard
            .wording
            .iter()
            .filter_map(|wording| words(&item, &wording.text))
            .map(|words| prints(&tokens(&words)))
            .filter(|words| words.len() >= FEWEST)
            .collect();
        let sources = standard.printed().map(|printed| printed.source.as_slice());
        if let Some(sources) = sources.filter(|_| !ways.is_empty()) {
            found.push(Restatable { rule: Rule::StructureStandardReworded, ways, sources });
        }
    }
    found
}

fn prints(words: &[Token]) -> Vec<u64> {
    words.iter().map(|word| word.print).collect()
}

/// The sentences that say these words again, but not so.
fn changed(read: &ReadPassage, wording: &Restatable<'_>) -> Vec<Finding> {
    let said = read.sentences().iter().filter_map(|range| {
        let from = read.tokens().partition_point(|word| word.at.start < range.start);
        let to = read.tokens().partition_point(|word| word.at.end <= range.end);
        let words = from_first_to_last(read.tokens().get(from..to)?, &wording.ways)?;
        let says_again = wording.ways.iter().any(|way| are_most_of(words, way));
        (says_again && !is_a_mixture(words, &wording.ways)).then(|| {
            let found = Finding::new(wording.rule, Place::words(read, range.clone()));
            wording.sources.iter().fold(found, |found, source| found.source(source))
        })
    });
    said.collect()
}

/// The words from the first that begins a wording to the last that ends one:
/// what stands before and after, a number or a lead-in, is not part of it.
fn from_first_to_last<'w>(words: &'w [Token], ways: &[Vec<u64>]) -> Option<&'w [Token]> {
    let begins = |word: &Token| ways.iter().any(|way| way.first() == Some(&word.print));
    let ends = |word: &Token| ways.iter().any(|way| way.last() == Some(&word.print));
    let from = words.iter().position(begins).unwrap_or(0);
    let to = words.iter().rposition(ends).unwrap_or(words.len().saturating_sub(1));
    words.get(from..=to)
}

/// Whether these are most of a wording’s words, and not many others.
fn are_most_of(words: &[Token], way: &[u64]) -> bool {
    // Nearly every sentence is too long or too short; the sets cost more.
    if words.len() * 2 > way.len() * 3 || words.len() * 2 < way.len() {
        return false;
    }
    let wanted: BTreeSet<u64> = way.iter().copied().collect();
    let there: BTreeSet<u64> = words.iter().map(|word| word.print).collect();
    let shared = wanted.intersection(&there).count();
    shared * 100 >= wanted.len() * SHARE
}

/// Whether any two words that follow each other do so in one of the wordings,
/// and the first and last words are theirs.
fn is_a_mixture(words: &[Token], ways: &[Vec<u64>]) -> bool {
    let follow: BTreeSet<(u64, u64)> =
        ways.iter().flat_map(|way| way.iter().copied().zip(way.iter().copied().skip(1))).collect();
    let pairs = words.iter().zip(words.iter().skip(1));
    let first = words.first().map(|word| word.print);
    let last = words.last().map(|word| word.print);
    ways.iter().any(|way| way.first().copied() == first)
        && ways.iter().any(|way| way.last().copied() == last)
        && pairs.into_iter().all(|(one, next)| follow.contains(&(one.print, next.print)))
}
