//! New reports, and what the form for one offers.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use report::councils::councils;
use report::lang::{Lang, Text};
use report::pack::{Pack, load_shipped};
use report::project::{Details, Project};
use report::year::FinancialYear;
use report::{Error, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::page::text;

/// What the form for a new report offers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Offer {
    /// The 22 councils.
    pub councils: Vec<Text>,
    /// The years a report may be about, newest first, each with its dates.
    pub years: Vec<YearOffer>,
    /// The year most likely meant.
    pub likely: String,
}

/// A year a report may be about.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearOffer {
    /// `2024-25`.
    pub year: String,
    /// When the report should be out.
    pub deadlines: Vec<Deadline>,
}

/// A date by which a report should be out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Deadline {
    /// The permanent id.
    pub id: String,
    /// `2025-09-30`.
    pub date: String,
    /// What is due.
    pub text: Text,
    /// Whether this is the date shown first.
    pub preferred: bool,
    /// Who says so.
    pub source: Vec<String>,
}

/// What a new report is to be.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewReport {
    /// The council's name in both languages; neither may be blank.
    pub council: Text,
    /// `2024-25`.
    pub year: String,
    /// The languages of the report.
    pub languages: Vec<Lang>,
    /// The one that is written first.
    pub first: Lang,
    /// Where to keep it.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// What the form for a new report offers on a day.
pub fn offer(today: Date) -> Offer {
    let pack = load_shipped("lassar");
    // The report on a year is written when it has ended, and begun in its
    // second half (001 Annex B): from October it is the running year's turn.
    let ended = if today.month() >= 4 { today.year() - 1 } else { today.year() - 2 };
    let likely = if today.month() >= 10 || today.month() < 4 { ended + 1 } else { ended };
    let years = (ended - 4..=ended + 1)
        .rev()
        .map(FinancialYear::starting)
        .map(|year| YearOffer { year: year.to_string(), deadlines: deadlines(&pack, year) })
        .collect();
    Offer {
        councils: councils().into_iter().map(|council| council.name).collect(),
        years,
        likely: FinancialYear::starting(likely).to_string(),
    }
}

/// The dates of a report on a year, earliest first.
pub fn deadlines(pack: &Pack, year: FinancialYear) -> Vec<Deadline> {
    let mut found: Vec<Deadline> = pack
        .deadlines
        .iter()
        .filter_map(|deadline| {
            let date = Date::new(year.end(), deadline.month, deadline.day).ok()?;
            Some(Deadline {
                id: deadline.id.clone(),
                date: date.to_string(),
                text: text(&deadline.text),
                preferred: deadline.preferred,
                source: deadline.source.clone(),
            })
        })
        .collect();
    found.sort_by(|a, b| a.date.cmp(&b.date));
    found
}

/// Makes the file of a new report.
pub fn create(new: &NewReport) -> Result<Project> {
    let year = FinancialYear::parse(&new.year)
        .map_err(|error| Error::BadDump { detail: error.to_string() })?;
    let mut languages: Vec<Lang> =
        Lang::BOTH.into_iter().filter(|lang| new.languages.contains(lang)).collect();
    if languages.is_empty() {
        languages.push(new.first);
    }
    let first = if languages.contains(&new.first) { new.first } else { languages[0] };
    let details = Details { languages, first, ..Details::new(new.council.clone(), year) };
    Project::create(&new.path, &details, &load_shipped("lassar"))
}

/// Makes the file of next year's report from the file of this year's, which is
/// only read.
pub fn next_year(this_year: &Path, path: &Path) -> Result<Project> {
    report::next_year::begin(&Project::read(this_year)?, path)
}

/// Makes the sample report. `times` repeats its text, for measuring; 1 for the
/// report itself.
pub fn sample(path: &Path, times: usize) -> Result<Project> {
    report::sample::create(path, times, |bytes| {
        formats::image::checked(bytes).expect("the sample's pictures are good")
    })
}

/// The sample report in the program's own folder, made when first asked for;
/// what was tried in it stays.
pub fn own_sample(folder: &Path) -> Result<Project> {
    let path = folder.join("sample.llunio");
    if path.exists() {
        return Project::open(&path);
    }
    std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, &error))?;
    sample(&path, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likely_year_follows_the_plan_of_the_guidance() {
        let likely = |date: &str| offer(date.parse().unwrap()).likely;
        assert_eq!(likely("2025-06-30"), "2024-25");
        assert_eq!(likely("2025-09-30"), "2024-25");
        assert_eq!(likely("2025-10-01"), "2025-26");
        assert_eq!(likely("2026-03-31"), "2025-26");
        assert_eq!(likely("2026-04-01"), "2025-26");
    }

    #[test]
    fn the_dates_are_in_the_year_the_financial_year_ends() {
        let offer = offer("2025-06-30".parse().unwrap());
        let year = offer.years.iter().find(|year| year.year == "2024-25").unwrap();
        let dates: Vec<&str> = year.deadlines.iter().map(|it| it.date.as_str()).collect();
        assert_eq!(dates, ["2025-07-31", "2025-09-30"]);
        assert_eq!(offer.councils.len(), 22);
    }
}
