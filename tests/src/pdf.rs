//! The PDF writer: what a screen reader meets, the same bytes every time,
//! everything in it and nothing else, and nothing that makes it stop.

use formats::pdf::compare::{Difference, differences};
use formats::pdf::read::{ReadError, read};
use formats::pdf::{layout, pdf};
use formats::{FaultKind, WriteError, preflight};
use report::document::*;
use report::lang::Lang;

use crate::golden;
use crate::specimen::every_block;
use crate::tag_tree::tag_tree;

const EDITIONS: [Edition; 4] =
    [Edition::Full, Edition::Draft, Edition::Public, Edition::LargePrint];

#[test]
fn the_tags_are_as_they_were_read() {
    for lang in Lang::BOTH {
        let bytes = pdf(&every_block(lang, Edition::Full)).unwrap();
        golden::check(&format!("pdf/tags-{}.txt", lang.code()), &tag_tree(&bytes));
    }
    let draft = pdf(&every_block(Lang::Cy, Edition::Draft)).unwrap();
    golden::check("pdf/tags-draft-cy.txt", &tag_tree(&draft));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for edition in EDITIONS {
        let document = every_block(Lang::Cy, edition);
        assert_eq!(pdf(&document).unwrap(), pdf(&document).unwrap(), "{edition:?}");
    }
}

#[test]
fn everything_in_the_document_is_in_the_file() {
    for lang in Lang::BOTH {
        for edition in EDITIONS {
            let document = every_block(lang, edition);
            let file = read(&pdf(&document).unwrap()).unwrap();
            assert_eq!(differences(&document, &[], &file), [], "{lang:?} {edition:?}");
        }
    }
}

#[test]
fn what_is_missing_and_what_must_not_be_there_is_noticed() {
    let mut document = every_block(Lang::En, Edition::Full);
    let file = read(&pdf(&document).unwrap()).unwrap();
    document.sections[2].heading = "Annexes nobody wrote".into();
    let forbidden = ["She moved\nin May.".to_owned(), "never said".to_owned()];
    assert_eq!(
        differences(&document, &forbidden, &file),
        [
            Difference::Missing("Annexes nobody wrote".into()),
            Difference::Forbidden(forbidden[0].clone()),
        ]
    );
}

#[test]
fn nothing_of_the_case_study_is_left_when_it_is_taken_out() {
    let mut document = every_block(Lang::En, Edition::Full);
    let question = &mut document.sections[1].sections[0].sections[0];
    question.pieces.retain(|piece| !matches!(piece.block, Block::CaseStudy(_)));
    let bytes = pdf(&document).unwrap();
    let forbidden = ["A flat of her own", "She moved in May."].map(str::to_owned);
    assert_eq!(differences(&document, &forbidden, &read(&bytes).unwrap()), []);
    assert!(!tag_tree(&bytes).contains("flat of her own"));
}

#[test]
fn each_section_knows_the_page_it_starts_on() {
    let document = every_block(Lang::Cy, Edition::Full);
    let layout = layout(&document).unwrap();
    let ids: Vec<&str> = layout.starts().iter().map(|start| start.section.as_str()).collect();
    let all: Vec<String> =
        document.walk().into_iter().map(|(_, section)| section.id.clone()).collect();
    assert_eq!(ids, all);
    let pages = read(&layout.pdf().unwrap()).unwrap().pages;
    assert_eq!(pages.len(), layout.page_count());
    for (_, section) in document.walk() {
        let page = layout.page_of(&section.id).unwrap();
        let start: String = section.title().chars().take(20).collect();
        assert!(pages[page - 1].text().contains(&start), "{start} is not on page {page}");
    }
    assert_eq!(layout.page_of("no-such-section"), None);
}

#[test]
fn a_report_nested_deeper_than_six_levels_is_written() {
    let mut document = every_block(Lang::En, Edition::Full);
    let mut deepest = &mut document.sections[1];
    for level in 2..=9 {
        let mut inner = deepest.clone();
        inner.id = format!("level-{level}");
        inner.heading = format!("A section of level {level}");
        inner.pieces = vec![sub_heading(SubLevel::One), sub_heading(SubLevel::Two)];
        inner.sections.clear();
        deepest.sections = vec![inner];
        deepest = &mut deepest.sections[0];
    }
    let tree = tag_tree(&pdf(&document).unwrap());
    assert!(tree.contains("H9 T=3 A section of level 9"), "{tree}");
    assert!(tree.contains("H11 T=Words"));
    assert!(tree.contains("H11=P"), "the role of a level above six is given");
}

