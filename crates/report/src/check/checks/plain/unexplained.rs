//! Acronyms, codes and terms that are not explained where they are first used.
//!
//! “Acronyms should be spelt out in full on the first use, and their meaning
//! explained … in the text or in a glossary” (guidance 000 C6). What counts as
//! explained, and what every reader knows, is for [`crate::terms`] to say.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::check::read::{ReadPassage, print_of};
use crate::check::{Facts, Finding, Mend, Place, Rule};
use crate::lang::Lang;
use crate::terms::{self, Entry, Index, Reading, Unexplained, UnexplainedKind};

pub(in crate::check) fn unexplained(facts: &Facts<'_>) -> Vec<Finding> {
    let entries = terms::entries(facts.pack, &facts.records.terms);
    let languages = facts.details.languages.iter();
    languages
        .flat_map(|lang| asked(facts, &entries, *lang).into_iter().map(|it| finding(it, *lang)))
        .collect()
}

/// What is not explained in a language. What is placed by reference is read
/// only if the text by itself leaves something open: it can explain a word, but
/// is never asked about, and reading it takes as long as all the rest.
fn asked(facts: &Facts<'_>, entries: &[Entry], lang: Lang) -> Vec<Unexplained> {
    let none = BTreeSet::new();
    let index = Index::new(entries, lang);
    let also = print_of(&(entries, lang));
    let words = facts.words.get(&lang).unwrap_or(&none);
    let prompts = |placed: bool| {
        let readings: Vec<Reading> = facts
            .text(lang)
            .iter()
            .filter(|read| placed || !read.blocks.is_empty())
            .map(|read| reading(facts, read, &index, also))
            .collect();
        let mut asked = terms::prompts(&readings, entries, &facts.pack.metrics, words, lang);
        asked.retain(|it| !is_in_the_glossary(it));
        asked
    };
    let open = prompts(false);
    if open.is_empty() { open } else { prompts(true) }
}

/// A passage as it is read, with what was found in it as long as it says the
/// same and the entries are the same.
fn reading(facts: &Facts<'_>, read: &ReadPassage, index: &Index<'_>, also: u64) -> Reading {
    let own = (read.text.clone(), Arc::clone(read.words()));
    let first = read.blocks.first();
    let reading = terms::reading(&read.passage, first, own, &facts.records, &facts.testimonies);
    if !read.blocks.is_empty() {
        let marks = read.made_for(also, || index.marks(&read.text, read.words()));
        reading.marks.get_or_init(|| marks);
    }
    reading
}

/// A term in full that is used is printed in the glossary with its meaning,
/// which is enough (000 C6); an acronym is to be spelt out all the same.
fn is_in_the_glossary(unexplained: &Unexplained) -> bool {
    match unexplained.kind {
        UnexplainedKind::Term => !unexplained.meaning.is_empty(),
        UnexplainedKind::Acronym | UnexplainedKind::Code => false,
    }
}

fn finding(unexplained: Unexplained, lang: Lang) -> Finding {
    let Unexplained { kind, passage, section, from, to, found, full, spelled_out, .. } =
        unexplained;
    let rule = match kind {
        UnexplainedKind::Term => Rule::TermUnexplained,
        UnexplainedKind::Acronym => Rule::AcronymUnexplained,
        UnexplainedKind::Code => Rule::CodeUnexplained,
    };
    let place = Place::Words { section, passage, lang, from, to };
    let finding = Finding::new(rule, place).with("words", found);
    match spelled_out {
        Some(_) => finding.mend(Mend::SpellOut { full }),
        None => finding,
    }
}
