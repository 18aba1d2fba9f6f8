//! Words nobody knows, looked up once for each passage, and for the forms once
//! until one of them changes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use report::check::read::{ReadPassage, print_of};
use report::check::{Facts, FormText, Misspelt, MisspeltInForm, form_texts};
use report::document::{Block, Inline, plain_inlines};
use report::lang::Lang;
use report::project::{Content, Records};

use crate::spelling::Speller;

/// The words of a report that neither its dictionary nor the report knows.
pub(super) fn misspelt(facts: &Facts<'_>, speller: &Speller) -> Vec<Misspelt> {
    let also = print_of(&facts.words);
    let passages: Vec<&Arc<ReadPassage>> = facts.all().collect();
    let look = |read: &&Arc<ReadPassage>| {
        read.made_for(also, || Unknown(looked_up(read, &facts.words, speller)))
    };
    let found: Vec<Arc<Unknown>> = passages.par_iter().map(look).collect();
    found.iter().flat_map(|found| found.0.iter().cloned()).collect()
}

/// What was found in forms, and what it follows from.
#[derive(Default)]
pub(super) struct InForms {
    records: Option<Arc<Records>>,
    also: u64,
    found: Vec<MisspeltInForm>,
}

impl InForms {
    /// The words of what forms hold that nobody knows; looked up again when the
    /// records or the words of the report have changed.
    pub fn misspelt(&mut self, facts: &Facts<'_>, speller: &Speller) -> Vec<MisspeltInForm> {
        let languages = &facts.details.languages;
        let also = print_of(&(&facts.words, languages));
        let same =
            |kept: &Arc<Records>| Arc::ptr_eq(kept, &facts.records) || *kept == facts.records;
        if self.also != also || !self.records.as_ref().is_some_and(same) {
            let forms = form_texts(&facts.records);
            let look = |form: &FormText| -> Vec<MisspeltInForm> {
                let of = |lang: &Lang| in_form(form, *lang, &facts.words, speller);
                languages.iter().flat_map(of).collect()
            };
            self.found = forms.par_iter().map(look).flatten().collect();
            (self.records, self.also) = (Some(Arc::clone(&facts.records)), also);
        }
        self.found.clone()
    }
}

fn in_form(
    form: &FormText,
    lang: Lang,
    words: &BTreeMap<Lang, BTreeSet<String>>,
    speller: &Speller,
) -> Vec<MisspeltInForm> {
    if form.text.get(lang).is_empty() {
        return Vec::new();
    }
    let found = looked_up(&form.read(lang), words, speller).into_iter();
    let place = |word| MisspeltInForm { place: form.place.clone().in_lang(lang), word };
    found.map(|it| place(it.word)).collect()
}

/// The words of a passage that nobody knows.
struct Unknown(Vec<Misspelt>);

fn looked_up(
    read: &ReadPassage,
    words: &BTreeMap<Lang, BTreeSet<String>>,
    speller: &Speller,
) -> Vec<Misspelt> {
    // What a form holds is spelled where it is entered.
    if !matches!(read.passage.content, Content::Text { .. }) {
        return Vec::new();
    }
    let none = BTreeSet::new();
    let known = |lang: Lang| words.get(&lang).unwrap_or(&none);
    let (own, foreign) = parted(read);
    let mut spans = speller.check(read.passage.lang, &own, known(read.passage.lang));
    for (lang, text) in &foreign {
        spans.extend(speller.check(*lang, text, known(*lang)));
    }
    spans.sort_by_key(|span| span.from);
    let units: Vec<u16> = read.text.encode_utf16().collect();
    let word =
        |from: usize, to: usize| String::from_utf16_lossy(units.get(from..to).unwrap_or_default());
    let misspelt = spans.into_iter().map(|span| Misspelt {
        passage: read.passage.id.clone(),
        from: span.from,
        to: span.to,
        word: word(span.from, span.to),
    });
    misspelt.collect()
}

/// The text with blanks in the place of what is in the other language, and for
/// each such run the text with blanks in the place of all else: so every word
/// keeps its place.
fn parted(read: &ReadPassage) -> (String, Vec<(Lang, String)>) {
    let mut runs = Vec::new();
    read.blocks.iter().for_each(|block| foreign_in(block, &mut runs));
    let mut own = read.text.clone();
    let mut foreign = Vec::new();
    let mut at = 0;
    for (lang, words) in runs {
        let Some(found) = read.text[at..].find(&words).map(|place| place + at) else { continue };
        let end = found + words.len();
        own.replace_range(found..end, &blank(&read.text[found..end]));
        foreign.push((lang, format!("{}{words}", blank(&read.text[..found]))));
        at = end;
    }
    (own, foreign)
}

/// Blanks of the same length in bytes and in UTF-16 units where all is ASCII;
/// else letters that take the same room and are no word.
fn blank(text: &str) -> String {
    text.chars().map(|character| if character.is_ascii() { ' ' } else { room(character) }).collect()
}

/// A character that is no letter and takes as many bytes and units.
fn room(character: char) -> char {
    match character.len_utf8() {
        2 => '\u{a0}',
        3 => '\u{2003}',
        _ => '\u{1f518}',
    }
}

fn foreign_in(block: &Block, runs: &mut Vec<(Lang, String)>) {
    match block {
        Block::Paragraph(text) | Block::Heading { text, .. } => foreign_runs(text, runs),
        Block::List(list) => {
            list.items.iter().flatten().for_each(|block| foreign_in(block, runs));
        }
        Block::Quote(blocks) | Block::Compulsory(blocks) => {
            blocks.iter().for_each(|block| foreign_in(block, runs));
        }
        Block::Table(table) => {
            table.caption.iter().for_each(|text| foreign_runs(text, runs));
            let cells = table.header.iter().chain(table.rows.iter().flatten());
            cells.for_each(|cell| foreign_runs(cell, runs));
        }
        Block::Figure(_)
        | Block::Chart(_)
        | Block::CaseStudy(_)
        | Block::PullQuote(_)
        | Block::Glossary(_) => {}
    }
}

fn foreign_runs(text: &[Inline], runs: &mut Vec<(Lang, String)>) {
    for inline in text {
        match inline {
            Inline::Foreign { lang, text } => runs.push((*lang, plain_inlines(text))),
            Inline::Strong(inner) | Inline::Emphasis(inner) => foreign_runs(inner, runs),
            Inline::Link { text, .. } => foreign_runs(text, runs),
            Inline::Text(_) | Inline::Live { .. } | Inline::Break => {}
        }
    }
}
