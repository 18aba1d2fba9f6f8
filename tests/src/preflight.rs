//! Each fault is found, and named by the passage it is in.

use formats::preflight::{COVER, faults};
use formats::{Fault, FaultKind};
use report::document::*;
use report::lang::Lang;

use crate::specimen::every_block;

#[test]
fn the_specimen_has_no_faults() {
    for lang in Lang::BOTH {
        for edition in [Edition::Full, Edition::Draft, Edition::Public, Edition::LargePrint] {
            assert_eq!(faults(&every_block(lang, edition)), [], "{lang:?} {edition:?}");
        }
    }
}

#[test]
fn blank_alternative_text_is_found() {
    let mut document = every_block(Lang::Cy, Edition::Full);
    let pieces = &mut document.sections[1].sections[0].sections[0].pieces;
    let mut expected = Vec::new();
    for piece in pieces {
        match &mut piece.block {
            Block::Figure(figure) if figure.alt != Alt::Decorative => {
                figure.alt = Alt::Text(" \u{a0}".into());
            }
            Block::Chart(chart) => chart.alt = String::new(),
            _ => continue,
        }
        expected.push(fault("people.i", piece.passage.as_deref(), FaultKind::MissingAlt));
    }
    assert_eq!(expected.len(), 5);
    assert_eq!(faults(&document), expected);
}

#[test]
fn a_character_without_a_glyph_is_found_wherever_it_is_and_once_in_each_passage() {
    let mut document = every_block(Lang::En, Edition::Full);
    document.meta.director = Some("Eleri 🌱".into());
    document.sections[0].heading = "Thanks 😀😀".into();
    let pieces = &mut document.sections[1].sections[0].sections[0].pieces;
    let mut expected =
        vec![fault(COVER, None, glyph('🌱')), fault("directors-summary", None, glyph('😀'))];
    for piece in pieces {
        let character = match &mut piece.block {
            Block::Table(table) => {
                table.rows[0][1] = vec![Inline::Strong(vec![Inline::Text("😀 🌱 😀".into())])];
                expected.push(fault("people.i", piece.passage.as_deref(), glyph('😀')));
                '🌱'
            }
            Block::Chart(chart) => {
                chart.series[1].name = "Plant 中".into();
                '中'
            }
            Block::Figure(figure) if figure.caption.is_some() => {
                figure.caption = Some(vec![Inline::Text("\u{e000}".into())]);
                '\u{e000}'
            }
            _ => continue,
        };
        expected.push(fault("people.i", piece.passage.as_deref(), glyph(character)));
    }
    assert_eq!(expected.len(), 10);
    assert_eq!(faults(&document), expected);
}

#[test]
fn a_second_level_sub_heading_needs_one_of_the_first_in_its_section() {
    let heading = |level, text: &str| Block::Heading { level, text: words(text) };
    let mut document = every_block(Lang::En, Edition::Full);
    document.sections[0].pieces = vec![
        piece("a", heading(SubLevel::Two, "Too early")),
        piece("b", heading(SubLevel::One, "First")),
        piece("c", heading(SubLevel::Two, "In its place")),
        piece("d", Block::Paragraph(words("Text."))),
    ];
    // In a quotation a heading is a strong line and has no place in the order.
    let quoted = Block::Quote(vec![heading(SubLevel::Two, "Quoted"), Block::Paragraph(words("x"))]);
    document.sections[1].pieces = vec![
        piece("e", quoted),
        piece("f", Block::Compulsory(vec![heading(SubLevel::Two, "Prescribed")])),
    ];
    let skipped = |heading: &str| FaultKind::SkippedHeading { heading: heading.into() };
    assert_eq!(
        faults(&document),
        [
            fault("directors-summary", Some("a"), skipped("Too early")),
            fault("performance-assessment", Some("f"), skipped("Prescribed")),
        ]
    );
}

