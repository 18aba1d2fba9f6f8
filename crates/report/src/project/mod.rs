//! One report in one file.
//!
//! A project is a SQLite database with our application id. Everything in it
//! changes through one door, [`Project::write`]: whole or not at all, recorded
//! for undo, on the disk when it returns.

mod appendices;
mod carried;
mod content;
mod copies;
mod details;
mod dump;
mod entered;
mod exported;
mod forgetting;
mod forgotten;
mod history;
mod images;
mod layouts;
mod lock;
mod open;
mod passage_rows;
mod passages;
mod progress;
mod records;
mod rows;
mod tally;
mod testimonies;
mod ticked;
mod word_list;
mod wordings;
mod writing;

pub use appendices::Appendix;
pub use content::Content;
pub use details::Details;
pub use dump::{DUMP_VERSION, Dump, DumpedImage, load, parse_dump};
pub use entered::{Entered, TakenBefore};
pub use exported::Exported;
pub use history::{Change, Did};
pub use layouts::Layout;
pub use lock::Holder;
pub(crate) use open::io_failure;
pub use passages::{Pairing, Passage};
pub use progress::State;
pub use records::{AnyRecord, Record, Records};
pub use rows::Tx;
pub use testimonies::{Testimony, TestimonyKind, TestimonyText, Wording};
pub use wordings::ConfirmedWording;
pub use writing::Draft;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Error, Result};
use crate::pack::Pack;

/// An open project file.
pub struct Project {
    path: PathBuf,
    connection: Connection,
    pack: Arc<Pack>,
    access: Access,
}

/// Whether this program may write to the file.
enum Access {
    /// It may, and others are told so as long as the lock lives.
    Write(#[expect(dead_code, reason = "held, not used: dropping it frees the file")] lock::Lock),
    /// It may not; somebody else holds the file, or the file is read-only.
    Read(Option<Holder>),
}

impl Project {
    /// Makes a new file for a report. Refuses to replace a file.
    pub fn create(path: &Path, details: &Details, pack: &Pack) -> Result<Project> {
        open::create(path, details, pack)
    }

    /// Opens a file: checks that it is ours and whole before anything is
    /// written, brings it up to date, and takes the lock. If somebody else has
    /// the lock, or the file may not be written, it opens read-only.
    pub fn open(path: &Path) -> Result<Project> {
        open::open(path, open::Wanted::Write)
    }

    /// Opens a file only to read it: takes no lock, changes nothing.
    pub fn read(path: &Path) -> Result<Project> {
        open::open(path, open::Wanted::Read)
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The pack as it was when the report was begun.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Who holds the file, if it is open read-only because somebody does.
    pub fn holder(&self) -> Option<&Holder> {
        match &self.access {
            Access::Write(_) => None,
            Access::Read(holder) => holder.as_ref(),
        }
    }

    /// Whether the file can be changed through this project.
    pub fn writable(&self) -> bool {
        match self.access {
            Access::Write(_) => true,
            Access::Read(_) => false,
        }
    }

    /// Changes the report: the only way. All of what the closure does happens,
    /// or none of it; it is recorded under `change` for undo, and it is on the
    /// disk when this returns.
    pub fn write<T>(
        &mut self,
        change: Change,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        if let Access::Read(holder) = &self.access {
            return Err(Error::ReadOnly(holder.clone()));
        }
        let path = self.path.clone();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| open::failure(&path, error))?;
        let mut tx = Tx::new(&transaction, &self.pack, &path);
        let result = act(&mut tx)?;
        let rows = tx.finish();
        history::record(&transaction, &change, &rows)
            .map_err(|error| open::failure(&path, error))?;
        transaction.commit().map_err(|error| open::failure(&path, error))?;
        Ok(result)
    }

    /// Writes what is no change of the report and cannot be undone: a note of
    /// what was exported, or the forgetting of what is to be gone for good.
    fn write_unrecorded<T>(
        &mut self,
        act: impl FnOnce(&rusqlite::Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T> {
        let path = self.path.clone();
        let fail = |error| open::failure(&path, error);
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(fail)?;
        let result = act(&transaction).map_err(fail)?;
        transaction.commit().map_err(fail)?;
        Ok(result)
    }

    fn failed(&self, error: rusqlite::Error) -> Error {
        open::failure(&self.path, error)
    }
}

#[cfg(test)]
mod old_files;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod typing;
