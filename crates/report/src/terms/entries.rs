//! The entries of the glossary: the pack's terms, with the council's own in
//! place of those with the same id and after the others.

use serde::Serialize;
use ts_rs::TS;

use super::OwnTerm;
use crate::lang::{Lang, Text};
use crate::pack::{Pack, Term, Wording};

/// A term that the glossary can explain.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, TS)]
#[ts(rename = "TermEntry")]
pub struct Entry {
    /// The permanent id.
    pub id: String,
    /// The term in full, as the glossary prints it.
    pub term: Text,
    /// The acronym in each language; blank if it has none.
    pub acronym: Text,
    /// What it means, for a lay reader.
    pub meaning: Text,
    /// Whether the council explains it, not the pack.
    pub own: bool,
}

/// All entries, the pack's first.
pub fn entries(pack: &Pack, own: &[OwnTerm]) -> Vec<Entry> {
    let of_pack = pack.terms.iter().map(|term| {
        let replaced = own.iter().find(|own| own.id == term.id);
        replaced.map_or_else(|| from_pack(term), from_own)
    });
    let beside = |own: &&OwnTerm| !pack.terms.iter().any(|term| term.id == own.id);
    of_pack.chain(own.iter().filter(beside).map(from_own)).collect()
}

fn from_pack(term: &Term) -> Entry {
    let both = |wording: &Wording| Text { en: wording.en.clone(), cy: wording.cy.clone() };
    let none = || Text { en: String::new(), cy: String::new() };
    Entry {
        id: term.id.clone(),
        term: both(&term.term),
        acronym: term.acronym.as_ref().map_or_else(none, both),
        meaning: both(&term.meaning),
        own: false,
    }
}

fn from_own(own: &OwnTerm) -> Entry {
    Entry {
        id: own.id.clone(),
        term: own.term.clone(),
        acronym: own.acronym.clone(),
        meaning: own.meaning.clone(),
        own: true,
    }
}

impl Entry {
    /// The names it goes by in a language, without the acronym: of “Shared
    /// Lives / Adult Placement Scheme” both.
    pub fn names(&self, lang: Lang) -> impl Iterator<Item = &str> {
        let whole = self.term.get(lang).trim();
        // What is in brackets within a name, “(Wales)”, belongs to it.
        let bracket = whole.ends_with(')').then(|| whole.rfind(" (")).flatten();
        let name = bracket.map_or(whole, |at| &whole[..at]);
        name.split(" / ").map(str::trim).filter(|name| !name.is_empty())
    }

    /// The first of its names: what an acronym is spelled out as.
    pub fn name(&self, lang: Lang) -> &str {
        self.names(lang).next().unwrap_or_default()
    }

    /// Its acronym in a language, if it has one.
    pub fn acronym_in(&self, lang: Lang) -> Option<&str> {
        Some(self.acronym.get(lang).trim()).filter(|acronym| !acronym.is_empty())
    }

    /// As the glossary prints it: the term, with the acronym in brackets if it
    /// has one and does not show it already.
    pub fn printed(&self, lang: Lang) -> String {
        let term = self.term.get(lang).trim();
        match self.acronym_in(lang) {
            Some(acronym) if !term.contains(acronym) => format!("{term} ({acronym})"),
            Some(_) | None => term.to_owned(),
        }
    }
}
