//! A Word file: headings and lists are told by the file, or seen.

use super::{Piece, Says, marks};
use crate::docx::read::{ParagraphKind, ReadBack, ReadBlock, ReadParagraph};

/// The level of a heading that is one only to the eye.
const BY_EYE: u8 = 9;
/// The longest such heading, in characters.
const LONGEST: usize = 120;

/// The pieces of a Word file.
pub(super) fn pieces(file: &ReadBack) -> Vec<Piece> {
    let mut pieces = Vec::new();
    push(&mut pieces, &file.blocks);
    pieces.extend(file.notes.iter().map(|note| piece(Says::Paragraph(worded(note)))));
    pieces
}

fn push(pieces: &mut Vec<Piece>, blocks: &[ReadBlock]) {
    for block in blocks {
        match block {
            ReadBlock::Paragraph(paragraph) => {
                pieces.extend(said(paragraph).into_iter().map(piece));
            }
            ReadBlock::Table(table) => {
                // A table of one column is a frame around text, and one with
                // sections in its cells makes columns of text.
                let frame = table.rows.iter().all(|row| row.cells.len() < 2)
                    || table.rows.iter().flat_map(|row| &row.cells).any(|cell| has_section(cell));
                for row in &table.rows {
                    if frame {
                        row.cells.iter().for_each(|cell| push(pieces, cell));
                    } else {
                        let cells: Vec<String> = row.cells.iter().map(|cell| words(cell)).collect();
                        pieces.push(piece(Says::Row(cells)));
                    }
                }
            }
        }
    }
}

/// Whether a cell holds a heading with something below it.
fn has_section(cell: &[ReadBlock]) -> bool {
    let is_heading = |block: &ReadBlock| match block {
        ReadBlock::Paragraph(paragraph) => matches!(paragraph.kind, ParagraphKind::Heading(_)),
        ReadBlock::Table(_) => false,
    };
    let says = |block: &ReadBlock| match block {
        ReadBlock::Paragraph(paragraph) => !paragraph.text().trim().is_empty(),
        ReadBlock::Table(_) => true,
    };
    cell.iter().skip_while(|block| !is_heading(block)).skip(1).any(says)
}

/// What a paragraph says: one thing, or items that were typed below each other.
fn said(paragraph: &ReadParagraph) -> Vec<Says> {
    let whole = paragraph.text();
    let text = worded(&whole);
    if text.is_empty() {
        return Vec::new();
    }
    match paragraph.kind {
        ParagraphKind::Heading(level) => vec![Says::Heading(level, text)],
        ParagraphKind::Item { .. } => vec![Says::Item(text)],
        ParagraphKind::Contents => Vec::new(),
        ParagraphKind::Text => match &typed(&whole)[..] {
            [Says::Paragraph(_)] if is_heading(paragraph, &text) => {
                vec![Says::Heading(BY_EYE, text)]
            }
            said => said.to_vec(),
        },
    }
}

/// Lines of which some may be items with a mark that was typed.
fn typed(text: &str) -> Vec<Says> {
    let mut said: Vec<Says> = Vec::new();
    for line in text.lines() {
        let words = worded(line);
        match (item(line), said.last_mut()) {
            (Some(item), _) => said.push(Says::Item(item)),
            (None, _) if words.is_empty() => {}
            (None, Some(Says::Item(last) | Says::Paragraph(last))) => {
                last.push(' ');
                last.push_str(&words);
            }
            (None, Some(Says::Heading(..) | Says::Row(_)) | None) => {
                said.push(Says::Paragraph(words));
            }
        }
    }
    said
}

/// The words of an item behind a mark that was typed.
fn item(line: &str) -> Option<String> {
    let lettered = line.trim_start().strip_prefix(marks::LETTER);
    let lettered = lettered.and_then(|rest| rest.strip_prefix('\t'));
    let item = worded(lettered.or_else(|| marks::unmarked(line))?);
    (!item.is_empty()).then_some(item)
}

/// Short, bold from end to end and no sentence: a heading to the eye.
fn is_heading(paragraph: &ReadParagraph, text: &str) -> bool {
    let bold = paragraph.spans.iter().all(|span| span.bold || span.text.trim().is_empty());
    bold && text.chars().count() <= LONGEST && !text.ends_with(['.', ':', ';', ',', '”'])
}

fn words(cell: &[ReadBlock]) -> String {
    let mut inner = Vec::new();
    push(&mut inner, cell);
    inner.iter().map(|piece| worded(&piece.text())).collect::<Vec<_>>().join(" ")
}

/// The words as anybody would type them: without the hyphens that show at the
/// end of a line alone, the pictures that a font has for letters, and spaces too
/// many.
fn worded(text: &str) -> String {
    let shown = |letter: &char| !matches!(letter, '\u{ad}' | '\u{e000}'..='\u{f8ff}');
    let plain = |letter: char| if letter == '\u{2011}' { '-' } else { letter };
    let text: String = text.chars().filter(shown).map(plain).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn piece(says: Says) -> Piece {
    Piece { says, page: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_may_be_typed_a_line_each() {
        let item = |text: &str| Says::Item(text.into());
        let paragraph = |text: &str| Says::Paragraph(text.into());
        for (text, said) in [
            ("• Open the hub\n• Train\tstaff", vec![item("Open the hub"), item("Train staff")]),
            ("We will:\n1. open\nthe hub", vec![paragraph("We will:"), item("open the hub")]),
            ("\u{f0b7}\tby a symbol", vec![item("by a symbol")]),
            ("o\tby a letter", vec![item("by a letter")]),
            ("o Gymru\nac yn ôl", vec![paragraph("o Gymru ac yn ôl")]),
            ("\n•\u{a0}one\n\n", vec![item("one")]),
            ("soft\u{ad}ly self\u{2011}made \u{f028}", vec![paragraph("softly self-made")]),
        ] {
            assert_eq!(typed(text), said, "{text:?}");
        }
    }
}
