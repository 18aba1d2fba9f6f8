//! What the window shows and does, without a window.
//!
//! The desktop shell holds one [`report::project::Project`] and calls this
//! crate: each view is one function from the project to plain data, each
//! action one function that changes it. Nothing here knows Tauri, and nothing
//! here says words to the user.
//!
//! - [`checking`]: what stops a report, and what should be looked at.
//! - [`requirements`]: what law and guidance ask, and where it is met.
//! - [`papers`]: the compliance matrix, a brief, crib sheets, the notice of late publication.
//! - [`contents`]: every section with its words, aims and states.
//! - [`page`]: one section as it is written, with what it needs.
//! - [`writing`]: what the writing surface sends back.
//! - [`records`]: what is entered once, and placing it in the text.
//! - [`metrics`]: measures as the grid shows them.
//! - [`money`] and [`promises`]: what those records come to, and what they lack.
//! - [`testimonies`]: case studies and quotations with their consent.
//! - [`withdrawing`]: consent that is withdrawn, and what is to be gone for good.
//! - [`endings`]: consents that will not last until publication.
//! - [`sources`]: evidence cited from passages, and what is missing.
//! - [`terms`]: the glossary, and what is not explained where it is used.
//! - [`pictures`]: pictures that come in, and drawings of outlines.
//! - [`last_year`]: what last year's published report promised.
//! - [`beginning`]: new reports, and what the form for one offers.
//! - [`overview`]: dates and pages of the whole report.
//! - [`assembling`]: documents, for preview and export.
//! - [`preview`]: the real pages, as pictures.
//! - [`exporting`]: documents for others, from the project to the files.
//! - [`translating`]: what a translator is sent.
//! - [`spelling`]: words no dictionary and nobody knows.
//! - [`searching`]: find and replace.
//! - [`difference`]: what has changed, word by word.
//! - [`naming`]: what sections and records are called.
//! - [`wording`]: the official Welsh, and confirming it.
//! - [`settings`] and [`recent`]: what the program remembers between starts.

pub mod assembling;
pub mod beginning;
pub mod checking;
pub mod contents;
pub mod difference;
pub mod endings;
pub mod exporting;
pub mod last_year;
pub mod metrics;
pub mod money;
pub mod naming;
pub mod needs;
pub mod overview;
pub mod page;
pub mod papers;
pub mod pictures;
pub mod preview;
pub mod promises;
pub mod recent;
pub mod records;
pub mod requirements;
pub mod searching;
pub mod settings;
pub mod sources;
pub mod spelling;
mod store;
pub mod terms;
pub mod testimonies;
pub mod translating;
pub mod typescript;
pub mod withdrawing;
pub mod wording;
pub mod writing;

#[cfg(test)]
mod tests;
