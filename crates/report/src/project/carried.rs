//! Text that came along from last year's report and has not been read again.

use std::collections::BTreeSet;

use super::rows::{CARRIED, row};
use super::{Project, Tx};
use crate::error::Result;

impl Project {
    /// The passages that came along and were neither changed nor confirmed.
    pub fn carried(&self) -> Result<BTreeSet<String>> {
        self.connection
            .prepare_cached("SELECT passage FROM carried")
            .and_then(|mut statement| statement.query_map((), |row| row.get(0))?.collect())
            .map_err(|error| self.failed(error))
    }
}

impl Tx<'_> {
    /// Whether a passage is marked as come along.
    pub(super) fn is_carried(&self, passage: &str) -> Result<bool> {
        self.connection()
            .prepare_cached("SELECT 1 FROM carried WHERE passage = ?1")
            .and_then(|mut statement| statement.exists((passage,)))
            .map_err(|error| self.failed(error))
    }

    /// Marks a passage as come along from last year, or as read again.
    pub fn mark_carried(&mut self, passage: &str, carried: bool) -> Result<()> {
        let row = row! { passage: passage };
        if carried { self.put(&CARRIED, row) } else { self.remove(&CARRIED, &row) }
    }
}
