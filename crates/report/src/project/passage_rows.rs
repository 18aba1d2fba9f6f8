//! All passages of a file as they lie there, and again after a change: what
//! says the same is not read anew.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::passages::{COLUMNS, found_in, text};
use super::{Passage, Project};
use crate::error::{Error, Result};
use crate::lang::Lang;

/// A passage with what its row says in JSON, as it lies in the file.
#[derive(Debug)]
pub(super) struct KeptRow {
    passage: Arc<Passage>,
    json: [Box<str>; 3],
}

/// All passages of a file.
pub(super) struct PassageRows {
    /// By language, each in the order of sections by name, then of the text.
    pub passages: BTreeMap<Lang, Vec<Arc<Passage>>>,
    /// The rows, by id.
    pub kept: HashMap<String, KeptRow>,
}

impl Project {
    /// All passages; of those whose rows are as they were, the ones that were
    /// read then.
    pub(super) fn rows_of_passages(
        &self,
        before: &mut HashMap<String, KeptRow>,
    ) -> Result<PassageRows> {
        // In the order in which they lie: putting hundreds of rows in another
        // takes the file twice as long.
        let sql = format!("SELECT {COLUMNS}, position FROM passage NOT INDEXED");
        let failed = |error| self.failed(error);
        let mut statement = self.connection.prepare_cached(&sql).map_err(failed)?;
        let mut rows = statement.query(()).map_err(failed)?;
        let mut kept = HashMap::with_capacity(before.len());
        let mut found: Vec<(i64, Arc<Passage>)> = Vec::with_capacity(before.len());
        while let Some(row) = rows.next().map_err(failed)? {
            let id = text(row, 0).map_err(failed)?;
            let (id, then) = match before.remove_entry(id) {
                Some((id, then)) => (id, Some(then)),
                None => (id.to_owned(), None),
            };
            let now = match then {
                Some(then) if then.is_as_it_lies(row).map_err(failed)? => then,
                Some(_) | None => {
                    let damaged = |detail| Error::Damaged { path: self.path.clone(), detail };
                    let passage = Arc::new(found_in(row).map_err(failed)?.map_err(damaged)?);
                    let [content, answers, evidence] = JSON.map(|column| text(row, column));
                    let json = || Ok([content?.into(), answers?.into(), evidence?.into()]);
                    KeptRow { passage, json: json().map_err(failed)? }
                }
            };
            found.push((row.get(10).map_err(failed)?, Arc::clone(&now.passage)));
            kept.insert(id, now);
        }
        found.sort_by(|(at, one), (other_at, other)| {
            (&one.section, at, &one.id).cmp(&(&other.section, other_at, &other.id))
        });
        let mut passages: BTreeMap<Lang, Vec<Arc<Passage>>> = BTreeMap::new();
        for (_, passage) in found {
            passages.entry(passage.lang).or_default().push(passage);
        }
        Ok(PassageRows { passages, kept })
    }
}

/// The columns that hold JSON.
const JSON: [usize; 3] = [4, 5, 9];

impl KeptRow {
    /// Whether a row of [`COLUMNS`] with the same id says what this one says.
    fn is_as_it_lies(&self, row: &rusqlite::Row<'_>) -> rusqlite::Result<bool> {
        let passage = &self.passage;
        for (column, json) in JSON.into_iter().zip(&self.json) {
            if text(row, column)? != &**json {
                return Ok(false);
            }
        }
        let or_null =
            |column: usize| Ok::<_, rusqlite::Error>(row.get_ref(column)?.as_str_or_null()?);
        Ok(text(row, 1)? == passage.section
            && or_null(2)? == passage.strand.as_deref()
            && text(row, 3)? == passage.lang.code()
            && or_null(6)? == passage.source.as_deref()
            && or_null(7)? == passage.made_from.as_deref()
            && or_null(8)? == passage.made_from_text.as_deref())
    }
}
