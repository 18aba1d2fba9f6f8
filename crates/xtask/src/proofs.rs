//! Validators that must reject what is broken before they are believed.

use std::path::PathBuf;

use crate::place;
use crate::shell::{self, Done, command, listen};
use crate::validate;

/// The broken Word files of `tests/validators/broken/make.py` and what is said of each.
const WORD: &[(&str, &str)] = &[
    ("alt-text-missing", "has no alternative text"),
    ("alt-text-is-file-name", "the alternative text is a file name"),
    ("blank-paragraphs", "two blank paragraphs in a row"),
    ("contents-by-level", "list every paragraph with a level"),
    ("contents-disagree", "which is no heading"),
    ("contrast-low", "2.3 to 1"),
    ("control-without-title", "a content control without a title"),
    ("cut-short", "cannot be opened"),
    ("header-row-missing", "the first row is not a header row"),
    ("heading-level-skipped", "from level 1 to level 3"),
    ("language-missing", "own language is None"),
    ("link-is-address", "do not say where it leads"),
    ("link-leads-nowhere", "which is not there"),
    ("list-by-hand", "a list made by hand"),
    ("names-a-person", "may name a person"),
    ("protected", "the file is protected"),
    ("table-without-title", "neither title nor description"),
    ("title-missing", "the file has no title"),
];

/// The broken pages in `tests/validators/broken`, the tool that must reject each, and what it says.
const PAGES: &[(&str, &str, &str)] = &[
    ("alt-text-missing", "axe light", "image-alt"),
    ("alt-text-missing", "Nu", "must have an “alt” attribute"),
    ("asks-the-network", "page", "asks the network for https://example.org"),
    ("contrast-low-in-dark", "axe dark", "color-contrast"),
    ("language-missing", "axe light", "html-has-lang"),
    ("language-missing", "Nu", "“lang” attribute"),
    ("link-leads-nowhere", "page", "#neb leads nowhere"),
    ("link-leads-nowhere", "page", "leads to no file"),
    ("too-wide", "page", "pixels wide on a screen of 320"),
];

/// Runs each validator over broken files. An error unless it accepts the good
/// one and rejects each of the others for the right reason.
pub fn prove() -> Done {
    let folder = place::target().join("broken");
    shell::remove(&folder)?;
    let make = place::validators().join("broken/make.py");
    shell::run(command(place::python(), [make]).arg(&folder))?;
    let made = |name: &str| folder.join(name);
    let word = |name: &str| made(&format!("{name}-cy.docx"));

    let mut proof = Proof::default();
    let mut files = vec![word("good")];
    files.extend(WORD.iter().map(|(name, _)| word(name)));
    proof.listen(&mut validate::read_word(&files))?;
    proof.accepts("python-docx", &word("good"));
    for (name, reason) in WORD {
        proof.rejects("python-docx", &word(name), reason);
    }

    proof.listen(&mut validate::open_xml(&[
        word("good"),
        word("schema-order"),
        word("cut-short"),
    ]))?;
    proof.accepts("Open XML", &word("good"));
    proof.rejects("Open XML", &word("schema-order"), "invalid child element");
    proof.rejects("Open XML", &word("cut-short"), "corrupted data");

    let (untagged, no_pdf) = (made("untagged-cy.pdf"), made("no-pdf-cy.pdf"));
    proof.listen(&mut validate::vera(&[untagged.clone(), no_pdf.clone()]))?;
    proof.rejects("PDF/UA-1", &untagged, "rule 7.1-3");
    proof.rejects("PDF/A-2a", &untagged, "rule 6.2.11.4.1-1");
    proof.rejects("PDF/UA-1", &no_pdf, "cannot be read");

    let files = [word("good"), word("untagged"), word("cut-short"), untagged, no_pdf];
    proof.listen(&mut validate::read_again(&files))?;
    proof.accepts("LibreOffice", &files[0]);
    proof.rejects("LibreOffice", &files[2], "LibreOffice cannot open it");
    proof.rejects("poppler, qpdf", &files[3], "words with Welsh letters: gŵr");
    proof.rejects("poppler, qpdf", &files[4], "qpdf: ");

    let page = |name: &str| place::validators().join(format!("broken/{name}.html"));
    let mut pages: Vec<PathBuf> = PAGES.iter().map(|(name, _, _)| page(name)).collect();
    pages.dedup();
    pages.push(page("good"));
    proof.listen(&mut validate::web(&pages))?;
    for tool in ["Nu", "axe light", "axe dark", "page"] {
        proof.accepts(tool, &page("good"));
    }
    proof.accepts("axe light", &page("contrast-low-in-dark"));
    for (name, tool, reason) in PAGES {
        proof.rejects(tool, &page(name), reason);
    }
    proof.finish()
}

