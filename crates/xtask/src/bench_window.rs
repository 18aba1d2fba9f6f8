//! The window's part of the bench: its start, its keys, its saves and its
//! memory, beside LibreOffice Writer with the same report as a Word file.

use std::path::PathBuf;

use crate::bench::{export, first_with_extension};
use crate::shell::{self, Done};
use crate::tools;
use crate::window::driver;

/// Measures with the report in each of these folders, and prints the figures.
pub fn measure(folders: &[PathBuf]) -> Done {
    let reports: Vec<PathBuf> = folders.iter().map(|it| it.join("sample.llunio")).collect();
    let mut words = Vec::new();
    for (folder, report) in folders.iter().zip(&reports) {
        let out = folder.join("word");
        shell::run(&mut export(report, "en", "docx", &out))?;
        words.push(first_with_extension(&out, "docx")?);
    }
    let mut bench = driver(["bench"], "release");
    shell::run(bench.args(reports).args(words).arg(tools::soffice()))
}
