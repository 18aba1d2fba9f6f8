//! The Markdown writer: the whole report as plain text that any editor opens.
//!
//! Text is written in the dialect of [`report::document::markdown`]; what is no
//! text is said in words: a picture by its alternative text, a chart by its
//! alternative text and its data.

use report::document::{
    Alt, Block, Chart, Document, Edition, Figure, Inline, List, Piece, Section, Table, markdown,
};
use report::lang::Lang;

use crate::WriteError;
use crate::chart::{data_caption, data_table};
use crate::words::{Words, document_words};

/// Headings in Markdown have at most six levels.
const LAST_HEADING: u8 = 6;

/// Writes the document as Markdown. The report's title is the heading of level
/// one, a chapter's of level two. Never fails: the `Result` is that of every writer.
pub fn markdown(document: &Document) -> Result<String, WriteError> {
    let words = document_words(document.lang);
    let mut writer = Writer {
        lang: document.lang,
        words,
        out: String::new(),
        pending: Vec::new(),
        tables: 0,
        figures: 0,
    };
    writer.front(document);
    for section in &document.sections {
        writer.section(2, section);
    }
    writer.flush();
    Ok(writer.out)
}

/// What has been written and counted so far.
struct Writer {
    lang: Lang,
    words: &'static Words,
    out: String,
    /// Text blocks that wait to be written together: what stands between two
    /// lists depends on both.
    pending: Vec<Block>,
    tables: u32,
    figures: u32,
}

impl Writer {
    fn front(&mut self, document: &Document) {
        let meta = &document.meta;
        let mut lines = vec![meta.council.clone()];
        match document.edition {
            Edition::Full => {}
            Edition::Draft => lines.extend([
                self.words.get("document-draft-mark"),
                self.words.get("document-draft-note"),
            ]),
            Edition::Public => lines.push(self.words.get("document-public-note")),
            Edition::LargePrint => lines.push(self.words.get("document-large-print-note")),
        }
        let period = [
            ("start", meta.year.start().to_string().into()),
            ("end", meta.year.end().to_string().into()),
        ];
        lines.push(self.words.with("document-period", &period));
        if let Some(name) = &meta.director {
            lines.push(self.words.with("document-director", &[("name", name.as_str().into())]));
        }
        if meta.other_language {
            lines.push(self.words.get("document-also-available"));
        }
        self.heading(1, &[Inline::Text(format!("{} {}", meta.title, meta.year))]);
        self.pending.extend(lines.into_iter().map(|line| Block::Paragraph(plain(line))));
    }

    fn section(&mut self, level: u8, section: &Section) {
        self.heading(level, &plain(section.title()));
        for piece in &section.pieces {
            self.piece(level, piece);
        }
        for inner in &section.sections {
            self.section(level.saturating_add(1), inner);
        }
    }

    /// A draft's paragraph number stands before the first words.
    fn piece(&mut self, level: u8, piece: &Piece) {
        let number = piece.number.map(|number| Inline::Strong(plain(number.to_string())));
        match (number, &piece.block) {
            (None, block) => self.block(Some(level), block),
            (Some(number), Block::Paragraph(text)) => {
                let mut numbered = vec![number, Inline::Text(" ".to_owned())];
                numbered.extend(text.iter().cloned());
                self.pending.push(Block::Paragraph(numbered));
            }
            (Some(number), block) => {
                self.pending.push(Block::Paragraph(vec![number]));
                self.block(Some(level), block);
            }
        }
    }

