//! Measures: what was counted, in which year, and what it means.
//!
//! The catalogue is the pack's ([`crate::pack::Metric`], seed 001 “suggested
//! data items”); a code the pack does not know is as welcome. The questions
//! asked of each measure are those of guidance 001 §3 and 000 A16: what is the
//! trend, why, what is being done, what would good look like, so what?

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::assemble::Facts;
use crate::document::{Block, ChartKind};
use crate::exhibits::Exhibit;
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

pub(crate) fn table(_: &Facts<'_>, _: &Exhibit, _: &[String], _: u8, _: bool) -> Vec<Block> {
    Vec::new()
}

pub(crate) fn chart(_: &Facts<'_>, _: &Exhibit, _: &[String], _: u8, _: ChartKind) -> Vec<Block> {
    Vec::new()
}

pub(crate) fn story(_: &Facts<'_>, _: &str) -> Vec<Block> {
    Vec::new()
}
