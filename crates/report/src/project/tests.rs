//! Whole behaviours of a project file.

use std::path::{Path, PathBuf};

use super::*;
use crate::document::{Block, Image, ImageFormat, Inline, markdown};
use crate::lang::{Lang, Text};
use crate::pack::load_shipped;
use crate::year::FinancialYear;

fn details() -> Details {
    let council = Text { en: "Glanafon County Council".into(), cy: "Cyngor Sir Glanafon".into() };
    Details::new(council, FinancialYear::starting(2024))
}

pub(super) fn new_project() -> (tempfile::TempDir, PathBuf, Project) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.llunio");
    let project = Project::create(&path, &details(), &load_shipped("lassar")).unwrap();
    (folder, path, project)
}

pub(super) fn texts(markdown: &str) -> Vec<Content> {
    markdown::read(markdown).iter().map(Content::text).collect()
}

fn set(project: &mut Project, lang: Lang, markdown: &str) {
    let contents = texts(markdown);
    project
        .write(Change::new(Did::Replace, "workforce"), |tx| {
            tx.replace_text("workforce", None, lang, &contents)
        })
        .unwrap();
}

pub(super) fn shown(project: &Project, lang: Lang) -> Vec<String> {
    let passages = project.passages_of("workforce", lang).unwrap();
    passages.iter().map(|passage| passage.content.excerpt()).collect()
}

#[test]
fn a_report_is_written_and_read_again() {
    let (_folder, path, mut project) = new_project();
    set(&mut project, Lang::En, "One.\n\nTwo.\n");
    drop(project);
    let project = Project::open(&path).unwrap();
    assert!(project.writable());
    assert_eq!(project.details().unwrap(), details());
    assert_eq!(project.pack().id, "lassar");
    assert_eq!(shown(&project, Lang::En), ["One.", "Two."]);
}

#[test]
fn a_write_that_fails_changes_nothing() {
    let (_folder, _, mut project) = new_project();
    set(&mut project, Lang::En, "One.\n");
    let result = project.write(Change::new(Did::Write, "workforce"), |tx| {
        tx.replace_text("workforce", None, Lang::En, &texts("Changed.\n"))?;
        tx.replace_text("no-such-section", None, Lang::En, &texts("x\n"))
    });
    assert!(matches!(result, Err(Error::UnknownSection(id)) if id == "no-such-section"));
    assert_eq!(shown(&project, Lang::En), ["One."]);
}

#[test]
fn undo_and_redo_give_back_every_state() {
    let (_folder, _, mut project) = new_project();
    let mut states = vec![project.dump().unwrap()];
    for text in ["One.\n", "One, changed.\n\nTwo.\n", "Two.\n", ""] {
        set(&mut project, Lang::En, text);
        states.push(project.dump().unwrap());
    }
    for state in states.iter().rev().skip(1) {
        assert_eq!(project.undo().unwrap(), Some(Change::new(Did::Replace, "workforce")));
        assert_eq!(&project.dump().unwrap(), state);
    }
    assert_eq!(project.undo().unwrap(), None, "the beginning stays");
    for state in states.iter().skip(1) {
        assert!(project.redo().unwrap().is_some());
        assert_eq!(&project.dump().unwrap(), state);
    }
    assert_eq!(project.redo().unwrap(), None);
    project.undo().unwrap();
    set(&mut project, Lang::En, "Another way.\n");
    assert_eq!(project.redoable().unwrap(), None, "a new change ends what could be redone");
}

