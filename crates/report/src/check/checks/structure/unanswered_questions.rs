//! Questions that a narrative does not answer.
//!
//! The Schedule to WSI 2017/274 makes the four questions headings; guidance
//! 001 §3 allows one narrative as long as each question is answered. Which
//! passage answers which is marked by whoever wrote it, and only the mark is
//! looked at: so this asks, and does not stop.

use super::said::says_something;
use crate::check::{Facts, Finding, Place, Rule};

pub(in crate::check) fn unanswered_questions(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let narrative = |id: &str| facts.layouts.get(id).is_some_and(|layout| layout.narrative);
    for part in facts.pack.sections.iter().filter(|it| it.questions && narrative(&it.id)) {
        let ids: Vec<(&str, String)> = facts
            .pack
            .questions
            .iter()
            .map(|question| (question.id.as_str(), format!("{}.{}", part.id, question.id)))
            .collect();
        for lang in &facts.details.languages {
            let written: Vec<_> = facts
                .text(*lang)
                .iter()
                .filter(|read| {
                    let own = &read.passage.section;
                    *own == part.id || ids.iter().any(|(_, id)| id == own)
                })
                .filter(|read| says_something(facts, read))
                .collect();
            // A part that is empty is said to be empty.
            if written.is_empty() {
                continue;
            }
            for (question, id) in &ids {
                let answers = |named: &String| named == question || named == id;
                let answered = written.iter().any(|read| {
                    read.passage.section == *id || read.passage.answers.iter().any(answers)
                });
                if !answered {
                    let place = Place::section_in(id, *lang);
                    found.push(Finding::new(Rule::StructureQuestionUnanswered, place));
                }
            }
        }
    }
    found
}
