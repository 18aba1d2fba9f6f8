//! Prompts the officer has ticked as covered. The program never ticks one.

use std::collections::BTreeSet;

use super::rows::{TICKED, row};
use super::{Project, Tx};
use crate::error::Result;

impl Project {
    /// The ids of the ticked prompts, sorted.
    pub fn ticked(&self) -> Result<BTreeSet<String>> {
        self.connection
            .prepare_cached("SELECT prompt FROM ticked")
            .and_then(|mut statement| statement.query_map((), |row| row.get(0))?.collect())
            .map_err(|error| self.failed(error))
    }
}

impl Tx<'_> {
    /// Ticks a prompt as covered, or takes the tick away. Ids are not looked
    /// up: like answers, ticks outlive a change of the pack.
    pub fn tick_prompt(&mut self, prompt: &str, ticked: bool) -> Result<()> {
        let row = row! { prompt: prompt };
        if ticked { self.put(&TICKED, row) } else { self.remove(&TICKED, &row) }
    }
}
