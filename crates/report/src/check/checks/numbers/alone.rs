//! Places that tell several percentages and none of the numbers behind them.
//!
//! Members of Neath Port Talbot’s scrutiny committee were disappointed “that
//! percentage figures did not include full data”. One percentage repeated from
//! elsewhere is no fault; several below one heading, and no number, are.

use std::sync::Arc;

use super::figures::{Kind, in_digits};
use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Place, Rule};
use crate::document::{Block, SubLevel};
use crate::project::Content;

/// From this many on, a text leans on its percentages.
const SEVERAL: usize = 3;

pub(in crate::check) fn percentages_alone(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let passages = facts.text(*lang);
        // From one heading to the next: the numbers may stand in the table above.
        let together = |one: &Arc<ReadPassage>, other: &Arc<ReadPassage>| {
            let heads = matches!(
                other.blocks.as_slice(),
                [Block::Heading { level: SubLevel::One, .. }, ..]
            );
            one.passage.section == other.passage.section && !heads
        };
        for section in passages.chunk_by(together) {
            let shown = |content: &Content| match content {
                Content::Text { .. } | Content::Figure { .. } | Content::Picture { .. } => false,
                Content::Testimony { .. } => false,
                Content::Chart { .. } | Content::Exhibit { .. } => true,
            };
            let signs = section.iter().map(|read| read.text.matches('%').count());
            if signs.sum::<usize>() < SEVERAL
                || section.iter().any(|read| shown(&read.passage.content))
            {
                continue;
            }
            let all: Vec<_> = section
                .iter()
                .flat_map(|read| {
                    let all = in_digits(&read.text, 0..read.text.len(), *lang);
                    all.into_iter().map(move |figure| (read, figure))
                })
                .collect();
            let percents = all.iter().filter(|(_, it)| it.kind == Kind::Percent);
            let counts = all.iter().filter(|(_, it)| it.kind == Kind::Count).count();
            let Some((read, first)) = percents.clone().next() else { continue };
            if percents.count() >= SEVERAL && counts == 0 {
                let place = Place::words(read, first.at.clone());
                found.push(Finding::new(Rule::PercentAlone, place));
            }
        }
    }
    found
}
