//! Passages that the other language has not, that are behind the passage they
//! render, or whose source is gone.
//!
//! A required section that one language has not at all is said to be empty, and
//! not here again.

use std::collections::{BTreeSet, HashSet};

use super::pairs::{by_id, standing as standing_of};
use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Mend, Place, Rule};
use crate::lang::Lang;
use crate::project::Pairing;

pub(in crate::check) fn standing(facts: &Facts<'_>) -> Vec<Finding> {
    let by_id = by_id(facts);
    let rendered: HashSet<&str> =
        facts.all().filter_map(|read| read.passage.source.as_deref()).collect();
    let empty = empty(facts);
    let mut found = Vec::new();
    let mut missing: Vec<Vec<&ReadPassage>> = Vec::new();
    for read in facts.all() {
        let passage = &read.passage;
        let other = passage.lang.other();
        let place = || Place::passage(read);
        match standing_of(read, &by_id) {
            Pairing::Original => {
                let is_missing = facts.details.languages.contains(&other)
                    && !rendered.contains(passage.id.as_str())
                    && !empty.contains(&(passage.section.as_str(), other));
                if is_missing {
                    together(&mut missing, read);
                }
            }
            Pairing::UpToDate => {}
            Pairing::Behind => {
                let behind = Finding::new(Rule::LanguagesBehind, place()).mend(Mend::UpToDate);
                let source = passage.source.as_deref().and_then(|id| by_id.get(id));
                let also = source.map(|source| Place::passage(source));
                found.push(also.into_iter().fold(behind, Finding::also));
            }
            // The language of its source may have been taken out of the report.
            Pairing::SourceGone if facts.details.languages.contains(&other) => {
                found.push(Finding::new(Rule::LanguagesSourceGone, place()));
            }
            Pairing::SourceGone => {}
        }
    }
    for passages in missing {
        let Some((first, others)) = passages.split_first() else { continue };
        let missing = Finding::new(Rule::LanguagesMissing, Place::passage(first));
        let missing = missing.count("count", passages.len());
        found.push(others.iter().map(|read| Place::passage(read)).fold(missing, Finding::also));
    }
    found
}

/// Puts a passage to those of its section and strand: they are told as one.
/// Passages come in the order of the report.
fn together<'f>(missing: &mut Vec<Vec<&'f ReadPassage>>, read: &'f ReadPassage) {
    let near = missing.last_mut().filter(|group| {
        group.first().is_some_and(|first| {
            let (one, other) = (&first.passage, &read.passage);
            one.section == other.section && one.strand == other.strand && one.lang == other.lang
        })
    });
    match near {
        Some(group) => group.push(read),
        None => missing.push(vec![read]),
    }
}

/// The required sections that have no text in a language.
fn empty<'f>(facts: &'f Facts<'_>) -> BTreeSet<(&'f str, Lang)> {
    let with_text: BTreeSet<(&str, Lang)> =
        facts.all().map(|read| (read.passage.section.as_str(), read.passage.lang)).collect();
    let required: BTreeSet<String> = facts
        .pack
        .outline()
        .into_iter()
        .filter(|heading| heading.section.required)
        .map(|heading| heading.id())
        .collect();
    let both = with_text.iter().flat_map(|(section, _)| Lang::BOTH.map(|lang| (*section, lang)));
    both.filter(|(section, lang)| {
        required.contains(*section) && !with_text.contains(&(section, *lang))
    })
    .collect()
}
