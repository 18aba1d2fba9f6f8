//! What is still to be said of a promise, as guidance 001 §3 asks: objectives
//! that can be judged, and an answer to each of last year's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Made, Promise, PromiseOutcome};
use crate::lang::{Lang, Text};

/// Something that is not said of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// What is to be achieved.
    Objective,
    /// What will be done for it.
    Actions,
    /// Who answers for it.
    Owner,
    /// By when.
    Due,
    /// How it will be judged.
    Judged,
    /// What came of it: it is last year's, and nothing is said of it.
    Answer,
    /// What was done.
    Done,
    /// What difference it made.
    Difference,
    /// Why it was not kept in full.
    WhyNot,
    /// What comes next, for one that was not kept in full.
    NextStep,
    /// Something is said in one language of the report and not in the other.
    Translation,
}

/// What is missing of a promise in a report of these languages, in the order
/// of the form. A text is missing if no language has it.
pub fn missing(promise: &Promise, languages: &[Lang]) -> Vec<Missing> {
    let said = |text: &Text| languages.iter().any(|lang| !text.get(*lang).trim().is_empty());
    let mut wanted = vec![(Missing::Objective, said(&promise.objective))];
    match promise.made {
        Made::ThisYear => wanted.extend([
            (Missing::Actions, said(&promise.actions)),
            (Missing::Owner, said(&promise.owner)),
            (Missing::Due, promise.due.is_some()),
            (Missing::Judged, said(&promise.judged)),
        ]),
        Made::LastYear => match &promise.answer {
            None => wanted.push((Missing::Answer, false)),
            Some(answer) => {
                let (asked_done, asked_why) = match answer.outcome {
                    PromiseOutcome::Achieved => (true, false),
                    PromiseOutcome::Partly => (true, true),
                    PromiseOutcome::NotAchieved => (false, true),
                    // Nothing is left to do; but a reader asks why.
                    PromiseOutcome::NoLongerRelevant => (false, true),
                };
                let goes_on = match answer.outcome {
                    PromiseOutcome::Partly | PromiseOutcome::NotAchieved => true,
                    PromiseOutcome::Achieved | PromiseOutcome::NoLongerRelevant => false,
                };
                wanted.extend([
                    (Missing::Done, !asked_done || said(&answer.done)),
                    (Missing::Difference, !asked_done || said(&answer.difference)),
                    (Missing::WhyNot, !asked_why || said(&answer.why_not)),
                    (Missing::NextStep, !goes_on || said(&answer.next_step)),
                ]);
            }
        },
    }
    let half =
        |text: &Text| said(text) && languages.iter().any(|lang| text.get(*lang).trim().is_empty());
    wanted.push((Missing::Translation, !texts(promise).into_iter().any(half)));
    wanted.into_iter().filter(|(_, there)| !there).map(|(missing, _)| missing).collect()
}

/// All the texts of a promise that a report may show.
fn texts(promise: &Promise) -> Vec<&Text> {
    let mut texts = vec![&promise.objective];
    match (promise.made, &promise.answer) {
        (Made::ThisYear, _) => texts.extend([&promise.actions, &promise.owner, &promise.judged]),
        (Made::LastYear, None) => {}
        (Made::LastYear, Some(answer)) => {
            texts.extend([&answer.done, &answer.difference, &answer.why_not, &answer.next_step]);
        }
    }
    texts
}
