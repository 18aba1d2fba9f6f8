//! Lists of words in both languages, kept as data in `assets/checks`.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::lang::Lang;

/// Words of a kind, in each language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    en: BTreeSet<String>,
    cy: BTreeSet<String>,
}

impl Listed {
    /// Those of a language.
    pub fn get(&self, lang: Lang) -> &BTreeSet<String> {
        match lang {
            Lang::En => &self.en,
            Lang::Cy => &self.cy,
        }
    }

    /// Those of both: a Welsh report may hold an English file name.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.en.iter().chain(&self.cy).map(String::as_str)
    }
}
