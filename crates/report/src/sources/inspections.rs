//! Inspections and reviews: what was found, what the council answered, and how
//! far each action is (guidance 001 §4; 000 A19).

use super::Inspection;
use super::cells::{caption, linked, said, table, told, words};
use crate::assemble::Facts;
use crate::document::{Align, Block, Inline, Row};
use crate::exhibits::Exhibit;
use crate::phrase::{Phrase, Value};

/// Every inspection in its order: a line that says which, the answer, and a
/// table of the actions where there are any.
pub(crate) fn inspections(facts: &Facts<'_>, exhibit: &Exhibit) -> Vec<Block> {
    let several = facts.records.inspections.iter().filter(|it| !it.actions.is_empty()).count() > 1;
    let blocks = |inspection: &Inspection| {
        let mut blocks = vec![Block::Paragraph(which(facts, inspection))];
        let response = told(&inspection.response, facts.lang);
        if !response.is_empty() {
            blocks.push(Block::Paragraph(response));
        }
        blocks.extend(actions(facts, exhibit, inspection, several));
        blocks
    };
    facts.records.inspections.iter().flat_map(blocks).collect()
}

/// “**Care Inspectorate Wales: [performance evaluation](…).** Published on 29 January 2025.”
fn which(facts: &Facts<'_>, inspection: &Inspection) -> Vec<Inline> {
    let lang = facts.lang;
    let about = linked(inspection.about.get(lang), &inspection.link, lang);
    let mut name = vec![Inline::Text(words(inspection.body.get(lang)))];
    if !about.is_empty() {
        name.push(Inline::Text(": ".to_owned()));
        name.extend(about);
    }
    name.push(Inline::Text(".".to_owned()));
    let mut text = vec![Inline::Strong(name)];
    if let Some(on) = inspection.on {
        let published = Phrase::with("sources-inspections-published", [("date", Value::Date(on))]);
        text.push(Inline::Text(" ".to_owned()));
        text.extend(said(facts, &published));
    }
    text
}

fn actions(
    facts: &Facts<'_>,
    exhibit: &Exhibit,
    inspection: &Inspection,
    several: bool,
) -> Vec<Block> {
    let lang = facts.lang;
    let body = Value::Text(words(inspection.body.get(lang)));
    let own = Phrase::with("sources-inspections-caption", [("body", body.clone())]);
    let mut caption = caption(facts, exhibit, &own);
    // One caption over several tables has to say which is which.
    let given = !exhibit.caption.get(lang).trim().is_empty();
    if several && given {
        let which = Phrase::with("sources-inspections-of", [("body", body)]);
        caption.push(Inline::Text(" ".to_owned()));
        caption.extend(said(facts, &which));
    }
    let rows: Vec<Row> = inspection
        .actions
        .iter()
        .map(|action| vec![told(&action.what, lang), told(&action.progress, lang)])
        .collect();
    let columns = [
        ("sources-inspections-action", Align::Start),
        ("sources-inspections-progress", Align::Start),
    ];
    table(facts, caption, &columns, rows)
}
