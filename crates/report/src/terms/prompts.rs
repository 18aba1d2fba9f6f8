//! Terms and acronyms that are not explained where they are first used.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use serde::Serialize;
use ts_rs::TS;

use super::acronyms::{acronym_of, is_asked_about};
use super::entries::Entry;
use super::expansions::Expansion;
use super::explained::{explained, in_brackets};
use super::index::{Index, Marks, Use};
use super::mutation;
use super::reading::{Form, Reading};
use super::words::{Word, bare, is_apostrophe, words};
use crate::lang::Lang;
use crate::pack;

/// A term, acronym or code that a reader may not know, at its first use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Unexplained {
    /// What it is.
    pub kind: UnexplainedKind,
    /// The passage.
    pub passage: String,
    /// The passage's section.
    pub section: String,
    /// Where it begins, in UTF-16 units of the passage's flat text.
    pub from: usize,
    /// Where it has ended.
    pub to: usize,
    /// The words as they stand.
    pub found: String,
    /// What is remembered if it is to stay as it is: a word for the report's
    /// own list.
    pub word: String,
    /// The entry of the glossary that explains it, if there is one.
    pub entry: Option<String>,
    /// The full form; blank if nobody knows it.
    pub full: String,
    /// What it means, for a lay reader; blank if nobody has said.
    pub meaning: String,
    /// What is written in its place to spell it out; none if there is nothing
    /// to spell out.
    pub spelled_out: Option<String>,
}

/// What a reader may not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UnexplainedKind {
    /// A term of the glossary in full.
    Term,
    /// An acronym, known or not.
    Acronym,
    /// The code of a measure.
    Code,
}

/// What is not explained at its first use, in the order of the report.
/// `words` are the report's own list: what is in it stays as it is.
pub fn prompts(
    readings: &[Reading],
    entries: &[Entry],
    metrics: &[pack::Metric],
    words: &BTreeSet<String>,
    lang: Lang,
) -> Vec<Unexplained> {
    let index = Index::new(entries, lang);
    let marks: Vec<Arc<Marks>> = readings.iter().map(|reading| marks(reading, &index)).collect();
    let expansions = marks.iter().flat_map(|it| &it.expansions).collect();
    let mut looking = Looking { entries, metrics, lang, index, expansions, seen: HashSet::new() };
    looking.seen.extend(words.iter().cloned());
    readings.iter().zip(&marks).flat_map(|(reading, marks)| looking.look(reading, marks)).collect()
}

fn marks(reading: &Reading, index: &Index<'_>) -> Arc<Marks> {
    let find = || Arc::new(index.marks(&reading.text, &reading.words));
    Arc::clone(reading.marks.get_or_init(find))
}

struct Looking<'a> {
    entries: &'a [Entry],
    metrics: &'a [pack::Metric],
    lang: Lang,
    index: Index<'a>,
    expansions: Vec<&'a Expansion>,
    /// What has been explained, asked about, or is to stay.
    seen: HashSet<String>,
}

/// A place in a text, in bytes.
type Place = (usize, usize);

