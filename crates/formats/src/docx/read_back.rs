//! Compares a finished Word file with the document it was made from.
//!
//! A report is law-bound text: before it is handed over, everything that
//! should be in it is looked for in the file itself.

use report::document::{Alt, Block, Document, Inline, List, Table, plain_inlines};
use serde::Serialize;

use super::read::{ParagraphKind, ReadBack, ReadBlock, ReadParagraph, ReadTable};

/// Something that the document says and the file does not, or not so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Difference {
    /// The file's language is not the document's.
    DocumentLanguage {
        /// What the file says.
        found: Option<String>,
    },
    /// A heading is missing, or has another level or place.
    Heading {
        /// Its level.
        level: u8,
        /// Its words.
        text: String,
    },
    /// The file has a heading that the document has not.
    ExtraHeading {
        /// Its words.
        text: String,
    },
    /// A text is missing, or not where it should be.
    Text {
        /// The text.
        text: String,
    },
    /// A table is missing, or its cells differ.
    Table {
        /// The cells of its header row.
        header: Vec<String>,
    },
    /// A table's first row is not marked as a header row.
    HeaderRow {
        /// Its cells.
        header: Vec<String>,
    },
    /// A picture's alternative text is missing or another's.
    Alt {
        /// What it should say; none for decoration.
        wanted: Option<String>,
        /// What the file says.
        found: Option<String>,
    },
    /// Words in the other language are not marked as such.
    Language {
        /// The words.
        text: String,
    },
    /// A link is missing or leads elsewhere.
    Link {
        /// Where it should lead.
        address: String,
        /// Its words.
        text: String,
    },
}

/// Looks for everything in the document: headings with their levels, words in
/// their order, tables with their header rows, alternative texts, languages
/// and links.
pub fn compare(document: &Document, file: &ReadBack) -> Vec<Difference> {
    let mut wanted = Wanted::default();
    wanted.figure_alt(document.meta.logo.iter().map(|logo| &logo.alt));
    for text in [&document.meta.council, &document.meta.title] {
        wanted.texts.push(Text::whole(text.clone()));
    }
    for (level, section) in document.walk() {
        wanted.heading(level, section.title());
        for piece in &section.pieces {
            wanted.block(level, &piece.block);
        }
    }

    let mut differences = Vec::new();
    if file.lang.as_deref() != Some(document.lang.tag()) {
        differences.push(Difference::DocumentLanguage { found: file.lang.clone() });
    }
    compare_headings(&wanted, file, &mut differences);
    compare_texts(&wanted, file, &mut differences);
    compare_tables(&wanted, file, &mut differences);
    compare_pictures(&wanted, file, &mut differences);
    compare_spans(&wanted, file, &mut differences);
    differences
}

