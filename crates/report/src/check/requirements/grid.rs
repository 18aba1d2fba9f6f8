//! The parts by their questions, and the quality standards: the self-assessment
//! as one picture (WSI 2017/274 Sch. 3; guidance 001 §3).

use super::placed::Placed;
use super::{Met, sight::Sight, text};
use crate::check::Facts;
use crate::lang::Lang;

/// A part that answers the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its section.
    pub section: String,
    /// Its cells: the questions in order, each by strand where the part is split.
    pub cells: Vec<Cell>,
}

/// What answers a question in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The question's section: `people.iii`.
    pub section: String,
    /// The strand, where the part is split. Text that belongs to none is
    /// counted in a cell without one.
    pub strand: Option<String>,
    /// How many passages answer it, by language of the report.
    pub passages: Vec<(Lang, u32)>,
    /// Whether every language of the report answers it, some, or none.
    pub met: Met,
}

/// A quality standard, and whether its part is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardMet {
    /// Its id.
    pub standard: String,
    /// The part it opens.
    pub section: Option<String>,
    /// Whether every question of that part is answered.
    pub met: Met,
}

/// The parts that have questions, with a cell for each, in the order of the report.
pub fn grid(facts: &Facts<'_>) -> Vec<Part> {
    let placed = Placed::of(facts);
    let parts = facts.pack.sections.iter().filter(|section| section.questions);
    parts
        .map(|part| {
            let layout = facts.layouts.get(&part.id).copied().unwrap_or_default();
            let split = layout.split && part.strands;
            let questions = placed.questions_of(&part.id).iter();
            let cells = questions.flat_map(|id| cells(&part.id, id, split, &placed)).collect();
            Part { section: part.id.clone(), cells }
        })
        .collect()
}

/// The quality standards in the order of the pack.
pub fn standards(facts: &Facts<'_>) -> Vec<StandardMet> {
    let placed = Placed::of(facts);
    let met = |part: Option<&str>| {
        let Some(part) = part else { return Met::NotApplicable };
        let questions = placed.questions_of(part).iter();
        Sight::of_all(questions.map(|question| text::answered(part, question, &placed))).met
    };
    let standards = facts.pack.standards.iter();
    standards
        .map(|standard| StandardMet {
            standard: standard.id.clone(),
            section: standard.section.clone(),
            met: met(standard.section.as_deref()),
        })
        .collect()
}

fn cells(part: &str, question: &str, split: bool, placed: &Placed<'_>) -> Vec<Cell> {
    let strands = placed.facts.pack.strands.iter().map(|strand| Some(strand.id.as_str()));
    let strands: Vec<Option<&str>> = if split { strands.collect() } else { vec![None] };
    let loose = |cell: &Cell| cell.passages.iter().any(|(_, count)| *count > 0);
    let mut found: Vec<Cell> = strands
        .into_iter()
        .map(|strand| cell(part, question, strand, |own| !split || own == strand, placed))
        .collect();
    if split {
        let rest = cell(part, question, None, |own| own.is_none(), placed);
        found.extend(Some(rest).filter(loose));
    }
    found
}

fn cell(
    part: &str,
    question: &str,
    strand: Option<&str>,
    is_own: impl Fn(Option<&str>) -> bool,
    placed: &Placed<'_>,
) -> Cell {
    let languages = &placed.facts.details.languages;
    let count = |lang: Lang| {
        let answering = text::answering(part, question, lang, placed).into_iter();
        let own = answering.filter(|read| is_own(read.passage.strand.as_deref())).count();
        u32::try_from(own).unwrap_or(u32::MAX)
    };
    let passages: Vec<(Lang, u32)> = languages.iter().map(|lang| (*lang, count(*lang))).collect();
    let there = passages.iter().filter(|(_, count)| *count > 0).count();
    let met = match there {
        0 => Met::NotMet,
        all if all == passages.len() => Met::Met,
        _ => Met::Partly,
    };
    Cell { section: question.to_owned(), strand: strand.map(str::to_owned), passages, met }
}