#[test]
fn a_welsh_passage_falls_behind_when_its_source_changes() {
    let (_folder, _, mut project) = new_project();
    set(&mut project, Lang::En, "One.\n\nTwo.\n");
    set(&mut project, Lang::Cy, "Un.\n\nDau.\n");
    let pairings = |project: &Project| -> Vec<Pairing> {
        let passages = project.passages_of("workforce", Lang::Cy).unwrap();
        passages.iter().map(|passage| project.pairing(passage).unwrap()).collect()
    };
    assert_eq!(pairings(&project), [Pairing::UpToDate, Pairing::UpToDate]);
    set(&mut project, Lang::En, "One.\n\nTwo, changed.\n");
    assert_eq!(pairings(&project), [Pairing::UpToDate, Pairing::Behind]);
    let behind = project.passages_of("workforce", Lang::Cy).unwrap()[1].id.clone();
    project.write(Change::new(Did::Write, "workforce"), |tx| tx.mark_up_to_date(&behind)).unwrap();
    assert_eq!(pairings(&project), [Pairing::UpToDate, Pairing::UpToDate]);
    set(&mut project, Lang::En, "One.\n");
    assert_eq!(pairings(&project), [Pairing::UpToDate, Pairing::SourceGone]);
}

#[test]
fn a_translation_remembers_what_it_was_made_from() {
    let (_folder, _, mut project) = new_project();
    set(&mut project, Lang::En, "One.\n\nTwo.\n");
    set(&mut project, Lang::Cy, "Un.\n\nDau.\n");
    set(&mut project, Lang::En, "One.\n\nTwo, **changed**.\n");
    let made_from = |project: &Project| -> Vec<Option<String>> {
        let passages = project.passages_of("workforce", Lang::Cy).unwrap();
        passages.into_iter().map(|passage| passage.made_from_text).collect()
    };
    assert_eq!(made_from(&project), [Some("One.\n".into()), Some("Two.\n".into())]);
    let behind = project.passages_of("workforce", Lang::Cy).unwrap()[1].id.clone();
    project
        .write(Change::new(Did::Pairing, "workforce"), |tx| tx.mark_up_to_date(&behind))
        .unwrap();
    assert_eq!(made_from(&project), [Some("One.\n".into()), Some("Two, **changed**.\n".into())]);
}

#[test]
fn words_and_ticks_are_kept_once_and_undone() {
    let (_folder, _, mut project) = new_project();
    project
        .write(Change::new(Did::Words, ""), |tx| {
            // Straight and curly, composed and not: the same word.
            for word in ["dw\u{302}r", "dŵr", " sy'n ", "sy’n", "  "] {
                tx.add_word(Lang::Cy, word)?;
            }
            tx.add_word(Lang::En, "reablement")
        })
        .unwrap();
    project
        .write(Change::new(Did::Ticked, "workforce"), |tx| tx.tick_prompt("agency", true))
        .unwrap();
    let words = |project: &Project, lang: Lang| -> Vec<String> {
        project.words().unwrap().remove(&lang).unwrap_or_default().into_iter().collect()
    };
    assert_eq!(words(&project, Lang::Cy), ["dŵr", "sy’n"]);
    assert_eq!(words(&project, Lang::En), ["reablement"]);
    assert!(project.ticked().unwrap().contains("agency"));
    project.write(Change::new(Did::Words, ""), |tx| tx.remove_word(Lang::Cy, "sy'n")).unwrap();
    assert_eq!(words(&project, Lang::Cy), ["dŵr"]);
    for _ in 0..2 {
        project.undo().unwrap();
    }
    assert_eq!(words(&project, Lang::Cy), ["dŵr", "sy’n"]);
    assert!(project.ticked().unwrap().is_empty());
    project.undo().unwrap();
    assert!(project.words().unwrap().is_empty());
}

#[test]
fn a_dump_loaded_and_dumped_is_the_same() {
    let (folder, _, mut project) = new_project();
    set(&mut project, Lang::En, "# Head\n\n- a\n- b\n\n: Cap\n\n| a | b |\n|---|--:|\n| c | 1 |\n");
    set(&mut project, Lang::Cy, "# Pen\n");
    project
        .write(Change::new(Did::Details, ""), |tx| {
            tx.set_progress("workforce", Lang::En, State::Ready)?;
            tx.set_layout("people", Layout { narrative: true, split: true })?;
            tx.put_appendix(
                &Appendix { id: "a1".into(), title: Text { en: "Data".into(), cy: "Data".into() } },
                0,
            )?;
            tx.replace_text("appendix.a1", None, Lang::En, &texts("In the appendix.\n"))?;
            tx.replace_text("people.i", Some("children"), Lang::En, &texts("Children.\n"))?;
            tx.add_image(&Image::new(ImageFormat::Png, 1, 1, vec![1, 2, 3]))?;
            tx.add_word(Lang::Cy, "ailalluogi")?;
            tx.tick_prompt("workforce.agency", true)?;
            tx.set_wording(
                "people",
                Some(&ConfirmedWording { cy: "Pobl".into(), note: "llyw.cymru".into() }),
            )
        })
        .unwrap();
    let first = serde_json::to_string_pretty(&project.dump().unwrap()).unwrap();
    let again = load(&parse_dump(&first).unwrap(), &folder.path().join("again.llunio")).unwrap();
    assert_eq!(serde_json::to_string_pretty(&again.dump().unwrap()).unwrap(), first);
}

