//! Passages that came along from last year and were not read again.
//!
//! What describes how things stand comes along into next year’s report. It may
//! still be right; somebody has to have looked. One finding for each section
//! and language, with the passages it is about.

use std::collections::BTreeMap;

use crate::check::{Facts, Finding, Place, Rule};

pub(in crate::check) fn carried(facts: &Facts<'_>) -> Vec<Finding> {
    let mut unread: BTreeMap<(&str, _), Vec<Place>> = BTreeMap::new();
    for read in facts.all().filter(|read| facts.carried.contains(&read.passage.id)) {
        let place = (read.passage.section.as_str(), read.passage.lang);
        unread.entry(place).or_default().push(Place::passage(read));
    }
    unread
        .into_iter()
        .map(|((section, lang), passages)| {
            let place = Place::section_in(section, lang);
            let found = Finding::new(Rule::StructureCarried, place).count("count", passages.len());
            passages.into_iter().fold(found, Finding::also)
        })
        .collect()
}
