//! Paragraphs that stand beside each other: the cells of a row.

use super::paragraphs::Paragraph;

/// The most cells a row may have.
const MOST: usize = 12;

/// Groups paragraphs into rows; what stands by itself is a row of one.
///
/// Columns of text are no rows: where one ends and the next begins, nothing
/// stands beside what was read last.
pub(super) fn rows(paragraphs: Vec<Paragraph>) -> Vec<Vec<Paragraph>> {
    let mut rows: Vec<Vec<Paragraph>> = Vec::new();
    for paragraph in paragraphs {
        match rows.last_mut() {
            Some(row) if is_beside(row, &paragraph) => row.push(paragraph),
            Some(_) | None => rows.push(vec![paragraph]),
        }
    }
    rows
}

/// Whether a paragraph stands to the right of a row's last cell, at its height.
fn is_beside(row: &[Paragraph], paragraph: &Paragraph) -> bool {
    let Some(last) = row.last() else { return false };
    let one_page = |cell: &Paragraph| cell.page == cell.last_page && cell.page == paragraph.page;
    let top = row.iter().map(|cell| cell.top).fold(f32::INFINITY, f32::min);
    let bottom = row.iter().map(|cell| cell.bottom).fold(f32::NEG_INFINITY, f32::max);
    let near = paragraph.size * 0.5;
    row.len() < MOST
        && row.iter().all(one_page)
        && paragraph.left > last.right + near
        && paragraph.top <= bottom + near
        && paragraph.bottom >= top - near
}
