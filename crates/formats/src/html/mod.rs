//! The HTML writer: one folder, one page for each language, no script and
//! nothing from outside the folder.

mod blocks;
mod files;
mod inlines;
mod page;
mod sheet;
mod tables;

use report::document::Document;

use crate::WriteError;
use files::Files;

/// A file of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportFile {
    /// Where it goes within the export's folder, with `/` between names.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Writes a report as a folder of web pages: `en.html` and `cy.html`, each
/// linked to the other if both are given, a style sheet, and the pictures.
///
/// The documents are the same report in different languages and editions of
/// one kind. Fails if there is none, or two in one language.
pub fn html(documents: &[Document]) -> Result<Vec<ExportFile>, WriteError> {
    let failure = |detail: &str| WriteError::Writer { format: "html", detail: detail.to_owned() };
    let first = documents.first().ok_or_else(|| failure("no document"))?;
    let mut files = Files::default();
    for document in documents {
        let other = documents.iter().find(|other| other.lang == document.lang.other());
        let page = page::write(document, other.map(|other| other.lang), &mut files);
        if !files.add_page(page::name(document.lang), page) {
            return Err(failure("two documents in one language"));
        }
    }
    Ok(files.finish(sheet::write(first.meta.accent)))
}
