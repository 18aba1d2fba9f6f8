//! From documents to files on disk: checked before, read back after, and each
//! file whole or not there at all.
//!
//! - [`making`]: one file, made and read back.
//! - [`naming`]: what it is called.
//! - [`placing`]: how it comes to the disk.

mod making;
mod naming;
mod placing;

pub use crate::withheld::told;
pub use naming::{name, slug};
pub use placing::place;

use std::collections::BTreeSet;
use std::io::Error as IoError;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread::ScopedJoinHandle;

use report::consent::Forbidden;
use report::document::Document;
use report::lang::Lang;
use serde::{Deserialize, Serialize};

use self::making::{Made, one};
use crate::pictures::Pictures;
use crate::{Fault, WriteError, preflight, withheld};

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
    /// The case studies, quotations and pictures of people in each of them, by id.
    pub stories: Vec<BTreeSet<String>>,
    /// Wordings that must not be in the files.
    pub forbidden: Forbidden,
}

impl Job {
    /// A job for documents in which nobody's story is told or withheld.
    pub fn new(format: Format, documents: Vec<Document>) -> Job {
        Job { format, documents, stories: Vec::new(), forbidden: Forbidden::default() }
    }
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
    /// The case studies, quotations and pictures of people in it, by id.
    #[serde(skip)]
    pub stories: BTreeSet<String>,
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
    /// A finished file held words that consent withholds.
    #[error("{name} holds words that are withheld: {words}")]
    Withheld {
        /// The file's name.
        name: String,
        /// The words.
        words: String,
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

impl ExportError {
    fn io(path: &Path, source: IoError) -> ExportError {
        ExportError::Io { path: path.to_owned(), source }
    }
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
    place(&made.iter().flat_map(Made::files).collect::<Vec<_>>(), folder)?;
    let placed = |made: Made| Written { path: folder.join(&made.written.path), ..made.written };
    Ok(made.into_iter().map(placed).collect())
}

/// Makes one file of a document under a name of its own, without its ending:
/// read back, and looked through for words that must not be in it, like every
/// file that goes out.
pub fn file(
    format: Format,
    document: &Document,
    name: &str,
    forbidden: &Forbidden,
) -> Result<Vec<u8>, ExportError> {
    let task = Task {
        format,
        documents: std::slice::from_ref(document),
        name: Some(name),
        stories: BTreeSet::new(),
        forbidden,
    };
    let made = one(&task)?.read_back(&task)?;
    let files = made.files().into_iter().map(|(_, bytes)| bytes.to_vec());
    Ok(files.collect::<Vec<_>>().concat())
}

/// A file of text of another kind, looked through for words that must not be in
/// it like every file that goes out. `name` is with its ending.
pub fn text_file(text: &str, name: &str, forbidden: &Forbidden) -> Result<Vec<u8>, ExportError> {
    match withheld::in_text(text, forbidden) {
        Some(found) => Err(ExportError::Withheld { name: name.to_owned(), words: found.words }),
        None => Ok(text.as_bytes().to_vec()),
    }
}

/// One file, or one folder of web pages, to be made.
struct Task<'a> {
    format: Format,
    documents: &'a [Document],
    /// What it is called, if not by what the document is.
    name: Option<&'a str>,
    stories: BTreeSet<String>,
    forbidden: &'a Forbidden,
}

fn tasks(jobs: &[Job]) -> Vec<Task<'_>> {
    let mut tasks = Vec::new();
    for job in jobs {
        let together = match job.format {
            Format::Docx | Format::Pdf | Format::Markdown => 1,
            Format::Html => job.documents.len().max(1),
        };
        for (at, documents) in job.documents.chunks(together).enumerate() {
            let stories = job.stories.iter().skip(at * together).take(together).flatten();
            tasks.push(Task {
                format: job.format,
                documents,
                name: None,
                stories: stories.cloned().collect(),
                forbidden: &job.forbidden,
            });
        }
    }
    tasks
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
    let mut documents: Vec<(&Document, &Forbidden)> = Vec::new();
    for job in jobs {
        for document in &job.documents {
            if !documents.contains(&(document, &job.forbidden)) {
                documents.push((document, &job.forbidden));
            }
        }
    }
    let shown: Vec<&Document> = documents.iter().map(|(document, _)| *document).collect();
    let pictures = Pictures::of(&shown);
    let mut found: Vec<Fault> = Vec::new();
    for (document, forbidden) in documents {
        let withheld = withheld::faults(document, forbidden);
        for fault in preflight::faults_with(document, &pictures).into_iter().chain(withheld) {
            if !found.contains(&fault) {
                found.push(fault);
            }
        }
    }
    found
}
