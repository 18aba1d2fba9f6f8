//! The lists of words that have plainer ones, and finding them in a text.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use crate::check::Rule;
use crate::check::read::ReadPassage;
use crate::lang::Lang;
use crate::terms::{Word, is_apostrophe, may_be, mutated_forms, words};

static ENGLISH: LazyLock<Listed> = LazyLock::new(|| {
    Listed::read(include_str!("../../../../../../assets/checks/words-en.tsv"), Lang::En)
});
static WELSH: LazyLock<Listed> = LazyLock::new(|| {
    Listed::read(include_str!("../../../../../../assets/checks/words-cy.tsv"), Lang::Cy)
});

/// Words with plainer ones, by every form of their first word.
pub(super) struct Listed {
    lang: Lang,
    entries: HashMap<String, Vec<Entry>>,
}

/// Some words and what can be said in their place.
pub(super) struct Entry {
    /// What kind of words they are.
    pub rule: Rule,
    /// The plainer words.
    pub plainer: Plainer,
    words: Vec<String>,
}

/// What can be said in the place of some words.
#[derive(Clone)]
pub(super) enum Plainer {
    /// These words, and nothing else has to change.
    Exactly(String),
    /// One of these, or the like; the sentence may have to change.
    Like(String),
}

/// The list of a language.
pub(super) fn listed(lang: Lang) -> &'static Listed {
    match lang {
        Lang::En => &ENGLISH,
        Lang::Cy => &WELSH,
    }
}

impl Listed {
    fn read(file: &str, lang: Lang) -> Listed {
        let mut entries: HashMap<String, Vec<Entry>> = HashMap::new();
        let lines = file.lines().filter(|it| !it.is_empty() && !it.starts_with('#'));
        for line in lines {
            let mut columns = line.split('\t');
            let mut column = || columns.next().expect("three columns");
            let (kind, forms, plainer) = (column(), column(), column());
            let rule = match kind {
                "wordy" => Rule::WordPlainer,
                "jargon" => Rule::WordJargon,
                "people" => Rule::WordAboutPeople,
                other => panic!("a shipped list has the kind {other}"),
            };
            for (at, form) in forms.split('|').enumerate() {
                let plainer = plainer_form(plainer, at);
                let parts: Vec<String> = words(form).into_iter().map(|it| it.plain).collect();
                let first = parts.first().expect("a listed word has letters");
                let firsts = match lang {
                    Lang::En => vec![first.clone()],
                    Lang::Cy => mutated_forms(first),
                };
                for first in firsts {
                    let (plainer, words) = (plainer.clone(), parts.clone());
                    entries.entry(first).or_default().push(Entry { rule, plainer, words });
                }
            }
        }
        Listed { lang, entries }
    }

    /// Listed words of a passage with their place in bytes, in order; where one
    /// is within another, the longer.
    pub(super) fn found<'l>(&'l self, read: &ReadPassage) -> Vec<(Range<usize>, &'l Entry)> {
        let mut found = Vec::new();
        let mut rest = &**read.words();
        while let Some((first, following)) = rest.split_first() {
            rest = following;
            let entries = self.entries.get(&first.plain);
            let joined = first.plain.contains('’');
            let entries =
                entries.or_else(|| joined.then(|| self.entries.get(stem(&first.plain))).flatten());
            let stand = |entry: &&Entry| self.stands(&read.text, first, following, entry);
            let longest =
                entries.into_iter().flatten().filter(stand).max_by_key(|it| it.words.len());
            if let Some(entry) = longest {
                let others = entry.words.len() - 1;
                let last = following.get(..others).and_then(<[Word]>::last).unwrap_or(first);
                found.push((first.start..ends_at(&read.text, last, entry), entry));
                rest = following.get(others..).unwrap_or_default();
            }
        }
        found
    }

    /// Whether the words of an entry stand here, with spaces between.
    fn stands(&self, text: &str, first: &Word, following: &[Word], entry: &Entry) -> bool {
        let wanted = entry.words.iter().skip(1);
        let mut end = first.end;
        entry.words.len() <= following.len() + 1
            && wanted.zip(following).all(|(wanted, word)| {
                let is = |said: &str| match self.lang {
                    Lang::En => said == wanted,
                    Lang::Cy => may_be(said, wanted),
                };
                let same = is(&word.plain) || is(stem(&word.plain));
                let between = &text[end..word.start];
                end = word.end;
                same && matches!(between, " " | "\u{a0}")
            })
    }
}

/// The third column of a line, for one of its forms.
fn plainer_form(column: &str, at: usize) -> Plainer {
    match column.strip_prefix('?') {
        Some(like) => Plainer::Like(like.to_owned()),
        None => {
            let form = column.split('|').nth(at).expect("as many plainer forms");
            Plainer::Exactly(form.to_owned())
        }
    }
}

/// A word without what follows its last apostrophe: “hwyluso” of “hwyluso’r”.
fn stem(plain: &str) -> &str {
    plain.rsplit_once('’').map_or(plain, |(stem, _)| stem)
}

/// Where the last word of an entry ends, without what is joined to it.
fn ends_at(text: &str, last: &Word, entry: &Entry) -> usize {
    let whole = entry.words.last().is_some_and(|word| word.contains('’'));
    let joined = text[last.start..last.end].rfind(is_apostrophe).filter(|_| !whole);
    joined.map_or(last.end, |at| last.start + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_plainer_word_is_listed_itself() {
        for lang in Lang::BOTH {
            let list = listed(lang);
            for entry in list.entries.values().flatten() {
                let (Plainer::Exactly(plainer) | Plainer::Like(plainer)) = &entry.plainer;
                let passage = crate::check::read::tests::paragraph(plainer, lang);
                let again: Vec<_> = list.found(&passage).into_iter().map(|it| it.0).collect();
                assert!(again.is_empty(), "{:?} has {plainer}", entry.words);
            }
        }
    }
}
