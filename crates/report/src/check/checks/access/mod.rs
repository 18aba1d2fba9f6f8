//! Whether everybody can read it (guidance 001 introduction, paragraph 4: with
//! screen readers too). What the export would refuse stops here as well.

pub(super) mod alternative_text;
pub(super) mod capitals;
pub(super) mod contrast;
pub(super) mod glyphs;
pub(super) mod headings;
pub(super) mod linked_documents;
pub(super) mod links;
mod of_text;
pub(super) mod tables;
mod words;
