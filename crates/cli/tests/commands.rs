//! The program as somebody at a command line meets it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk { folder: tempfile::tempdir().unwrap() }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_llunio-cli"))
            .current_dir(self.folder.path())
            .env("LANG", "en_GB.UTF-8")
            .env_remove("LC_ALL")
            .args(arguments)
            .output()
            .unwrap()
    }

    /// Runs a command that succeeds and gives what it printed.
    fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a command that fails with an exit code and gives what it complained.
    fn refused(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        said
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.at(name), text).unwrap();
    }

    fn begin(&self) {
        self.done(&["new", "r.llunio", "--council", "Ceredigion", "--year", "2024-25"]);
    }

    /// Everything in the desk's folder, by name.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        gather(self.folder.path(), &mut files);
        files.sort();
        files
    }
}

fn gather(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, files);
        } else {
            files.push((path.clone(), std::fs::read(path).unwrap()));
        }
    }
}

#[test]
fn a_new_report_knows_the_councils_names() {
    let desk = Desk::new();
    let said = desk.done(&["new", "r.llunio", "--council", "ynys môn", "--year", "2024/25"]);
    assert!(said.contains("Isle of Anglesey County Council / Cyngor Sir Ynys Môn"), "{said}");
    assert!(said.contains("2024-25"));
    let info = desk.done(&["info", "r.llunio", "--json"]);
    let info: serde_json::Value = serde_json::from_str(&info).unwrap();
    assert_eq!(info["council"]["cy"], "Cyngor Sir Ynys Môn");
    let ids: Vec<&str> =
        info["sections"].as_array().unwrap().iter().filter_map(|s| s["id"].as_str()).collect();
    assert_eq!(ids.iter().filter(|id| id.contains(".i")).count(), 16, "{ids:?}");
}

#[test]
fn text_set_from_markdown_is_there_and_counted() {
    let desk = Desk::new();
    desk.begin();
    desk.write("w.md", "\u{feff}We have **1,012** people.\n\n# Turnover\n\n- It fell.\n");
    let said =
        desk.done(&["set", "r.llunio", "--section", "workforce", "--lang", "en", "--from", "w.md"]);
    assert!(said.contains("workforce: 6 words."), "{said}");
    let info: serde_json::Value =
        serde_json::from_str(&desk.done(&["info", "r.llunio", "--json"])).unwrap();
    let workforce =
        info["sections"].as_array().unwrap().iter().find(|s| s["id"] == "workforce").unwrap();
    assert_eq!(workforce["languages"]["en"]["words"], 6);
    assert_eq!(workforce["aim_words"], 500);
    let said = desk.refused(
        3,
        &["set", "r.llunio", "--section", "wrkforce", "--lang", "en", "--from", "w.md"],
    );
    assert!(said.contains("wrkforce"), "{said}");
}

#[test]
fn a_dump_loads_into_the_same_report() {
    let desk = Desk::new();
    desk.done(&["sample", "s.llunio"]);
    let dump = desk.done(&["dump", "s.llunio"]);
    desk.write("s.json", &dump);
    desk.done(&["load", "s.json", "t.llunio"]);
    assert_eq!(desk.done(&["dump", "t.llunio"]), dump);
    let said = desk.refused(3, &["load", "s.json", "t.llunio"]);
    assert!(said.contains("exists already"), "{said}");
}

