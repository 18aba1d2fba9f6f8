//! Blocks, one after the other.

use report::document::{Block, CaseStudy, List, Piece, PullQuote, Section, plain_inlines};

use super::body::Body;
use super::contents::estimate::lines;
use super::line::Line;
use super::sheet::page;
use super::style::Style;
use super::{figures, inlines, numbering, tables};
use crate::keeping;

/// Writes every section, depth first.
pub(super) fn sections(body: &mut Body<'_>) {
    for (level, section) in body.document.walk() {
        write_section(body, level, section);
    }
    body.finish();
}

fn write_section(body: &mut Body<'_>, level: u8, section: &Section) {
    body.place = (section.id.clone(), None);
    let title = section.title();
    body.heading(level, &section.id, vec![inlines::plain(&title)], title);
    for piece in &section.pieces {
        write_piece(body, level, piece);
    }
}

fn write_piece(body: &mut Body<'_>, level: u8, piece: &Piece) {
    body.place.1.clone_from(&piece.passage);
    body.number = piece.number;
    write_block(body, Ground { level, style: Style::Body }, &piece.block);
}

/// What a block stands in.
#[derive(Clone, Copy)]
struct Ground {
    /// The level of the section's heading.
    level: u8,
    /// The style of paragraphs here: of a quotation, a case study, and so on.
    style: Style,
}

fn write_block(body: &mut Body<'_>, ground: Ground, block: &Block) {
    match block {
        Block::Paragraph(text) => {
            let content = inlines::children(text, &mut body.links);
            body.line(Line::new(ground.style, content, plain_inlines(text)));
        }
        Block::Heading { level, text } => {
            let content = inlines::children(text, &mut body.links);
            let level = ground.level + level.depth();
            body.sub_heading(level, content, plain_inlines(text));
        }
        Block::List(list) => write_list(body, ground, list, 0),
        Block::Table(table) => tables::table(body, table),
        Block::Quote(blocks) => write_blocks(body, ground, Style::Quote, blocks),
        Block::Compulsory(blocks) => write_blocks(body, ground, Style::Compulsory, blocks),
        Block::Figure(figure) => figures::figure(body, figure),
        Block::Chart(chart) => figures::chart(body, chart),
        Block::CaseStudy(study) => write_case_study(body, ground, study),
        Block::PullQuote(quote) => write_pull_quote(body, quote),
        Block::Glossary(entries) => tables::glossary(body, entries),
    }
}

fn write_blocks(body: &mut Body<'_>, ground: Ground, style: Style, blocks: &[Block]) {
    for block in blocks {
        write_block(body, Ground { style, ..ground }, block);
    }
}

/// Writes a list at a level, counted from 0. An item's first paragraph has
/// the bullet or number; what follows in the item is indented as far.
fn write_list(body: &mut Body<'_>, ground: Ground, list: &List, level: usize) {
    let level = level.min(numbering::DEEPEST);
    let id = match list.start {
        Some(start) => body.lists.numbered(level, start),
        None => body.lists.bulleted(),
    };
    let step = body.sheet.list_step();
    let outside = body.sheet.form(ground.style).left;
    let left = outside + step * (level as u32 + 1);
    for item in &list.items {
        let mut first = true;
        for block in item {
            match block {
                Block::Paragraph(text) => {
                    let style = match ground.style {
                        Style::Body => Style::ListItem,
                        inside => inside,
                    };
                    let content = inlines::children(text, &mut body.links);
                    let mut line = Line::new(style, content, plain_inlines(text));
                    if first {
                        line.item = Some((id, level));
                        line.indent = Some((left, step));
                    } else {
                        line.indent = Some((left, 0));
                    }
                    body.line(line);
                }
                Block::List(inner) => write_list(body, ground, inner, level + 1),
                Block::Heading { .. }
                | Block::Table(_)
                | Block::Quote(_)
                | Block::Figure(_)
                | Block::Chart(_)
                | Block::CaseStudy(_)
                | Block::PullQuote(_)
                | Block::Compulsory(_)
                | Block::Glossary(_) => write_block(body, ground, block),
            }
            first = false;
        }
    }
}

fn write_case_study(body: &mut Body<'_>, ground: Ground, study: &CaseStudy) {
    let ground = Ground { style: Style::CallOut, ..ground };
    let (form, step) = (body.sheet.form(Style::CallOut), body.sheet.list_step());
    let kept = keeping::of_case_study(study, |text, deep| {
        let indent = form.left + form.right + step * deep;
        lines(text, &form, page::TEXT_WIDTH.saturating_sub(indent)) as usize
    });
    let blocks = study.blocks();
    let (first, last) = match kept.whole {
        true => (blocks.len(), blocks.len()),
        false => (kept.first, blocks.len() - kept.last),
    };
    body.flush();
    body.group = Some(FIRST);
    let title = body.words.with("document-case-study", &[("title", study.title().into())]);
    body.line(Line::new(Style::CallOutTitle, vec![inlines::plain(&title)], title));
    for (index, block) in blocks.iter().enumerate() {
        body.group = match index {
            index if index < first => Some(FIRST),
            index if index >= last => Some(LAST),
            _ => None,
        };
        write_block(body, ground, block);
    }
    body.group = None;
}

/// The groups of a case study’s paragraphs that stay together.
const FIRST: u32 = 1;
const LAST: u32 = 2;

/// The quotation marks are not part of the words, so they are put here.
fn write_pull_quote(body: &mut Body<'_>, quote: &PullQuote) {
    let mut content = vec![inlines::plain("“")];
    content.extend(inlines::children(quote.text(), &mut body.links));
    content.push(inlines::plain("”"));
    let text = format!("“{}”", plain_inlines(quote.text()));
    let mut line = Line::new(Style::PullQuote, content, text);
    if let Some(speaker) = quote.speaker() {
        line.keep_next = true;
        line.after = Some(0);
        body.line(line);
        let speaker = body.words.with("document-quote-speaker", &[("speaker", speaker.into())]);
        body.line(Line::new(Style::PullQuoteSpeaker, vec![inlines::plain(&speaker)], speaker));
    } else {
        body.line(line);
    }
}
