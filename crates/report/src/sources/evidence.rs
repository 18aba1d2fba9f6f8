//! The evidence register: what was done to know, and what it showed
//! (question (ii) of each part).

use super::cells::{caption, cell, lines, linked, said, table, told};
use super::{Evidence, EvidenceKind};
use crate::assemble::Facts;
use crate::document::{Align, Block, Inline, Row};
use crate::exhibits::Exhibit;
use crate::phrase::{Phrase, Value};

/// The evidence of an exhibit as a table, in its order; what is gone left out.
pub(crate) fn evidence(facts: &Facts<'_>, exhibit: &Exhibit, ids: &[String]) -> Vec<Block> {
    let found = ids.iter().filter_map(|id| facts.records.evidence.iter().find(|it| it.id == *id));
    let rows: Vec<Row> = found.map(|evidence| row(facts, evidence)).collect();
    let caption = caption(facts, exhibit, &Phrase::plain("sources-evidence-caption"));
    let columns = [
        ("sources-evidence-what", Align::Start),
        ("sources-evidence-when", Align::Start),
        ("sources-evidence-people", Align::End),
        ("sources-evidence-showed", Align::Start),
    ];
    table(facts, caption, &columns, rows)
}

fn row(facts: &Facts<'_>, evidence: &Evidence) -> Row {
    let lang = facts.lang;
    vec![
        lines([
            linked(evidence.what.get(lang), &evidence.link, lang),
            said(facts, &Phrase::plain(kind(evidence.kind))),
        ]),
        cell(evidence.when.get(lang)),
        people(facts, evidence.people),
        told(&evidence.finding, lang),
    ]
}

/// How many people, or that nobody counted: an empty cell would be taken for none.
fn people(facts: &Facts<'_>, people: Option<u32>) -> Vec<Inline> {
    let phrase = match people {
        Some(count) => Phrase::with(
            "sources-evidence-people-number",
            [("number", Value::Number(count.into()))],
        ),
        None => Phrase::plain("sources-evidence-people-unknown"),
    };
    said(facts, &phrase)
}

fn kind(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Research => "sources-evidence-research",
        EvidenceKind::Survey => "sources-evidence-survey",
        EvidenceKind::Engagement => "sources-evidence-engagement",
        EvidenceKind::Audit => "sources-evidence-audit",
        EvidenceKind::Data => "sources-evidence-data",
    }
}
