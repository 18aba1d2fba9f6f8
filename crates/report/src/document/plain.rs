//! The words of a block without any of its form.

use super::{Block, Inline};

/// The text of some inlines; a line break becomes a space.
pub fn plain_inlines(inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_inlines(&mut text, inlines);
    text
}

/// The text of some blocks, one line each; cells are separated by tabs.
/// Captions are included, alternative text is not.
pub fn plain_blocks(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    push_blocks(&mut lines, blocks);
    lines.join("\n")
}

fn push_inlines(text: &mut String, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(run) | Inline::Live { text: run, .. } => text.push_str(run),
            Inline::Strong(inner) | Inline::Emphasis(inner) => push_inlines(text, inner),
            Inline::Link { text: inner, .. } | Inline::Foreign { text: inner, .. } => {
                push_inlines(text, inner)
            }
            Inline::Break => text.push(' '),
        }
    }
}

fn push_blocks(lines: &mut Vec<String>, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => lines.push(plain_inlines(text)),
            Block::List(list) => list.items.iter().for_each(|item| push_blocks(lines, item)),
            Block::Table(table) => {
                lines.extend(table.caption.as_deref().map(plain_inlines));
                for row in std::iter::once(&table.header).chain(&table.rows) {
                    let cells: Vec<String> = row.iter().map(|cell| plain_inlines(cell)).collect();
                    lines.push(cells.join("\t"));
                }
            }
            Block::Quote(inner) | Block::Compulsory(inner) => push_blocks(lines, inner),
            Block::Figure(figure) => lines.extend(figure.caption.as_deref().map(plain_inlines)),
            Block::Chart(chart) => lines.push(chart.caption.clone()),
            Block::CaseStudy(study) => {
                lines.push(study.title.clone());
                push_blocks(lines, &study.blocks);
            }
            Block::PullQuote(quote) => {
                lines.push(plain_inlines(&quote.text));
                lines.extend(quote.speaker.clone());
            }
            Block::Glossary(entries) => {
                lines.extend(entries.iter().flat_map(|e| [e.term.clone(), e.meaning.clone()]))
            }
        }
    }
}
