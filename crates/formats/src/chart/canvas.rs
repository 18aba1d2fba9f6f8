//! Writing SVG. Every number goes through one format and every text through
//! one escape.

use std::fmt::Write;

use report::lang::Lang;

use super::Plan;
use super::style::{GRID, INK};
use super::text::SIZE;
use crate::markup::escape;

/// A drawing in progress: the elements in the order they are painted.
#[derive(Default)]
pub(crate) struct Canvas {
    body: String,
}

/// Which point of a line of text its x names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// A rectangle; `x` and `y` are its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    /// Whether the two have any point in common.
    pub fn meets(&self, other: &Area) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }
}

impl Canvas {
    /// A line of text whose letters stand on `y`.
    pub fn text(&mut self, x: f64, y: f64, anchor: Anchor, colour: &str, text: &str) {
        self.turned_text(x, y, anchor, colour, text, false);
    }

    /// A line of text, reading upwards if `turned`.
    pub fn turned_text(
        &mut self,
        x: f64,
        y: f64,
        anchor: Anchor,
        colour: &str,
        text: &str,
        turned: bool,
    ) {
        if text.is_empty() {
            return;
        }
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let (x, y) = (fixed(x), fixed(y));
        let turn =
            if turned { format!(" transform=\"rotate(-90 {x} {y})\"") } else { String::new() };
        self.element(format_args!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"{colour}\"{turn}>{}</text>",
            escape(text)
        ));
    }

    /// A straight line.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), style: &str) {
        self.element(format_args!(
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {style}/>",
            fixed(from.0),
            fixed(from.1),
            fixed(to.0),
            fixed(to.1)
        ));
    }

    /// A rectangle.
    pub fn rect(&mut self, area: Area, style: &str) {
        self.element(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {style}/>",
            fixed(area.x),
            fixed(area.y),
            fixed(area.width.max(0.0)),
            fixed(area.height.max(0.0))
        ));
    }

    /// Lines from point to point; closed to a shape if `closed`.
    pub fn path(&mut self, points: &[(f64, f64)], closed: bool, style: &str) {
        let mut data = String::new();
        for (index, (x, y)) in points.iter().enumerate() {
            let command = if index == 0 { 'M' } else { 'L' };
            let _ = write!(data, "{command}{} {}", fixed(*x), fixed(*y));
        }
        let end = if closed { "Z" } else { "" };
        self.element(format_args!("<path d=\"{data}{end}\" {style}/>"));
    }

    /// A circle.
    pub fn circle(&mut self, centre: (f64, f64), radius: f64, style: &str) {
        self.element(format_args!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {style}/>",
            fixed(centre.0),
            fixed(centre.1),
            fixed(radius)
        ));
    }

    /// The line at zero.
    pub fn baseline(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.line(from, to, &format!("stroke=\"{INK}\" stroke-width=\"1.2\""));
    }

    /// A line behind the data.
    pub fn grid_line(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.line(from, to, &format!("stroke=\"{GRID}\" stroke-width=\"1\""));
    }

    /// The whole file of a chart. The title and description serve whoever
    /// opens it alone.
    pub(super) fn finish(self, plan: &Plan<'_>, height: f64) -> String {
        let before = format!(
            "<title>{title}</title>\n<desc>{alt}</desc>\n<defs>\n{patterns}</defs>\n",
            title = escape(&plan.chart.caption),
            alt = escape(&plan.chart.alt),
            patterns = plan.palette.patterns(plan.chart.series.len()),
        );
        self.file(plan.lang, plan.width, height, &before)
    }

    /// The whole file, on white. `before` is what it says and refers to.
    pub fn file(self, lang: Lang, width: f64, height: f64, before: &str) -> String {
        // The name begins its last word with a digit, so CSS wants it quoted;
        // the others are for browsers on machines without it.
        let font = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" xml:lang=\"{lang}\" font-family=\"{font}\" \
             font-size=\"{SIZE}\">
{before}{ground}{body}</svg>
",
            width = fixed(width),
            height = fixed(height),
            lang = lang.tag(),
            ground = ground(&fixed(width), &fixed(height)),
            body = self.body
        )
    }

    fn element(&mut self, element: std::fmt::Arguments<'_>) {
        let _ = writeln!(self.body, "{element}");
    }
}

/// What a drawing of such a size is drawn on.
pub(super) fn ground(width: &str, height: &str) -> String {
    format!("<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n")
}

/// A length with at most one decimal, and never a minus zero.
fn fixed(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    if tenths % 10 == 0 {
        (tenths / 10).to_string()
    } else {
        let sign = if tenths < 0 { "-" } else { "" };
        format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
    }
}
