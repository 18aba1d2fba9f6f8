//! Prescribed words that are not as prescribed: the compulsory text (001 §3),
//! the standards and the headings of the Schedule to WSI 2017/274.
//!
//! No editor reaches them, so there are two ways in which they can differ: an
//! officer has put other words in the place of a Welsh wording that was seen in
//! an official source, or the file’s own copy of the pack says something else
//! than the pack we ship. A copy of an older pack may be older; only its
//! English is compared, and it does not stop anything. Of a standard, every
//! official wording is right.

use super::shipped::shipped;
use crate::check::read::tokens;
use crate::check::{Facts, Finding, Place, Rule, Severity};
use crate::lang::Lang;
use crate::pack::{Pack, Welsh, Wording};

pub(in crate::check) fn altered_wordings(facts: &Facts<'_>) -> Vec<Finding> {
    let own = prescribed(facts.pack);
    let mut found = Vec::new();
    for item in &own {
        let confirmed = facts.wordings.get(&item.item).filter(|_| item.is_verified());
        if confirmed.is_some_and(|it| !item.says(Lang::Cy, &it.cy)) {
            found.push(item.altered(Lang::Cy, item.rule.severity()));
        }
    }
    let Some(ours) = shipped(&facts.pack.id).filter(|it| it.version >= facts.pack.version) else {
        return found;
    };
    let same_version = ours.version == facts.pack.version;
    let (languages, severity): (&[Lang], _) = match same_version {
        true => (&Lang::BOTH, None),
        false => (&[Lang::En], Some(Severity::Look)),
    };
    for item in prescribed(ours) {
        let copy = own.iter().find(|it| it.item == item.item);
        // Whole parts without standards are found by themselves.
        let gone = copy.is_none() && item.kind != Prescribed::Standard;
        for lang in languages.iter().filter(|lang| facts.details.languages.contains(lang)) {
            let differs = copy.is_some_and(|it| !item.says(*lang, it.printed.get(*lang)));
            if gone || differs {
                found.push(item.altered(*lang, severity.unwrap_or(item.rule.severity())));
            }
        }
    }
    found
}

/// Words that are printed as they are prescribed.
struct Item<'p> {
    kind: Prescribed,
    rule: Rule,
    /// What a confirmed wording is kept under.
    item: String,
    /// Where it is printed; of a question, where it is first.
    section: String,
    /// The words.
    printed: &'p Wording,
    /// Other words for it that are right too.
    also: Vec<&'p Wording>,
    sources: &'p [String],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Prescribed {
    Heading,
    Text,
    Standard,
}

impl Item<'_> {
    fn is_verified(&self) -> bool {
        self.printed.welsh == Welsh::Verified
    }

    /// Whether some words are these; spaces and punctuation do not matter.
    fn says(&self, lang: Lang, words: &str) -> bool {
        let same = |wording: &&Wording| prints(wording.get(lang)) == prints(words);
        std::iter::once(&self.printed).chain(&self.also).any(same)
    }

    fn altered(&self, lang: Lang, severity: Severity) -> Finding {
        let place = Place::section_in(&self.section, lang);
        let found = Finding::new(self.rule, place).severity(severity);
        self.sources.iter().fold(found, |found, source| found.source(source))
    }
}

fn prints(text: &str) -> Vec<u64> {
    tokens(text).iter().map(|word| word.print).collect()
}

/// What a pack prescribes word for word.
fn prescribed(pack: &Pack) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for section in &pack.sections {
        items.push(Item {
            kind: Prescribed::Heading,
            rule: Rule::StructureHeadingAltered,
            item: section.id.clone(),
            section: section.id.clone(),
            printed: &section.heading,
            also: Vec::new(),
            sources: &section.source,
        });
        items.extend(section.compulsory.iter().map(|text| Item {
            kind: Prescribed::Text,
            rule: Rule::StructureCompulsoryAltered,
            item: format!("compulsory.{}", text.id),
            section: section.id.clone(),
            printed: &text.text,
            also: Vec::new(),
            sources: &text.source,
        }));
    }
    let part = pack.sections.iter().find(|section| section.questions);
    items.extend(part.into_iter().flat_map(|part| {
        pack.questions.iter().map(|question| Item {
            kind: Prescribed::Heading,
            rule: Rule::StructureHeadingAltered,
            item: question.id.clone(),
            section: format!("{}.{}", part.id, question.id),
            printed: &question.heading,
            also: Vec::new(),
            sources: &question.source,
        })
    }));
    for standard in &pack.standards {
        let (Some(section), Some(printed)) = (&standard.section, standard.printed()) else {
            continue;
        };
        items.push(Item {
            kind: Prescribed::Standard,
            rule: Rule::StructureCompulsoryAltered,
            item: format!("standard.{}", standard.id),
            section: section.clone(),
            printed: &printed.text,
            also: standard.wording.iter().map(|wording| &wording.text).collect(),
            sources: &printed.source,
        });
    }
    items
}
