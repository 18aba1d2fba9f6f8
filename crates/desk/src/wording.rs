//! The official Welsh wordings nobody has confirmed yet, and confirming them.
//!
//! The pack's Welsh is ours where no official source was found. The officer may
//! say once, with a source, how a heading, question, standard or prescribed text
//! is worded; exports then print that.

use report::Result;
use report::lang::Text;
use report::pack::{self, Pack, Welsh};
use report::project::{Change, ConfirmedWording, Did, Project};
use serde::Serialize;
use ts_rs::TS;

use crate::page::text;

/// A wording of the pack, as exports print it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Wording {
    /// What it is known by: a section's or question's id, `standard.…`,
    /// `compulsory.…` or `strand.…`.
    pub item: String,
    /// The heading it is, or stands under.
    pub place: Text,
    /// The English.
    pub en: String,
    /// The Welsh as it is printed now.
    pub cy: String,
    /// Whether the pack's Welsh was seen in an official source.
    pub welsh: Welsh,
    /// Whether the officer has confirmed it.
    pub confirmed: bool,
    /// Where the officer has it from.
    pub note: String,
    /// Where the English is prescribed.
    pub source: Vec<String>,
}

/// Every official wording that an export prints, in the order of the report.
pub fn wordings(project: &Project) -> Result<Vec<Wording>> {
    let confirmed = project.wordings()?;
    let mut found = official(project.pack());
    for wording in &mut found {
        if let Some(own) = confirmed.get(&wording.item) {
            wording.cy.clone_from(&own.cy);
            wording.note.clone_from(&own.note);
            wording.confirmed = true;
        }
    }
    Ok(found)
}

/// Confirms the Welsh of a wording, or takes the confirmation back; returns all
/// as they are then. Blank Welsh is no wording and takes it back too.
pub fn confirm(
    project: &mut Project,
    item: &str,
    cy: Option<&str>,
    note: &str,
) -> Result<Vec<Wording>> {
    if !official(project.pack()).iter().any(|wording| wording.item == item) {
        return Err(report::Error::UnknownItem(item.to_owned()));
    }
    let own = cy
        .map(str::trim)
        .filter(|cy| !cy.is_empty())
        .map(|cy| ConfirmedWording { cy: cy.to_owned(), note: note.trim().to_owned() });
    project.write(Change::new(Did::Wording, ""), |tx| tx.set_wording(item, own.as_ref()))?;
    wordings(project)
}

fn official(pack: &Pack) -> Vec<Wording> {
    let of = |item: String, place: &pack::Wording, words: &pack::Wording, source: &[String]| {
        let Text { en, cy } = text(words);
        let (welsh, source) = (words.welsh, source.to_vec());
        Wording {
            item,
            place: text(place),
            en,
            cy,
            welsh,
            confirmed: false,
            note: String::new(),
            source,
        }
    };
    let mut found = Vec::new();
    for section in &pack.sections {
        let heading = &section.heading;
        found.push(of(section.id.clone(), heading, heading, &section.source));
        if let Some(compulsory) = &section.compulsory {
            let item = format!("compulsory.{}", compulsory.id);
            found.push(of(item, heading, &compulsory.text, &compulsory.source));
        }
        for standard in pack.standards_of(&section.id) {
            if let Some(printed) = standard.printed() {
                let item = format!("standard.{}", standard.id);
                found.push(of(item, heading, &printed.text, &printed.source));
            }
        }
    }
    for question in &pack.questions {
        let heading = &question.heading;
        found.push(of(question.id.clone(), heading, heading, &question.source));
    }
    for strand in &pack.strands {
        let item = format!("strand.{}", strand.id);
        found.push(of(item, &strand.heading, &strand.heading, &strand.source));
    }
    found
}
