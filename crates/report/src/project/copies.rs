//! A copy of the file, for when the place it is in has become unsafe.

use std::fs::File;
use std::path::Path;

use super::Project;
use super::open::{building_name, io_failure, move_into_place};
use crate::error::{Error, Result};

impl Project {
    /// Copies the file as it is to a new place. Nobody writes meanwhile: we
    /// hold the only way to do so. Refuses to replace a file.
    pub fn save_copy(&self, path: &Path) -> Result<()> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        let building = building_name(path)?;
        let copied = std::fs::copy(&self.path, &building)
            .and_then(|_| File::options().write(true).open(&building)?.sync_all())
            .map_err(|error| io_failure(path, error))
            .and_then(|()| move_into_place(&building, path));
        if copied.is_err() {
            let _ = std::fs::remove_file(&building);
        }
        copied
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
                tx.replace_text("workforce", None, crate::lang::Lang::Cy, &[content.clone()])
            })
            .unwrap();
        let copy = folder.path().join("b.llunio");
        project.save_copy(&copy).unwrap();
        assert_eq!(Project::open(&copy).unwrap().passages().unwrap()[0].content, content);
        assert!(matches!(project.save_copy(&copy), Err(Error::Exists(_))));
    }
}
