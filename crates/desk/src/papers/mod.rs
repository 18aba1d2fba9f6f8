//! Papers about a report, for those who are to judge it: the compliance matrix
//! for the scrutiny committee, a brief of a page for the Director, and a crib
//! sheet for each section.
//!
//! They are documents like the report, and go through the same writers.

mod brief;
mod crib;
mod matrix;
mod parts;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use formats::export::slug;
use formats::words::{Words, document_words};
use formats::{docx, pdf};
use jiff::civil::Date;
use report::check::{Checker, Facts, Known};
use report::document::{Document, Edition, Meta, Section};
use report::lang::Lang;
use report::project::{Entered, Project};
use report::{Error, Result};
use serde::Deserialize;
use ts_rs::TS;

use crate::checking::FindingShown;
use crate::preview::Preview;
use crate::requirements::{self, RequirementsShown};

/// A paper about a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// Each requirement, how far it is met, and where.
    Matrix,
    /// A page for the Director.
    Brief,
    /// For each section what changed, the hardest figures, and likely questions.
    Crib,
}

/// A kind of file of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperFormat {
    /// Word.
    Word,
    /// PDF.
    Pdf,
    /// A table for a spreadsheet; the matrix alone has one.
    Csv,
}

/// Everything papers are made from, in one language.
pub(crate) struct Material<'a> {
    pub facts: &'a Facts<'a>,
    pub shown: &'a [FindingShown],
    pub requirements: &'a RequirementsShown,
    /// The page on which each section begins; none known if it cannot be laid out.
    pub pages: BTreeMap<String, u32>,
    pub lang: Lang,
    pub words: &'static Words,
}

/// A paper ready to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    /// What it is called, without an ending.
    pub name: String,
    /// The paper.
    pub document: Document,
    /// The same as a table, if it is one.
    pub csv: Option<Vec<u8>>,
}

/// What a report holds on a day, taken out of its file to make papers of it.
pub struct TakenOut {
    entered: Entered,
    /// The report in each of its languages.
    documents: Vec<Document>,
    today: Date,
}

/// Takes out of a file what papers are made from.
pub fn take_out(project: &Project, today: Date) -> Result<TakenOut> {
    let documents = crate::checking::documents(project, today)?;
    Ok(TakenOut { entered: project.entered()?, documents, today })
}

/// Makes a paper in each language of the report. The report is laid out for
/// its pages: it takes seconds, and needs the file no more.
pub fn prepare(taken: TakenOut, paper: Paper) -> Vec<Prepared> {
    let pack = Arc::clone(&taken.entered.pack);
    let mut checker = Checker::new();
    let facts = checker.facts_of(&pack, taken.entered, taken.today, Known::default());
    let findings = checker.findings(&facts);
    let shown = crate::checking::named(&facts, &findings);
    let requirements = requirements::of_facts(&facts);
    let paper = |document: &Document| {
        let material = Material {
            facts: &facts,
            shown: &shown,
            requirements: &requirements,
            pages: pages(document),
            lang: document.lang,
            words: document_words(document.lang),
        };
        material.paper(paper)
    };
    taken.documents.iter().map(paper).collect()
}

/// Writes papers into a folder, and says which files were made. A paper that has
/// no table has no CSV, and nothing is written for it.
pub fn write(papers: &[Prepared], format: PaperFormat, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut made = Vec::new();
    for paper in papers {
        let bytes = |made: std::result::Result<Vec<u8>, formats::WriteError>| {
            made.map_err(|error| Error::Io {
                path: folder.join(&paper.name),
                source: std::io::Error::other(error.to_string()),
            })
        };
        let (ending, bytes) = match format {
            PaperFormat::Word => ("docx", Some(bytes(docx::docx(&paper.document))?)),
            PaperFormat::Pdf => ("pdf", Some(bytes(pdf::pdf(&paper.document))?)),
            PaperFormat::Csv => ("csv", paper.csv.clone()),
        };
        if let Some(bytes) = bytes {
            made.push((folder.join(format!("{}.{ending}", paper.name)), bytes));
        }
    }
    // Nothing is written before everything is made.
    std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, &error))?;
    for (path, bytes) in &made {
        std::fs::write(path, bytes).map_err(|error| Error::file(path, &error))?;
    }
    Ok(made.into_iter().map(|(path, _)| path).collect())
}

impl Material<'_> {
    fn paper(&self, paper: Paper) -> Prepared {
        let (title, file, sections) = match paper {
            Paper::Matrix => ("papers-matrix", "papers-file-matrix", matrix::sections(self)),
            Paper::Brief => ("papers-brief", "papers-file-brief", brief::sections(self)),
            Paper::Crib => ("papers-crib", "papers-file-crib", crib::sections(self)),
        };
        let csv = match paper {
            Paper::Matrix => Some(matrix::csv(self)),
            Paper::Brief | Paper::Crib => None,
        };
        let details = &self.facts.details;
        let council = details.council.get(self.lang);
        let name = format!("{council} {} {}", self.words.get(file), details.year);
        Prepared { name: slug(&name), document: self.document(title, sections), csv }
    }

    fn document(&self, title: &str, sections: Vec<Section>) -> Document {
        let details = &self.facts.details;
        Document {
            lang: self.lang,
            edition: Edition::Full,
            meta: Meta {
                council: details.council.get(self.lang).to_owned(),
                title: self.words.get(title),
                year: details.year,
                director: None,
                accent: details.accent,
                logo: None,
                other_language: false,
                cover: false,
            },
            sections,
        }
    }

    /// The page on which a section begins, in brackets; blank where it is not known.
    pub fn on_page(&self, section: &str) -> String {
        match self.pages.get(section) {
            Some(page) => {
                format!(
                    " ({})",
                    self.words.with("papers-page", &[("page", page.to_string().into())])
                )
            }
            None => String::new(),
        }
    }
}

/// The page on which each section begins. A report that cannot be laid out yet
/// has none.
fn pages(document: &Document) -> BTreeMap<String, u32> {
    let pages = Preview::of(document).map(|preview| preview.pages().starts).unwrap_or_default();
    pages.into_iter().map(|start| (start.section, start.page)).collect()
}
