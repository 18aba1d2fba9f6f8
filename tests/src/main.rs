//! Whole-program tests: one binary, one module for each subject.

mod golden;
mod html;
mod specimen;
