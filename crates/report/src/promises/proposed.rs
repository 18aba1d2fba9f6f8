//! Promises found in last year's report, for the officer to pick from.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Made, Promise};
use crate::error::Result;
use crate::lang::{Lang, Text};
use crate::project::Project;

/// What may be a promise of last year's report. Whoever reads that report
/// proposes; nothing is entered until the officer has picked it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Proposed {
    /// The part it seems to belong to, by its section; none if that is not clear.
    pub part: Option<String>,
    /// The heading it stood under; blank in a language that was not read.
    pub heading: Text,
    /// What was promised; blank in a language that was not read.
    pub text: Text,
    /// The page it stood on, counted from 1, where there are pages.
    pub page: Option<u32>,
    /// What was to be done for it, where that is told apart from the text.
    pub actions: Text,
    /// Who was to answer for it, likewise.
    pub owner: Text,
    /// By when, likewise.
    #[ts(type = "string | null")]
    pub due: Option<Date>,
    /// How it was to be judged, likewise.
    pub judged: Text,
}

impl Proposed {
    /// One that was read as running text, in one language.
    pub fn read(
        lang: Lang,
        part: Option<String>,
        heading: &str,
        text: &str,
        page: Option<u32>,
    ) -> Proposed {
        let in_one = |words: &str| match lang {
            Lang::En => Text { en: words.to_owned(), cy: String::new() },
            Lang::Cy => Text { en: String::new(), cy: words.to_owned() },
        };
        Proposed {
            part,
            heading: in_one(heading),
            text: in_one(text),
            page,
            actions: blank(),
            owner: blank(),
            due: None,
            judged: blank(),
        }
    }

    /// The promise of last year that it becomes when it is picked, for a part.
    pub fn promise(&self, id: String, part: String) -> Promise {
        Promise {
            id,
            part,
            made: Made::LastYear,
            objective: self.text.clone(),
            actions: self.actions.clone(),
            owner: self.owner.clone(),
            due: self.due,
            judged: self.judged.clone(),
            answer: None,
        }
    }
}

/// The promises last year's report made for this year, from its file.
pub fn from_report(last: &Project) -> Result<Vec<Proposed>> {
    let proposed = |promise: Promise| {
        let heading = last
            .pack()
            .section(&promise.part)
            .map(|section| Text { en: section.heading.en.clone(), cy: section.heading.cy.clone() });
        Proposed {
            part: heading.is_some().then_some(promise.part),
            heading: heading.unwrap_or_else(blank),
            text: promise.objective,
            page: None,
            actions: promise.actions,
            owner: promise.owner,
            due: promise.due,
            judged: promise.judged,
        }
    };
    let all: Vec<Promise> = last.records()?;
    let theirs = all.into_iter().filter(|promise| promise.made == Made::ThisYear);
    Ok(theirs.map(proposed).collect())
}

fn blank() -> Text {
    Text { en: String::new(), cy: String::new() }
}
