//! The glossary: the pack's terms that the report uses, in the order of the
//! alphabet of its language.

use std::collections::BTreeMap;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorPreferences};
use icu_locale_core::locale;

use super::text::prescribed;
use super::{Pack, Passage, Project};
use crate::document::{Block, GlossaryEntry, Piece, markdown, plain_blocks};
use crate::error::Result;
use crate::lang::Lang;
use crate::pack::Term;
use crate::project::Content;

/// The glossary, if the report uses any of the terms. A term found in one
/// language is listed in both, so that the two glossaries match.
pub(super) fn of(
    pack: &Pack,
    texts: &BTreeMap<String, Vec<Passage>>,
    project: &Project,
    lang: Lang,
) -> Result<Option<Piece>> {
    // To read all the text of both languages is most of the work of assembling.
    let other = project.passages_in(lang.other())?;
    let (here, there) = std::thread::scope(|scope| {
        let there = scope.spawn(|| words(other.iter()));
        let here = words(texts.values().flatten());
        (here, there.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let mut entries: Vec<GlossaryEntry> = pack
        .terms
        .iter()
        .filter(|term| used(term, lang, &here) || used(term, lang.other(), &there))
        .map(|term| GlossaryEntry {
            term: term.term.get(lang).to_owned(),
            meaning: term.meaning.get(lang).to_owned(),
        })
        .collect();
    let collator = alphabet(lang);
    entries.sort_by(|a, b| collator.compare(&a.term, &b.term));
    Ok((!entries.is_empty()).then(|| prescribed(Block::Glossary(entries))))
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

/// The words of some passages, lower case, with a space on either side.
fn words<'a>(passages: impl Iterator<Item = &'a Passage>) -> String {
    let mut text = String::from(" ");
    for passage in passages {
        match &passage.content {
            Content::Text { markdown } => text.push_str(&plain_blocks(&markdown::read(markdown))),
            Content::Figure { caption, .. } => text.push_str(caption),
            Content::Chart { chart } => text.push_str(&chart.caption),
            Content::Picture { .. } | Content::Exhibit { .. } | Content::Testimony { .. } => {}
        }
        text.push(' ');
    }
    spaced(&text)
}

fn spaced(text: &str) -> String {
    let letters = |c: char| if c.is_alphanumeric() || c == '’' || c == '-' { c } else { ' ' };
    let plain: String = text.to_lowercase().chars().map(letters).collect();
    format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether a text uses a term: by its acronym, or by any of the names it goes
/// by, alone or in the plural.
fn used(term: &Term, lang: Lang, text: &str) -> bool {
    let whole = term.term.get(lang);
    let name = whole.split(" (").next().unwrap_or(whole);
    let names = name.split(" / ").chain(term.acronym.as_ref().map(|acronym| acronym.get(lang)));
    names.map(spaced).any(|name| {
        let plural = format!("{}s ", name.trim_end());
        text.contains(&name) || text.contains(&plural)
    })
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
