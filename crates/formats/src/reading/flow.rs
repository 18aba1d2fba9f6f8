//! The words of a PDF in the order they are read, without head and foot lines,
//! cut where there is a gap as between the columns of a table.

use super::marks;
use crate::pdf::read::{Line, ReadPdf};

/// A gap wider than this many ems parts one column from the next.
const GAP: f32 = 1.6;
/// A letter that is a mark stands further before its item than a word before
/// the next one, in ems.
const LETTER_GAP: f32 = 0.6;
/// A mark stands no further before its item than this many ems.
const BEFORE_ITEM: f32 = 4.0;

/// Words on one line with no gap in them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Segment {
    /// The page, from 1.
    pub page: u32,
    /// How far down the page, in points.
    pub baseline: f32,
    /// Where it begins.
    pub left: f32,
    /// Where its words begin, after the mark of an item.
    pub text_left: f32,
    /// Where it ends.
    pub right: f32,
    /// The size most of it is set in.
    pub size: f32,
    /// The face most of it is set in; and whether all of it is.
    pub face: Option<String>,
    /// Whether there is one face from end to end, marks apart.
    pub one_face: bool,
    /// Its words.
    pub text: String,
}

/// The segments of a PDF.
pub(super) fn segments(file: &ReadPdf) -> Vec<Segment> {
    let mut segments = Vec::new();
    for (index, lines) in file.body_of_pages().into_iter().enumerate() {
        let page = u32::try_from(index + 1).unwrap_or(u32::MAX);
        for line in lines {
            cut(&mut segments, page, line);
        }
    }
    segments
}

fn cut(segments: &mut Vec<Segment>, page: u32, line: &Line) {
    let first = segments.len();
    for (index, run) in line.runs.iter().enumerate() {
        let mut text = run.text.trim_matches(['\u{0}', '\r', '\n']);
        if text.trim().is_empty() || run.raised && is_note(text) {
            continue;
        }
        let next = line.runs.get(index + 1);
        if index == 0
            && text.trim() == marks::LETTER
            && next.is_some_and(|next| next.left - run.right > LETTER_GAP * run.size)
        {
            text = "•";
        }
        let marked = segments.len() == first + 1
            && segments.last().is_some_and(|last| marks::is_mark(&last.text));
        match segments[first..].last_mut() {
            Some(last) if run.left - last.right <= GAP * run.size.max(last.size) => {
                last.add(run.left, run.right, run.size, &run.font, text, false);
            }
            Some(last) if marked && run.left - last.right <= BEFORE_ITEM * run.size => {
                last.add(run.left, run.right, run.size, &run.font, text, true);
            }
            Some(_) | None => segments.push(Segment {
                page,
                baseline: line.baseline,
                left: run.left,
                text_left: run.left,
                right: run.right,
                size: run.size,
                face: run.font.clone(),
                one_face: true,
                text: text.trim_start().to_owned(),
            }),
        }
    }
}

/// Whether what is raised leads to a note: “21st” has letters that are raised.
fn is_note(text: &str) -> bool {
    text.trim().chars().all(|letter| letter.is_ascii_digit() || "*†‡,".contains(letter))
}

impl Segment {
    /// Adds words that follow on the same line; `item` if a mark came before.
    fn add(
        &mut self,
        left: f32,
        right: f32,
        size: f32,
        face: &Option<String>,
        text: &str,
        item: bool,
    ) {
        let alone = marks::is_mark(&self.text);
        let spaced =
            self.text.ends_with(char::is_whitespace) || text.starts_with(char::is_whitespace);
        if (item || alone) && !spaced {
            self.text.push(' ');
        }
        if alone {
            // A mark is often of another font than its item.
            (self.text_left, self.size, self.face) = (left, size, face.clone());
        } else {
            self.one_face &= self.face == *face;
            if text.chars().count() > self.text.chars().count() {
                (self.size, self.face) = (size, face.clone());
            }
        }
        self.text.push_str(text);
        self.right = self.right.max(right);
    }
}
