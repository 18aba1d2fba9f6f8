//! Charts, drawn once for every writer.
//!
//! A chart is one SVG without script, style sheet or outside reference. Series
//! differ in lightness and pattern or in marker and dash, never in hue alone;
//! nothing is shown by colour that the data table below it does not say.
//!
//! Lengths are in SVG user units. At the width of a page's text a unit is
//! about 0.7 point, so that text of 15 units prints at about 10.5 points.

mod bars;
pub(crate) mod canvas;
mod data;
mod frame;
mod legend;
mod lines;
mod lying;
mod number;
mod scale;
mod share;
pub(crate) mod style;
pub(crate) mod text;
mod upright;

pub use data::{data_caption, data_table, data_value};
pub use number::number;

use report::document::{Accent, Chart, ChartKind};
use report::lang::Lang;

use canvas::Canvas;
use style::Palette;

/// The width of a chart across a page of ordinary text.
pub(crate) const WIDTH: f64 = 640.0;
/// The width at which 15 units print at 18 points across the same page.
pub(crate) const LARGE_PRINT_WIDTH: f64 = 384.0;

/// Draws a chart as an SVG file. The same chart gives the same bytes.
pub fn svg(chart: &Chart, lang: Lang, accent: Accent) -> String {
    draw(chart, lang, accent, WIDTH)
}

/// Draws a chart whose text is as large as that of the large print edition
/// when the picture is as wide as the page's text.
pub fn svg_large_print(chart: &Chart, lang: Lang, accent: Accent) -> String {
    draw(chart, lang, accent, LARGE_PRINT_WIDTH)
}

/// How high one of our drawings is beside its width.
pub fn shape(svg: &str) -> f64 {
    let length = |name: &str| -> Option<f64> { length(svg, name)?.parse().ok() };
    match (length("width"), length("height")) {
        (Some(width), Some(height)) if width > 0.0 => height / width,
        _ => 0.75,
    }
}

/// One of our drawings without the white behind it, for paper that is white.
pub(crate) fn without_ground(svg: &str) -> String {
    match (length(svg, "width"), length(svg, "height")) {
        (Some(width), Some(height)) => svg.replacen(&canvas::ground(width, height), "", 1),
        _ => svg.to_owned(),
    }
}

/// The width or height of one of our drawings: the first thing in it is its size.
fn length<'a>(svg: &'a str, name: &str) -> Option<&'a str> {
    Some(svg.split_once(&format!("{name}=\""))?.1.split_once('"')?.0)
}

fn draw(chart: &Chart, lang: Lang, accent: Accent, width: f64) -> String {
    let plan = Plan { chart, lang, palette: Palette::new(accent), width };
    let mut canvas = Canvas::default();
    let height = match chart.kind {
        ChartKind::Bar | ChartKind::Stacked => bars::draw(&mut canvas, &plan),
        ChartKind::Line => lines::draw(&mut canvas, &plan),
    };
    canvas.finish(&plan, height)
}

/// What every part of a drawing needs to know.
struct Plan<'a> {
    chart: &'a Chart,
    lang: Lang,
    palette: Palette,
    width: f64,
}

impl Plan<'_> {
    /// The value of a series in a category. A number that cannot be drawn
    /// (infinite, or not a number) is a gap, and so is one that is missing.
    fn value(&self, series: usize, category: usize) -> Option<f64> {
        let value = *self.chart.series.get(series)?.values.get(category)?;
        value.filter(|value| value.is_finite() && value.abs() < 1e15)
    }

    /// What stands beside the axis.
    fn unit(&self) -> Option<&str> {
        if self.chart.shares { Some("%") } else { self.chart.unit.as_deref() }
    }

    /// Every value drawn, series by series.
    fn values(&self) -> impl Iterator<Item = f64> {
        (0..self.chart.series.len()).flat_map(move |series| {
            (0..self.chart.categories.len()).filter_map(move |at| self.value(series, at))
        })
    }
}

#[cfg(test)]
mod tests {
    use report::document::Series;

    use super::*;

    fn chart(kind: ChartKind, categories: &[&str], series: &[(&str, &[Option<f64>])]) -> Chart {
        Chart {
            kind,
            caption: "Caption & <title>".into(),
            alt: "Alt \"text\"".into(),
            unit: Some("people".into()),
            shares: false,
            categories: categories.iter().map(|name| (*name).to_owned()).collect(),
            series: series
                .iter()
                .map(|(name, values)| Series { name: (*name).into(), values: values.to_vec() })
                .collect(),
        }
    }

    const KINDS: [ChartKind; 3] = [ChartKind::Bar, ChartKind::Line, ChartKind::Stacked];

