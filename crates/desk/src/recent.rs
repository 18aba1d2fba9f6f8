//! The reports opened lately, and where in them the officer was.

use std::path::{Path, PathBuf};

use report::lang::{Lang, Text};
use report::project::Project;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::store;

/// How many are remembered.
const KEPT: usize = 12;

/// A report opened lately.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Recent {
    /// Where its file is.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// The council.
    pub council: Text,
    /// The year: `2024-25`.
    pub year: String,
    /// Where the caret was.
    #[serde(default)]
    pub place: Option<Place>,
    /// When the file last changed, in milliseconds since 1970; none if there
    /// is no file there now.
    #[serde(skip_deserializing)]
    #[ts(type = "number | null")]
    pub saved: Option<i64>,
}

/// Where the officer was writing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Place {
    /// The section whose page was open.
    pub section: String,
    /// The passage the caret was in.
    pub passage: Option<String>,
    /// Its language.
    pub lang: Option<Lang>,
    /// How far into the passage's plain text, in UTF-16 units.
    pub offset: u32,
}

/// The reports opened lately, newest first, each looked for again.
pub fn read(folder: &Path) -> Vec<Recent> {
    let known: Vec<Recent> = store::read(&file(folder));
    known.into_iter().map(|recent| Recent { saved: saved(&recent.path), ..recent }).collect()
}

/// Puts a report at the head of the list. Where the caret was is kept.
pub fn remember(folder: &Path, project: &Project) -> report::Result<()> {
    let details = project.details()?;
    let path = project.path().canonicalize().unwrap_or_else(|_| project.path().to_owned());
    let mut known = read(folder);
    let place = known.iter().find(|recent| recent.path == path).and_then(|it| it.place.clone());
    known.retain(|recent| recent.path != path);
    let year = details.year.to_string();
    known.insert(0, Recent { path, council: details.council, year, place, saved: None });
    known.truncate(KEPT);
    keep(folder, &known);
    Ok(())
}

/// Remembers where the caret is in a report.
pub fn set_place(folder: &Path, path: &Path, place: Place) {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut known = read(folder);
    if let Some(recent) = known.iter_mut().find(|recent| recent.path == path) {
        recent.place = Some(place);
        keep(folder, &known);
    }
}

/// Where the caret was in a report.
pub fn place(folder: &Path, path: &Path) -> Option<Place> {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    read(folder).into_iter().find(|recent| recent.path == path)?.place
}

/// Takes a report off the list. Its file is not touched.
pub fn forget(folder: &Path, path: &Path) {
    let mut known = read(folder);
    known.retain(|recent| recent.path != path);
    keep(folder, &known);
}

fn file(folder: &Path) -> PathBuf {
    folder.join("recent.json")
}

/// A list that cannot be kept costs the officer a click, so it is not an error.
fn keep(folder: &Path, known: &[Recent]) {
    let _ = store::write(&file(folder), &known);
}

fn saved(path: &Path) -> Option<i64> {
    let modified = std::fs::metadata(path).ok()?.modified().ok()?;
    let since = modified.duration_since(std::time::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_millis()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_remembered_with_its_place_and_forgotten_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.llunio");
        let project = crate::beginning::sample(&path, 1).unwrap();
        remember(folder.path(), &project).unwrap();
        let place = Place { section: "people".into(), passage: None, lang: None, offset: 3 };
        set_place(folder.path(), &path, place.clone());
        remember(folder.path(), &project).unwrap();
        let known = read(folder.path());
        assert_eq!(known.len(), 1);
        assert_eq!(known[0].year, "2024-25");
        assert!(known[0].saved.is_some());
        assert_eq!(super::place(folder.path(), &path), Some(place));
        std::fs::remove_file(&path).unwrap();
        assert_eq!(read(folder.path())[0].saved, None);
        forget(folder.path(), &known[0].path);
        assert!(read(folder.path()).is_empty());
    }

    #[test]
    fn a_list_that_is_not_one_is_an_empty_list() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("recent.json"), "{not json").unwrap();
        assert!(read(folder.path()).is_empty());
    }
}
