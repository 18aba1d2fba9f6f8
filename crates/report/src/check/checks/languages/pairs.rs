//! Passages with those they render, and what is asked of each pair.

use std::collections::HashMap;
use std::sync::Arc;

use super::{identical, links, numbers, sentences, shapes};
use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding};
use crate::project::Pairing;

/// A passage and the one of the other language that it renders.
pub(super) struct Pair<'f> {
    /// The passage that renders the other: what is wrong is shown here.
    pub here: &'f ReadPassage,
    /// The passage it renders.
    pub there: &'f ReadPassage,
}

/// What differs between passages and those they render. One whose source has
/// changed since is said to be behind, and not compared: that is one matter.
pub(in crate::check) fn pairs(facts: &Facts<'_>) -> Vec<Finding> {
    let by_id: HashMap<&str, &Arc<ReadPassage>> =
        facts.all().map(|read| (read.passage.id.as_str(), read)).collect();
    let compared =
        facts.all().filter_map(|here| {
            let there = by_id.get(here.passage.source.as_deref()?)?;
            // As long as it is kept, no other passage can be where this one is.
            let also = Arc::as_ptr(there).addr() as u64;
            Some(here.made_for(also, || Compared {
                found: compared(here, there),
                _with: Arc::clone(there),
            }))
        });
    compared.flat_map(|compared| compared.found.clone()).collect()
}

/// What came of comparing a passage with the one it renders.
struct Compared {
    found: Vec<Finding>,
    _with: Arc<ReadPassage>,
}

fn compared(here: &ReadPassage, there: &ReadPassage) -> Vec<Finding> {
    let by_id = HashMap::from([(there.passage.id.as_str(), there)]);
    match standing(here, &by_id) {
        Pairing::UpToDate => of_pair(&Pair { here, there }),
        Pairing::Original | Pairing::Behind | Pairing::SourceGone => Vec::new(),
    }
}

/// What differs between the two.
pub(super) fn of_pair(pair: &Pair<'_>) -> Vec<Finding> {
    let mut found = identical::identical(pair);
    if found.is_empty() {
        found.extend(sentences::sentences(pair));
    }
    found.extend(links::links(pair));
    let shapes = shapes::shapes(pair);
    // A row that is missing is missing with its numbers.
    if shapes.is_empty() {
        found.extend(numbers::numbers(pair));
    }
    found.extend(shapes);
    found
}

/// The passages of both languages by their ids.
pub(super) fn by_id<'f>(facts: &'f Facts<'_>) -> HashMap<&'f str, &'f ReadPassage> {
    facts.all().map(|read| (read.passage.id.as_str(), read.as_ref())).collect()
}

/// How a passage stands to the one it renders.
pub(super) fn standing(read: &ReadPassage, by_id: &HashMap<&str, &ReadPassage>) -> Pairing {
    read.passage.pairing(|id| {
        let source = &by_id.get(id)?.passage.content;
        // The text itself is compared sooner than its fingerprint is taken.
        let same = read.passage.made_from_text.as_deref() == Some(source.kept().as_str());
        match &read.passage.made_from {
            Some(print) if same => Some(print.clone()),
            Some(_) | None => Some(source.fingerprint()),
        }
    })
}
