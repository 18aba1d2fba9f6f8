//! From a project to a document: one language, one edition, one use.
//!
//! Headings and their order come from the pack and cannot be changed by any
//! text. What consent does not cover is left out here, before a writer sees it.

mod glossary;
mod live;
mod number;
mod placed;
mod stories;
mod text;

pub(crate) use placed::exhibit;
pub use stories::{forbidden, forbidden_in_translation};
pub(crate) use text::line;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::consent::{Forbidden, Forgotten, Refusal};
use crate::document::{Alt, Block, Document, Edition, Figure, Inline, Meta, Section, Shape};
use crate::error::Result;
use crate::lang::Lang;
use crate::pack::{self, Heading, Pack, SectionKind};
use crate::phrase::Say;
use crate::pictures::Draw;
use crate::project::{Appendix, Entered, Passage, Project, Records};
use crate::year::FinancialYear;

/// What a document is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose {
    /// The language.
    pub lang: Lang,
    /// The edition.
    pub edition: Edition,
    /// Whether it is for web pages, which people must have agreed to.
    pub website: bool,
    /// The day on which consent must hold: normally the day of the export.
    pub on: Date,
}

/// A document and what the officer should know about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Assembled {
    /// The document.
    pub document: Document,
    /// The case studies, quotations and pictures left out, with the reason.
    pub withheld: Vec<Withheld>,
    /// The case studies, quotations and pictures of people that are in the
    /// document, by id.
    pub stories: BTreeSet<String>,
    /// The wordings that may not be in it, wherever they come from.
    pub forbidden: Forbidden,
    /// The official wordings printed in a Welsh nobody has confirmed yet.
    pub unconfirmed: Vec<String>,
}

/// A case study, quotation or picture of a person left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Withheld {
    /// Its id.
    pub testimony: String,
    /// Where it would have stood.
    pub section: String,
    /// Why it does not.
    pub refusal: Refusal,
}

/// What exhibits are made from, and the words for it.
pub(crate) struct Facts<'a> {
    /// What may be measured.
    pub pack: &'a Pack,
    /// The report's records.
    pub records: &'a Records,
    /// The year of the report.
    pub year: FinancialYear,
    /// The language of the document.
    pub lang: Lang,
    /// The words of that language.
    pub say: Say<'a>,
}

/// What is not known here and a document needs: the words of its language, and
/// drawings.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// Finds the words for a phrase.
    pub say: Say<'a>,
    /// Draws an outline.
    pub draw: Draw<'a>,
}

/// Makes the document of a project for a purpose, in somebody's voice.
pub fn assemble(project: &Project, purpose: Purpose, voice: Voice<'_>) -> Result<Assembled> {
    Assembler::new(project)?.assemble(purpose, voice)
}

/// Makes the documents of one project. What is the same in all of them is taken
/// out of the file, and found, once: what was entered, and which terms it uses.
pub struct Assembler<'p> {
    project: &'p Project,
    entered: Entered,
    forgotten: Vec<Forgotten>,
    terms: OnceCell<BTreeSet<String>>,
}

impl<'p> Assembler<'p> {
    /// Takes out what was entered.
    pub fn new(project: &'p Project) -> Result<Assembler<'p>> {
        let (entered, forgotten) = (project.entered()?, project.forgotten()?);
        Ok(Assembler { project, entered, forgotten, terms: OnceCell::new() })
    }

    /// What was entered.
    pub fn entered(&self) -> &Entered {
        &self.entered
    }

    /// Makes the document for a purpose, in somebody's voice.
    pub fn assemble(&self, purpose: Purpose, voice: Voice<'_>) -> Result<Assembled> {
        let Assembler { project, entered, forgotten, terms } = self;
        let (pack, details, lang) = (&*entered.pack, &entered.details, purpose.lang);
        let mut texts: BTreeMap<&str, Vec<&Passage>> = BTreeMap::new();
        for passage in entered.passages.get(&lang).into_iter().flatten() {
            texts.entry(&passage.section).or_default().push(passage);
        }
        let mut assembly = Assembly {
            project,
            entered,
            pack,
            purpose,
            facts: Facts {
                pack,
                records: &entered.records,
                year: details.year,
                lang,
                say: voice.say,
            },
            draw: voice.draw,
            terms,
            texts,
            withheld: Vec::new(),
            stories: BTreeSet::new(),
            unconfirmed: Vec::new(),
        };
        let mut sections = assembly.chapters(&entered.appendices)?;
        if purpose.edition == Edition::Draft {
            number::paragraphs(&mut sections);
        }
        let logo = match &details.logo {
            Some(id) if assembly.withholds(id, COVER) => None,
            Some(id) => Some(Figure {
                image: project.image(id)?,
                alt: details
                    .logo_alt
                    .as_ref()
                    .map_or(Alt::Decorative, |alt| Alt::Text(alt.get(lang).to_owned())),
                caption: None,
            }),
            None => None,
        };
        let meta = Meta {
            council: details.council.get(lang).to_owned(),
            title: pack.title.get(lang).to_owned(),
            year: details.year,
            director: details.director.clone(),
            accent: details.accent,
            logo,
            other_language: details.languages.contains(&lang.other()),
            shape: Shape::Report,
        };
        let document = Document { lang, edition: purpose.edition, meta, sections };
        Ok(Assembled {
            document,
            withheld: assembly.withheld,
            stories: assembly.stories,
            forbidden: stories::forbidden_of(&entered.testimonies, forgotten, purpose),
            unconfirmed: assembly.unconfirmed,
        })
    }
}

/// Where a logo that is withheld would have stood.
const COVER: &str = "cover";

struct Assembly<'a> {
    project: &'a Project,
    entered: &'a Entered,
    pack: &'a Pack,
    purpose: Purpose,
    facts: Facts<'a>,
    draw: Draw<'a>,
    /// The terms that the report uses, once they are known.
    terms: &'a OnceCell<BTreeSet<String>>,
    texts: BTreeMap<&'a str, Vec<&'a Passage>>,
    withheld: Vec<Withheld>,
    stories: BTreeSet<String>,
    unconfirmed: Vec<String>,
}