impl Looking<'_> {
    /// What a text leaves unexplained, in its order.
    fn look(&mut self, reading: &Reading, marks: &Marks) -> Vec<Unexplained> {
        let words = &*reading.words;
        let mut found: Vec<(Place, Unexplained)> = Vec::new();
        for used in &marks.uses {
            found.extend(self.term(reading, words, *used));
        }
        for place in &marks.acronyms {
            found.extend(self.acronym(reading, words, *place));
        }
        for code in &marks.codes {
            found.extend(self.code(reading, *code));
        }
        found.sort_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, unexplained)| unexplained).collect()
    }

    fn term(
        &mut self,
        reading: &Reading,
        words: &[Word],
        used: Use,
    ) -> Option<(Place, Unexplained)> {
        let entry = &self.entries[used.entry];
        let key = entry.name(self.lang);
        if self.seen.contains(key) {
            return None;
        }
        let place = (words[used.first].start, words[used.after - 1].end);
        let short = entry.acronym_in(self.lang).map(|acronym| format!(" ({acronym})"));
        let here = explained(self.lang, &reading.text, place.0, place.1)
            || short.is_some_and(|short| reading.text[place.1..].starts_with(&short));
        self.ask(reading, key, here)?;
        let full = key.to_owned();
        let meaning = entry.meaning.get(self.lang).to_owned();
        let found = reading.text[place.0..place.1].to_owned();
        let kind = UnexplainedKind::Term;
        let entry = Some(entry.id.clone());
        let word = full.clone();
        Some((
            place,
            told(
                reading,
                place,
                Known { kind, found, word, entry, full, meaning, spelled_out: None },
            ),
        ))
    }

    fn acronym(
        &mut self,
        reading: &Reading,
        words: &[Word],
        at: usize,
    ) -> Option<(Place, Unexplained)> {
        let text = reading.text.as_str();
        let word = &words[at];
        let acronym = acronym_of(text, word)?;
        if self.seen.contains(acronym) {
            return None;
        }
        let entry = self.index.acronym(acronym).map(|entry| &self.entries[entry]);
        if entry.is_none() && !is_asked_about(text, words, at, acronym) {
            return None;
        }
        let (start, mut end) = (word.start, word.start + acronym.len());
        let here = explained(self.lang, text, start, end);
        self.ask(reading, acronym, here)?;
        let said = self.expansions.iter().find(|it| it.acronym == acronym);
        let full = entry.map(|entry| entry.name(self.lang).to_owned());
        let full = full.or_else(|| said.map(|it| it.full.clone())).unwrap_or_default();
        let possessive = self.lang == Lang::En && is_possessive(&text[end..word.end]);
        if possessive {
            end = word.end;
        }
        let whole = end == word.end || text[end..].starts_with(is_apostrophe);
        let previous = previous(text, words, at);
        let spelled_out = (whole && !full.is_empty())
            .then(|| spelled_out(self.lang, previous, &full, &text[start..end]));
        let known = Known {
            kind: UnexplainedKind::Acronym,
            found: text[start..end].to_owned(),
            word: acronym.to_owned(),
            entry: entry.map(|entry| entry.id.clone()),
            meaning: entry.map(|it| it.meaning.get(self.lang).to_owned()).unwrap_or_default(),
            full,
            spelled_out,
        };
        Some(((start, end), told(reading, (start, end), known)))
    }

    fn code(&mut self, reading: &Reading, place: Place) -> Option<(Place, Unexplained)> {
        let text = reading.text.as_str();
        let code = &text[place.0..place.1];
        if self.seen.contains(code) {
            return None;
        }
        let metric = self.metrics.iter().find(|metric| metric.code == code);
        let here = reading.form == Form::Table
            || in_brackets(text, place.0)
            || explained(self.lang, text, place.0, place.1);
        self.ask(reading, code, here)?;
        let full = metric.map(|it| it.title.get(self.lang).to_owned()).unwrap_or_default();
        let known = Known {
            kind: UnexplainedKind::Code,
            found: code.to_owned(),
            word: code.to_owned(),
            entry: None,
            spelled_out: (!full.is_empty()).then(|| format!("{full} ({code})")),
            full,
            meaning: String::new(),
        };
        Some((place, told(reading, place, known)))
    }

    /// Whether a use of what was not seen before is to be asked about: nothing
    /// explains it, and words can be put in. Remembers what it has seen.
    fn ask(&mut self, reading: &Reading, key: &str, explained: bool) -> Option<()> {
        let here = match reading.form {
            Form::Prose | Form::Table => true,
            Form::Heading | Form::Placed => false,
        };
        if !(explained || here) {
            return None;
        }
        self.seen.insert(key.to_owned());
        (!explained).then_some(())
    }
}

/// What is known of something unexplained, without its place.
struct Known {
    kind: UnexplainedKind,
    found: String,
    word: String,
    entry: Option<String>,
    full: String,
    meaning: String,
    spelled_out: Option<String>,
}

fn told(reading: &Reading, (start, end): Place, known: Known) -> Unexplained {
    let Known { kind, found, word, entry, full, meaning, spelled_out } = known;
    let from = utf16(&reading.text[..start]);
    Unexplained {
        kind,
        passage: reading.passage.clone(),
        section: reading.section.clone(),
        from,
        to: from + utf16(&reading.text[start..end]),
        found,
        word,
        entry,
        full,
        meaning,
        spelled_out,
    }
}

fn utf16(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// What is written in place of an acronym at its first use: “Care Inspectorate
/// Wales (CIW)”. In Welsh the full form is mutated as the word before asks.
fn spelled_out(lang: Lang, previous: &str, full: &str, found: &str) -> String {
    let acronym = bare(found);
    let ending = &found[acronym.len()..];
    let full = match lang {
        Lang::En => full.to_owned(),
        Lang::Cy => mutation::after(previous, full),
    };
    format!("{full}{ending} ({acronym})")
}

/// The same for what stands at a place of a text, in UTF-16 units.
pub fn spelled_out_at(lang: Lang, text: &str, from: usize, full: &str, found: &str) -> String {
    let words = words(text);
    let at = words.iter().position(|word| utf16(&text[..word.start]) == from);
    spelled_out(lang, at.map_or("", |at| previous(text, &words, at)), full, found)
}

/// The word before, if only a space is between.
fn previous<'a>(text: &'a str, words: &[Word], at: usize) -> &'a str {
    let Some(before) = at.checked_sub(1).map(|at| &words[at]) else { return "" };
    let between = &text[before.end..words[at].start];
    if between.trim_matches([' ', '\u{a0}']).is_empty() {
        &text[before.start..before.end]
    } else {
        ""
    }
}

fn is_possessive(ending: &str) -> bool {
    let mut letters = ending.chars();
    letters.next().is_some_and(is_apostrophe) && letters.as_str() == "s"
}
