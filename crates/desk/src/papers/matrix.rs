//! The compliance matrix: what law, codes and guidance ask, how far the report
//! meets it, and on which page (guidance 000 Appendix B).

use std::collections::BTreeSet;

use report::check::Place;
use report::check::requirements::Met;
use report::document::{Block, Section};
use report::pack::Kind;

use super::parts::{paragraph, section, table};
use super::{Material, Prepared, prepared};
use crate::checking::PlaceShown;
use crate::naming;
use crate::requirements::RequirementShown;

/// The matrix, also as a table.
pub(super) fn paper(material: &Material<'_>) -> Prepared {
    let name = ["papers-matrix", "papers-file-matrix"];
    let matrix = prepared(material.facts, material.lang, name, sections(material));
    Prepared { csv: Some(csv(material)), ..matrix }
}

/// The parts with their questions, then the requirements by who asks.
fn sections(material: &Material<'_>) -> Vec<Section> {
    let words = material.words;
    let mut sections = vec![section("grid", words.get("papers-parts"), vec![questions(material)])];
    for (kind, heading) in [
        (Kind::Law, "papers-law"),
        (Kind::Code, "papers-codes"),
        (Kind::Guidance, "papers-guidance"),
    ] {
        let asked: Vec<&RequirementShown> =
            material.requirements.requirements.iter().filter(|it| it.kind == kind).collect();
        if asked.is_empty() {
            continue;
        }
        let met = asked.iter().filter(|it| matches!(it.met, Met::Met | Met::NotApplicable)).count();
        let counts = [("met", met.to_string().into()), ("asked", asked.len().to_string().into())];
        let rows = asked.iter().map(|asked| row(material, asked).into()).collect();
        let blocks = vec![
            paragraph(words.with("papers-met-of", &counts)),
            table(header(material).into(), rows),
        ];
        sections.push(section(heading, words.get(heading), blocks));
    }
    sections
}

/// The requirements as a table for a spreadsheet: UTF-8 with a mark, so that
/// Excel reads its Welsh, and safe from formulas.
fn csv(material: &Material<'_>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    let safe = |cell: String| match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{cell}"),
        Some(_) | None => cell,
    };
    let rows = material.requirements.requirements.iter().map(|asked| row(material, asked));
    for row in std::iter::once(header(material)).chain(rows) {
        // Writing to memory cannot fail.
        let _ = writer.write_record(row.map(safe));
    }
    writer.into_inner().unwrap_or_default()
}

fn header(material: &Material<'_>) -> [String; 4] {
    ["papers-requirement", "papers-source", "papers-state", "papers-where"]
        .map(|id| material.words.get(id))
}

fn row(material: &Material<'_>, asked: &RequirementShown) -> [String; 4] {
    let lang = material.lang;
    [
        asked.text.get(lang).to_owned(),
        asked.sources.join("; "),
        material.words.get(met(asked.met)),
        places(material, asked),
    ]
}

/// Where something is met, or why it is not, or need not be.
fn places(material: &Material<'_>, asked: &RequirementShown) -> String {
    // A passage of the other language says the same in the other paper.
    let own = asked.places.iter().filter(|it| it.lang.is_none_or(|own| own == material.lang));
    let mut named: Vec<Named> = Vec::new();
    for shown in own {
        let place = Named::of(material, shown);
        match named.iter_mut().find(|it| it.heading == place.heading) {
            Some(before) => before.questions.extend(place.questions),
            None => named.push(place),
        }
    }
    let named = named.into_iter().map(|place| place.said(material));
    let all: Vec<String> = named.chain(asked.reason.clone()).collect();
    if !all.is_empty() {
        return all.join("; ");
    }
    material.words.get(match asked.met {
        Met::NotMet | Met::Partly => "papers-nowhere",
        // Nothing that is written could meet it or fail it.
        Met::Met => "papers-by-form",
        Met::NotApplicable => "papers-not-this-year",
    })
}

/// A place in a narrow column. Questions of a part are named by their numbers,
/// once for all of them: their words would fill it.
struct Named {
    heading: String,
    questions: BTreeSet<usize>,
    /// The section whose page is told: the first of those named.
    section: Option<String>,
}

/// The numbers of the questions in their order.
const QUESTIONS: [&str; 4] = ["(i)", "(ii)", "(iii)", "(iv)"];

impl Named {
    fn of(material: &Material<'_>, shown: &PlaceShown) -> Named {
        let facts = material.facts;
        let section = shown.section.clone();
        let found = section.as_deref().and_then(|id| facts.pack.heading(id));
        let asked = found.and_then(|it| it.question).map(|it| it.number.as_str());
        let asked = asked.and_then(|number| QUESTIONS.iter().position(|it| *it == number));
        let heading = match (&shown.place, found) {
            (Place::Report, _) => material.words.get("papers-details"),
            (_, Some(found)) => {
                let part = naming::heading(facts.pack, &facts.appendices, &found.section.id);
                part.get(material.lang).to_owned()
            }
            (_, None) => shown.heading.get(material.lang).to_owned(),
        };
        Named { heading, questions: asked.into_iter().collect(), section }
    }

    fn said(self, material: &Material<'_>) -> String {
        let page = self.section.as_deref().map(|id| material.on_page(id)).unwrap_or_default();
        // All of them are the part.
        let all = self.questions.len() == QUESTIONS.len();
        let own: Vec<&str> = self.questions.iter().map(|at| QUESTIONS[*at]).collect();
        let own =
            if all || own.is_empty() { String::new() } else { format!(" {}", own.join(", ")) };
        format!("{}{own}{page}", self.heading)
    }
}

/// A row for each part, a column for each question.
fn questions(material: &Material<'_>) -> Block {
    let lang = material.lang;
    let numbers = material.requirements.parts.first().map(|part| {
        let mut numbers: Vec<String> = part.cells.iter().map(|it| it.number.clone()).collect();
        numbers.dedup();
        numbers
    });
    let numbers = numbers.unwrap_or_default();
    let header = std::iter::once(material.words.get("papers-part")).chain(numbers.iter().cloned());
    let rows = material.requirements.parts.iter().map(|part| {
        let state = |number: &String| {
            // Of strands, the one that is furthest from being answered.
            let worst = part.cells.iter().filter(|it| it.number == *number).map(|it| it.met).min();
            material.words.get(met(worst.unwrap_or(Met::NotMet)))
        };
        let head = format!("{}{}", part.heading.get(lang), material.on_page(&part.section));
        std::iter::once(head).chain(numbers.iter().map(state)).collect()
    });
    table(header.collect(), rows.collect())
}

/// The message that says how far something is met.
pub(super) fn met(met: Met) -> &'static str {
    match met {
        Met::NotMet => "papers-not-met",
        Met::Partly => "papers-partly",
        Met::Met => "papers-met",
        Met::NotApplicable => "papers-not-applicable",
    }
}