#[test]
fn next_years_report_begins_with_what_stands() {
    let desk = Desk::new();
    desk.done(&["sample", "s.llunio"]);
    let before = std::fs::read(desk.at("s.llunio")).unwrap();
    let said = desk.done(&["next", "s.llunio", "n.llunio"]);
    assert!(said.contains("2025-26"), "{said}");
    assert_eq!(std::fs::read(desk.at("s.llunio")).unwrap(), before, "this year's is not touched");
    let info: serde_json::Value =
        serde_json::from_str(&desk.done(&["info", "n.llunio", "--json"])).unwrap();
    let words = |id: &str| {
        let sections = info["sections"].as_array().unwrap();
        let section = sections.iter().find(|section| section["id"] == id).unwrap();
        section["languages"]["cy"]["words"].as_u64().unwrap()
    };
    assert_eq!(info["year"], "2025-26");
    assert!(words("leadership") > 100, "{}", words("leadership"));
    assert_eq!(words("workforce"), 0);
    assert!(!desk.done(&["dump", "n.llunio"]).contains("A flat of her own"), "nobody's story");
    let said = desk.refused(3, &["next", "s.llunio", "n.llunio"]);
    assert!(said.contains("exists already"), "{said}");
}

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
fn a_story_without_consent_is_in_no_file() {
    let desk = Desk::new();
    desk.done(&["sample", "s.llunio"]);
    let mut dump: serde_json::Value =
        serde_json::from_str(&desk.done(&["dump", "s.llunio"])).unwrap();
    let marks = ["Zyxwithdrawn", "Zyxedited", "Zyxexpired", "Zyxsummary"];
    let testimonies = dump["testimonies"].as_array_mut().unwrap();
    for (testimony, mark) in testimonies.iter_mut().filter(|t| t["kind"] == "case-study").zip(marks)
    {
        testimony["text"]["body"]["en"] = format!("{mark} lived alone.").into();
        testimony["text"]["body"]["cy"] = format!("Roedd {mark} yn byw ar ei phen ei hun.").into();
        // The agreement is to these words, except where it is to others.
        let agreed = |lang: &str| {
            let text = &testimony["text"];
            report::consent::wording(&[
                text["title"][lang].as_str().unwrap(),
                text["body"][lang].as_str().unwrap(),
            ])
        };
        let (en, cy) = (agreed("en"), agreed("cy"));
        if mark != "Zyxedited" {
            testimony["consent"]["agreed"] = serde_json::json!({ "en": en, "cy": cy });
        }
        match mark {
            "Zyxwithdrawn" => testimony["consent"]["withdrawn"] = "2025-05-01".into(),
            "Zyxexpired" => testimony["consent"]["expires"] = "2025-05-01".into(),
            "Zyxsummary" => testimony["consent"]["uses"] = serde_json::json!(["public-summary"]),
            _ => {}
        }
    }
    desk.write("t.json", &dump.to_string());
    desk.done(&["load", "t.json", "t.llunio"]);
    let said = desk.done(&["export", "t.llunio", "--out", "out", "--format", "md"]);
    assert_eq!(said.matches("Left out of").count(), 4, "{said}");
    for (path, bytes) in
        desk.files().into_iter().filter(|(path, _)| path.starts_with(desk.at("out")))
    {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.contains("Zyx"), "{}", path.display());
    }
}

#[test]
fn what_is_no_report_is_refused_in_the_persons_language() {
    let desk = Desk::new();
    desk.write("letter.llunio", "Dear Director,");
    let before = desk.files();
    assert!(desk.refused(3, &["info", "letter.llunio"]).contains("is not a Llunio report"));
    assert!(
        desk.refused(3, &["info", "letter.llunio", "--ui-lang", "cy"])
            .contains("Nid adroddiad Llunio")
    );
    assert!(desk.refused(3, &["info", "nothing.llunio"]).contains("There is no file"));
    assert_eq!(desk.files(), before);
    assert!(
        desk.refused(2, &["new", "r.llunio", "--council", "X", "--year", "2024"])
            .contains("2024-25")
    );
    assert!(desk.refused(2, &["nonsense"]).contains("no command “nonsense”"));
    assert!(desk.refused(2, &["export", "x", "--ui-lang=cy"]).contains("ar goll"));
    assert!(
        desk.refused(
            2,
            &["new", "r.llunio", "--council", "X", "--year", "2024-25", "--pack", "none"]
        )
        .contains("no pack “none”")
    );
}

#[test]
fn a_dump_with_a_picture_nobody_checked_is_refused() {
    let desk = Desk::new();
    desk.done(&["sample", "s.llunio"]);
    let dump: serde_json::Value = serde_json::from_str(&desk.done(&["dump", "s.llunio"])).unwrap();
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><image href="/etc/hostname" width="9" height="9"/></svg>"#;
    let image = report::document::Image::new(report::document::ImageFormat::Svg, 9, 9, svg.into());
    let mut hostile = dump.clone();
    let encoded = base64(svg.as_bytes());
    let added = serde_json::json!({ "id": image.id, "format": "svg", "width": 9, "height": 9, "base64": encoded });
    hostile["images"].as_array_mut().unwrap().push(added);
    let mut twice = dump.clone();
    let first = twice["testimonies"][0].clone();
    twice["testimonies"].as_array_mut().unwrap().push(first);
    let mut circular = dump.clone();
    let section = circular["pack"]["sections"][1].clone();
    circular["pack"]["sections"].as_array_mut().unwrap().push(section);
    for (name, json) in [("hostile", hostile), ("twice", twice), ("circular", circular)] {
        desk.write("t.json", &json.to_string());
        let before = desk.files();
        let said = desk.refused(3, &["load", "t.json", "t.llunio"]);
        assert!(said.contains("Nothing was written"), "{name}: {said}");
        assert_eq!(desk.files(), before, "{name}");
    }
}

