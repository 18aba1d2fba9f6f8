//! Outlines, drawn: a tree of who answers to whom, a ring of what follows on
//! what.
//!
//! Lengths are those of charts: text of 15 units prints at about 10.5 points
//! where the drawing is as wide as a page's text. Whoever cannot see the
//! drawing reads the list that assembly puts after it.

mod boxes;
mod ring;
mod tree;

use report::document::{Accent, Image};
use report::pictures::outline::count;
use report::pictures::{Drawing, OutlineShape};

use crate::chart::canvas::Canvas;
use crate::chart::{LARGE_PRINT_WIDTH, WIDTH};
use boxes::Look;

/// The most boxes that are drawn; with more, nobody could read them on a page.
pub const MAX_DRAWN: usize = 60;

/// Draws an outline as an image that every writer takes; none if it has no
/// boxes, or more than [`MAX_DRAWN`].
pub fn image(drawing: &Drawing<'_>) -> Option<Image> {
    crate::image::checked(svg(drawing)?.as_bytes()).ok()
}

/// Draws an outline as an SVG file. The same outline gives the same bytes.
pub fn svg(drawing: &Drawing<'_>) -> Option<String> {
    let boxes = count(drawing.branches);
    if boxes == 0 || boxes > MAX_DRAWN {
        return None;
    }
    let width = if drawing.large_print { LARGE_PRINT_WIDTH } else { WIDTH };
    let mut page = Page { canvas: Canvas::default(), look: Look::new(drawing.accent), width };
    let height = match drawing.shape {
        OutlineShape::Tree => tree::draw(&mut page, drawing.branches),
        OutlineShape::Ring => ring::draw(&mut page, drawing.branches),
    };
    Some(page.canvas.file(drawing.lang, width, height, ""))
}

/// A drawing in progress.
struct Page {
    canvas: Canvas,
    look: Look,
    width: f64,
}

impl Look {
    fn new(accent: Accent) -> Look {
        let [red, green, blue] = accent.tint(0.15);
        Look { accent: accent.to_string(), pale: format!("#{red:02x}{green:02x}{blue:02x}") }
    }
}

#[cfg(test)]
mod tests;