#[test]
fn a_table_too_wide_or_too_tall_for_a_page_loses_nothing() {
    let cell = |text: &str| vec![Inline::Text(text.to_owned())];
    let long = "Roedd y gwasanaeth yn cefnogi rhagor o bobl yn eu cartrefi. ".repeat(80);
    let tall = Table {
        caption: Some(cell("Tal")),
        align: vec![Align::Start; 2],
        header: vec![cell("Beth"), cell("Sut")],
        rows: vec![vec![cell("Cymorth"), cell(&long)]],
        row_headers: true,
    };
    let names = ["Llywodraethiant", "Rhyngbersonol", "Anghymesuredd", "Gwirfoddolwyr"];
    let wide = |columns: usize| Table {
        caption: Some(cell("Llydan")),
        align: vec![Align::Start; columns],
        header: (0..columns).map(|column| cell(names[column % 4])).collect(),
        rows: vec![vec![cell("Cydgynhyrchu a rhagoriaeth"); columns]],
        row_headers: false,
    };
    for edition in EDITIONS {
        let mut document = every_block(Lang::Cy, edition);
        // Twenty columns do not fit even in the smallest print: words are divided.
        let blocks = [tall.clone(), wide(7), wide(20)].map(Block::Table);
        document.sections[0].pieces = blocks
            .into_iter()
            .chain([Block::List(List { start: None, items: vec![vec![Block::Table(wide(9))]] })])
            .map(|block| Piece { passage: None, number: None, block })
            .collect();
        let file = read(&pdf(&document).unwrap()).unwrap();
        assert_eq!(differences(&document, &[], &file), [], "{edition:?}");
        let sideways = file.pages.iter().filter(|page| page.width > page.height).count();
        assert_eq!(sideways, 2, "{edition:?}: the wide tables have pages on their sides");
        for page in &file.pages {
            for run in page.lines.iter().flat_map(|line| &line.runs) {
                assert!(run.left > 0.0 && run.right < page.width, "{edition:?} {run:?}");
            }
        }
    }
}

#[test]
fn whatever_preflight_lets_pass_the_typesetter_can_show() {
    let passed = |character: &char| {
        formats::fonts::covers(*character) || preflight::shows_nothing(*character)
    };
    // A letter between them keeps marks of direction from adding up.
    let text: String = (' '..='\u{fffff}')
        .filter(passed)
        .filter(|character| !character.is_control())
        .flat_map(|character| ['a', character])
        .collect();
    let mut document = every_block(Lang::Cy, Edition::Full);
    document.sections[0].pieces[0].block = Block::Paragraph(vec![
        Inline::Text(text.clone()),
        Inline::Strong(vec![Inline::Emphasis(vec![Inline::Text(text)])]),
    ]);
    assert_eq!(preflight::faults(&document), []);
    pdf(&document).unwrap();
}

#[test]
fn what_preflight_reports_the_typesetter_refuses_without_stopping_the_program() {
    type Spoil = fn(&mut Document);
    let broken: [(Spoil, FaultKind); 4] = [
        (
            |document| document.sections[0].heading = "Thanks 😀".into(),
            FaultKind::MissingGlyph { character: '😀' },
        ),
        (|document| figure(document).image.bytes.truncate(40), FaultKind::BrokenImage),
        (
            |document| document.sections[0].pieces[0] = sub_heading(SubLevel::Two),
            FaultKind::SkippedHeading { heading: "Words".into() },
        ),
        (|document| document.sections[2].heading = " ".into(), FaultKind::EmptyHeading),
    ];
    for (spoil, kind) in broken {
        let mut document = every_block(Lang::En, Edition::Full);
        spoil(&mut document);
        let found = preflight::faults(&document);
        assert!(found.iter().any(|fault| fault.kind == kind), "{found:?}");
        if kind == FaultKind::EmptyHeading {
            continue; // The number “ ” keeps the typesetter content: only preflight sees it.
        }
        assert!(
            matches!(pdf(&document), Err(WriteError::Writer { format: "pdf", .. })),
            "{kind:?}"
        );
    }
}

#[test]
fn a_damaged_pdf_is_an_error_and_not_the_end() {
    assert!(matches!(read(b"not a PDF"), Err(ReadError::Unreadable(_))));
    assert!(matches!(read(b""), Err(ReadError::Unreadable(_))));
    let mut nested = b"%PDF-1.7\n1 0 obj\n".to_vec();
    nested.extend(std::iter::repeat_n(b'[', 1_000_000));
    assert!(matches!(read(&nested), Err(ReadError::Unreadable(_))));

    let whole = pdf(&every_block(Lang::En, Edition::Full)).unwrap();
    // Cut short, and with one byte in every so many turned over: an error or a
    // PDF with other words, but an answer.
    for share in 1..8 {
        let _ = read(&whole[..whole.len() * share / 8]);
        let mut spoiled = whole.clone();
        spoiled.iter_mut().step_by(97 * share).for_each(|byte| *byte ^= 0x55);
        let _ = read(&spoiled);
    }
}

#[test]
fn a_stream_that_unpacks_without_end_is_refused() {
    use lopdf::{Object, Stream, dictionary};
    let mut file = lopdf::Document::with_version("1.7");
    let mut bomb = Stream::new(dictionary! {}, vec![b' '; 200 * 1024 * 1024]);
    bomb.compress().unwrap();
    let content = file.add_object(bomb);
    let pages = file.new_object_id();
    let page = file.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    let kids = dictionary! { "Type" => "Pages", "Count" => 1, "Kids" => vec![page.into()] };
    file.objects.insert(pages, Object::Dictionary(kids));
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    file.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    assert!(bytes.len() < 1024 * 1024, "the bomb is small: {} bytes", bytes.len());
    assert_eq!(read(&bytes), Err(ReadError::TooLarge));
}

fn sub_heading(level: SubLevel) -> Piece {
    Piece {
        passage: Some("sub-heading".into()),
        number: None,
        block: Block::Heading { level, text: vec![Inline::Text("Words".into())] },
    }
}

fn figure(document: &mut Document) -> &mut Figure {
    let question = &mut document.sections[1].sections[0].sections[0];
    let figures = question.pieces.iter_mut().filter_map(|piece| match &mut piece.block {
        Block::Figure(figure) => Some(figure),
        _ => None,
    });
    figures.into_iter().next().expect("the specimen has a figure")
}
