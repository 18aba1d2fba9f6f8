//! Tests: files and dumps of earlier versions open and lose nothing.
//!
//! `tests/old-projects/0001.llunio` was made by the program when format 1 was
//! the newest, `0001.json` is its dump by the same program; and so on.

use std::path::{Path, PathBuf};

use super::*;
use crate::lang::Lang;

fn old(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/old-projects").join(name)
}

/// A copy of the old file that may be written.
fn copy() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.llunio");
    std::fs::copy(old("0001.llunio"), &path).unwrap();
    (folder, path)
}

fn dumped() -> Dump {
    let dump = parse_dump(&std::fs::read_to_string(old("0001.json")).unwrap()).unwrap();
    assert_eq!(dump.version, 1);
    Dump { version: DUMP_VERSION, ..dump }
}

fn format(path: &Path) -> u32 {
    let bytes = std::fs::read(path).unwrap();
    u32::from_be_bytes(bytes[60..64].try_into().unwrap())
}

#[test]
fn a_file_of_format_1_is_brought_up_to_date_and_loses_nothing() {
    let (_folder, path) = copy();
    assert_eq!(format(&path), 1);
    let mut project = Project::open(&path).unwrap();
    assert!(project.writable());
    assert_eq!(project.dump().unwrap(), dumped());
    assert_eq!(format(&path), 4);
    // What it can do now, it can do in the old file as well.
    let behind = project
        .passages_in(Lang::Cy)
        .unwrap()
        .into_iter()
        .find(|passage| project.pairing(passage).unwrap() == Pairing::Behind)
        .unwrap();
    assert_eq!(behind.made_from_text, None);
    project
        .write(Change::new(Did::Pairing, "workforce"), |tx| {
            tx.add_word(Lang::En, "Ceredigion")?;
            tx.tick_prompt("a-prompt", true)?;
            tx.mark_up_to_date(&behind.id)
        })
        .unwrap();
    drop(project);
    let mut project = Project::open(&path).unwrap();
    let marked = project.passages_in(Lang::Cy).unwrap();
    let marked = marked.iter().find(|passage| passage.id == behind.id).unwrap();
    assert_eq!(marked.made_from_text.as_deref(), Some("We employ 418 people in social care.\n"));
    project.undo().unwrap();
    assert_eq!(project.dump().unwrap(), dumped());
    // What was done before the update can be undone after it.
    for _ in 0..3 {
        assert_eq!(project.undo().unwrap(), Some(Change::new(Did::Replace, "workforce")));
    }
    assert_eq!(project.passages().unwrap(), []);
}

#[test]
fn a_file_of_format_1_that_may_not_be_written_is_read_as_it_is() {
    let (folder, path) = copy();
    let before = std::fs::read(&path).unwrap();
    assert_eq!(Project::read(&path).unwrap().dump().unwrap(), dumped());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_file_of_format_2_is_brought_up_to_date_and_its_changes_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.llunio");
    std::fs::copy(old("0002.llunio"), &path).unwrap();
    assert_eq!(format(&path), 2);
    let json = std::fs::read_to_string(old("0002.json")).unwrap();
    let dumped = Dump { version: DUMP_VERSION, ..parse_dump(&json).unwrap() };
    let mut project = Project::open(&path).unwrap();
    assert_eq!(project.dump().unwrap(), dumped);
    assert_eq!(format(&path), 4);
    // A row remembered before there was a column for evidence comes back.
    assert_eq!(project.undo().unwrap(), Some(Change::new(Did::Replace, "leadership")));
    assert_eq!(project.passages_of("leadership", Lang::En).unwrap(), []);
    project.redo().unwrap();
    assert_eq!(project.dump().unwrap(), dumped);
}

/// Of format 3 there is a report that tells somebody's story, shows a photograph
/// and an outline, and was exported; no dump of its time holds that it was.
#[test]
fn a_file_of_format_3_is_brought_up_to_date_and_knows_what_was_exported() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.llunio");
    std::fs::copy(old("0003.llunio"), &path).unwrap();
    assert_eq!(format(&path), 3);
    let json = std::fs::read_to_string(old("0003.json")).unwrap();
    let mut project = Project::open(&path).unwrap();
    let exported = project.exported().unwrap();
    let held: Vec<&[String]> = exported.iter().map(|it| it.testimonies.as_slice()).collect();
    assert_eq!(held, [["making-my-own-tea".to_owned()]]);
    let dumped = Dump { version: DUMP_VERSION, exported, ..parse_dump(&json).unwrap() };
    assert_eq!(project.dump().unwrap(), dumped);
    assert_eq!(format(&path), 4);
    assert_eq!(project.undo().unwrap(), Some(Change::new(Did::Replace, "leadership")));
    project.redo().unwrap();
    assert_eq!(project.dump().unwrap(), dumped);
    let again = load(&dumped, &folder.path().join("again.llunio")).unwrap();
    assert_eq!(again.dump().unwrap(), dumped);
}

#[test]
fn a_dump_of_version_1_loads() {
    let folder = tempfile::tempdir().unwrap();
    let dump = parse_dump(&std::fs::read_to_string(old("0001.json")).unwrap()).unwrap();
    let project = load(&dump, &folder.path().join("loaded.llunio")).unwrap();
    assert_eq!(project.dump().unwrap(), dumped());
}
