//! From a project to a document: one language, one edition, one use.
//!
//! Headings and their order come from the pack and cannot be changed by any
//! text. What consent does not cover is left out here, before a writer sees it.

mod glossary;
mod number;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use crate::consent::{Refusal, Use};
use crate::document::{
    Block, CaseStudy, Document, Edition, Figure, Inline, Meta, Piece, PullQuote, Section, markdown,
};
use crate::error::Result;
use crate::lang::Lang;
use crate::pack::{self, Heading, Pack, SectionKind, Welsh, Wording};
use crate::project::{
    Appendix, ConfirmedWording, Content, Layout, Passage, Project, Testimony, TestimonyKind,
};

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
    /// The case studies and quotations left out, with the reason.
    pub withheld: Vec<Withheld>,
    /// The official wordings printed in a Welsh nobody has confirmed yet.
    pub unconfirmed: Vec<String>,
}

/// A case study or quotation left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Withheld {
    /// Its id.
    pub testimony: String,
    /// Where it would have stood.
    pub section: String,
    /// Why it does not.
    pub refusal: Refusal,
}

/// Makes the document of a project for a purpose.
pub fn assemble(project: &Project, purpose: Purpose) -> Result<Assembled> {
    let details = project.details()?;
    let lang = purpose.lang;
    let mut texts: BTreeMap<String, Vec<Passage>> = BTreeMap::new();
    for passage in project.passages_in(lang)? {
        texts.entry(passage.section.clone()).or_default().push(passage);
    }
    let mut assembly = Assembly {
        project,
        pack: project.pack(),
        purpose,
        layouts: project.layouts()?,
        wordings: project.wordings()?,
        testimonies: project.testimonies()?,
        texts,
        withheld: Vec::new(),
        unconfirmed: Vec::new(),
    };
    let mut sections = assembly.chapters(&project.appendices()?)?;
    if purpose.edition == Edition::Draft {
        number::paragraphs(&mut sections);
    }
    let logo = match &details.logo {
        Some(id) => Some(Figure {
            image: project.image(id)?,
            alt: details.logo_alt.as_ref().map_or(crate::document::Alt::Decorative, |alt| {
                crate::document::Alt::Text(alt.get(lang).to_owned())
            }),
            caption: None,
        }),
        None => None,
    };
    let meta = Meta {
        council: details.council.get(lang).to_owned(),
        title: project.pack().title.get(lang).to_owned(),
        year: details.year,
        director: details.director.clone(),
        accent: details.accent,
        logo,
        other_language: details.languages.contains(&lang.other()),
    };
    let document = Document { lang, edition: purpose.edition, meta, sections };
    Ok(Assembled { document, withheld: assembly.withheld, unconfirmed: assembly.unconfirmed })
}

struct Assembly<'a> {
    project: &'a Project,
    pack: &'a Pack,
    purpose: Purpose,
    layouts: BTreeMap<String, Layout>,
    wordings: BTreeMap<String, ConfirmedWording>,
    testimonies: Vec<Testimony>,
    texts: BTreeMap<String, Vec<Passage>>,
    withheld: Vec<Withheld>,
    unconfirmed: Vec<String>,
}

