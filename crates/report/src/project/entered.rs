//! A report as it was entered, taken out of its file in one go: whatever is
//! made of it may take its time, and nobody who writes has to wait for it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::{Appendix, ConfirmedWording, Details, Layout, Passage, Project, Records, Testimony};
use crate::error::Result;
use crate::lang::Lang;
use crate::pack::Pack;

/// What a file holds, but for pictures’ bytes and the history.
#[derive(Debug, Clone)]
pub struct Entered {
    /// The file it was taken out of.
    pub file: PathBuf,
    /// What is asked of the report.
    pub pack: Arc<Pack>,
    /// Whose it is, and for which year.
    pub details: Details,
    /// How parts are set out, where that differs from the default.
    pub layouts: BTreeMap<String, Layout>,
    /// Appendices the officer added.
    pub appendices: Vec<Appendix>,
    /// Confirmed Welsh wordings, by item.
    pub wordings: BTreeMap<String, ConfirmedWording>,
    /// Words no dictionary has, by language.
    pub words: BTreeMap<Lang, BTreeSet<String>>,
    /// The text in each language of the report, as [`Project::passages_in`] has it.
    pub passages: BTreeMap<Lang, Vec<Passage>>,
    /// Case studies and quotations with their consent.
    pub testimonies: Vec<Testimony>,
    /// Measures, money, promises, pictures, sources, terms, exhibits.
    pub records: Records,
    /// Passages that came along from last year and were not read again.
    pub carried: BTreeSet<String>,
    /// Prompts and requirements that the officer says are covered.
    pub ticked: BTreeSet<String>,
}

impl Project {
    /// The report as it is entered now.
    pub fn entered(&self) -> Result<Entered> {
        let details = self.details()?;
        let mut passages = BTreeMap::new();
        for lang in &details.languages {
            passages.insert(*lang, self.passages_in(*lang)?);
        }
        Ok(Entered {
            file: self.path().to_owned(),
            pack: Arc::clone(&self.pack),
            details,
            layouts: self.layouts()?,
            appendices: self.appendices()?,
            wordings: self.wordings()?,
            words: self.words()?,
            passages,
            testimonies: self.testimonies()?,
            records: self.all_records()?,
            carried: self.carried()?,
            ticked: self.ticked()?,
        })
    }
}
