//! Lines that belong together.

use std::collections::BTreeMap;

use super::flow::Segment;
use super::joining::Vocabulary;
use super::marks;

/// Lines are this much further apart, at most, than is usual in a paragraph.
const LOOSE: f32 = 1.22;
/// How far apart, in ems, the beginnings of two lines of a paragraph may be.
const ALIGNED: f32 = 0.7;

/// Notes are at most this large beside the text.
const NOTES: f32 = 0.95;
/// How far, in ems, the words of an item are set in from its mark at most.
const HANGING: f32 = 3.0;

/// What is usual in a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Measures {
    /// The size of the text, in points.
    pub size: f32,
    /// The face of the text.
    pub face: Option<String>,
    /// How far apart the lines of a paragraph are, in ems.
    pub pitch: f32,
}

/// Lines put together.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Paragraph {
    /// The page it begins on.
    pub page: u32,
    /// The page it ends on.
    pub last_page: u32,
    /// The first and last baseline.
    pub top: f32,
    pub bottom: f32,
    /// Where it begins and ends from left to right.
    pub left: f32,
    pub right: f32,
    /// Where its lines begin, after a mark.
    text_left: f32,
    /// Its size in points.
    pub size: f32,
    face: Option<String>,
    /// Whether all of it is in one face, and not in that of the text.
    pub other_face: bool,
    /// How far it is from what is above it, in ems; without end at the top of a
    /// page.
    pub space_above: f32,
    /// Its words.
    pub text: String,
}

impl Measures {
    /// What most letters are set in, and how far apart most lines are.
    pub fn of(segments: &[Segment]) -> Measures {
        let mut sizes = BTreeMap::<i32, usize>::new();
        for segment in segments {
            *sizes.entry((segment.size * 4.0).round() as i32).or_default() += segment.text.len();
        }
        let quarters = most(sizes).unwrap_or(44);
        let mut faces = BTreeMap::<Option<String>, usize>::new();
        let of_text = |segment: &&Segment| (segment.size * 4.0).round() as i32 == quarters;
        for segment in segments.iter().filter(of_text) {
            *faces.entry(segment.face.clone()).or_default() += segment.text.len();
        }
        let mut pitches = BTreeMap::<i32, usize>::new();
        for pair in segments.windows(2) {
            let down = (pair[1].baseline - pair[0].baseline) / pair[0].size.max(1.0);
            let beside = (pair[1].left - pair[0].text_left).abs() < pair[0].size * ALIGNED;
            if of_text(&&pair[0]) && of_text(&&pair[1]) && beside && (0.9..2.5).contains(&down) {
                *pitches.entry((down * 50.0).round() as i32).or_default() += 1;
            }
        }
        Measures {
            size: quarters as f32 / 4.0,
            face: most(faces).flatten(),
            pitch: most(pitches).map_or(1.3, |pitch| pitch as f32 / 50.0),
        }
    }
}

/// What there is most of; of two alike the first.
fn most<K: Clone>(counts: BTreeMap<K, usize>) -> Option<K> {
    let mut best: Option<(K, usize)> = None;
    for (key, count) in counts {
        if best.as_ref().is_none_or(|(_, most)| count > *most) {
            best = Some((key, count));
        }
    }
    best.map(|(key, _)| key)
}

/// Puts the lines of a file together.
pub(super) fn gather(
    segments: Vec<Segment>,
    measures: &Measures,
    vocabulary: &Vocabulary,
) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for segment in segments {
        if let Some(before) = before_notes(&paragraphs, &segment, measures)
            && paragraphs[before].continues(&segment, measures)
        {
            // What goes on overleaf is read after the notes that come between.
            let broken = paragraphs.remove(before);
            paragraphs.push(broken);
        }
        match paragraphs.last_mut() {
            Some(last) if last.continues(&segment, measures) => {
                last.add(segment, measures, vocabulary)
            }
            Some(last) => {
                let space = last.space_to(&segment);
                paragraphs.push(Paragraph::new(segment, space, measures));
            }
            None => paragraphs.push(Paragraph::new(segment, f32::INFINITY, measures)),
        }
    }
    paragraphs
}

/// Where a page begins with text after one that ended with notes: the last
/// paragraph above the notes, which may go on here.
fn before_notes(paragraphs: &[Paragraph], segment: &Segment, measures: &Measures) -> Option<usize> {
    const MOST: usize = 40;
    let is_note = |size: f32| size < measures.size * NOTES;
    let last = paragraphs.last()?;
    if last.last_page == segment.page || !is_note(last.size) || is_note(segment.size) {
        return None;
    }
    let notes = paragraphs.iter().rev().take(MOST).take_while(|last| is_note(last.size)).count();
    let before = paragraphs.len().checked_sub(notes + 1)?;
    (paragraphs[before].last_page == last.last_page).then_some(before)
}

