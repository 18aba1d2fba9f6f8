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
    pieces.extend(file.notes.iter().map(|note| piece(Says::Paragraph(note.clone()))));
    pieces
}

fn push(pieces: &mut Vec<Piece>, blocks: &[ReadBlock]) {
    for block in blocks {
        match block {
            ReadBlock::Paragraph(paragraph) => pieces.extend(said(paragraph).map(piece)),
            ReadBlock::Table(table) => {
                // A table of one column is a frame around text.
                let frame = table.rows.iter().all(|row| row.cells.len() < 2);
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

fn said(paragraph: &ReadParagraph) -> Option<Says> {
    let whole = paragraph.text();
    let text = plain(&whole);
    if text.is_empty() {
        return None;
    }
    let lettered = whole.trim_start().strip_prefix(marks::LETTER);
    if let Some(item) = lettered.and_then(|rest| rest.strip_prefix('\t')) {
        return Some(Says::Item(plain(item)));
    }
    Some(match paragraph.kind {
        ParagraphKind::Heading(level) => Says::Heading(level, text),
        ParagraphKind::Item { .. } => Says::Item(text),
        ParagraphKind::Contents => return None,
        ParagraphKind::Text => match marks::unmarked(&text) {
            Some(item) => Says::Item(item.to_owned()),
            None if is_heading(paragraph, &text) => Says::Heading(BY_EYE, text),
            None => Says::Paragraph(text),
        },
    })
}

/// Short, bold from end to end and no sentence: a heading to the eye.
fn is_heading(paragraph: &ReadParagraph, text: &str) -> bool {
    let bold = paragraph.spans.iter().all(|span| span.bold || span.text.trim().is_empty());
    bold && text.chars().count() <= LONGEST && !text.ends_with(['.', ':', ';', ',', '”'])
}

fn words(cell: &[ReadBlock]) -> String {
    let mut inner = Vec::new();
    push(&mut inner, cell);
    inner.iter().map(|piece| plain(&piece.text())).collect::<Vec<_>>().join(" ")
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn piece(says: Says) -> Piece {
    Piece { says, page: None }
}
