//! How series are told apart without telling hues apart.
//!
//! Every bar has an outline in the accent colour, whose contrast with white is
//! at least 4.5 to 1, so the pale fills need none of their own.

use report::document::Accent;

use super::canvas::{Area, Canvas};

/// The colour of text and axes: 16 to 1 on white.
pub(crate) const INK: &str = "#1c2321";
/// The colour of ticks and units: 7 to 1 on white.
pub(crate) const QUIET: &str = "#4c5653";
/// The colour of the lines behind the data.
pub(crate) const GRID: &str = "#d9dedd";

/// How many series have a look of their own; a seventh looks like the first.
const LOOKS: usize = 6;

/// The looks of the series, made from the one colour of the council.
pub(crate) struct Palette {
    accent: String,
    pale: String,
    middle: String,
}

impl Palette {
    /// The looks in an accent colour and its tints.
    pub fn new(accent: Accent) -> Palette {
        let tint = |share| {
            let [red, green, blue] = accent.tint(share);
            format!("#{red:02x}{green:02x}{blue:02x}")
        };
        Palette { accent: accent.to_string(), pale: tint(0.15), middle: tint(0.5) }
    }

    /// The fill and outline of a series' bars.
    pub fn bar(&self, series: usize) -> String {
        let fill = match series % LOOKS {
            0 => self.accent.as_str(),
            1 => self.pale.as_str(),
            2 => "url(#hatch)",
            3 => self.middle.as_str(),
            4 => "url(#dots)",
            _ => "url(#cross)",
        };
        format!("fill=\"{fill}\" stroke=\"{}\" stroke-width=\"1.5\"", self.accent)
    }

    /// The patterns that [`Palette::bar`] refers to, for this many series.
    pub fn patterns(&self, series: usize) -> String {
        let Palette { accent, pale, middle: _ } = self;
        let patterns = [
            (
                3,
                format!(
                    "<pattern id=\"hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" \
                     patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" \
                     fill=\"#ffffff\"/><rect width=\"2.5\" height=\"7\" fill=\"{accent}\"/></pattern>\n"
                ),
            ),
            (
                5,
                format!(
                    "<pattern id=\"dots\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
                     <rect width=\"8\" height=\"8\" fill=\"#ffffff\"/><circle cx=\"4\" cy=\"4\" \
                     r=\"2\" fill=\"{accent}\"/></pattern>\n"
                ),
            ),
            (
                6,
                format!(
                    "<pattern id=\"cross\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" \
                     patternTransform=\"rotate(45)\"><rect width=\"9\" height=\"9\" \
                     fill=\"{accent}\"/><rect x=\"2\" y=\"2\" width=\"5\" height=\"5\" \
                     fill=\"{pale}\"/></pattern>\n"
                ),
            ),
        ];
        patterns.iter().filter(|(from, _)| series >= *from).map(|(_, text)| text.as_str()).collect()
    }

    /// What a label inside a bar is set in, and whether it needs a white
    /// ground between it and a pattern.
    pub fn label_inside(&self, series: usize) -> (&'static str, bool) {
        match series % LOOKS {
            0 => ("#ffffff", false),
            1 => (INK, false),
            _ => (INK, true),
        }
    }

    /// The line that joins a series' points. Odd series are nearly black, so
    /// that neighbours differ in lightness as well as in dash.
    pub fn line(&self, series: usize) -> String {
        let dash = match series % LOOKS {
            0 | 1 => "",
            2 => " stroke-dasharray=\"8 4\"",
            3 => " stroke-dasharray=\"2 3\"",
            4 => " stroke-dasharray=\"12 4 2 4\"",
            _ => " stroke-dasharray=\"5 5\"",
        };
        let (colour, width) = (self.line_colour(series), [2.8, 1.6][series % 2]);
        format!(
            "fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" \
             stroke-linejoin=\"round\"{dash}"
        )
    }

    /// The mark of a series at a point, each of its own shape: filled for the
    /// even series, hollow for the odd ones.
    pub fn marker(&self, canvas: &mut Canvas, series: usize, (x, y): (f64, f64)) {
        let colour = self.line_colour(series);
        let fill = if series.is_multiple_of(2) { colour } else { "#ffffff" };
        let style = format!("fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"1.8\"");
        match series % LOOKS {
            0 => canvas.circle((x, y), 4.0, &style),
            1 => canvas.rect(Area { x: x - 4.0, y: y - 4.0, width: 8.0, height: 8.0 }, &style),
            2 => canvas.path(&[(x, y - 5.5), (x + 5.5, y + 4.0), (x - 5.5, y + 4.0)], true, &style),
            3 => {
                let points = [(x, y - 6.0), (x + 6.0, y), (x, y + 6.0), (x - 6.0, y)];
                canvas.path(&points, true, &style);
            }
            4 => canvas.path(&[(x, y + 5.5), (x + 5.5, y - 4.0), (x - 5.5, y - 4.0)], true, &style),
            _ => canvas.circle((x, y), 4.5, &style),
        }
    }

    fn line_colour(&self, series: usize) -> &str {
        if series.is_multiple_of(2) { &self.accent } else { INK }
    }
}
