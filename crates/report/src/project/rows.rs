//! The inside of a write: rows are changed one at a time, each remembered as
//! it was and as it is, so that any change can be undone and done again.

use std::path::Path;

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OptionalExtension, Transaction, params_from_iter};
use serde_json::{Map, Value as Json};

use super::open::failure;
use crate::error::{Error, Result};
use crate::pack::Pack;

/// A table whose rows can be undone: its name, how many of its columns make
/// the key, and the columns.
#[derive(Debug)]
pub(super) struct Table {
    pub name: &'static str,
    pub key: usize,
    pub columns: &'static [&'static str],
}

pub(super) const DETAIL: Table = Table { name: "detail", key: 1, columns: &["name", "value"] };
pub(super) const PASSAGE: Table = Table {
    name: "passage",
    key: 1,
    columns: &[
        "id",
        "section",
        "strand",
        "lang",
        "position",
        "content",
        "answers",
        "source",
        "made_from",
        "made_from_text",
        "evidence",
    ],
};
pub(super) const TESTIMONY: Table =
    Table { name: "testimony", key: 1, columns: &["id", "kind", "position", "text", "consent"] };
pub(super) const PROGRESS: Table =
    Table { name: "progress", key: 2, columns: &["section", "lang", "state"] };
pub(super) const LAYOUT: Table =
    Table { name: "layout", key: 1, columns: &["section", "narrative", "split"] };
pub(super) const WORDING: Table =
    Table { name: "wording", key: 1, columns: &["item", "cy", "note"] };
pub(super) const APPENDIX: Table =
    Table { name: "appendix", key: 1, columns: &["id", "position", "title"] };

pub(super) const WORD: Table = Table { name: "word", key: 2, columns: &["lang", "word"] };
pub(super) const TICKED: Table = Table { name: "ticked", key: 1, columns: &["prompt"] };

pub(super) const RECORD: Table =
    Table { name: "record", key: 2, columns: &["kind", "id", "position", "value"] };
pub(super) const CARRIED: Table = Table { name: "carried", key: 1, columns: &["passage"] };

const TABLES: [&Table; 11] = [
    &DETAIL, &PASSAGE, &TESTIMONY, &PROGRESS, &LAYOUT, &WORDING, &APPENDIX, &WORD, &TICKED,
    &RECORD, &CARRIED,
];

/// A row as JSON, by column.
pub(super) type Row = Map<String, Json>;

/// A row before and after a change.
pub(super) struct ChangedRow {
    pub table: &'static str,
    pub before: Option<Row>,
    pub after: Option<Row>,
}

/// A write in progress. What each noun can do to the file is in its own module.
pub struct Tx<'a> {
    connection: &'a Transaction<'a>,
    pack: &'a Pack,
    path: &'a Path,
    changed: Vec<ChangedRow>,
}

impl<'a> Tx<'a> {
    pub(super) fn new(connection: &'a Transaction<'a>, pack: &'a Pack, path: &'a Path) -> Tx<'a> {
        Tx { connection, pack, path, changed: Vec::new() }
    }

    pub(super) fn finish(self) -> Vec<ChangedRow> {
        self.changed
    }

    pub(super) fn pack(&self) -> &'a Pack {
        self.pack
    }

    pub(super) fn connection(&self) -> &Connection {
        self.connection
    }

    pub(super) fn failed(&self, error: rusqlite::Error) -> Error {
        failure(self.path, error)
    }

    /// A new permanent id: 64 random bits from SQLite, so that two copies of a
    /// file that are written in two places give out different ones.
    pub fn new_id(&self) -> Result<String> {
        self.connection
            .query_row("SELECT lower(hex(randomblob(8)))", (), |row| row.get(0))
            .map_err(|error| self.failed(error))
    }

    /// Puts a row in the place of the one with the same key.
    pub(super) fn put(&mut self, table: &'static Table, row: Row) -> Result<()> {
        let before = fetch(self.connection, table, &row).map_err(|error| self.failed(error))?;
        if before.as_ref() == Some(&row) {
            return Ok(());
        }
        store(self.connection, table, &row).map_err(|error| self.failed(error))?;
        self.changed.push(ChangedRow { table: table.name, before, after: Some(row) });
        Ok(())
    }

    /// Removes the row with this key, if there is one.
    pub(super) fn remove(&mut self, table: &'static Table, key: &Row) -> Result<()> {
        let before = fetch(self.connection, table, key).map_err(|error| self.failed(error))?;
        if before.is_some() {
            delete(self.connection, table, key).map_err(|error| self.failed(error))?;
            self.changed.push(ChangedRow { table: table.name, before, after: None });
        }
        Ok(())
    }
}

