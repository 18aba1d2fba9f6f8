//! Whole-program tests: one binary, one module for each subject.

mod acting;
mod chart;
mod checks;
mod consent;
mod docx;
mod following;
mod golden;
mod hostile;
mod html;
mod laws;
mod laws_face;
mod locales;
mod markdown;
mod metrics;
mod packs;
mod pdf;
mod preflight;
mod published;
mod security;
mod specimen;
mod specimens;
mod tag_tree;
