//! A copy of the file, for when the place it is in has become unsafe.

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::Project;
use super::open::{building_name, failure, io_failure, move_into_place};
use crate::error::{Error, Result};

impl Project {
    /// Copies the report as it is to a new place, from what is open: also when
    /// its own file has been moved or removed meanwhile. The copy is on the
    /// disk when this returns. Refuses to replace a file.
    pub fn save_copy(&self, path: &Path) -> Result<()> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        let building = building_name(path)?;
        let copied = self.copy_into(&building).map_err(|error| failure(path, error));
        let synced = copied.and_then(|()| {
            let file = std::fs::File::options().write(true).open(&building);
            file.and_then(|file| file.sync_all()).map_err(|error| io_failure(path, error))
        });
        let done = synced.and_then(|()| move_into_place(&building, path));
        if done.is_err() {
            let _ = std::fs::remove_file(&building);
        }
        done
    }

    fn copy_into(&self, building: &Path) -> rusqlite::Result<()> {
        let mut copy = Connection::open(building)?;
        Backup::new(&self.connection, &mut copy)?.run_to_completion(1_000, Duration::ZERO, None)?;
        copy.close().map_err(|(_, error)| error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Change;

    #[test]
    fn a_copy_holds_the_same_and_replaces_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.llunio");
        let details = crate::project::Details::new(
            crate::lang::Text { en: "A".into(), cy: "B".into() },
            crate::year::FinancialYear::starting(2024),
        );
        let pack = crate::pack::load_shipped("lassar");
        let mut project = Project::create(&path, &details, &pack).unwrap();
        let content = crate::project::Content::Text { markdown: "Gair.".into() };
        project
            .write(Change::new(crate::project::Did::Write, "workforce"), |tx| {
                tx.replace_text(
                    "workforce",
                    None,
                    crate::lang::Lang::Cy,
                    std::slice::from_ref(&content),
                )
            })
            .unwrap();
        let copy = folder.path().join("b.llunio");
        project.save_copy(&copy).unwrap();
        assert_eq!(Project::open(&copy).unwrap().passages().unwrap()[0].content, content);
        assert!(matches!(project.save_copy(&copy), Err(Error::Exists(_))));

        // The file is gone, and the report is still there to be saved.
        std::fs::rename(&path, folder.path().join("elsewhere")).unwrap();
        let write = project.write(Change::new(crate::project::Did::Write, "workforce"), |tx| {
            tx.replace_text("workforce", None, crate::lang::Lang::Cy, &[])
        });
        assert!(matches!(write, Err(Error::Moved(_))), "{write:?}");
        let rescued = folder.path().join("c.llunio");
        project.save_copy(&rescued).unwrap();
        assert_eq!(Project::open(&rescued).unwrap().passages().unwrap()[0].content, content);
    }
}
