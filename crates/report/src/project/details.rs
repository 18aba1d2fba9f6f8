//! Whose report it is, for which year, and how it looks.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::rows::{DETAIL, row};
use super::{Project, Tx};
use crate::document::{Accent, markdown};
use crate::error::{Error, Result};
use crate::lang::{Lang, Text};
use crate::pack::Pack;
use crate::year::FinancialYear;

/// The name of the planned date on which the report is published.
const PUBLICATION: &str = "publication";

/// What the report as a whole is about. Stored as one row for each field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// The council's name.
    pub council: Text,
    /// The financial year.
    pub year: FinancialYear,
    /// The Director's name, as the report is to give it.
    #[serde(default)]
    pub director: Option<String>,
    /// The languages of the report; at least one.
    pub languages: Vec<Lang>,
    /// The language that is written first.
    pub first: Lang,
    /// The council's colour.
    #[serde(default)]
    pub accent: Accent,
    /// The picture that is the council's logo.
    #[serde(default)]
    pub logo: Option<String>,
    /// What the logo says.
    #[serde(default)]
    pub logo_alt: Option<Text>,
    /// Planned dates, by name: `council`, `publication`, … as `YYYY-MM-DD`.
    #[serde(default)]
    pub dates: std::collections::BTreeMap<String, Date>,
}

impl Details {
    /// The details of a new report, in both languages, English first.
    pub fn new(council: Text, year: FinancialYear) -> Details {
        Details {
            council,
            year,
            director: None,
            languages: Lang::BOTH.to_vec(),
            first: Lang::En,
            accent: Accent::default(),
            logo: None,
            logo_alt: None,
            dates: Default::default(),
        }
    }

    /// The day on which the report is to be published: the one that is planned,
    /// else the one that the pack puts first.
    pub fn publication(&self, pack: &Pack) -> Option<Date> {
        let due = pack.deadlines.iter().find(|deadline| deadline.preferred);
        let due = due.and_then(|it| Date::new(self.year.end(), it.month, it.day).ok());
        self.dates.get(PUBLICATION).copied().or(due)
    }
}

impl Project {
    /// The report's details.
    pub fn details(&self) -> Result<Details> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT name, value FROM detail")
            .map_err(|e| self.failed(e))?;
        let rows = statement
            .query_map((), |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
            .and_then(|rows| rows.collect::<rusqlite::Result<Vec<_>>>())
            .map_err(|error| self.failed(error))?;
        let damaged = |detail: String| Error::Damaged { path: self.path.clone(), detail };
        let mut fields = serde_json::Map::new();
        for (name, value) in rows {
            let value = serde_json::from_str(&value)
                .map_err(|error| damaged(format!("{name}: {error}")))?;
            fields.insert(name, value);
        }
        serde_json::from_value(fields.into()).map_err(|error| damaged(error.to_string()))
    }
}

impl Tx<'_> {
    /// Replaces the report's details.
    pub fn set_details(&mut self, details: &Details) -> Result<()> {
        let json = serde_json::to_value(tidied(details)).expect("details are plain data");
        for (name, value) in json.as_object().into_iter().flatten() {
            self.put(&DETAIL, row! { name: name, value: value.to_string() })?;
        }
        Ok(())
    }
}

/// The details with every string tidied.
fn tidied(details: &Details) -> Details {
    let line = |text: &String| markdown::tidy(text).trim().to_owned();
    let both = |text: &Text| Text { en: line(&text.en), cy: line(&text.cy) };
    Details {
        council: both(&details.council),
        director: details.director.as_ref().map(line),
        logo_alt: details.logo_alt.as_ref().map(both),
        ..details.clone()
    }
}
