//! Files for others, and why there are none.

use super::Desk;

#[test]
fn an_empty_report_is_refused_with_every_missing_section_and_a_draft_is_not() {
    let desk = Desk::new();
    desk.begin();
    let said = desk.refused(1, &["export", "r.llunio", "--out", "out"]);
    assert!(said.starts_with("Nothing was written."), "{said}");
    for place in ["1 Director’s summary", "Workforce", "People (iii) What are we doing well"] {
        assert!(said.contains(place), "{place} not in {said}");
    }
    assert!(!desk.at("out").exists());
    let welsh = desk.refused(1, &["export", "r.llunio", "--out", "out", "--ui-lang", "cy"]);
    assert!(welsh.starts_with("Nid ysgrifennwyd dim."), "{welsh}");
    desk.done(&[
        "export",
        "r.llunio",
        "--out",
        "out",
        "--edition",
        "draft",
        "--lang",
        "cy",
        "--format",
        "docx",
    ]);
}

#[test]
fn a_notice_is_written_for_a_late_report_alone() {
    let desk = Desk::new();
    desk.begin();
    let mut dump: serde_json::Value =
        serde_json::from_str(&desk.done(&["dump", "r.llunio"])).unwrap();
    let mut planned = |day: &str, name: &str| {
        dump["details"]["dates"] = serde_json::json!({ "publication": day });
        desk.write("r.json", &dump.to_string());
        desk.done(&["load", "r.json", name]);
    };
    planned("2025-09-30", "in-time.llunio");
    planned("2199-10-14", "late.llunio");
    let notice = |file: &'static str, format: &'static str| {
        ["paper", file, "--paper", "notice", "--out", "out", "--format", format]
    };
    let before = desk.files();
    let said = desk.refused(1, &notice("in-time.llunio", "docx"));
    assert!(said.contains("not late") && said.contains("30/09/2025"), "{said}");
    let welsh: Vec<&str> =
        notice("in-time.llunio", "pdf").into_iter().chain(["--ui-lang", "cy"]).collect();
    assert!(desk.refused(1, &welsh).starts_with("Nid yw’r adroddiad yn hwyr"));
    assert_eq!(desk.files(), before);
    for format in ["docx", "pdf"] {
        let files = desk.done(&notice("late.llunio", format));
        let files: Vec<&str> = files.lines().collect();
        assert_eq!(files.len(), 2, "{files:?}");
        for (file, wanted) in files.iter().zip([
            ["Ceredigion County Council", "30 September 2025", "14 October 2199"],
            ["Cyngor Sir Ceredigion", "30 Medi 2025", "14 Hydref 2199"],
        ]) {
            let read = desk.done(&["published", file, "--json"]);
            for words in wanted {
                assert!(read.contains(words), "{words} not in {file}: {read}");
            }
        }
    }
    let undated = desk.done(&notice("r.llunio", "docx"));
    let english = undated.lines().next().unwrap();
    assert!(desk.done(&["published", english, "--json"]).contains("[day to be filled in]"));
}

#[test]
fn broken_text_is_named_before_anything_is_written() {
    let desk = Desk::new();
    desk.done(&["sample", "s.llunio"]);
    desk.write(
        "w.md",
        "A face 😀 here.\n\n## Second level first\n\n| a |  |\n|---|---|\n| b | c |\n",
    );
    desk.done(&["set", "s.llunio", "--section", "workforce", "--lang", "en", "--from", "w.md"]);
    let before = desk.files();
    for format in ["docx", "pdf", "html", "all"] {
        let said = desk.refused(1, &["export", "s.llunio", "--out", "out", "--format", format]);
        for wanted in
            ["Workforce (en), “A face 😀 here.”", "U+1F600", "“Second level first”", "column 2"]
        {
            assert!(said.contains(wanted), "{wanted} not in {said}");
        }
    }
    assert_eq!(desk.files(), before);
    let said = desk.refused(1, &["export", "s.llunio", "--out", "out", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(json["faults"].as_array().unwrap().len(), 3, "{json}");
}

#[test]
fn an_export_leaves_other_files_alone_and_names_its_own_apart() {
    let desk = Desk::new();
    let name = "Cyngor ".repeat(30);
    desk.done(&["new", "r.llunio", "--council", &name, "--year", "2024-25"]);
    let export = ["export", "r.llunio", "--out", "out", "--edition", "draft", "--json"];
    let written: serde_json::Value = serde_json::from_str(&desk.done(&export)).unwrap();
    let paths: std::collections::BTreeSet<&str> = written["written"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|file| file["path"].as_str())
        .collect();
    assert_eq!(paths.len(), 7, "{paths:?}");
    let pages = paths.iter().find(|path| path.ends_with("-html")).unwrap();
    desk.write(&format!("{pages}/my-notes.txt"), "mine");
    desk.done(&export);
    assert!(desk.at(pages).join("my-notes.txt").exists());
}

#[test]
fn a_very_long_cell_and_a_soft_hyphen_are_exported() {
    let desk = Desk::new();
    desk.begin();
    let cell = "word ".repeat(800);
    let soft = "a llywodraeth\u{ad}wyrcyffredinol ".repeat(40);
    desk.write("w.md", &format!("{soft}\n\n| a | b |\n|---|---|\n| {cell} | y |\n"));
    desk.done(&["set", "r.llunio", "--section", "workforce", "--lang", "en", "--from", "w.md"]);
    desk.done(&["export", "r.llunio", "--out", "out", "--edition", "draft", "--lang", "en"]);
}
