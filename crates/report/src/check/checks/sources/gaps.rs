//! What is missing or does not fit in the records the report rests on: the
//! gaps of [`sources::gaps`](crate::sources::gaps), each with its rule. Linked
//! documents without their key points are found where it is asked whether
//! everybody can read the report.

use std::collections::BTreeSet;

use crate::check::{Facts, Finding, Place, Rule};
use crate::exhibits::Of;
use crate::lang::Lang;
use crate::sources::{self, SourceGap};

pub(in crate::check) fn gaps(facts: &Facts<'_>) -> Vec<Finding> {
    let details = &facts.details;
    let gaps = sources::gaps(&facts.records, details.year, &details.languages, &cited(facts));
    let mut found: Vec<Finding> = Vec::new();
    for gap in gaps {
        let Some((rule, lang)) = rule(&gap.gap) else { continue };
        let place = Place::Record { record: gap.kind.to_owned(), id: gap.id, lang };
        let finding = Finding::new(rule, place);
        found.push(match gap.gap {
            SourceGap::NoProgress { action, .. } => finding.count("action", action),
            SourceGap::OtherYear { year } => {
                finding.with("year", year.to_string()).with("report", details.year.to_string())
            }
            SourceGap::Unnamed { .. }
            | SourceGap::NoAddress
            | SourceGap::Address { .. }
            | SourceGap::NoSummary { .. }
            | SourceGap::NoFinding { .. }
            | SourceGap::NotCited
            | SourceGap::NoResponse { .. }
            | SourceGap::MoreThanReceived
            | SourceGap::NothingLearnt { .. } => finding,
        });
    }
    once_a_year(found)
}

/// The evidence that passages and exhibits refer to.
fn cited(facts: &Facts<'_>) -> BTreeSet<String> {
    let passages = facts.all().flat_map(|read| &read.passage.evidence);
    let exhibits = facts.records.exhibits.iter().filter_map(|exhibit| match &exhibit.of {
        Of::Evidence { evidence } => Some(evidence),
        Of::MetricTable { .. }
        | Of::MetricChart { .. }
        | Of::MetricStory { .. }
        | Of::MoneyTable { .. }
        | Of::MoneyChart
        | Of::MoneyWords
        | Of::Promises { .. }
        | Of::Links { .. }
        | Of::Inspections
        | Of::Complaints
        | Of::Themes => None,
    });
    passages.chain(exhibits.flatten()).cloned().collect()
}

/// Its rule, and the language it is about.
fn rule(gap: &SourceGap) -> Option<(Rule, Option<Lang>)> {
    Some(match gap {
        SourceGap::NoSummary { .. } => return None,
        SourceGap::Unnamed { lang } => (Rule::SourcesUnnamed, Some(*lang)),
        SourceGap::NoAddress => (Rule::SourcesLinkNoAddress, None),
        SourceGap::Address { .. } => (Rule::SourcesAddress, None),
        SourceGap::NoFinding { lang } => (Rule::SourcesEvidenceNoFinding, Some(*lang)),
        SourceGap::NotCited => (Rule::SourcesEvidenceNotCited, None),
        SourceGap::NoResponse { lang } => (Rule::SourcesInspectionNoResponse, Some(*lang)),
        SourceGap::NoProgress { lang, .. } => (Rule::SourcesInspectionNoProgress, Some(*lang)),
        SourceGap::OtherYear { .. } => (Rule::SourcesComplaintsOtherYear, None),
        SourceGap::MoreThanReceived => (Rule::SourcesComplaintsMoreThanReceived, None),
        SourceGap::NothingLearnt { lang } => (Rule::SourcesThemeNothingLearnt, Some(*lang)),
    })
}

/// That figures are for another year is asked once, not for each stage.
fn once_a_year(found: Vec<Finding>) -> Vec<Finding> {
    let (lag, mut rest): (Vec<Finding>, Vec<Finding>) =
        found.into_iter().partition(|it| it.rule == Rule::SourcesComplaintsOtherYear);
    let mut lag = lag.into_iter();
    if let Some(first) = lag.next() {
        rest.push(lag.fold(first, |first, other| first.also(other.place)));
    }
    rest
}
