//! A ring: what follows on what, and begins again.
//!
//! Stages go round as the hand of a clock does: along the top, down the right
//! side, back along the foot and up the left side. Each row has a height of its
//! own, so that no stage touches another however long its words are.

use report::pictures::outline::{Branch, ring};

use super::Page;
use super::boxes::{Fill, PADDING, height};
use crate::chart::canvas::{Anchor, Area};
use crate::chart::style::INK;
use crate::chart::text::{LINE, wrap};

/// Room between stages beside and below each other, where the arrows are.
const BESIDE: f64 = 36.0;
const BELOW: f64 = 34.0;
/// The widest stage.
const WIDEST: f64 = 188.0;
/// Room between an arrow and what it points to.
const CLEAR: f64 = 4.0;
/// Room around the whole, so that no line is cut in half.
const EDGE: f64 = 1.0;

/// Draws the ring and says how high it is.
pub(super) fn draw(page: &mut Page, branches: &[Branch]) -> f64 {
    let (centre, stages) = ring(branches);
    let labels: Vec<Label<'_>> =
        stages.iter().enumerate().map(|(at, stage)| label(at, stage)).collect();
    let shape = Shape::of(stages.len(), page.width);
    let room = Room::new(&shape, &labels, page.width, centre);
    let areas = room.areas(&shape, &labels);
    for (area, label) in areas.iter().zip(&labels) {
        page.draw_box(*area, Fill::Pale, &label.words, &label.more);
    }
    for (at, from) in areas.iter().enumerate().filter(|_| areas.len() > 1) {
        let to = &areas[(at + 1) % areas.len()];
        let (from, to) = ends(from, to, areas.len() == 2);
        page.arrow(from, to);
    }
    let (x, y) = room.centre;
    for (at, line) in room.words.iter().enumerate() {
        let down = (at as f64 + 1.0 - room.words.len() as f64 / 2.0) * LINE - 4.5;
        page.canvas.text(x, y + down, Anchor::Middle, INK, line);
    }
    room.bottom
}

/// What a stage says: its number and words, and what belongs to it below.
struct Label<'a> {
    words: String,
    more: Vec<&'a str>,
}

fn label(at: usize, stage: &Branch) -> Label<'_> {
    fn gather<'a>(branches: &'a [Branch], more: &mut Vec<&'a str>) {
        for branch in branches {
            more.push(&branch.words);
            gather(&branch.within, more);
        }
    }
    let mut more = Vec::new();
    gather(&stage.within, &mut more);
    Label { words: format!("{}. {}", at + 1, stage.words), more }
}

/// How many stages stand on each side.
struct Shape {
    top: usize,
    right: usize,
    foot: usize,
    left: usize,
}

impl Shape {
    fn of(stages: usize, width: f64) -> Shape {
        let most = (((width + BESIDE) / (WIDEST + BESIDE)) as usize).clamp(2, 3);
        match stages {
            0 | 1 => Shape { top: stages, right: 0, foot: 0, left: 0 },
            2 => Shape { top: 1, right: 0, foot: 1, left: 0 },
            3 => Shape { top: 1, right: 0, foot: 2, left: 0 },
            _ => {
                // As many as there is room for in the rows, with as many on one
                // side as on the other.
                let rows = (2..=(2 * most).min(stages - 2)).rev();
                let rows =
                    rows.into_iter().find(|rows| (stages - rows).is_multiple_of(2)).unwrap_or(2);
                let sides = stages - rows;
                let foot = rows.div_ceil(2);
                Shape { top: rows - foot, right: sides.div_ceil(2), foot, left: sides / 2 }
            }
        }
    }
}

/// The room that everything has.
struct Room {
    width: f64,
    /// Whether the rows reach from side to side.
    wide: bool,
    stage: f64,
    head: f64,
    top: f64,
    side: f64,
    foot: f64,
    /// How far apart the middles of the side stages are, and the first of them.
    sides: (f64, f64),
    /// What the ring is about: in its middle, or above it where that is narrow.
    words: Vec<String>,
    centre: (f64, f64),
    bottom: f64,
}

/// The narrowest middle of a ring that words are set in.
const HOLE: f64 = 100.0;

