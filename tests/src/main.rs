//! Whole-program tests: one binary, one module for each subject.

mod docx;
mod golden;
mod specimen;
