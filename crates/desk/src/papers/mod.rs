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
mod where_met;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use formats::export::{self, ExportError, Format, slug};
use formats::words::{Words, document_words};
use jiff::civil::Date;
use report::assemble::{Purpose, forbidden};
use report::check::{Facts, late_notice};
use report::consent::Forbidden;
use report::document::{Document, Edition, Meta, Section, Shape};
use report::lang::Lang;
use report::project::{Entered, Project};
use report::{Error, Result};
use serde::Deserialize;
use ts_rs::TS;

use crate::checking::{Checking, FindingShown, LaidOut, laid_out};
use crate::exporting::{Saved, keep, note_each};
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
    /// Wordings that must not be in it: a paper goes to a committee.
    pub forbidden: Forbidden,
}

/// What a report holds on a day, taken out of its file to make papers of it.
pub struct TakenOut {
    entered: Entered,
    /// The report in each of its languages.
    documents: Vec<Document>,
    forbidden: Forbidden,
    today: Date,
}

/// Takes out of a file what papers are made from.
pub fn take_out(project: &Project, today: Date) -> Result<TakenOut> {
    let documents = crate::checking::documents(project, today)?;
    // For every language: a paper shows both.
    let lang = project.details()?.first;
    let purpose = Purpose { lang, edition: Edition::Draft, website: false, on: today };
    let forbidden = forbidden(project, purpose)?;
    Ok(TakenOut { entered: project.entered()?, documents, forbidden, today })
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
            let papers = Lang::BOTH.iter().map(|lang| notice::paper(&facts, &late, *lang));
            return Ok(papers.map(|paper| without(paper, &taken.forbidden)).collect());
        }
    };
    let findings = checking.findings(&facts);
    let shown = crate::checking::named(&facts, &findings);
    let requirements = requirements::of_facts(&facts);
    let paper = |document: &Document| {
        let paper = make(&Material {
            facts: &facts,
            shown: &shown,
            requirements: &requirements,
            starts: &laid_out.starts,
            lang: document.lang,
            words: document_words(document.lang),
        });
        without(paper, &taken.forbidden)
    };
    Ok(taken.documents.iter().map(paper).collect())
}

/// A paper that must not hold these wordings.
fn without(paper: Prepared, forbidden: &Forbidden) -> Prepared {
    Prepared { forbidden: forbidden.clone(), ..paper }
}

/// Writes papers into a folder, and says which files were made. A paper that has
/// no table has no CSV, and nothing is written for it. Like what is exported, each
/// is looked through when it is finished for words that consent withholds; if
/// there are any, nothing is written.
pub fn write(
    papers: &[Prepared],
    format: PaperFormat,
    folder: &Path,
) -> std::result::Result<Vec<Saved>, ExportError> {
    let mut made = Vec::new();
    for paper in papers {
        let file = |format| export::file(format, &paper.document, &paper.name, &paper.forbidden);
        let told = || export::told(&paper.document, &paper.forbidden);
        let (ending, bytes, stories) = match format {
            PaperFormat::Word => ("docx", Some(file(Format::Docx)?), told()),
            PaperFormat::Pdf => ("pdf", Some(file(Format::Pdf)?), told()),
            PaperFormat::Csv => ("csv", paper.csv.clone(), looked_through(paper)?),
        };
        if let Some(bytes) = bytes {
            made.push((format!("{}.{ending}", paper.name), bytes, stories));
        }
    }
    keep(made, folder)
}

/// Whose words are in the table of a paper; none of them may be withheld.
fn looked_through(paper: &Prepared) -> std::result::Result<BTreeSet<String>, ExportError> {
    let text = String::from_utf8_lossy(paper.csv.as_deref().unwrap_or_default());
    match paper.forbidden.find(&text) {
        Some(found) => {
            Err(ExportError::Withheld { name: format!("{}.csv", paper.name), words: found.words })
        }
        None => Ok(paper.forbidden.told_in(&text)),
    }
}

/// Notes in the report which papers hold whose words, so that they can be found
/// when consent is withdrawn.
pub fn note(project: &mut Project, papers: &[Saved]) -> Result<()> {
    note_each(project, papers.iter().map(|paper| (paper.path.as_path(), &paper.stories)))
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
        shape: Shape::Paper,
    };
    Prepared {
        name: slug(&format!("{council} {file} {}", details.year)),
        document: Document { lang, edition: Edition::Full, meta, sections },
        csv: None,
        forbidden: Forbidden::default(),
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
