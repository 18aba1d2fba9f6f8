//! Official Welsh wording the officer has confirmed or replaced.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::rows::{WORDING, row};
use super::{Project, Tx};
use crate::error::Result;

/// A Welsh wording of the pack that the officer vouches for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmedWording {
    /// The Welsh as it is to be printed.
    pub cy: String,
    /// Where the officer has it from.
    pub note: String,
}

impl Project {
    /// The confirmed wordings by the item of the pack: a section's or
    /// question's id for a heading, a standard's id, `compulsory.` and an id.
    pub fn wordings(&self) -> Result<BTreeMap<String, ConfirmedWording>> {
        self.connection
            .prepare_cached("SELECT item, cy, note FROM wording")
            .and_then(|mut statement| {
                let rows = statement.query_map((), |row| {
                    Ok((row.get(0)?, ConfirmedWording { cy: row.get(1)?, note: row.get(2)? }))
                })?;
                rows.collect()
            })
            .map_err(|error| self.failed(error))
    }
}

impl Tx<'_> {
    /// Confirms the Welsh of an item; none takes the confirmation back.
    pub fn set_wording(&mut self, item: &str, wording: Option<&ConfirmedWording>) -> Result<()> {
        match wording {
            Some(wording) => {
                self.put(&WORDING, row! { item: item, cy: wording.cy, note: wording.note })
            }
            None => self.remove(&WORDING, &row! { item: item }),
        }
    }
}
