//! `cargo xtask test`: everything, as CI runs it.

use crate::check;
use crate::exports;
use crate::face;
use crate::proofs;
use crate::shell::{self, Done, command};
use crate::steps::Steps;
use crate::tools;
use crate::validate::{self, Files};
use crate::window;

/// Installs what is missing, then runs every test and every validator.
///
/// A step that fails does not stop the next, unless the next needs what it
/// makes. Nothing is skipped: a tool that cannot be installed is a failure.
pub fn test() -> Done {
    let mut steps = Steps::default();
    if !steps.step("Tools", tools::for_tests) {
        return steps.finish();
    }
    if !steps.step("Face built (vite)", face::build) {
        return steps.finish();
    }
    steps.step("Face: types and markup (svelte-check)", face::check);
    steps.step("Face: its own tests (vitest)", face::test);
    check::rust(&mut steps);
    steps.step("Licences, bans and sources (cargo deny)", || {
        let arguments = ["--locked", "check", "licenses", "bans", "sources"];
        shell::run(&mut command(tools::cargo_deny(), arguments))
    });
    steps.step("Validators reject broken files", proofs::prove);
    if !steps.step("Program built (cargo build)", shell::build) {
        return steps.finish();
    }
    steps.step("Window: walks, axe, screenshots", window::walk);
    steps.step("Window: killed while somebody types", window::kill);
    if !steps.step("Sample report exported", exports::make) {
        return steps.finish();
    }
    let mut files = Files::default();
    if !steps.step("Files to validate", || validate::gather().map(|found| files = found)) {
        return steps.finish();
    }
    steps.step("Word: Open XML SDK", || shell::run(&mut validate::open_xml(&files.word)));
    steps.step("Word: accessibility (python-docx)", || {
        shell::run(&mut validate::read_word(&files.word))
    });
    steps.step("Translations: XLIFF (Translate Toolkit) and Word alike", || {
        shell::run(&mut validate::read_translations())
    });
    steps.step("PDF: PDF/UA-1 and PDF/A-2a (veraPDF)", || {
        shell::run(&mut validate::vera(&files.pdf))
    });
    steps.step("Web: Nu, axe in light and dark, Chromium", || {
        shell::run(&mut validate::web(&files.html))
    });
    steps.step("Word and PDF read by others (LibreOffice, poppler, qpdf)", || {
        shell::run(&mut validate::read_again(&[&files.word[..], &files.pdf[..]].concat()))
    });
    steps.step("Published reports read: Word, our PDF, LibreOffice’s PDF", || {
        shell::run(&mut validate::read_published(&files.word))
    });
    steps.finish()
}
