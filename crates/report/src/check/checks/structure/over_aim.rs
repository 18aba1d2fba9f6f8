//! Sections that go well beyond the length the guidance suggests.
//!
//! Guidance 001 (§2, §3, §4 and Annex B) gives pages for some sections and about
//! 500 words a page, and says to go beyond them only where that is justified:
//! so this is advice. The pages of the laid-out report count where they are
//! known, else the words. Lengths that are ours, an equal share of a chapter for
//! each part, are no reason to say anything. A section is told once, in the
//! language in which it is longer.

use std::collections::BTreeMap;

use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;
use crate::pack::{Aim, AimBy, Section};
use crate::project::Content;

/// A section may be this many times as long as is aimed without a word.
const LEEWAY: f64 = 1.1;

pub(in crate::check) fn over_aim(facts: &Facts<'_>) -> Vec<Finding> {
    let words: Vec<(Lang, BTreeMap<&str, usize>)> = facts
        .details
        .languages
        .iter()
        .map(|lang| (*lang, words_by_section(facts, *lang)))
        .collect();
    let official =
        |section: &'_ Section| section.aim.clone().filter(|aim| aim.pages_by == AimBy::Official);
    let aimed = facts.pack.sections.iter().filter_map(|it| Some((it, official(it)?)));
    aimed
        .filter_map(|(section, aim)| {
            let pages = longest_in_pages(facts, section, &aim);
            let finding =
                pages.unwrap_or_else(|| longest_in_words(facts, section, &aim, &words))?;
            Some(aim.source.iter().fold(finding, |it: Finding, source| it.source(source)))
        })
        .collect()
}

/// What there is to say of a section’s pages, in the language in which it has
/// most; none where its pages are not known.
fn longest_in_pages(facts: &Facts<'_>, section: &Section, aim: &Aim) -> Option<Option<Finding>> {
    let of = |lang: &Lang| {
        let pages = facts.known.pages.get(&(*lang, section.id.clone()))?;
        Some((*lang, *pages))
    };
    let known = facts.details.languages.iter().filter_map(of);
    let (lang, pages) = known.max_by(|one, other| one.1.total_cmp(&other.1))?;
    Some((pages > aim.pages * LEEWAY).then(|| {
        let place = Place::section_in(&section.id, lang);
        let finding = Finding::new(Rule::StructurePagesOverAim, place);
        finding.with("pages", format!("{pages:.1}")).with("aim", aim.pages.to_string())
    }))
}

/// The same of its words.
fn longest_in_words(
    facts: &Facts<'_>,
    section: &Section,
    aim: &Aim,
    words: &[(Lang, BTreeMap<&str, usize>)],
) -> Option<Finding> {
    let within = within(facts, &section.id);
    let of = |by_section: &BTreeMap<&str, usize>| -> usize {
        within.iter().filter_map(|id| by_section.get(id.as_str())).sum()
    };
    let (lang, words) =
        words.iter().map(|(lang, by)| (*lang, of(by))).max_by_key(|(_, words)| *words)?;
    let aimed = usize::try_from(aim.words).unwrap_or(usize::MAX);
    (words as f64 > f64::from(aim.words) * LEEWAY).then(|| {
        let place = Place::section_in(&section.id, lang);
        let finding = Finding::new(Rule::StructureWordsOverAim, place);
        finding.count("words", words).count("aim", aimed)
    })
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
    let mut words: BTreeMap<&str, usize> = BTreeMap::new();
    for read in facts.text(lang) {
        *words.entry(&read.passage.section).or_default() += words_in(read, facts);
    }
    words
}

fn words_in(read: &ReadPassage, facts: &Facts<'_>) -> usize {
    match &read.passage.content {
        Content::Text { .. } => read.length(),
        Content::Testimony { testimony } => facts.told_words(testimony, read.passage.lang),
        Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. } => 0,
    }
}