impl Assembly<'_> {
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
        let layout = self.layouts.get(&section.id).copied().unwrap_or_default();
        let heading = Heading { section, question: None, level: 1 };
        let mut pieces = self.prescribed(section);
        let mut sections = Vec::new();

        let mut own = self.texts.get(&section.id).cloned().unwrap_or_default();
        if section.questions && layout.narrative {
            for question in &self.pack.questions {
                own.extend(
                    self.texts
                        .get(&format!("{}.{}", section.id, question.id))
                        .cloned()
                        .unwrap_or_default(),
                );
            }
        }
        let narrative_split = layout.split && layout.narrative;
        let (text, strands) = self.text(&section.id, own, narrative_split)?;
        pieces.extend(text);
        sections.extend(strands);

        if section.questions && !layout.narrative {
            for question in &self.pack.questions {
                let heading = Heading { section, question: Some(question), level: 2 };
                let own = self.texts.get(&heading.id()).cloned().unwrap_or_default();
                let (pieces, sections_within) = self.text(&heading.id(), own, layout.split)?;
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
            pieces.extend(glossary::of(self.pack, &self.texts, self.project, self.purpose.lang)?);
        }
        let empty = pieces.is_empty() && sections.is_empty();
        if empty && section.kind == SectionKind::Appendix {
            return Ok(None);
        }
        if empty && !section.required {
            pieces.extend(self.pack.nothing.as_ref().map(|wording| {
                prescribed(Block::Paragraph(vec![Inline::Text(
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

    fn appendix(&mut self, appendix: &Appendix) -> Result<Section> {
        let id = format!("appendix.{}", appendix.id);
        let own = self.texts.get(&id).cloned().unwrap_or_default();
        let (pieces, sections) = self.text(&id, own, false)?;
        let heading = appendix.title.get(self.purpose.lang).to_owned();
        Ok(Section { id, number: None, heading, required: true, pieces, sections })
    }

    /// What the pack prescribes at the head of a section.
    fn prescribed(&mut self, section: &pack::Section) -> Vec<Piece> {
        let lang = self.purpose.lang;
        let mut pieces = Vec::new();
        if let Some(compulsory) = &section.compulsory {
            let text = self.wording(&format!("compulsory.{}", compulsory.id), &compulsory.text);
            pieces.push(prescribed(Block::Compulsory(markdown::read(&text))));
        }
        let pack = self.pack;
        let mut items = Vec::new();
        for standard in pack.standards_of(&section.id) {
            if let Some(printed) = standard.printed() {
                let text = self.wording(&format!("standard.{}", standard.id), &printed.text);
                items.push(vec![Block::Paragraph(vec![Inline::Text(text)])]);
            }
        }
        if !items.is_empty() {
            let label = pack.standards_label.iter().map(|label| {
                Block::Paragraph(vec![Inline::Strong(vec![Inline::Text(
                    label.get(lang).to_owned(),
                )])])
            });
            let list = Block::List(crate::document::List { start: None, items });
            pieces.push(prescribed(Block::Compulsory(label.chain([list]).collect())));
        }
        pieces
    }

    /// The pieces of some passages, and the sections of their strands if the
    /// part is split.
    fn text(
        &mut self,
        id: &str,
        passages: Vec<Passage>,
        split: bool,
    ) -> Result<(Vec<Piece>, Vec<Section>)> {
        let (shared, strands): (Vec<_>, Vec<_>) =
            passages.into_iter().partition(|passage| passage.strand.is_none());
        let mut pieces = self.pieces(&shared)?;
        let mut sections = Vec::new();
        for strand in &self.pack.strands {
            let own: Vec<Passage> = strands
                .iter()
                .filter(|passage| passage.strand.as_ref() == Some(&strand.id))
                .cloned()
                .collect();
            let own = self.pieces(&own)?;
            if split && !own.is_empty() {
                sections.push(Section {
                    id: format!("{id}.{}", strand.id),
                    number: None,
                    heading: self.wording(&format!("strand.{}", strand.id), &strand.heading),
                    required: false,
                    pieces: own,
                    sections: Vec::new(),
                });
            } else {
                pieces.extend(own);
            }
        }
        Ok((pieces, sections))
    }

    fn pieces(&mut self, passages: &[Passage]) -> Result<Vec<Piece>> {
        let mut pieces = Vec::new();
        for passage in passages {
            for block in self.blocks(passage)? {
                pieces.push(Piece { passage: Some(passage.id.clone()), number: None, block });
            }
        }
        Ok(pieces)
    }

    fn blocks(&mut self, passage: &Passage) -> Result<Vec<Block>> {
        Ok(match &passage.content {
            Content::Text { markdown } => markdown::read(markdown),
            Content::Figure { image, alt, caption } => {
                let image = self.project.image(image)?;
                vec![Block::Figure(Figure { image, alt: alt.clone(), caption: line(caption) })]
            }
            Content::Chart { chart } => vec![Block::Chart(chart.clone())],
            Content::Testimony { testimony } => {
                self.testimony(testimony, &passage.section).into_iter().collect()
            }
        })
    }

    /// A case study or quotation, if its consent covers this purpose.
    fn testimony(&mut self, id: &str, section: &str) -> Option<Block> {
        let lang = self.purpose.lang;
        let found = self.testimonies.iter().find(|testimony| testimony.id == id)?.clone();
        let uses = uses(self.purpose);
        match found.consent.permits(&uses, lang, &found.wording(lang), self.purpose.on) {
            Ok(permit) => {
                let title = found.text.title.get(lang).to_owned();
                let blocks = markdown::read(found.text.body.get(lang));
                Some(match found.kind {
                    TestimonyKind::CaseStudy => {
                        Block::CaseStudy(CaseStudy::permitted(permit, title, blocks))
                    }
                    TestimonyKind::Quote => {
                        let speaker = Some(title).filter(|speaker| !speaker.is_empty());
                        let text = line(found.text.body.get(lang)).unwrap_or_default();
                        Block::PullQuote(PullQuote::permitted(permit, text, speaker))
                    }
                })
            }
            Err(refusal) => {
                self.withheld.push(Withheld {
                    testimony: id.to_owned(),
                    section: section.to_owned(),
                    refusal,
                });
                None
            }
        }
    }

    /// The pack's wording, or the Welsh the officer has confirmed in its place.
    fn wording(&mut self, item: &str, wording: &Wording) -> String {
        match (self.purpose.lang, self.wordings.get(item)) {
            (Lang::En, _) => wording.en.clone(),
            (Lang::Cy, Some(confirmed)) => confirmed.cy.clone(),
            (Lang::Cy, None) => {
                if wording.welsh == Welsh::Unverified
                    && !self.unconfirmed.iter().any(|known| known == item)
                {
                    self.unconfirmed.push(item.to_owned());
                }
                wording.cy.clone()
            }
        }
    }
}

/// The uses people must have agreed to for a purpose. All of them: web pages
/// of the full report need consent to the report and to the web.
fn uses(purpose: Purpose) -> Vec<Use> {
    let mut uses = vec![match purpose.edition {
        Edition::Full | Edition::LargePrint => Use::FullReport,
        Edition::Draft => Use::CommitteePapers,
        Edition::Public => Use::PublicSummary,
    }];
    if purpose.website {
        uses.push(Use::Website);
    }
    uses
}

fn prescribed(block: Block) -> Piece {
    Piece { passage: None, number: None, block }
}

/// Markdown that is one line: the inlines of its paragraphs, joined.
fn line(markdown: &str) -> Option<Vec<Inline>> {
    let mut text = Vec::new();
    for block in markdown::read(markdown) {
        if !text.is_empty() {
            text.push(Inline::Break);
        }
        match block {
            Block::Paragraph(inlines) => text.extend(inlines),
            other => text.push(Inline::Text(crate::document::plain_blocks(&[other]))),
        }
    }
    Some(text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests;
