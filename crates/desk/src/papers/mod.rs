//! Papers about a report, for those who are to judge it: the compliance matrix
//! for the scrutiny committee, a brief of a page for the Director, a crib sheet
//! for each section, and the notice for a report that will be late.
//!
//! They are documents like the report, and go through the same writers.

mod brief;
mod crib;
mod matrix;
mod notice;
mod parts;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use formats::export::slug;
use formats::words::{Words, document_words};
use formats::{docx, pdf};
use jiff::civil::Date;
use report::check::{Facts, late_notice};
use report::document::{Document, Edition, Meta, Section};
use report::lang::Lang;
use report::project::{Entered, Project};
use report::{Error, Result};
use serde::Deserialize;
use ts_rs::TS;

use crate::checking::{Checking, FindingShown, LaidOut, laid_out};
use crate::requirements::{self, RequirementsShown};
use crate::spelling::Speller;

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
    /// The letter to Care Inspectorate Wales that the report will be late.
    Notice,
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
    pub starts: &'a BTreeMap<(Lang, String), u32>,
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
    /// Its requirements as a table for a spreadsheet; of the matrix alone.
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

/// Makes a paper in each language of the report; the notice in both languages,
/// whichever the report is in. For most the report is laid out, for its pages:
/// it takes seconds, and needs the file no more.
///
/// # Errors
///
/// [`Error::NotLate`] if a notice is asked for and the report is not late.
pub fn prepare(taken: TakenOut, paper: Paper, speller: &Speller) -> Result<Vec<Prepared>> {
    let pack = Arc::clone(&taken.entered.pack);
    let mut checking = Checking::new();
    // A letter says nothing of pages.
    let laid_out = match paper {
        Paper::Matrix | Paper::Brief | Paper::Crib => laid_out(&taken.documents),
        Paper::Notice => LaidOut::default(),
    };
    checking.set_laid_out(laid_out.clone());
    let facts = checking.facts(&pack, taken.entered, speller, taken.today);
    let make: fn(&Material<'_>) -> Prepared = match paper {
        Paper::Matrix => matrix::paper,
        Paper::Brief => brief::paper,
        Paper::Crib => crib::paper,
        Paper::Notice => {
            let late = late_notice(&facts).map_err(Error::NotLate)?;
            return Ok(Lang::BOTH.iter().map(|lang| notice::paper(&facts, &late, *lang)).collect());
        }
    };
    let findings = checking.findings(&facts);
    let shown = crate::checking::named(&facts, &findings);
    let requirements = requirements::of_facts(&facts);
    let paper = |document: &Document| {
        make(&Material {
            facts: &facts,
            shown: &shown,
            requirements: &requirements,
            starts: &laid_out.starts,
            lang: document.lang,
            words: document_words(document.lang),
        })
    };
    Ok(taken.documents.iter().map(paper).collect())
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

/// A paper without a table. Its title, and what its file is called, are messages.
fn prepared(facts: &Facts<'_>, lang: Lang, name: [&str; 2], sections: Vec<Section>) -> Prepared {
    let [title, file] = name.map(|id| document_words(lang).get(id));
    let details = &facts.details;
    let council = details.council.get(lang);
    let meta = Meta {
        council: council.to_owned(),
        title,
        year: details.year,
        director: None,
        accent: details.accent,
        logo: None,
        other_language: false,
        cover: false,
    };
    Prepared {
        name: slug(&format!("{council} {file} {}", details.year)),
        document: Document { lang, edition: Edition::Full, meta, sections },
        csv: None,
    }
}

impl Material<'_> {
    /// The page on which a section begins, in brackets; blank where it is not known.
    pub fn on_page(&self, section: &str) -> String {
        match self.starts.get(&(self.lang, section.to_owned())) {
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
