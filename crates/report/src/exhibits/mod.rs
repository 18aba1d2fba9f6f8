//! Exhibits: tables and charts of what the report's records hold, placed in
//! the text by reference. An exhibit follows its records: a value that changes
//! changes everywhere it is shown, in both languages.

use serde::{Deserialize, Serialize};
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