#[test]
fn a_heading_or_link_without_words_is_found() {
    let mut document = every_block(Lang::En, Edition::Full);
    document.sections[2].heading = "\u{a0}".into();
    document.sections[0].pieces = vec![
        piece("a", Block::Heading { level: SubLevel::One, text: words("  ") }),
        piece("b", Block::Paragraph(words("Text."))),
        piece(
            "c",
            Block::Paragraph(vec![Inline::Link {
                address: "https://example.org/".into(),
                text: words("\u{200b}"),
            }]),
        ),
    ];
    assert_eq!(
        faults(&document),
        [
            fault("directors-summary", Some("a"), FaultKind::EmptyHeading),
            fault("directors-summary", Some("c"), FaultKind::EmptyHeading),
            fault("appendices", None, FaultKind::EmptyHeading),
        ]
    );
}

#[test]
fn a_required_section_without_text_is_found_at_its_leaves() {
    let mut document = every_block(Lang::En, Edition::Full);
    let heading = Block::Heading { level: SubLevel::One, text: words("Only a heading") };
    document.sections[0].pieces =
        vec![piece("a", Block::Paragraph(words(" "))), piece("b", heading)];
    // The part has no text left at all, but the question within it is what is
    // asked for.
    let people = &mut document.sections[1].sections[0];
    people.pieces.clear();
    people.sections[0].pieces.clear();
    assert_eq!(
        faults(&document),
        [
            fault("directors-summary", None, FaultKind::EmptySection),
            fault("people.i", None, FaultKind::EmptySection),
        ]
    );
    document.sections[1].sections[0].sections[0].required = false;
    assert_eq!(faults(&document)[1], fault("people", None, FaultKind::EmptySection));
}

#[test]
fn an_empty_header_cell_is_found_with_its_column() {
    let mut document = every_block(Lang::En, Edition::Full);
    let pieces = &mut document.sections[1].sections[0].sections[0].pieces;
    let table = pieces.iter_mut().find_map(|piece| match &mut piece.block {
        Block::Table(table) => Some((piece.passage.clone(), table)),
        _ => None,
    });
    let (passage, table) = table.unwrap();
    table.header[1] = words(" ");
    assert_eq!(
        faults(&document),
        [fault("people.i", passage.as_deref(), FaultKind::EmptyHeaderCell { column: 2 })]
    );
}

#[test]
fn a_blank_row_is_found_with_its_number_and_may_be_in_a_draft() {
    let mut document = every_block(Lang::Cy, Edition::Full);
    let pieces = &mut document.sections[1].sections[0].sections[0].pieces;
    let table = pieces.iter_mut().find_map(|piece| match &mut piece.block {
        Block::Table(table) => Some((piece.passage.clone(), table)),
        _ => None,
    });
    let (passage, table) = table.unwrap();
    let width = table.header.len();
    table.rows.push(vec![words("\u{a0} "); width]);
    let row = table.rows.len();
    assert_eq!(
        faults(&document),
        [fault("people.i", passage.as_deref(), FaultKind::BlankRow { row })]
    );
    document.edition = Edition::Draft;
    assert_eq!(faults(&document), []);
}

#[test]
fn a_picture_that_cannot_be_read_is_found() {
    let mut document = every_block(Lang::En, Edition::Full);
    let mut logo = None;
    let pieces = &mut document.sections[1].sections[0].sections[0].pieces;
    let mut expected = vec![fault(COVER, None, FaultKind::BrokenImage)];
    for piece in pieces {
        if let Block::Figure(figure) = &mut piece.block {
            // A photograph that lacks its end is still decoded; one that lacks
            // its tables is not.
            figure.image.bytes.truncate(30);
            expected.push(fault("people.i", piece.passage.as_deref(), FaultKind::BrokenImage));
            logo = Some(figure.clone());
        }
    }
    document.meta.logo = logo;
    assert_eq!(expected.len(), 4);
    assert_eq!(faults(&document), expected);
}

fn fault(section: &str, passage: Option<&str>, kind: FaultKind) -> Fault {
    Fault { section: section.into(), passage: passage.map(str::to_owned), kind }
}

fn glyph(character: char) -> FaultKind {
    FaultKind::MissingGlyph { character }
}

fn words(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.into())]
}

fn piece(passage: &str, block: Block) -> Piece {
    Piece { passage: Some(passage.into()), number: None, block }
}