#[test]
fn a_dump_that_does_not_fit_leaves_no_file() {
    let (folder, _, project) = new_project();
    let mut dump = project.dump().unwrap();
    dump.passages.push(Passage {
        id: "x".into(),
        section: "nowhere".into(),
        strand: None,
        lang: Lang::En,
        content: Content::text(&Block::Paragraph(vec![Inline::Text("x".into())])),
        evidence: Vec::new(),
        answers: Vec::new(),
        source: None,
        made_from: None,
        made_from_text: None,
    });
    let path = folder.path().join("bad.llunio");
    assert!(matches!(load(&dump, &path), Err(Error::UnknownSection(_))));
    assert!(!path.exists());
    assert!(matches!(
        parse_dump("{\"format\": \"llunio-report\", \"version\": 99}"),
        Err(Error::DumpTooNew(99))
    ));
    assert!(matches!(parse_dump("{\"format\": \"\\ud800\"}"), Err(Error::BadDump { .. })));
    assert!(matches!(parse_dump("nonsense"), Err(Error::BadDump { .. })));
}

#[test]
fn the_second_to_open_may_only_read_and_is_told_who_writes() {
    let (_folder, path, mut project) = new_project();
    let mut second = Project::open(&path).unwrap();
    assert!(!second.writable());
    assert_eq!(second.holder().unwrap().process, std::process::id());
    let refused = second.write(Change::new(Did::Write, ""), |tx| tx.set_details(&details()));
    assert!(matches!(refused, Err(Error::ReadOnly(Some(_)))));
    set(&mut project, Lang::En, "Still writing.\n");
    assert_eq!(shown(&second, Lang::En), ["Still writing."]);
    drop((project, second));
    assert!(Project::open(&path).unwrap().writable(), "the lock goes with its holder");
    assert!(!path.with_file_name("report.llunio.lock").exists());
}

/// Opens a file that must be refused, and sees that not a byte of it or beside it changed.
fn refused(path: &Path) -> Error {
    let before = std::fs::read(path).ok();
    let beside = || {
        let mut names: Vec<_> = std::fs::read_dir(path.parent().unwrap())
            .unwrap()
            .map(|e| e.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    let files = beside();
    let error = Project::open(path).err().expect("the file is refused");
    assert_eq!(std::fs::read(path).ok(), before, "nothing was written");
    assert_eq!(beside(), files, "nothing is left beside it");
    error
}

#[test]
fn what_is_no_project_is_refused_and_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("text.llunio"), "Dear Director,").unwrap();
    std::fs::write(at("empty.llunio"), "").unwrap();
    std::fs::create_dir(at("folder.llunio")).unwrap();
    let foreign = rusqlite::Connection::open(at("foreign.llunio")).unwrap();
    foreign.execute_batch("CREATE TABLE x (y); INSERT INTO x VALUES (1);").unwrap();
    drop(foreign);
    assert!(matches!(refused(&at("text.llunio")), Error::NotAProject(_)));
    assert!(matches!(refused(&at("empty.llunio")), Error::NotAProject(_)));
    assert!(matches!(refused(&at("foreign.llunio")), Error::NotAProject(_)));
    assert!(matches!(refused(&at("folder.llunio")), Error::Folder(_)));
    assert!(matches!(refused(&at("none.llunio")), Error::NotFound(_)));
}

