//! Nobody’s story gets out by a command.

use std::io::{Cursor, Read};

use report::consent::wording;
use serde_json::{Value, json};

use super::Desk;

/// What became of the consent to each story, as the mark in its text says. One
/// may be in everything.
const MARKS: [&str; 5] = ["Zyxtold", "Zyxwithdrawn", "Zyxedited", "Zyxexpired", "Zyxsocial"];

/// The sample report with these stories in place of its own case studies.
fn marked(desk: &Desk) {
    desk.done(&["sample", "s.llunio"]);
    let mut dump: Value = serde_json::from_str(&desk.done(&["dump", "s.llunio"])).unwrap();
    let testimonies = dump["testimonies"].as_array_mut().unwrap();
    let studies = testimonies.iter_mut().filter(|it| it["kind"] == "case-study");
    let mut marked = 0;
    for (testimony, mark) in studies.zip(MARKS) {
        let text = json!({
            "title": { "en": "A story", "cy": "Stori" },
            "body": {
                "en": format!("{mark} lived alone beside the river for eleven years."),
                "cy": format!("Roedd {mark} yn byw ar ei phen ei hun wrth yr afon."),
            },
        });
        let print = |lang: &str| {
            let part = |field: &str| text[field][lang].as_str().unwrap();
            wording(&[part("title"), part("body")])
        };
        let mut consent = json!({
            "uses": ["full-report", "public-summary", "committee-papers", "website"],
            "agreed": { "en": print("en"), "cy": print("cy") },
        });
        match mark {
            "Zyxwithdrawn" => consent["withdrawn"] = "2025-05-01".into(),
            "Zyxexpired" => consent["expires"] = "2025-05-01".into(),
            "Zyxedited" => consent["agreed"] = json!({ "en": "another", "cy": "another" }),
            "Zyxsocial" => consent["uses"] = json!(["social-media", "later-reports"]),
            _ => {}
        }
        testimony["text"] = text;
        testimony["consent"] = consent;
        marked += 1;
    }
    assert_eq!(marked, MARKS.len());
    desk.write("t.json", &dump.to_string());
    desk.done(&["load", "t.json", "t.llunio"]);
}

/// The marks in the files of a folder, and how many files have the first.
fn found(desk: &Desk, folder: &str) -> (Vec<&'static str>, usize) {
    let files = desk.files().into_iter().filter(|(path, _)| path.starts_with(desk.at(folder)));
    let texts: Vec<String> = files
        .filter(|(path, _)| path.extension().is_some_and(|it| it != "css" && it != "png"))
        .map(|(_, bytes)| readable(&bytes))
        .collect();
    assert!(!texts.is_empty(), "there are files in {folder}");
    let there = |mark: &&str| texts.iter().any(|text| text.contains(mark));
    let all = MARKS.into_iter().filter(there).collect();
    (all, texts.iter().filter(|text| text.contains(MARKS[0])).count())
}

/// What can be read in a file: the parts of a Word file, the text of another.
fn readable(bytes: &[u8]) -> String {
    let Ok(mut package) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let mut text = String::new();
    for at in 0..package.len() {
        let mut part = Vec::new();
        package.by_index(at).unwrap().read_to_end(&mut part).unwrap();
        text.push_str(&String::from_utf8_lossy(&part));
    }
    text
}

#[test]
fn a_story_without_consent_gets_out_by_no_command() {
    let desk = Desk::new();
    marked(&desk);
    for edition in ["full", "draft", "large-print"] {
        for format in ["md", "html", "docx"] {
            let out = format!("{edition}-{format}");
            let args =
                ["export", "t.llunio", "--out", &out, "--edition", edition, "--format", format];
            let said = desk.done(&args);
            assert_eq!(said.matches("“A story”").count(), 4, "{said}");
            assert_eq!(found(&desk, &out), (vec![MARKS[0]], 2), "{out}");
        }
    }
    for from in ["en", "cy"] {
        let args = ["translation", "t.llunio", "--from", from, "--all", "--out", from];
        assert_eq!(desk.done(&args).matches("“A story”").count(), 4);
        assert_eq!(found(&desk, from), (vec![MARKS[0]], 2), "from {from}");
    }
    for paper in ["crib", "matrix", "brief"] {
        desk.done(&["paper", "t.llunio", "--paper", paper, "--out", paper]);
        let (marks, _) = found(&desk, paper);
        assert!(marks.iter().all(|mark| *mark == MARKS[0]), "{paper}: {marks:?}");
    }
    // Next year none of them may be told but the one that agreed to later
    // reports, and that only in files that nobody makes.
    desk.done(&["next", "t.llunio", "n.llunio"]);
    let draft = ["export", "n.llunio", "--out", "next", "--edition", "draft", "--format", "md"];
    desk.done(&draft);
    assert_eq!(found(&desk, "next"), (vec![], 0));
}

#[test]
fn words_of_a_withdrawn_story_in_the_text_stop_every_command_that_makes_files() {
    let desk = Desk::new();
    marked(&desk);
    desk.write("w.md", "We heard: “Zyxwithdrawn lived alone beside the river for eleven years.”\n");
    let set = ["set", "t.llunio", "--section", "workforce", "--lang", "en", "--from", "w.md"];
    desk.done(&set);
    let before = desk.files();
    let commands: [&[&str]; 4] = [
        &["export", "t.llunio", "--out", "out", "--edition", "draft", "--format", "md"],
        &["export", "t.llunio", "--out", "out", "--edition", "draft", "--format", "docx"],
        &["translation", "t.llunio", "--from", "en", "--all", "--out", "out", "--format", "docx"],
        &["translation", "t.llunio", "--from", "en", "--all", "--out", "out", "--format", "xlf"],
    ];
    for command in commands {
        let output = desk.run(command);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains("alone beside"), "{command:?}: {said}");
        assert_eq!(desk.files(), before, "{command:?}");
    }
}

#[test]
fn a_report_in_one_language_is_not_sent_to_a_translator() {
    let desk = Desk::new();
    desk.begin();
    let mut dump: Value = serde_json::from_str(&desk.done(&["dump", "r.llunio"])).unwrap();
    dump["details"]["languages"] = json!(["en"]);
    desk.write("e.json", &dump.to_string());
    desk.done(&["load", "e.json", "e.llunio"]);
    let before = desk.files();
    let said = desk.refused(1, &["translation", "e.llunio", "--out", "out"]);
    assert!(said.contains("nothing to translate"), "{said}");
    assert_eq!(desk.files(), before);
}
