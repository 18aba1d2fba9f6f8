//! The key: a sample of each series' fill with its name.

use super::Plan;
use super::canvas::{Anchor, Area, Canvas};
use super::style::INK;
use super::text::{LINE, width, wrap};

const SWATCH: f64 = 22.0;
const GAP: f64 = 7.0;
const BETWEEN: f64 = 22.0;

/// Draws the key from the top of the picture and says how far down it
/// reaches. A single series needs none: the caption says what it is.
pub(super) fn draw(canvas: &mut Canvas, plan: &Plan<'_>) -> f64 {
    if plan.chart.series.len() < 2 {
        return 0.0;
    }
    let (mut x, mut y, mut row_lines) = (1.0, 4.0, 0);
    for (series, entry) in plan.chart.series.iter().enumerate() {
        let lines = wrap(&entry.name, plan.width - SWATCH - GAP - 4.0);
        let widest = lines.iter().map(|line| width(line)).fold(0.0, f64::max);
        let taken = SWATCH + GAP + widest;
        if x > 1.0 && x + taken > plan.width - 2.0 {
            (x, y, row_lines) = (1.0, y + row_lines as f64 * LINE + 4.0, 0);
        }
        let swatch = Area { x, y: y + 2.0, width: SWATCH, height: 14.0 };
        canvas.rect(swatch, &plan.palette.bar(series));
        for (index, line) in lines.iter().enumerate() {
            let baseline = y + 14.0 + index as f64 * LINE;
            canvas.text(x + SWATCH + GAP, baseline, Anchor::Start, INK, line);
        }
        row_lines = row_lines.max(lines.len());
        x += taken + BETWEEN;
    }
    y + row_lines as f64 * LINE + 6.0
}
