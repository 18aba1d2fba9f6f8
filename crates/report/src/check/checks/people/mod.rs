//! People who could be recognised, and what they agreed to (guidance 001
//! introduction, paragraphs 9 to 11, and Annex B).

pub(super) mod called_alike;
pub(super) mod consents;
pub(super) mod in_prose;
pub(super) mod lasting;
mod looked;
pub(super) mod pictures;
mod placed;
pub(super) mod quoted;
pub(super) mod share;
pub(super) mod small_numbers;
pub(super) mod stories;
mod words;
