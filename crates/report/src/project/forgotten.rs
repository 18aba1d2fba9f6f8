//! What stays of stories that were forgotten: fingerprints of their words.

use rusqlite::Connection;

use super::{Project, Testimony, Tx};
use crate::consent::{Forbidden, Forgotten};
use crate::error::{Error, Result};

impl Project {
    /// What stays of every story that was forgotten.
    pub fn forgotten(&self) -> Result<Vec<Forgotten>> {
        let rows: Vec<String> = self
            .connection
            .prepare_cached("SELECT prints FROM forgotten ORDER BY number")
            .and_then(|mut statement| statement.query_map((), |row| row.get(0))?.collect())
            .map_err(|error| self.failed(error))?;
        let read = |row: String| {
            serde_json::from_str(&row).map_err(|error| Error::Damaged {
                path: self.path.clone(),
                detail: format!("forgotten: {error}"),
            })
        };
        rows.into_iter().map(read).collect()
    }
}

impl Tx<'_> {
    /// Keeps what stays of a story that was forgotten. Undo does not take it back.
    pub(super) fn add_forgotten(&mut self, forgotten: &Forgotten) -> Result<()> {
        keep(self.connection(), forgotten).map_err(|error| self.failed(error))
    }

    /// Keeps the fingerprints of a case study or quotation that is about to be
    /// removed, so that its words are still known where they were written elsewhere.
    pub fn remember_words(&mut self, testimony: &Testimony) -> Result<()> {
        let salt = format!("{}{}", self.new_id()?, self.new_id()?);
        match Forgotten::of(&testimony.id, salt, &testimony.all_forbidden()) {
            Some(forgotten) => self.add_forgotten(&forgotten),
            None => Ok(()),
        }
    }
}

pub(super) fn keep(connection: &Connection, forgotten: &Forgotten) -> rusqlite::Result<()> {
    let prints = serde_json::to_string(forgotten).expect("plain data");
    connection
        .prepare_cached("INSERT INTO forgotten (testimony, prints) VALUES (?1, ?2)")?
        .execute((&forgotten.testimony, prints))?;
    Ok(())
}

impl Testimony {
    /// Every wording there is of it, to be looked for in what is written.
    pub(crate) fn all_forbidden(&self) -> Forbidden {
        let mut words = Forbidden::default();
        for wording in self.wordings() {
            words.forbid_title(&self.id, wording.title);
            words.forbid(&self.id, wording.body);
        }
        words
    }
}
