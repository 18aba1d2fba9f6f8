//! Linked documents whose key points are not told: “it needs to be made clear
//! what the linked document is, and some short summary of the key points”
//! (guidance 001 introduction, paragraph 7).

use std::collections::BTreeSet;

use crate::check::{Facts, Finding, Place, Rule};
use crate::exhibits::Of;
use crate::project::Record;
use crate::sources::{Link, SourceGap, gaps};

pub(in crate::check) fn linked_documents(facts: &Facts<'_>) -> Vec<Finding> {
    let details = &facts.details;
    let gaps = gaps(&facts.records, details.year, &details.languages, &BTreeSet::new());
    let links = &facts.records.links;
    let found = gaps.into_iter().filter(|gap| gap.kind == Link::KIND).filter_map(|gap| {
        let SourceGap::NoSummary { lang } = gap.gap else { return None };
        let link = links.iter().find(|it| it.id == gap.id).filter(|it| is_shown(facts, it))?;
        let finding = Finding::new(Rule::AccessLinkSummary, Place::record_in(link, lang));
        Some(finding.named("document", &link.title, &link.id))
    });
    found.collect()
}

/// Whether a table of the report lists it.
fn is_shown(facts: &Facts<'_>, link: &Link) -> bool {
    facts.records.exhibits.iter().any(|exhibit| match &exhibit.of {
        Of::Links { links } => links.contains(&link.id),
        Of::MetricTable { .. }
        | Of::MetricChart { .. }
        | Of::MetricStory { .. }
        | Of::MoneyTable { .. }
        | Of::MoneyChart
        | Of::MoneyWords
        | Of::Promises { .. }
        | Of::Evidence { .. }
        | Of::Inspections
        | Of::Complaints
        | Of::Themes => false,
    })
}
