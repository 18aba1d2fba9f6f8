//! Parts that do not open with their quality standards.
//!
//! Each part of the performance assessment should start with its two standards
//! (000 A8, A10, A13, A16; 001 §3). They are printed from the pack; a file that
//! came from elsewhere may have a copy of the pack without them.

use super::shipped::shipped;
use crate::check::{Facts, Finding, Place, Rule};
use crate::pack::{Pack, Section};

pub(in crate::check) fn missing_standards(facts: &Facts<'_>) -> Vec<Finding> {
    let pack = facts.pack;
    let ours = shipped(&pack.id);
    let opens = |pack: &Pack, id: &str| pack.standards_of(id).any(|it| it.printed().is_some());
    let lacks = |part: &&Section| {
        let should = ours.map_or(!pack.standards.is_empty(), |ours| opens(ours, &part.id));
        should && !opens(pack, &part.id)
    };
    let parts = pack.sections.iter().filter(|section| section.questions).filter(lacks);
    parts
        .map(|part| {
            let place = Place::section(&part.id);
            let found = Finding::new(Rule::StructurePartWithoutStandards, place);
            let first = ours.and_then(|ours| ours.standards_of(&part.id).next()?.printed());
            let sources = first.into_iter().flat_map(|printed| &printed.source);
            sources.fold(found, |found, source| found.source(source))
        })
        .collect()
}