impl Paragraph {
    fn new(segment: Segment, space_above: f32, measures: &Measures) -> Paragraph {
        Paragraph {
            page: segment.page,
            last_page: segment.page,
            top: segment.baseline,
            bottom: segment.baseline,
            left: segment.left,
            right: segment.right,
            text_left: segment.text_left,
            size: segment.size,
            other_face: segment.one_face && segment.face != measures.face,
            face: segment.face,
            space_above,
            text: segment.text.trim().to_owned(),
        }
    }

    fn space_to(&self, segment: &Segment) -> f32 {
        if segment.page != self.last_page || segment.baseline <= self.bottom {
            return f32::INFINITY;
        }
        (segment.baseline - self.bottom) / segment.size.max(1.0)
    }

    fn continues(&self, segment: &Segment, measures: &Measures) -> bool {
        let em = self.size.max(1.0);
        let down = segment.baseline - self.bottom;
        // A mark drawn by itself, and its item beside it.
        if marks::is_mark(&self.text) {
            return segment.page == self.last_page
                && down.abs() < em * 0.6
                && segment.left > self.left;
        }
        let alike = (self.size - segment.size).abs() < em * 0.06;
        let marked = marks::unmarked(&segment.text).is_some() || marks::is_mark(&segment.text);
        if !alike || marked && !self.goes_on_with_dash(segment) {
            return false;
        }
        let aligned = (segment.left - self.text_left).abs() < em * ALIGNED || self.hangs(segment);
        if segment.page != self.last_page {
            // A sentence that goes on overleaf; or an item, whose lines stand
            // where no paragraph begins.
            let ended = self.text.ends_with(['.', '?', '!', ':', ';', '”']);
            let goes_on = !ended && segment.text.starts_with(char::is_lowercase);
            let set_in = self.text_left > self.left + em * 0.5;
            let item = set_in && marks::unmarked(&self.text).is_some();
            return aligned && (goes_on || item);
        }
        let larger = self.size > measures.size * 1.05;
        // Lines of a heading stand closer, or further apart, than those of text,
        // and may be centred.
        let reach = if larger { 1.6 } else { measures.pitch * LOOSE };
        let under = segment.left < self.right && segment.right > self.left;
        let same_face = !(self.other_face && larger) || segment.face == self.face;
        down > em * 0.3 && down < em * reach && (aligned || larger && under) && same_face
            // What is bold above text that is not is a heading of its own.
            && !(self.other_face && self.is_short(measures) && segment.face == measures.face && segment.one_face)
    }

    /// Whether a line begins with a dash because the line before it had no more
    /// room, and not because an item begins.
    fn goes_on_with_dash(&self, segment: &Segment) -> bool {
        marks::may_be_dash(&segment.text)
            && marks::unmarked(&self.text).is_none()
            && (segment.left - self.text_left).abs() < self.size * 0.2
            && !self.text.ends_with(['.', ':', ';', ',', '?', '!'])
    }

    /// Whether a line is set in below an item whose mark and words are one, so
    /// that it is not known where its words begin.
    fn hangs(&self, segment: &Segment) -> bool {
        let set_in = (segment.left - self.left) / self.size.max(1.0);
        self.text_left == self.left
            && (0.3..HANGING).contains(&set_in)
            && marks::unmarked(&self.text).is_some()
    }

    /// Whether it is a single line, which might be a heading.
    fn is_short(&self, measures: &Measures) -> bool {
        self.top == self.bottom
            && self.space_above > measures.pitch * LOOSE
            && !self.text.ends_with(['.', ',', ';', ':'])
            && marks::unmarked(&self.text).is_none()
    }

    fn add(&mut self, segment: Segment, measures: &Measures, vocabulary: &Vocabulary) {
        if marks::is_mark(&self.text) {
            (self.text_left, self.size) = (segment.left, segment.size);
            self.face = segment.face.clone();
            self.other_face = false;
            self.text = format!("{} {}", self.text, segment.text.trim());
        } else {
            self.other_face &= segment.one_face && segment.face != measures.face;
            if self.hangs(&segment) {
                self.text_left = segment.left;
            }
            self.text = vocabulary.join(&self.text, segment.text.trim());
        }
        self.last_page = segment.page;
        self.bottom = segment.baseline;
        self.left = self.left.min(segment.left);
        self.right = self.right.max(segment.right);
    }
}