impl Room {
    fn new(shape: &Shape, labels: &[Label<'_>], width: f64, centre: Option<&str>) -> Room {
        let rows = shape.top.max(shape.foot).max(if shape.right > 0 { 2 } else { 1 }) as f64;
        let stage = ((width - 2.0 * EDGE - BESIDE * (rows - 1.0)) / rows).min(WIDEST);
        let tallest = |labels: &[Label<'_>]| {
            let heights = labels.iter().map(|label| height(&label.words, &label.more, stage));
            heights.fold(0.0, f64::max)
        };
        let (upper, rest) = labels.split_at(shape.top.min(labels.len()));
        let (right, rest) = rest.split_at(shape.right.min(rest.len()));
        let (lower, left) = rest.split_at(shape.foot.min(rest.len()));
        let (top, foot) = (tallest(upper), tallest(lower));
        let side = tallest(right).max(tallest(left));
        let hole = match shape.right {
            0 if width < 2.0 * (WIDEST + HOLE) => 0.0,
            0 => HOLE,
            _ => width - 2.0 * stage - 40.0,
        };
        let within = hole >= HOLE;
        let limit = if within { hole } else { width - 2.0 * EDGE };
        let words = centre.map(|words| wrap(words, limit)).unwrap_or_default();
        let words_height = words.len() as f64 * LINE;
        let head = if within || words.is_empty() { 0.0 } else { words_height + PADDING };
        let count = shape.right.max(shape.left) as f64;
        let stack = count * side + (count - 1.0).max(0.0) * BELOW;
        let middle = if within { stack.max(words_height) } else { stack };
        let begin = EDGE + head + top + BELOW;
        let end = begin + middle + if middle > 0.0 { BELOW } else { 0.0 };
        let first = begin + (middle - stack) / 2.0 + side / 2.0;
        let bottom = if shape.foot > 0 { end + foot + EDGE } else { EDGE + head + top + EDGE };
        let centre_y = if within { begin + middle / 2.0 } else { EDGE + words_height / 2.0 };
        Room {
            width,
            wide: shape.right == 0,
            stage,
            top,
            side,
            foot,
            sides: (first, side + BELOW),
            words,
            centre: (width / 2.0, centre_y),
            head,
            bottom,
        }
    }

    /// The area of each stage, in order.
    fn areas(&self, shape: &Shape, labels: &[Label<'_>]) -> Vec<Area> {
        let mut areas = Vec::new();
        let at = |x: f64, y: f64, height: f64| Area {
            x: x - self.stage / 2.0,
            y: y - height / 2.0,
            width: self.stage,
            height,
        };
        let top = EDGE + self.head + self.top / 2.0;
        areas.extend((0..shape.top).map(|index| at(self.column(index, shape.top), top, self.top)));
        let side =
            |index: usize, x: f64| at(x, self.sides.0 + index as f64 * self.sides.1, self.side);
        let right = self.width - EDGE - self.stage / 2.0;
        areas.extend((0..shape.right).map(|index| side(index, right)));
        let foot = self.bottom - EDGE - self.foot / 2.0;
        areas.extend(
            (0..shape.foot).rev().map(|index| at(self.column(index, shape.foot), foot, self.foot)),
        );
        let left = EDGE + self.stage / 2.0;
        areas.extend((0..shape.left).rev().map(|index| side(index, left)));
        debug_assert_eq!(areas.len(), labels.len());
        areas
    }

    /// The middle of a stage in a row of so many.
    fn column(&self, index: usize, count: usize) -> f64 {
        // Two below one stand at the sides, clear of the words between.
        let step =
            if self.wide { self.width - self.stage - 2.0 * EDGE } else { self.stage + BESIDE };
        self.width / 2.0 + (index as f64 - (count as f64 - 1.0) / 2.0) * step
    }
}

/// Where an arrow from one stage to another begins and ends: on the line
/// between their middles. The two arrows of two stages stand side by side.
fn ends(from: &Area, to: &Area, two: bool) -> ((f64, f64), (f64, f64)) {
    let middle = |area: &Area| (area.x + area.width / 2.0, area.y + area.height / 2.0);
    let (mut start, mut end) = (middle(from), middle(to));
    if two {
        let aside = if end.1 > start.1 { 70.0 } else { -70.0 };
        start.0 += aside;
        end.0 += aside;
    }
    (leave(from, start, end), leave(to, end, start))
}

/// The point at which the way from within an area to elsewhere is clear of it.
fn leave(area: &Area, start: (f64, f64), end: (f64, f64)) -> (f64, f64) {
    let (across, down) = (end.0 - start.0, end.1 - start.1);
    let share = |way: f64, near: f64, far: f64, from: f64| match way {
        way if way > 0.0 => (far + CLEAR - from) / way,
        way if way < 0.0 => (near - CLEAR - from) / way,
        _ => f64::INFINITY,
    };
    let out = share(across, area.x, area.x + area.width, start.0)
        .min(share(down, area.y, area.y + area.height, start.1))
        .min(1.0);
    (start.0 + across * out, start.1 + down * out)
}