#[test]
fn a_newer_project_file_is_refused() {
    let (_folder, path, project) = new_project();
    drop(project);
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    assert!(matches!(refused(&path), Error::TooNew { version: 99, .. }));
}

#[test]
fn unexpected_triggers_views_and_tables_are_refused_by_name() {
    for (sql, name) in [
        ("CREATE TRIGGER evil AFTER INSERT ON passage BEGIN DELETE FROM passage; END", "evil"),
        ("CREATE VIEW evil AS SELECT 1", "evil"),
        ("CREATE TABLE evil (x)", "evil"),
        ("CREATE INDEX evil ON passage (content)", "evil"),
        ("ALTER TABLE passage ADD COLUMN evil TEXT", "passage"),
    ] {
        let (_folder, path, project) = new_project();
        drop(project);
        rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        assert!(
            matches!(refused(&path), Error::Unexpected { name: found, .. } if found == name),
            "{sql}"
        );
    }
}

#[test]
fn a_damaged_file_is_refused_and_untouched() {
    let (_folder, path, mut project) = new_project();
    set(&mut project, Lang::En, &"Some text.\n\n".repeat(200));
    drop(project);
    let good = std::fs::read(&path).unwrap();
    for cut in [good.len() / 2, 5000, 100] {
        std::fs::write(&path, &good[..cut]).unwrap();
        let error = refused(&path);
        assert!(matches!(error, Error::Damaged { .. }), "cut at {cut}: {error:?}");
    }
    let mut scribbled = good.clone();
    let middle = scribbled.len() / 2;
    scribbled[middle..middle + 4096].fill(0xa5);
    std::fs::write(&path, &scribbled).unwrap();
    let error = refused(&path);
    assert!(matches!(error, Error::Damaged { .. }), "{error:?}");
}

#[test]
fn a_full_disk_leaves_the_report_as_it_was() {
    let (_folder, path, mut project) = new_project();
    set(&mut project, Lang::En, "Before.\n");
    let pages: i64 =
        project.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    project.connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    let contents = texts(&"A long text. ".repeat(5_000));
    let result = project.write(Change::new(Did::Write, "workforce"), |tx| {
        tx.replace_text("workforce", None, Lang::En, &contents)
    });
    assert!(matches!(result, Err(Error::DiskFull(_))), "{result:?}");
    assert_eq!(shown(&project, Lang::En), ["Before."]);
    drop(project);
    assert_eq!(shown(&Project::open(&path).unwrap(), Lang::En), ["Before."]);
}

#[test]
fn what_a_crash_left_half_done_is_rolled_back_even_for_a_reader() {
    let (_folder, path, mut project) = new_project();
    set(&mut project, Lang::En, "Before.\n");
    // A write far larger than the cache, caught in the middle: pages are in the
    // file already, and the journal that takes them back is beside it.
    project.connection.pragma_update(None, "cache_size", 5).unwrap();
    let transaction = project.connection.unchecked_transaction().unwrap();
    transaction.execute("UPDATE passage SET content = 'Half a word'", ()).unwrap();
    let mut insert = transaction.prepare("INSERT INTO wording VALUES (?1, ?2, '')").unwrap();
    for number in 0..500 {
        insert.execute((number.to_string(), "x".repeat(1_000))).unwrap();
    }
    let crashed = path.with_file_name("crashed.llunio");
    std::fs::copy(&path, &crashed).unwrap();
    std::fs::copy(
        path.with_file_name("report.llunio-journal"),
        path.with_file_name("crashed.llunio-journal"),
    )
    .unwrap();
    assert_ne!(std::fs::metadata(&crashed).unwrap().len(), 0);
    let read = Project::read(&crashed).unwrap();
    assert_eq!(shown(&read, Lang::En), ["Before."]);
    assert!(read.wordings().unwrap().is_empty());
}

#[test]
fn creating_refuses_to_replace_a_file() {
    let (_folder, path, _project) = new_project();
    let again = Project::create(&path, &details(), &load_shipped("lassar"));
    assert!(matches!(again, Err(Error::Exists(_))));
}
