//! The window's work on a report, without a window.

use report::document::{Block, Inline};
use report::lang::Lang;
use report::project::{Change, Content, Did, Layout, Pairing, Project, State, TestimonyKind};

use crate::page::{Page, page};
use crate::writing::{self, PlacedKind, SlotText, Written, WrittenContent};
use crate::{beginning, contents};

pub(crate) fn new(folder: &std::path::Path) -> Project {
    beginning::create(&beginning::NewReport {
        council: report::lang::Text { en: "A".into(), cy: "B".into() },
        year: "2024-25".into(),
        languages: Lang::BOTH.to_vec(),
        first: Lang::En,
        path: folder.join("a.llunio"),
    })
    .unwrap()
}

fn paragraph(id: u64, text: &str) -> Written {
    Written {
        id: format!("{id:016x}"),
        source: None,
        answers: Vec::new(),
        content: WrittenContent::Block {
            block: Block::Paragraph(vec![Inline::Text(text.to_owned())]),
        },
    }
}

fn text(section: &str, lang: Lang, passages: &[Written]) -> SlotText {
    SlotText { section: section.into(), strand: None, lang, passages: passages.to_vec() }
}

fn shown(page: &Page, slot: usize, lang: Lang) -> Vec<(String, Pairing)> {
    let slot = &page.slots[slot];
    let own = match lang {
        Lang::En => &slot.en,
        Lang::Cy => &slot.cy,
    };
    own.iter().map(|shown| (shown.written.id.clone(), shown.pairing)).collect()
}

#[test]
fn what_is_written_is_read_back_with_its_ids() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    let passages = [paragraph(1, "One."), paragraph(2, "Two **stars**.")];
    let saved = writing::write(&mut project, &text("workforce", Lang::En, &passages)).unwrap();
    assert_eq!(saved.row.unwrap().languages[&Lang::En].words, 3);
    assert_eq!(saved.undo, Some(Change::new(Did::Write, "workforce")));
    let page = page(&project, "workforce").unwrap();
    let back: Vec<&Written> = page.slots[0].en.iter().map(|shown| &shown.written).collect();
    assert_eq!(back, [&passages[0], &passages[1]]);
}

#[test]
fn welsh_follows_english_by_place_and_falls_behind_when_it_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    let english = [paragraph(1, "One."), paragraph(2, "Two.")];
    writing::write(&mut project, &text("workforce", Lang::En, &english)).unwrap();
    let welsh = [paragraph(11, "Un."), paragraph(12, "Dau."), paragraph(13, "Tri.")];
    writing::write(&mut project, &text("workforce", Lang::Cy, &welsh)).unwrap();
    let now = page(&project, "workforce").unwrap();
    let pairings: Vec<Pairing> = shown(&now, 0, Lang::Cy).into_iter().map(|(_, it)| it).collect();
    assert_eq!(pairings, [Pairing::UpToDate, Pairing::UpToDate, Pairing::Original]);

    let changed = [paragraph(1, "One and more."), paragraph(3, "New."), paragraph(2, "Two.")];
    writing::write(&mut project, &text("workforce", Lang::En, &changed)).unwrap();
    let now = page(&project, "workforce").unwrap();
    assert_eq!(shown(&now, 0, Lang::Cy)[0].1, Pairing::Behind);
    assert_eq!(shown(&now, 0, Lang::Cy)[1].1, Pairing::UpToDate);
    let pieces = writing::difference(&project, &format!("{:016x}", 11)).unwrap();
    assert!(pieces.iter().any(|piece| piece.text.contains("more")), "{pieces:?}");
    writing::mark_up_to_date(&mut project, &format!("{:016x}", 11)).unwrap();
    let now = page(&project, "workforce").unwrap();
    assert_eq!(shown(&now, 0, Lang::Cy)[0].1, Pairing::UpToDate);
}

#[test]
fn a_passage_that_is_moved_to_another_section_keeps_its_pair() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    writing::write(&mut project, &text("workforce", Lang::En, &[paragraph(1, "One.")])).unwrap();
    writing::write(&mut project, &text("workforce", Lang::Cy, &[paragraph(11, "Un.")])).unwrap();
    writing::write(&mut project, &text("leadership", Lang::Cy, &[paragraph(11, "Un.")])).unwrap();
    let there = page(&project, "leadership").unwrap();
    assert_eq!(shown(&there, 0, Lang::Cy), [(format!("{:016x}", 11), Pairing::UpToDate)]);
    assert!(page(&project, "workforce").unwrap().slots[0].cy.is_empty());
}

