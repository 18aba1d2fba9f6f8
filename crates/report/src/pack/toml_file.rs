//! One TOML file, read item by item so that one mistake hides no other.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::load::{Problem, ProblemKind};

/// An item with the line it begins on.
#[derive(Debug, Clone)]
pub(super) struct Located<T> {
    pub item: T,
    pub file: String,
    pub line: usize,
}

/// A file whose lists are taken out one after the other; what is left is its head.
pub(super) struct TomlFile<'a> {
    name: &'a str,
    text: &'a str,
    table: DeTable<'a>,
}

impl<'a> TomlFile<'a> {
    /// Parses a file; syntax errors are noted and the rest is read all the same.
    pub fn parse(name: &'a str, text: &'a str, problems: &mut Vec<Problem>) -> TomlFile<'a> {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut file = TomlFile { name, text, table: table.into_inner() };
        for error in errors {
            let line = error.span().map_or(1, |span| file.line(span.start));
            problems.push(file.problem(line, error.message()));
        }
        file.table.make_owned();
        file
    }

    /// Takes the list of a key out of the file. Each item that does not fit is
    /// a problem of its own.
    pub fn take<T: DeserializeOwned>(
        &mut self,
        key: &str,
        problems: &mut Vec<Problem>,
    ) -> Vec<Located<T>> {
        let Some((_, value)) = self.table.remove_entry(key) else { return Vec::new() };
        let span = value.span();
        match value.into_inner() {
            DeValue::Array(items) => {
                items.into_iter().filter_map(|item| self.read(item, problems)).collect()
            }
            _ => {
                problems.push(self.problem(self.line(span.start), "expected a list ([[…]])"));
                Vec::new()
            }
        }
    }

    /// Reads what is left as one item.
    pub fn head<T: DeserializeOwned>(mut self, problems: &mut Vec<Problem>) -> Option<Located<T>> {
        let table = std::mem::take(&mut self.table);
        let whole = Spanned::new(0..0, DeValue::Table(table));
        self.read(whole, problems)
    }

    /// Notes every key that is left as one that does not belong here.
    pub fn finish(self, problems: &mut Vec<Problem>) {
        for key in self.table.keys() {
            problems.push(
                self.problem(
                    self.line(key.span().start),
                    &format!("unknown key `{}`", key.get_ref()),
                ),
            );
        }
    }

    fn read<T: DeserializeOwned>(
        &self,
        value: Spanned<DeValue<'a>>,
        problems: &mut Vec<Problem>,
    ) -> Option<Located<T>> {
        let start = value.span().start;
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(item) => Some(Located { item, file: self.name.to_owned(), line: self.line(start) }),
            Err(error) => {
                let at = error.span().map_or(start, |span| span.start);
                problems.push(self.problem(self.line(at), error.message()));
                None
            }
        }
    }

    fn problem(&self, line: usize, detail: &str) -> Problem {
        let kind = ProblemKind::Syntax { detail: detail.to_owned() };
        Problem { file: self.name.to_owned(), line, kind }
    }

    /// The line, from 1, of a byte of the text.
    fn line(&self, byte: usize) -> usize {
        let before = &self.text.as_bytes()[..byte.min(self.text.len())];
        before.iter().filter(|byte| **byte == b'\n').count() + 1
    }
}
