//! Whole-program tests: one binary, one module for each subject.

mod golden;
mod html;
mod pdf;
mod preflight;
mod specimen;
mod tag_tree;
