//! One file made, and read back.

use std::path::PathBuf;

use report::document::Document;

use super::{ExportError, Format, Task, Written, name};
use crate::pdf::read::ReadPdf;
use crate::{WriteError, docx, html, markdown, pdf, withheld};

/// What has been made but is not on the disk yet.
pub(super) struct Made {
    /// What it will be.
    pub written: Written,
    content: Content,
}

enum Content {
    File(Vec<u8>),
    Folder(Vec<html::ExportFile>),
}

/// Makes one file, or one folder of web pages.
pub(super) fn one(task: &Task<'_>) -> Result<Made, ExportError> {
    let (first, lang) = match task.documents {
        [one] => (one, Some(one.lang)),
        [first, ..] => (first, None),
        [] => unreachable!("a task has a document"),
    };
    let (content, suffix) = match task.format {
        Format::Docx => (Content::File(docx::docx(first).map_err(writer)?), ".docx"),
        Format::Pdf => {
            let layout = pdf::layout(first).map_err(writer)?;
            // No layout of the same report follows this one, and to write a
            // long report takes much memory too.
            pdf::forget();
            (Content::File(layout.pdf().map_err(writer)?), ".pdf")
        }
        Format::Markdown => {
            (Content::File(markdown::markdown(first).map_err(writer)?.into_bytes()), ".md")
        }
        Format::Html => (Content::Folder(html::html(task.documents).map_err(writer)?), "-html"),
    };
    let called = task.name.map_or_else(|| name(first), str::to_owned);
    let path = PathBuf::from(format!("{called}{suffix}"));
    let written = Written { format: task.format, lang, path, stories: task.stories.clone() };
    Ok(Made { written, content })
}

impl Made {
    /// Reads the file back, compares it with its document, and looks through it
    /// for words that are withheld.
    pub fn read_back(self, task: &Task<'_>) -> Result<Made, ExportError> {
        let name = self.written.path.display().to_string();
        let text =
            |bytes: &[u8]| withheld::in_text(&String::from_utf8_lossy(bytes), task.forbidden);
        let found = match (&self.content, task.format, task.documents) {
            (Content::File(bytes), Format::Docx, [document]) => {
                check_docx(&name, document, bytes)?;
                withheld::in_docx(bytes, task.forbidden)
            }
            (Content::File(bytes), Format::Pdf, [document]) => {
                let file = check_pdf(&name, document, bytes)?;
                withheld::in_pdf(&file, task.forbidden)
            }
            // These are text: what was written is what is read.
            (Content::File(bytes), ..) => text(bytes),
            (Content::Folder(files), ..) => files.iter().find_map(|file| text(&file.bytes)),
        };
        match found {
            Some(found) => Err(ExportError::Withheld { name, words: found.words }),
            None => Ok(self),
        }
    }

    /// The files it is made of, each with its place in the export's folder.
    pub fn files(&self) -> Vec<(PathBuf, &[u8])> {
        let own = &self.written.path;
        match &self.content {
            Content::File(bytes) => vec![(own.clone(), bytes)],
            Content::Folder(files) => {
                files.iter().map(|file| (own.join(&file.path), &file.bytes[..])).collect()
            }
        }
    }
}

fn check_docx(name: &str, document: &Document, bytes: &[u8]) -> Result<(), ExportError> {
    let differs = |detail: String| ExportError::ReadBack { name: name.to_owned(), detail };
    let file = docx::read::read(bytes).map_err(|error| differs(error.to_string()))?;
    let differences = docx::read_back::compare(document, &file);
    if differences.is_empty() { Ok(()) } else { Err(differs(format!("{differences:?}"))) }
}

/// Compares a PDF with its document, and gives it back as it was read.
fn check_pdf(name: &str, document: &Document, bytes: &[u8]) -> Result<ReadPdf, ExportError> {
    let differs = |detail: String| ExportError::ReadBack { name: name.to_owned(), detail };
    let file = pdf::read::read(bytes).map_err(|error| differs(error.to_string()))?;
    let differences = pdf::compare::differences(document, &[], &file);
    if differences.is_empty() { Ok(file) } else { Err(differs(format!("{differences:?}"))) }
}

fn writer(error: WriteError) -> ExportError {
    match error {
        WriteError::Faults(faults) => ExportError::Faults(faults),
        WriteError::Writer { .. } => ExportError::Writer(error),
    }
}