#[test]
fn an_id_that_is_none_or_stands_twice_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    writing::write(&mut project, &text("workforce", Lang::En, &[paragraph(1, "One.")])).unwrap();
    let twice = [paragraph(2, "A."), paragraph(2, "B.")];
    assert!(writing::write(&mut project, &text("workforce", Lang::En, &twice)).is_err());
    let bad = [Written { id: "../../x".into(), ..paragraph(3, "C.") }];
    assert!(writing::write(&mut project, &text("workforce", Lang::En, &bad)).is_err());
    assert!(writing::write(&mut project, &text("no-such", Lang::En, &[])).is_err());
    let stolen = [paragraph(1, "In Welsh now.")];
    assert!(writing::write(&mut project, &text("workforce", Lang::Cy, &stolen)).is_err());
    assert_eq!(shown(&page(&project, "workforce").unwrap(), 0, Lang::En).len(), 1);
}

#[test]
fn undo_tells_the_page_and_takes_the_words_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    writing::write(&mut project, &text("people.ii", Lang::En, &[paragraph(1, "One.")])).unwrap();
    let undone = writing::undo(&mut project).unwrap().unwrap();
    assert_eq!(undone.page.as_deref(), Some("people"));
    assert!(page(&project, "people").unwrap().slots[1].en.is_empty());
    let redone = writing::redo(&mut project).unwrap().unwrap();
    assert_eq!(redone.change, Change::new(Did::Write, "people.ii"));
    assert_eq!(page(&project, "people").unwrap().slots[1].en.len(), 1);
}

#[test]
fn a_part_has_a_place_for_each_question_and_for_each_strand() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    let by_question = page(&project, "people").unwrap();
    let sections: Vec<&str> = by_question.slots.iter().map(|it| it.section.as_str()).collect();
    assert_eq!(sections, ["people.i", "people.ii", "people.iii", "people.iv"]);
    assert_eq!(by_question.locked.len(), 2);
    writing::write(&mut project, &text("people.ii", Lang::En, &[paragraph(1, "One.")])).unwrap();

    let narrative = Layout { narrative: true, split: false };
    let page = writing::set_layout(&mut project, "people", narrative).unwrap();
    let sections: Vec<&str> = page.slots.iter().map(|it| it.section.as_str()).collect();
    assert_eq!(sections, ["people", "people.ii"], "what is written stays in sight");
    assert!(page.slots.iter().all(|slot| slot.heading.is_none()));

    let split = Layout { narrative: false, split: true };
    let page = writing::set_layout(&mut project, "people", split).unwrap();
    assert_eq!(page.slots.len(), 16);
    assert_eq!(page.slots.iter().filter(|slot| slot.heading.is_some()).count(), 4);
    assert_eq!(page.slots.iter().filter(|slot| slot.strand_heading.is_some()).count(), 12);
}

#[test]
fn the_state_of_a_page_is_what_the_officer_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    writing::write(&mut project, &text("people.i", Lang::En, &[paragraph(1, "One.")])).unwrap();
    let of = |project: &Project| {
        let contents = contents::contents(project).unwrap();
        let row = contents.rows.into_iter().find(|row| row.id == "people").unwrap();
        row.languages[&Lang::En].state
    };
    assert_eq!(of(&project), State::NotStarted, "never guessed");
    let row = writing::set_state(&mut project, "people", Lang::En, State::Ready).unwrap().unwrap();
    assert_eq!(row.languages[&Lang::En].state, State::Ready);
    assert_eq!(row.languages[&Lang::Cy].state, State::NotStarted);
}