/// What the last validator printed, and what was found so far.
#[derive(Default)]
struct Proof {
    printed: String,
    faults: Vec<String>,
    held: usize,
}

impl Proof {
    /// Runs a validator over files of which at least one is broken.
    fn listen(&mut self, validator: &mut std::process::Command) -> Done {
        let (good, printed) = listen(validator)?;
        if good {
            self.faults.push(format!("succeeded over broken files:\n{printed}"));
        }
        self.printed = printed;
        Ok(())
    }

    fn accepts(&mut self, tool: &str, file: &std::path::Path) {
        let held = self.verdict(tool, file).is_some_and(|text| text.starts_with("ok"));
        self.note(held, || format!("{tool} does not accept {}", file.display()));
    }

    fn rejects(&mut self, tool: &str, file: &std::path::Path, reason: &str) {
        let held = self
            .verdict(tool, file)
            .is_some_and(|text| text.starts_with("FAIL") && text.contains(reason));
        self.note(held, || format!("{tool} does not say “{reason}” of {}", file.display()));
    }

    /// The line of a tool about a file, with the indented lines below it.
    fn verdict(&self, tool: &str, file: &std::path::Path) -> Option<String> {
        let file = file.display().to_string();
        let mut lines = self.printed.lines().skip_while(|line| {
            let about = line.get(6..).unwrap_or_default();
            let path = about.strip_prefix(tool).map(str::trim_start);
            !path.is_some_and(|path| {
                path.strip_prefix(&file)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
            })
        });
        let head = lines.next()?;
        let below = lines.take_while(|line| line.starts_with("      "));
        Some(std::iter::once(head).chain(below).collect::<Vec<_>>().join("\n"))
    }

    fn note(&mut self, held: bool, fault: impl FnOnce() -> String) {
        if held {
            self.held += 1;
        } else {
            self.faults.push(fault());
        }
    }

    fn finish(self) -> Done {
        println!("{} verdicts as they should be", self.held);
        if self.faults.is_empty() {
            return Ok(());
        }
        Err(format!("{}\nThe last of them printed:\n{}", self.faults.join("\n"), self.printed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn proof() -> Proof {
        let printed = "ok    Nu /a/good.html\nFAIL  Nu /a/bad.html (2 errors)\n      no alt\n      no lang\n\
                       FAIL  axe dark /a/good.html\n      contrast\n";
        Proof { printed: printed.to_owned(), ..Proof::default() }
    }

    #[test]
    fn a_verdict_is_the_line_of_that_tool_on_that_file_with_its_reasons() {
        let verdict = |tool, file| proof().verdict(tool, Path::new(file));
        assert_eq!(verdict("Nu", "/a/good.html").as_deref(), Some("ok    Nu /a/good.html"));
        assert_eq!(
            verdict("Nu", "/a/bad.html").as_deref(),
            Some("FAIL  Nu /a/bad.html (2 errors)\n      no alt\n      no lang")
        );
        assert_eq!(verdict("axe", "/a/good.html"), None);
        assert_eq!(verdict("Nu", "/a/good"), None);
    }

    #[test]
    fn a_rejection_for_another_reason_does_not_count() {
        let mut proof = proof();
        proof.rejects("Nu", Path::new("/a/bad.html"), "no lang");
        assert_eq!((proof.held, proof.faults.len()), (1, 0));
        proof.rejects("Nu", Path::new("/a/bad.html"), "no title");
        proof.rejects("Nu", Path::new("/a/good.html"), "");
        proof.accepts("axe dark", Path::new("/a/good.html"));
        assert_eq!((proof.held, proof.faults.len()), (1, 3));
        assert!(proof.finish().is_err());
    }
}
