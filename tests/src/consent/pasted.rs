//! What may not be told comes in by no other door: words pasted into ordinary
//! text, into a record, into the details of the report.

use std::path::{Path, PathBuf};

use desk::papers::{self, Paper, PaperFormat};
use desk::spelling::Speller;
use formats::FaultKind;
use formats::export::{ExportError, Format};
use jiff::civil::date;
use report::consent::{Consent, Use};
use report::document::Edition;
use report::lang::{Lang, Text};
use report::pack::{Pack, load_shipped};
use report::project::{
    Change, Content, Details, Did, Project, Testimony, TestimonyKind, TestimonyText,
};
use report::promises::Promise;

use super::files::{export_all, exported, readable, wanted};
use super::generated::{DAY, Dice, Generated, Wording, project};
use super::rounds;

/// Reports in a test run.
const FEW: u64 = 24;
/// Of so many reports one is also made as PDF.
const PDF: u64 = 12;
/// Reports of which papers are made, which takes seconds.
const PAPERS: u64 = 4;

/// Which of a story’s words were pasted.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Pasted {
    Title,
    Body,
    /// What was agreed before it was edited.
    Older,
}

/// A story with words of it that stand elsewhere in English, in a sentence.
struct Quoted {
    story: Generated,
    pasted: Pasted,
    words: String,
}

impl Quoted {
    fn new(number: u64) -> Quoted {
        let mut dice = Dice(number);
        let story = Generated::new(&mut dice, number, 0);
        let edited =
            matches!(story.wordings[&Lang::En], Wording::TitleEdited | Wording::BodyEdited);
        let (pasted, text) = match dice.roll(3) {
            0 => (Pasted::Title, story.testimony().text.title),
            1 if edited => {
                let older = story.older().text;
                let is_title = story.wordings[&Lang::En] == Wording::TitleEdited;
                (Pasted::Older, if is_title { older.title } else { older.body })
            }
            _ => (Pasted::Body, story.testimony().text.body),
        };
        Quoted { story, pasted, words: format!("We heard this: “{}” It moved us.", text.en) }
    }

    /// Whether the words may stand there: said here in other words than the program's.
    fn may(&self, edition: Edition, format: Format) -> bool {
        self.story.reaches(Lang::En, edition, format) && self.pasted != Pasted::Older
    }
}

/// A report in whose summary the words stand: in a paragraph, or in a table of
/// what became of a promise.
fn quoting(folder: &Path, pack: &Pack, quoted: &Quoted, in_record: bool) -> Project {
    let stories = std::slice::from_ref(&quoted.story);
    project(folder, pack, stories, |tx| {
        let content = if in_record {
            tx.put_record(&promise(&quoted.words), 0).unwrap();
            let exhibit = serde_json::json!({
                "id": "promises", "caption": { "en": "", "cy": "" }, "alt": { "en": "", "cy": "" },
                "of": { "kind": "promises", "part": "workforce", "made": "last-year", "table": true },
            });
            let exhibit: report::exhibits::Exhibit = serde_json::from_value(exhibit).unwrap();
            tx.put_record(&exhibit, 0).unwrap();
            Content::Exhibit { exhibit: "promises".into() }
        } else {
            Content::Text { markdown: quoted.words.clone() }
        };
        tx.replace_text("directors-summary", None, Lang::En, &[content]).unwrap();
    })
}

/// A promise of last year that was not kept, and why.
fn promise(why_not: &str) -> Promise {
    let both = |en: &str, cy: &str| serde_json::json!({ "en": en, "cy": cy });
    let promise = serde_json::json!({
        "id": "p", "part": "workforce", "made": "last-year", "judged": both("", ""),
        "objective": both("More homes", "Mwy o gartrefi"), "actions": both("", ""),
        "owner": both("", ""), "answer": {
            "outcome": "not-achieved", "done": both("", ""), "difference": both("", ""),
            "why_not": both(why_not, "Dim."), "next_step": both("", ""),
        },
    });
    serde_json::from_value(promise).unwrap()
}

#[test]
fn words_that_stand_elsewhere_stop_exactly_those_files_they_may_not_be_in() {
    let pack = load_shipped("lassar");
    let (mut refused, mut permitted) = (0, 0);
    for number in 5_000..5_000 + rounds(FEW) {
        let quoted = Quoted::new(number);
        let folder = tempfile::tempdir().unwrap();
        let mut project = quoting(folder.path(), &pack, &quoted, number % 3 == 0);
        quoted.story.forget(&mut project);
        let formats: &[Format] = if number % PDF == 0 {
            &[Format::Pdf]
        } else {
            &[Format::Markdown, Format::Html, Format::Docx]
        };
        let all = export_all(&project, formats, &folder.path().join("out"));
        for (edition, format, result) in all {
            let may = quoted.may(edition, format);
            let story = &quoted.story;
            let told = format!("{:?} {edition:?} {format:?} of {story:?}", quoted.pasted);
            match result {
                Err(ExportError::Faults(faults)) => {
                    assert!(!may, "{told}: {faults:?}");
                    let withheld = |kind: &FaultKind| matches!(kind, FaultKind::Withheld { .. });
                    assert!(faults.iter().all(|fault| withheld(&fault.kind)), "{told}: {faults:?}");
                    assert!(faults.iter().all(|fault| fault.passage.is_some()), "{told}");
                    refused += 1;
                }
                Err(other) => panic!("{told}: {other}"),
                Ok(files) => {
                    assert!(may, "{told}");
                    let english = files.iter().find(|file| file.lang != Some(Lang::Cy)).unwrap();
                    assert!(readable(&english.path, format).contains(&story.mark), "{told}");
                    let noted = english.stories.contains(&story.mark);
                    // A title is what somebody's story is called, and not the story.
                    assert!(noted || quoted.pasted == Pasted::Title, "{told}");
                    permitted += 1;
                }
            }
        }
    }
    println!("{refused} files refused, {permitted} made");
    assert!(refused * 5 > permitted && permitted * 10 > refused, "{refused} {permitted}");
}

