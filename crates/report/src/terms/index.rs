//! Where a text uses the entries of the glossary. Looked up by the first word
//! of each name, so that a whole report takes milliseconds.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::Entry;
use super::acronyms::acronym_of;
use super::expansions::{Expansion, in_text};
use super::mutation::{forms, may_be};
use super::words::{Word, codes, plain, stem, words};
use crate::lang::Lang;

/// The names of some entries in a language, made ready.
pub(crate) struct Index<'a> {
    entries: &'a [Entry],
    lang: Lang,
    /// The names by every form of their first word.
    names: HashMap<String, Vec<Name>>,
    /// The entries by their acronym, as it is written.
    acronyms: HashMap<&'a str, usize>,
}

struct Name {
    entry: usize,
    /// Its words, each with what stands between it and the one before.
    words: Vec<(String, String)>,
}

/// A use of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Use {
    /// Which entry.
    pub entry: usize,
    /// The first of the words.
    pub first: usize,
    /// The word after the last.
    pub after: usize,
}

/// A name of an entry in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Which of its names.
    pub name: usize,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

/// What in a text may have to be explained, and what the text explains.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Marks {
    /// The uses of entries.
    pub(super) uses: Vec<Use>,
    /// The words that are acronyms, by their places among the words.
    pub(super) acronyms: Vec<usize>,
    /// The codes of measures, by their places in bytes.
    pub(super) codes: Vec<(usize, usize)>,
    /// The acronyms it says the full form of.
    pub(super) expansions: Vec<Expansion>,
}

impl<'a> Index<'a> {
    /// What a text holds of all this.
    pub(crate) fn marks(&self, text: &str, words: &[Word]) -> Marks {
        let codes = codes(text);
        let in_code = |word: &Word| codes.iter().any(|it| it.0 <= word.start && word.end <= it.1);
        let acronyms = words.iter().enumerate();
        let acronyms = acronyms
            .filter(|(_, word)| acronym_of(text, word).is_some() && !in_code(word))
            .map(|(place, _)| place)
            .collect();
        let expansions = in_text(text, words, self);
        Marks { uses: self.uses(text, words), acronyms, codes, expansions }
    }

