//! A PDF: headings, lists and tables are told from where words stand.

use super::flow::{Segment, segments};
use super::joining::Vocabulary;
use super::paragraphs::{Measures, Paragraph, gather};
use super::{Piece, Says, marks, rows};
use crate::pdf::read::ReadPdf;

/// How much larger than the text a heading is, at least.
const LARGER: f32 = 1.07;
/// The longest heading, in characters.
const LONGEST: usize = 300;
/// The longest one that is told by its face alone.
const LONGEST_BY_FACE: usize = 120;

/// The pieces of a PDF.
pub(super) fn pieces(file: &ReadPdf) -> Vec<Piece> {
    pieces_of(segments(file))
}

/// The pieces that words in their places make.
pub(super) fn pieces_of(segments: Vec<Segment>) -> Vec<Piece> {
    let measures = Measures::of(&segments);
    let vocabulary = Vocabulary::of(segments.iter().map(|segment| segment.text.as_str()));
    let paragraphs = gather(segments, &measures, &vocabulary);
    let sizes = heading_sizes(&paragraphs, &measures);
    let mut pieces = Vec::new();
    for row in rows::rows(paragraphs) {
        let page = row.first().map(|cell| cell.page);
        let says = match &row[..] {
            [] => continue,
            [one] => said(one, &measures, &sizes),
            cells => Says::Row(cells.iter().map(|cell| cell.text.clone()).collect()),
        };
        pieces.push(Piece { says, page });
    }
    pieces
}

fn said(paragraph: &Paragraph, measures: &Measures, sizes: &[i32]) -> Says {
    let text = paragraph.text.clone();
    if is_heading(paragraph, measures) {
        let rank = sizes.iter().position(|size| *size == rounded(paragraph.size));
        let level = rank.unwrap_or(sizes.len()) + 1;
        return Says::Heading(u8::try_from(level).unwrap_or(u8::MAX), text);
    }
    match marks::unmarked(&text) {
        Some(item) => Says::Item(item.to_owned()),
        None => Says::Paragraph(text),
    }
}

/// Larger than the text; or of its size, in another face, short, and set apart.
fn is_heading(paragraph: &Paragraph, measures: &Measures) -> bool {
    let text = &paragraph.text;
    let length = text.chars().count();
    let worded = text.chars().any(char::is_alphabetic);
    // Somebody's words, pulled out of the text, may be larger too.
    let quoted = text.starts_with(['“', '"', '‘']);
    // A line of a list of contents: dots lead to its page.
    let led = text.contains(".....");
    if !worded || quoted || led || length > LONGEST || is_caption(text) {
        return false;
    }
    let larger = paragraph.size >= measures.size * LARGER;
    let sentence = text.ends_with(['.', ':', ';', ',']);
    let apart = paragraph.space_above > measures.pitch * 1.25;
    let by_face = paragraph.other_face
        && apart
        && length <= LONGEST_BY_FACE
        && !sentence
        && paragraph.size >= measures.size * 0.97
        && marks::unmarked(text).is_none();
    larger && length > 2 || by_face
}

/// “Table 3: …”, in any language: a word, a number and a colon.
fn is_caption(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().is_some_and(|word| word.chars().all(char::is_alphabetic));
    let number = |word: &str| {
        let digits = word.trim_end_matches([':', '.']);
        !digits.is_empty()
            && digits.len() < word.len()
            && digits.chars().all(|c| c.is_ascii_digit())
    };
    first && words.next().is_some_and(number)
}

/// The sizes of headings, the largest first, in quarters of a point.
fn heading_sizes(paragraphs: &[Paragraph], measures: &Measures) -> Vec<i32> {
    let larger = paragraphs.iter().filter(|paragraph| {
        paragraph.size >= measures.size * LARGER && is_heading(paragraph, measures)
    });
    let mut sizes: Vec<i32> = larger.map(|paragraph| rounded(paragraph.size)).collect();
    sizes.sort_unstable_by(|a, b| b.cmp(a));
    sizes.dedup();
    sizes
}

fn rounded(size: f32) -> i32 {
    (size * 4.0).round() as i32
}
