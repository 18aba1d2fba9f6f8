//! This year’s promises: whether each part makes some for the coming year, and
//! whether it can be seen when they are kept.
//!
//! Guidance 001 §3 asks for priorities over the coming year in question (iii) of
//! each part; next year’s report must answer them.

use super::answers::about;
use crate::check::checks::numbers::words::{holds, words};
use crate::check::{Facts, Finding, Place, Rule};
use crate::promises::{Made, Missing, missing, of_part};

/// The question under which promises for the coming year are made.
const QUESTION: &str = "iii";

pub(in crate::check) fn objectives(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for section in facts.pack.sections.iter().filter(|section| section.questions) {
        let mut made = of_part(&facts.records.promises, &section.id, Made::ThisYear);
        if made.next().is_none() && !names_the_coming_year(facts, &section.id) {
            let place = Place::section(&format!("{}.{QUESTION}", section.id));
            let year = facts.details.year.following().to_string();
            found.push(Finding::new(Rule::NoObjectives, place).with("year", year));
        }
    }
    for promise in facts.records.promises.iter().filter(|it| it.made == Made::ThisYear) {
        let finding = |rule| about(Finding::new(rule, Place::record(promise)), promise);
        let lacking = missing(promise, &facts.details.languages);
        let asked = [(Missing::Judged, Rule::WithoutMeasure), (Missing::Due, Rule::WithoutDate)];
        let lacking = asked.iter().filter(|(missing, _)| lacking.contains(missing));
        found.extend(lacking.map(|(_, rule)| finding(*rule)));
    }
    found
}

/// Whether question (iii) of a part speaks of the coming year in running text:
/// then its objectives may be written there. A heading promises nothing.
fn names_the_coming_year(facts: &Facts<'_>, part: &str) -> bool {
    let section = format!("{part}.{QUESTION}");
    let year = facts.details.year.following();
    let labels = [year.to_string(), year.to_string().replace('-', "/")];
    facts.all().filter(|read| read.passage.section == section).any(|read| {
        let lower = read.text.to_lowercase();
        !read.sentences().is_empty()
            && (holds(&lower, &labels) || holds(&lower, &words(read.passage.lang).coming))
    })
}
