//! Files that go out and come in.
//!
//! Every writer is a function from a [`Document`](report::document::Document)
//! to bytes, with an exhaustive `match` over its blocks. A writer sees the
//! document and nothing else: not the project, not the pack.

pub mod chart;
mod columns;
pub mod docx;
mod error;
pub mod export;
pub mod fonts;
pub mod html;
pub mod image;
mod keeping;
pub mod markdown;
mod markup;
pub mod outline;
pub mod pdf;
pub mod phrases;
mod pictures;
pub mod preflight;
pub mod reading;
pub mod svg_in;
pub mod translation;
mod withheld;
pub mod words;

pub use error::{Fault, FaultKind, WriteError};
