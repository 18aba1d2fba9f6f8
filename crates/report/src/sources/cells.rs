//! What the tables of this module are made of.

use super::address::printable;
use crate::assemble::{Facts, line};
use crate::document::{Align, Block, Inline, Row, Table, markdown};
use crate::exhibits::Exhibit;
use crate::lang::{Lang, Text};
use crate::phrase::Phrase;

/// Plain words, tidied: a line end would break the document.
pub(super) fn words(text: &str) -> String {
    markdown::tidy(text).trim().to_owned()
}

/// A cell with plain words; empty if they are.
pub(super) fn cell(text: &str) -> Vec<Inline> {
    let text = words(text);
    if text.is_empty() { Vec::new() } else { vec![Inline::Text(text)] }
}

/// A cell with a paragraph of Markdown.
pub(super) fn told(text: &Text, lang: Lang) -> Vec<Inline> {
    line(text.get(lang)).unwrap_or_default()
}

/// A cell with a phrase.
pub(super) fn said(facts: &Facts<'_>, phrase: &Phrase) -> Vec<Inline> {
    vec![Inline::Text((facts.say)(phrase))]
}

/// Words that lead to the address for readers of a language, or to the other
/// if there is only that; words alone if it has not the form of an address.
pub(super) fn linked(text: &str, address: &Text, lang: Lang) -> Vec<Inline> {
    let own = address.get(lang);
    let address = if own.trim().is_empty() { address.get(lang.other()) } else { own };
    match (cell(text), printable(address)) {
        (text, Some(address)) if !text.is_empty() => {
            vec![Inline::Link { address: address.to_owned(), text }]
        }
        (text, _) => text,
    }
}

/// Lines of a cell, one below the other; those that are empty left out.
pub(super) fn lines(lines: impl IntoIterator<Item = Vec<Inline>>) -> Vec<Inline> {
    let mut joined = Vec::new();
    for line in lines.into_iter().filter(|line| !line.is_empty()) {
        if !joined.is_empty() {
            joined.push(Inline::Break);
        }
        joined.extend(line);
    }
    joined
}

/// The caption the officer gave an exhibit, or the program's own words.
pub(super) fn caption(facts: &Facts<'_>, exhibit: &Exhibit, own: &Phrase) -> Vec<Inline> {
    line(exhibit.caption.get(facts.lang)).unwrap_or_else(|| said(facts, own))
}

/// A table whose first column heads its rows; nothing without a row.
pub(super) fn table(
    facts: &Facts<'_>,
    caption: Vec<Inline>,
    columns: &[(&'static str, Align)],
    rows: Vec<Row>,
) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let header = columns.iter().map(|(id, _)| said(facts, &Phrase::plain(id))).collect();
    vec![Block::Table(Table {
        caption: Some(caption),
        align: columns.iter().map(|(_, align)| *align).collect(),
        header,
        rows,
        row_headers: true,
    })]
}
