//! Tests: undo goes by a few seconds of typing, not by each save.

use super::tests::{new_project, shown, texts};
use super::*;
use crate::lang::Lang;

/// Saves the text of Workforce as the window does while somebody types.
fn save(project: &mut Project, markdown: &str) {
    let contents = texts(markdown);
    project
        .write(Change::new(Did::Write, "workforce"), |tx| {
            tx.replace_text("workforce", None, Lang::En, &contents)
        })
        .unwrap();
}

/// How many changes are recorded, without the beginning.
fn changes(project: &Project) -> usize {
    let count: i64 = project
        .connection
        .query_row("SELECT count(*) FROM change WHERE action <> 'begin'", (), |row| row.get(0))
        .unwrap();
    usize::try_from(count).unwrap()
}

/// Makes every recorded change older by some milliseconds.
fn wait(project: &Project, milliseconds: i64) {
    let mut statement = project.connection.prepare("SELECT number, at FROM change").unwrap();
    let all: Vec<(i64, String)> = statement
        .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    for (number, at) in all {
        let at: jiff::Timestamp = at.parse().unwrap();
        let earlier = at - jiff::SignedDuration::from_millis(milliseconds);
        project
            .connection
            .execute("UPDATE change SET at = ?2 WHERE number = ?1", (number, earlier.to_string()))
            .unwrap();
    }
}

#[test]
fn typing_that_goes_on_is_one_change() {
    let (_folder, _, mut project) = new_project();
    save(&mut project, "Before.\n");
    wait(&project, 60_000);
    let before = project.dump().unwrap();
    for text in ["Before. W\n", "Before. We\n", "Before. We em\n", "Before. We employ\n"] {
        save(&mut project, text);
    }
    let after = project.dump().unwrap();
    assert_eq!(changes(&project), 2);
    assert_eq!(project.undo().unwrap(), Some(Change::new(Did::Write, "workforce")));
    assert_eq!(project.dump().unwrap(), before);
    project.redo().unwrap();
    assert_eq!(project.dump().unwrap(), after);
}

#[test]
fn four_seconds_are_counted_from_the_first_key() {
    let (_folder, _, mut project) = new_project();
    save(&mut project, "A\n");
    wait(&project, 3_000);
    save(&mut project, "AB\n");
    assert_eq!(changes(&project), 1);
    wait(&project, 3_000);
    save(&mut project, "ABC\n");
    assert_eq!(changes(&project), 2);
    project.undo().unwrap();
    assert_eq!(shown(&project, Lang::En), ["AB"]);
}

#[test]
fn a_clock_set_back_ends_a_change() {
    let (_folder, _, mut project) = new_project();
    save(&mut project, "A\n");
    wait(&project, -3_600_000);
    save(&mut project, "AB\n");
    assert_eq!(changes(&project), 2);
}

#[test]
fn typing_that_comes_to_nothing_is_no_change() {
    let (_folder, _, mut project) = new_project();
    save(&mut project, "Kept.\n");
    wait(&project, 60_000);
    save(&mut project, "Kept. Not this\n");
    save(&mut project, "Kept.\n");
    assert_eq!(changes(&project), 1);
    project.undo().unwrap();
    assert_eq!(shown(&project, Lang::En), Vec::<String>::new());
}

#[test]
fn a_paragraph_begun_and_taken_away_at_once_leaves_no_change() {
    let (_folder, _, mut project) = new_project();
    save(&mut project, "A\n");
    save(&mut project, "");
    assert_eq!(changes(&project), 0);
    assert_eq!(project.undoable().unwrap(), None);
}

#[test]
fn what_is_not_the_same_row_or_not_typing_is_another_change() {
    let (_folder, _, mut project) = new_project();
    save(&mut project, "A\n\nB\n");
    assert_eq!(changes(&project), 1, "two rows");
    save(&mut project, "A\n\nBC\n");
    assert_eq!(changes(&project), 2, "one row after two");
    save(&mut project, "AD\n\nBC\n");
    assert_eq!(changes(&project), 3, "another row");
    save(&mut project, "AD\n");
    save(&mut project, "AD\n\nBC\n");
    assert_eq!(changes(&project), 5, "a row that went and one that came");
    let contents = texts("AD\n\nBCE\n");
    project
        .write(Change::new(Did::FindReplace, "workforce"), |tx| {
            tx.replace_text("workforce", None, Lang::En, &contents)
        })
        .unwrap();
    save(&mut project, "AD\n\nBCEF\n");
    assert_eq!(changes(&project), 7, "found and replaced between");
    let contents = texts("AD\n\nBCEFG\n");
    project
        .write(Change::new(Did::Write, "people"), |tx| {
            tx.replace_text("workforce", None, Lang::En, &contents)
        })
        .unwrap();
    assert_eq!(changes(&project), 8, "another place");
}

#[test]
fn typing_after_an_undo_is_a_change_of_its_own() {
    let (_folder, _, mut project) = new_project();
    save(&mut project, "A\n");
    wait(&project, 3_900);
    project.write(Change::new(Did::Words, ""), |tx| tx.add_word(Lang::En, "Glanafon")).unwrap();
    project.undo().unwrap();
    wait(&project, -3_500);
    save(&mut project, "AB\n");
    project.undo().unwrap();
    assert_eq!(shown(&project, Lang::En), ["A"]);
}
