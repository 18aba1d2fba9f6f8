//! Words that are right in this report though no dictionary has them.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::rows::{WORD, row};
use super::{Project, Tx};
use crate::document::markdown;
use crate::error::{Error, Result};
use crate::lang::Lang;

impl Project {
    /// The words added in each language, sorted; a language without any is
    /// left out. Spelt as [`Tx::add_word`] keeps them.
    pub fn words(&self) -> Result<BTreeMap<Lang, BTreeSet<String>>> {
        let rows: Vec<(String, String)> = self
            .connection
            .prepare_cached("SELECT lang, word FROM word")
            .and_then(|mut statement| {
                statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
            })
            .map_err(|error| self.failed(error))?;
        let damaged = || Error::Damaged { path: self.path.clone(), detail: "word".into() };
        let mut words: BTreeMap<Lang, BTreeSet<String>> = BTreeMap::new();
        for (lang, word) in rows {
            words.entry(Lang::parse(&lang).ok_or_else(damaged)?).or_default().insert(word);
        }
        Ok(words)
    }
}

impl Tx<'_> {
    /// Adds a word to the list of a language. It is kept composed (NFC) and
    /// with curly apostrophes, so that no word is there twice; a blank one is
    /// not kept.
    pub fn add_word(&mut self, lang: Lang, word: &str) -> Result<()> {
        let word = kept(word);
        if word.is_empty() {
            return Ok(());
        }
        self.put(&WORD, row! { lang: lang.code(), word: word })
    }

    /// Takes a word off the list of a language, if it is there.
    pub fn remove_word(&mut self, lang: Lang, word: &str) -> Result<()> {
        self.remove(&WORD, &row! { lang: lang.code(), word: kept(word) })
    }
}

fn kept(word: &str) -> String {
    markdown::tidy(word).trim().replace('\'', "’").nfc().collect()
}
