//! Reads a report that was published: last year's, as a Word file or a PDF of
//! any program, for what it promised.
//!
//! A Word file says what is a heading and what an item of a list. A PDF says
//! only where each word stands and how large it is; what a reader sees from
//! that is worked out here.

mod flow;
mod joining;
mod marks;
mod paragraphs;
mod pdf;
mod promises;
mod rows;
mod word;

pub use promises::{Known, proposed};

use report::lang::Lang;

use crate::{docx, pdf as pdf_format};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 60 * 1024 * 1024;

/// What a published report says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    /// Its pieces in the order they are read.
    pub pieces: Vec<Piece>,
}

/// A piece of a published report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it says.
    pub says: Says,
    /// The page it begins on, from 1; none in a Word file, which has no pages.
    pub page: Option<u32>,
}

/// What a piece says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    /// A heading at a level: 1 for the highest in the file.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// An item of a list, bulleted or numbered, without its mark.
    Item(String),
    /// The cells of a row of a table.
    Row(Vec<String>),
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadingError {
    /// It is neither a PDF nor a Word file of today's kind.
    #[error("neither PDF nor Word")]
    Kind,
    /// It is larger, or unpacks to more, than any report.
    #[error("too large")]
    TooLarge,
    /// It can only be read with a password.
    #[error("locked with a password")]
    Locked,
    /// It is damaged; the text is for a developer.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Reading it takes too long.
    #[error("takes too long")]
    TooSlow,
    /// There is no text in it: pictures of pages, as a scanner makes them.
    #[error("no text in it")]
    NoText,
}

/// Reads a published report. What kind of file it is, its first bytes say.
pub fn read(bytes: &[u8]) -> Result<Read, ReadingError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadingError::TooLarge);
    }
    // A PDF may have other bytes before it, a Word file may not.
    let beginning = &bytes[..bytes.len().min(1024)];
    let read = if bytes.starts_with(b"PK\x03\x04") {
        word::pieces(&docx::read::read(bytes)?)
    } else if beginning.windows(5).any(|five| five == b"%PDF-") {
        pdf::pieces(&pdf_format::read::read(bytes)?)
    } else {
        return Err(ReadingError::Kind);
    };
    if read.iter().all(|piece| piece.text().trim().is_empty()) {
        return Err(ReadingError::NoText);
    }
    Ok(Read { pieces: read })
}

impl Piece {
    /// Its words; cells are separated by tabs.
    pub fn text(&self) -> String {
        match &self.says {
            Says::Heading(_, text) | Says::Paragraph(text) | Says::Item(text) => text.clone(),
            Says::Row(cells) => cells.join("\t"),
        }
    }
}

impl Read {
    /// The headings, in order.
    pub fn headings(&self) -> Vec<&str> {
        let heading = |piece: &'_ Piece| matches!(piece.says, Says::Heading(..));
        self.pieces.iter().filter(|piece| heading(piece)).filter_map(Piece::words).collect()
    }

    /// The items of lists, in order.
    pub fn items(&self) -> Vec<&str> {
        let item = |piece: &'_ Piece| matches!(piece.says, Says::Item(_));
        self.pieces.iter().filter(|piece| item(piece)).filter_map(Piece::words).collect()
    }

    /// The language most of it is in, told by the small words that every text
    /// is full of.
    pub fn lang(&self) -> Lang {
        const WELSH: [&str; 8] = ["y", "yr", "yn", "ac", "mae", "ar", "gan", "sy’n"];
        const ENGLISH: [&str; 8] = ["the", "of", "and", "to", "in", "is", "for", "with"];
        let text = self.text().to_lowercase();
        let count =
            |small: [&str; 8]| text.split_whitespace().filter(|word| small.contains(word)).count();
        if count(WELSH) > count(ENGLISH) { Lang::Cy } else { Lang::En }
    }

    /// All its words, a line for each piece.
    pub fn text(&self) -> String {
        self.pieces.iter().map(Piece::text).collect::<Vec<_>>().join("\n")
    }
}

impl Piece {
    fn words(&self) -> Option<&str> {
        match &self.says {
            Says::Heading(_, text) | Says::Paragraph(text) | Says::Item(text) => Some(text),
            Says::Row(_) => None,
        }
    }
}

impl From<docx::read::ReadError> for ReadingError {
    fn from(error: docx::read::ReadError) -> ReadingError {
        use docx::read::ReadError;
        match error {
            // A spreadsheet, say, is a package too.
            ReadError::NoDocument => ReadingError::Kind,
            ReadError::NotAPackage(detail) => ReadingError::Damaged(detail),
            ReadError::Damaged { part, detail } => {
                ReadingError::Damaged(format!("{part}: {detail}"))
            }
            ReadError::TooMuch(_) => ReadingError::TooLarge,
        }
    }
}

impl From<pdf_format::read::ReadError> for ReadingError {
    fn from(error: pdf_format::read::ReadError) -> ReadingError {
        use pdf_format::read::ReadError;
        match error {
            ReadError::TooLarge => ReadingError::TooLarge,
            ReadError::Locked => ReadingError::Locked,
            ReadError::Unreadable(detail) => ReadingError::Damaged(detail),
            ReadError::TooSlow => ReadingError::TooSlow,
        }
    }
}

#[cfg(test)]
mod tests;
