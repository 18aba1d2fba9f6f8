//! Plain language (guidance 000 C4-C6, 001 Introduction; *Cymraeg Clir*).
//!
//! What other people said or wrote is not the officer's to make plainer:
//! quotations, headings and tables are passed over.

pub(super) mod ampersands;
pub(super) mod impersonal;
mod lists;
pub(super) mod long_paragraphs;
pub(super) mod long_sentences;
pub(super) mod passive;
pub(super) mod plainer_words;
pub(super) mod unexplained;
