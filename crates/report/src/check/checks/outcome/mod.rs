//! What difference was made, and how it is known (000 3.6; 001 §3).

pub(super) mod activity;
pub(super) mod claims;
mod words;

use crate::check::Facts;
use crate::check::read::ReadPassage;

/// The questions a passage answers: that of its section, or in a narrative
/// those it is marked with.
fn questions<'f>(facts: &'f Facts<'_>, read: &'f ReadPassage) -> impl Iterator<Item = &'f str> {
    let passage = &read.passage;
    let part = passage.section.split('.').next().unwrap_or_default();
    let is_part = facts.pack.section(part).is_some_and(|section| section.questions);
    facts.pack.questions.iter().map(|question| question.id.as_str()).filter(move |question| {
        let within = || passage.section.split_once('.').is_some_and(|(_, rest)| rest == *question);
        let marked = || {
            passage.section == part
                && passage
                    .answers
                    .iter()
                    .any(|own| own == question || own.split_once('.') == Some((part, *question)))
        };
        is_part && (within() || marked())
    })
}
