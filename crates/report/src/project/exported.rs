//! The files that hold somebody's story or words, so that they can be found
//! when consent is withdrawn.

use std::path::Path;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Project, Tx};
use crate::error::{Error, Result};

/// A file that was exported with case studies, quotations or pictures of people
/// in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Exported {
    /// When, in UTC: `2025-09-30T14:02:11Z`.
    pub at: String,
    /// Where it was written.
    pub path: String,
    /// The case studies, quotations and pictures of people in it, by id.
    pub testimonies: Vec<String>,
}

impl Project {
    /// The files exported so far, newest first.
    pub fn exported(&self) -> Result<Vec<Exported>> {
        let rows: Vec<(String, String, String)> = self
            .connection
            .prepare_cached("SELECT at, path, testimonies FROM exported ORDER BY number DESC")
            .and_then(|mut statement| {
                statement
                    .query_map((), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
                    .collect()
            })
            .map_err(|error| self.failed(error))?;
        let read = |(at, path, testimonies): (String, String, String)| {
            let testimonies = serde_json::from_str(&testimonies).map_err(|error| {
                Error::Damaged { path: self.path.clone(), detail: format!("exported: {error}") }
            })?;
            Ok(Exported { at, path, testimonies })
        };
        rows.into_iter().map(read).collect()
    }

    /// Notes that files were written with these case studies, quotations and
    /// pictures of people in them. This is no change of the report: it is not undone, and a report
    /// that is open read-only notes nothing.
    pub fn note_exported(&mut self, files: &[(&Path, &[String])]) -> Result<()> {
        if !self.writable() {
            return Ok(());
        }
        let at = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        self.write_unrecorded(|transaction| {
            for (path, held) in files.iter().filter(|(_, held)| !held.is_empty()) {
                let (at, path, testimonies) =
                    (at.clone(), path.display().to_string(), held.to_vec());
                keep(transaction, &Exported { at, path, testimonies })?;
            }
            Ok(())
        })
    }
}

impl Tx<'_> {
    /// Keeps a note of a file that was exported, from a dump. Undo does not take
    /// it back.
    pub(super) fn add_exported(&mut self, file: &Exported) -> Result<()> {
        keep(self.connection(), file).map_err(|error| self.failed(error))
    }
}

fn keep(connection: &Connection, file: &Exported) -> rusqlite::Result<()> {
    let held = serde_json::to_string(&file.testimonies).expect("a list of ids");
    connection
        .prepare_cached("INSERT INTO exported (at, path, testimonies) VALUES (?1, ?2, ?3)")?
        .execute((&file.at, &file.path, held))?;
    Ok(())
}