#[test]
fn the_sample_comes_to_the_surface_and_back_without_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.llunio");
    let mut project = beginning::sample(&path, 1).unwrap();
    let before = project.passages().unwrap();
    let rows = contents::contents(&project).unwrap().rows;
    for row in &rows {
        let alone = contents::row(&project, &row.id).unwrap().unwrap();
        assert_eq!(alone, *row, "the row by itself is the row of the whole");
        let page = page(&project, &row.id).unwrap();
        for slot in &page.slots {
            for (lang, own) in [(Lang::En, &slot.en), (Lang::Cy, &slot.cy)] {
                let passages = own.iter().map(|shown| shown.written.clone()).collect();
                let text = SlotText {
                    section: slot.section.clone(),
                    strand: slot.strand.clone(),
                    lang,
                    passages,
                };
                writing::write(&mut project, &text).unwrap();
            }
        }
    }
    assert_eq!(project.passages().unwrap(), before);
    assert_ne!(project.undoable().unwrap().map(|change| change.did), Some(Did::Write));
}

#[test]
fn a_welsh_wording_is_confirmed_printed_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    let find = |list: &[crate::wording::Wording], item: &str| {
        list.iter().find(|wording| wording.item == item).unwrap().clone()
    };
    let before = crate::wording::wordings(&project).unwrap();
    for item in ["people", "iii", "compulsory.narrative"] {
        assert!(!find(&before, item).confirmed, "{item}");
    }
    let after = crate::wording::confirm(&mut project, "people", Some(" Pobl Cymru "), "llyw.cymru")
        .unwrap();
    assert_eq!(find(&after, "people").cy, "Pobl Cymru");
    assert_eq!(page(&project, "people").unwrap().heading.cy, "Pobl Cymru");
    let back = crate::wording::confirm(&mut project, "people", None, "").unwrap();
    assert_eq!(back, before);
    assert!(crate::wording::confirm(&mut project, "no-such", Some("x"), "").is_err());
}

#[test]
fn every_wording_an_export_calls_unconfirmed_can_be_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = beginning::sample(&folder.path().join("s.llunio"), 1).unwrap();
    let wanted = crate::exporting::Wanted {
        languages: vec![Lang::Cy],
        formats: vec![formats::export::Format::Docx],
        editions: vec![report::document::Edition::Full],
        on: "2026-01-01".parse().unwrap(),
    };
    let unconfirmed =
        |project: &Project| crate::exporting::prepare(project, &wanted).unwrap().unconfirmed;
    let before = unconfirmed(&project);
    assert!(!before.is_empty());
    for item in &before {
        crate::wording::confirm(&mut project, item, Some("Geiriad"), "prawf").unwrap();
    }
    assert_eq!(unconfirmed(&project), Vec::<String>::new());
}

#[test]
fn details_that_are_blank_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    let whole = crate::overview::Whole {
        council: report::lang::Text { en: "New".into(), cy: " ".into() },
        director: Some("  ".into()),
        languages: Vec::new(),
        first: Lang::Cy,
        accent: Default::default(),
        logo: None,
        logo_alt: Default::default(),
        dates: Default::default(),
    };
    let report = crate::overview::set_details(&mut project, &whole).unwrap();
    assert_eq!(report.council.en, "A");
    assert_eq!((report.director, report.first), (None, Lang::Cy));
    assert_eq!(report.languages, Lang::BOTH);
}

#[test]
fn a_logo_that_was_taken_in_stands_on_the_cover_until_it_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\">\
        <rect width=\"9\" height=\"9\" fill=\"#0a5c5a\"/></svg>";
    let id = crate::pictures::import(&mut project, svg.as_bytes()).unwrap().id;
    let whole = |logo: Option<&str>| crate::overview::Whole {
        council: report::lang::Text { en: "A".into(), cy: "B".into() },
        director: None,
        languages: Lang::BOTH.to_vec(),
        first: Lang::En,
        accent: Default::default(),
        logo: logo.map(str::to_owned),
        logo_alt: report::lang::Text { en: "Logo of A".into(), cy: "Logo B".into() },
        dates: Default::default(),
    };
    let error = crate::overview::set_details(&mut project, &whole(Some("none"))).unwrap_err();
    assert_eq!(error.code(), "unknown-item");
    let report = crate::overview::set_details(&mut project, &whole(Some(&id))).unwrap();
    assert_eq!((report.logo, report.logo_alt.cy), (Some(id.clone()), "Logo B".into()));
    let cover = |project: &Project| {
        let day = jiff::civil::date(2025, 6, 30);
        let edition = report::document::Edition::Draft;
        crate::preview::document(project, Lang::Cy, edition, day).unwrap().meta.logo
    };
    let shown = cover(&project).unwrap();
    assert_eq!(shown.alt, report::document::Alt::Text("Logo B".into()));
    assert_eq!(shown.image.id, id);
    let report = crate::overview::set_details(&mut project, &whole(None)).unwrap();
    assert_eq!((report.logo, cover(&project)), (None, None));
}

