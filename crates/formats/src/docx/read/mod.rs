//! Reads Word files, our own and anybody's.
//!
//! A file that comes in may be damaged or made to harm. So nothing here
//! recurses deeper than [`Limits`] allow, inflates more, or holds more; an
//! element is known by its namespace, whatever its prefix; and what is not
//! known is passed through, so that its text is kept.

mod package;
mod paragraphs;
mod sheets;
mod xml;

use self::package::Package;
use self::paragraphs::Reading;
use self::xml::{Space, Tree};

/// How much of a file is read. A report of a thousand pages stays far below.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How many files the package may hold.
    pub entries: usize,
    /// How many bytes a part may have when inflated.
    pub inflated: u64,
    /// How many elements a part may have.
    pub elements: usize,
    /// How deeply elements may be nested.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { entries: 10_000, inflated: 64 << 20, elements: 2_000_000, depth: 200 }
    }
}

/// Why a Word file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It is not a zip file, or a damaged one.
    #[error("not a Word file: {0}")]
    NotAPackage(String),
    /// It has no document in it.
    #[error("the package has no main document")]
    NoDocument,
    /// A part of it is not well-formed XML.
    #[error("{part} is damaged: {detail}")]
    Damaged {
        /// The part.
        part: String,
        /// What is wrong, for a developer.
        detail: String,
    },
    /// It holds more than a report could.
    #[error("the file exceeds a limit: {0}")]
    TooMuch(Excess),
}

/// The limit that a file exceeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Excess {
    /// Too many files in the package.
    #[error("files in the package")]
    Entries,
    /// A part too large when inflated.
    #[error("inflated size")]
    Inflated,
    /// Too many elements in a part.
    #[error("elements")]
    Elements,
    /// Elements nested too deeply.
    #[error("depth")]
    Depth,
}

/// What a Word file says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReadBack {
    /// The title in the file's properties.
    pub title: Option<String>,
    /// The language of text that has none of its own: `cy-GB`.
    pub lang: Option<String>,
    /// Paragraphs and tables, in order.
    pub blocks: Vec<ReadBlock>,
    /// The texts of footnotes and endnotes, in order.
    pub notes: Vec<String>,
}

/// A paragraph or a table.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadBlock {
    /// A paragraph.
    Paragraph(ReadParagraph),
    /// A table.
    Table(ReadTable),
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadParagraph {
    /// What it is in the document's structure.
    pub kind: ParagraphKind,
    /// The name of its style; none for the default one.
    pub style: Option<String>,
    /// Its text, run by run; runs that look alike are one.
    pub spans: Vec<Span>,
    /// Its pictures, in order.
    pub pictures: Vec<ReadPicture>,
}

/// What a paragraph is in the document's structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParagraphKind {
    /// Text.
    Text,
    /// A heading at a level, counted from 1.
    Heading(u8),
    /// An item of a list.
    Item {
        /// How deep it is nested, counted from 0.
        level: u8,
        /// Whether it is numbered.
        numbered: bool,
    },
    /// An entry of a table of contents.
    Contents,
}

/// Text that looks alike.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// The text; a line break is `\n`, a tab `\t`.
    pub text: String,
    /// Its language, if it has one of its own.
    pub lang: Option<String>,
    /// Whether it is bold of its own.
    pub bold: bool,
    /// Whether it is italic of its own.
    pub italic: bool,
    /// Where it leads: an address, or `#` and a bookmark.
    pub link: Option<String>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadPicture {
    /// What it says to those who cannot see it.
    pub alt: Option<String>,
    /// Whether it is marked as decoration.
    pub decorative: bool,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReadTable {
    /// Its title for those who cannot see it.
    pub caption: Option<String>,
    /// Its description for those who cannot see it.
    pub description: Option<String>,
    /// Its rows.
    pub rows: Vec<ReadRow>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReadRow {
    /// Whether it is repeated at the top of each page.
    pub header: bool,
    /// What is in each cell.
    pub cells: Vec<Vec<ReadBlock>>,
}

/// Reads a Word file within the usual limits.
pub fn read(bytes: &[u8]) -> Result<ReadBack, ReadError> {
    read_within(bytes, Limits::default())
}

/// Reads a Word file within limits.
pub fn read_within(bytes: &[u8], limits: Limits) -> Result<ReadBack, ReadError> {
    let mut package = Package::open(bytes, limits)?;
    let main = package.main_document()?;
    let document = package.tree(&main)?.ok_or(ReadError::NoDocument)?;
    let related = package.related(&main)?;
    let mut part = |kind: &str| -> Result<Option<Tree>, ReadError> {
        match related.part(kind) {
            Some(name) => package.tree(name),
            None => Ok(None),
        }
    };
    let styles = sheets::Styles::new(part("styles")?.as_ref());
    let lists = sheets::Lists::new(part("numbering")?.as_ref());
    let notes = [part("footnotes")?, part("endnotes")?];
    let core = package.core_properties()?;

    let reading = Reading { styles: &styles, lists: &lists, related: &related };
    let body = document.root().child(Space::Word, "body").ok_or(ReadError::NoDocument)?;
    Ok(ReadBack {
        title: core
            .as_ref()
            .and_then(|core| core.root().child(Space::Other, "title"))
            .map(|title| title.text())
            .filter(|title| !title.is_empty()),
        lang: styles.lang.clone(),
        blocks: reading.blocks(body),
        notes: notes.iter().flatten().flat_map(|tree| reading.notes(tree.root())).collect(),
    })
}

impl ReadBack {
    /// Every paragraph in order, those in tables too.
    pub fn paragraphs(&self) -> Vec<&ReadParagraph> {
        fn visit<'a>(blocks: &'a [ReadBlock], found: &mut Vec<&'a ReadParagraph>) {
            for block in blocks {
                match block {
                    ReadBlock::Paragraph(paragraph) => found.push(paragraph),
                    ReadBlock::Table(table) => {
                        for cell in table.rows.iter().flat_map(|row| &row.cells) {
                            visit(cell, found);
                        }
                    }
                }
            }
        }
        let mut found = Vec::new();
        visit(&self.blocks, &mut found);
        found
    }

    /// Every table that is not within another, in order.
    pub fn tables(&self) -> Vec<&ReadTable> {
        self.blocks
            .iter()
            .filter_map(|block| match block {
                ReadBlock::Table(table) => Some(table),
                ReadBlock::Paragraph(_) => None,
            })
            .collect()
    }
}

impl ReadParagraph {
    /// Its text.
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}
