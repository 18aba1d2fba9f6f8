//! A passage as one string in which places can be named, and changing it there.

use crate::document::{Alt, Block, Chart, Inline, markdown, plain_inlines};
use crate::lang::Lang;
use crate::project::{Content, Testimony};

/// The text of a passage as one string. Places in it are counted in UTF-16
/// units, as JavaScript does, and the window counts the same way:
///
/// 1. the text of all inlines, one after the other, whatever their style;
/// 2. `\n` for a line break within a paragraph, and between blocks inside the
///    passage: list items and what is in them, paragraphs of a quotation;
/// 3. of a table, the caption and `\n` if there is one, then the header and
///    the rows, cells divided by `\t` and rows by `\n`;
/// 4. of a picture, the caption and the alternative text, of a chart, caption,
///    alternative text, unit, categories and the names of the series; each a
///    line, those that are not there left out;
/// 5. of a value that follows a measure, what it says; it cannot be replaced;
/// 6. nothing for a case study or quotation, which is in the report once and
///    may be in several passages.
pub fn flat_text(content: &Content) -> String {
    Opened::new(content).map(|mut opened| opened.text()).unwrap_or_default()
}

/// The same of text that has been read already.
pub(crate) fn flat_text_of(blocks: &[Block]) -> String {
    Opened::Text(blocks.to_vec()).text()
}

/// The text of a case study or quotation in a language: the title, then the body.
pub(super) fn testimony(testimony: &Testimony, lang: Lang) -> String {
    let mut title = testimony.text.title.get(lang).to_owned();
    let mut body = markdown::read(testimony.text.body.get(lang));
    let mut leaves = Leaves::default();
    leaves.line(&mut title);
    leaves.blocks(&mut body);
    joined(&leaves.list)
}

/// A passage’s content taken apart, so that its text can be changed.
pub(super) enum Opened {
    Text(Vec<Block>),
    Figure { image: String, caption: Vec<Block>, alt: Alt },
    Chart(Chart),
}

/// A piece of the flat text: words that can be changed, words that follow a
/// record, or what divides them.
enum Leaf<'a> {
    Words(&'a mut String),
    Fixed(&'a str),
    Divider(char),
}

impl Opened {
    /// Takes content apart; none if it has no text of its own.
    pub(super) fn new(content: &Content) -> Option<Opened> {
        match content {
            Content::Text { markdown } => Some(Opened::Text(markdown::read(markdown))),
            Content::Figure { image, alt, caption } => Some(Opened::Figure {
                image: image.clone(),
                caption: markdown::read(caption),
                alt: alt.clone(),
            }),
            Content::Chart { chart } => Some(Opened::Chart(chart.clone())),
            Content::Picture { .. } | Content::Exhibit { .. } | Content::Testimony { .. } => None,
        }
    }

    /// The flat text.
    pub(super) fn text(&mut self) -> String {
        joined(&self.leaves())
    }

    /// Replaces what stands from `start` to `end`, in bytes of the flat text,
    /// where there is no divider between. The new words stand where the first
    /// of the old ones stood, in the same style. What follows a measure stays.
    pub(super) fn replace(&mut self, start: usize, end: usize, replacement: &str) {
        // The same words again: their styles stay as they are.
        if self.text()[start..end] == *replacement {
            return;
        }
        let mut at = 0;
        let mut put = false;
        for leaf in self.leaves() {
            let words = match leaf {
                Leaf::Words(words) => words,
                Leaf::Fixed(words) => {
                    at += words.len();
                    continue;
                }
                Leaf::Divider(divider) => {
                    at += divider.len_utf8();
                    continue;
                }
            };
            let length = words.len();
            let (from, to) = (start.max(at), end.min(at + length));
            if from < to {
                let (from, to) = (from - at, to - at);
                words.replace_range(from..to, if put { "" } else { replacement });
                put = true;
            }
            at += length;
        }
    }

    /// The content again, in its normal form; none if no text is left where
    /// text is all there was.
    pub(super) fn closed(self) -> Option<Content> {
        let written = |mut blocks: Vec<Block>| {
            without_empty_links(&mut blocks);
            markdown::write(&markdown::normalise(&blocks))
        };
        match self {
            Opened::Text(blocks) => {
                let markdown = written(blocks);
                (!markdown.trim().is_empty()).then_some(Content::Text { markdown })
            }
            Opened::Figure { image, caption, alt } => {
                let caption = written(caption).trim_end().to_owned();
                Some(Content::Figure { image, alt, caption })
            }
            Opened::Chart(chart) => Some(Content::Chart { chart }),
        }
    }

    fn leaves(&mut self) -> Vec<Leaf<'_>> {
        let mut leaves = Leaves::default();
        match self {
            Opened::Text(inner) => leaves.blocks(inner),
            Opened::Figure { caption, alt, .. } => {
                leaves.blocks(caption);
                match alt {
                    Alt::Text(alt) => leaves.line(alt),
                    Alt::Decorative => {}
                }
            }
            Opened::Chart(chart) => {
                leaves.line(&mut chart.caption);
                leaves.line(&mut chart.alt);
                chart.unit.iter_mut().for_each(|unit| leaves.line(unit));
                chart.categories.iter_mut().for_each(|name| leaves.line(name));
                chart.series.iter_mut().for_each(|series| leaves.line(&mut series.name));
            }
        }
        leaves.list
    }
}

