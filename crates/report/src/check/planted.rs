//! Single defects, each planted into the finished sample report: each is found
//! by exactly the check that is meant, at the right words, and nothing else new
//! appears. One file for each family; this one plants and compares.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};

use super::{Checker, Facts, Finding, Known, Place, Rule};
use crate::document::{Image, ImageFormat};
use crate::lang::Lang;
use crate::project::{Change, Content, Did, Dump, Passage, Project, load};

mod access;
mod dates;
mod false_alarms;
mod languages;
mod measures;
mod numbers;
mod outcome;
mod people;
mod plain;
mod promises;
mod requirements;
mod sources;
mod spelling;
mod structure;

/// The day on which the sample report is finished.
pub(super) const TODAY: Date = date(2025, 6, 2);

/// A defect.
pub(super) struct Defect {
    /// What is wrong, for whoever reads the table.
    pub name: &'static str,
    /// Plants it.
    pub plant: fn(&mut Dump),
    /// The rule that finds it.
    pub rule: Rule,
    /// What is found: the words of the text at the place, or the id of the
    /// section, record or case study; `report` for the whole.
    pub at: &'static str,
}

/// The finished sample report as data.
pub(super) fn sample() -> Dump {
    let folder = tempfile::tempdir().unwrap();
    let checked = |bytes: &[u8]| Image::new(ImageFormat::Png, 800, 600, bytes.to_vec());
    let project = crate::sample::create(&folder.path().join("sample.llunio"), 1, checked).unwrap();
    project.dump().unwrap()
}

/// The text of a guidance. It is not ours to keep here: whoever has it names its
/// folder, in which `000….txt` and `001….txt` stand.
pub(super) fn guidance(number: &str) -> String {
    let folder = std::env::var("LLUNIO_TEST_GUIDANCE").expect("the folder with the guidance");
    let mut files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    let file = files.find(|file| file.file_name().to_string_lossy().starts_with(number));
    std::fs::read_to_string(file.expect(number).path()).unwrap()
}

/// What is said of a dump.
pub(super) fn findings_in(dump: &Dump) -> Vec<(Finding, String)> {
    let facts = Facts::of_dump(dump, TODAY);
    let found = super::findings(&facts);
    let at = |finding: &Finding| match &finding.place {
        Place::Report => "report".to_owned(),
        Place::Section { section, .. } => section.clone(),
        Place::Record { id, .. } | Place::Testimony { id, .. } => id.clone(),
        Place::Words { passage, from, to, .. } => {
            let read = facts.passage(passage).expect("a place that exists");
            let units: Vec<u16> = read.text.encode_utf16().collect();
            String::from_utf16(&units[*from..*to]).expect("whole characters")
        }
    };
    found
        .into_iter()
        .map(|finding| {
            let words = at(&finding);
            (finding, words)
        })
        .collect()
}

/// Plants each defect by itself and compares.
pub(super) fn each_is_found(defects: &[Defect]) {
    let sample = sample();
    let clean: BTreeSet<(Rule, String)> = told(&sample);
    let mut wrong = Vec::new();
    for defect in defects {
        let mut dump = sample.clone();
        (defect.plant)(&mut dump);
        if dump == sample {
            wrong.push(format!("{}: nothing was planted", defect.name));
            continue;
        }
        if defect.rule != Rule::LanguagesBehind {
            bring_up_to_date(&mut dump);
        }
        let new: Vec<(Rule, String)> = told(&dump).difference(&clean).cloned().collect();
        if new != [(defect.rule, defect.at.to_owned())] {
            wrong.push(format!("{}: {new:?}", defect.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Says that every translation renders its source as that is now: a text that
/// was changed leaves its translation behind, which is a defect of its own.
fn bring_up_to_date(dump: &mut Dump) {
    let sources: BTreeMap<String, Content> =
        dump.passages.iter().map(|it| (it.id.clone(), it.content.clone())).collect();
    for passage in &mut dump.passages {
        if let Some(source) = passage.source.as_ref().and_then(|id| sources.get(id)) {
            passage.made_from = Some(source.fingerprint());
            passage.made_from_text = Some(source.kept());
        }
    }
}

fn told(dump: &Dump) -> BTreeSet<(Rule, String)> {
    findings_in(dump).into_iter().map(|(finding, words)| (finding.rule, words)).collect()
}

/// The text passage of a section whose Markdown holds these words.
pub(super) fn text<'d>(dump: &'d mut Dump, lang: Lang, holds: &str) -> &'d mut String {
    let found = dump.passages.iter_mut().filter(|it| it.lang == lang).find_map(|it| match &mut it
        .content
    {
        Content::Text { markdown } if markdown.contains(holds) => Some(markdown),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no text holds “{holds}”"))
}

/// Other words in the place of some words of the text.
pub(super) fn replace(dump: &mut Dump, lang: Lang, old: &str, new: &str) {
    let markdown = text(dump, lang, old);
    *markdown = markdown.replacen(old, new, 1);
}

/// Removes the passages for which this is so.
pub(super) fn remove(dump: &mut Dump, is_gone: impl Fn(&Passage) -> bool) {
    dump.passages.retain(|passage| !is_gone(passage));
}

#[test]
fn the_finished_sample_report_stops_nothing() {
    let found = findings_in(&sample());
    let told: Vec<String> = found
        .iter()
        .map(|(it, words)| format!("{:?} {:?} {words}", it.severity, it.rule))
        .collect();
    let stops = found.iter().any(|(it, _)| it.severity == super::Severity::Stops);
    assert!(!stops, "{}", told.join("\n"));
}

#[test]
fn a_keystroke_finds_what_a_first_look_finds() {
    let folder = tempfile::tempdir().unwrap();
    let mut project: Project = load(&sample(), &folder.path().join("report.llunio")).unwrap();
    let mut checker = Checker::new();
    let first = checker.facts(&project, TODAY, Known::default()).unwrap();
    let _ = checker.findings(&first);
    drop(first);
    let text = [Content::Text { markdown: "We held an event.\n".into() }];
    project
        .write(Change::new(Did::Write, "workforce"), |tx| {
            tx.replace_text("workforce", None, Lang::En, &text)
        })
        .unwrap();
    let facts = checker.facts(&project, TODAY, Known::default()).unwrap();
    assert_eq!(checker.findings(&facts), super::findings(&facts));
}
