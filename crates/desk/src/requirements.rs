//! Where the report meets what law, codes and guidance ask, as a page shows it.

use std::sync::Arc;

use jiff::civil::Date;
use report::check::requirements::{
    Cell, Exemption, Met, Part, StandardMet, Traced, grid, standards, trace,
};
use report::check::{Checker, Facts, Known, Place};
use report::lang::{Lang, Text};
use report::pack::{Force, Heading, Kind, Requirement, Seen, Standard};
use report::project::{Change, Did, Entered, Project};
use report::{Error, Result};
use serde::Serialize;
use ts_rs::TS;

use crate::checking::{PlaceShown, places};
use crate::page::text;
use crate::writing::{self, Saved};

/// The page: the parts by their questions, the standards, the requirements.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RequirementsShown {
    /// The parts that have questions, in order.
    pub parts: Vec<PartShown>,
    /// The quality standards, in order.
    pub standards: Vec<StandardShown>,
    /// The requirements, in the order of the pack.
    pub requirements: Vec<RequirementShown>,
}

/// A part with a cell for each question.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PartShown {
    /// Its section.
    pub section: String,
    /// Its heading.
    pub heading: Text,
    /// A cell for each question, and for each strand where the part is split.
    pub cells: Vec<CellShown>,
}

/// What answers a question in a part.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CellShown {
    /// The section: `people.iii`.
    pub section: String,
    /// The question’s number: `(iii)`.
    pub number: String,
    /// The question.
    pub heading: Text,
    /// The strand’s name, where the part is split.
    pub strand: Option<Text>,
    /// How many passages answer it, by language of the report.
    pub passages: Vec<(Lang, u32)>,
    /// Whether it is answered in every language of the report, in some, or in none.
    pub met: Met,
}

/// A quality standard, and whether its part says how it is met.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StandardShown {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: Text,
    /// The part it opens.
    pub section: Option<String>,
    /// Whether that part is answered.
    pub met: Met,
}

/// A requirement, how far it is met, and where.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RequirementShown {
    /// Its permanent id.
    pub id: String,
    /// Law, code or guidance.
    #[ts(type = "\"law\" | \"code\" | \"guidance\"")]
    pub kind: Kind,
    /// How strongly it is asked.
    pub force: Force,
    /// What is asked.
    pub text: Text,
    /// What the officer should know about it; blank if nothing.
    pub note: Text,
    /// Where it is asked.
    pub sources: Vec<String>,
    /// The sections where it is normally met; `*` for the whole report.
    pub sections: Vec<String>,
    /// How far it is met.
    pub met: Met,
    /// Where.
    pub places: Vec<PlaceShown>,
    /// Why it does not concern this report, if the officer has said so.
    pub reason: Option<String>,
    /// Whether the officer has confirmed it; none if the program or a link
    /// has to show it.
    pub confirmed: Option<bool>,
}

/// Confirms that something is done that no text can show, such as sending
/// copies, or takes that back.
pub fn confirm(project: &mut Project, requirement: &str, on: bool) -> Result<()> {
    known(project, requirement)?;
    let change = Change::new(Did::Requirements, "");
    project.write(change, |tx| tx.tick_prompt(requirement, on))
}

/// Says that a requirement does not concern the report, and why; without a
/// reason, that it does after all.
pub fn exempt(project: &mut Project, requirement: &str, reason: Option<&str>) -> Result<()> {
    known(project, requirement)?;
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    project.write(Change::new(Did::Requirements, ""), |tx| match reason {
        Some(reason) => tx.keep_record(&Exemption {
            requirement: requirement.to_owned(),
            reason: reason.to_owned(),
        }),
        None => tx.remove_record("exemption", requirement),
    })
}

/// Says that a passage meets a requirement, or that it does not.
pub fn link(project: &mut Project, passage: &str, requirement: &str, on: bool) -> Result<Saved> {
    known(project, requirement)?;
    let found = project.passages()?.into_iter().find(|it| it.id == passage);
    let found = found.ok_or_else(|| Error::UnknownItem(passage.to_owned()))?;
    let mut answers = found.answers;
    answers.retain(|it| it != requirement);
    if on {
        answers.push(requirement.to_owned());
    }
    let change = Change::new(Did::Answers, &found.section);
    project.write(change, |tx| tx.set_answers(passage, &answers))?;
    writing::saved(project, &found.section)
}

fn known(project: &Project, requirement: &str) -> Result<()> {
    let known = project.pack().requirements.iter().any(|it| it.id == requirement);
    if known { Ok(()) } else { Err(Error::UnknownItem(requirement.to_owned())) }
}

/// The page on a day, from what was entered.
pub fn shown(entered: Entered, today: Date) -> RequirementsShown {
    let pack = Arc::clone(&entered.pack);
    of_facts(&Checker::new().facts_of(&pack, entered, today, Known::default()))
}

/// The page, from what is known already.
pub(crate) fn of_facts(facts: &Facts<'_>) -> RequirementsShown {
    let places = places(facts);
    RequirementsShown {
        parts: grid(facts).into_iter().map(|part| part_shown(facts, part)).collect(),
        standards: standards(facts)
            .into_iter()
            .zip(&facts.pack.standards)
            .map(|(met, standard)| standard_shown(met, standard))
            .collect(),
        requirements: trace(facts)
            .into_iter()
            .zip(&facts.pack.requirements)
            .map(|(traced, requirement)| {
                let confirmed = facts.ticked.contains(&requirement.id);
                requirement_shown(&places, traced, requirement, confirmed)
            })
            .collect(),
    }
}

fn part_shown(facts: &Facts<'_>, part: Part) -> PartShown {
    let cell = |cell: Cell| {
        let heading = facts.pack.heading(&cell.section);
        let strands = &facts.pack.strands;
        let strand = strands.iter().find(|it| Some(it.id.as_str()) == cell.strand.as_deref());
        CellShown {
            number: heading.as_ref().and_then(Heading::number).unwrap_or_default().to_owned(),
            heading: heading.map(|it| text(it.wording())).unwrap_or_default(),
            strand: strand.map(|it| text(&it.heading)),
            section: cell.section,
            passages: cell.passages,
            met: cell.met,
        }
    };
    let heading = facts.pack.heading(&part.section);
    PartShown {
        heading: heading.map(|it| text(it.wording())).unwrap_or_default(),
        section: part.section,
        cells: part.cells.into_iter().map(cell).collect(),
    }
}

fn standard_shown(met: StandardMet, standard: &Standard) -> StandardShown {
    StandardShown {
        id: met.standard,
        text: standard.printed().map(|it| text(&it.text)).unwrap_or_default(),
        section: met.section,
        met: met.met,
    }
}

fn requirement_shown(
    places: &impl Fn(&[Place]) -> Vec<PlaceShown>,
    traced: Traced,
    requirement: &Requirement,
    confirmed: bool,
) -> RequirementShown {
    let asks = |way: &Seen| matches!(way, Seen::Officer | Seen::LateNotice);
    RequirementShown {
        id: traced.requirement,
        kind: requirement.kind,
        force: requirement.force,
        text: text(&requirement.text),
        note: requirement.note.as_ref().map(text).unwrap_or_default(),
        sources: requirement.source.clone(),
        sections: requirement.sections.clone(),
        met: traced.met,
        places: places(&traced.places),
        reason: traced.reason,
        confirmed: requirement.ways().iter().any(asks).then_some(confirmed),
    }
}
