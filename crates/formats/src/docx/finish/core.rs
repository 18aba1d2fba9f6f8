//! docx-rs keeps title, subject and language to itself and makes everybody
//! “unknown”.

use report::document::Document;

use super::dom::{self, Element};
use crate::words::{Words, file_title};

/// The properties of the file. They name the council and nobody else, and
/// have no dates: the same report is the same file.
pub(super) fn core_properties(document: &Document, words: &Words) -> Vec<u8> {
    let meta = &document.meta;
    let (start, end) = (meta.year.start().to_string(), meta.year.end().to_string());
    let period = words.with("document-period", &[("start", start.into()), ("end", end.into())]);
    let properties = Element::new("cp:coreProperties")
        .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .containing(Element::new("dc:title").saying(&file_title(document)))
        .containing(Element::new("dc:subject").saying(&period))
        .containing(Element::new("dc:creator").saying(&meta.council))
        .containing(Element::new("dc:language").saying(document.lang.tag()));
    dom::write(&properties, 0).into_bytes()
}
