//! Everything the checks may know.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::finding::Place;
use super::read::ReadPassage;
use crate::document::{count_words, markdown};
use crate::lang::Lang;
use crate::pack::Pack;
use crate::project::{
    Appendix, ConfirmedWording, Details, Entered, Layout, Passage, Records, Testimony,
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
    pub testimonies: Arc<Vec<Testimony>>,
    /// Measures, money, promises, pictures, sources, terms, exhibits.
    pub records: Arc<Records>,
    /// Passages that came along from last year and were not read again.
    pub carried: BTreeSet<String>,
    /// Prompts and requirements that the officer says are covered.
    pub ticked: BTreeSet<String>,
    /// What only others can find out.
    pub known: Known,
    /// How many words case studies and quotations have, counted when it is
    /// first asked for.
    told: OnceLock<HashMap<(String, Lang), usize>>,
}

/// What a check of one passage may know beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting<'a> {
    /// What is asked of the report.
    pub pack: &'a Pack,
    /// Whose it is, and for which year.
    pub details: Details,
}

/// What a check of the records may know: nothing of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// Whose report it is, and for which year.
    pub details: Details,
    /// Appendices the officer added.
    pub appendices: Vec<Appendix>,
    /// Case studies and quotations with their consent.
    pub testimonies: Arc<Vec<Testimony>>,
    /// Measures, money, promises, pictures, sources, terms, exhibits.
    pub records: Arc<Records>,
}

impl Recorded {
    pub(super) fn of(facts: &Facts<'_>) -> Recorded {
        Recorded {
            details: facts.details.clone(),
            appendices: facts.appendices.clone(),
            testimonies: Arc::clone(&facts.testimonies),
            records: Arc::clone(&facts.records),
        }
    }

    pub(super) fn is_of(&self, facts: &Facts<'_>) -> bool {
        self.details == facts.details
            && self.appendices == facts.appendices
            && same(&self.testimonies, &facts.testimonies)
            && same(&self.records, &facts.records)
    }
}

/// Whether two are the same: nearly always they are one.
fn same<T: PartialEq>(one: &Arc<T>, other: &Arc<T>) -> bool {
    Arc::ptr_eq(one, other) || one == other
}

/// What takes dictionaries, fonts or a layout to find out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Known {
    /// Words that neither a dictionary nor the report knows.
    pub misspelt: Vec<Misspelt>,
    /// The same in what forms hold.
    pub misspelt_in_forms: Vec<MisspeltInForm>,
    /// Characters of the text that no face we ship can show.
    pub glyphs: Vec<MissingGlyph>,
    /// The same in all that is printed, if the report was laid out.
    pub unshown: Vec<Unshown>,
    /// How many pages each section takes in a language with all that is in it,
    /// if the report was laid out.
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

/// A word nobody knows in what a form holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MisspeltInForm {
    /// The record, in the language of the word.
    pub place: Place,
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

/// A character that cannot be shown, in what an export would print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unshown {
    /// The section; none on the cover.
    pub section: Option<String>,
    /// The passage it is in or was placed by, if it is not a heading.
    pub passage: Option<String>,
    /// The language it is printed in.
    pub lang: Lang,
    /// The character.
    pub character: char,
}

impl<'a> Facts<'a> {
    /// The facts of a report on a day. `read` makes passages ready, or finds
    /// those that are ready already.
    pub fn of(
        pack: &'a Pack,
        entered: Entered,
        today: Date,
        known: Known,
        mut read: impl FnMut(Vec<Arc<Passage>>) -> Vec<Arc<ReadPassage>>,
    ) -> Facts<'a> {
        let order = Order::of(pack, &entered.appendices);
        let text = |(lang, passages)| (lang, read(order.sorted(passages)));
        Facts {
            pack,
            today,
            texts: entered.passages.into_iter().map(text).collect(),
            details: entered.details,
            layouts: entered.layouts,
            appendices: entered.appendices,
            wordings: entered.wordings,
            words: entered.words,
            testimonies: entered.testimonies,
            records: entered.records,
            carried: entered.carried,
            ticked: entered.ticked,
            known,
            told: OnceLock::new(),
        }
    }

    /// The facts of a report that is in no file.
    #[cfg(test)]
    pub(super) fn of_dump(dump: &'a crate::project::Dump, today: Date) -> Facts<'a> {
        let order = Order::of(&dump.pack, &dump.appendices);
        let text = |lang: &Lang| {
            let own = dump.passages.iter().filter(|it| it.lang == *lang);
            let own = own.cloned().map(Arc::new).collect();
            let ready = |passage| Arc::new(ReadPassage::new(passage));
            (*lang, order.sorted(own).into_iter().map(ready).collect())
        };
        Facts {
            pack: &dump.pack,
            today,
            layouts: dump.layouts.clone(),
            appendices: dump.appendices.clone(),
            wordings: dump.wordings.clone(),
            words: dump.words.clone(),
            texts: dump.details.languages.iter().map(text).collect(),
            testimonies: Arc::new(dump.testimonies.clone()),
            records: Arc::new(dump.records.clone()),
            carried: dump.carried.clone(),
            ticked: dump.ticked.clone(),
            details: dump.details.clone(),
            known: Known::default(),
            told: OnceLock::new(),
        }
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

    /// How many words a case study or quotation has in a language.
    pub(super) fn told_words(&self, testimony: &str, lang: Lang) -> usize {
        let told = self.told.get_or_init(|| {
            let each = self.testimonies.iter().flat_map(|it| Lang::BOTH.map(|lang| (it, lang)));
            let counted = each.map(|(it, lang)| {
                let words = count_words(&markdown::read(it.text.body.get(lang)));
                ((it.id.clone(), lang), words)
            });
            counted.collect()
        });
        told.get(&(testimony.to_owned(), lang)).copied().unwrap_or_default()
    }

    /// What a check of one passage may know.
    pub fn setting(&self) -> Setting<'a> {
        Setting { pack: self.pack, details: self.details.clone() }
    }
}

/// The places of sections and strands in the report.
struct Order<'a> {
    sections: BTreeMap<String, usize>,
    strands: Vec<&'a str>,
}

impl<'a> Order<'a> {
    fn of(pack: &'a Pack, appendices: &[Appendix]) -> Order<'a> {
        let headings = pack.outline().into_iter().map(|heading| heading.id());
        let added = appendices.iter().map(|appendix| format!("appendix.{}", appendix.id));
        Order {
            sections: headings.chain(added).enumerate().map(|(place, id)| (id, place)).collect(),
            strands: pack.strands.iter().map(|strand| strand.id.as_str()).collect(),
        }
    }

    /// Passages of a language as they are read; within a section and strand in
    /// the order in which they come.
    fn sorted(&self, mut passages: Vec<Arc<Passage>>) -> Vec<Arc<Passage>> {
        passages.sort_by_cached_key(|passage| {
            let section = self.sections.get(&passage.section).copied().unwrap_or(usize::MAX);
            let strand = passage.strand.as_deref();
            (section, strand.map(|own| self.strands.iter().position(|it| *it == own)))
        });
        passages
    }
}
