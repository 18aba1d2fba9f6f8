//! Figures: whether they agree with each other, with their years and with what
//! is known; and whether they say what they mean (guidance 001 §3, 000 A16).

mod counted;
mod dated;
mod figures;
mod grid;
mod known;

pub(super) mod alone;
pub(super) mod budget;
pub(super) mod changed;
pub(super) mod columns;
pub(super) mod compared;
pub(super) mod complaints;
pub(super) mod copied;
pub(super) mod described;
pub(super) mod differs;
pub(super) mod explained;
pub(super) mod larger;
pub(super) mod part_years;
pub(super) mod percentages;
pub(super) mod rows;
pub(super) mod slips;
pub(super) mod subsets;
pub(super) mod sums;
pub(super) mod wholes;
pub(super) mod words;
pub(super) mod years;

pub(super) use figures::parse;
