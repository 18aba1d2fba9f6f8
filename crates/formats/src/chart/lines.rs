//! Lines over years, each named beside its last point.

use super::Plan;
use super::canvas::{Anchor, Area, Canvas};
use super::frame::Frame;
use super::number::number;
use super::scale::Scale;
use super::style::{INK, QUIET};
use super::text::{LINE, SIZE, widest_word, width, wrap};

const SAMPLE: f64 = 30.0;
const GAP: f64 = 6.0;

/// Draws the chart and returns its height.
pub(super) fn draw(canvas: &mut Canvas, plan: &Plan<'_>) -> f64 {
    let names = names(plan);
    let widest = names.iter().flatten().map(|line| width(line)).fold(0.0, f64::max);
    let key = if names.is_empty() { 4.0 } else { SAMPLE + 2.0 * GAP + widest + 14.0 };
    let mut frame = Frame::new(plan, Scale::new(plan.values(), 5), 0.0, key);
    let stacked: f64 = names.iter().map(|lines| lines.len() as f64 * LINE + 4.0).sum();
    frame.plot.height = frame.plot.height.max(stacked);

    frame.draw_axis(canvas, plan);
    for series in 0..plan.chart.series.len() {
        for run in runs(plan, &frame, series) {
            if run.len() > 1 {
                canvas.path(&run, false, &plan.palette.line(series));
            }
        }
    }
    for series in 0..plan.chart.series.len() {
        for point in runs(plan, &frame, series).into_iter().flatten() {
            plan.palette.marker(canvas, series, point);
        }
    }
    draw_values(canvas, plan, &frame);
    draw_names(canvas, plan, &frame, &names);
    frame.draw_labels(canvas, plan)
}

/// The names of the series in lines. A single series needs no name: the
/// caption says what it is.
fn names(plan: &Plan<'_>) -> Vec<Vec<String>> {
    if plan.chart.series.len() < 2 {
        return Vec::new();
    }
    let names = plan.chart.series.iter().map(|series| &series.name);
    let word = names.clone().map(|name| widest_word(name)).fold(0.0, f64::max);
    let limit = word.clamp(plan.width * 0.22, plan.width * 0.34);
    names.map(|name| wrap(name, limit)).collect()
}

/// The points of a series, one list for each run without a gap.
fn runs(plan: &Plan<'_>, frame: &Frame, series: usize) -> Vec<Vec<(f64, f64)>> {
    let mut runs = vec![Vec::new()];
    for category in 0..plan.chart.categories.len() {
        match plan.value(series, category) {
            Some(value) => {
                let last = runs.len() - 1;
                runs[last].push((frame.x(category), frame.y(value)));
            }
            None => runs.push(Vec::new()),
        }
    }
    runs
}

/// Writes values beside their points wherever they touch no line and no other
/// value and are clearly nearer to their own point than to another. The table
/// below the chart has them all.
fn draw_values(canvas: &mut Canvas, plan: &Plan<'_>, frame: &Frame) {
    let mut taken: Vec<Area> = Vec::new();
    let mut points: Vec<(f64, f64)> = Vec::new();
    for series in 0..plan.chart.series.len() {
        for run in runs(plan, frame, series) {
            taken.extend(run.windows(2).flat_map(|ends| along(ends[0], ends[1])));
            points.extend(run);
        }
    }
    for series in 0..plan.chart.series.len() {
        for category in 0..plan.chart.categories.len() {
            let Some(value) = plan.value(series, category) else { continue };
            let point = (frame.x(category), frame.y(value));
            let label = number(value, plan.lang);
            let free = places(point, width(&label)).into_iter().find(|area| {
                area.x >= frame.plot.x - 4.0
                    && area.x + area.width <= frame.plot.x + frame.plot.width + 12.0
                    && area.y + area.height <= frame.plot.y + frame.plot.height
                    && !taken.iter().any(|other| other.meets(area))
                    && !points.iter().any(|other| {
                        let reach = if *other == point { 5.0 } else { 13.0 };
                        around(*other, reach).meets(area)
                    })
            });
            if let Some(area) = free {
                let middle = area.x + area.width / 2.0;
                canvas.text(middle, area.y + 12.0, Anchor::Middle, INK, &label);
                taken.push(area);
            }
        }
    }
}

