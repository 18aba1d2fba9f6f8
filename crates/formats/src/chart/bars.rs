//! Grouped and stacked bars: what each bar spans, and which way they go.

use report::document::ChartKind;

use super::canvas::Canvas;
use super::number::number;
use super::scale::Scale;
use super::{Plan, legend, lying, share, upright};

/// One bar, or one segment of a stacked bar.
pub(super) struct Bar {
    pub series: usize,
    pub category: usize,
    /// Which of the bars side by side in its category it is.
    pub lane: usize,
    /// The values it reaches from and to.
    pub from: f64,
    pub to: f64,
    /// Its value, written out.
    pub label: String,
}

/// All bars of a chart, and what stands at the ends of them.
pub(super) struct Bars {
    pub bars: Vec<Bar>,
    /// How many bars stand side by side in a category.
    pub lanes: usize,
    /// Whether a bar's label stands beyond its end; within it otherwise.
    pub labels_at_end: bool,
    /// Whether a label is too much to do without: bars lie down to hold it.
    pub labels_needed: bool,
    /// The sum of each category of a stacked chart, where every value is known.
    pub totals: Vec<Option<(f64, String)>>,
}

/// Draws the chart with upright bars if every label fits, else with bars that
/// lie on their side, and returns its height.
pub(super) fn draw(canvas: &mut Canvas, plan: &Plan<'_>) -> f64 {
    let bars = match plan.chart.kind {
        ChartKind::Bar | ChartKind::Line => grouped(plan),
        ChartKind::Stacked => stacked(plan),
    };
    let top = legend::draw(canvas, plan);
    match upright::plan(plan, &bars, top) {
        Some(frame) => upright::draw(canvas, plan, &bars, &frame),
        None => lying::draw(canvas, plan, &bars, top),
    }
}

impl Bars {
    /// The axis that holds every bar.
    pub fn scale(&self, ticks: usize) -> Scale {
        Scale::new(self.bars.iter().flat_map(|bar| [bar.from, bar.to]), ticks)
    }
}

fn grouped(plan: &Plan<'_>) -> Bars {
    let mut bars = Vec::new();
    for category in 0..plan.chart.categories.len() {
        for series in 0..plan.chart.series.len() {
            let Some(value) = plan.value(series, category) else { continue };
            let label = number(value, plan.lang);
            bars.push(Bar { series, category, lane: series, from: 0.0, to: value, label });
        }
    }
    Bars {
        bars,
        lanes: plan.chart.series.len().max(1),
        labels_at_end: true,
        labels_needed: true,
        totals: Vec::new(),
    }
}

/// Positive values are stacked upwards from zero and negative ones downwards.
/// Shares are stacked up to 100.
fn stacked(plan: &Plan<'_>) -> Bars {
    let mut bars = Vec::new();
    let mut totals = Vec::new();
    for category in 0..plan.chart.categories.len() {
        let (mut above, mut below) = (0.0, 0.0);
        let values: Vec<Option<f64>> =
            (0..plan.chart.series.len()).map(|series| plan.value(series, category)).collect();
        let whole =
            plan.chart.shares.then(|| share::whole(values.iter().copied().flatten())).flatten();
        for (series, value) in values.iter().enumerate() {
            let Some(value) = *value else { continue };
            let label = match whole {
                Some(whole) => share::labelled(value, whole, plan.lang),
                None => number(value, plan.lang),
            };
            let value = whole.map_or(value, |whole| 100.0 * value / whole);
            let end = if value < 0.0 { &mut below } else { &mut above };
            let (from, to) = (*end, *end + value);
            *end = to;
            bars.push(Bar { series, category, lane: 0, from, to, label });
        }
        let summed = !plan.chart.shares
            && values.len() > 1
            && below == 0.0
            && values.iter().all(Option::is_some);
        totals.push(summed.then(|| (above, number(above, plan.lang))));
    }
    let labels_needed = plan.chart.shares;
    Bars { bars, lanes: 1, labels_at_end: false, labels_needed, totals }
}
