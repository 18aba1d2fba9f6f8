//! The validators in `tests/validators`, and the files they are run over.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::exports::{EDITIONS, PAPERS};
use crate::place;
use crate::shell::{command, find};
use crate::tools;

/// The files that were exported, by kind.
#[derive(Default)]
pub struct Files {
    /// Word files.
    pub word: Vec<PathBuf>,
    /// PDF files.
    pub pdf: Vec<PathBuf>,
    /// Web pages.
    pub html: Vec<PathBuf>,
}

/// Gathers the specimens, the exports of the sample report, the papers about it,
/// what its translators are sent, and what was exported from the window.
///
/// An error if a kind is missing or too few: validators that are given nothing
/// would have nothing to complain of.
pub fn gather() -> Result<Files, String> {
    let languages = 2;
    let mut files = Files::default();
    let mut faults = Vec::new();
    let all = ["docx", "pdf", "html"].as_slice();
    // A paper has no page for the web.
    let of_papers = &all[..2];
    let of_translations = &all[..1];
    for (folder, least, kinds) in [
        (place::specimens(), languages, all),
        (place::exports(), languages * EDITIONS.len(), all),
        (place::walked().join("export"), languages, all),
        (place::papers(), languages * PAPERS.len(), of_papers),
        (place::walked().join("papers"), languages * PAPERS.len(), of_papers),
        (place::translations(), languages, of_translations),
    ] {
        let mut found = Vec::new();
        walk(&folder, &mut found).map_err(|error| format!("{}: {error}", folder.display()))?;
        for (kind, list) in
            [("docx", &mut files.word), ("pdf", &mut files.pdf), ("html", &mut files.html)]
        {
            let own: Vec<PathBuf> = found
                .iter()
                .filter(|path| path.extension().is_some_and(|extension| extension == kind))
                .cloned()
                .collect();
            println!("{:>4} .{kind} in {}", own.len(), folder.display());
            if own.len() < least && kinds.contains(&kind) {
                faults.push(format!("at least {least} .{kind} belong in {}", folder.display()));
            }
            list.extend(own);
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(faults.join("\n")) }
}

/// The Open XML SDK's validator over Word files.
pub fn open_xml(files: &[PathBuf]) -> Command {
    with_files("node", &[place::validators().join("ooxml.mjs").into()], files)
}

/// Our rules of accessibility over Word files, read with python-docx.
pub fn read_word(files: &[PathBuf]) -> Command {
    with_files(place::python(), &[place::validators().join("read_word.py").into()], files)
}

/// veraPDF over PDF files.
pub fn vera(files: &[PathBuf]) -> Command {
    with_files("java", &["-cp".into(), tools::vera_class_path(), "Validate".into()], files)
}

/// The Nu HTML Checker and axe over web pages.
pub fn web(files: &[PathBuf]) -> Command {
    let mut command = with_files("node", &[place::validators().join("html.mjs").into()], files);
    if let Some(chromium) = find(tools::CHROMIUM) {
        command.env("LLUNIO_CHROMIUM", chromium);
    }
    command
}

/// The Translate Toolkit and python-docx over what translators are sent.
pub fn read_translations() -> Command {
    let folders = [place::translations(), place::walked().join("export")];
    with_files(place::python(), &[place::validators().join("read_translation.py").into()], &folders)
}

/// LibreOffice, pdftotext and qpdf over Word and PDF files.
pub fn read_again(files: &[PathBuf]) -> Command {
    let script = place::validators().join("read_again.py");
    let profile = place::tools().join("libreoffice");
    with_files(place::python(), &[script.into(), profile.into()], files)
}

/// Our reader of published reports over the Word files of the full edition, and
/// over our PDF and LibreOffice’s of each.
pub fn read_published(files: &[PathBuf]) -> Command {
    let full = place::exports().join("full");
    let files: Vec<PathBuf> =
        files.iter().filter(|file| file.starts_with(&full)).cloned().collect();
    let script = place::validators().join("read_published.py");
    let profile = place::tools().join("libreoffice");
    with_files(
        place::python(),
        &[script.into(), place::cli("debug").into(), profile.into()],
        &files,
    )
}

fn with_files(program: impl Into<OsString>, first: &[OsString], files: &[PathBuf]) -> Command {
    let files = files.iter().map(|file| file.clone().into_os_string());
    let mut command = command(program.into(), first.iter().cloned().chain(files));
    // Python would leave compiled files beside the sources.
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    // The order of a folder's entries is the file system's own.
    entries.sort();
    for path in entries {
        if path.is_dir() {
            walk(&path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}