    /// Makes entries ready for a language.
    pub(crate) fn new(entries: &'a [Entry], lang: Lang) -> Index<'a> {
        let mut index = Index { entries, lang, names: HashMap::new(), acronyms: HashMap::new() };
        for (place, entry) in entries.iter().enumerate() {
            for name in entry.names(lang) {
                index.add(place, name);
            }
            if let Some(acronym) = entry.acronym_in(lang) {
                index.acronyms.entry(acronym).or_insert(place);
            }
        }
        index
    }

    fn add(&mut self, entry: usize, name: &str) {
        let parts = parts(name);
        let Some((_, first)) = parts.first() else { return };
        let mut firsts: BTreeSet<String> = match self.lang {
            Lang::En => [first.clone()].into(),
            Lang::Cy => forms(first).into_iter().collect(),
        };
        // A name of one word may stand in the plural or singular.
        if parts.len() == 1 && self.lang == Lang::En {
            firsts.insert(format!("{first}s"));
            firsts.extend(first.strip_suffix('s').map(str::to_owned));
            firsts.extend(first.strip_suffix('y').map(|stem| format!("{stem}ies")));
        }
        for form in firsts {
            self.names.entry(form).or_default().push(Name { entry, words: parts.clone() });
        }
    }

    /// The entry of an acronym, as it is written.
    pub(super) fn acronym(&self, acronym: &str) -> Option<usize> {
        self.acronyms.get(acronym).copied()
    }

    /// The entries whose names stand in these words, in order; where one name
    /// is within another, the longer.
    pub(super) fn uses(&self, text: &str, words: &[Word]) -> Vec<Use> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.longest(text, words, at) {
                Some(found_here) => {
                    at = found_here.after;
                    found.push(found_here);
                }
                None => at += 1,
            }
        }
        found
    }

    fn longest(&self, text: &str, words: &[Word], at: usize) -> Option<Use> {
        let word = &words[at].plain;
        let joined = || word.contains('’').then(|| self.names.get(stem(word))).flatten();
        let names = self.names.get(word).or_else(joined)?;
        let fits = |name: &&Name| {
            let end = at + name.words.len();
            end <= words.len()
                && name.words.iter().enumerate().all(|(place, (between, wanted))| {
                    let last = place + 1 == name.words.len();
                    let joined = place == 0 || same_gap(gap(text, words, at + place), between);
                    joined && self.is(&words[at + place].plain, wanted, last)
                })
        };
        let longest = names.iter().filter(fits).max_by_key(|name| name.words.len())?;
        Some(Use { entry: longest.entry, first: at, after: at + longest.words.len() })
    }

    /// Whether a word of a text is one of a name: also mutated, in Welsh, and
    /// at the end of a name in the plural or singular, in English.
    fn is(&self, word: &str, wanted: &str, last: bool) -> bool {
        let same = |word: &str| match self.lang {
            Lang::En => {
                word == wanted || last && (is_plural(word, wanted) || is_plural(wanted, word))
            }
            Lang::Cy => may_be(word, wanted),
        };
        same(word) || same(stem(word))
    }

    /// The ids of the entries that a text uses, by name or acronym.
    pub(crate) fn used(&self, text: &str, words: &[Word]) -> BTreeSet<&'a str> {
        let named = self.uses(text, words).into_iter().map(|found| found.entry);
        let short = words
            .iter()
            .filter_map(|word| self.acronym(super::words::bare(&text[word.start..word.end])));
        named.chain(short).map(|entry| self.entries[entry].id.as_str()).collect()
    }

    /// Whether some words are a name of an entry.
    pub(super) fn is_name(&self, entry: usize, said: &[Word]) -> bool {
        self.which_name(entry, said).is_some()
    }

    /// Which name of an entry some words are.
    fn which_name(&self, entry: usize, said: &[Word]) -> Option<usize> {
        self.entries[entry].names(self.lang).position(|name| {
            let wanted = words(name);
            wanted.len() == said.len()
                && wanted.iter().zip(said).enumerate().all(|(place, (wanted, word))| {
                    self.is(&word.plain, &plain(&wanted.plain), place + 1 == said.len())
                })
        })
    }

    /// The names of entries that a text uses, of which the words and the marks
    /// are given.
    pub(crate) fn named(&self, marks: &Marks, words: &[Word]) -> Vec<Named<'a>> {
        let named = marks.uses.iter().filter_map(|found| {
            let said = words.get(found.first..found.after)?;
            let at = said.first()?.start..said.last()?.end;
            let name = self.which_name(found.entry, said)?;
            Some(Named { entry: self.entries.get(found.entry)?, name, at })
        });
        named.collect()
    }
}

/// The words of a name, each with what stands between it and the one before.
fn parts(name: &str) -> Vec<(String, String)> {
    let words = words(name);
    let between = |at: usize| if at == 0 { "" } else { gap(name, &words, at) };
    let part = |(at, word): (usize, &Word)| (between(at).to_owned(), word.plain.clone());
    words.iter().enumerate().map(part).collect()
}

/// What stands between a word and the one before.
fn gap<'a>(text: &'a str, words: &[Word], at: usize) -> &'a str {
    &text[words[at - 1].end..words[at].start]
}

/// Whether two gaps are the same but for the kind of space. A line or a cell
/// that ends is no space: a name does not go on in the next.
fn same_gap(one: &str, other: &str) -> bool {
    let alike = |c: char| if c == '\u{a0}' { ' ' } else { c };
    one.chars().map(alike).eq(other.chars().map(alike))
}

fn is_plural(word: &str, singular: &str) -> bool {
    let ies = || word.strip_suffix("ies").zip(singular.strip_suffix('y'));
    word.strip_suffix('s') == Some(singular) || ies().is_some_and(|(one, other)| one == other)
}
