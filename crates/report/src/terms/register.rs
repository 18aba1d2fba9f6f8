//! The whole glossary as the officer sees it: what is used, what is not, and
//! what does not agree.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use super::entries::Entry;
use super::expansions::{expansions, same};
use super::index::Index;
use super::reading::Reading;
use crate::lang::Lang;

/// The glossary of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "TermRegister")]
pub struct Register {
    /// Every entry, of the pack and of the council's own, in their order.
    pub entries: Vec<UsedEntry>,
    /// What does not agree.
    pub clashes: Vec<TermClash>,
}

/// An entry, and where it is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UsedEntry {
    /// The entry.
    pub entry: Entry,
    /// The languages in which the report uses it; if none, the glossary at its
    /// end leaves it out.
    pub used: Vec<Lang>,
}

/// Terms that do not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TermClash {
    /// An acronym is said to be short for different things.
    Expansions {
        /// The language.
        lang: Lang,
        /// The acronym.
        acronym: String,
        /// What it is said to be short for.
        full: Vec<String>,
    },
    /// Entries have the same English term and different Welsh ones.
    TwoWelsh {
        /// The English term.
        en: String,
        /// The Welsh ones.
        cy: Vec<String>,
    },
}

/// The glossary of a report, from its texts in the languages it is written in.
pub fn register(readings: &BTreeMap<Lang, Vec<Reading>>, entries: &[Entry]) -> Register {
    let mut used: BTreeMap<Lang, BTreeSet<&str>> = BTreeMap::new();
    let mut clashes = Vec::new();
    for (lang, readings) in readings {
        let index = Index::new(entries, *lang);
        let ids = used.entry(*lang).or_default();
        for reading in readings {
            ids.extend(index.used(&reading.text, &reading.words));
        }
        clashes.extend(expanded_differently(readings, entries, &index, *lang));
    }
    clashes.extend(two_welsh(entries));
    let listed = entries.iter().map(|entry| {
        let langs = used.iter().filter(|(_, ids)| ids.contains(entry.id.as_str()));
        UsedEntry { entry: entry.clone(), used: langs.map(|(lang, _)| *lang).collect() }
    });
    Register { entries: listed.collect(), clashes }
}

/// Acronyms that texts and entries expand differently in a language.
fn expanded_differently(
    readings: &[Reading],
    entries: &[Entry],
    index: &Index<'_>,
    lang: Lang,
) -> Vec<TermClash> {
    let mut full: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in entries {
        if let Some(acronym) = entry.acronym_in(lang) {
            add(full.entry(acronym.to_owned()).or_default(), entry.name(lang));
        }
    }
    for found in expansions(readings, index) {
        add(full.entry(found.acronym).or_default(), &found.full);
    }
    let several = full.into_iter().filter(|(_, full)| full.len() > 1);
    several.map(|(acronym, full)| TermClash::Expansions { lang, acronym, full }).collect()
}

fn add(known: &mut Vec<String>, full: &str) {
    if !full.is_empty() && !known.iter().any(|known| same(known, full)) {
        known.push(full.to_owned());
    }
}

fn two_welsh(entries: &[Entry]) -> Vec<TermClash> {
    let mut found: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for entry in entries {
        let (en, cy) = (entry.name(Lang::En), entry.name(Lang::Cy));
        if !en.is_empty() && !cy.is_empty() {
            let clash = found.entry(en.to_lowercase()).or_insert((en.to_owned(), Vec::new()));
            add(&mut clash.1, cy);
        }
    }
    let several = found.into_values().filter(|(_, cy)| cy.len() > 1);
    several.map(|(en, cy)| TermClash::TwoWelsh { en, cy }).collect()
}
