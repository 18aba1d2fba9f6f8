//! A tree: who answers to whom.
//!
//! Boxes stand side by side as long as there is room for their words; where
//! there is not, in several rows; and the last ones hang below each other, as
//! in any organigram.

use report::pictures::outline::Branch;

use super::Page;
use super::boxes::{Fill, WIDEST, height, narrowest};
use crate::chart::canvas::Area;

/// Room between boxes side by side, and between a box and those below it.
const BESIDE: f64 = 12.0;
const BELOW: f64 = 24.0;
/// Room between boxes that hang below each other, and how far they are set in.
const HANGING: f64 = 7.0;
const INDENT: f64 = 16.0;
/// Room left of several rows for the line that joins them.
const GUTTER: f64 = 12.0;
/// Room around the whole, so that no line is cut in half.
const EDGE: f64 = 1.0;

/// Draws the tree and says how high it is.
pub(super) fn draw(page: &mut Page, roots: &[Branch]) -> f64 {
    let strip = Strip { x: EDGE, y: EDGE, width: page.width - 2.0 * EDGE };
    let (bottom, _) = rows(page, roots, 0, strip, None);
    bottom + EDGE
}

/// Where some boxes may stand: a width, without end downwards.
#[derive(Clone, Copy)]
struct Strip {
    x: f64,
    y: f64,
    width: f64,
}

/// A box with all below it, in a strip; says how far down it reaches and where
/// the top of the box is joined. `least` is the height of its neighbours.
fn subtree(
    page: &mut Page,
    branch: &Branch,
    level: usize,
    strip: Strip,
    least: f64,
    alone: bool,
) -> (f64, (f64, f64)) {
    let width = own_width(branch, strip.width);
    let x = strip.x + (strip.width - width) / 2.0;
    let area = Area { x, y: strip.y, width, height: height(&branch.words, &[], width).max(least) };
    page.draw_box(area, fill(level), &branch.words, &[]);
    let (foot, middle) = (area.y + area.height, area.x + area.width / 2.0);
    let leaves = branch.within.iter().all(|below| below.within.is_empty());
    let bottom = if branch.within.is_empty() {
        foot
    } else if (leaves && !alone)
        || fitting(&branch.within, strip.width) < 2 && branch.within.len() > 1
    {
        hang(page, &branch.within, level + 1, area)
    } else {
        let below = Strip { y: foot + BELOW, ..strip };
        rows(page, &branch.within, level + 1, below, Some((middle, foot))).0
    };
    (bottom, (middle, area.y))
}

/// Boxes side by side, in as many rows as they need, joined to a point above.
fn rows(
    page: &mut Page,
    branches: &[Branch],
    level: usize,
    strip: Strip,
    above: Option<(f64, f64)>,
) -> (f64, usize) {
    let most = fitting(branches, strip.width).max(1);
    let count = branches.len().div_ceil(most).max(1);
    let columns = branches.len().div_ceil(count).max(1);
    let gutter = if count > 1 { GUTTER } else { 0.0 };
    let inner = strip.width - gutter;
    let share = (inner - BESIDE * (columns as f64 - 1.0)) / columns as f64;
    let mut y = strip.y;
    let mut bottom = y;
    let mut last_bus = y;
    for row in branches.chunks(columns) {
        let heights = row.iter().map(|branch| height(&branch.words, &[], own_width(branch, share)));
        let least = heights.fold(0.0, f64::max);
        let bus = y - BELOW / 2.0;
        let mut joins = Vec::new();
        for (index, branch) in row.iter().enumerate() {
            let x = strip.x + gutter + index as f64 * (share + BESIDE);
            let own = Strip { x, y, width: share };
            let (down, join) = subtree(page, branch, level, own, least, branches.len() == 1);
            bottom = bottom.max(down);
            joins.push(join);
        }
        if let Some((middle, foot)) = above {
            for join in &joins {
                page.connect(&[(join.0, bus), *join]);
            }
            let first_row = y == strip.y;
            let mut ends: Vec<f64> = joins.iter().map(|join| join.0).collect();
            if first_row {
                page.connect(&[(middle, foot), (middle, bus)]);
                ends.push(middle);
            }
            if count > 1 {
                ends.push(strip.x + EDGE);
            }
            let left = ends.iter().copied().fold(f64::INFINITY, f64::min);
            let right = ends.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            if right > left {
                page.connect(&[(left, bus), (right, bus)]);
            }
            last_bus = bus;
        }
        y = bottom + BELOW;
    }
    if above.is_some() && count > 1 {
        let x = strip.x + EDGE;
        page.connect(&[(x, strip.y - BELOW / 2.0), (x, last_bus)]);
    }
    (bottom, columns)
}

/// Boxes below each other, set in below the one they belong to.
fn hang(page: &mut Page, branches: &[Branch], level: usize, above: Area) -> f64 {
    let spine = above.x + INDENT / 2.0;
    let (x, width) = (above.x + INDENT, above.width - INDENT);
    let top = above.y + above.height;
    let (mut bottom, mut last) = (top, top);
    for branch in branches {
        let high = height(&branch.words, &[], width);
        let area = Area { x, y: bottom + HANGING, width, height: high };
        page.draw_box(area, fill(level.max(2)), &branch.words, &[]);
        last = area.y + high / 2.0;
        page.connect(&[(spine, last), (x, last)]);
        bottom = area.y + high;
        if !branch.within.is_empty() {
            bottom = hang(page, &branch.within, level + 1, area);
        }
    }
    page.connect(&[(spine, top), (spine, last)]);
    bottom
}

/// How many of these boxes, with what hangs below them, fit side by side.
fn fitting(branches: &[Branch], width: f64) -> usize {
    let widest = branches.iter().map(needed).fold(0.0, f64::max);
    (((width + BESIDE) / (widest + BESIDE)) as usize).max(1)
}

/// The width at which a box and all that hangs below it keep their words whole.
fn needed(branch: &Branch) -> f64 {
    let below = branch.within.iter().map(|below| needed(below) + INDENT);
    below.fold(narrowest(&branch.words), f64::max)
}

/// How wide a box is in a strip: what hangs below it must fit within its width.
fn own_width(branch: &Branch, strip: f64) -> f64 {
    needed(branch).max(WIDEST).min(strip)
}

fn fill(level: usize) -> Fill {
    match level {
        0 => Fill::Strong,
        1 => Fill::Pale,
        _ => Fill::Plain,
    }
}
