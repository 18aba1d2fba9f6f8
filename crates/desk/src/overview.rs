//! The whole report on one screen: dates to come, and the standing of the file.

use std::collections::BTreeMap;

use jiff::civil::Date;
use report::document::Accent;
use report::lang::{Lang, Text};
use report::project::{Change, Details, Did, Holder, Project};
use report::{Error, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::beginning::{Deadline, deadlines};
use crate::contents::{Contents, contents};
use crate::endings::{Ending, endings};

/// A report that is open.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Report {
    /// Where its file is.
    pub path: String,
    /// The council.
    pub council: Text,
    /// The year: `2024-25`.
    pub year: String,
    /// The title of such a report.
    pub title: Text,
    /// The Director's name, as the report gives it.
    pub director: Option<String>,
    /// The languages of the report.
    pub languages: Vec<Lang>,
    /// The one that is written first.
    pub first: Lang,
    /// The council's colour, as `#rrggbb`.
    #[ts(type = "string")]
    pub accent: Accent,
    /// The picture that is the council's logo, by id.
    pub logo: Option<String>,
    /// What the logo says.
    pub logo_alt: Text,
    /// Planned dates by name, `council` and `publication`, as `YYYY-MM-DD`.
    #[ts(type = "Record<string, string>")]
    pub dates: BTreeMap<String, Date>,
    /// Whether it can be changed here.
    pub writable: bool,
    /// Who holds the file, if that is why it cannot be changed.
    pub holder: Option<Holder>,
    /// Its sections.
    pub contents: Contents,
    /// The dates to come.
    pub deadlines: Vec<Deadline>,
    /// The day on which the report is to be published.
    #[ts(type = "string | null")]
    pub publication: Option<Date>,
    /// The consents that will not last until then.
    pub endings: Vec<Ending>,
    /// What undo would undo.
    pub undo: Option<Change>,
    /// What redo would do again.
    pub redo: Option<Change>,
}

/// The open report as a whole.
pub fn report(project: &Project) -> Result<Report> {
    let details = project.details()?;
    let title = crate::page::text(&project.pack().title);
    let publication = details.publication(project.pack());
    Ok(Report {
        path: project.path().display().to_string(),
        year: details.year.to_string(),
        title,
        director: details.director,
        languages: details.languages,
        first: details.first,
        accent: details.accent,
        logo: details.logo,
        logo_alt: details.logo_alt.unwrap_or_default(),
        dates: details.dates,
        writable: project.writable(),
        holder: project.holder().cloned(),
        contents: contents(project)?,
        deadlines: deadlines(project.pack(), details.year),
        publication,
        endings: endings(project, publication)?,
        undo: project.undoable()?,
        redo: project.redoable()?,
        council: details.council,
    })
}

/// What the officer may change of the report as a whole. Not the year: dates,
/// figures and the pack hang on it.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Whole {
    /// The council's name; neither language may be blank.
    pub council: Text,
    /// The Director's name as the report is to give it; none or blank if it gives none.
    pub director: Option<String>,
    /// The languages of the report; at least one.
    pub languages: Vec<Lang>,
    /// The one that is written first.
    pub first: Lang,
    /// The council's colour, as `#rrggbb`; one too light to be read on white is refused.
    #[ts(type = "string")]
    pub accent: Accent,
    /// The picture that is the council's logo, by id; it has been taken in before.
    pub logo: Option<String>,
    /// What the logo says.
    pub logo_alt: Text,
    /// Planned dates by name, `council` and `publication`, as `YYYY-MM-DD`.
    #[ts(type = "Record<string, string>")]
    pub dates: BTreeMap<String, Date>,
}

/// Changes what the report as a whole is about. A blank council or no language
/// leaves that as it was.
///
/// # Errors
///
/// [`Error::UnknownItem`] if the report has no such picture for a logo.
pub fn set_details(project: &mut Project, whole: &Whole) -> Result<Report> {
    let old = project.details()?;
    let blank = |name: &str| name.trim().is_empty();
    let council = if blank(&whole.council.en) || blank(&whole.council.cy) {
        old.council.clone()
    } else {
        whole.council.clone()
    };
    let chosen: Vec<Lang> =
        Lang::BOTH.into_iter().filter(|lang| whole.languages.contains(lang)).collect();
    let languages = if chosen.is_empty() { old.languages.clone() } else { chosen };
    let first = if languages.contains(&whole.first) { whole.first } else { languages[0] };
    let (logo, logo_alt) = match &whole.logo {
        Some(id) if project.image_ids()?.contains(id) => {
            (Some(id.clone()), Some(whole.logo_alt.clone()))
        }
        Some(id) => return Err(Error::UnknownItem(id.clone())),
        None => (None, None),
    };
    let director = whole.director.clone().filter(|name| !blank(name));
    let (accent, dates) = (whole.accent, whole.dates.clone());
    let details =
        Details { council, director, languages, first, accent, logo, logo_alt, dates, ..old };
    project.write(Change::new(Did::Details, ""), |tx| tx.set_details(&details))?;
    report(project)
}
