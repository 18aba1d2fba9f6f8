//! The style sheet: one text for every report, and the council's colour.

use report::document::Accent;

/// What every report looks like. It names colours only by custom property.
const SHEET: &str = include_str!("style.css");

/// Writes the style sheet with the council's accent colour.
///
/// On the dark ground of the night scheme the accent is mixed with white until
/// only two fifths are left: no channel is then below 153, so that whatever
/// the accent is, the mixture has a contrast of at least 6 to 1 with #14191a.
pub(super) fn write(accent: Accent) -> String {
    format!(
        ":root {{\n  --accent: {accent};\n  --accent-wash: {};\n  --accent-light: {};\n}}\n{SHEET}",
        hex(accent.tint(Accent::WASH)),
        hex(accent.tint(0.4)),
    )
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, “relative luminance”.
    fn luminance(colour: [u8; 3]) -> f64 {
        let [red, green, blue] = colour.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
        let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
        a.max(b) / a.min(b)
    }

    #[test]
    fn every_accent_is_legible_by_day_and_by_night() {
        let (night, ink) = ([0x14, 0x19, 0x1a], [0x1c, 0x23, 0x21]);
        for text in ["#000000", "#0a5c5a", "#0000ff", "#767676", "#b00020", "#6a1b9a"] {
            let accent = Accent::new(text).unwrap();
            assert!(contrast(accent.tint(0.4), night) >= 4.5, "{text} by night");
            assert!(contrast(accent.tint(Accent::WASH), ink) >= 7.0, "{text} wash");
        }
    }
}
