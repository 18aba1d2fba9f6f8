//! Everything the checks may know.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::read::ReadPassage;
use crate::error::Result;
use crate::lang::Lang;
use crate::pack::Pack;
use crate::project::{
    Appendix, ConfirmedWording, Details, Layout, Passage, Project, Records, Testimony,
};

/// A report, as the checks see it.
pub struct Facts<'a> {
    /// What is asked of it.
    pub pack: &'a Pack,
    /// Whose it is, and for which year.
    pub details: Details,
    /// The day on which it is looked at.
    pub today: Date,
    /// How parts are set out, where that differs from the default.
    pub layouts: BTreeMap<String, Layout>,
    /// Appendices the officer added.
    pub appendices: Vec<Appendix>,
    /// Confirmed Welsh wordings, by item.
    pub wordings: BTreeMap<String, ConfirmedWording>,
    /// Words no dictionary has, by language.
    pub words: BTreeMap<Lang, BTreeSet<String>>,
    /// The text in each language of the report, in the order of the report.
    pub texts: BTreeMap<Lang, Vec<Arc<ReadPassage>>>,
    /// Case studies and quotations with their consent.
    pub testimonies: Vec<Testimony>,
    /// Measures, money, promises, pictures, sources, terms, exhibits.
    pub records: Records,
    /// Passages that came along from last year and were not read again.
    pub carried: BTreeSet<String>,
    /// What only others can find out.
    pub known: Known,
}

/// What a check of one passage may know beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting<'a> {
    /// What is asked of the report.
    pub pack: &'a Pack,
    /// Whose it is, and for which year.
    pub details: Details,
}

/// What takes dictionaries, fonts or a layout to find out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Known {
    /// Words that neither a dictionary nor the report knows.
    pub misspelt: Vec<Misspelt>,
    /// Characters that no face we ship can show.
    pub glyphs: Vec<MissingGlyph>,
    /// How many pages each section takes in a language, if the report was laid out.
    pub pages: BTreeMap<(Lang, String), f64>,
}

/// A word nobody knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misspelt {
    /// The passage.
    pub passage: String,
    /// Where it begins, in UTF-16 units.
    pub from: usize,
    /// Where it has ended.
    pub to: usize,
    /// The word.
    pub word: String,
}

/// A character that cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The passage.
    pub passage: String,
    /// Where it is, in UTF-16 units.
    pub from: usize,
    /// Where it has ended.
    pub to: usize,
    /// The character.
    pub character: char,
}

impl<'a> Facts<'a> {
    /// The facts of a project on a day. `read` makes a passage ready, or finds
    /// one that is ready already.
    pub fn of(
        project: &'a Project,
        today: Date,
        known: Known,
        mut read: impl FnMut(Passage) -> Arc<ReadPassage>,
    ) -> Result<Facts<'a>> {
        let pack = project.pack();
        let details = project.details()?;
        let appendices = project.appendices()?;
        let order = order(pack, &appendices);
        let mut texts = BTreeMap::new();
        for lang in &details.languages {
            let mut passages = project.passages_in(*lang)?;
            let strands: Vec<&str> = pack.strands.iter().map(|strand| strand.id.as_str()).collect();
            passages.sort_by_cached_key(|passage| {
                let section = order.get(&passage.section).copied().unwrap_or(usize::MAX);
                let strand = passage.strand.as_deref();
                (section, strand.map(|own| strands.iter().position(|it| *it == own)))
            });
            texts.insert(*lang, passages.into_iter().map(&mut read).collect());
        }
        Ok(Facts {
            pack,
            today,
            layouts: project.layouts()?,
            wordings: project.wordings()?,
            words: project.words()?,
            testimonies: project.testimonies()?,
            records: project.all_records()?,
            carried: project.carried()?,
            details,
            appendices,
            texts,
            known,
        })
    }

    /// The text of a language, in the order of the report.
    pub fn text(&self, lang: Lang) -> &[Arc<ReadPassage>] {
        self.texts.get(&lang).map(Vec::as_slice).unwrap_or_default()
    }

    /// The text of both languages.
    pub fn all(&self) -> impl Iterator<Item = &Arc<ReadPassage>> {
        self.texts.values().flatten()
    }

    /// The text of a section in a language.
    pub fn section<'s>(
        &'s self,
        section: &'s str,
        lang: Lang,
    ) -> impl Iterator<Item = &'s Arc<ReadPassage>> {
        self.text(lang).iter().filter(move |read| read.passage.section == section)
    }

    /// The passage with this id.
    pub fn passage(&self, id: &str) -> Option<&Arc<ReadPassage>> {
        self.all().find(|read| read.passage.id == id)
    }

    /// What a check of one passage may know.
    pub fn setting(&self) -> Setting<'a> {
        Setting { pack: self.pack, details: self.details.clone() }
    }
}

/// The place of every section in the report.
fn order(pack: &Pack, appendices: &[Appendix]) -> BTreeMap<String, usize> {
    let headings = pack.outline().into_iter().map(|heading| heading.id());
    let added = appendices.iter().map(|appendix| format!("appendix.{}", appendix.id));
    headings.chain(added).enumerate().map(|(place, id)| (id, place)).collect()
}
