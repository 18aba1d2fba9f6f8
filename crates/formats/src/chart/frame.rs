//! The frame of an upright chart: unit, ticks and the labels below the axis.

use super::Plan;
use super::canvas::{Anchor, Area, Canvas};
use super::scale::Scale;
use super::style::{INK, QUIET};
use super::text::{LINE, fits, width, wrap};

/// Room above the highest tick for a label that stands on the highest mark.
const HEADROOM: f64 = 22.0;
/// Room between the unit and that label.
const BELOW_UNIT: f64 = 8.0;
/// Room between the labels of two categories side by side.
const BETWEEN: f64 = 3.0;
/// The most lines a label below the axis may take before the chart is laid
/// on its side, or the label turned.
const LABEL_LINES: usize = 3;

/// The area of an upright chart in which the marks are drawn.
pub(super) struct Frame {
    pub plot: Area,
    pub scale: Scale,
    pub slot: f64,
}

impl Frame {
    /// Plans a frame whose `top` is below the key, leaving `right` free.
    pub fn new(plan: &Plan<'_>, scale: Scale, top: f64, right: f64) -> Frame {
        let ticks = scale.ticks(plan.lang);
        let left = ticks.iter().map(|(_, label)| width(label)).fold(0.0, f64::max) + 8.0;
        let unit = plan.unit().map_or(0, |unit| wrap(unit, plan.width - 4.0).len());
        let plot = Area {
            x: left,
            y: top + unit as f64 * LINE + if unit > 0 { BELOW_UNIT } else { 0.0 } + HEADROOM,
            width: (plan.width - left - right).max(60.0),
            height: (plan.width * 0.4).max(190.0),
        };
        let slot = plot.width / plan.chart.categories.len().max(1) as f64;
        Frame { plot, scale, slot }
    }

    /// Where a value is.
    pub fn y(&self, value: f64) -> f64 {
        self.plot.y + self.plot.height * (1.0 - self.scale.share(value))
    }

    /// The middle of a category.
    pub fn x(&self, category: usize) -> f64 {
        self.plot.x + (category as f64 + 0.5) * self.slot
    }

    /// Whether every category's label can stand below its slot.
    pub fn labels_fit(&self, plan: &Plan<'_>) -> bool {
        let limit = self.slot - BETWEEN;
        plan.chart.categories.iter().all(|label| fits(label, limit, LABEL_LINES))
    }

    /// Draws the unit, the ticks and their lines.
    pub fn draw_axis(&self, canvas: &mut Canvas, plan: &Plan<'_>) {
        let Area { x, y, width: across, .. } = self.plot;
        if let Some(unit) = plan.unit() {
            let lines = wrap(unit, plan.width - 4.0);
            let last = y - HEADROOM - BELOW_UNIT + 2.0;
            let first = last - (lines.len() as f64 - 1.0) * LINE;
            for (index, line) in lines.iter().enumerate() {
                canvas.text(1.0, first + index as f64 * LINE, Anchor::Start, QUIET, line);
            }
        }
        for (value, label) in self.scale.ticks(plan.lang) {
            let at = self.y(value);
            canvas.grid_line((x, at), (x + across, at));
            canvas.text(x - 6.0, at + 5.0, Anchor::End, QUIET, &label);
        }
    }

    /// Draws the line at zero and the labels of the categories, and says how
    /// far down they reach. Labels that do not fit side by side are turned.
    pub fn draw_labels(&self, canvas: &mut Canvas, plan: &Plan<'_>) -> f64 {
        let (left, right) = (self.plot.x, self.plot.x + self.plot.width);
        canvas.baseline((left, self.y(0.0)), (right, self.y(0.0)));
        if self.labels_fit(plan) { self.level(canvas, plan) } else { self.turned(canvas, plan) }
    }

    fn level(&self, canvas: &mut Canvas, plan: &Plan<'_>) -> f64 {
        let foot = self.plot.y + self.plot.height;
        let mut most = 1;
        for (category, label) in plan.chart.categories.iter().enumerate() {
            let lines = wrap(label, self.slot - BETWEEN);
            for (index, line) in lines.iter().enumerate() {
                let y = foot + 18.0 + index as f64 * LINE;
                canvas.text(self.x(category), y, Anchor::Middle, INK, line);
            }
            most = most.max(lines.len());
        }
        foot + 10.0 + most as f64 * LINE
    }

    fn turned(&self, canvas: &mut Canvas, plan: &Plan<'_>) -> f64 {
        let foot = self.plot.y + self.plot.height;
        let room = ((self.slot / LINE) as usize).max(1);
        // With very many categories only every second, third … has a label.
        let every = (LINE / self.slot).ceil().max(1.0) as usize;
        let mut longest = 0.0f64;
        for (category, label) in plan.chart.categories.iter().enumerate().step_by(every) {
            let mut limit = 150.0;
            while wrap(label, limit).len() > room {
                limit += 30.0;
            }
            let lines = wrap(label, limit);
            let first = self.x(category) + 5.0 - (lines.len() as f64 - 1.0) * LINE / 2.0;
            for (index, line) in lines.iter().enumerate() {
                let x = first + index as f64 * LINE;
                canvas.turned_text(x, foot + 8.0, Anchor::End, INK, line, true);
                longest = longest.max(width(line));
            }
        }
        foot + 8.0 + longest + 6.0
    }
}
