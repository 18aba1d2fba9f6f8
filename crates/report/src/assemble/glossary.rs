//! The glossary: the terms that the report uses, in the order of the alphabet
//! of its language.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorPreferences};
use icu_locale_core::locale;
use rayon::prelude::*;

use super::text::prescribed;
use crate::document::{Block, GlossaryEntry, Piece, markdown};
use crate::lang::Lang;
use crate::project::Entered;
use crate::terms::{Entry, Index, entries, readings};

/// The glossary, if the report uses any of the terms. A term found in one
/// language is listed in both, so that the two glossaries match; one of the
/// council's own that is not yet explained in this language is left out.
pub(super) fn of(
    entered: &Entered,
    known: &OnceCell<BTreeSet<String>>,
    lang: Lang,
) -> Option<Piece> {
    let entries = entries(&entered.pack, &entered.records.terms);
    let used = known.get_or_init(|| used(entered, &entries));
    let listed = entries.iter().filter(|entry| used.contains(&entry.id));
    let mut printed: Vec<GlossaryEntry> = listed.filter_map(|entry| print(entry, lang)).collect();
    let collator = alphabet(lang);
    printed.sort_by(|a, b| collator.compare(&a.term, &b.term));
    (!printed.is_empty()).then(|| prescribed(Block::Glossary(printed)))
}

/// The ids of the terms that the report uses in either language.
fn used(entered: &Entered, entries: &[Entry]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for lang in entered.passages.keys() {
        let index = Index::new(entries, *lang);
        let readings = readings(entered, *lang);
        let used = readings.par_iter().flat_map_iter(|it| index.used(&it.text, &it.words));
        all.extend(used.map(str::to_owned).collect::<Vec<String>>());
    }
    all
}

fn print(entry: &Entry, lang: Lang) -> Option<GlossaryEntry> {
    let term = markdown::tidy(&entry.printed(lang)).trim().to_owned();
    let meaning = markdown::tidy(entry.meaning.get(lang)).trim().to_owned();
    (!term.is_empty() && !meaning.is_empty()).then_some(GlossaryEntry { term, meaning })
}

/// The order of a language's alphabet; in Welsh ch, dd, ff, ng, ll, ph, rh and
/// th are letters.
fn alphabet(lang: Lang) -> icu_collator::CollatorBorrowed<'static> {
    let locale = match lang {
        Lang::En => locale!("en-GB"),
        Lang::Cy => locale!("cy"),
    };
    Collator::try_new(CollatorPreferences::from(locale), CollatorOptions::default())
        .expect("the order of both alphabets is built in")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn welsh_terms_follow_the_welsh_alphabet() {
        let mut terms = ["Cwynion", "Chwarae", "Cymorth", "Llesiant", "Lwfans", "Diogelu", "Ddoe"];
        let collator = alphabet(Lang::Cy);
        terms.sort_by(|a, b| collator.compare(a, b));
        assert_eq!(
            terms,
            ["Cwynion", "Cymorth", "Chwarae", "Diogelu", "Ddoe", "Lwfans", "Llesiant"]
        );
    }
}
