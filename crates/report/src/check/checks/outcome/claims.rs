//! Claims that rest on nothing.
//!
//! Question (i) says what is known of quality and impact, question (ii) how.
//! Scrutiny asks for “examples and evidence to provide substance to some
//! sentences”; the guidance for good evidence from a range of sources (000 3.6
//! bullet 5). A claim rests on something if its passage gives a figure, cites
//! evidence or links to it, or if what stands beside it does: a table, a chart,
//! somebody’s words. One finding for each section and language.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::questions;
use super::words::words;
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};
use crate::document::Block;
use crate::lang::Lang;
use crate::project::Content;

/// The questions that ask what is known, and how.
const ASK_FOR_EVIDENCE: [&str; 2] = ["i", "ii"];

pub(in crate::check) fn claims(facts: &Facts<'_>) -> Vec<Finding> {
    let mut unfounded: BTreeMap<(&str, Lang), Vec<Place>> = BTreeMap::new();
    for texts in facts.texts.values() {
        for (at, read) in texts.iter().enumerate() {
            let Some(place) = &read.made::<Claim>().0 else { continue };
            let asked = questions(facts, read).any(|question| ASK_FOR_EVIDENCE.contains(&question));
            if asked && !is_founded(texts, at) {
                let section = (read.passage.section.as_str(), read.passage.lang);
                unfounded.entry(section).or_default().push(place.clone());
            }
        }
    }
    let findings = unfounded.into_values().filter_map(|places| {
        let count = places.len();
        let mut places = places.into_iter();
        let found =
            Finding::new(Rule::OutcomeClaimWithoutEvidence, places.next()?).count("count", count);
        Some(places.fold(found, Finding::also))
    });
    findings.collect()
}

/// The sentence with the first claim of a passage.
struct Claim(Option<Place>);

impl MadeOf for Claim {
    fn made_of(read: &ReadPassage) -> Claim {
        Claim(claim(read))
    }
}

fn claim(read: &ReadPassage) -> Option<Place> {
    let phrase = words(read.passage.lang).claim.first_in(read.tokens())?;
    let sentence = read.sentences().iter().find(|range| range.contains(&phrase.start))?;
    Some(Place::words(read, sentence.clone()))
}

/// Whether a passage, or one beside it in its section, shows something.
fn is_founded(texts: &[Arc<ReadPassage>], at: usize) -> bool {
    let Some(own) = texts.get(at) else { return false };
    let beside = |place: Option<usize>| {
        place.and_then(|place| texts.get(place)).is_some_and(|read| {
            read.passage.section == own.passage.section
                && (shows(read) || cites(read) || gives_a_figure(read))
        })
    };
    cites(own) || gives_a_figure(own) || beside(at.checked_sub(1)) || beside(at.checked_add(1))
}

fn cites(read: &ReadPassage) -> bool {
    let links = |content: &Content| matches!(content, Content::Text { markdown } if markdown.contains("](http"));
    links(&read.passage.content) || !read.passage.evidence.is_empty()
}

/// Whether a passage shows data or lets somebody speak.
fn shows(read: &ReadPassage) -> bool {
    match &read.passage.content {
        Content::Text { .. } => {
            read.blocks.iter().any(|block| matches!(block, Block::Table(_) | Block::Quote(_)))
        }
        Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. }
        | Content::Testimony { .. } => true,
    }
}

/// Whether there is a number that is not a year.
fn gives_a_figure(read: &ReadPassage) -> bool {
    let words = read.tokens().iter().filter_map(|word| read.text.get(word.at.clone()));
    words.into_iter().any(|word| word.contains(|it: char| it.is_ascii_digit()) && !is_a_year(word))
}

/// “2025”, “2024-25”.
fn is_a_year(word: &str) -> bool {
    let year = word.split('-').next().unwrap_or_default();
    year.len() == 4
        && ["19", "20"].iter().any(|century| year.starts_with(century))
        && word.chars().all(|it| it.is_ascii_digit() || it == '-')
}
