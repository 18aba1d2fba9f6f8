//! How each part is set out: by question or as one narrative, combined or split.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows::{LAYOUT, row};
use super::{Project, Tx};
use crate::error::Result;

/// How a part is set out. The Schedule to WSI 2017/274 makes the four
/// questions headings, so that is the default; guidance 001 §3 allows a
/// narrative that answers each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// One text, its passages marked with the questions they answer.
    pub narrative: bool,
    /// Divided into children's, adults' and cross-cutting.
    pub split: bool,
}

impl Project {
    /// The layout of each part that differs from the default.
    pub fn layouts(&self) -> Result<BTreeMap<String, Layout>> {
        self.connection
            .prepare_cached("SELECT section, narrative, split FROM layout")
            .and_then(|mut statement| {
                let rows = statement.query_map((), |row| {
                    Ok((row.get(0)?, Layout { narrative: row.get(1)?, split: row.get(2)? }))
                })?;
                rows.collect()
            })
            .map_err(|error| self.failed(error))
    }
}

impl Tx<'_> {
    /// Sets how a part is set out. No text moves: passages keep their section
    /// and strand, and assembly shows them in their order either way.
    pub fn set_layout(&mut self, section: &str, layout: Layout) -> Result<()> {
        if layout == Layout::default() {
            return self.remove(&LAYOUT, &row! { section: section });
        }
        let (narrative, split) = (u8::from(layout.narrative), u8::from(layout.split));
        self.put(&LAYOUT, row! { section: section, narrative: narrative, split: split })
    }
}
