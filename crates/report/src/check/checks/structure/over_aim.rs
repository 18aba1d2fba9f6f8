//! Sections that go well beyond the length the guidance suggests.
//!
//! Guidance 001 (§2, §3, §4 and Annex B) gives pages for some sections and about
//! 500 words a page, and says to go beyond them only where that is justified:
//! so this is advice. The pages of the laid-out report count where they are
//! known, else the words. Lengths that are ours, an equal share of a chapter for
//! each part, are no reason to say anything.

use std::collections::BTreeMap;

use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Place, Rule};
use crate::document::{count_words, markdown};
use crate::lang::Lang;
use crate::pack::{Aim, AimBy};
use crate::project::Content;

/// A section may be this many times as long as is aimed without a word.
const LEEWAY: f64 = 1.1;

pub(in crate::check) fn over_aim(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let words = words_by_section(facts, *lang);
        for section in &facts.pack.sections {
            let official = |aim: &&Aim| aim.pages_by == AimBy::Official;
            let Some(aim) = section.aim.as_ref().filter(official) else { continue };
            let place = Place::section_in(&section.id, *lang);
            let pages = facts.known.pages.get(&(*lang, section.id.clone())).copied();
            let finding = match pages {
                Some(pages) => (pages > aim.pages * LEEWAY).then(|| {
                    let finding = Finding::new(Rule::StructurePagesOverAim, place);
                    finding.with("pages", format!("{pages:.1}")).with("aim", aim.pages.to_string())
                }),
                None => {
                    let within = within(facts, &section.id);
                    let words: usize = within.iter().filter_map(|id| words.get(id.as_str())).sum();
                    let aimed = usize::try_from(aim.words).unwrap_or(usize::MAX);
                    (words as f64 > f64::from(aim.words) * LEEWAY).then(|| {
                        let finding = Finding::new(Rule::StructureWordsOverAim, place);
                        finding.count("words", words).count("aim", aimed)
                    })
                }
            };
            let with_sources =
                |finding| aim.source.iter().fold(finding, |it: Finding, source| it.source(source));
            found.extend(finding.map(with_sources));
        }
    }
    found
}

/// A section, its questions, and all that is within it.
fn within(facts: &Facts<'_>, id: &str) -> Vec<String> {
    let mut ids = vec![id.to_owned()];
    for section in &facts.pack.sections {
        let inside = section.parent.as_ref().is_some_and(|parent| ids.contains(parent));
        if inside {
            ids.push(section.id.clone());
        }
        if (inside || section.id == id) && section.questions {
            ids.extend(facts.pack.questions.iter().map(|it| format!("{}.{}", section.id, it.id)));
        }
    }
    ids
}

fn words_by_section<'f>(facts: &'f Facts<'_>, lang: Lang) -> BTreeMap<&'f str, usize> {
    let told: BTreeMap<&str, usize> = facts
        .testimonies
        .iter()
        .map(|it| (it.id.as_str(), count_words(&markdown::read(it.text.body.get(lang)))))
        .collect();
    let mut words: BTreeMap<&str, usize> = BTreeMap::new();
    for read in facts.text(lang) {
        *words.entry(&read.passage.section).or_default() += words_in(read, &told);
    }
    words
}

fn words_in(read: &ReadPassage, told: &BTreeMap<&str, usize>) -> usize {
    match &read.passage.content {
        Content::Text { .. } => count_words(&read.blocks),
        Content::Testimony { testimony } => told.get(testimony.as_str()).copied().unwrap_or(0),
        Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. } => 0,
    }
}
