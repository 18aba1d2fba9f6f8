//! The grid of measures, and catalogues and values that are read into it.

use report::document::{Block, Inline};
use report::metrics::catalogue::Catalogue;
use report::project::Content;

use super::*;
use crate::page::page;

fn new(folder: &Path) -> Project {
    crate::beginning::create(&crate::beginning::NewReport {
        council: Text { en: "A".into(), cy: "B".into() },
        year: "2024-25".into(),
        languages: Lang::BOTH.to_vec(),
        first: Lang::En,
        path: folder.join("a.llunio"),
    })
    .unwrap()
}

fn typed_in(code: &str, year: &str, typed: &str) -> CellTyped {
    let year = FinancialYear::parse(year).unwrap();
    CellTyped { code: code.into(), year, typed: typed.into(), lang: Lang::En, wales: false }
}

#[test]
fn a_cell_changes_every_word_that_follows_it_and_undo_takes_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    add(&mut project, "AD/001").unwrap();
    enter(&mut project, &typed_in("AD/001", "2023-24", "1,210")).unwrap();
    for (lang, place) in [(Lang::En, "There were "), (Lang::Cy, "Bu ")] {
        let live = Inline::Live { of: "metric:AD/001?both".into(), text: "?".into() };
        let block = Block::Paragraph(vec![Inline::Text(place.into()), live]);
        project
            .write(Change::new(Did::Write, "workforce"), |tx| {
                tx.replace_text("workforce", None, lang, &[Content::text(&block)])
            })
            .unwrap();
    }
    let made = |project: &Project| -> Vec<String> {
        let page = page(project, "workforce").unwrap();
        let slot = &page.slots[0];
        [&slot.en, &slot.cy].map(|shown| format!("{:?}", shown[0].written.content)).into()
    };
    let says = |project: &Project, words: [&str; 2]| {
        let made = made(project);
        assert!(made[0].contains(words[0]), "{made:?}");
        assert!(made[1].contains(words[1]), "{made:?}");
    };
    let entered = enter(&mut project, &typed_in("AD/001", "2024-25", "1,284")).unwrap();
    assert_eq!(entered.refused, []);
    says(
        &project,
        [
            "1,284 contacts, up 6% on last year (74 more)",
            "1,284 o gysylltiadau, i fyny 6% o gymharu â’r llynedd (74 yn fwy)",
        ],
    );
    assert_eq!(entered.grid.rows[0].cells.last().unwrap().shown.cy, "1,284");
    project.undo().unwrap();
    says(&project, ["no figure", "dim ffigur"]);
}

#[test]
fn what_is_refused_changes_nothing_and_is_no_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    add(&mut project, "AD/001").unwrap();
    let before = project.dump().unwrap();
    let entered = enter(&mut project, &typed_in("AD/001", "2024-25", "£5")).unwrap();
    assert_eq!(entered.refused[0].fault, Some(CellFault::Money));
    assert_eq!(project.dump().unwrap(), before);
}

#[test]
fn values_and_catalogues_go_out_and_come_in_by_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let catalogue = file(
        "catalogue.csv",
        "code,title_en,title_cy,population,better\nGL/1,=Calls,Galwadau,adults,up\n",
    );
    let read_in = read(&mut project, &catalogue).unwrap();
    assert_eq!((read_in.count, read_in.catalogue), (1, true));
    assert_eq!(read_in.grid.rows, [], "what may be measured is no measure of the report");
    let values = file("values.csv", "code,2023-24,2024-25\nGL/1,-5,34/120\n");
    assert_eq!(read(&mut project, &values).unwrap().count, 2);
    let before: Vec<Metric> = project.records().unwrap();
    let out = folder.path().join("out.csv");
    write(&project, &out).unwrap();
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.contains("'=Calls") && text.contains(",-5,"), "{text}");
    remove(&mut project, "GL/1").unwrap();
    assert_eq!(read(&mut project, &out).unwrap().faults, []);
    assert_eq!(project.records::<Metric>().unwrap(), before);
    let bad = file("bad.csv", "code,2024-25\nGL/1,£3\n,5\n");
    assert_eq!(read(&mut project, &bad).unwrap().faults.len(), 2);
    assert_eq!(project.records::<Metric>().unwrap(), before);
}

#[test]
fn a_catalogue_that_was_read_in_is_offered_and_adds_nothing_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    add(&mut project, "AD/001").unwrap();
    enter(&mut project, &typed_in("AD/001", "2024-25", "1,284")).unwrap();
    let path = folder.path().join("catalogue.csv");
    let mut lines = "code,title_en,title_cy,unit,unit_cy,population,better\n".to_owned();
    for code in 0..150 {
        lines.push_str(&format!("XX/{code:03},Visits,Ymweliadau,visits,ymweliadau,adults,up\n"));
    }
    lines.push_str("AD/001,Calls,Galwadau,calls,galwadau,adults,up\n");
    std::fs::write(&path, lines).unwrap();

    let read_in = read(&mut project, &path).unwrap();
    assert_eq!((read_in.count, read_in.grid.rows.len()), (151, 1));
    assert_eq!(read_in.grid.rows[0].known.unit.en, "calls", "the newer words for what is there");
    assert_eq!(read_in.grid.rows[0].cells.last().unwrap().typed.en, "1284", "with its value");
    let offered = addable(&project).unwrap();
    let first = offered.iter().take(150).map(|entry| (entry.by, &entry.code[..3]));
    assert!(first.eq([(Catalogue::Council, "XX/"); 150]));
    let added = add(&mut project, "XX/007").unwrap();
    assert_eq!(added.rows[1].known.title.cy, "Ymweliadau");
    let dump = project.dump().unwrap();
    let again = report::project::load(&dump, &folder.path().join("again.llunio")).unwrap();
    assert_eq!(addable(&again).unwrap(), addable(&project).unwrap());

    // The same file once more changes nothing and adds nothing.
    assert_eq!(read(&mut project, &path).unwrap().grid, added);
    assert_eq!(project.dump().unwrap(), dump);
    project.undo().unwrap();
    project.undo().unwrap();
    project.undo().unwrap();
    assert!(addable(&project).unwrap().iter().all(|entry| entry.by != Catalogue::Council));
}
