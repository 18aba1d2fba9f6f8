//! Promises that are entered and stand nowhere in the report: an answer nobody
//! reads answers nothing (WSI 2017/274 Sch., question (iv)).

use std::collections::BTreeMap;

use crate::check::{Facts, Finding, Place, Rule};
use crate::exhibits::Of;
use crate::project::Content;
use crate::promises::{Made, Promise};

pub(in crate::check) fn shown(facts: &Facts<'_>) -> Vec<Finding> {
    let placed: Vec<(&str, Made)> = facts
        .all()
        .filter_map(|read| match &read.passage.content {
            Content::Exhibit { exhibit } => Some(exhibit),
            Content::Text { .. }
            | Content::Figure { .. }
            | Content::Chart { .. }
            | Content::Picture { .. }
            | Content::Testimony { .. } => None,
        })
        .filter_map(|id| facts.records.exhibits.iter().find(|it| it.id == *id))
        .filter_map(|exhibit| match &exhibit.of {
            Of::Promises { part, made, .. } => Some((part.as_str(), *made)),
            Of::MetricTable { .. }
            | Of::MetricChart { .. }
            | Of::MetricStory { .. }
            | Of::MoneyTable { .. }
            | Of::MoneyChart
            | Of::MoneyWords
            | Of::Links { .. }
            | Of::Evidence { .. }
            | Of::Inspections
            | Of::Complaints
            | Of::Themes => None,
        })
        .collect();
    let mut hidden: BTreeMap<(&str, bool), Vec<&Promise>> = BTreeMap::new();
    for promise in &facts.records.promises {
        if !placed.contains(&(promise.part.as_str(), promise.made)) {
            let last_year = promise.made == Made::LastYear;
            hidden.entry((&promise.part, last_year)).or_default().push(promise);
        }
    }
    let findings = hidden.into_iter().map(|((part, last_year), promises)| {
        let section = format!("{part}.{}", if last_year { "iv" } else { "iii" });
        let finding = Finding::new(Rule::NotShown, Place::section(&section));
        let finding = finding.count("promises", promises.len());
        promises.into_iter().fold(finding, |it, promise| it.also(Place::record(promise)))
    });
    findings.collect()
}
