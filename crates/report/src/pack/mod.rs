//! What the law and the guidance ask for, as data.
//!
//! A pack is a folder of TOML files (`assets/packs/README.md` describes them).
//! The packs we ship are built in; another folder loads the same way. A
//! project keeps a snapshot of its pack, so that an old report opens without
//! it.

mod catalogue;
mod check;
mod guide;
mod load;
mod outline;
mod section;
mod seen;
mod standard;
mod toml_file;
mod wording;

pub use catalogue::{Metric, MetricBetter, Outcome, Population, Requirement};
pub use guide::{Deadline, Example, Notice, Stage, Term, Topic};
pub use load::{Problem, ProblemKind, SHIPPED, load_folder, load_shipped};
pub use outline::Heading;
pub use section::{Aim, AimBy, Compulsory, DataItem, Prompt, Section, SectionKind};
pub use seen::Seen;
pub use standard::{Duty, Standard, StandardWording, WordingBasis};
pub use wording::{Force, Kind, Question, Source, Strand, Welsh, Wording};

use serde::{Deserialize, Serialize};

/// A pack, loaded and checked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The permanent id, for example `lassar`.
    pub id: String,
    /// Raised with every change.
    pub version: u32,
    /// The title of a report made with it.
    pub title: Wording,
    /// What is printed above the standards that open a part.
    pub standards_label: Option<Wording>,
    /// What is printed under a prescribed heading that may be, and is, empty.
    pub nothing: Option<Wording>,
    /// The documents it cites.
    pub sources: Vec<Source>,
    /// The ways a part may be split.
    pub strands: Vec<Strand>,
    /// The questions that are sections below each section with `questions`.
    pub questions: Vec<Question>,
    /// The headings, in order, without the question sections.
    pub sections: Vec<Section>,
    /// The quality standards.
    pub standards: Vec<Standard>,
    /// What must or should be in the report.
    pub requirements: Vec<Requirement>,
    /// The catalogue of metrics.
    pub metrics: Vec<Metric>,
    /// Well-being outcomes.
    pub outcomes: Vec<Outcome>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// Questions and answers.
    pub topics: Vec<Topic>,
    /// Example case studies; never exported.
    pub examples: Vec<Example>,
    /// Dates by which the report should be out.
    pub deadlines: Vec<Deadline>,
    /// The plan by quarter.
    pub stages: Vec<Stage>,
    /// Notices to be given.
    pub notices: Vec<Notice>,
}

impl Pack {
    /// Whether the headings make a tree: every id once, every parent there
    /// before its children. A pack that was loaded from TOML is sound; one
    /// that comes with a file from elsewhere may not be.
    pub fn is_sound(&self) -> bool {
        let place = |id: &str| self.sections.iter().position(|section| section.id == id);
        !self.sections.is_empty()
            && self.sections.iter().enumerate().all(|(index, section)| {
                let parent = section.parent.as_deref().map(place);
                place(&section.id) == Some(index)
                    && parent.is_none_or(|found| found.is_some_and(|found| found < index))
            })
    }

    /// The section of an id; none for question sections.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// The standards that open a section.
    pub fn standards_of<'a>(&'a self, section: &'a str) -> impl Iterator<Item = &'a Standard> {
        self.standards.iter().filter(move |standard| standard.section.as_deref() == Some(section))
    }

    /// Every citation in the pack with the id of the item that makes it.
    pub fn citations(&self) -> Vec<(&str, &str)> {
        let mut found: Vec<(&str, &str)> = Vec::new();
        for section in &self.sections {
            add(&mut found, &section.id, &section.source);
            section.aim.iter().for_each(|aim| add(&mut found, &section.id, &aim.source));
            section.compulsory.iter().for_each(|text| add(&mut found, &text.id, &text.source));
            section.prompts.iter().for_each(|prompt| add(&mut found, &prompt.id, &prompt.source));
            section.data.iter().for_each(|item| add(&mut found, &item.metric, &item.source));
        }
        self.strands.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        self.questions.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        for standard in &self.standards {
            standard.wording.iter().for_each(|item| add(&mut found, &standard.id, &item.source));
            standard.duties.iter().for_each(|item| add(&mut found, &standard.id, &item.source));
        }
        self.requirements.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        self.metrics.iter().for_each(|item| add(&mut found, &item.code, &item.source));
        self.outcomes.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        self.terms.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        self.topics.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        self.examples.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        self.deadlines.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        self.stages.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        self.notices.iter().for_each(|item| add(&mut found, &item.id, &item.source));
        found
    }
}

fn add<'a>(found: &mut Vec<(&'a str, &'a str)>, id: &'a str, source: &'a [String]) {
    found.extend(source.iter().map(|citation| (citation.as_str(), id)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_is_the_schedules() {
        let pack = load_shipped("lassar");
        let outline: Vec<String> = pack
            .outline()
            .iter()
            .map(|heading| {
                let indent = "  ".repeat(usize::from(heading.level) - 1);
                let number = heading.number().map(|n| format!("{n} ")).unwrap_or_default();
                format!("{indent}{number}{}", heading.wording().en)
            })
            .collect();
        expect_test::expect_file!["outline.txt"].assert_eq(&(outline.join("\n") + "\n"));
    }
}
