//! Measures that are shown without what makes sense of them: a trend, a reason,
//! what is being done. Guidance 001 §3 and 000 A16 ask for all three.

use std::collections::BTreeSet;

use super::known::is_sound;
use crate::check::{Facts, Finding, Place, Rule};
use crate::document::Block;
use crate::exhibits::Of;
use crate::lang::Text;
use crate::metrics::trend::{Incomparable, change};
use crate::metrics::{Metric, Value};
use crate::project::Content;

/// Where measures are shown: code by code, with the section.
struct Shown<'a> {
    /// In a table or chart.
    placed: Vec<(&'a str, &'a str)>,
    /// With its story, by way of its record.
    told: BTreeSet<&'a str>,
}

pub(in crate::check) fn explained(facts: &Facts<'_>) -> Vec<Finding> {
    let shown = shown(facts);
    let mut found = Vec::new();
    for metric in &facts.records.metrics {
        let code = metric.code.as_str();
        let sections: BTreeSet<&str> =
            shown.placed.iter().filter(|(own, _)| *own == code).map(|(_, it)| *it).collect();
        let told = shown.told.contains(code);
        if sections.is_empty() && !told {
            continue;
        }
        let finding = |rule| Finding::new(rule, Place::record(metric)).with("code", code);
        if is_sound(metric) && has_no_trend(facts, metric) {
            found.push(finding(Rule::NoTrend));
        }
        let said = |text: &Text| !text.en.trim().is_empty() || !text.cy.trim().is_empty();
        if told {
            let wanted = [(Rule::NoReason, &metric.why), (Rule::NoAction, &metric.doing)];
            found.extend(wanted.iter().filter(|(_, it)| !said(it)).map(|(rule, _)| finding(*rule)));
        } else if !said(&metric.why) && sections.iter().all(|section| !has_prose(facts, section)) {
            found.push(finding(Rule::Unexplained));
        }
    }
    found
}

fn shown<'a>(facts: &'a Facts<'_>) -> Shown<'a> {
    let mut shown = Shown { placed: Vec::new(), told: BTreeSet::new() };
    for read in facts.all() {
        let Content::Exhibit { exhibit } = &read.passage.content else { continue };
        let Some(exhibit) = facts.records.exhibits.iter().find(|it| it.id == *exhibit) else {
            continue;
        };
        match &exhibit.of {
            Of::MetricTable { codes, .. } | Of::MetricChart { codes, .. } => {
                let section = read.passage.section.as_str();
                shown.placed.extend(codes.iter().map(|code| (code.as_str(), section)));
            }
            Of::MetricStory { code } => {
                shown.told.insert(code);
            }
            Of::MoneyTable { .. }
            | Of::MoneyChart
            | Of::MoneyWords
            | Of::Promises { .. }
            | Of::Links { .. }
            | Of::Evidence { .. }
            | Of::Inspections
            | Of::Complaints
            | Of::Themes => {}
        }
    }
    shown
}

/// Whether a measure has a value for the year, no earlier one to compare it
/// with, and nothing that says why: no break, no “new measure”.
fn has_no_trend(facts: &Facts<'_>, metric: &Metric) -> bool {
    let year = facts.details.year;
    let now = metric.reading(year).and_then(|it| it.value.as_ref());
    let counts = now.is_some_and(|value| !matches!(value, Value::Published { .. }));
    let mut earlier = metric.readings.iter().filter(|it| it.year < year && it.value.is_some());
    let excused = earlier.any(|reading| {
        !matches!(
            change(metric, reading.year, year),
            Err(Incomparable::Missing(_) | Incomparable::OfNothing(_) | Incomparable::Unlike(_))
        )
    });
    counts && !excused && metric.breaks.is_empty()
}

/// Whether a section has running text that could say what figures mean.
fn has_prose(facts: &Facts<'_>, section: &str) -> bool {
    facts.all().filter(|read| read.passage.section == section).any(|read| {
        read.blocks.iter().any(|block| matches!(block, Block::Paragraph(_) | Block::List(_)))
    })
}
