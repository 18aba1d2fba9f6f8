//! What TOML cannot say: ids are used once, references lead somewhere,
//! citations name a source, dates exist.

use std::collections::HashMap;

use super::load::{Parts, Problem, ProblemKind};
use super::toml_file::Located;

pub(super) fn check(parts: &Parts, problems: &mut Vec<Problem>) {
    ids(parts, problems);
    units(parts, problems);
    references(parts, problems);
    citations(parts, problems);
    dates(parts, problems);
}

fn at<T>(located: &Located<T>, kind: ProblemKind) -> Problem {
    Problem { file: located.file.clone(), line: located.line, kind }
}

fn ids(parts: &Parts, problems: &mut Vec<Problem>) {
    unique(&parts.sources, |source| &source.key, problems);
    unique(&parts.metrics, |metric| &metric.code, problems);
    named(&parts.strands, |item| &item.id, problems);
    named(&parts.questions, |item| &item.id, problems);
    named(&parts.sections, |item| &item.id, problems);
    named(&parts.standards, |item| &item.id, problems);
    named(&parts.requirements, |item| &item.id, problems);
    named(&parts.outcomes, |item| &item.id, problems);
    named(&parts.terms, |item| &item.id, problems);
    named(&parts.topics, |item| &item.id, problems);
    named(&parts.examples, |item| &item.id, problems);
    named(&parts.deadlines, |item| &item.id, problems);
    named(&parts.stages, |item| &item.id, problems);
    named(&parts.notices, |item| &item.id, problems);
    let prompts: Vec<_> = parts.prompts.iter().map(|(_, prompt)| prompt.clone()).collect();
    unique(&prompts, |prompt| &prompt.id, problems);
    for (section, prompt) in &parts.prompts {
        let id = &prompt.item.id;
        let own = id.strip_prefix(section.as_str()).is_some_and(|rest| rest.starts_with('.'));
        if !own || !is_id(id) {
            problems.push(at(prompt, ProblemKind::BadId { id: id.clone() }));
        }
    }
}

/// Ids made of the permitted characters, each used once.
fn named<T>(items: &[Located<T>], id: impl Fn(&T) -> &String, problems: &mut Vec<Problem>) {
    for located in items {
        let id = id(&located.item);
        if !is_id(id) {
            problems.push(at(located, ProblemKind::BadId { id: id.clone() }));
        }
    }
    unique(items, id, problems);
}

fn unique<T>(items: &[Located<T>], id: impl Fn(&T) -> &String, problems: &mut Vec<Problem>) {
    let mut seen: HashMap<&String, String> = HashMap::new();
    for located in items {
        let id = id(&located.item);
        match seen.get(id) {
            Some(first) => {
                let kind = ProblemKind::DuplicateId { id: id.clone(), first: first.clone() };
                problems.push(at(located, kind));
            }
            None => {
                seen.insert(id, format!("{}:{}", located.file, located.line));
            }
        }
    }
}

fn is_id(id: &str) -> bool {
    let permitted = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-".contains(c);
    !id.is_empty() && id.chars().all(permitted)
}

fn references(parts: &Parts, problems: &mut Vec<Problem>) {
    let section = |id: &String| parts.sections.iter().any(|section| section.item.id == *id);
    // A question section is named by its part and its question: `people.iii`.
    let place = |id: &String| {
        let question = id.rsplit_once('.').is_some_and(|(part, question)| {
            parts.sections.iter().any(|section| section.item.id == part && section.item.questions)
                && parts.questions.iter().any(|item| item.item.id == question)
        });
        id == "*" || section(id) || question
    };
    let metric = |code: &String| parts.metrics.iter().any(|metric| metric.item.code == *code);
    let strand = |id: &String| parts.strands.iter().any(|strand| strand.item.id == *id);
    let question = |id: &String| parts.questions.iter().any(|question| question.item.id == *id);
    let standard = |id: &String| parts.standards.iter().any(|standard| standard.item.id == *id);

    for item in &parts.sections {
        refer(item, "parent", item.item.parent.as_slice(), section, problems);
    }
    for (_, item) in &parts.prompts {
        refer(item, "question", item.item.question.as_slice(), question, problems);
    }
    for (_, item) in &parts.data {
        refer(item, "metric", std::slice::from_ref(&item.item.metric), metric, problems);
    }
    for item in &parts.standards {
        refer(item, "section", item.item.section.as_slice(), section, problems);
    }
    for item in &parts.requirements {
        refer(item, "sections", &item.item.sections, place, problems);
    }
    for item in &parts.metrics {
        refer(item, "subset_of", item.item.subset_of.as_slice(), metric, problems);
        refer(item, "standard", item.item.standard.as_slice(), standard, problems);
    }
    for item in &parts.outcomes {
        refer(item, "standards", &item.item.standards, standard, problems);
    }
    for item in &parts.topics {
        refer(item, "sections", &item.item.sections, place, problems);
    }
    for item in &parts.examples {
        refer(item, "sections", &item.item.sections, place, problems);
        refer(item, "strand", item.item.strand.as_slice(), strand, problems);
    }
}

