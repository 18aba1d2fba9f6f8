//! What the law asks of this year’s report and did not ask before.
//!
//! Section 75D of the 2014 Act asks for more of a year that had an annual
//! sufficiency plan; the pack says from which year that can be so. Whether there
//! was a plan, only the council knows: so it is asked, once, and either a
//! passage is linked to the requirement or the officer says that it does not
//! concern the report.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Facts, Finding, Place, Rule};
use crate::pack::Requirement;

pub(in crate::check) fn newly_asked(facts: &Facts<'_>) -> Vec<Finding> {
    let answers = facts.all().flat_map(|read| &read.passage.answers);
    let exempt = facts.records.exemptions.iter().map(|it| &it.requirement);
    let met: BTreeSet<&String> = answers.chain(exempt).collect();
    let mut open: BTreeMap<_, Vec<&Requirement>> = BTreeMap::new();
    for requirement in &facts.pack.requirements {
        let Some(from) = requirement.from.filter(|from| *from <= facts.details.year) else {
            continue;
        };
        if !met.contains(&requirement.id) {
            open.entry((requirement.sections.first(), from)).or_default().push(requirement);
        }
    }
    open.into_iter()
        .map(|((section, from), requirements)| {
            let place = match section.map(String::as_str) {
                None | Some("*") => Place::Report,
                Some(section) => Place::section(section),
            };
            let found = Finding::new(Rule::SourcesNewlyAsked, place)
                .with("from", from.to_string())
                .count("count", requirements.len());
            let sources = requirements.iter().flat_map(|it| &it.source);
            sources.fold(found, |found, source| found.source(source))
        })
        .collect()
}
