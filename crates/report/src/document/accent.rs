//! The one colour a council may choose.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An sRGB colour dark enough to carry white text and to be read on white:
/// its contrast with white is at least 4.5 to 1 (WCAG 2.2, 1.4.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Accent([u8; 3]);

/// Why a colour cannot be the accent.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum AccentError {
    /// The text is not a colour of the form `#0a5c5a`.
    #[error("not a colour: {0:?} (write it as #rrggbb)")]
    NotAColour(String),
    /// The colour is too light. Carries its contrast with white.
    #[error("contrast with white is {0:.1}, at least 4.5 is needed")]
    TooLight(f64),
}

impl Accent {
    /// Checks a colour of the form `#0a5c5a`.
    pub fn new(text: &str) -> Result<Accent, AccentError> {
        let not_a_colour = || AccentError::NotAColour(text.to_owned());
        let digits =
            text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or_else(not_a_colour)?;
        let value = u32::from_str_radix(digits, 16).map_err(|_| not_a_colour())?;
        let [_, red, green, blue] = value.to_be_bytes();
        let accent = Accent([red, green, blue]);
        let contrast = accent.contrast_with_white();
        if contrast < 4.5 {
            return Err(AccentError::TooLight(contrast));
        }
        Ok(accent)
    }

    /// Red, green and blue.
    pub fn rgb(self) -> [u8; 3] {
        self.0
    }

    /// The share of the colour in the palest tint on which writers set words in it.
    pub const WASH: f64 = 0.07;

    /// The contrast ratio with white, 1 to 21 (WCAG 2.2, “contrast ratio”).
    pub fn contrast_with_white(self) -> f64 {
        1.05 / (luminance(self.0) + 0.05)
    }

    /// The contrast ratio with a tint of itself: `share` as for [`Accent::tint`].
    pub fn contrast_with_tint(self, share: f64) -> f64 {
        (luminance(self.tint(share)) + 0.05) / (luminance(self.0) + 0.05)
    }

    /// A pale tint for backgrounds: `share` of the colour (0 to 1) on white.
    pub fn tint(self, share: f64) -> [u8; 3] {
        self.0.map(|channel| (255.0 - (255.0 - f64::from(channel)) * share).round() as u8)
    }
}

/// WCAG 2.2, “relative luminance”: 0 to 1.
fn luminance(rgb: [u8; 3]) -> f64 {
    let [red, green, blue] = rgb.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

impl Default for Accent {
    /// The deep teal of Llunio's own look.
    fn default() -> Accent {
        Accent([0x0a, 0x5c, 0x5a])
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl TryFrom<String> for Accent {
    type Error = AccentError;
    fn try_from(text: String) -> Result<Accent, AccentError> {
        Accent::new(&text)
    }
}

impl From<Accent> for String {
    fn from(accent: Accent) -> String {
        accent.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_light_colour_is_refused_with_its_contrast() {
        assert!(matches!(Accent::new("#ffcc00"), Err(AccentError::TooLight(ratio)) if ratio < 2.0));
        assert!(matches!(Accent::new("teal"), Err(AccentError::NotAColour(_))));
        assert_eq!(Accent::new("#0A5C5A").unwrap().to_string(), "#0a5c5a");
    }

    #[test]
    fn black_on_white_is_21_to_1() {
        assert_eq!(Accent::new("#000000").unwrap().contrast_with_white().round(), 21.0);
    }

    #[test]
    fn on_its_own_tint_a_colour_has_less_contrast_than_on_white() {
        let grey = Accent::new("#767676").unwrap();
        assert!(grey.contrast_with_white() >= 4.5 && grey.contrast_with_tint(Accent::WASH) < 4.5);
        assert!(Accent::default().contrast_with_tint(Accent::WASH) >= 4.5);
        assert_eq!(grey.contrast_with_tint(1.0), 1.0);
    }
}
