//! Whole-program tests: one binary, one module for each subject.

mod chart;
mod docx;
mod golden;
mod html;
mod laws;
mod locales;
mod markdown;
mod packs;
mod pdf;
mod preflight;
mod specimen;
mod tag_tree;
