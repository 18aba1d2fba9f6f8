//! Documents for others: from the project to the jobs of the writers.

use formats::export::{Format, Job};
use formats::Fault;
use jiff::civil::Date;
use report::Result;
use report::assemble::{Assembled, Purpose, Withheld, assemble};
use report::document::{Document, Edition};
use report::lang::{Lang, Text};
use report::project::Project;
use serde::Serialize;
use ts_rs::TS;

use crate::page::text;

/// What is to be exported.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// The languages; those the report does not have are passed over.
    pub languages: Vec<Lang>,
    /// The kinds of file.
    pub formats: Vec<Format>,
    /// The editions.
    pub editions: Vec<Edition>,
    /// The day on which consent must hold.
    pub on: Date,
}

/// Documents ready for the writers, with what the officer should know.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Prepared {
    /// The documents by format.
    pub jobs: Vec<Job>,
    /// The case studies and quotations left out, with the reason.
    pub withheld: Vec<Withheld>,
    /// The official wordings printed in a Welsh nobody has confirmed yet.
    pub unconfirmed: Vec<String>,
}

/// Assembles each document once, however many formats are made from it.
pub fn prepare(project: &Project, wanted: &Wanted) -> Result<Prepared> {
    let own = project.details()?.languages;
    let languages: Vec<Lang> =
        wanted.languages.iter().copied().filter(|lang| own.contains(lang)).collect();
    let mut prepared = Prepared::default();
    let mut made: Vec<(Purpose, Document)> = Vec::new();
    for edition in &wanted.editions {
        for format in &wanted.formats {
            let mut documents = Vec::new();
            for lang in &languages {
                let website = *format == Format::Html;
                let purpose = Purpose { lang: *lang, edition: *edition, website, on: wanted.on };
                if let Some((_, document)) = made.iter().find(|(known, _)| *known == purpose) {
                    documents.push(document.clone());
                    continue;
                }
                let Assembled { document, withheld, unconfirmed } = assemble(project, purpose)?;
                made.push((purpose, document.clone()));
                documents.push(document);
                add_new(&mut prepared.withheld, withheld);
                add_new(&mut prepared.unconfirmed, unconfirmed);
            }
            if !documents.is_empty() {
                prepared.jobs.push(Job { format: *format, documents });
            }
        }
    }
    Ok(prepared)
}

fn add_new<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

/// Where a fault is, as a person would say it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FaultPlace {
    /// The page to open.
    pub page: String,
    /// The section the fault is in.
    pub section: String,
    /// The passage, if it is in one.
    pub passage: Option<String>,
    /// The language of the passage.
    pub lang: Option<Lang>,
    /// The headings that lead there.
    pub heading: Text,
    /// The first words of the passage.
    pub excerpt: Option<String>,
}

/// Finds the place of a fault.
pub fn place(fault: &Fault, project: &Project) -> FaultPlace {
    let heading = project.pack().heading(&fault.section).map_or_else(
        || Text { en: fault.section.clone(), cy: fault.section.clone() },
        |heading| {
            let number = heading.number().map(|number| format!("{number} ")).unwrap_or_default();
            let part = |lang: Lang| match heading.question {
                Some(_) => format!("{} ", heading.section.heading.get(lang)),
                None => String::new(),
            };
            let words = text(heading.wording());
            Text {
                en: format!("{}{number}{}", part(Lang::En), words.en),
                cy: format!("{}{number}{}", part(Lang::Cy), words.cy),
            }
        },
    );
    let passage = fault.passage.as_ref().and_then(|id| {
        let passages = project.passages().ok()?;
        passages.into_iter().find(|passage| passage.id == *id)
    });
    FaultPlace {
        page: crate::contents::page_of(project, &fault.section),
        section: fault.section.clone(),
        passage: fault.passage.clone(),
        lang: passage.as_ref().map(|passage| passage.lang),
        heading,
        excerpt: passage.map(|passage| passage.content.excerpt()),
    }
}
