//! Reads a PDF back as words in their places: our own, to compare it with its
//! document, and others' reports of earlier years.
//!
//! A PDF that comes in may be damaged or made to do harm. It is weighed before
//! it is read (bytes, pages, what its streams unpack to) and read in a thread
//! of its own: a panic there becomes an error, and so does silence.

use std::sync::mpsc;
use std::time::Duration;

use lopdf::{LoadOptions, Object, ObjectId};
use printpdf::{PdfDocument, PdfPage, PdfParseOptions};
use rayon::prelude::*;

use super::{faces, lines, part};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 100 * 1024 * 1024;
/// The most pages that are read.
pub const MAX_PAGES: usize = 2000;
/// The most that one stream, and that all together, may unpack to, in bytes.
const MAX_STREAM: usize = 128 * 1024 * 1024;
const MAX_STREAMS: usize = 512 * 1024 * 1024;
/// How long reading may take. A report of 60 pages takes well under a second.
const PATIENCE: Duration = Duration::from_secs(60);
/// The reader of the format is recursive.
const STACK: usize = 64 * 1024 * 1024;
/// How many pages are read at a time: on each core some.
const PART: usize = 12;

/// A PDF as text. It knows no structure: only where each word stands.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadPdf {
    /// The pages, in order.
    pub pages: Vec<ReadPage>,
}

/// A page as text.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadPage {
    /// Its width in points.
    pub width: f32,
    /// Its height in points.
    pub height: f32,
    /// Its lines in the order the file draws them, which in a well made file
    /// is the order they are read in.
    pub lines: Vec<Line>,
}

/// Words on one baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// How far the baseline is from the top of the page, in points.
    pub baseline: f32,
    /// Whether the line is turned, as a draft mark is.
    pub turned: bool,
    /// The pieces of the line, left to right.
    pub runs: Vec<Run>,
}

/// Words in one face and size with no gap in them.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The words. Begins with a space if there is one before it in the line.
    pub text: String,
    /// Where it begins, in points from the left edge of the page.
    pub left: f32,
    /// Where it ends.
    pub right: f32,
    /// Its size in points.
    pub size: f32,
    /// The name the file has for its font: only good for telling fonts apart.
    pub font: Option<String>,
    /// Whether it is smaller and higher than what is before it, as the number
    /// of a note is.
    pub raised: bool,
}

/// Why a PDF was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The file, its pages or what it unpacks to is too much.
    #[error("the PDF is too large")]
    TooLarge,
    /// It can only be read with a password.
    #[error("the PDF is locked with a password")]
    Locked,
    /// It is not a PDF, or damaged; the text is for a developer.
    #[error("the PDF cannot be read: {0}")]
    Unreadable(String),
    /// Reading it took too long.
    #[error("reading the PDF takes too long")]
    TooSlow,
}

/// Reads a PDF.
pub fn read(bytes: &[u8]) -> Result<ReadPdf, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let bytes = bytes.to_vec();
    let (answer, waiting) = mpsc::channel();
    std::thread::Builder::new()
        .name("pdf-reader".to_owned())
        .stack_size(STACK)
        .spawn(move || {
            // Threads of its own, too: those that are there have small stacks.
            let threads = rayon::ThreadPoolBuilder::new().stack_size(STACK).build();
            let result = match threads {
                Ok(threads) => threads.install(|| {
                    let file = weigh(&bytes);
                    drop(bytes);
                    file.and_then(extract)
                }),
                Err(error) => Err(ReadError::Unreadable(error.to_string())),
            };
            // Nobody listens any more if it took too long.
            let _ = answer.send(result);
        })
        .map_err(|error| ReadError::Unreadable(error.to_string()))?;
    match waiting.recv_timeout(PATIENCE) {
        Ok(result) => result,
        Err(mpsc::RecvTimeoutError::Timeout) => Err(ReadError::TooSlow),
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            Err(ReadError::Unreadable("the reader stopped unexpectedly".to_owned()))
        }
    }
}

