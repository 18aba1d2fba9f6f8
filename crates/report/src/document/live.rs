//! Values in running text, wherever they stand in blocks.

use super::{Block, Inline, List, Table, markdown};

/// Blocks with each value that follows a record made anew: from what it
/// follows and what it said last. What holds no such value stays as it is.
pub fn with_live(blocks: Vec<Block>, made: &dyn Fn(String, String) -> Inline) -> Vec<Block> {
    blocks.into_iter().map(|block| block_with(block, made)).collect()
}

fn block_with(block: Block, made: &dyn Fn(String, String) -> Inline) -> Block {
    let text = |text: Vec<Inline>| inlines_with(text, made);
    let inner = |blocks: Vec<Block>| with_live(blocks, made);
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
        // Nothing of these is written by the officer as running text.
        Block::Figure(_)
        | Block::Chart(_)
        | Block::CaseStudy(_)
        | Block::PullQuote(_)
        | Block::Compulsory(_)
        | Block::Glossary(_) => block,
    }
}

fn inlines_with(text: Vec<Inline>, made: &dyn Fn(String, String) -> Inline) -> Vec<Inline> {
    if !text.iter().any(holds_live) {
        return text;
    }
    let text: Vec<Inline> = text.into_iter().map(|inline| inline_with(inline, made)).collect();
    markdown::canonical(&text)
}

fn holds_live(inline: &Inline) -> bool {
    match inline {
        Inline::Live { .. } => true,
        Inline::Text(_) | Inline::Break => false,
        Inline::Strong(inner) | Inline::Emphasis(inner) => inner.iter().any(holds_live),
        Inline::Link { text, .. } | Inline::Foreign { text, .. } => text.iter().any(holds_live),
    }
}

fn inline_with(inline: Inline, made: &dyn Fn(String, String) -> Inline) -> Inline {
    let all =
        |text: Vec<Inline>| text.into_iter().map(|inline| inline_with(inline, made)).collect();
    match inline {
        Inline::Live { of, text } => made(of, text),
        Inline::Text(_) | Inline::Break => inline,
        Inline::Strong(inner) => Inline::Strong(all(inner)),
        Inline::Emphasis(inner) => Inline::Emphasis(all(inner)),
        Inline::Link { address, text } => Inline::Link { address, text: all(text) },
        Inline::Foreign { lang, text } => Inline::Foreign { lang, text: all(text) },
    }
}
