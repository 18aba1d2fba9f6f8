//! Grouped and stacked bars: what each bar spans, and which way they go.

use report::document::ChartKind;

use super::canvas::Canvas;
use super::number::number;
use super::scale::Scale;
use super::{Plan, legend, lying, upright};

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
    Bars { bars, lanes: plan.chart.series.len().max(1), labels_at_end: true, totals: Vec::new() }
}

/// Positive values are stacked upwards from zero and negative ones downwards.
fn stacked(plan: &Plan<'_>) -> Bars {
    let mut bars = Vec::new();
    let mut totals = Vec::new();
    for category in 0..plan.chart.categories.len() {
        let (mut above, mut below) = (0.0, 0.0);
        let values: Vec<Option<f64>> =
            (0..plan.chart.series.len()).map(|series| plan.value(series, category)).collect();
        for (series, value) in values.iter().enumerate() {
            let Some(value) = *value else { continue };
            let end = if value < 0.0 { &mut below } else { &mut above };
            let (from, to) = (*end, *end + value);
            *end = to;
            let label = number(value, plan.lang);
            bars.push(Bar { series, category, lane: 0, from, to, label });
        }
        let whole = values.len() > 1 && below == 0.0 && values.iter().all(Option::is_some);
        totals.push(whole.then(|| (above, number(above, plan.lang))));
    }
    Bars { bars, lanes: 1, labels_at_end: false, totals }
}
