//! Exhibits: tables and charts of what the report's records hold, placed in
//! the text by reference. An exhibit follows its records: a value that changes
//! changes everywhere it is shown, in both languages.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::document::ChartKind;
use crate::lang::Text;
use crate::metrics::Metric;
use crate::money::MoneyLine;
use crate::project::{Record, Records};
use crate::promises::{Made, Promise};
use crate::sources::{Complaints, Evidence, Inspection, Link, Theme};

/// A table, chart or list of records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Exhibit {
    /// The permanent id.
    pub id: String,
    /// What it shows.
    pub of: Of,
    /// What stands above or below it; blank for the program's own words.
    pub caption: Text,
    /// The point it makes, for those who cannot see a chart; blank for the
    /// program's own words.
    pub alt: Text,
    /// The fingerprint of the numbers that were shown when `alt` was written; see
    /// [`Exhibit::numbers`]. None if nobody has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<String>", optional)]
    pub described: Option<String>,
}

impl Exhibit {
    /// The fingerprint of the numbers a chart shows: SHA-256, in hexadecimal. None
    /// of what is no chart, for only charts are described.
    pub fn numbers(&self, records: &Records) -> Option<String> {
        let json = match &self.of {
            Of::MetricChart { codes, .. } => {
                let of = |code: &String| records.metrics.iter().find(|it| it.code == *code);
                let values = |metric: &Metric| -> Vec<_> {
                    metric.readings.iter().map(|it| (it.year, it.value.clone())).collect()
                };
                let shown: Vec<_> = codes.iter().map(|code| of(code).map(values)).collect();
                serde_json::to_string(&shown)
            }
            Of::MoneyChart => {
                let values = |it: &MoneyLine| {
                    [it.budget, it.outturn, it.last_budget, it.last_outturn]
                        .map(|pounds| pounds.map(|it| it.to_string()))
                };
                serde_json::to_string(&records.money.iter().map(values).collect::<Vec<_>>())
            }
            Of::MetricTable { .. }
            | Of::MetricStory { .. }
            | Of::MoneyTable { .. }
            | Of::MoneyWords
            | Of::Promises { .. }
            | Of::Links { .. }
            | Of::Evidence { .. }
            | Of::Inspections
            | Of::Complaints
            | Of::Themes => return None,
        };
        let json = json.expect("numbers are plain data");
        Some(crate::hex(&Sha256::digest(json)))
    }

    /// It with the numbers for which it is described: those of now, unless its
    /// description is the one it had `before`.
    pub fn described_now(self, before: Option<&Exhibit>, records: &Records) -> Exhibit {
        let blank = self.alt.en.trim().is_empty() && self.alt.cy.trim().is_empty();
        let as_before = before.filter(|it| it.alt == self.alt && it.of == self.of);
        let described = match as_before {
            _ if blank => None,
            Some(before) => before.described.clone(),
            None => self.numbers(records),
        };
        Exhibit { described, ..self }
    }
}

/// What an exhibit shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Of {
    /// A table of measures, a column for each year.
    MetricTable {
        /// Their codes, in order.
        codes: Vec<String>,
        /// How many years, this one included: 1 to 6.
        years: u8,
        /// Whether all Wales is shown beside.
        wales: bool,
    },
    /// A chart of measures over the years.
    MetricChart {
        /// Their codes, in order.
        codes: Vec<String>,
        /// How many years, this one included: 1 to 6.
        years: u8,
        /// How it is drawn.
        #[ts(type = "\"bar\" | \"line\" | \"stacked\"")]
        chart: ChartKind,
    },
    /// What was asked of a measure, with the answers.
    MetricStory {
        /// Its code.
        code: String,
    },
    /// Income and expenditure by service area, as a table.
    MoneyTable {
        /// Whether the year before is shown beside.
        last_year: bool,
    },
    /// Income and expenditure by service area, as a chart.
    MoneyChart,
    /// How income and expenditure changed, in words, and what weighs on them.
    MoneyWords,
    /// The promises of a part.
    Promises {
        /// The part, by its section.
        part: String,
        /// Last year's with what came of them, or this year's.
        made: Made,
        /// Whether as a table; else as bullets.
        table: bool,
    },
    /// Linked documents with their key points.
    Links {
        /// Their ids, in order.
        links: Vec<String>,
    },
    /// Evidence.
    Evidence {
        /// Its ids, in order.
        evidence: Vec<String>,
    },
    /// Inspections and reviews, with what is being done.
    Inspections,
    /// Complaints and representations by stage.
    Complaints,
    /// What complaints were about, and what was learnt.
    Themes,
}

impl Of {
    /// The codes of the measures it shows.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let codes: &[String] = match self {
            Of::MetricTable { codes, .. } | Of::MetricChart { codes, .. } => codes,
            Of::MetricStory { code } => std::slice::from_ref(code),
            Of::MoneyTable { .. }
            | Of::MoneyChart
            | Of::MoneyWords
            | Of::Promises { .. }
            | Of::Links { .. }
            | Of::Evidence { .. }
            | Of::Inspections
            | Of::Complaints
            | Of::Themes => &[],
        };
        codes.iter().map(String::as_str)
    }

    /// Whether it shows a record, by the name of its kind and its id.
    pub fn shows(&self, kind: &str, id: &str, records: &Records) -> bool {
        match self {
            Of::MetricTable { .. } | Of::MetricChart { .. } | Of::MetricStory { .. } => {
                kind == Metric::KIND && self.codes().any(|code| code == id)
            }
            Of::MoneyTable { .. } | Of::MoneyChart | Of::MoneyWords => kind == MoneyLine::KIND,
            Of::Promises { part, made, .. } => {
                let own = |it: &Promise| it.id == id && it.part == *part && it.made == *made;
                kind == Promise::KIND && records.promises.iter().any(own)
            }
            Of::Links { links } => kind == Link::KIND && links.iter().any(|it| it == id),
            Of::Evidence { evidence } => {
                kind == Evidence::KIND && evidence.iter().any(|it| it == id)
            }
            Of::Inspections => kind == Inspection::KIND,
            Of::Complaints => kind == Complaints::KIND,
            Of::Themes => kind == Theme::KIND,
        }
    }
}
