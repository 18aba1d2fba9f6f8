//! Required sections without text.
//!
//! The Schedule to WSI 2017/274 makes the headings the report’s form; a heading
//! with nothing under it leaves a gap that scrutiny will ask about. A section
//! that holds questions or other sections leaves it to them, so that the
//! officer is told which is empty. What stands under the headings of strands
//! belongs to the section they are in. An appendix that somebody added is there
//! to hold something.

use super::said::says_something;
use crate::check::{Facts, Finding, Place, Rule};

pub(in crate::check) fn empty_sections(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for heading in facts.pack.outline() {
        let id = heading.id();
        let section = heading.section;
        let holds_others =
            facts.pack.sections.iter().any(|inner| inner.parent.as_deref() == Some(&section.id));
        let narrative = facts.layouts.get(&section.id).is_some_and(|layout| layout.narrative);
        let asked = match heading.question {
            Some(_) => !narrative,
            None => (!section.questions || narrative) && !holds_others,
        };
        if section.required && asked {
            found.extend(empty(facts, &id, section.questions && narrative));
        }
    }
    for appendix in &facts.appendices {
        found.extend(empty(facts, &format!("appendix.{}", appendix.id), false));
    }
    found
}

/// A finding for each language in which a section is empty. A part that is one
/// narrative holds what was written for its questions too.
fn empty(facts: &Facts<'_>, id: &str, with_questions: bool) -> Vec<Finding> {
    let questions: Vec<String> = match with_questions {
        true => facts.pack.questions.iter().map(|it| format!("{id}.{}", it.id)).collect(),
        false => Vec::new(),
    };
    let within = |own: &str| own == id || questions.iter().any(|question| question == own);
    let is_empty = |lang| {
        let mut passages = facts.text(lang).iter().filter(|read| within(&read.passage.section));
        !passages.any(|read| says_something(facts, read))
    };
    let languages = facts.details.languages.iter().filter(|lang| is_empty(**lang));
    languages
        .map(|lang| Finding::new(Rule::StructureSectionEmpty, Place::section_in(id, *lang)))
        .collect()
}
