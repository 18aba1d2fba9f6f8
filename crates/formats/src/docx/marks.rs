//! What docx-rs has no room for, and how the finishing pass finds its place.
//!
//! docx-rs knows no run language and no alternative text. So a run that needs
//! one carries a mark where the colour of a highlighter would be (a report
//! never uses one), and a table carries it in the name of its style. The
//! finishing pass puts the thing itself in the mark's place. Nothing is ever
//! matched by counting.

use report::document::Alt;
use report::lang::Lang;

/// What begins every mark; no colour and no style does.
const PREFIX: &str = "mark:";

/// A mark on a run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum RunMark {
    /// The words of the run are in this language.
    Language(Lang),
    /// The run holds this picture of [`Marks::pictures`].
    Picture(usize),
    /// The run is replaced by the word across a draft's pages.
    Watermark,
}

/// What the marks stand for.
#[derive(Default)]
pub(super) struct Marks {
    /// The pictures, in the order they were marked.
    pub pictures: Vec<PictureMark>,
    /// The tables, in the order they were marked.
    pub tables: Vec<TableMark>,
}

/// What a picture says.
pub(super) struct PictureMark {
    /// Its name, as Word lists it.
    pub name: String,
    /// What it says to those who cannot see it.
    pub alt: Alt,
}

/// What a table is.
pub(super) struct TableMark {
    /// Its title for those who cannot see it.
    pub caption: String,
    /// What its columns are.
    pub description: String,
    /// Whether its first column heads the rows.
    pub row_headers: bool,
}

/// What stands for the pixels of the drawing of a number until they are made.
pub(super) fn drawing(number: usize) -> Vec<u8> {
    format!("{PREFIX}drawing:{number}").into_bytes()
}

/// The number of the drawing that is marked; none if the bytes are a picture.
pub(super) fn marked_drawing(bytes: &[u8]) -> Option<usize> {
    let number = bytes.strip_prefix(PREFIX.as_bytes())?.strip_prefix(b"drawing:")?;
    str::from_utf8(number).ok()?.parse().ok()
}

impl RunMark {
    /// The mark as text, to be put where docx-rs takes a colour.
    pub fn write(self) -> String {
        match self {
            RunMark::Language(lang) => format!("{PREFIX}language:{}", lang.tag()),
            RunMark::Picture(index) => format!("{PREFIX}picture:{index}"),
            RunMark::Watermark => format!("{PREFIX}watermark"),
        }
    }

    /// Reads a mark; anything else is none.
    pub fn read(text: &str) -> Option<RunMark> {
        let mark = text.strip_prefix(PREFIX)?;
        match mark.split_once(':') {
            Some(("language", tag)) => Lang::parse(tag).map(RunMark::Language),
            Some(("picture", index)) => index.parse().ok().map(RunMark::Picture),
            Some(_) => None,
            None => (mark == "watermark").then_some(RunMark::Watermark),
        }
    }
}

impl Marks {
    /// Keeps what a picture says and returns the mark for its run.
    pub fn picture(&mut self, picture: PictureMark) -> RunMark {
        self.pictures.push(picture);
        RunMark::Picture(self.pictures.len() - 1)
    }

    /// Keeps what a table is and returns the name its style is marked with.
    pub fn table(&mut self, table: TableMark) -> String {
        self.tables.push(table);
        format!("{PREFIX}table:{}", self.tables.len() - 1)
    }

    /// The table that a style's name marks.
    pub fn marked_table(&self, style: &str) -> Option<&TableMark> {
        let index = style.strip_prefix(PREFIX)?.strip_prefix("table:")?;
        self.tables.get(index.parse::<usize>().ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_as_it_was_written() {
        for mark in [RunMark::Language(Lang::Cy), RunMark::Picture(12), RunMark::Watermark] {
            assert_eq!(RunMark::read(&mark.write()), Some(mark));
        }
        assert_eq!(RunMark::read("yellow"), None);
        assert_eq!(RunMark::read("mark:picture:x"), None);
        assert_eq!(marked_drawing(&drawing(12)), Some(12));
        assert_eq!(marked_drawing(b"\x89PNG"), None);
    }
}
