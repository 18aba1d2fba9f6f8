//! What is missing or does not fit in the records the report rests on: the
//! gaps of [`sources::gaps`](crate::sources::gaps), each with its rule. Three of
//! them are found elsewhere: what one language has and the other has not, where
//! the two are compared; linked documents without their key points, where it is
//! asked whether everybody can read the report; complaints of another year,
//! with the other years that figures are for.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Facts, Finding, Place, Rule};
use crate::exhibits::Of;
use crate::sources::{self, SourceGap};

pub(in crate::check) fn gaps(facts: &Facts<'_>) -> Vec<Finding> {
    let details = &facts.details;
    let gaps = sources::gaps(&facts.records, details.year, &details.languages, &cited(facts));
    let mut found: Vec<Finding> = Vec::new();
    let mut seen: BTreeMap<(Rule, &str, String, Option<usize>), usize> = BTreeMap::new();
    for gap in gaps {
        let Some((rule, of_a_language, action)) = rule(&gap.gap) else { continue };
        let languages = seen.entry((rule, gap.kind, gap.id.clone(), action)).or_default();
        *languages += 1;
        // What is missing in one of the languages is found where they are compared.
        if of_a_language && *languages < details.languages.len() {
            continue;
        }
        let place = Place::Record { record: gap.kind.to_owned(), id: gap.id, lang: None };
        let finding = Finding::new(rule, place);
        found.push(action.into_iter().fold(finding, |it, action| it.count("action", action)));
    }
    found
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

/// Its rule, whether it is asked of each language, and which action it is about.
fn rule(gap: &SourceGap) -> Option<(Rule, bool, Option<usize>)> {
    Some(match gap {
        SourceGap::NoSummary { .. } | SourceGap::OtherYear { .. } => return None,
        SourceGap::Unnamed { .. } => (Rule::SourcesUnnamed, true, None),
        SourceGap::NoAddress => (Rule::SourcesLinkNoAddress, false, None),
        SourceGap::Address { .. } => (Rule::SourcesAddress, false, None),
        SourceGap::NoFinding { .. } => (Rule::SourcesEvidenceNoFinding, true, None),
        SourceGap::NotCited => (Rule::SourcesEvidenceNotCited, false, None),
        SourceGap::NoResponse { .. } => (Rule::SourcesInspectionNoResponse, true, None),
        SourceGap::NoProgress { action, .. } => {
            (Rule::SourcesInspectionNoProgress, true, Some(*action))
        }
        SourceGap::MoreThanReceived => (Rule::SourcesComplaintsMoreThanReceived, false, None),
        SourceGap::NothingLearnt { .. } => (Rule::SourcesThemeNothingLearnt, true, None),
    })
}
