//! Papers about reports.

mod about;
mod notice;
mod withheld;