/// A number is printed with what it counts.
fn units(parts: &Parts, problems: &mut Vec<Problem>) {
    for item in parts.metrics.iter().filter(|item| item.item.unit.is_none()) {
        problems.push(at(item, ProblemKind::MissingKey { key: "unit" }));
    }
}

fn refer<T>(
    located: &Located<T>,
    key: &'static str,
    ids: &[String],
    exists: impl Fn(&String) -> bool,
    problems: &mut Vec<Problem>,
) {
    for id in ids.iter().filter(|id| !exists(id)) {
        problems.push(at(located, ProblemKind::UnknownReference { key, id: id.clone() }));
    }
}

fn citations(parts: &Parts, problems: &mut Vec<Problem>) {
    let known = |citation: &String| {
        parts.sources.iter().any(|source| {
            let place = citation.strip_prefix(source.item.key.as_str());
            place.is_some_and(|place| place.starts_with(' ') && !place.trim().is_empty())
        })
    };
    let mut cited: Vec<Problem> = Vec::new();
    macro_rules! cite {
        ($items:expr, $($source:tt)+) => {
            for located in $items {
                let sources = &located.item.$($source)+;
                cites(located, sources, &known, &mut cited);
            }
        };
    }
    cite!(&parts.strands, source);
    cite!(&parts.questions, source);
    cite!(&parts.sections, source);
    cite!(parts.prompts.iter().map(|(_, item)| item), source);
    cite!(parts.data.iter().map(|(_, item)| item), source);
    cite!(&parts.requirements, source);
    cite!(&parts.metrics, source);
    cite!(&parts.outcomes, source);
    cite!(&parts.terms, source);
    cite!(&parts.topics, source);
    cite!(&parts.examples, source);
    cite!(&parts.deadlines, source);
    cite!(&parts.stages, source);
    cite!(&parts.notices, source);
    for section in &parts.sections {
        if let Some(aim) = &section.item.aim {
            cites(section, &aim.source, &known, &mut cited);
        }
        if let Some(compulsory) = &section.item.compulsory {
            cites(section, &compulsory.source, &known, &mut cited);
        }
    }
    for standard in &parts.standards {
        for wording in &standard.item.wording {
            cites(standard, &wording.source, &known, &mut cited);
        }
        for duty in &standard.item.duties {
            cites(standard, &duty.source, &known, &mut cited);
        }
    }
    problems.append(&mut cited);
}

fn cites<T>(
    located: &Located<T>,
    source: &[String],
    known: &impl Fn(&String) -> bool,
    problems: &mut Vec<Problem>,
) {
    // An item that cites nothing is no better than one that cites the unknown.
    let none = [String::new()];
    let source = if source.is_empty() { &none[..] } else { source };
    for citation in source.iter().filter(|citation| !known(citation)) {
        problems.push(at(located, ProblemKind::UnknownSource { citation: citation.clone() }));
    }
}

fn dates(parts: &Parts, problems: &mut Vec<Problem>) {
    // A leap year, so that 29 February passes.
    let exists = |month: i8, day: i8| jiff::civil::Date::new(2024, month, day).is_ok();
    for located in &parts.deadlines {
        let (month, day) = (located.item.month, located.item.day);
        if !exists(month, day) {
            problems
                .push(at(located, ProblemKind::BadDate { date: format!("{month:02}-{day:02}") }));
        }
    }
    for located in &parts.stages {
        for date in [&located.item.from, &located.item.to] {
            let parsed =
                date.split_once('-').and_then(|(m, d)| Some((m.parse().ok()?, d.parse().ok()?)));
            if !parsed.is_some_and(|(month, day)| exists(month, day)) {
                problems.push(at(located, ProblemKind::BadDate { date: date.clone() }));
            }
        }
    }
}
