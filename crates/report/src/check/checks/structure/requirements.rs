//! What the law asks for and nothing in the report is known to meet (2014 Act
//! s.144A(2); guidance 000 Appendix B). It stops a final export.
//!
//! Of codes and guidance the list of requirements says how far each is met:
//! beside what the other checks find, it would say the same thing twice. What
//! comes after the text (publishing it, sending copies) is no fault of the
//! text, and what the law asks from some year on is another check's. Of a
//! section without any text, that is what there is to say, and
//! [`empty_sections`](super::empty_sections) says it.

use std::collections::BTreeSet;

use crate::check::requirements::{Met, trace};
use crate::check::{Facts, Finding, Place, Rule};
use crate::pack::{Kind, Requirement};

pub(in crate::check) fn requirements(facts: &Facts<'_>) -> Vec<Finding> {
    let traced = trace(facts);
    let written = written(facts);
    let law = traced.iter().zip(&facts.pack.requirements).filter(|(_, it)| it.kind == Kind::Law);
    let open = law.filter(|(traced, requirement)| {
        let after = requirement.ways().iter().all(|way| way.is_after_the_text());
        let first = requirement.sections.first().map_or("*", String::as_str);
        traced.met == Met::NotMet
            && !after
            && requirement.from.is_none()
            && (first == "*" || written.contains(first))
    });
    open.map(|(_, requirement)| single(Rule::RequirementLawNotMet, requirement)).collect()
}

/// The sections that have text, and the parts that hold them.
fn written<'a>(facts: &'a Facts<'_>) -> BTreeSet<&'a str> {
    let sections = facts.all().map(|read| read.passage.section.as_str());
    sections
        .flat_map(|id| [Some(id), id.rsplit_once('.').map(|(part, _)| part)])
        .flatten()
        .chain(parents(facts))
        .collect()
}

/// The chapters: they hold what is below them, and are never empty themselves.
fn parents<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = &'a str> {
    facts.pack.sections.iter().filter_map(|section| section.parent.as_deref())
}

/// A requirement by itself, with where it is asked.
fn single(rule: Rule, requirement: &Requirement) -> Finding {
    let source = requirement.source.first().map_or("", String::as_str);
    // Two may be asked in one paragraph: the id tells them apart.
    let finding = Finding::new(rule, place(requirement))
        .with("source", source)
        .with("requirement", requirement.id.as_str());
    let others = requirement.source.iter().filter(|own| !rule.sources().contains(&own.as_str()));
    others.fold(finding, |finding, own| finding.source(own))
}

/// The first section where it is normally met, or the report.
fn place(requirement: &Requirement) -> Place {
    match requirement.sections.first().map(String::as_str) {
        None | Some("*") => Place::Report,
        Some(section) => Place::section(section),
    }
}