#[test]
fn the_colour_and_the_planned_dates_are_kept_and_undone() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    let before = project.details().unwrap();
    let whole = |accent: &str| {
        serde_json::from_value::<crate::overview::Whole>(serde_json::json!({
            "council": { "en": "A", "cy": "A" }, "director": null, "languages": ["en", "cy"],
            "first": "en", "accent": accent, "logo": null, "logo_alt": { "en": "", "cy": "" },
            "dates": { "council": "2025-07-10" },
        }))
    };
    let refused = whole("#ffd700").unwrap_err().to_string();
    assert!(refused.contains("4.5"), "{refused}");
    let report = crate::overview::set_details(&mut project, &whole("#003366").unwrap()).unwrap();
    assert_eq!(report.accent.to_string(), "#003366");
    assert_eq!(report.dates["council"].to_string(), "2025-07-10");
    project.undo().unwrap();
    assert_eq!(project.details().unwrap(), before);
}

#[test]
fn a_case_study_and_a_quotation_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let project = crate::beginning::sample(&folder.path().join("s.llunio"), 1).unwrap();
    let stores = writing::Stores::of(&project).unwrap();
    let mut none = writing::Stores::of(&project).unwrap();
    none.testimonies.clear();
    let mut kinds = std::collections::BTreeSet::new();
    for passage in project.passages().unwrap() {
        let Content::Testimony { testimony } = &passage.content else { continue };
        let kind = stores.testimonies.iter().find(|it| it.id == *testimony).unwrap().kind;
        for written in writing::written(&passage, &stores) {
            let WrittenContent::Placed { what, .. } = written.content else { panic!("placed") };
            assert_eq!(what == PlacedKind::Quotation, kind == TestimonyKind::Quote);
            assert_eq!(what == PlacedKind::CaseStudy, kind == TestimonyKind::CaseStudy);
            kinds.insert(format!("{what:?}"));
        }
        let gone = writing::written(&passage, &none);
        assert!(matches!(gone[0].content, WrittenContent::Placed { what: PlacedKind::Gone, .. }));
    }
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["CaseStudy", "Quotation"]);
}

/// The mark on each English passage of a page’s first slot.
fn marks(project: &Project, section: &str) -> Vec<bool> {
    page(project, section).unwrap().slots[0].en.iter().map(|shown| shown.carried).collect()
}

#[test]
fn text_from_last_year_is_marked_until_it_is_changed_or_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    let mut last = new(folder.path());
    let passages = [paragraph(1, "One."), paragraph(2, "Two."), paragraph(3, "Three.")];
    writing::write(&mut last, &text("leadership", Lang::En, &passages)).unwrap();
    let path = folder.path().join("next.llunio");
    let mut next = beginning::next_year(last.path(), &path).unwrap();
    assert_eq!(marks(&last, "leadership"), [false; 3]);
    assert_eq!(marks(&next, "leadership"), [true; 3]);

    let saved = writing::read_again(&mut next, &passages[1].id).unwrap();
    assert_eq!(saved.undo, Some(Change::new(Did::Carried, "leadership")));
    let marked: Vec<bool> = saved.paired.iter().map(|paired| paired.carried).collect();
    assert_eq!(marked, [true, false, true]);

    let changed = [paragraph(1, "One more."), passages[1].clone(), passages[2].clone()];
    writing::write(&mut next, &text("leadership", Lang::En, &changed)).unwrap();
    assert_eq!(marks(&next, "leadership"), [false, false, true]);
    writing::undo(&mut next).unwrap();
    writing::undo(&mut next).unwrap();
    assert_eq!(marks(&next, "leadership"), [true; 3]);
}

fn both(en: &str, cy: &str) -> report::lang::Text {
    report::lang::Text { en: en.into(), cy: cy.into() }
}

