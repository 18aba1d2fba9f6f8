use report::lang::{Lang, Text};

use super::flow::Segment;
use super::*;

/// A line of a page made by hand.
fn line(page: u32, baseline: f32, left: f32, size: f32, face: &str, text: &str) -> Segment {
    Segment {
        page,
        baseline,
        left,
        text_left: left + if marks::unmarked(text).is_some() { size } else { 0.0 },
        right: left + text.chars().count() as f32 * size * 0.5,
        size,
        face: Some(face.to_owned()),
        one_face: true,
        text: text.to_owned(),
    }
}

fn filler() -> Vec<Segment> {
    (0..12)
        .map(|at| {
            line(
                1,
                500.0 + at as f32 * 14.0,
                70.0,
                11.0,
                "text",
                "Words that go on and on in one long paragraph of the report",
            )
        })
        .collect()
}

fn says(lines: Vec<Segment>) -> Vec<Says> {
    let mut all = lines;
    all.extend(filler());
    let mut pieces = pdf::pieces_of(all);
    pieces.pop();
    pieces.into_iter().map(|piece| piece.says).collect()
}

#[test]
fn a_heading_of_two_lines_is_one() {
    let said = says(vec![
        line(1, 80.0, 70.0, 16.0, "bold", "3(iv) What progress did we make on the areas for"),
        line(1, 100.0, 70.0, 16.0, "bold", "improvement identified in last year’s report?"),
        line(1, 130.0, 70.0, 11.0, "text", "We kept four of six."),
        line(1, 160.0, 70.0, 11.0, "bold", "A heading by its face"),
        line(1, 176.0, 70.0, 11.0, "text", "And its text."),
    ]);
    assert_eq!(
        said,
        [
            Says::Heading(1, "3(iv) What progress did we make on the areas for improvement identified in last year’s report?".into()),
            Says::Paragraph("We kept four of six.".into()),
            Says::Heading(2, "A heading by its face".into()),
            Says::Paragraph("And its text.".into()),
        ]
    );
}

#[test]
fn items_keep_their_second_lines_and_stand_apart() {
    let said = says(vec![
        line(1, 80.0, 70.0, 11.0, "text", "• Open the hub in Porth Wen by the end of the commis-"),
        line(1, 94.0, 81.0, 11.0, "text", "sioning year."),
        line(1, 108.0, 70.0, 11.0, "text", "• Train eight therapists."),
        line(2, 60.0, 70.0, 11.0, "text", "1. Ask every young person."),
    ]);
    assert_eq!(
        said,
        [
            Says::Item("Open the hub in Porth Wen by the end of the commissioning year.".into()),
            Says::Item("Train eight therapists.".into()),
            Says::Item("Ask every young person.".into()),
        ]
    );
}

#[test]
fn words_below_a_number_belong_to_its_item_and_a_dash_may_be_in_a_sentence() {
    // Mark and words are drawn as one, so that nobody knows where the words begin.
    let numbered = |baseline, text| {
        let line = line(1, baseline, 70.0, 11.0, "text", text);
        Segment { text_left: line.left, ..line }
    };
    let said = says(vec![
        numbered(80.0, "2. Offer a direct payment before the 18th birthday, so that support"),
        line(1, 94.0, 84.0, 11.0, "text", "does not stop."),
        numbered(108.0, "3. Ask every young person."),
        line(1, 150.0, 70.0, 11.0, "text", "Every partner had a part in it"),
        line(1, 164.0, 70.0, 11.0, "text", "– the health board too – and still has."),
        line(1, 210.0, 70.0, 11.0, "text", "Daeth cymorth i 12 ohonynt, i fyny"),
        line(1, 224.0, 70.0, 11.0, "text", "o wyth y flwyddyn gynt."),
    ]);
    assert_eq!(
        said,
        [
            Says::Item(
                "Offer a direct payment before the 18th birthday, so that support does not stop."
                    .into()
            ),
            Says::Item("Ask every young person.".into()),
            Says::Paragraph(
                "Every partner had a part in it – the health board too – and still has.".into()
            ),
            Says::Paragraph("Daeth cymorth i 12 ohonynt, i fyny o wyth y flwyddyn gynt.".into()),
        ]
    );
}

#[test]
fn an_item_goes_on_overleaf_although_a_note_stands_between() {
    let said = says(vec![
        line(1, 80.0, 70.0, 11.0, "text", "• Give small grants to at least twenty groups, each"),
        line(1, 760.0, 70.0, 9.0, "text", "A grant is small if it is below £500."),
        line(2, 60.0, 81.0, 11.0, "text", "of which brings together people who"),
        line(2, 74.0, 81.0, 11.0, "text", "are alone."),
        line(2, 88.0, 70.0, 11.0, "text", "• Ask every young person."),
    ]);
    let item = |text: &str| Says::Item(text.into());
    assert_eq!(
        said,
        [
            Says::Paragraph("A grant is small if it is below £500.".into()),
            item(
                "Give small grants to at least twenty groups, each of which brings together people who are alone."
            ),
            item("Ask every young person."),
        ]
    );
}

