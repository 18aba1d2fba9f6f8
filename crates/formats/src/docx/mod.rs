//! Word files: written from a [`Document`], read from anywhere.
//!
//! docx-rs builds the parts; [`finish`] mends what it cannot do and packs
//! them. Files that come in are read by [`read`], never by docx-rs, which
//! hangs on a damaged file.

mod blocks;
mod body;
mod columns;
mod contents;
mod cover;
mod figures;
mod finish;
mod frame;
mod images;
mod inlines;
mod line;
mod marks;
mod numbering;
mod raster;
pub mod read;
pub mod read_back;
mod sheet;
mod style;
mod styles;
mod tables;
mod template;

use std::panic::resume_unwind;

use docx_rs::Docx;
use report::document::Document;

use self::body::Body;
use self::contents::estimate::Pages;
use self::images::Drawings;
use self::sheet::Sheet;
use crate::WriteError;
use crate::words::document_words;

/// Writes the document as a Word file and returns its bytes. The same
/// document gives the same bytes, always and everywhere.
///
/// The text is written here while the processor's cores draw the charts.
pub fn docx(document: &Document) -> Result<Vec<u8>, WriteError> {
    let drawings = Drawings::of(document);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let drawing: Vec<_> = (0..cores).map(|_| scope.spawn(|| drawings.draw())).collect();
        written(document, &drawings, || {
            drawing.into_iter().for_each(|one| one.join().unwrap_or_else(|p| resume_unwind(p)));
            drawings.pixels()
        })
    })
}

/// The file. `pixels` waits until every drawing is made.
fn written(
    document: &Document,
    drawings: &Drawings,
    pixels: impl FnOnce() -> Vec<Option<Vec<u8>>>,
) -> Result<Vec<u8>, WriteError> {
    let words = document_words(document.lang);
    let sheet = Sheet::of(document);
    let mut body = Body::new(document, &sheet, drawings, words);
    cover::cover(&mut body);
    let cover = std::mem::take(&mut body.children);
    blocks::sections(&mut body);
    if !body.faults.is_empty() {
        return Err(WriteError::Faults(body.faults_with(&pixels())));
    }

    let height = body.pages.height();
    let (places, _) = std::mem::replace(&mut body.pages, Pages::new(height)).finish();
    // The cover is the first page; the contents follow it, then the chapters.
    let before = if document.needs_contents() {
        contents::length(&body.entries, &sheet, words, height)
    } else {
        0
    };
    let places: Vec<u32> = places.iter().map(|page| page + before).collect();
    let contents = contents::contents(&body.entries, &places, words);

    let mut file = Docx::new().styles(styles::styles(&sheet, words));
    file = frame::framed(file, document, &sheet, words);
    file.document.section_property.page_size = frame::paper(body.ends_sideways || sheet.sideways);
    file.document_rels.has_numberings = true;
    file = file.numberings(body.lists.numberings(&sheet));
    file.document.children = cover;
    if document.needs_contents() {
        file = file.add_structured_data_tag(contents);
    }
    file.document.children.append(&mut body.children);
    finish::finish(file.build(), document, &body.marks, words, || {
        let pixels = pixels();
        let faults = body.faults_with(&pixels);
        if faults.is_empty() { Ok(pixels) } else { Err(WriteError::Faults(faults)) }
    })
}
