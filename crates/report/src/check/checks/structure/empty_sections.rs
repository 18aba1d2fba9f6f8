//! Required sections without text.

use crate::check::{Facts, Finding, Place, Rule};

pub(in crate::check) fn empty_sections(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for heading in facts.pack.outline() {
        let id = heading.id();
        let section = heading.section;
        let holds_others =
            facts.pack.sections.iter().any(|inner| inner.parent.as_deref() == Some(&section.id));
        // Where questions or other sections hold the text, they are asked for it.
        let narrative = facts.layouts.get(&section.id).is_some_and(|layout| layout.narrative);
        let asked = match heading.question {
            Some(_) => !narrative,
            None => (!section.questions || narrative) && !holds_others,
        };
        if !section.required || !asked {
            continue;
        }
        for lang in &facts.details.languages {
            let within = |own: &str| own == id || narrative && own.starts_with(&format!("{id}."));
            if !facts.text(*lang).iter().any(|read| within(&read.passage.section)) {
                found.push(Finding::new(Rule::SectionEmpty, Place::section_in(&id, *lang)));
            }
        }
    }
    found
}