#[test]
fn cells_of_a_row_are_told_from_columns_of_text() {
    let said = says(vec![
        line(1, 80.0, 70.0, 11.0, "text", "Carers are seen"),
        line(1, 94.0, 70.0, 11.0, "text", "quickly"),
        line(1, 80.0, 220.0, 11.0, "text", "Fund the centre for"),
        line(1, 94.0, 220.0, 11.0, "text", "250 assessments"),
        line(1, 80.0, 380.0, 11.0, "text", "21 days"),
        line(1, 130.0, 70.0, 11.0, "text", "The end of a column"),
        line(1, 60.0, 300.0, 11.0, "text", "The top of the next one"),
    ]);
    assert_eq!(
        said,
        [
            Says::Row(vec![
                "Carers are seen quickly".into(),
                "Fund the centre for 250 assessments".into(),
                "21 days".into(),
            ]),
            Says::Paragraph("The end of a column".into()),
            Says::Paragraph("The top of the next one".into()),
        ]
    );
}

fn known() -> Vec<Known> {
    let text = |en: &str, cy: &str| Text { en: en.into(), cy: cy.into() };
    vec![
        Known { part: Some("people".into()), heading: text("People", "Pobl"), promises: false },
        Known {
            part: None,
            heading: text(
                "What are we doing well and how can we do better?",
                "Beth ydym ni’n ei wneud yn dda a sut y gallwn wneud yn well?",
            ),
            promises: true,
        },
        Known {
            part: None,
            heading: text("What progress did we make?", "Pa gynnydd a wnaethom?"),
            promises: false,
        },
    ]
}

fn read_of(pieces: &[Says]) -> Read {
    Read { pieces: pieces.iter().map(|says| Piece { says: says.clone(), page: Some(3) }).collect() }
}

#[test]
fn promises_stand_below_headings_that_speak_of_what_is_to_come() {
    let item = |text: &str| Says::Item(text.into());
    let row = |cells: &[&str]| Says::Row(cells.iter().map(|cell| (*cell).to_owned()).collect());
    let read = read_of(&[
        Says::Heading(1, "3(a) Pobl".into()),
        item("nothing was asked of this one"),
        Says::Heading(
            2,
            "(iii) Beth ydym ni'n ei wneud yn dda a sut y gallwn wneud yn well?".into(),
        ),
        item("agor yr hyb erbyn mis Mawrth"),
        Says::Heading(3, "Yr hyn rydym yn ei wneud yn dda".into()),
        item("mae staff yn aros yn hwy"),
        Says::Heading(3, "Yr hyn y byddwn yn ei wneud".into()),
        row(&["Amcan", "Sut", "Mesur"]),
        row(&["1. Gofalwyr yn gyflym", "ariannu’r ganolfan", "21 diwrnod"]),
        Says::Heading(3, "Plant ac oedolion".into()),
        item("gofyn i bob person ifanc"),
        Says::Heading(2, "(iv) Pa gynnydd a wnaethom?".into()),
        item("cadwyd pedwar o chwech ohonynt"),
        Says::Heading(2, "Progress against our priorities".into()),
        item("four of six were kept"),
        Says::Heading(2, "Ein blaenoriaethau".into()),
        item("agor yr hyb erbyn mis Mawrth"),
        item("byr iawn"),
        Says::Paragraph("A paragraph is no promise of its own.".into()),
    ]);
    let found = proposed(&read, &known(), Lang::Cy);
    let texts: Vec<&str> = found.iter().map(|one| one.text.cy.as_str()).collect();
    assert_eq!(
        texts,
        ["agor yr hyb erbyn mis Mawrth", "Gofalwyr yn gyflym", "gofyn i bob person ifanc"]
    );
    assert!(found.iter().all(|one| one.part.as_deref() == Some("people") && one.page == Some(3)));
    assert_eq!(found[1].actions.cy, "ariannu’r ganolfan");
    assert_eq!(found[1].judged.cy, "21 diwrnod");
    assert_eq!(found[1].heading.cy, "Yr hyn y byddwn yn ei wneud");
}

#[test]
fn what_is_no_report_is_refused_by_kind() {
    assert_eq!(read(b"Dear Director"), Err(ReadingError::Kind));
    assert_eq!(read(b"\xd0\xcf\x11\xe0 an old Word file"), Err(ReadingError::Kind));
    assert_eq!(read(b""), Err(ReadingError::Kind));
    assert!(matches!(read(b"PK\x03\x04 and no more"), Err(ReadingError::Damaged(_))));
    assert!(matches!(read(b"%PDF-1.7 and no more"), Err(ReadingError::Damaged(_))));
}
