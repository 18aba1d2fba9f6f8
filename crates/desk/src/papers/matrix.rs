//! The compliance matrix: what law, codes and guidance ask, how far the report
//! meets it, and on which page (guidance 000 Appendix B).

use report::check::requirements::Met;
use report::document::{Block, Section};
use report::pack::Kind;

use super::parts::{paragraph, section, table};
use super::{Material, Prepared, prepared};
use crate::checking::PlaceShown;
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
    let mut places: Vec<String> = Vec::new();
    for shown in &asked.places {
        // A passage of the other language says the same in the other paper.
        if shown.lang.is_some_and(|own| own != lang) {
            continue;
        }
        let page = shown.section.as_deref().map(|id| material.on_page(id)).unwrap_or_default();
        let place = format!("{}{page}", name(material, shown));
        if !places.contains(&place) {
            places.push(place);
        }
    }
    let reason = asked.reason.clone().into_iter();
    let place = places.into_iter().chain(reason).collect::<Vec<_>>().join("; ");
    let none = material.words.get("papers-nowhere");
    [
        asked.text.get(lang).to_owned(),
        asked.sources.join("; "),
        material.words.get(met(asked.met)),
        if place.is_empty() { none } else { place },
    ]
}

/// What a place is called in a narrow column: of a question, the part and the
/// number, for the question’s words would fill it.
fn name(material: &Material<'_>, shown: &PlaceShown) -> String {
    let heading = shown.section.as_deref().and_then(|id| material.facts.pack.heading(id));
    let question = heading.and_then(|it| Some((it.section, it.question?)));
    match question {
        Some((part, question)) => {
            format!("{} {}", part.heading.get(material.lang), question.number)
        }
        None => shown.heading.get(material.lang).to_owned(),
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
