//! Last year’s promises: whether each is answered, and whether one that was not
//! kept has a reason and a next step.
//!
//! The Schedule asks in question (iv) of each part what progress was made on the
//! areas for improvement in last year’s report. A part that answers none of them,
//! in no words either, leaves that question open, and the report cannot go out.

use crate::check::{Facts, Finding, Place, Rule, Severity};
use crate::document::{Block, markdown, plain_blocks};
use crate::lang::{Lang, Text};
use crate::promises::{Made, Missing, Promise, missing};

/// The question that last year’s promises are answered under.
const QUESTION: &str = "iv";

pub(in crate::check) fn answers(facts: &Facts<'_>) -> Vec<Finding> {
    let promises = facts.records.promises.iter().filter(|it| it.made == Made::LastYear);
    promises.flat_map(|promise| lacks(facts, promise)).collect()
}

fn lacks(facts: &Facts<'_>, promise: &Promise) -> Vec<Finding> {
    let finding = |rule| about(Finding::new(rule, Place::record(promise)), promise);
    let lacking = missing(promise, &facts.details.languages).into_iter();
    lacking
        .filter_map(|missing| match missing {
            Missing::Answer if is_open(facts, &promise.part) => {
                Some(finding(Rule::Unanswered).severity(Severity::Stops))
            }
            Missing::Answer => Some(finding(Rule::Unanswered)),
            Missing::WhyNot => Some(finding(Rule::WithoutReason)),
            Missing::NextStep => Some(finding(Rule::WithoutNextStep)),
            Missing::Difference => Some(finding(Rule::WithoutDifference)),
            // What was done shows in the outcome; the rest is asked of this
            // year’s promises, or by the checks of the two languages.
            Missing::Done
            | Missing::Objective
            | Missing::Actions
            | Missing::Owner
            | Missing::Due
            | Missing::Judged
            | Missing::Translation => None,
        })
        .collect()
}

/// Whether nothing answers question (iv) of a part: no promise, no prose.
fn is_open(facts: &Facts<'_>, part: &str) -> bool {
    let mut promises = facts.records.promises.iter();
    let answered = promises.any(|it| it.part == part && it.answer.is_some());
    let section = format!("{part}.{QUESTION}");
    let mut passages = facts.all().filter(|read| read.passage.section == section);
    let written = passages.any(|read| {
        read.blocks.iter().any(|block| matches!(block, Block::Paragraph(_) | Block::List(_)))
    });
    !answered && !written
}

/// A finding with what is promised in its words.
pub(super) fn about(finding: Finding, promise: &Promise) -> Finding {
    let plain = |lang| plain_blocks(&markdown::read(promise.objective.get(lang)));
    let objective = Text { en: plain(Lang::En), cy: plain(Lang::Cy) };
    finding.named("promise", &objective, &promise.id)
}
