//! The PDF writer.
//!
//! The document goes as data into a constant template, which the typesetter
//! lays out and writes as PDF/UA-1 (accessible) and PDF/A-2a (archivable) at
//! once. What the user wrote is never read as markup, and the template can
//! reach nothing but the document and its pictures.
//!
//! - [`data`]: the document as the values the template reads.
//! - [`inlines`] and [`tables`]: the parts of it that need a file of their own.
//! - [`columns`]: how wide the columns of a table are, and how high that makes it.
//! - [`world`]: all that the template can see.
//! - [`read`]: a PDF read back, as words in their places.
//! - [`faces`]: a face for fonts that cannot be read otherwise.
//! - [`part`]: some pages of it, which are read at a time.
//! - [`slim`]: what must be done to a page before it can be read.
//! - [`lines`]: which of those words make a line.
//! - [`compare`]: what a finished PDF lacks, or should lack.

mod columns;
pub mod compare;
mod data;
mod faces;
mod inlines;
mod lines;
mod part;
pub mod read;
mod slim;
mod tables;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};

use report::document::Document;
use report::year::FinancialYear;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Datetime, NativeElement, Smart};
use typst::introspection::Introspector;
use typst::model::HeadingElem;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::WriteError;

/// Writes the document as a PDF file and returns its bytes. The same document
/// gives the same bytes.
///
/// Fails when the typesetter refuses the document, which
/// [`preflight::faults`](crate::preflight::faults) says better and beforehand.
pub fn pdf(document: &Document) -> Result<Vec<u8>, WriteError> {
    let layout = layout(document)?;
    forget();
    layout.pdf()
}

/// Lets go of all that was kept for the next layout of the same report. Another
/// report shares next to nothing with it.
pub fn forget() {
    comemo::evict(0);
}

/// Lays the document out in pages, which a preview shows and [`Layout::pdf`]
/// writes. What was worked out is kept, so that the next layout of the same
/// report, with some words changed, takes a fraction of the time; whoever has
/// made the last one calls [`forget`].
pub fn layout(document: &Document) -> Result<Layout, WriteError> {
    let layout = guarded(|| {
        let world = world::World::new(data::of(document));
        let Warned { output, warnings: _ } = typst::compile::<PagedDocument>(&world);
        let pages = output.map_err(|errors| refusal(&errors))?;
        Ok(Layout {
            starts: starts(&pages),
            pages,
            identity: identity(document),
            date: date(document.meta.year),
        })
    });
    // What the last ten layouts had no use for.
    comemo::evict(10);
    layout
}

/// A document laid out in pages but not yet written.
pub struct Layout {
    pages: PagedDocument,
    starts: Vec<Start>,
    identity: String,
    date: Option<Datetime>,
}

impl Layout {
    /// The pages.
    pub fn pages(&self) -> &PagedDocument {
        &self.pages
    }

    /// How many pages there are, cover and contents included.
    pub fn page_count(&self) -> usize {
        self.pages.pages().len()
    }

    /// Where every section starts, in reading order.
    pub fn starts(&self) -> &[Start] {
        &self.starts
    }

    /// The page a section starts on; none if there is no such section.
    pub fn page_of(&self, section: &str) -> Option<usize> {
        self.starts.iter().find(|start| start.section == section).map(|start| start.page)
    }

    /// A page, from 1, as an SVG picture; none beyond the last.
    pub fn svg(&self, number: usize) -> Option<String> {
        let page = self.pages.pages().get(number.checked_sub(1)?)?;
        Some(typst_svg::svg(page, &typst_svg::SvgOptions::default()))
    }

    /// Writes the pages as a PDF file and returns its bytes.
    pub fn pdf(&self) -> Result<Vec<u8>, WriteError> {
        guarded(|| {
            let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
                .map_err(|error| failure(error.message().to_string()))?;
            let options = PdfOptions {
                ident: Smart::Custom(self.identity.clone()),
                creator: Smart::Custom(Some("Llunio".to_owned())),
                timestamp: self.date.map(Timestamp::new_utc),
                standards,
                ..PdfOptions::default()
            };
            typst_pdf::pdf(&self.pages, &options).map_err(|errors| refusal(&errors))
        })
    }
}

/// Where a section starts.
#[derive(Debug, Clone, PartialEq)]
pub struct Start {
    /// The section's id.
    pub section: String,
    /// The page; the cover is page 1.
    pub page: usize,
    /// How far down that page, from 0 at the top to 1.
    pub down: f64,
}

/// The place of each heading that carries a section's id as its label.
fn starts(pages: &PagedDocument) -> Vec<Start> {
    let introspector = pages.introspector();
    introspector
        .query(&HeadingElem::ELEM.select())
        .iter()
        .filter_map(|heading| {
            let section = heading.label()?.resolve().to_string();
            let position = introspector.elements().position(heading.location()?)?;
            let page = position.page.get();
            let height = pages.pages().get(page - 1)?.frame.height();
            Some(Start { section, page, down: position.point.y / height })
        })
        .collect()
}

/// What tells this report from others, from which the file's identifier is
/// made: stable from one export to the next.
fn identity(document: &Document) -> String {
    let meta = &document.meta;
    format!(
        "{}\n{}\n{}\n{}\n{:?}",
        meta.council,
        meta.title,
        meta.year,
        document.lang.tag(),
        document.edition
    )
}

/// The date in the file's properties. PDF/A wants one and there is no clock,
/// for the same document must give the same bytes: so the last day of the year
/// that the report is about.
fn date(year: FinancialYear) -> Option<Datetime> {
    Datetime::from_ymd_hms(year.end().into(), 3, 31, 12, 0, 0)
}

/// Runs the typesetter so that a fault of its own becomes an error: an officer
/// must not lose unsaved work because an export met a bug in a library.
///
/// It gets threads of its own: the system's allocator gives what a thread has
/// freed to others only when that thread has ended, and for a long report that
/// is much.
fn guarded<T: Send>(work: impl FnOnce() -> Result<T, WriteError> + Send) -> Result<T, WriteError> {
    /// As much as a program's first thread usually has.
    const STACK: usize = 8 * 1024 * 1024;

    let threads = rayon::ThreadPoolBuilder::new().stack_size(STACK).build();
    let threads = threads.map_err(|error| failure(error.to_string()))?;
    catch_unwind(AssertUnwindSafe(|| threads.install(work)))
        .unwrap_or_else(|_| Err(failure("the typesetter stopped unexpectedly".to_owned())))
}

fn refusal(errors: &[SourceDiagnostic]) -> WriteError {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    failure(messages.join("; "))
}

fn failure(detail: String) -> WriteError {
    WriteError::Writer { format: "pdf", detail }
}
