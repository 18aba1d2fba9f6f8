//! Bars that stand on the axis.

use super::Plan;
use super::bars::{Bar, Bars};
use super::canvas::{Anchor, Area, Canvas};
use super::frame::Frame;
use super::style::INK;
use super::text::{SIZE, width};

const WIDEST: f64 = 72.0;
/// Between the edges of a bar and a label within it.
const MARGIN: f64 = 11.0;

/// Plans the frame, or gives none if the labels of categories or bars would
/// not fit side by side.
pub(super) fn plan(plan: &Plan<'_>, bars: &Bars, top: f64) -> Option<Frame> {
    let frame = Frame::new(plan, bars.scale(5), top, 4.0);
    let lane = lane(&frame, bars);
    let room = if bars.labels_at_end { lane } else { lane - MARGIN };
    let labels_fit = !bars.labels_needed || bars.bars.iter().all(|bar| width(&bar.label) <= room);
    let totals_fit =
        bars.totals.iter().flatten().all(|(_, label)| width(label) <= frame.slot - 6.0);
    (frame.labels_fit(plan) && labels_fit && totals_fit && lane >= 12.0).then_some(frame)
}

/// Draws the chart below its key and returns its height.
pub(super) fn draw(canvas: &mut Canvas, plan: &Plan<'_>, bars: &Bars, frame: &Frame) -> f64 {
    frame.draw_axis(canvas, plan);
    let lane = lane(frame, bars);
    for bar in &bars.bars {
        let x = frame.x(bar.category) + (bar.lane as f64 - bars.lanes as f64 / 2.0) * lane;
        let (start, end) = (frame.y(bar.from), frame.y(bar.to));
        let area =
            Area { x: x + 1.5, y: start.min(end), width: lane - 3.0, height: (start - end).abs() };
        canvas.rect(area, &plan.palette.bar(bar.series));
        if bars.labels_at_end {
            let y = if bar.to < 0.0 { end + SIZE } else { end - 5.0 };
            canvas.text(x + lane / 2.0, y, Anchor::Middle, INK, &bar.label);
        } else {
            label_within(canvas, plan, bar, area);
        }
    }
    for (category, total) in bars.totals.iter().enumerate() {
        if let Some((value, label)) = total {
            canvas.text(frame.x(category), frame.y(*value) - 5.0, Anchor::Middle, INK, label);
        }
    }
    frame.draw_labels(canvas, plan)
}

/// Sets a bar's value in the middle of the bar, if there is room for it.
pub(super) fn label_within(canvas: &mut Canvas, plan: &Plan<'_>, bar: &Bar, area: Area) {
    let wide = width(&bar.label) + 8.0;
    if area.height < SIZE + 3.0 || area.width < wide {
        return;
    }
    let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0);
    let (colour, ground) = plan.palette.label_inside(bar.series);
    if ground {
        let plate = Area { x: x - wide / 2.0, y: y - 8.5, width: wide, height: 17.0 };
        canvas.rect(plate, "rx=\"3\" fill=\"#ffffff\"");
    }
    canvas.text(x, y + 5.0, Anchor::Middle, colour, &bar.label);
}

/// The width of one bar with the space around it. Bars of a category stand
/// together and leave a fifth of its slot to the next.
fn lane(frame: &Frame, bars: &Bars) -> f64 {
    (frame.slot * 0.84 / bars.lanes as f64).min(WIDEST)
}
