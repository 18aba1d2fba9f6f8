//! Nobody's words are in a paper without their consent.

use formats::export::ExportError;
use jiff::civil::{Date, date};
use report::consent::{Consent, Use};
use report::lang::{Lang, Text};
use report::project::{Change, Did, Project, Testimony, TestimonyKind, TestimonyText};
use report::promises::{Answer, Made, Promise, PromiseOutcome};

use super::super::{Paper, PaperFormat, note, prepare, take_out, write};
use crate::spelling::Speller;

const IN_SUMMER: Date = date(2025, 6, 2);
const STORY: &str = "Once she lived beside the river and kept eleven hens in a shed.";

/// A report with somebody's story, which is also the reason why a promise was
/// not kept: there the crib sheet finds it.
fn quoting(folder: &std::path::Path, withdrawn: Option<Date>) -> Project {
    let mut project = crate::tests::new(folder);
    let both = |words: &str| Text { en: words.into(), cy: words.into() };
    let consent = Consent { uses: vec![Use::CommitteePapers], withdrawn, ..Consent::default() };
    let text = TestimonyText { title: both("Hens"), body: both(STORY) };
    let kind = TestimonyKind::CaseStudy;
    let mut story = Testimony { id: "s".into(), kind, text, consent };
    Lang::BOTH.into_iter().for_each(|lang| story.agree(lang, IN_SUMMER));
    let promise = Promise {
        id: "p".into(),
        part: "workforce".into(),
        made: Made::LastYear,
        objective: both("More homes"),
        actions: both(""),
        owner: both(""),
        due: None,
        judged: both(""),
        answer: Some(Answer {
            outcome: PromiseOutcome::NotAchieved,
            done: both(""),
            difference: both(""),
            why_not: both(STORY),
            next_step: both(""),
        }),
    };
    let change = Change::new(Did::Promises, "");
    project.write(change, |tx| tx.put_testimony(&story, 0)).unwrap();
    let change = Change::new(Did::Promises, "");
    project.write(change, |tx| tx.put_record(&promise, 0)).unwrap();
    project
}

#[test]
fn a_paper_holds_nobody_s_words_without_their_consent_and_it_is_noted_whose() {
    for withdrawn in [None, Some(IN_SUMMER)] {
        let folder = tempfile::tempdir().unwrap();
        let mut project = quoting(folder.path(), withdrawn);
        let out = folder.path().join("out");
        let papers =
            prepare(take_out(&project, IN_SUMMER).unwrap(), Paper::Crib, &Speller::new(None))
                .unwrap();
        for format in [PaperFormat::Word, PaperFormat::Pdf] {
            match (write(&papers, format, &out), withdrawn) {
                (Ok(files), None) => note(&mut project, &files).unwrap(),
                (Err(ExportError::Withheld { name, words }), Some(_)) => {
                    assert!(name.starts_with("a-crib-sheets-2024-25."), "{name}");
                    assert!(words.contains("beside the river"), "{words}");
                    assert!(!out.exists(), "nothing is written");
                }
                (other, _) => panic!("{other:?}"),
            }
        }
        let held = project.exported().unwrap();
        assert_eq!(held.len(), if withdrawn.is_none() { 4 } else { 0 }, "{held:?}");
        assert!(held.iter().all(|file| file.testimonies == ["s"]));
    }
}

#[test]
fn the_table_of_a_paper_is_looked_through_too() {
    let folder = tempfile::tempdir().unwrap();
    let project = quoting(folder.path(), Some(IN_SUMMER));
    let mut papers =
        prepare(take_out(&project, IN_SUMMER).unwrap(), Paper::Matrix, &Speller::new(None))
            .unwrap();
    let out = folder.path().join("out");
    assert_eq!(write(&papers, PaperFormat::Csv, &out).unwrap().len(), 2);
    papers[1].csv = Some(format!("Asked,Met,\"{STORY}\"").into_bytes());
    let refused = write(&papers, PaperFormat::Csv, &folder.path().join("other"));
    assert!(matches!(refused, Err(ExportError::Withheld { .. })), "{refused:?}");
}
