//! From documents to files on disk: checked before, read back after, and each
//! file whole or not there at all.

use std::io::{Error as IoError, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use report::document::{Document, Edition};
use report::lang::Lang;
use serde::Serialize;

use crate::words::document_words;
use crate::{Fault, WriteError, docx, html, markdown, pdf, preflight};

/// A kind of file a report is exported as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// A Word file for each language.
    Docx,
    /// A PDF for each language.
    Pdf,
    /// A folder of web pages for all languages together.
    Html,
    /// A Markdown file for each language.
    Markdown,
}

impl Format {
    /// Every format, in the order files are made.
    pub const ALL: [Format; 4] = [Format::Docx, Format::Pdf, Format::Html, Format::Markdown];

    /// The file name extension; `html` for the folder too.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Pdf => "pdf",
            Format::Html => "html",
            Format::Markdown => "md",
        }
    }
}

/// One report in one format: a document for each language, made for this use.
#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    /// The format.
    pub format: Format,
    /// The documents, one for each language.
    pub documents: Vec<Document>,
}

/// A file or folder that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Written {
    /// What it is.
    pub format: Format,
    /// Its language; none if both are in it.
    pub lang: Option<Lang>,
    /// Where it is.
    pub path: PathBuf,
}

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The documents have faults to be mended first.
    #[error("{} faults", .0.len())]
    Faults(Vec<Fault>),
    /// A finished file did not hold what the document holds.
    #[error("{name} read back differs: {detail}")]
    ReadBack {
        /// The file's name.
        name: String,
        /// What differs, for a developer.
        detail: String,
    },
    /// A writer failed.
    #[error("{0}")]
    Writer(WriteError),
    /// A file could not be written.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: IoError,
    },
    /// Whoever asked for the export called it off.
    #[error("called off")]
    CalledOff,
}