/// Refuses what would fill the memory: printpdf itself knows no limits.
fn weigh(bytes: &[u8]) -> Result<lopdf::Document, ReadError> {
    let options = LoadOptions {
        filter: Some(without_structure),
        ..LoadOptions::with_max_decompressed_size(MAX_STREAM)
    };
    let file = lopdf::Document::load_mem_with_options(bytes, options).map_err(|error| {
        if matches!(error, lopdf::Error::InvalidPassword) {
            ReadError::Locked
        } else {
            ReadError::Unreadable(error.to_string())
        }
    })?;
    if file.is_encrypted() {
        return Err(ReadError::Locked);
    }
    if file.get_pages().len() > MAX_PAGES {
        return Err(ReadError::TooLarge);
    }
    let mut total = 0;
    for stream in file.objects.values().filter_map(|object| object.as_stream().ok()) {
        match stream.decompressed_content_with_limit(MAX_STREAM) {
            Ok(content) => total += content.len(),
            Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded {
                ..
            })) => {
                return Err(ReadError::TooLarge);
            }
            // A photograph, say, which is not unpacked.
            Err(_) => total += stream.content.len(),
        }
        if total > MAX_STREAMS {
            return Err(ReadError::TooLarge);
        }
    }
    Ok(file)
}

/// Passes over what tells the structure of a tagged file: it holds no words,
/// and is most of the file. lopdf takes now the object that it lent, now the one
/// that it gets back, and so both have to be there.
fn without_structure(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    let told = object.as_dict().is_ok_and(|it| it.has_type(b"StructElem"));
    (!told).then(|| (id, object.clone()))
}

fn extract(mut file: lopdf::Document) -> Result<ReadPdf, ReadError> {
    faces::give(&mut file);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let parts: Vec<&[ObjectId]> = pages.chunks(PART).collect();
    let read: Result<Vec<Vec<ReadPage>>, ReadError> =
        parts.into_par_iter().map(|pages| pages_of(part::part(&file, pages))).collect();
    Ok(ReadPdf { pages: read?.into_iter().flatten().collect() })
}

fn pages_of(mut file: lopdf::Document) -> Result<Vec<ReadPage>, ReadError> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| ReadError::Unreadable(error.to_string()))?;
    drop(file);
    let file = PdfDocument::parse(&bytes, &PdfParseOptions::default(), &mut Vec::new())
        .map_err(ReadError::Unreadable)?;
    drop(bytes);
    let page = |page: &PdfPage| {
        let boxes = page.extract_text_boxes(&file.resources);
        let lines = lines::join(&boxes, &file.resources);
        ReadPage { width: boxes.width, height: boxes.height, lines }
    };
    Ok(file.pages.iter().map(page).collect())
}

impl Line {
    /// The words of the line.
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

impl ReadPage {
    /// The words of the page, a line each.
    pub fn text(&self) -> String {
        self.lines.iter().map(Line::text).collect::<Vec<_>>().join("\n")
    }
}

impl ReadPdf {
    /// The lines of every page without what runs along its head and foot and
    /// without what is turned, in order.
    pub fn body(&self) -> Vec<&Line> {
        self.body_of_pages().into_iter().flatten().collect()
    }

    /// The same, page by page.
    pub fn body_of_pages(&self) -> Vec<Vec<&Line>> {
        let running = self.running();
        let runs =
            |page: &ReadPage, line: &Line| in_margin(page, line) && running.contains(&shape(line));
        let read = |page, line: &&Line| !line.turned && !runs(page, line);
        self.pages
            .iter()
            .map(|page| page.lines.iter().filter(|line| read(page, line)).collect())
            .collect()
    }

    /// The shapes of the lines that stand in the margin of at least half of
    /// the pages, and of three.
    fn running(&self) -> Vec<String> {
        let mut counts = std::collections::BTreeMap::<String, usize>::new();
        for page in &self.pages {
            for line in page.lines.iter().filter(|line| in_margin(page, line)) {
                *counts.entry(shape(line)).or_default() += 1;
            }
        }
        let enough = (self.pages.len() / 2).max(3);
        counts.into_iter().filter(|(_, count)| *count >= enough).map(|(shape, _)| shape).collect()
    }
}

fn in_margin(page: &ReadPage, line: &Line) -> bool {
    line.baseline < page.height * 0.09 || line.baseline > page.height * 0.91
}

/// The line with every number made the same, so that page numbers are alike.
fn shape(line: &Line) -> String {
    let mut shape = String::new();
    for character in line.text().chars() {
        if !character.is_ascii_digit() {
            shape.push(character);
        } else if !shape.ends_with('0') {
            shape.push('0');
        }
    }
    shape
}