/// Where a label of some width may stand by its point, best first: above,
/// below, and off to either side for a point on a steep line.
fn places((x, y): (f64, f64), wide: f64) -> [Area; 6] {
    let area = |left: f64, top: f64| Area { x: left, y: top, width: wide, height: SIZE };
    [
        area(x - wide / 2.0, y - 22.0),
        area(x - wide / 2.0, y + 8.0),
        area(x - wide - 4.0, y - 20.0),
        area(x + 4.0, y - 20.0),
        area(x - wide - 4.0, y + 6.0),
        area(x + 4.0, y + 6.0),
    ]
}

/// Small areas that cover a straight line.
fn along(from: (f64, f64), to: (f64, f64)) -> Vec<Area> {
    let steps = ((to.0 - from.0).abs().max((to.1 - from.1).abs()) / 4.0).ceil().max(1.0);
    (0..=steps as usize)
        .map(|step| step as f64 / steps)
        .map(|share| (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share))
        .map(|point| around(point, 2.5))
        .collect()
}

fn around((x, y): (f64, f64), reach: f64) -> Area {
    Area { x: x - reach, y: y - reach, width: 2.0 * reach, height: 2.0 * reach }
}

/// Names the lines at the right, each as near to its last point as the others
/// allow, with a sample of line and marker.
fn draw_names(canvas: &mut Canvas, plan: &Plan<'_>, frame: &Frame, names: &[Vec<String>]) {
    let (top, foot) = (frame.plot.y, frame.plot.y + frame.plot.height);
    let mut order: Vec<(f64, usize)> = (0..names.len())
        .map(|series| {
            let last = runs(plan, frame, series).into_iter().flatten().next_back();
            (last.map_or(foot, |(_, y)| y), series)
        })
        .collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));

    let heights: Vec<f64> =
        order.iter().map(|(_, series)| names[*series].len() as f64 * LINE + 4.0).collect();
    let wanted: Vec<f64> = order.iter().zip(&heights).map(|((y, _), h)| y - h / 2.0).collect();
    let left = frame.plot.x + frame.plot.width + 14.0;
    for (((last, series), height), y) in
        order.iter().zip(&heights).zip(spread(&wanted, &heights, top, foot))
    {
        let middle = y + height / 2.0;
        let end = (frame.plot.x + frame.plot.width, *last);
        if plan.value(*series, plan.chart.categories.len().saturating_sub(1)).is_some() {
            let style = format!("stroke=\"{QUIET}\" stroke-width=\"0.8\"");
            canvas.line((end.0 - frame.slot / 2.0 + 8.0, end.1), (left - 3.0, middle), &style);
        }
        let sample = [(left, middle), (left + SAMPLE, middle)];
        canvas.path(&sample, false, &plan.palette.line(*series));
        plan.palette.marker(canvas, *series, (left + SAMPLE / 2.0, middle));
        for (index, line) in names[*series].iter().enumerate() {
            let baseline = y + 2.0 + 13.5 + index as f64 * LINE;
            canvas.text(left + SAMPLE + GAP, baseline, Anchor::Start, INK, line);
        }
    }
}

/// Moves stacked boxes apart, in order, between `top` and `foot`.
fn spread(wanted: &[f64], heights: &[f64], top: f64, foot: f64) -> Vec<f64> {
    let mut places = wanted.to_vec();
    let mut free = top;
    for (place, height) in places.iter_mut().zip(heights) {
        *place = place.max(free);
        free = *place + height;
    }
    let mut limit = foot;
    for (place, height) in places.iter_mut().zip(heights).rev() {
        *place = place.min(limit - height);
        limit = *place;
    }
    places
}