/// Makes a row as it was before, or after, a change.
pub(super) fn restore(
    connection: &Connection,
    table: &str,
    from: Option<&Row>,
    to: Option<&Row>,
) -> rusqlite::Result<()> {
    let Some(table) = TABLES.iter().find(|known| known.name == table) else {
        return Err(rusqlite::Error::InvalidParameterName(table.to_owned()));
    };
    match (from, to) {
        (_, Some(row)) => store(connection, table, row),
        (Some(row), None) => delete(connection, table, row),
        (None, None) => Ok(()),
    }
}

fn fetch(connection: &Connection, table: &Table, key: &Row) -> rusqlite::Result<Option<Row>> {
    let sql = format!(
        "SELECT {} FROM {} WHERE {}",
        table.columns.join(", "),
        table.name,
        condition(table)
    );
    let read = |row: &rusqlite::Row<'_>| {
        let mut found = Row::new();
        for (index, column) in table.columns.iter().enumerate() {
            found.insert((*column).to_owned(), to_json(row.get_ref(index)?));
        }
        Ok(found)
    };
    connection
        .prepare_cached(&sql)?
        .query_row(params_from_iter(values(&table.columns[..table.key], key)), read)
        .optional()
}

fn store(connection: &Connection, table: &Table, row: &Row) -> rusqlite::Result<()> {
    let places: Vec<String> = (1..=table.columns.len()).map(|n| format!("?{n}")).collect();
    let sql = format!(
        "INSERT OR REPLACE INTO {} ({}) VALUES ({})",
        table.name,
        table.columns.join(", "),
        places.join(", ")
    );
    connection.prepare_cached(&sql)?.execute(params_from_iter(values(table.columns, row)))?;
    Ok(())
}

fn delete(connection: &Connection, table: &Table, key: &Row) -> rusqlite::Result<()> {
    let sql = format!("DELETE FROM {} WHERE {}", table.name, condition(table));
    connection
        .prepare_cached(&sql)?
        .execute(params_from_iter(values(&table.columns[..table.key], key)))?;
    Ok(())
}

fn condition(table: &Table) -> String {
    let parts: Vec<String> = table.columns[..table.key]
        .iter()
        .enumerate()
        .map(|(n, column)| format!("{column} = ?{}", n + 1))
        .collect();
    parts.join(" AND ")
}

fn values(columns: &[&str], row: &Row) -> Vec<Value> {
    columns.iter().map(|column| from_json(row.get(*column))).collect()
}

fn to_json(value: ValueRef<'_>) -> Json {
    match value {
        ValueRef::Null => Json::Null,
        ValueRef::Integer(number) => Json::from(number),
        ValueRef::Real(number) => Json::from(number),
        ValueRef::Text(text) => Json::from(String::from_utf8_lossy(text)),
        // No table that can be undone holds bytes.
        ValueRef::Blob(_) => Json::Null,
    }
}

fn from_json(value: Option<&Json>) -> Value {
    match value {
        Some(Json::String(text)) => Value::Text(text.clone()),
        Some(Json::Number(number)) => Value::Integer(number.as_i64().unwrap_or_default()),
        Some(Json::Bool(yes)) => Value::Integer(i64::from(*yes)),
        Some(Json::Null | Json::Array(_) | Json::Object(_)) | None => Value::Null,
    }
}

/// A row from names and values.
macro_rules! row {
    ($($column:ident : $value:expr),* $(,)?) => {{
        let mut row = $crate::project::rows::Row::new();
        $(row.insert(stringify!($column).to_owned(), serde_json::json!($value));)*
        row
    }};
}
pub(super) use row;
