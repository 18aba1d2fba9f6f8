//! Bars that lie on their side, with room for labels of any length.

use super::Plan;
use super::bars::Bars;
use super::canvas::{Anchor, Area, Canvas};
use super::style::{INK, QUIET};
use super::text::{LINE, SIZE, width, wrap};
use super::upright::label_within;

const LANE: f64 = 23.0;
const STACKED_LANE: f64 = 30.0;
const BETWEEN: f64 = 14.0;

/// Draws the chart below its key and returns its height.
pub(super) fn draw(canvas: &mut Canvas, plan: &Plan<'_>, bars: &Bars, top: f64) -> f64 {
    let lane = if bars.labels_at_end { LANE } else { STACKED_LANE };
    let plot = plot(plan, bars);
    let scale = bars.scale(if plan.width < 500.0 { 3 } else { 5 });
    let x = |value: f64| plot.left + (plot.right - plot.left) * scale.share(value);

    let labels: Vec<Vec<String>> =
        plan.chart.categories.iter().map(|label| wrap(label, plot.labels)).collect();
    let heights: Vec<f64> = labels
        .iter()
        .map(|lines| (bars.lanes as f64 * lane).max(lines.len() as f64 * LINE))
        .collect();
    let top = top + 8.0;
    let tops: Vec<f64> = heights
        .iter()
        .scan(top, |next, height| {
            let this = *next;
            *next += height + BETWEEN;
            Some(this)
        })
        .collect();
    let foot = top + heights.iter().map(|height| height + BETWEEN).sum::<f64>();

    let mut free_from = f64::NEG_INFINITY;
    for (value, label) in scale.ticks(plan.lang) {
        canvas.grid_line((x(value), top - 6.0), (x(value), foot));
        let half = width(&label) / 2.0;
        let middle = x(value).clamp(half, plan.width - half);
        if middle - half >= free_from {
            canvas.text(middle, foot + SIZE + 2.0, Anchor::Middle, QUIET, &label);
            free_from = middle + half + 6.0;
        }
    }
    for ((lines, height), above) in labels.iter().zip(&heights).zip(&tops) {
        let first = above + height / 2.0 - lines.len() as f64 * LINE / 2.0 + 14.0;
        for (index, line) in lines.iter().enumerate() {
            canvas.text(plot.labels, first + index as f64 * LINE, Anchor::End, INK, line);
        }
    }
    for bar in &bars.bars {
        let spare = heights[bar.category] - bars.lanes as f64 * lane;
        let y = tops[bar.category] + spare / 2.0 + bar.lane as f64 * lane;
        let (start, end) = (x(bar.from), x(bar.to));
        let area =
            Area { x: start.min(end), y: y + 1.5, width: (start - end).abs(), height: lane - 3.0 };
        canvas.rect(area, &plan.palette.bar(bar.series));
        if bars.labels_at_end {
            let (at, anchor) =
                if bar.to < 0.0 { (end - 5.0, Anchor::End) } else { (end + 5.0, Anchor::Start) };
            canvas.text(at, y + lane / 2.0 + 5.0, anchor, INK, &bar.label);
        } else {
            label_within(canvas, plan, bar, area);
        }
    }
    for (category, total) in bars.totals.iter().enumerate() {
        if let Some((value, label)) = total {
            let y = tops[category] + heights[category] / 2.0 + 5.0;
            canvas.text(x(*value) + 5.0, y, Anchor::Start, INK, label);
        }
    }
    canvas.baseline((x(0.0), top - 6.0), (x(0.0), foot));
    draw_unit(canvas, plan, foot + SIZE + 2.0)
}

/// Where the parts are from left to right.
struct Plot {
    /// The right edge of the category labels.
    labels: f64,
    left: f64,
    right: f64,
}

fn plot(plan: &Plan<'_>, bars: &Bars) -> Plot {
    let limit = plan.width * 0.38;
    let labels = plan
        .chart
        .categories
        .iter()
        .flat_map(|label| wrap(label, limit))
        .map(|line| width(&line))
        .fold(0.0, f64::max);
    // A value stands beyond the end of its bar, on the side the bar points to.
    let room = |negative: bool| {
        let ends = bars.bars.iter().filter(|bar| bars.labels_at_end && (bar.to < 0.0) == negative);
        let totals = bars.totals.iter().flatten().filter(|_| !negative);
        ends.map(|bar| &bar.label)
            .chain(totals.map(|(_, label)| label))
            .map(|label| width(label) + 8.0)
            .fold(0.0, f64::max)
    };
    let left = labels + 10.0 + room(true);
    Plot { labels, left, right: (plan.width - 10.0 - room(false)).max(left + 20.0) }
}

/// Sets the unit below the ticks and returns the height of the whole.
fn draw_unit(canvas: &mut Canvas, plan: &Plan<'_>, ticks: f64) -> f64 {
    let lines = plan.unit().map_or(Vec::new(), |unit| wrap(unit, plan.width - 8.0));
    for (index, line) in lines.iter().enumerate() {
        let y = ticks + (index as f64 + 1.0) * LINE;
        canvas.text(plan.width - 4.0, y, Anchor::End, QUIET, line);
    }
    ticks + lines.len() as f64 * LINE + 6.0
}
