//! The laws of ARCHITECTURE.md that a look at the sources can hold.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rust_files(folder: &str) -> Vec<(PathBuf, String)> {
    fn gather(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                gather(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                files.push((path, text));
            }
        }
    }
    let mut files = Vec::new();
    gather(&root().join(folder), &mut files);
    assert!(!files.is_empty(), "{folder} has sources");
    files
}

fn manifest(krate: &str) -> String {
    std::fs::read_to_string(root().join("crates").join(krate).join("Cargo.toml")).unwrap()
}

/// The part of a file before its tests.
fn program(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

#[test]
fn law_1_report_knows_no_tauri_no_word_no_pdf_and_no_locale() {
    let manifest = manifest("report");
    for name in ["tauri", "docx", "printpdf", "typst", "fluent", "formats"] {
        assert!(!manifest.contains(name), "report depends on {name}");
    }
    for (path, text) in rust_files("crates/report/src") {
        let tests = path.ends_with("tests.rs") || path.to_string_lossy().contains("/planted/");
        assert!(tests || !program(&text).contains("println!"), "{} speaks", path.display());
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        assert!(
            !code.into_iter().any(|line| line.contains("locales/")),
            "{} knows the locales",
            path.display()
        );
    }
}

#[test]
fn law_2_a_writer_sees_the_document_and_nothing_else() {
    for (path, text) in rust_files("crates/formats/src") {
        for module in ["project", "pack", "assemble", "sample", "councils"] {
            let uses = format!("report::{module}");
            assert!(!text.contains(&uses), "{} sees {uses}", path.display());
        }
    }
}

#[test]
fn law_4_no_words_in_the_template() {
    let template = std::fs::read_to_string(root().join("assets/styles/report.typ")).unwrap();
    for word in ["Contents", "Cynnwys", "Page ", "Tudalen", "Table ", "Tabl ", "Figure ", "Ffigur"]
    {
        let code: String =
            template.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
        assert!(!code.contains(word), "the template says {word:?}");
    }
}

#[test]
fn law_5_only_the_project_writes_to_its_file() {
    for (path, text) in rust_files("crates") {
        let inside = path.components().any(|part| part.as_os_str() == "project");
        if !inside && !path.ends_with("error.rs") {
            assert!(!text.contains("rusqlite"), "{} reaches for the database", path.display());
        }
    }
}

#[test]
fn law_6_a_check_touches_no_disk_and_no_clock() {
    for (path, text) in rust_files("crates/report/src/check") {
        let tried = ["planted", "random"].iter().any(|it| path.to_string_lossy().contains(it));
        for means in ["std::fs", "std::env", "Zoned::now", "Instant", "SystemTime", "rusqlite"] {
            let has = program(&text).contains(means);
            assert!(tried || !has, "{} uses {means}", path.display());
        }
    }
}

#[test]
fn law_7_markdown_is_read_in_one_place() {
    for folder in ["crates/report/src", "crates/formats/src", "crates/cli/src"] {
        for (path, text) in rust_files(folder) {
            if text.contains("comrak::") {
                assert!(
                    path.ends_with("document/markdown/read.rs"),
                    "{} parses Markdown",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn law_9_a_permit_is_made_in_one_place() {
    let mut makers = Vec::new();
    for (path, text) in rust_files("crates") {
        let made = text.matches("Permit(())").count() - text.matches("struct Permit(())").count();
        makers.extend(std::iter::repeat_n(path, made));
    }
    assert_eq!(makers.len(), 1, "{makers:?}");
    assert!(makers[0].ends_with("consent/permit.rs"));
}

#[test]
fn law_10_no_clock_in_a_writer() {
    for (path, text) in rust_files("crates/formats/src") {
        for clock in
            ["SystemTime", "Instant::now", "Zoned::now", "Timestamp::now", "Utc::now", "Local::now"]
        {
            assert!(!program(&text).contains(clock), "{} looks at the clock", path.display());
        }
    }
}

#[test]
fn law_11_nothing_opens_a_connection() {
    for krate in ["report", "formats", "cli"] {
        let manifest = manifest(krate);
        for name in ["reqwest", "ureq", "hyper", "tokio", "curl"] {
            assert!(!manifest.contains(name), "{krate} depends on {name}");
        }
        for (path, text) in rust_files(&format!("crates/{krate}/src")) {
            assert!(!text.contains("std::net"), "{} opens a connection", path.display());
        }
    }
}
