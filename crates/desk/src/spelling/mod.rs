//! Spelling, in English as written in Britain and in Welsh.
//!
//! The dictionaries are Hunspell's, read by spellbook. They know whether a word
//! exists in any mutated form; whether the mutation is the right one they
//! cannot know, and nothing here is a grammar check.

mod dictionary;
mod form;
mod tokens;

#[cfg(test)]
mod tests;

pub use dictionary::Origin;
pub use tokens::Span;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use report::lang::Lang;

use dictionary::Dictionary;

/// The longest word in capitals that is taken for an acronym; longer ones are
/// words in capitals, and looked up.
const ACRONYM: usize = 6;

/// How many suggestions are made at most: as many as a menu can be taken in.
const SUGGESTIONS: usize = 7;

/// The dictionaries of both languages, each read when it is first needed (about
/// a tenth of a second).
pub struct Speller {
    folder: Option<PathBuf>,
    en: OnceLock<Dictionary>,
    cy: OnceLock<Dictionary>,
}

impl Speller {
    /// A speller that has read nothing yet. If `folder` holds
    /// `en-GB/index.aff` and `index.dic`, or `cy/…`, those are used instead of
    /// the ones that came with the program.
    pub fn new(folder: Option<&Path>) -> Speller {
        Speller { folder: folder.map(Path::to_owned), en: OnceLock::new(), cy: OnceLock::new() }
    }

    /// Where the words of a language come from; reads them if need be. To be
    /// called once beside the window, so that the first paragraph need not wait.
    pub fn origin(&self, lang: Lang) -> &Origin {
        self.dictionary(lang).origin()
    }

    /// The words in `text` that are not known, in their order, as UTF-16 units
    /// from its beginning. `known` are words of the report itself
    /// ([`report::project::Project::words`]). Words marked as of the other
    /// language are another text, to be checked in that.
    pub fn check(&self, lang: Lang, text: &str, known: &BTreeSet<String>) -> Vec<Span> {
        let dictionary = self.dictionary(lang);
        let known = form::known(known);
        tokens::words(text)
            .into_iter()
            .filter(|word| !right(dictionary, &known, lang, &word.text))
            .map(|word| word.span)
            .collect()
    }

    /// What may have been meant by an unknown word, the likeliest first; at
    /// most seven, with capitals and apostrophes as in the word. It can take
    /// tenths of a second.
    pub fn suggest(&self, lang: Lang, word: &str, known: &BTreeSet<String>) -> Vec<String> {
        let dictionary = self.dictionary(lang);
        let plain = form::plain(word);
        // “gwsanaethau’r” is not in any list, so what is before the ’r is looked for.
        let (stem, ending) = form::ending(lang, &plain).unwrap_or((&plain, ""));
        let mut found = dictionary.suggest(stem);
        // Words of the report are few: the near ones come first.
        let near = known.iter().map(|word| form::plain(word)).filter(|word| form::near(word, stem));
        found.splice(0..0, near);
        let mut seen = BTreeSet::new();
        found
            .into_iter()
            .map(|suggestion| form::like(word, &format!("{suggestion}{ending}")))
            .filter(|suggestion| seen.insert(suggestion.clone()))
            .take(SUGGESTIONS)
            .collect()
    }

    fn dictionary(&self, lang: Lang) -> &Dictionary {
        let cell = match lang {
            Lang::En => &self.en,
            Lang::Cy => &self.cy,
        };
        cell.get_or_init(|| Dictionary::read(lang, self.folder.as_deref()))
    }
}

/// Whether a word, plain as [`form::plain`] makes it, is right: as it stands,
/// without an apostrophe before it that may be a quotation mark, without an
/// ending that any word can have, or part by part.
fn right(dictionary: &Dictionary, known: &BTreeSet<String>, lang: Lang, word: &str) -> bool {
    let is_known = |word: &str| {
        is_acronym(word)
            || dictionary.knows(word)
            || known.contains(word)
            || known.contains(&word.to_lowercase())
    };
    let whole = |word: &str| {
        is_known(word) || form::ending(lang, word).is_some_and(|(stem, _)| is_known(stem))
    };
    let bare = word.trim_matches('\'');
    whole(word)
        || whole(bare)
        || (bare.contains('-') && bare.split('-').all(|part| part.len() < 2 || whole(part)))
}

/// Capitals, perhaps with the ending of a plural: `AD`, `CAMHS`, `CEOs`.
fn is_acronym(word: &str) -> bool {
    let stem = word.strip_suffix('s').unwrap_or(word);
    (2..=ACRONYM).contains(&stem.chars().count()) && stem.chars().all(char::is_uppercase)
}
