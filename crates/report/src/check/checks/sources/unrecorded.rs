//! Sections on inspections and complaints without what they are about.
//!
//! Numbers of complaints belong into the section, or a link to the corporate
//! report that gives them (000 A24). Inspections that are only told of, and not
//! recorded, cannot be followed: nobody sees whether each was answered. Those
//! recorded belong into the report (000 A22; 001 §4).

use super::{COMPLAINTS, INSPECTIONS};
use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Place, Rule};
use crate::document::Block;
use crate::exhibits::Of;
use crate::lang::Lang;
use crate::project::Content;

pub(in crate::check) fn unrecorded(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        found.extend(inspections(facts, *lang));
        found.extend(complaints(facts, *lang));
    }
    found
}

fn inspections(facts: &Facts<'_>, lang: Lang) -> Option<Finding> {
    facts.pack.section(INSPECTIONS)?;
    let written = facts.section(INSPECTIONS, lang).next().is_some();
    let rule = match (written, facts.records.inspections.is_empty()) {
        (true, true) => Rule::SourcesInspectionsNotRecorded,
        (false, false) => Rule::SourcesInspectionsNotShown,
        (true, false) | (false, true) => return None,
    };
    Some(Finding::new(rule, Place::section_in(INSPECTIONS, lang)))
}

/// Numbers are there if they are recorded, written into a table or linked to.
fn complaints(facts: &Facts<'_>, lang: Lang) -> Option<Finding> {
    facts.pack.section(COMPLAINTS)?;
    let mut written = facts.section(COMPLAINTS, lang).peekable();
    written.peek()?;
    let missing =
        facts.records.complaints.is_empty() && !written.any(|read| gives_numbers(facts, read));
    missing.then(|| {
        Finding::new(Rule::SourcesComplaintsNotRecorded, Place::section_in(COMPLAINTS, lang))
    })
}

fn gives_numbers(facts: &Facts<'_>, read: &ReadPassage) -> bool {
    match &read.passage.content {
        Content::Text { markdown } => {
            let table = |block: &Block| matches!(block, Block::Table(_));
            markdown.contains("](http") || read.blocks.iter().any(table)
        }
        Content::Exhibit { exhibit } => facts
            .records
            .exhibits
            .iter()
            .any(|it| it.id == *exhibit && matches!(it.of, Of::Links { .. })),
        Content::Chart { .. } => true,
        Content::Figure { .. } | Content::Picture { .. } | Content::Testimony { .. } => false,
    }
}
