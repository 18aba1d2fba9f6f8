//! The normal form of text and blocks.

use super::super::{Block, Inline, List, Row, Table};
use super::MAX_DEPTH;
use super::runs::canonical;

/// Text without the characters that hide or reorder words, with every run of
/// spaces, tabs and line ends made one space. A run that holds a non-breaking
/// space becomes one non-breaking space.
pub fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut space: Option<char> = None;
    for character in text.chars() {
        if is_space(character) {
            let breaks = character != '\u{a0}' && space != Some('\u{a0}');
            space = Some(if breaks { ' ' } else { '\u{a0}' });
        } else if !is_hidden(character) {
            tidied.extend(space.take());
            tidied.push(character);
        }
    }
    tidied.extend(space);
    tidied
}

pub(crate) fn is_space(character: char) -> bool {
    character.is_whitespace()
}

/// Characters a report has no use for and that could hide what it says.
fn is_hidden(character: char) -> bool {
    let control = character.is_control();
    let bidirectional = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    // A soft hyphen shows only where a line happens to end there.
    let zero_width = matches!(character, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    // Not characters at all; XML and fonts know nothing of them.
    let nothing =
        matches!(character, '\u{fdd0}'..='\u{fdef}') || (character as u32 & 0xfffe) == 0xfffe;
    control || bidirectional || zero_width || nothing
}

/// Blocks in their normal form: text tidied, styles merged and nested in one
/// order, empty blocks gone, tables with as many cells in each row as in the
/// header. What the editor sends passes through here.
pub fn normalise(blocks: &[Block]) -> Vec<Block> {
    blocks_at(blocks, 0)
}

fn blocks_at(blocks: &[Block], depth: usize) -> Vec<Block> {
    blocks.iter().flat_map(|block| block_at(block, depth)).collect()
}

fn block_at(block: &Block, depth: usize) -> Vec<Block> {
    match block {
        Block::Paragraph(text) => paragraph(text),
        Block::Heading { level, text } if depth == 0 => {
            let text = canonical(&without_breaks(text));
            if text.is_empty() { Vec::new() } else { vec![Block::Heading { level: *level, text }] }
        }
        Block::Heading { text, .. } => paragraph(&[Inline::Strong(without_breaks(text))]),
        Block::List(list) if depth < MAX_DEPTH => {
            let items: Vec<Vec<Block>> = list
                .items
                .iter()
                .map(|item| blocks_at(item, depth + 1))
                .filter(|item| !item.is_empty())
                .collect();
            let start = list.start.map(|start| start.min(999_999_999));
            if items.is_empty() { Vec::new() } else { vec![Block::List(List { start, items })] }
        }
        Block::List(list) => list.items.iter().flat_map(|item| blocks_at(item, depth)).collect(),
        Block::Quote(inner) if depth < MAX_DEPTH => {
            let inner = blocks_at(inner, depth + 1);
            if inner.is_empty() { Vec::new() } else { vec![Block::Quote(inner)] }
        }
        Block::Quote(inner) => blocks_at(inner, depth),
        Block::Table(table) if depth == 0 => table_at_top(table),
        Block::Table(table) => std::iter::once(&table.header)
            .chain(&table.rows)
            .flat_map(|row| paragraph(&joined(row)))
            .collect(),
        Block::Figure(_)
        | Block::Chart(_)
        | Block::CaseStudy(_)
        | Block::PullQuote(_)
        | Block::Compulsory(_)
        | Block::Glossary(_) => vec![block.clone()],
    }
}

fn paragraph(text: &[Inline]) -> Vec<Block> {
    let text = canonical(text);
    if text.is_empty() { Vec::new() } else { vec![Block::Paragraph(text)] }
}

fn table_at_top(table: &Table) -> Vec<Block> {
    let columns = table.header.len();
    if columns == 0 {
        return table.rows.iter().flat_map(|row| paragraph(&joined(row))).collect();
    }
    let fit = |row: &Row| -> Row {
        let mut row: Row = row.iter().map(|cell| canonical(&without_breaks(cell))).collect();
        // Cells beyond the header's would be lost in Markdown: the last one takes their words.
        if row.len() > columns {
            let extra = row.split_off(columns - 1);
            row.push(canonical(&joined(&extra)));
        }
        row.resize(columns, Vec::new());
        row
    };
    let caption = table
        .caption
        .as_deref()
        .map(|caption| canonical(&without_breaks(caption)))
        .filter(|caption| !caption.is_empty());
    let mut align = table.align.clone();
    align.resize(columns, super::super::Align::Start);
    let rows = table.rows.iter().map(fit).collect();
    vec![Block::Table(Table::new(caption, align, fit(&table.header), rows))]
}

/// The cells of a row as one text.
fn joined(row: &Row) -> Vec<Inline> {
    let mut text = Vec::new();
    for cell in row.iter().filter(|cell| !cell.is_empty()) {
        if !text.is_empty() {
            text.push(Inline::Text("; ".into()));
        }
        text.extend(without_breaks(cell));
    }
    text
}

fn without_breaks(text: &[Inline]) -> Vec<Inline> {
    text.iter()
        .map(|inline| match inline {
            Inline::Text(run) => Inline::Text(run.clone()),
            Inline::Strong(inner) => Inline::Strong(without_breaks(inner)),
            Inline::Emphasis(inner) => Inline::Emphasis(without_breaks(inner)),
            Inline::Link { address, text } => {
                Inline::Link { address: address.clone(), text: without_breaks(text) }
            }
            Inline::Foreign { lang, text } => {
                Inline::Foreign { lang: *lang, text: without_breaks(text) }
            }
            Inline::Live { of, text } => Inline::Live { of: of.clone(), text: text.clone() },
            Inline::Break => Inline::Text(" ".into()),
        })
        .collect()
}