/// Exports jobs into a folder, which is made if need be. Nothing is written
/// before every file has been made, read back and found right; a file of the
/// same name is replaced whole. `progress` is told of each file made, with how
/// many there will be, and may call the export off.
pub fn export(
    jobs: &[Job],
    folder: &Path,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Vec<Written>, ExportError> {
    let faults = faults(jobs);
    if !faults.is_empty() {
        return Err(ExportError::Faults(faults));
    }
    let total: usize = jobs.iter().map(files_of).sum();
    let mut made: Vec<Made> = Vec::new();
    let mut called_off = progress(0, total).is_break();
    for job in jobs {
        match job.format {
            Format::Docx | Format::Pdf | Format::Markdown => {
                for document in &job.documents {
                    if called_off {
                        return Err(ExportError::CalledOff);
                    }
                    made.push(one(job.format, document)?);
                    called_off = progress(made.len(), total).is_break();
                }
            }
            Format::Html => {
                if called_off {
                    return Err(ExportError::CalledOff);
                }
                made.extend(pages(&job.documents)?);
                called_off = progress(made.len(), total).is_break();
            }
        }
    }
    if called_off {
        return Err(ExportError::CalledOff);
    }
    std::fs::create_dir_all(folder).map_err(|source| io(folder, source))?;
    made.into_iter().map(|made| made.place(folder)).collect()
}

/// The faults of all documents, each once.
pub fn faults(jobs: &[Job]) -> Vec<Fault> {
    let mut found: Vec<Fault> = Vec::new();
    for document in jobs.iter().flat_map(|job| &job.documents) {
        for fault in preflight::faults(document) {
            if !found.contains(&fault) {
                found.push(fault);
            }
        }
    }
    found
}

fn files_of(job: &Job) -> usize {
    match job.format {
        Format::Docx | Format::Pdf | Format::Markdown => job.documents.len(),
        Format::Html => 1,
    }
}

/// What has been made but is not on the disk yet.
struct Made {
    written: Written,
    content: Content,
}

enum Content {
    File(Vec<u8>),
    Folder(Vec<html::ExportFile>),
}

fn one(format: Format, document: &Document) -> Result<Made, ExportError> {
    let name = format!("{}.{}", name(document), format.extension());
    let bytes = match format {
        Format::Docx => {
            let bytes = docx::docx(document).map_err(writer)?;
            check_docx(&name, document, &bytes)?;
            bytes
        }
        Format::Pdf => {
            let bytes = pdf::pdf(document).map_err(writer)?;
            check_pdf(&name, document, &bytes)?;
            bytes
        }
        Format::Markdown | Format::Html => {
            markdown::markdown(document).map_err(writer)?.into_bytes()
        }
    };
    let written = Written { format, lang: Some(document.lang), path: PathBuf::from(name) };
    Ok(Made { written, content: Content::File(bytes) })
}

fn pages(documents: &[Document]) -> Result<Option<Made>, ExportError> {
    let Some(first) = documents.first() else { return Ok(None) };
    let files = html::html(documents).map_err(writer)?;
    let path = PathBuf::from(format!("{}-html", name(first)));
    let lang = Some(first.lang).filter(|_| documents.len() == 1);
    let written = Written { format: Format::Html, lang, path };
    Ok(Some(Made { written, content: Content::Folder(files) }))
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

/// The name of a document's file without its extension, from the council, the
/// year and the edition: `glanafon-county-council-annual-report-2024-25-draft`.
pub fn name(document: &Document) -> String {
    let words = document_words(document.lang);
    let edition = match document.edition {
        Edition::Full => None,
        Edition::Draft => Some("document-file-draft"),
        Edition::Public => Some("document-file-public"),
        Edition::LargePrint => Some("document-file-large-print"),
    };
    let mut parts = vec![
        document.meta.council.clone(),
        words.get("document-file-report"),
        document.meta.year.to_string(),
    ];
    parts.extend(edition.map(|message| words.get(message)));
    slug(&parts.join(" "))
}

/// Lower-case letters without accents, digits and hyphens: a name every file
/// system and web server takes.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in text.to_lowercase().chars() {
        let plain = match character {
            'â' | 'á' | 'à' | 'ä' => 'a',
            'ê' | 'é' | 'è' | 'ë' => 'e',
            'î' | 'í' | 'ì' | 'ï' => 'i',
            'ô' | 'ó' | 'ò' | 'ö' => 'o',
            'û' | 'ú' | 'ù' | 'ü' => 'u',
            'ŵ' | 'ẃ' | 'ẁ' | 'ẅ' => 'w',
            'ŷ' | 'ý' | 'ỳ' | 'ÿ' => 'y',
            other => other,
        };
        if plain.is_ascii_alphanumeric() {
            slug.push(plain);
        } else if !slug.ends_with('-') && !slug.is_empty() && !matches!(plain, '’' | '\'') {
            slug.push('-');
        }
    }
    // Long enough to be unique, short enough for a path on a network drive.
    slug.truncate(120);
    slug.trim_end_matches('-').to_owned()
}

impl Made {
    /// Puts it into a folder: written under another name, then renamed.
    fn place(self, folder: &Path) -> Result<Written, ExportError> {
        let path = folder.join(&self.written.path);
        let building = folder.join(format!(".{}.new", self.written.path.display()));
        let placed = match &self.content {
            Content::File(bytes) => {
                whole_file(&building, bytes).and_then(|()| std::fs::rename(&building, &path))
            }
            Content::Folder(files) => whole_folder(&building, files).and_then(|()| {
                if path.exists() {
                    std::fs::remove_dir_all(&path)?;
                }
                std::fs::rename(&building, &path)
            }),
        };
        if let Err(source) = placed {
            let _ = std::fs::remove_file(&building);
            let _ = std::fs::remove_dir_all(&building);
            return Err(io(&path, source));
        }
        Ok(Written { path, ..self.written })
    }
}

fn whole_file(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = std::fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn whole_folder(folder: &Path, files: &[html::ExportFile]) -> std::io::Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    for file in files {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        whole_file(&path, &file.bytes)?;
    }
    Ok(())
}

fn io(path: &Path, source: IoError) -> ExportError {
    ExportError::Io { path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_has_no_accents_or_spaces() {
        assert_eq!(
            slug("Cyngor Sir Ynys Môn – Adroddiad 2024-25"),
            "cyngor-sir-ynys-mon-adroddiad-2024-25"
        );
        assert_eq!(slug("../../etc/passwd: Director’s"), "etc-passwd-directors");
        assert_eq!(slug(&"a".repeat(300)).len(), 120);
    }
}
