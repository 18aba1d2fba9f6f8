//! The boxes of a drawing, and the lines between them.

use super::Page;
use crate::chart::canvas::{Anchor, Area};
use crate::chart::style::{INK, QUIET};
use crate::chart::text::{LINE, widest_word, wrap};

/// Room between the words of a box and its sides.
pub(super) const PADDING: f64 = 8.0;
/// The narrowest and widest box.
pub(super) const NARROWEST: f64 = 112.0;
pub(super) const WIDEST: f64 = 220.0;
/// Half the breadth of an arrow's head, and its length.
const HEAD: (f64, f64) = (5.0, 9.0);

/// The colours of a drawing.
pub(super) struct Look {
    pub accent: String,
    pub pale: String,
}

/// How a box is filled. What it means is said by its place, not by its colour.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    /// In the council's colour, with white words.
    Strong,
    /// In a tint of it.
    Pale,
    /// White.
    Plain,
}

/// How wide a box must be for its words to stay whole.
pub(super) fn narrowest(words: &str) -> f64 {
    (widest_word(words) + 2.0 * PADDING).clamp(NARROWEST, WIDEST)
}

/// How high a box of a width is, with `more` words below the first.
pub(super) fn height(words: &str, more: &[&str], width: f64) -> f64 {
    let limit = width - 2.0 * PADDING;
    let lines =
        wrap(words, limit).len() + more.iter().map(|words| wrap(words, limit).len()).sum::<usize>();
    lines as f64 * LINE + 2.0 * PADDING - 2.0
}

impl Page {
    /// A box with its words in the middle, `more` of them in a quieter colour.
    pub fn draw_box(&mut self, area: Area, fill: Fill, words: &str, more: &[&str]) {
        let accent = &self.look.accent;
        let (ground, ink, quiet) = match fill {
            Fill::Strong => (accent.as_str(), "#ffffff", "#ffffff"),
            Fill::Pale => (self.look.pale.as_str(), INK, QUIET),
            Fill::Plain => ("#ffffff", INK, QUIET),
        };
        let style = format!("rx=\"4\" fill=\"{ground}\" stroke=\"{accent}\" stroke-width=\"1.5\"");
        self.canvas.rect(area, &style);
        let limit = area.width - 2.0 * PADDING;
        let mut lines: Vec<(String, &str)> =
            wrap(words, limit).into_iter().map(|line| (line, ink)).collect();
        lines.extend(more.iter().flat_map(|words| wrap(words, limit)).map(|line| (line, quiet)));
        let top = area.y + (area.height - lines.len() as f64 * LINE) / 2.0;
        for (index, (line, colour)) in lines.iter().enumerate() {
            let y = top + (index as f64 + 1.0) * LINE - 4.5;
            self.canvas.text(area.x + area.width / 2.0, y, Anchor::Middle, colour, line);
        }
    }

    /// Lines from point to point that say: these belong together.
    pub fn connect(&mut self, points: &[(f64, f64)]) {
        let style = format!(
            "fill=\"none\" stroke=\"{}\" stroke-width=\"1.5\" stroke-linejoin=\"round\"",
            self.look.accent
        );
        self.canvas.path(points, false, &style);
    }

    /// An arrow.
    pub fn arrow(&mut self, from: (f64, f64), to: (f64, f64)) {
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let length = across.hypot(down).max(0.1);
        let (across, down) = (across / length, down / length);
        let (half, long) = (HEAD.0, HEAD.1.min(length));
        let foot = (to.0 - across * long, to.1 - down * long);
        let stroke = format!("stroke=\"{}\" stroke-width=\"2\"", self.look.accent);
        self.canvas.line(from, foot, &stroke);
        let side = |way: f64| (foot.0 - down * half * way, foot.1 + across * half * way);
        let fill = format!("fill=\"{}\"", self.look.accent);
        self.canvas.path(&[to, side(1.0), side(-1.0)], true, &fill);
    }
}
