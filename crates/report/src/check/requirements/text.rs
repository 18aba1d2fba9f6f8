//! Text where it is asked for, and how it is set out.

use super::placed::Placed;
use super::sight::Sight;
use crate::check::Place;
use crate::check::read::ReadPassage;
use crate::lang::Lang;
use crate::pack::Requirement;

/// Each section that a requirement names has text; of one that names none,
/// each section that may not be empty.
pub(super) fn section(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let pack = placed.facts.pack;
    let whole = requirement.sections.iter().any(|id| id == "*");
    let required = || {
        let holds_others =
            |id: &str| pack.sections.iter().any(|it| it.parent.as_deref() == Some(id));
        let asked = pack.sections.iter().filter(move |it| it.required && !holds_others(&it.id));
        asked.map(|it| it.id.as_str()).collect()
    };
    let named = || requirement.sections.iter().map(String::as_str).collect();
    let sections: Vec<&str> = if whole { required() } else { named() };
    Sight::of_all(sections.into_iter().map(|id| holds_text(id, placed)))
}

/// A section has text in each language of the report.
pub(super) fn holds_text(section: &str, placed: &Placed<'_>) -> Sight {
    Sight::in_each(&placed.facts.details.languages, |lang| {
        let written = !placed.within(section, lang).is_empty();
        written.then(|| Place::section_in(section, lang)).into_iter().collect()
    })
}

/// Each question of the parts is answered.
pub(super) fn questions(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let parts = placed.parts(requirement);
    let questions = parts.iter().flat_map(|part| {
        placed.questions_of(part).iter().map(|question| answered(part, question, placed))
    });
    Sight::of_all(questions)
}

/// A question of a part is answered in each language of the report.
pub(super) fn answered(part: &str, question: &str, placed: &Placed<'_>) -> Sight {
    Sight::in_each(&placed.facts.details.languages, |lang| {
        let written = !answering(part, question, lang, placed).is_empty();
        written.then(|| Place::section_in(question, lang)).into_iter().collect()
    })
}

/// The passages that answer a question of a part in a language: those below
/// its heading, and in a narrative those marked with the question.
pub(super) fn answering<'a>(
    part: &str,
    question: &str,
    lang: Lang,
    placed: &Placed<'a>,
) -> Vec<&'a ReadPassage> {
    let mut found = placed.own(question, lang).to_vec();
    if is_narrative(part, placed) {
        let short = question.rsplit_once('.').map_or(question, |(_, short)| short);
        for read in placed.own(part, lang) {
            if read.passage.answers.iter().any(|id| id == question || id == short) {
                found.push(read);
            }
        }
    }
    found
}

/// The questions are headings, as the Schedule to WSI 2017/274 has it; a
/// narrative that only answers them falls short of it.
pub(super) fn question_headings(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let parts = placed.parts(requirement);
    Sight::of_all(parts.into_iter().map(|part| {
        let headed = !is_narrative(part, placed);
        Sight::at(headed, vec![Place::section(part)])
    }))
}

/// The parts open with their standards: the program prints those of the pack.
pub(super) fn standards(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let parts = placed.parts(requirement);
    Sight::of_all(parts.into_iter().map(|part| {
        let opens = placed.facts.pack.standards_of(part).next().is_some();
        Sight::at(opens, vec![Place::section(part)])
    }))
}

fn is_narrative(part: &str, placed: &Placed<'_>) -> bool {
    placed.facts.layouts.get(part).is_some_and(|layout| layout.narrative)
}