    /// `section` is the level of the heading above; none within a quotation or
    /// a call-out, where a sub-heading is a strong line.
    fn block(&mut self, section: Option<u8>, block: &Block) {
        match block {
            Block::Paragraph(_) | Block::PullQuote(_) | Block::Glossary(_) => {
                self.pending.push(block.clone());
            }
            Block::Heading { level, text } => match section {
                Some(section) => self.heading(section.saturating_add(level.depth()), text),
                None => self.pending.push(strong_line(text)),
            },
            Block::List(list) => {
                let items = list.items.iter().map(|item| self.within(item)).collect();
                self.pending.push(Block::List(List { start: list.start, items }));
            }
            Block::Table(table) => self.table(table),
            Block::Quote(inner) => {
                let inner = self.within(inner);
                self.pending.push(Block::Quote(inner));
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Chart(chart) => self.chart(chart),
            Block::CaseStudy(study) => {
                let title = [("title", study.title().into())];
                let title = self.words.with("document-case-study", &title);
                self.pending.push(strong_line(&plain(title)));
                let inner = self.within(study.blocks());
                self.pending.extend(inner);
            }
            Block::Compulsory(inner) => {
                for block in inner {
                    self.block(section, block);
                }
            }
        }
    }

    /// Blocks inside another, as text blocks.
    fn within(&mut self, blocks: &[Block]) -> Vec<Block> {
        let outside = std::mem::take(&mut self.pending);
        for block in blocks {
            self.block(None, block);
        }
        std::mem::replace(&mut self.pending, outside)
    }

    fn table(&mut self, table: &Table) {
        let caption = table.caption.as_ref().map(|caption| {
            self.tables += 1;
            self.caption("document-table-caption", self.tables, caption)
        });
        self.pending.push(Block::Table(Table { caption, ..table.clone() }));
    }

    /// Numbered as in every other format: a decorative picture without a
    /// caption is neither counted nor mentioned.
    fn figure(&mut self, figure: &Figure) {
        let caption = match (&figure.caption, &figure.alt) {
            (None, Alt::Decorative) => return,
            (Some(caption), Alt::Text(_) | Alt::Decorative) => {
                self.figures += 1;
                self.caption("document-figure-caption", self.figures, caption)
            }
            (None, Alt::Text(_)) => {
                self.figures += 1;
                plain(self.words.with("document-figure-label", &[("number", self.figures.into())]))
            }
        };
        self.pending.push(strong_line(&caption));
        match &figure.alt {
            Alt::Text(alt) => self.pending.push(Block::Paragraph(plain(alt.clone()))),
            Alt::Decorative => {}
        }
    }

    fn chart(&mut self, chart: &Chart) {
        self.figures += 1;
        let caption = plain(chart.caption.clone());
        let caption = self.caption("document-figure-caption", self.figures, &caption);
        let title = data_caption(chart, self.lang, self.figures);
        let data = Table { caption: Some(plain(title)), ..data_table(chart, self.lang) };
        self.pending.extend([
            strong_line(&caption),
            Block::Paragraph(plain(chart.alt.clone())),
            Block::Table(data),
        ]);
    }

    /// A caption after its number.
    fn caption(&self, message: &str, number: u32, caption: &[Inline]) -> Vec<Inline> {
        // Stands for the caption's inlines while the words around them are looked up.
        const SLOT: char = '\u{e000}';
        let values = [("number", number.into()), ("caption", SLOT.to_string().into())];
        let line = self.words.with(message, &values);
        let (before, after) = line.split_once(SLOT).unwrap_or((&line, ""));
        let mut whole = plain(before.to_owned());
        whole.extend(caption.iter().cloned());
        if !after.is_empty() {
            whole.extend(plain(after.to_owned()));
        }
        whole
    }

    fn heading(&mut self, level: u8, text: &[Inline]) {
        if level > LAST_HEADING {
            return self.pending.push(strong_line(text));
        }
        if !self.pending.is_empty() {
            self.flush();
        }
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        // The dialect's own heading, moved down to where it stands here.
        let level_one = report::document::SubLevel::One;
        let line = markdown::write(&[Block::Heading { level: level_one, text: text.to_vec() }]);
        self.out.push_str(&"#".repeat(usize::from(level.saturating_sub(1))));
        self.out.push_str(&line);
    }

    /// Writes what waits, with a blank line between it and what surrounds it.
    fn flush(&mut self) {
        let text = markdown::write(&std::mem::take(&mut self.pending));
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        if !text.is_empty() {
            self.out.push_str(&text);
        }
    }
}

fn plain(text: String) -> Vec<Inline> {
    vec![Inline::Text(text)]
}

fn strong_line(text: &[Inline]) -> Block {
    Block::Paragraph(vec![Inline::Strong(text.to_vec())])
}