/// What must be in the file.
#[derive(Default)]
struct Wanted {
    headings: Vec<(u8, String)>,
    texts: Vec<Text>,
    tables: Vec<Vec<Vec<String>>>,
    /// For each picture what it says; none for decoration.
    alts: Vec<Option<String>>,
    foreign: Vec<(&'static str, String)>,
    links: Vec<(String, String)>,
}

struct Text {
    text: String,
    /// Whether the paragraph says nothing else, such as “Table 3: ”.
    whole: bool,
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
                Inline::Text(_) | Inline::Break => {}
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

fn compare_headings(wanted: &Wanted, file: &ReadBack, differences: &mut Vec<Difference>) {
    let found: Vec<(u8, String)> = file
        .paragraphs()
        .into_iter()
        .filter_map(|paragraph| match paragraph.kind {
            ParagraphKind::Heading(level) => Some((level, clean(&paragraph.text()))),
            ParagraphKind::Text | ParagraphKind::Item { .. } | ParagraphKind::Contents => None,
        })
        .collect();
    let mut next = 0;
    for heading in &wanted.headings {
        match found[next..].iter().position(|other| other == heading) {
            Some(skipped) => {
                for (_, text) in &found[next..next + skipped] {
                    differences.push(Difference::ExtraHeading { text: text.clone() });
                }
                next += skipped + 1;
            }
            None => {
                differences.push(Difference::Heading { level: heading.0, text: heading.1.clone() })
            }
        }
    }
    for (_, text) in &found[next..] {
        differences.push(Difference::ExtraHeading { text: text.clone() });
    }
}

fn compare_texts(wanted: &Wanted, file: &ReadBack, differences: &mut Vec<Difference>) {
    let found: Vec<String> = file
        .paragraphs()
        .into_iter()
        .filter(|paragraph| paragraph.kind != ParagraphKind::Contents)
        .map(|paragraph| clean(&paragraph.text()))
        .collect();
    let mut next = 0;
    for Text { text, whole } in &wanted.texts {
        let text = clean(text);
        if text.is_empty() {
            continue;
        }
        let same = |found: &String| if *whole { *found == text } else { found.contains(&text) };
        match found[next..].iter().position(same) {
            Some(skipped) => next += skipped + 1,
            None => differences.push(Difference::Text { text }),
        }
    }
}

fn compare_tables(wanted: &Wanted, file: &ReadBack, differences: &mut Vec<Difference>) {
    let found: Vec<(&ReadTable, Vec<Vec<String>>)> =
        file.tables().into_iter().map(|table| (table, cells(table))).collect();
    let mut next = 0;
    for rows in &wanted.tables {
        match found[next..].iter().position(|(_, cells)| cells == rows) {
            Some(skipped) => next += skipped + 1,
            None => differences.push(Difference::Table { header: rows[0].clone() }),
        }
    }
    // Every table of a report has a header row: of charts and the glossary too.
    for (table, cells) in &found {
        if !table.rows.first().is_some_and(|row| row.header) {
            let header = cells.first().cloned().unwrap_or_default();
            differences.push(Difference::HeaderRow { header });
        }
    }
}

fn cells(table: &ReadTable) -> Vec<Vec<String>> {
    let cell = |blocks: &Vec<ReadBlock>| {
        let texts = blocks.iter().map(|block| match block {
            ReadBlock::Paragraph(paragraph) => clean(&paragraph.text()),
            ReadBlock::Table(_) => String::new(),
        });
        texts.collect::<Vec<_>>().join(" ")
    };
    table.rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect()
}

fn compare_pictures(wanted: &Wanted, file: &ReadBack, differences: &mut Vec<Difference>) {
    let found: Vec<Option<String>> = file
        .paragraphs()
        .into_iter()
        .flat_map(|paragraph| &paragraph.pictures)
        .map(|picture| match (&picture.alt, picture.decorative) {
            (Some(alt), false) => Some(clean(alt)),
            (None, true) => None,
            // Neither the one nor the other, or both: never what is wanted.
            (alt, _) => Some(format!("?{}", alt.as_deref().unwrap_or_default())),
        })
        .collect();
    for index in 0..wanted.alts.len().max(found.len()) {
        let (wanted, found) = (wanted.alts.get(index), found.get(index));
        if wanted != found {
            differences.push(Difference::Alt {
                wanted: wanted.cloned().flatten(),
                found: found.cloned().flatten(),
            });
        }
    }
}

fn compare_spans(wanted: &Wanted, file: &ReadBack, differences: &mut Vec<Difference>) {
    let paragraphs = file.paragraphs();
    let said = |belongs: &dyn Fn(&super::read::Span) -> bool, text: &str| {
        paragraphs.iter().any(|paragraph| joined(paragraph, belongs).contains(text))
    };
    for (lang, text) in &wanted.foreign {
        if !said(&|span| span.lang.as_deref() == Some(lang), text) {
            differences.push(Difference::Language { text: text.clone() });
        }
    }
    for (address, text) in &wanted.links {
        if !said(&|span| span.link.as_deref() == Some(address), text) {
            differences.push(Difference::Link { address: address.clone(), text: text.clone() });
        }
    }
}

fn joined(paragraph: &ReadParagraph, belongs: &dyn Fn(&super::read::Span) -> bool) -> String {
    let text: String = paragraph
        .spans
        .iter()
        .filter(|span| belongs(span))
        .map(|span| span.text.as_str())
        .collect();
    clean(&text)
}

/// A text with every run of spaces and line ends as one space, and without
/// the characters that XML does not have.
fn clean(text: &str) -> String {
    let text = super::finish::characters::illegal_characters_dropped(text);
    text.split([' ', '\n', '\t', '\r'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