impl<'a> Assembly<'a> {
    fn chapters(&mut self, appendices: &[Appendix]) -> Result<Vec<Section>> {
        let chapters: Vec<&pack::Section> =
            self.pack.sections.iter().filter(|section| section.parent.is_none()).collect();
        match self.purpose.edition {
            Edition::Full | Edition::Draft | Edition::LargePrint => {
                let mut made = Vec::new();
                for chapter in chapters {
                    made.extend(self.section(chapter, appendices)?);
                }
                Ok(made)
            }
            // The opening chapter alone, as a report of its own (000 A2, 3.13).
            Edition::Public => {
                let summary = chapters.into_iter().take(1);
                let mut made = Vec::new();
                for chapter in summary {
                    let section = self.section(chapter, &[])?;
                    made.extend(section.map(|section| Section { number: None, ..section }));
                }
                Ok(made)
            }
        }
    }

    /// A section with all that is in it; none for an appendix that is empty.
    fn section(
        &mut self,
        section: &pack::Section,
        appendices: &[Appendix],
    ) -> Result<Option<Section>> {
        let layout = self.entered.layouts.get(&section.id).copied().unwrap_or_default();
        let heading = Heading { section, question: None, level: 1 };
        let mut pieces = self.prescribed(section);
        let mut sections = Vec::new();

        let mut own = self.written(&section.id);
        if section.questions && layout.narrative {
            for question in &self.pack.questions {
                own.extend(self.written(&format!("{}.{}", section.id, question.id)));
            }
        }
        let narrative_split = layout.split && layout.narrative;
        let (text, strands) = self.text(&section.id, &own, narrative_split)?;
        pieces.extend(text);
        sections.extend(strands);

        if section.questions && !layout.narrative {
            for question in &self.pack.questions {
                let heading = Heading { section, question: Some(question), level: 2 };
                let own = self.written(&heading.id());
                let (pieces, sections_within) = self.text(&heading.id(), &own, layout.split)?;
                sections.push(Section {
                    id: heading.id(),
                    number: Some(question.number.clone()),
                    heading: self.wording(&question.id, &question.heading),
                    required: section.required,
                    pieces,
                    sections: sections_within,
                });
            }
        }
        let within: Vec<&pack::Section> = self
            .pack
            .sections
            .iter()
            .filter(|inner| inner.parent.as_ref() == Some(&section.id))
            .collect();
        for inner in within {
            sections.extend(self.section(inner, &[])?);
        }
        if section.kind == SectionKind::Appendix && section.parent.is_none() {
            for appendix in appendices {
                sections.push(self.appendix(appendix)?);
            }
        }
        if section.id == "glossary" {
            pieces.extend(glossary::of(self.entered, self.terms, self.purpose.lang));
        }
        let empty = pieces.is_empty() && sections.is_empty();
        if empty && section.kind == SectionKind::Appendix {
            return Ok(None);
        }
        if empty && !section.required {
            pieces.extend(self.pack.nothing.as_ref().map(|wording| {
                text::prescribed(Block::Paragraph(vec![Inline::Text(
                    wording.get(self.purpose.lang).to_owned(),
                )]))
            }));
        }
        Ok(Some(Section {
            id: section.id.clone(),
            number: heading.number().map(str::to_owned),
            heading: self.wording(&section.id, &section.heading),
            // Where questions or other sections hold the text, they are asked for it.
            required: section.required && sections.is_empty(),
            pieces,
            sections,
        }))
    }

    /// What was written in a section.
    fn written(&self, section: &str) -> Vec<&'a Passage> {
        self.texts.get(section).cloned().unwrap_or_default()
    }

    fn appendix(&mut self, appendix: &Appendix) -> Result<Section> {
        let id = format!("appendix.{}", appendix.id);
        let own = self.written(&id);
        let (pieces, sections) = self.text(&id, &own, false)?;
        let heading = appendix.title.get(self.purpose.lang).to_owned();
        Ok(Section { id, number: None, heading, required: true, pieces, sections })
    }
}

#[cfg(test)]
pub(crate) mod tests;