#[test]
fn a_paper_holds_words_if_and_only_if_they_may_go_to_a_committee() {
    let pack = load_shipped("lassar");
    let reaches = |quoted: &Quoted| quoted.may(Edition::Draft, Format::Docx);
    // As many that may go to a committee as may not.
    for (may, number) in (0..rounds(PAPERS)).map(|number| (number % 2 == 0, number * 1_000)) {
        let mut from_here = (number + 7_000..).map(Quoted::new);
        let quoted = from_here.find(|quoted| reaches(quoted) == may).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut project = quoting(folder.path(), &pack, &quoted, true);
        quoted.story.forget(&mut project);
        let out = folder.path().join("out");
        let taken = papers::take_out(&project, DAY).unwrap();
        let crib = papers::prepare(taken, Paper::Crib, &Speller::new(None)).unwrap();
        for (format, kind) in [(PaperFormat::Word, Format::Docx), (PaperFormat::Pdf, Format::Pdf)] {
            match papers::write(&crib, format, &out) {
                Ok(files) => {
                    assert!(may, "{:?}", quoted.story);
                    assert!(readable(&files[0].path, kind).contains(&quoted.story.mark));
                }
                Err(ExportError::Withheld { .. }) => assert!(!may, "{:?}", quoted.story),
                Err(other) => panic!("{other}"),
            }
        }
    }
}

const STORY: &str = "Once she lived beside the river and kept eleven hens in a shed.";

/// A report in which a story that nobody agreed to has been pasted somewhere.
fn pasted(folder: &Path, contents: &[Content], agreed: bool) -> Project {
    let consent = Consent { uses: vec![Use::FullReport], ..Consent::default() };
    let both = |words: &str| Text { en: words.into(), cy: words.into() };
    let text = TestimonyText { title: both("A title"), body: both(STORY) };
    let kind = TestimonyKind::CaseStudy;
    let mut story = Testimony { id: "s".into(), kind, text, consent };
    if agreed {
        Lang::BOTH.into_iter().for_each(|lang| story.agree(lang, date(2025, 6, 2)));
    }
    project(folder, &load_shipped("lassar"), &[], |tx| {
        tx.put_testimony(&story, 0).unwrap();
        tx.replace_text("workforce", None, Lang::En, contents).unwrap();
    })
}

#[test]
fn a_withheld_story_pasted_into_ordinary_text_stops_the_export_and_its_place_is_named() {
    let ways = [
        format!("We heard this: “{STORY}” It moved us."),
        format!("- One\n- {STORY}"),
        format!("| a | b |\n|---|---|\n| c | {STORY} |"),
        "Once **she** lived *beside* the river and kept eleven hens in a shed.".to_owned(),
    ];
    for markdown in ways {
        let content = Content::Text { markdown: markdown.clone() };
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let project = pasted(folder.path(), &[content], false);
        let passage = project.passages_of("workforce", Lang::En).unwrap()[0].id.clone();
        match exported(&project, &wanted(Edition::Full, &[Format::Markdown]), &out) {
            Err(ExportError::Faults(faults)) => {
                assert_eq!(faults.len(), 1, "{markdown}: {faults:?}");
                assert_eq!(faults[0].passage.as_ref(), Some(&passage));
                assert!(
                    matches!(&faults[0].kind, FaultKind::Withheld { words } if words.contains("lived beside the river"))
                );
            }
            other => panic!("{markdown}: {other:?}"),
        }
        assert!(!out.exists());
    }
}

#[test]
fn words_that_come_in_by_no_passage_are_found_in_the_finished_file() {
    for format in Format::ALL {
        let folder = tempfile::tempdir().unwrap();
        let text = [Content::Text { markdown: "Ordinary words.".into() }];
        let mut project = pasted(folder.path(), &text, false);
        let council = Text { en: STORY.into(), cy: STORY.into() };
        let details = Details { council, ..project.details().unwrap() };
        project.write(Change::new(Did::Details, ""), |tx| tx.set_details(&details)).unwrap();
        let out: PathBuf = folder.path().join("out");
        let result = exported(&project, &wanted(Edition::Full, &[format]), &out);
        assert!(matches!(result, Err(ExportError::Withheld { .. })), "{format:?}: {result:?}");
        assert!(!out.exists());
    }
}

#[test]
fn a_story_that_may_be_told_may_be_quoted_too() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::Text { markdown: format!("We heard this: “{STORY}”") };
    let project = pasted(folder.path(), &[content], true);
    let out = folder.path().join("out");
    assert_eq!(
        exported(&project, &wanted(Edition::Full, &[Format::Markdown]), &out).unwrap().len(),
        2
    );
    let website = exported(&project, &wanted(Edition::Full, &[Format::Html]), &out);
    assert!(matches!(website, Err(ExportError::Faults(_))), "the web was not agreed: {website:?}");
}
