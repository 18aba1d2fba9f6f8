//! What a translator is sent: the texts of a report line by line, each beside
//! its rendering, as an XLIFF file for translation programs ([`xliff`]) and as a
//! Word file of two columns ([`columns`]).

mod codes;
mod columns;
mod xliff;

pub use columns::columns;
pub use xliff::xliff;

use report::document::{Inline, Meta, plain_inlines, words_of};
use report::lang::Lang;

/// The texts of a report for whoever translates them.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// The language they are translated from, into the other.
    pub from: Lang,
    /// What stands at the head of the Word file.
    pub meta: Meta,
    /// The texts, in the order of the report.
    pub groups: Vec<Group>,
}

/// The texts that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its permanent id: that of a section, or the kind of records.
    pub id: String,
    /// What it is called, in the language that is translated from.
    pub heading: String,
    /// The texts.
    pub units: Vec<Unit>,
}

/// A text to be translated as one: a paragraph, an item, a cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// Its permanent id: that of the passage or field, and its place in it.
    pub id: String,
    /// What it says.
    pub source: Vec<Inline>,
    /// What it says in the other language so far; may be blank.
    pub target: Vec<Inline>,
    /// How the two stand to each other.
    pub state: State,
}

/// How a text stands to its rendering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It has none yet.
    New,
    /// It has changed since it was translated.
    Changed,
    /// It is translated.
    Done,
}

impl State {
    /// Whether there is something for the translator to do.
    pub fn is_due(self) -> bool {
        match self {
            State::New | State::Changed => true,
            State::Done => false,
        }
    }
}

impl Translation {
    /// Every text, in order.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        self.groups.iter().flat_map(|group| &group.units)
    }

    /// How many words there are to translate.
    pub fn words_due(&self) -> usize {
        let due = self.units().filter(|unit| unit.state.is_due());
        due.map(|unit| words_of(&plain_inlines(&unit.source))).sum()
    }
}

#[cfg(test)]
mod tests;
