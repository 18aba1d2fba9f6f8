//! Measures: what was counted, in which year, and what it means.
//!
//! The catalogue is the pack's ([`crate::pack::Metric`], seed 001 “suggested
//! data items”); a code the pack does not know is as welcome. The questions
//! asked of each measure are those of guidance 001 §3 and 000 A16: what is the
//! trend, why, what is being done, what would good look like, so what?
//!
//! - [`catalogue`]: what may be measured, and what each measure is.
//! - [`cell`] and [`grid`]: what is typed into a cell, or pasted from a spreadsheet.
//! - [`listing`]: a catalogue as a CSV file.
//! - [`sheet`]: values as a CSV file, out and in.
//! - [`trend`]: how a measure changed, worked out.
//! - [`said`]: all that in words.
//! - [`live`]: a value in running text that follows its measure.

mod drawn;
mod safe;
mod sources;
mod tabled;
mod told;
mod unit;

pub mod catalogue;
pub mod cell;
pub mod grid;
pub mod listing;
pub mod live;
pub mod said;
pub mod sheet;
pub mod trend;

pub(crate) use drawn::chart;
pub use safe::{CsvFault, CsvWhy};
pub(crate) use tabled::table;
pub(crate) use told::story;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lang::Text;
use crate::pack::{MetricBetter, Population};
use crate::year::FinancialYear;

/// A measure of the report with its values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// The permanent code, for example `AD/013`.
    pub code: String,
    /// What it is, if the pack does not say or the council says otherwise.
    #[serde(default)]
    pub own: Option<Definition>,
    /// The values, one for each year that has any, oldest first.
    pub readings: Vec<Reading>,
    /// Years from which on the values cannot be compared with those before.
    #[serde(default)]
    pub breaks: Vec<Break>,
    /// Why it changed.
    pub why: Text,
    /// What is being done about it.
    pub doing: Text,
    /// What good would look like.
    pub good: Text,
    /// What difference it makes to people: the “so what?”.
    pub so_what: Text,
}

/// What a measure is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// What it counts.
    pub title: Text,
    /// In what, for example “adults”; may be blank.
    pub unit: Text,
    /// Of whom.
    pub population: Population,
    /// The code of the measure of which it counts a part.
    #[serde(default)]
    pub subset_of: Option<String>,
    /// Which direction is good.
    pub better: MetricBetter,
    /// The years it is collected in, as the catalogue says.
    #[serde(default)]
    pub valid: Option<String>,
}

/// The value of a measure in a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The year.
    #[ts(type = "string")]
    pub year: FinancialYear,
    /// The council's value; none if there is only a comparator.
    #[serde(default)]
    pub value: Option<Value>,
    /// How final it is.
    #[serde(default)]
    pub standing: Standing,
    /// Where the value comes from, in words.
    #[serde(default)]
    pub source: String,
    /// Where it is published; an address or blank.
    #[serde(default)]
    pub link: String,
    /// The value for all Wales.
    #[serde(default)]
    pub wales: Option<Value>,
}

/// What a cell of the grid holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Value {
    /// A number.
    Number {
        /// The number.
        #[serde(with = "crate::decimal")]
        #[ts(type = "string")]
        number: Decimal,
    },
    /// So many of so many: always shown as both number and percentage
    /// (percentages alone mislead on small numbers).
    Share {
        /// The numerator.
        #[serde(with = "crate::decimal")]
        #[ts(type = "string")]
        part: Decimal,
        /// The denominator.
        #[serde(with = "crate::decimal")]
        #[ts(type = "string")]
        whole: Decimal,
    },
    /// A percentage of which the numbers behind it are not known.
    Percent {
        /// The percentage: 12.5 for 12.5%.
        #[serde(with = "crate::decimal")]
        #[ts(type = "string")]
        percent: Decimal,
    },
    /// Text as published: “New measure”, “up to 23/11/2020”.
    Published {
        /// The text.
        text: Text,
    },
}

/// How final a value is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
#[ts(rename = "ReadingStanding")]
pub enum Standing {
    /// It will not change.
    #[default]
    Final,
    /// It may still change.
    Provisional,
    /// It covers only a part of the year.
    PartYear {
        /// The last day it covers.
        #[ts(type = "string")]
        until: Date,
    },
}

/// A break in a series: “not comparable before 2022-23”.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Break {
    /// The first year of the new series.
    #[ts(type = "string")]
    pub from: FinancialYear,
    /// Why.
    pub note: Text,
}

impl Metric {
    /// A measure without any value yet.
    pub fn new(code: &str) -> Metric {
        Metric {
            code: code.to_owned(),
            own: None,
            readings: Vec::new(),
            breaks: Vec::new(),
            why: Text::default(),
            doing: Text::default(),
            good: Text::default(),
            so_what: Text::default(),
        }
    }

    /// What is known of a year, if anything.
    pub fn reading(&self, year: FinancialYear) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.year == year)
    }

    /// What is known of a year, to be changed; made if there is nothing yet.
    /// The years stay in their order.
    pub fn reading_mut(&mut self, year: FinancialYear) -> &mut Reading {
        let at = self.readings.partition_point(|reading| reading.year < year);
        if self.readings.get(at).is_none_or(|reading| reading.year != year) {
            self.readings.insert(at, Reading::new(year));
        }
        &mut self.readings[at]
    }

    /// The last break after a year and not after another: values on either
    /// side of it cannot be compared.
    pub fn break_between(&self, from: FinancialYear, to: FinancialYear) -> Option<&Break> {
        let between = self.breaks.iter().filter(|found| from < found.from && found.from <= to);
        between.max_by_key(|found| found.from)
    }
}

impl Reading {
    /// A year of which nothing is known yet.
    pub fn new(year: FinancialYear) -> Reading {
        Reading {
            year,
            value: None,
            standing: Standing::Final,
            source: String::new(),
            link: String::new(),
            wales: None,
        }
    }
}
