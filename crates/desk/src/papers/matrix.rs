//! The compliance matrix: what law, codes and guidance ask, how far the report
//! meets it, and on which page (guidance 000 Appendix B).

use report::check::requirements::Met;
use report::document::{Block, Section, Shape};
use report::pack::Kind;

use super::parts::{paragraph, section, table};
use super::where_met::places;
use super::{Material, Prepared, prepared};
use crate::requirements::RequirementShown;

/// The matrix, also as a table.
pub(super) fn paper(material: &Material<'_>) -> Prepared {
    let name = ["papers-matrix", "papers-file-matrix"];
    let mut matrix = prepared(material.facts, material.lang, name, sections(material));
    // Upright, its four columns would leave the words of the law a few to the line.
    matrix.document.meta.shape = Shape::WidePaper;
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
        let rows = asked.iter().map(|asked| row(material, asked, &shortened(&asked.sources)));
        let rows = rows.map(Vec::from).collect();
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
    let rows = material.requirements.requirements.iter();
    // In full, so that each can be looked for.
    let rows = rows.map(|asked| row(material, asked, &asked.sources.join("; ")));
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

fn row(material: &Material<'_>, asked: &RequirementShown, sources: &str) -> [String; 4] {
    let lang = material.lang;
    [
        asked.text.get(lang).to_owned(),
        sources.to_owned(),
        material.words.get(met(asked.met)),
        places(material, asked),
    ]
}

/// Sources in a narrow column: what several of them begin with is said once,
/// “001 §2 bullet 1, 2, 3”.
fn shortened(sources: &[String]) -> String {
    let mut said = String::new();
    let mut begun = "";
    for source in sources {
        let (head, last) = source.rsplit_once(' ').unwrap_or(("", source));
        let separator = match (said.is_empty(), !head.is_empty() && head == begun) {
            (true, _) => "",
            (false, true) => ", ",
            (false, false) => "; ",
        };
        said.push_str(separator);
        said.push_str(if separator == ", " { last } else { source });
        begun = head;
    }
    said
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

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn what_sources_share_is_said_once() {
        let of = |sources: &[&str]| {
            shortened(&sources.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(of(&["001 §2 bullet 1", "001 §2 bullet 2"]), "001 §2 bullet 1, 2");
        assert_eq!(of(&["000 2.5", "2014 Act s.144A(1)"]), "000 2.5; 2014 Act s.144A(1)");
        assert_eq!(of(&["Guidance", "Guidance"]), "Guidance; Guidance");
        assert_eq!(of(&[]), "");
    }
}
