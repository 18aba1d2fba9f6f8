//! Everything in a document that must be found in its file.

use report::document::{Alt, Block, Document, Inline, List, Table, plain_inlines};

use super::clean;
use crate::docx::cover::whose;

/// What must be in the file.
#[derive(Default)]
pub(super) struct Wanted {
    pub headings: Vec<(u8, String)>,
    pub texts: Vec<Text>,
    pub tables: Vec<Vec<Vec<String>>>,
    /// For each picture what it says; none for decoration.
    pub alts: Vec<Option<String>>,
    pub foreign: Vec<(&'static str, String)>,
    pub links: Vec<(String, String)>,
}

pub(super) struct Text {
    pub text: String,
    /// Whether the paragraph says nothing else, such as “Table 3: ”.
    pub whole: bool,
}

impl Text {
    fn whole(text: String) -> Text {
        Text { text, whole: true }
    }

    fn part(text: String) -> Text {
        Text { text, whole: false }
    }
}

impl Wanted {
    /// Everything in a document, in order.
    pub fn new(document: &Document) -> Wanted {
        let mut wanted = Wanted::default();
        wanted.figure_alt(document.meta.logo.iter().map(|logo| &logo.alt));
        for text in [whose(&document.meta), document.meta.title.clone()] {
            wanted.texts.push(Text::whole(text));
        }
        for (level, section) in document.walk() {
            wanted.heading(level, section.title());
            for piece in &section.pieces {
                wanted.block(level, &piece.block);
            }
        }
        wanted
    }

    fn heading(&mut self, level: u8, text: String) {
        self.headings.push((level.min(9), clean(&text)));
        self.texts.push(Text::whole(text));
    }

    fn block(&mut self, level: u8, block: &Block) {
        match block {
            Block::Paragraph(text) => self.inlines(text, true),
            Block::Heading { level: sub, text } => {
                self.spans(text);
                self.heading(level + sub.depth(), plain_inlines(text));
            }
            Block::List(list) => self.list(level, list),
            Block::Table(table) => self.table(table),
            Block::Quote(blocks) | Block::Compulsory(blocks) => self.blocks(level, blocks),
            Block::Figure(figure) => {
                self.figure_alt([&figure.alt].into_iter());
                if let Some(caption) = &figure.caption {
                    self.inlines(caption, false);
                }
            }
            Block::Chart(chart) => {
                self.alts.push(Some(clean(&chart.alt)));
                self.texts.push(Text::part(chart.caption.clone()));
                for name in chart.series.iter().map(|series| &series.name).chain(&chart.categories)
                {
                    self.texts.push(Text::whole(name.clone()));
                }
            }
            Block::CaseStudy(study) => {
                self.texts.push(Text::part(study.title().to_owned()));
                self.blocks(level, study.blocks());
            }
            Block::PullQuote(quote) => {
                self.inlines(quote.text(), false);
                self.texts.extend(quote.speaker().map(|speaker| Text::part(speaker.to_owned())));
            }
            Block::Glossary(entries) => {
                for text in entries.iter().flat_map(|entry| [&entry.term, &entry.meaning]) {
                    self.texts.push(Text::whole(text.clone()));
                }
            }
        }
    }

    fn blocks(&mut self, level: u8, blocks: &[Block]) {
        for block in blocks {
            self.block(level, block);
        }
    }

    fn list(&mut self, level: u8, list: &List) {
        for item in &list.items {
            self.blocks(level, item);
        }
    }

    fn table(&mut self, table: &Table) {
        if let Some(caption) = &table.caption {
            self.inlines(caption, false);
        }
        let rows: Vec<Vec<String>> = std::iter::once(&table.header)
            .chain(&table.rows)
            .map(|row| row.iter().map(|cell| clean(&plain_inlines(cell))).collect())
            .collect();
        for cell in std::iter::once(&table.header).chain(&table.rows).flatten() {
            self.inlines(cell, true);
        }
        self.tables.push(rows);
    }

    fn figure_alt<'a>(&mut self, alts: impl Iterator<Item = &'a Alt>) {
        self.alts.extend(alts.map(|alt| match alt {
            Alt::Text(text) => Some(clean(text)),
            Alt::Decorative => None,
        }));
    }

    fn inlines(&mut self, inlines: &[Inline], whole: bool) {
        self.texts.push(Text { text: plain_inlines(inlines), whole });
        self.spans(inlines);
    }

    fn spans(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(_) | Inline::Live { .. } | Inline::Break => {}
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.spans(inner),
                Inline::Link { address, text } => {
                    self.links.push((address.clone(), clean(&plain_inlines(text))));
                    self.spans(text);
                }
                Inline::Foreign { lang, text } => {
                    self.foreign.push((lang.tag(), clean(&plain_inlines(text))));
                    self.spans(text);
                }
            }
        }
    }
}
