//! The two languages of a report, and text that exists in both.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of the report. The program's own language is another matter and
/// is chosen independently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English as written in Wales: `en-GB`.
    En,
    /// Welsh: `cy-GB`.
    Cy,
}

impl Lang {
    /// Both languages, in the order files and screens list them.
    pub const BOTH: [Lang; 2] = [Lang::En, Lang::Cy];

    /// The two-letter code: `en` or `cy`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Cy => "cy",
        }
    }

    /// The language with its region, as Word and PDF want it: `en-GB` or `cy-GB`.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en-GB",
            Lang::Cy => "cy-GB",
        }
    }

    /// The other of the two.
    pub fn other(self) -> Lang {
        match self {
            Lang::En => Lang::Cy,
            Lang::Cy => Lang::En,
        }
    }

    /// Reads `en`, `cy`, `en-GB`, `cy_GB` and the like; anything else is none.
    pub fn parse(text: &str) -> Option<Lang> {
        let primary = text.split(['-', '_', '.']).next()?;
        match primary.to_ascii_lowercase().as_str() {
            "en" => Some(Lang::En),
            "cy" => Some(Lang::Cy),
            _ => None,
        }
    }
}

/// A string in both languages. Welsh cannot be forgotten: there is no way to
/// make one without it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The English.
    pub en: String,
    /// The Welsh.
    pub cy: String,
}

impl Text {
    /// The text in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Cy => &self.cy,
        }
    }
}