    /// Every x and y of a text, and every coordinate of a rect, is inside.
    fn inside(svg: &str) {
        let view: Vec<f64> = attribute(svg, "viewBox")
            .next()
            .expect("there is a viewBox")
            .split(' ')
            .map(|number| number.parse().unwrap())
            .collect();
        for name in ["x", "x1", "x2", "cx"] {
            for value in attribute(svg, name) {
                let value: f64 = value.parse().unwrap();
                assert!((0.0..=view[2]).contains(&value), "{name}={value} of {view:?}\n{svg}");
            }
        }
        for name in ["y", "y1", "y2", "cy"] {
            for value in attribute(svg, name) {
                let value: f64 = value.parse().unwrap();
                assert!((0.0..=view[3]).contains(&value), "{name}={value} of {view:?}\n{svg}");
            }
        }
        for value in attribute(svg, "width").chain(attribute(svg, "height")) {
            assert!(value.parse::<f64>().unwrap() >= 0.0, "{svg}");
        }
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }

    fn attribute<'a>(svg: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
        let opening = format!(" {name}=\"");
        svg.match_indices(&opening)
            .map(|(at, _)| at + opening.len())
            .collect::<Vec<_>>()
            .into_iter()
            .map(|start| svg[start..].split('"').next().expect("an attribute ends"))
    }

    #[test]
    fn every_kind_draws_hostile_data_within_its_frame() {
        let nasty = "</svg><script>alert(\"1\")</script> & Llanfairpwllgwyngyllgogerychwyrndrobwll";
        let cases = [
            chart(ChartKind::Bar, &["a"], &[("s", &[None])]),
            chart(ChartKind::Bar, &["a", "b"], &[("s", &[Some(f64::NAN), Some(f64::INFINITY)])]),
            chart(ChartKind::Bar, &["a", "b"], &[("s", &[Some(0.0), Some(-0.0)])]),
            chart(ChartKind::Bar, &["a", nasty], &[(nasty, &[Some(-5.5), Some(9e14)])]),
            chart(ChartKind::Bar, &[nasty; 12], &[(nasty, &[Some(-1.0); 12] as &[_]); 6]),
            chart(ChartKind::Bar, &["a", "b", "c"], &[("s", &[Some(1e-9)]), ("t", &[])]),
            chart(ChartKind::Bar, &["2021-22"; 30], &[("s", &[Some(3.0); 30] as &[_]); 9]),
            chart(ChartKind::Bar, &[], &[]),
        ];
        for case in cases {
            for kind in KINDS {
                let case = Chart { kind, ..case.clone() };
                for lang in Lang::BOTH {
                    for draw in [svg, svg_large_print] {
                        let drawn = draw(&case, lang, Accent::default());
                        inside(&drawn);
                        assert!(!drawn.contains("<script"), "{drawn}");
                        assert_eq!(drawn.matches("</svg>").count(), 1);
                        assert_eq!(drawn, draw(&case, lang, Accent::default()));
                    }
                }
            }
        }
    }

    #[test]
    fn a_gap_is_not_a_zero() {
        let whole: &[Option<f64>] = &[Some(4.0), Some(4.0), Some(4.0)];
        let gap: &[Option<f64>] = &[Some(4.0), None, Some(4.0)];
        let zero: &[Option<f64>] = &[Some(4.0), Some(0.0), Some(4.0)];
        for kind in KINDS {
            let [whole, gap, zero] = [whole, gap, zero].map(|values| {
                let chart = chart(kind, &["a", "b", "c"], &[("s", values), ("t", values)]);
                svg(&chart, Lang::En, Accent::default())
            });
            assert!(gap.len() < whole.len(), "{kind:?}");
            assert_ne!(gap, zero, "{kind:?}");
        }
    }

    #[test]
    fn short_labels_stand_upright_and_long_ones_lie_down() {
        let values: &[Option<f64>] = &[Some(1234.5), Some(20.0), Some(3.0)];
        let short = chart(ChartKind::Bar, &["2022-23", "2023-24", "2024-25"], &[("s", values)]);
        let long = chart(
            ChartKind::Bar,
            &["Family support and early help in the home, with direct payments"; 5],
            &[("s", values)],
        );
        let first_bar = |chart: &Chart| {
            let drawn = svg(chart, Lang::En, Accent::default());
            let bar = drawn.split("<rect").nth(2).expect("a bar after the background").to_owned();
            let size = |name| attribute(&bar, name).next().unwrap().parse::<f64>().unwrap();
            (size("width"), size("height"))
        };
        let (width, height) = first_bar(&short);
        assert!(height > width, "{width} x {height}");
        let (width, height) = first_bar(&long);
        assert!(width > height, "{width} x {height}");
    }

    #[test]
    fn values_are_written_as_the_language_does() {
        let chart = chart(ChartKind::Bar, &["a"], &[("s", &[Some(12345.67)])]);
        for lang in Lang::BOTH {
            assert!(svg(&chart, lang, Accent::default()).contains(">12,345.7</text>"));
        }
    }
}