/// Base64 by hand: one use is no reason for a dependency.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let number = three.iter().fold(0u32, |sum, byte| sum << 8 | u32::from(*byte))
            << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = LETTERS[(number >> (18 - 6 * place) & 63) as usize] as char;
            text.push(if place > three.len() { '=' } else { letter });
        }
    }
    text
}

#[test]
fn text_in_a_strand_that_is_not_there_is_refused() {
    let desk = Desk::new();
    desk.begin();
    desk.write("w.md", "Text.\n");
    let set = |strand| {
        [
            "set",
            "r.llunio",
            "--section",
            "people.i",
            "--strand",
            strand,
            "--lang",
            "en",
            "--from",
            "w.md",
        ]
    };
    assert!(desk.refused(3, &set("nonsense")).contains("nonsense"));
    desk.done(&set("children"));
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

#[test]
fn whoever_comes_second_is_told_who_writes() {
    let desk = Desk::new();
    desk.begin();
    desk.write("w.md", "Text.\n");
    let holder = report::project::Project::open(&desk.at("r.llunio")).unwrap();
    let set = ["set", "r.llunio", "--section", "workforce", "--lang", "en", "--from", "w.md"];
    let said = desk.refused(3, &set);
    assert!(said.contains(&format!("process {}", std::process::id())), "{said}");
    desk.done(&["info", "r.llunio"]);
    drop(holder);
    desk.done(&set);
}

/// Runs a command as somebody who may not do everything, as root may.
#[cfg(unix)]
fn as_nobody(desk: &Desk, arguments: &[&str]) -> (i32, String) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap()
    };
    mode(desk.folder.path(), 0o755);
    let root = std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    let program = env!("CARGO_BIN_EXE_llunio-cli");
    let mut command = if root {
        // A copy that anybody may run, wherever the build is kept.
        let copy = desk.at("llunio-cli");
        std::fs::copy(program, &copy).unwrap();
        mode(&copy, 0o755);
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(copy);
        command
    } else {
        Command::new(program)
    };
    let output = command
        .current_dir(desk.folder.path())
        .env("LANG", "en_GB.UTF-8")
        .args(arguments)
        .output()
        .unwrap();
    (output.status.code().unwrap_or(-1), String::from_utf8(output.stderr).unwrap())
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_refused_and_a_locked_one_is_not_changed() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.begin();
    desk.write("w.md", "Text.\n");
    let mode = |mode| {
        std::fs::set_permissions(desk.at("r.llunio"), std::fs::Permissions::from_mode(mode))
            .unwrap()
    };
    let before = std::fs::read(desk.at("r.llunio")).unwrap();
    mode(0o000);
    let (code, said) = as_nobody(&desk, &["info", "r.llunio"]);
    assert!(code == 3 && said.contains("no permission"), "{code} {said}");
    mode(0o444);
    let (code, said) = as_nobody(
        &desk,
        &["set", "r.llunio", "--section", "workforce", "--lang", "en", "--from", "w.md"],
    );
    assert!(code == 3 && said.contains("cannot be written"), "{code} {said}");
    mode(0o644);
    assert_eq!(std::fs::read(desk.at("r.llunio")).unwrap(), before);
}

#[test]
fn a_pack_in_a_folder_is_checked_and_used() {
    let desk = Desk::new();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/packs/acrf-2009");
    copy(&shipped, &desk.at("mine"));
    assert!(desk.done(&["validate-pack", "mine"]).contains("no problems"));
    desk.done(&[
        "new",
        "r.llunio",
        "--council",
        "X",
        "--council-cy",
        "Y",
        "--year",
        "2009-10",
        "--pack",
        "mine",
    ]);
    let pack = std::fs::read_to_string(desk.at("mine/pack.toml")).unwrap();
    desk.write("mine/pack.toml", &format!("{pack}\ncolour = \"red\"\n"));
    std::fs::write(desk.at("mine/sections/99-more.toml"), "id = \"More\"\nkind = \"chapter\"\n")
        .unwrap();
    let said = desk.refused(1, &["validate-pack", "mine"]);
    assert!(said.contains("sections/99-more.toml:1:") && said.contains("colour"), "{said}");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
