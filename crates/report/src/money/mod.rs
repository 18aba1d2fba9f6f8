//! Money: income and expenditure by service area (guidance 001 §2 Financial
//! resources, 000 A6).
//!
//! - [`sums`]: totals and differences.
//! - [`described`]: the change in words.
//! - [`paste`]: cells from a spreadsheet.

mod chart;
mod paste;
mod sums;
mod table;
mod words;

pub use paste::{PasteAt, Pasted, Scale, TotalDiffers, Totals, paste};
pub use sums::{AreaSums, Difference, Figures, Sums, difference, sums};
pub use words::described;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lang::{Lang, Text};
use crate::phrase::{Phrase, Say};

/// A line of income or expenditure. All amounts are pounds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoneyLine {
    /// The permanent id.
    pub id: String,
    /// Which of the two it is.
    pub side: Side,
    /// The service area.
    pub area: Area,
    /// What the area is called, where it is the council's own.
    pub name: Text,
    /// What was planned for the year.
    #[serde(default, with = "crate::decimal::maybe")]
    #[ts(type = "string | null")]
    pub budget: Option<Decimal>,
    /// What was spent or received in the year.
    #[serde(default, with = "crate::decimal::maybe")]
    #[ts(type = "string | null")]
    pub outturn: Option<Decimal>,
    /// What was planned for the year before.
    #[serde(default, with = "crate::decimal::maybe")]
    #[ts(type = "string | null")]
    pub last_budget: Option<Decimal>,
    /// What was spent or received in the year before.
    #[serde(default, with = "crate::decimal::maybe")]
    #[ts(type = "string | null")]
    pub last_outturn: Option<Decimal>,
    /// What weighs on it.
    pub pressures: Text,
}

/// Whether money comes or goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// It comes.
    Income,
    /// It goes.
    Expenditure,
}

/// A service area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Children and families.
    Children,
    /// Adults of working age.
    WorkingAge,
    /// Older adults.
    Older,
    /// One the council adds; it has a name.
    Other,
}

pub(crate) use chart::chart;
pub(crate) use table::table;
pub(crate) use words::story;

/// What a service area is called in a language: the council's own name, or the
/// one everybody uses.
pub fn area_name(area: Area, name: &Text, lang: Lang, say: Say<'_>) -> String {
    let own = name.get(lang).trim();
    if !own.is_empty() {
        return own.to_owned();
    }
    say(&Phrase::plain(match area {
        Area::Children => "money-area-children",
        Area::WorkingAge => "money-area-working-age",
        Area::Older => "money-area-older",
        Area::Other => "money-area-other",
    }))
}

#[cfg(test)]
mod tests;
