//! From documents to files on disk: checked before, read back after, and each
//! file whole or not there at all.

use std::io::{Error as IoError, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread::ScopedJoinHandle;

use report::document::{Document, Edition};
use report::lang::Lang;
use serde::{Deserialize, Serialize};

use crate::pictures::Pictures;
use crate::words::document_words;
use crate::{Fault, WriteError, docx, html, markdown, pdf, preflight};

/// A kind of file a report is exported as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
/// before every file has been made, and Word and PDF read back and found right; a file of the
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
    let made = make(&tasks(jobs), progress)?;
    std::fs::create_dir_all(folder).map_err(|source| io(folder, source))?;
    place(made, folder)
}

/// One file, or one folder of web pages, to be made.
struct Task<'a> {
    format: Format,
    documents: &'a [Document],
}

fn tasks(jobs: &[Job]) -> Vec<Task<'_>> {
    let of = |job: &Job| match job.format {
        Format::Docx | Format::Pdf | Format::Markdown => 1,
        Format::Html => job.documents.len().max(1),
    };
    jobs.iter()
        .flat_map(|job| {
            let format = job.format;
            job.documents.chunks(of(job)).map(move |documents| Task { format, documents })
        })
        .collect()
}

/// Makes every file and reads it back, in the order of the tasks. PDFs take
/// most of the time and memory: they are made here one after the other, each
/// read back while the next is made, and all other files beside them.
fn make(
    tasks: &[Task<'_>],
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Vec<Made>, ExportError> {
    let (pdfs, others): (Vec<usize>, Vec<usize>) =
        (0..tasks.len()).partition(|index| tasks[*index].format == Format::Pdf);
    let called_off = AtomicBool::new(false);
    let (tell, heard) = mpsc::channel();
    std::thread::scope(|scope| {
        let called_off = &called_off;
        let beside = scope.spawn(move || -> Result<Vec<(usize, Made)>, ExportError> {
            let mut made = Vec::new();
            for index in others {
                if called_off.load(Ordering::Relaxed) {
                    return Err(ExportError::CalledOff);
                }
                made.push((index, one(&tasks[index])?.read_back(&tasks[index])?));
                // Nobody hears it if the export has failed meanwhile.
                let _ = tell.send(());
            }
            Ok(made)
        });
        let mut done = 0;
        let mut told = |done: usize| {
            let answer = progress(done, tasks.len());
            if answer.is_break() {
                called_off.store(true, Ordering::Relaxed);
                return Err(ExportError::CalledOff);
            }
            Ok(())
        };
        told(done)?;
        let mut checks = Vec::new();
        for index in pdfs {
            let task = &tasks[index];
            let made = one(task).inspect_err(|_| called_off.store(true, Ordering::Relaxed))?;
            checks.push(scope.spawn(move || made.read_back(task).map(|made| (index, made))));
            pdf::forget();
            done += 1 + heard.try_iter().count();
            told(done)?;
        }
        for () in heard {
            done += 1;
            told(done)?;
        }
        let mut made = joined(beside)?;
        for check in checks {
            made.push(joined(check)?);
        }
        made.sort_by_key(|(index, _)| *index);
        Ok(made.into_iter().map(|(_, made)| made).collect())
    })
}

/// What a thread came to; if it panicked, so do we.
fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// The faults of all documents, each once.
pub fn faults(jobs: &[Job]) -> Vec<Fault> {
    // Most formats are made from the same document.
    let mut documents: Vec<&Document> = Vec::new();
    for document in jobs.iter().flat_map(|job| &job.documents) {
        if !documents.contains(&document) {
            documents.push(document);
        }
    }
    let pictures = Pictures::of(&documents);
    let mut found: Vec<Fault> = Vec::new();
    for document in documents {
        for fault in preflight::faults_with(document, &pictures) {
            if !found.contains(&fault) {
                found.push(fault);
            }
        }
    }
    found
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

fn one(task: &Task<'_>) -> Result<Made, ExportError> {
    let (first, lang) = match task.documents {
        [one] => (one, Some(one.lang)),
        [first, ..] => (first, None),
        [] => unreachable!("a task has a document"),
    };
    let (content, suffix) = match task.format {
        Format::Docx => (Content::File(docx::docx(first).map_err(writer)?), ".docx"),
        Format::Pdf => {
            let layout = pdf::layout(first).map_err(writer)?;
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
    // A long name must not push year and edition out of the file's name.
    let council: String = document.meta.council.chars().take(60).collect();
    let mut parts =
        vec![council, words.get("document-file-report"), document.meta.year.to_string()];
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
    /// Reads the file back and compares it with its document.
    fn read_back(self, task: &Task<'_>) -> Result<Made, ExportError> {
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
    fn files(&self) -> Vec<(PathBuf, &[u8])> {
        let own = &self.written.path;
        match &self.content {
            Content::File(bytes) => vec![(own.clone(), bytes)],
            Content::Folder(files) => {
                files.iter().map(|file| (own.join(&file.path), &file.bytes[..])).collect()
            }
        }
    }
}

/// Writes everything beside its place, and only then, when there was room for
/// all of it, puts each file in its place. Other files of the folder stay.
fn place(made: Vec<Made>, folder: &Path) -> Result<Vec<Written>, ExportError> {
    let mut staged: Vec<(PathBuf, PathBuf)> = Vec::new();
    let result = stage(&made, folder, &mut staged).and_then(|()| {
        for (building, path) in &staged {
            std::fs::rename(building, path).map_err(|source| io(path, source))?;
        }
        Ok(())
    });
    if result.is_err() {
        for (building, _) in &staged {
            let _ = std::fs::remove_file(building);
        }
    }
    result?;
    let placed = |made: Made| Written { path: folder.join(&made.written.path), ..made.written };
    Ok(made.into_iter().map(placed).collect())
}

fn stage(
    made: &[Made],
    folder: &Path,
    staged: &mut Vec<(PathBuf, PathBuf)>,
) -> Result<(), ExportError> {
    for (name, bytes) in made.iter().flat_map(Made::files) {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(|source| io(parent, source))?;
        let own = path.file_name().unwrap_or_default().to_string_lossy();
        let building = path.with_file_name(format!(".{own}.{}.new", std::process::id()));
        staged.push((building.clone(), path.clone()));
        if path.is_dir() {
            return Err(io(&path, std::io::ErrorKind::IsADirectory.into()));
        }
        whole_file(&building, bytes).map_err(|source| io(&path, source))?;
    }
    Ok(())
}

fn whole_file(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = std::fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
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
