//! Linked documents with their key points, so that nobody has to follow a link
//! to understand the report (guidance 001 introduction, “Links”).

use super::cells::{caption, cell, lines, linked, said, table, told};
use super::{Link, TargetLanguage};
use crate::assemble::Facts;
use crate::document::{Align, Block, Inline, Row};
use crate::exhibits::Exhibit;
use crate::phrase::{Phrase, Value};

/// The links of an exhibit as a table, in its order; those that are gone left out.
pub(crate) fn links(facts: &Facts<'_>, exhibit: &Exhibit, ids: &[String]) -> Vec<Block> {
    let found = ids.iter().filter_map(|id| facts.records.links.iter().find(|it| it.id == *id));
    let rows: Vec<Row> =
        found.map(|link| vec![document(facts, link), key_points(facts, link)]).collect();
    let caption = caption(facts, exhibit, &Phrase::plain("sources-links-caption"));
    let columns =
        [("sources-links-document", Align::Start), ("sources-links-points", Align::Start)];
    table(facts, caption, &columns, rows)
}

/// The title as a link, who published it, and the languages it can be read in.
fn document(facts: &Facts<'_>, link: &Link) -> Vec<Inline> {
    let lang = facts.lang;
    lines([
        linked(link.title.get(lang), &link.address, lang),
        cell(link.publisher.get(lang)),
        said(facts, &Phrase::plain(in_language(link.language))),
    ])
}

fn key_points(facts: &Facts<'_>, link: &Link) -> Vec<Inline> {
    let video = super::cells::words(link.video.get(facts.lang));
    let note = match video.is_empty() {
        true => Vec::new(),
        false => said(facts, &Phrase::with("sources-links-video", [("note", Value::Text(video))])),
    };
    lines([told(&link.summary, facts.lang), note])
}

fn in_language(language: TargetLanguage) -> &'static str {
    match language {
        TargetLanguage::Both => "sources-links-in-both",
        TargetLanguage::English => "sources-links-in-english",
        TargetLanguage::Welsh => "sources-links-in-welsh",
    }
}
