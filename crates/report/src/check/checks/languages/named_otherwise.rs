//! Terms of the glossary that the Welsh text calls something else than the
//! glossary does: “reablement” that is no “ailalluogi”. Readers take two terms
//! for two things, and the glossary explains only one of them.
//!
//! Only what is certain: the English passage has the term, and in the passage
//! that goes with it no word of the glossary's Welsh stands in any form. Each
//! term is told once in a report.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use super::pairs::{Pair, of_pair as compared, standing};
use crate::check::read::{ReadPassage, print_of};
use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;
use crate::project::Pairing;
use crate::terms::{self, Entry, Index, Named, Word, mutated_forms};

pub(in crate::check) fn named_otherwise(facts: &Facts<'_>) -> Vec<Finding> {
    if !Lang::BOTH.iter().all(|lang| facts.details.languages.contains(lang)) {
        return Vec::new();
    }
    let entries = terms::entries(facts.pack, &facts.records.terms);
    let index = Index::new(&entries, Lang::En);
    // As what asks for explained terms has it: what a text names is found once.
    let also = print_of(&(entries.as_slice(), Lang::En));
    let by_id: HashMap<&str, &Arc<ReadPassage>> =
        facts.all().map(|read| (read.passage.id.as_str(), read)).collect();
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for here in facts.all() {
        let source = here.passage.source.as_deref();
        let Some(there) = source.and_then(|id| by_id.get(id)) else { continue };
        // As long as it is kept, no other passage can be where this one is.
        let with = print_of(&(also, Arc::as_ptr(there).addr()));
        let kept = here.made_for(with, || Kept {
            found: of_pair(&entries, &index, also, here, there),
            _with: Arc::clone(there),
        });
        let (english, welsh) = in_order(here, there);
        for other in &kept.found {
            if told.insert(other.entry.clone()) {
                let finding = Finding::new(Rule::LanguagesNamedOtherwise, Place::passage(welsh))
                    .with("term", &english.text[other.at.clone()])
                    .with("welsh", &other.welsh);
                found.push(finding.also(Place::words(english, other.at.clone())));
            }
        }
    }
    found
}

/// What came of comparing a passage with the one it renders.
struct Kept {
    found: Vec<Other>,
    _with: Arc<ReadPassage>,
}

/// A term that the Welsh calls something else.
struct Other {
    /// The id of its entry.
    entry: String,
    /// Where it stands in the English.
    at: Range<usize>,
    /// The glossary's Welsh for it.
    welsh: String,
}

fn of_pair(
    entries: &[Entry],
    index: &Index<'_>,
    also: u64,
    here: &ReadPassage,
    there: &ReadPassage,
) -> Vec<Other> {
    let by_id = HashMap::from([(there.passage.id.as_str(), there)]);
    // One that is behind is told to be that.
    if standing(here, &by_id) != Pairing::UpToDate {
        return Vec::new();
    }
    let (english, welsh) = in_order(here, there);
    if english.passage.lang != Lang::En || welsh.passage.lang != Lang::Cy || welsh.text.is_empty() {
        return Vec::new();
    }
    let marks = english.made_for(also, || index.marks(&english.text, english.words()));
    let named = index.named(&marks, english.words());
    let is_named = |own: &Named<'_>| {
        // Two entries for one term are a matter of their own.
        let called = own.entry.name(Lang::En).to_lowercase();
        let same = |other: &&Entry| other.name(Lang::En).to_lowercase() == called;
        entries.iter().filter(same).any(|entry| is_said(entry, own.name, welsh.words()))
    };
    let others = named.into_iter().filter(|own| !is_named(own)).map(|own| Other {
        entry: own.entry.id.clone(),
        welsh: welsh_names(own.entry, own.name).join(" / "),
        at: own.at,
    });
    let others: Vec<Other> = others.filter(|other| !other.welsh.is_empty()).collect();
    // What is not translated, or renders something else, is told to be that.
    if others.is_empty() || !compared(&Pair { here, there }).is_empty() {
        return Vec::new();
    }
    others
}

/// The English of two passages, and the Welsh.
fn in_order<'r>(
    one: &'r ReadPassage,
    other: &'r ReadPassage,
) -> (&'r ReadPassage, &'r ReadPassage) {
    match one.passage.lang {
        Lang::En => (one, other),
        Lang::Cy => (other, one),
    }
}

/// The Welsh names that answer one of the English ones: where there are as many
/// in both languages they go together, else any will do.
fn welsh_names(entry: &Entry, name: usize) -> Vec<&str> {
    let all: Vec<&str> = entry.names(Lang::Cy).collect();
    match all.get(name) {
        Some(own) if entry.names(Lang::En).count() == all.len() => vec![own],
        Some(_) | None => all,
    }
}

/// Whether a word of the Welsh names stands in a text in any form, or their
/// acronym.
fn is_said(entry: &Entry, name: usize, text: &[Word]) -> bool {
    let short = entry.acronym_in(Lang::Cy).map(str::to_lowercase);
    let names = welsh_names(entry, name);
    let wanted: Vec<String> = names
        .iter()
        .flat_map(|name| terms::words(name))
        .filter(|word| word.plain.chars().count() > SHORT)
        .flat_map(|word| mutated_forms(&root(&word.plain)))
        .collect();
    let is_known = |word: &Word| {
        word.plain.split('’').next() == short.as_deref()
            || wanted.iter().any(|form| word.plain.starts_with(form.as_str()))
    };
    text.iter().any(is_known)
}

/// Words of no more letters are in every text: “o”, “sy’n”, “â”.
const SHORT: usize = 3;

/// So many letters of a word stay the same in its other forms.
const ROOT: usize = 5;

/// What a word has in common with its plural and with the forms of its verb.
fn root(word: &str) -> String {
    word.chars().take(ROOT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Text;

    fn entry(en: &str, cy: &str) -> Entry {
        let none = Text { en: String::new(), cy: String::new() };
        Entry {
            id: "own".into(),
            term: Text { en: en.into(), cy: cy.into() },
            acronym: Text { en: "TP".into(), cy: "TU".into() },
            meaning: none,
            own: true,
        }
    }

    #[test]
    fn a_term_is_said_in_any_form() {
        let payments = entry("Direct Payments", "Taliadau uniongyrchol");
        for said in ["y daliad", "eu thaliadau", "yn uniongyrchol", "TU", "nhaliadau"] {
            assert!(is_said(&payments, 0, &terms::words(said)), "{said}");
        }
        for other in ["arian", "y grant", "utu"] {
            assert!(!is_said(&payments, 0, &terms::words(other)), "{other}");
        }
    }

    #[test]
    fn names_go_together_where_there_are_as_many() {
        let both = entry("Reablement / Rehabilitation", "Ailalluogi / Adsefydlu");
        assert_eq!(welsh_names(&both, 0), ["Ailalluogi"]);
        assert!(!is_said(&both, 0, &terms::words("adsefydlu")));
        assert!(is_said(&both, 1, &terms::words("adsefydlu")));
        let more = entry("Home Care / Care at Home / Domiciliary Care", "Gofal cartref");
        assert_eq!(welsh_names(&more, 2), ["Gofal cartref"]);
    }
}
