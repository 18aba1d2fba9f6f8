//! The texts of a passage or field, one by one: a translator renders a paragraph,
//! an item, a cell.

use report::document::{Alt, Block, Chart, Inline, markdown};
use report::project::Content;

/// A text of one paragraph.
pub(super) type Line = Vec<Inline>;

/// The texts of a passage; none if it places something by reference.
pub(super) fn of_content(content: &Content) -> Vec<Line> {
    match content {
        Content::Text { markdown } => of_markdown(markdown),
        Content::Figure { image: _, alt, caption } => {
            let alt = match alt {
                Alt::Text(alt) => Some(plain(alt)),
                Alt::Decorative => None,
            };
            alt.into_iter().chain(of_markdown(caption)).collect()
        }
        Content::Chart { chart } => of_chart(chart),
        Content::Picture { .. } | Content::Exhibit { .. } | Content::Testimony { .. } => Vec::new(),
    }
}

/// The texts of a field that takes Markdown.
pub(super) fn of_markdown(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    of_blocks(&markdown::read(text), &mut lines);
    lines
}

/// The boxes of an outline, in order.
pub(super) fn of_outline(text: &str) -> Vec<Line> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(plain).collect()
}

fn of_chart(chart: &Chart) -> Vec<Line> {
    let said = [&chart.caption, &chart.alt].into_iter().chain(&chart.unit);
    let labels = chart.categories.iter().chain(chart.series.iter().map(|series| &series.name));
    said.chain(labels).map(|text| plain(text)).collect()
}

fn of_blocks(blocks: &[Block], lines: &mut Vec<Line>) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => lines.push(text.clone()),
            Block::List(list) => list.items.iter().for_each(|item| of_blocks(item, lines)),
            Block::Table(table) => {
                lines.extend(table.caption.clone());
                lines.extend(table.header.iter().cloned());
                lines.extend(table.rows.iter().flatten().cloned());
            }
            Block::Quote(inner) => of_blocks(inner, lines),
            // No text of an officer's is read as one of these.
            Block::Figure(_)
            | Block::Chart(_)
            | Block::CaseStudy(_)
            | Block::PullQuote(_)
            | Block::Compulsory(_)
            | Block::Glossary(_) => {}
        }
    }
}

fn plain(text: &str) -> Line {
    vec![Inline::Text(text.to_owned())]
}
