//! Appendices the officer adds after the glossary.

use serde::{Deserialize, Serialize};

use super::rows::{APPENDIX, row};
use super::{Project, Tx};
use crate::error::{Error, Result};
use crate::lang::Text;

/// An appendix. Its text is the passages of the section `appendix.` and its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appendix {
    /// The permanent id.
    pub id: String,
    /// Its heading.
    pub title: Text,
}

impl Project {
    /// The appendices, in order.
    pub fn appendices(&self) -> Result<Vec<Appendix>> {
        let rows: Vec<(String, String)> = self
            .connection
            .prepare_cached("SELECT id, title FROM appendix ORDER BY position, id")
            .and_then(|mut statement| {
                statement.query_map((), |r| Ok((r.get(0)?, r.get(1)?)))?.collect()
            })
            .map_err(|error| self.failed(error))?;
        rows.into_iter()
            .map(|(id, title)| match serde_json::from_str(&title) {
                Ok(title) => Ok(Appendix { id, title }),
                Err(error) => Err(Error::Damaged {
                    path: self.path.clone(),
                    detail: format!("appendix {id}: {error}"),
                }),
            })
            .collect()
    }
}

impl Tx<'_> {
    /// Adds an appendix, or names the one with its id anew.
    pub fn put_appendix(&mut self, appendix: &Appendix, position: usize) -> Result<()> {
        let title = serde_json::to_string(&appendix.title).expect("plain data");
        self.put(&APPENDIX, row! { id: appendix.id, position: position, title: title })
    }

    /// Removes an appendix. Its passages stay, unseen, until it comes back.
    pub fn remove_appendix(&mut self, id: &str) -> Result<()> {
        self.remove(&APPENDIX, &row! { id: id })
    }
}
