//! The blocks papers are made of.

use formats::phrases::say;
use jiff::civil::Date;
use report::document::{
    Align, Block, Inline, List, Piece, Section, SubLevel, Table, markdown, plain_blocks,
};
use report::lang::Lang;
use report::phrase::{Phrase, Value};

/// A section of a paper.
pub(super) fn section(id: &str, heading: String, blocks: Vec<Block>) -> Section {
    let pieces =
        blocks.into_iter().map(|block| Piece { passage: None, number: None, block }).collect();
    Section {
        id: id.to_owned(),
        number: None,
        heading,
        required: false,
        pieces,
        sections: Vec::new(),
    }
}

/// A paragraph.
pub(super) fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(line(text))
}

/// A sub-heading.
pub(super) fn heading(text: impl Into<String>) -> Block {
    Block::Heading { level: SubLevel::One, text: line(text) }
}

/// What a field that takes Markdown says, without its marks.
pub(super) fn plain(markdown: &str) -> String {
    plain_blocks(&markdown::read(markdown)).trim().to_owned()
}

/// A list with bullets; none if there is nothing to list.
pub(super) fn bullets(items: Vec<String>) -> Option<Block> {
    let items: Vec<Vec<Block>> = items.into_iter().map(|text| vec![paragraph(text)]).collect();
    (!items.is_empty()).then_some(Block::List(List { start: None, items }))
}

/// A table of text with its header.
pub(super) fn table(header: Vec<String>, rows: Vec<Vec<String>>) -> Block {
    let align = vec![Align::Start; header.len()];
    let row = |cells: Vec<String>| cells.into_iter().map(line).collect();
    let rows = rows.into_iter().map(row).collect();
    Block::Table(Table { row_headers: true, ..Table::new(None, align, row(header), rows) })
}

/// A day written in full: “30 September 2025”, “30 Medi 2025”.
pub(super) fn day(lang: Lang, day: Date) -> String {
    say(lang)(&Phrase::with("promises-date", [("date", Value::Date(day))]))
}

fn line(text: impl Into<String>) -> Vec<Inline> {
    vec![Inline::Text(text.into())]
}
