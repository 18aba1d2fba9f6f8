//! One file made, and read back.

use std::path::PathBuf;

use report::document::Document;

use super::{ExportError, Format, Task, Written, name};
use crate::{WriteError, docx, html, markdown, pdf};

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
    let path = PathBuf::from(format!("{}{suffix}", name(first)));
    Ok(Made { written: Written { format: task.format, lang, path }, content })
}

impl Made {
    /// Reads the file back and compares it with its document.
    pub fn read_back(self, task: &Task<'_>) -> Result<Made, ExportError> {
        let name = self.written.path.display().to_string();
        if let (Content::File(bytes), [document]) = (&self.content, task.documents) {
            match task.format {
                Format::Docx => check_docx(&name, document, bytes)?,
                Format::Pdf => check_pdf(&name, document, bytes)?,
                // These are text: what was written is what is read.
                Format::Html | Format::Markdown => {}
            }
        }
        Ok(self)
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

fn check_pdf(name: &str, document: &Document, bytes: &[u8]) -> Result<(), ExportError> {
    let differs = |detail: String| ExportError::ReadBack { name: name.to_owned(), detail };
    let file = pdf::read::read(bytes).map_err(|error| differs(error.to_string()))?;
    let differences = pdf::compare::differences(document, &[], &file);
    if differences.is_empty() { Ok(()) } else { Err(differs(format!("{differences:?}"))) }
}

fn writer(error: WriteError) -> ExportError {
    match error {
        WriteError::Faults(faults) => ExportError::Faults(faults),
        WriteError::Writer { .. } => ExportError::Writer(error),
    }
}