#[test]
fn cells_are_pasted_by_the_names_of_areas_in_one_step() {
    use report::money::{Area, MoneyLine, PasteAt, Scale, Side};
    let folder = tempfile::tempdir().unwrap();
    let mut project = new(folder.path());
    let line = MoneyLine::new("a".into(), Side::Expenditure, Area::Older, both("", ""));
    crate::records::put(&mut project, &report::project::AnyRecord::MoneyLine(line)).unwrap();
    let at = PasteAt {
        side: Side::Expenditure,
        line: None,
        column: Some(0),
        scale: Scale::Thousands,
        lang: Lang::Cy,
    };
    let cells = "Oedolion hŷn\t1\t2\t3\t5\nPlant\t1\t1\t1\t?\nTrafnidiaeth\t\t\t\t7\nCyfanswm\t2\t3\t4\t13\n";
    let pasted = crate::money::paste(&mut project, &at, cells).unwrap();
    assert_eq!((pasted.lines, pasted.unread), (3, vec!["?".to_owned()]));
    let [differs] = &pasted.differ[..] else { panic!("{:?}", pasted.differ) };
    assert_eq!((differs.column, differs.total, differs.sum), (3, 13_000.into(), 12_000.into()));
    let lines = &pasted.collection.records.money;
    let areas: Vec<Area> = lines.iter().map(|line| line.area).collect();
    assert_eq!(areas, [Area::Older, Area::Children, Area::Other]);
    assert_eq!(lines[2].name, both("", "Trafnidiaeth"));
    assert_ne!(lines[1].id, lines[2].id);

    let money = crate::money::money(&project).unwrap();
    assert_eq!((money.last_year.as_str(), money.year.as_str()), ("2023-24", "2024-25"));
    assert_eq!(money.areas[1].name, both("Older adults", "Oedolion hŷn"));
    let older = money.lines.iter().find(|line| line.id == "a").unwrap();
    assert_eq!(older.against_budget.unwrap().amount, 2_000.into());
    assert_eq!(money.net.figures.budget, None, "a part of it is missing");

    writing::undo(&mut project).unwrap();
    let lines = project.all_records().unwrap().money;
    assert_eq!((lines.len(), lines[0].outturn), (1, None));
}

#[test]
fn last_years_promises_are_brought_from_its_file() {
    use report::promises::{Made, Missing, Promise};
    let folder = tempfile::tempdir().unwrap();
    let mut last = new(folder.path());
    let promise = Promise {
        id: "p".into(),
        part: "people".into(),
        made: Made::ThisYear,
        objective: both("Sooner", "Yn gynt"),
        actions: both("Train", "Hyfforddi"),
        owner: both("", ""),
        due: None,
        judged: both("", ""),
        answer: None,
    };
    crate::records::put(&mut last, &report::project::AnyRecord::Promise(promise)).unwrap();
    let proposed = crate::promises::proposed(last.path()).unwrap();
    assert_eq!(proposed.len(), 1);
    assert_eq!(proposed[0].heading, both("People", "Pobl"));

    let path = folder.path().join("b.llunio");
    let details =
        report::project::Details::new(both("A", "B"), report::year::FinancialYear::starting(2025));
    let mut this = Project::create(&path, &details, last.pack()).unwrap();
    let picked =
        crate::promises::Picked { part: "prevention".into(), proposed: proposed[0].clone() };
    let brought = crate::promises::bring(&mut this, &[picked]).unwrap().records.promises;
    assert_eq!(brought[0].made, Made::LastYear);
    assert_eq!(
        (brought[0].part.as_str(), &brought[0].objective),
        ("prevention", &both("Sooner", "Yn gynt"))
    );
    let ledger = crate::promises::ledger(&this).unwrap();
    assert_eq!(ledger.missing.len(), 1);
    assert_eq!(ledger.missing[0].missing, [Missing::Answer]);
    let parts: Vec<&str> = ledger.parts.iter().map(|part| part.id.as_str()).collect();
    assert_eq!(parts, ["people", "prevention", "partnership-and-integration", "well-being"]);
    assert_eq!((ledger.year.as_str(), ledger.next_year.as_str()), ("2025-26", "2026-27"));
}