fn joined(leaves: &[Leaf<'_>]) -> String {
    let mut text = String::new();
    for leaf in leaves {
        match leaf {
            Leaf::Words(words) => text.push_str(words),
            Leaf::Fixed(words) => text.push_str(words),
            Leaf::Divider(divider) => text.push(*divider),
        }
    }
    text
}

/// The pieces of a flat text, in order.
#[derive(Default)]
struct Leaves<'a> {
    list: Vec<Leaf<'a>>,
    /// Whether a line has begun: an empty one divides as well.
    begun: bool,
}

impl<'a> Leaves<'a> {
    fn divide(&mut self) {
        if self.begun {
            self.list.push(Leaf::Divider('\n'));
        }
        self.begun = true;
    }

    fn line(&mut self, words: &'a mut String) {
        if !words.is_empty() {
            self.divide();
            self.list.push(Leaf::Words(words));
        }
    }

    fn blocks(&mut self, blocks: &'a mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) | Block::Heading { text, .. } => {
                    self.divide();
                    self.inlines(text);
                }
                Block::List(list) => list.items.iter_mut().for_each(|item| self.blocks(item)),
                Block::Quote(inner) => self.blocks(inner),
                Block::Table(table) => {
                    if let Some(caption) = &mut table.caption {
                        self.divide();
                        self.inlines(caption);
                    }
                    for row in std::iter::once(&mut table.header).chain(&mut table.rows) {
                        self.divide();
                        for (column, cell) in row.iter_mut().enumerate() {
                            if column > 0 {
                                self.list.push(Leaf::Divider('\t'));
                            }
                            self.inlines(cell);
                        }
                    }
                }
                // Markdown holds none of these: they are contents of their own, or
                // the pack’s, or made when the report is put together.
                Block::Figure(_)
                | Block::Chart(_)
                | Block::CaseStudy(_)
                | Block::PullQuote(_)
                | Block::Compulsory(_)
                | Block::Glossary(_) => {}
            }
        }
    }

    fn inlines(&mut self, text: &'a mut [Inline]) {
        for inline in text {
            match inline {
                Inline::Text(words) => self.list.push(Leaf::Words(words)),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(inner),
                Inline::Link { text, .. } | Inline::Foreign { text, .. } => self.inlines(text),
                Inline::Live { text, .. } => self.list.push(Leaf::Fixed(text)),
                Inline::Break => self.list.push(Leaf::Divider('\n')),
            }
        }
    }
}

/// Takes away links whose words are gone: the normal form of a link without
/// words shows its address, and nobody has asked to read that.
fn without_empty_links(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => drop_empty(text),
            Block::List(list) => list.items.iter_mut().for_each(|item| without_empty_links(item)),
            Block::Quote(inner) => without_empty_links(inner),
            Block::Table(table) => {
                let rows = std::iter::once(&mut table.header).chain(&mut table.rows);
                rows.flatten().chain(&mut table.caption).for_each(drop_empty);
            }
            Block::Figure(_)
            | Block::Chart(_)
            | Block::CaseStudy(_)
            | Block::PullQuote(_)
            | Block::Compulsory(_)
            | Block::Glossary(_) => {}
        }
    }
}

fn drop_empty(text: &mut Vec<Inline>) {
    text.retain_mut(|inline| match inline {
        Inline::Text(words) => !words.is_empty(),
        Inline::Strong(inner) | Inline::Emphasis(inner) => {
            drop_empty(inner);
            !inner.is_empty()
        }
        Inline::Link { text, .. } | Inline::Foreign { text, .. } => {
            drop_empty(text);
            !plain_inlines(text).trim().is_empty()
        }
        Inline::Live { .. } | Inline::Break => true,
    });
}
