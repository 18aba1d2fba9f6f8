//! What a check has found, and where.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::read::ReadPassage;
use super::{Rule, Severity};
use crate::lang::{Lang, Text};
use crate::project::Record;

/// Something found, at its place. What it says to a person is found by its rule
/// and the values; why it is asked, and where, by the sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked for.
    pub rule: Rule,
    /// How much it matters.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What stands in its words, by name.
    pub values: BTreeMap<&'static str, Put>,
    /// Other places that belong to it: the same figure in a table, the passage
    /// that says nearly the same.
    pub also: Vec<Place>,
    /// Where law, code or guidance asks for it.
    pub sources: Vec<String>,
    /// What can be done about it by one button.
    pub mends: Vec<Mend>,
    /// Which of several that are alike in one passage it is, from 0.
    pub nth: usize,
}

/// Where something is. Names alone: what they are called and say is for
/// whoever shows them to find out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(rename = "FindingPlace")]
pub enum Place {
    /// The report as a whole, or its details.
    Report,
    /// A section, in one language or in both.
    Section {
        /// Its id: `people.iii`.
        section: String,
        /// The language, if it is about one.
        lang: Option<Lang>,
    },
    /// Words in a passage.
    Words {
        /// Its section.
        section: String,
        /// The passage.
        passage: String,
        /// The passage's language.
        lang: Lang,
        /// Where they begin, in UTF-16 units of the passage's
        /// [`flat_text`](crate::search::flat_text).
        from: usize,
        /// Where they have ended. Equal to `from` where the whole passage is meant.
        to: usize,
    },
    /// A record: a measure, a promise, a picture.
    Record {
        /// The name of its kind: [`Record::KIND`].
        record: String,
        /// Its id.
        id: String,
        /// The language, if it is about one.
        lang: Option<Lang>,
    },
    /// A case study or quotation.
    Testimony {
        /// Its id.
        id: String,
        /// The language, if it is about one.
        lang: Option<Lang>,
    },
}

/// Something put into a finding's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
#[ts(rename = "FindingValue")]
pub enum Put {
    /// A count, which may decide the form of the words.
    Count(u32),
    /// Words of the report, as they stand.
    Words(String),
    /// What a promise, a story or a picture is called, in both languages: it is
    /// said in the language of whoever reads it.
    Named(Text),
}

/// What one button can do about a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Mend {
    /// Puts other words in the place of those found.
    Replace {
        /// The other words.
        with: String,
    },
    /// Says that a translation renders its source as that is now.
    UpToDate,
    /// Spells out an acronym where it stands.
    SpellOut {
        /// What it is short for.
        full: String,
    },
}

impl Finding {
    /// Something of a rule at a place, as severe as the rule says.
    pub fn new(rule: Rule, place: Place) -> Finding {
        Finding {
            rule,
            severity: rule.severity(),
            place,
            values: BTreeMap::new(),
            also: Vec::new(),
            sources: rule.sources().iter().map(|source| (*source).to_owned()).collect(),
            mends: Vec::new(),
            nth: 0,
        }
    }

    /// With words that stand in its message.
    pub fn with(mut self, name: &'static str, words: impl Into<String>) -> Finding {
        self.values.insert(name, Put::Words(words.into()));
        self
    }

    /// With what something is called, said in the reader’s language. What has a
    /// name in one language alone is called by that, and what has none by its id.
    pub fn named(mut self, name: &'static str, text: &Text, id: &str) -> Finding {
        let called = |lang: Lang| {
            let mut names = [text.get(lang), text.get(lang.other()), id].into_iter().map(str::trim);
            names.find(|it| !it.is_empty()).unwrap_or_default().to_owned()
        };
        let called = Text { en: called(Lang::En), cy: called(Lang::Cy) };
        self.values.insert(name, Put::Named(called));
        self
    }

    /// With a count that stands in its message.
    pub fn count(mut self, name: &'static str, count: usize) -> Finding {
        self.values.insert(name, Put::Count(u32::try_from(count).unwrap_or(u32::MAX)));
        self
    }

    /// With another place that belongs to it.
    pub fn also(mut self, place: Place) -> Finding {
        self.also.push(place);
        self
    }

    /// With something a button can do.
    pub fn mend(mut self, mend: Mend) -> Finding {
        self.mends.push(mend);
        self
    }

    /// With a source of its own, beside the rule's.
    pub fn source(mut self, source: &str) -> Finding {
        self.sources.push(source.to_owned());
        self
    }

    /// With another severity than its rule's.
    pub fn severity(mut self, severity: Severity) -> Finding {
        self.severity = severity;
        self
    }
}

impl Place {
    /// A section in both languages.
    pub fn section(section: &str) -> Place {
        Place::Section { section: section.to_owned(), lang: None }
    }

    /// A section in one language.
    pub fn section_in(section: &str, lang: Lang) -> Place {
        Place::Section { section: section.to_owned(), lang: Some(lang) }
    }

    /// A whole passage.
    pub fn passage(read: &ReadPassage) -> Place {
        Place::Words {
            section: read.passage.section.clone(),
            passage: read.passage.id.clone(),
            lang: read.passage.lang,
            from: 0,
            to: 0,
        }
    }

    /// Words of a passage, from their place in bytes of its text.
    pub fn words(read: &ReadPassage, bytes: std::ops::Range<usize>) -> Place {
        let from = units(&read.text[..bytes.start]);
        Place::Words {
            section: read.passage.section.clone(),
            passage: read.passage.id.clone(),
            lang: read.passage.lang,
            from,
            to: from + units(&read.text[bytes]),
        }
    }

    /// A record.
    pub fn record<R: Record>(record: &R) -> Place {
        Place::Record { record: R::KIND.to_owned(), id: record.id().to_owned(), lang: None }
    }

    /// A record in one language.
    pub fn record_in<R: Record>(record: &R, lang: Lang) -> Place {
        Place::Record { record: R::KIND.to_owned(), id: record.id().to_owned(), lang: Some(lang) }
    }

    /// A case study or quotation.
    pub fn testimony(id: &str, lang: Option<Lang>) -> Place {
        Place::Testimony { id: id.to_owned(), lang }
    }

    /// The same in one language; the report as a whole is in both.
    pub fn in_lang(mut self, own: Lang) -> Place {
        match &mut self {
            Place::Report => {}
            Place::Words { lang, .. } => *lang = own,
            Place::Section { lang, .. }
            | Place::Record { lang, .. }
            | Place::Testimony { lang, .. } => *lang = Some(own),
        }
        self
    }

    /// The section it is in, if it is in one.
    pub fn section_id(&self) -> Option<&str> {
        match self {
            Place::Section { section, .. } | Place::Words { section, .. } => Some(section),
            Place::Report | Place::Record { .. } | Place::Testimony { .. } => None,
        }
    }

    /// The language it is about, if it is one.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Place::Report => None,
            Place::Words { lang, .. } => Some(*lang),
            Place::Section { lang, .. }
            | Place::Record { lang, .. }
            | Place::Testimony { lang, .. } => *lang,
        }
    }
}

/// The length of some text in UTF-16 units, as the window counts.
fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
