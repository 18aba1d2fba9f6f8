//! Headings by which readers find their way: none without words, and no level
//! skipped (WCAG 2.2, 1.3.1 and 2.4.6). The export refuses both.

use std::sync::Arc;

use super::words::is_blank;
use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Place, Rule};
use crate::document::{Block, SubLevel};
use crate::lang::Lang;
use crate::project::TestimonyKind;

/// Sub-headings of the second level without one of the first before them in
/// what becomes one section of the document.
pub(in crate::check) fn skipped(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for text in facts.texts.values() {
        let mut at: Option<Stretch<'_>> = None;
        for read in in_stretches(facts, text) {
            let stretch = Stretch::of(facts, read);
            let is_new = at.as_ref().is_none_or(|before| !before.is_same(&stretch));
            let first_level = !is_new && at.as_ref().is_some_and(|before| before.first_level);
            at = Some(Stretch { first_level, ..stretch });
            let Some(at) = &mut at else { continue };
            for block in &read.blocks {
                match block {
                    Block::Heading { level: SubLevel::One, .. } => at.first_level = true,
                    Block::Heading { level: SubLevel::Two, .. } if !at.first_level => {
                        let place = Place::words(read, 0..read.text.len());
                        found.push(
                            Finding::new(Rule::AccessHeadingSkipped, place)
                                .with("heading", read.text.as_str()),
                        );
                    }
                    Block::Heading { level: SubLevel::Two, .. }
                    | Block::Paragraph(_)
                    | Block::List(_)
                    | Block::Table(_)
                    | Block::Quote(_)
                    | Block::Figure(_)
                    | Block::Chart(_)
                    | Block::CaseStudy(_)
                    | Block::PullQuote(_)
                    | Block::Compulsory(_)
                    | Block::Glossary(_) => {}
                }
            }
        }
    }
    found
}

/// What becomes one section of the document: a question of its own, or a part
/// told as one narrative; a strand of it, if the part is split.
struct Stretch<'r> {
    section: &'r str,
    strand: Option<&'r str>,
    first_level: bool,
}

impl<'r> Stretch<'r> {
    fn of(facts: &Facts<'_>, read: &'r ReadPassage) -> Stretch<'r> {
        let own = read.passage.section.as_str();
        let part = own.rsplit_once('.').map_or(own, |(part, _)| part);
        let layout = facts.layouts.get(part).copied().unwrap_or_default();
        Stretch {
            section: if layout.narrative { part } else { own },
            strand: read.passage.strand.as_deref().filter(|_| layout.split),
            first_level: false,
        }
    }

    fn is_same(&self, other: &Stretch<'_>) -> bool {
        self.section == other.section && self.strand == other.strand
    }
}

/// The passages as they follow each other in the document: of a part told as one
/// narrative, what belongs to no strand comes before all strands.
fn in_stretches<'f>(facts: &Facts<'_>, text: &'f [Arc<ReadPassage>]) -> Vec<&'f ReadPassage> {
    let strands: Vec<&str> = facts.pack.strands.iter().map(|it| it.id.as_str()).collect();
    let strand = |read: &ReadPassage| {
        let own = read.passage.strand.as_deref();
        own.map(|own| strands.iter().position(|it| *it == own))
    };
    let mut groups: Vec<(&str, Vec<&ReadPassage>)> = Vec::new();
    for read in text {
        let section = Stretch::of(facts, read).section;
        match groups.last_mut() {
            Some((known, reads)) if *known == section => reads.push(read),
            _ => groups.push((section, vec![read])),
        }
    }
    for (_, reads) in &mut groups {
        reads.sort_by_key(|read| strand(read));
    }
    groups.into_iter().flat_map(|(_, reads)| reads).collect()
}

/// Sub-headings, titles of case studies and of appendices without words.
pub(in crate::check) fn blank(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for read in facts.all() {
        let is_heading = matches!(read.blocks.as_slice(), [Block::Heading { .. }]);
        if is_heading && is_blank(&read.text) {
            found.push(Finding::new(Rule::AccessHeadingBlank, Place::passage(read)));
        }
    }
    for lang in &facts.details.languages {
        found.extend(untitled(facts, *lang));
    }
    found
}

fn untitled(facts: &Facts<'_>, lang: Lang) -> Vec<Finding> {
    let case_studies = facts.testimonies.iter().filter(|it| {
        it.kind == TestimonyKind::CaseStudy
            && is_blank(it.text.title.get(lang))
            && !is_blank(it.text.body.get(lang))
    });
    let appendices = facts.appendices.iter().filter(|it| is_blank(it.title.get(lang)));
    let stories = case_studies.map(|it| Place::testimony(&it.id, Some(lang)));
    let added = appendices.map(|it| Place::section_in(&format!("appendix.{}", it.id), lang));
    stories.chain(added).map(|place| Finding::new(Rule::AccessHeadingBlank, place)).collect()
}
