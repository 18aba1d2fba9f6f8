//! Values in running text, filled with what their records say now.

use super::Assembly;
use crate::document::{Block, Inline, List, Table, markdown};
use crate::metrics::live;
use crate::metrics::said::Speaker;

impl Assembly<'_> {
    /// Text with its values filled anew, as plain text: the document says what
    /// is so on the day. What follows a measure that is gone keeps its last words.
    pub(super) fn filled(&self, blocks: Vec<Block>) -> Vec<Block> {
        let facts = &self.facts;
        let speaker = Speaker::of(facts);
        let words = |of: &str| live::inline(&speaker, &facts.records.metrics, facts.year, of);
        blocks.into_iter().map(|block| block_with(block, &words)).collect()
    }
}

fn block_with(block: Block, words: &dyn Fn(&str) -> Option<String>) -> Block {
    let text = |text: Vec<Inline>| inlines_with(text, words);
    let inner = |blocks: Vec<Block>| -> Vec<Block> {
        blocks.into_iter().map(|block| block_with(block, words)).collect()
    };
    match block {
        Block::Paragraph(inlines) => Block::Paragraph(text(inlines)),
        Block::Heading { level, text: inlines } => Block::Heading { level, text: text(inlines) },
        Block::List(List { start, items }) => {
            Block::List(List { start, items: items.into_iter().map(inner).collect() })
        }
        Block::Table(table) => {
            let row = |row: Vec<Vec<Inline>>| row.into_iter().map(text).collect();
            Block::Table(Table {
                caption: table.caption.map(text),
                header: row(table.header),
                rows: table.rows.into_iter().map(row).collect(),
                align: table.align,
                row_headers: table.row_headers,
            })
        }
        Block::Quote(blocks) => Block::Quote(inner(blocks)),
        // Nothing of these is written by the officer as text.
        Block::Figure(_)
        | Block::Chart(_)
        | Block::CaseStudy(_)
        | Block::PullQuote(_)
        | Block::Compulsory(_)
        | Block::Glossary(_) => block,
    }
}

/// Inlines with their values filled. Most have none and stay as they are.
fn inlines_with(text: Vec<Inline>, words: &dyn Fn(&str) -> Option<String>) -> Vec<Inline> {
    if !text.iter().any(holds_live) {
        return text;
    }
    markdown::canonical(
        &text.into_iter().map(|inline| inline_with(inline, words)).collect::<Vec<_>>(),
    )
}

fn holds_live(inline: &Inline) -> bool {
    match inline {
        Inline::Live { .. } => true,
        Inline::Text(_) | Inline::Break => false,
        Inline::Strong(inner) | Inline::Emphasis(inner) => inner.iter().any(holds_live),
        Inline::Link { text, .. } | Inline::Foreign { text, .. } => text.iter().any(holds_live),
    }
}

fn inline_with(inline: Inline, words: &dyn Fn(&str) -> Option<String>) -> Inline {
    let all =
        |text: Vec<Inline>| text.into_iter().map(|inline| inline_with(inline, words)).collect();
    match inline {
        Inline::Live { of, text } => Inline::Text(words(&of).unwrap_or(text)),
        Inline::Text(_) | Inline::Break => inline,
        Inline::Strong(inner) => Inline::Strong(all(inner)),
        Inline::Emphasis(inner) => Inline::Emphasis(all(inner)),
        Inline::Link { address, text } => Inline::Link { address, text: all(text) },
        Inline::Foreign { lang, text } => Inline::Foreign { lang, text: all(text) },
    }
}
