//! Where everything in the text stands, gathered once, so that a requirement is
//! looked up and no text is gone through again.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::links;
use super::sight::Sight;
use crate::check::read::ReadPassage;
use crate::check::{Facts, Place};
use crate::exhibits::{Exhibit, Of};
use crate::lang::Lang;
use crate::pack::Requirement;
use crate::project::Content;

/// The text by section and by what it answers.
pub(super) struct Placed<'a> {
    /// Everything else that is known.
    pub facts: &'a Facts<'a>,
    /// The passages that say or show something, by language and section.
    sections: HashMap<Lang, HashMap<&'a str, Vec<&'a ReadPassage>>>,
    /// Those passages by what they answer, in the order of the text.
    answers: HashMap<&'a str, Vec<&'a ReadPassage>>,
    /// What passages that show an exhibit show.
    exhibits: Vec<(&'a ReadPassage, &'a Exhibit)>,
    /// Parts that have questions, and their questions' sections.
    questions: BTreeMap<&'a str, Vec<String>>,
}

impl<'a> Placed<'a> {
    /// Goes through the text once.
    pub fn of(facts: &'a Facts<'a>) -> Placed<'a> {
        let known: HashMap<&str, &Exhibit> =
            facts.records.exhibits.iter().map(|it| (it.id.as_str(), it)).collect();
        let mut placed = Placed {
            facts,
            sections: HashMap::new(),
            answers: HashMap::new(),
            exhibits: Vec::new(),
            questions: BTreeMap::new(),
        };
        for heading in facts.pack.outline().iter().filter(|heading| heading.question.is_some()) {
            placed.questions.entry(&heading.section.id).or_default().push(heading.id());
        }
        for read in facts.all() {
            let read: &ReadPassage = read;
            match &read.passage.content {
                Content::Text { .. } if read.text.trim().is_empty() => continue,
                Content::Exhibit { exhibit } => match known.get(exhibit.as_str()) {
                    Some(exhibit) => placed.exhibits.push((read, exhibit)),
                    None => continue,
                },
                Content::Text { .. }
                | Content::Figure { .. }
                | Content::Chart { .. }
                | Content::Picture { .. }
                | Content::Testimony { .. } => {}
            }
            let texts = placed.sections.entry(read.passage.lang).or_default();
            texts.entry(read.passage.section.as_str()).or_default().push(read);
            let answered: BTreeSet<&str> =
                read.passage.answers.iter().map(String::as_str).collect();
            for id in answered {
                placed.answers.entry(id).or_default().push(read);
            }
        }
        placed
    }

    /// The passages that are linked to a requirement.
    pub fn linked(&self, requirement: &str) -> Sight {
        links::linked(self.answers.get(requirement).map_or(&[][..], Vec::as_slice), self.facts)
    }

    /// The passages that stand directly in a section.
    pub fn own(&self, section: &str, lang: Lang) -> &[&'a ReadPassage] {
        let found = self.sections.get(&lang).and_then(|texts| texts.get(section));
        found.map_or(&[], Vec::as_slice)
    }

    /// The passages of a section, with those of its questions if it has any.
    pub fn within(&self, section: &str, lang: Lang) -> Vec<&'a ReadPassage> {
        let questions = self.questions.get(section).map_or(&[][..], Vec::as_slice);
        let own = self.own(section, lang).iter();
        own.chain(questions.iter().flat_map(|id| self.own(id, lang))).copied().collect()
    }

    /// The sections of the questions of a part.
    pub fn questions_of(&self, part: &str) -> &[String] {
        self.questions.get(part).map_or(&[], Vec::as_slice)
    }

    /// The parts with questions that a requirement is about: those it names,
    /// those whose questions it names; all, if it names none.
    pub fn parts(&self, requirement: &Requirement) -> Vec<&'a str> {
        let named = |part: &&str| {
            let questions = self.questions_of(part);
            requirement.sections.iter().any(|it| it == part || questions.contains(it))
        };
        let parts: Vec<&str> = self.facts.pack.sections.iter().map(|it| it.id.as_str()).collect();
        let parts: Vec<&str> =
            parts.into_iter().filter(|part| self.questions.contains_key(part)).collect();
        let own: Vec<&str> = parts.iter().copied().filter(named).collect();
        if own.is_empty() { parts } else { own }
    }

    /// Where exhibits of a kind are shown in a language.
    pub fn shown(&self, lang: Lang, is_meant: impl Fn(&Of) -> bool) -> Vec<Place> {
        self.exhibits
            .iter()
            .filter(|(read, exhibit)| read.passage.lang == lang && is_meant(&exhibit.of))
            .map(|(read, _)| Place::passage(read))
            .collect()
    }

    /// Exhibits with the passages that show them.
    pub fn exhibits(&self) -> impl Iterator<Item = (&'a ReadPassage, &'a Exhibit)> {
        self.exhibits.iter().copied()
    }

    /// Exhibits of a kind shown in each language of the report.
    pub fn shows(&self, is_meant: impl Fn(&Of) -> bool) -> Sight {
        Sight::in_each(&self.facts.details.languages, |lang| self.shown(lang, &is_meant))
    }
}
