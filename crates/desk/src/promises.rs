//! The promise ledger as its screen shows it.

use std::path::Path;

use report::Result;
use report::lang::Text;
use report::project::{Change, Did, Project};
use report::promises::{Missing, Promise, Proposed, from_report, missing};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::page::text;
use crate::records::{self, Collection};

/// The parts that have promises, and what is missing of each promise.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Ledger {
    /// The parts, in order.
    pub parts: Vec<LedgerPart>,
    /// What is missing, by promise; nothing is said of one that is whole.
    pub missing: Vec<PromiseMissing>,
    /// The year of the report: last year’s promises were made for it.
    pub year: String,
    /// The year this year’s promises are made for.
    pub next_year: String,
}

/// A part of the report that answers the four questions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LedgerPart {
    /// The section’s id.
    pub id: String,
    /// The number the Schedule gives it.
    pub number: Option<String>,
    /// Its heading.
    pub heading: Text,
}

/// What is missing of a promise.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PromiseMissing {
    /// The promise.
    pub id: String,
    /// What is not said of it.
    pub missing: Vec<Missing>,
}

/// A promise that was picked from those proposed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Picked {
    /// The part it goes to.
    pub part: String,
    /// What was proposed.
    pub proposed: Proposed,
}

/// The ledger of a report.
pub fn ledger(project: &Project) -> Result<Ledger> {
    let details = project.details()?;
    let parts = project.pack().sections.iter().filter(|section| section.questions);
    let promises: Vec<Promise> = project.records()?;
    let of = |promise: &Promise| PromiseMissing {
        id: promise.id.clone(),
        missing: missing(promise, &details.languages),
    };
    Ok(Ledger {
        parts: parts
            .map(|section| LedgerPart {
                id: section.id.clone(),
                number: section.number.clone(),
                heading: text(&section.heading),
            })
            .collect(),
        missing: promises.iter().map(of).filter(|it| !it.missing.is_empty()).collect(),
        year: details.year.to_string(),
        next_year: details.year.following().to_string(),
    })
}

/// The promises that a file holds which may be last year’s report: its own
/// `.llunio` file. It is only read.
pub fn proposed(path: &Path) -> Result<Vec<Proposed>> {
    from_report(&Project::read(path)?)
}

/// Enters promises that were picked as last year’s, after those that are
/// there. One step for undo.
pub fn bring(project: &mut Project, picked: &[Picked]) -> Result<Collection> {
    project.write(Change::new(Did::Promises, ""), |tx| {
        for pick in picked {
            let promise = pick.proposed.promise(tx.new_id()?, pick.part.clone());
            tx.keep_record(&promise)?;
        }
        Ok(())
    })?;
    records::collection(project)
}
