//! Single defects, each planted into the finished sample report: each is found
//! by exactly the check that is meant, at the right words, and nothing else new
//! appears. One file for each family; this one plants and compares.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::civil::{Date, date};

use super::{Checker, Facts, Finding, Known, Place, Rule, Severity};
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
mod rows;
mod sources;
mod spelling;
mod strays;
mod structure;
mod terms;
mod true_sentences;
mod years;

/// The day on which the sample report is finished.
pub(super) const TODAY: Date = date(2025, 6, 2);

/// How many findings a finished report may still have, without what its pages
/// or a dictionary would say.
const HANDFUL: usize = 5;

/// A defect.
pub(super) struct Defect {
    /// What is wrong, for whoever reads the table.
    pub name: &'static str,
    /// Plants it.
    pub plant: fn(&mut Dump),
    /// The rule that finds it.
    pub rule: Rule,
    /// What is found: the words of the text at the place, or the id of the
    /// section, record or case study; `report` for the whole. Where the other
    /// language says it in words of its own, the list in `found` has those.
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
    let stops = found.iter().filter(|it| it.severity == Severity::Stops);
    assert!(super::stopping(&facts).iter().eq(stops), "what stops is found by itself too");
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

/// A list in `planted/found` of what is found of some defects: which rule, how
/// severe, in which language, at which words. Somebody has read it.
pub(super) struct Listed(pub &'static str);

impl Listed {
    /// Plants each defect by itself and compares: what is found is of its rule and
    /// nothing else, and it is what is listed.
    pub(super) fn each_is_found(&self, defects: &[Defect]) {
        let sample = sample();
        let clean = told(&sample);
        let mut wrong = Vec::new();
        let mut found = String::new();
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
            let new = without(told(&dump), &clean);
            let is_meant = new.iter().all(|it| it.rule == defect.rule);
            if !is_meant || !new.iter().any(|it| it.words == defect.at) {
                wrong.push(format!("{}: {new:?}", defect.name));
            }
            writeln!(found, "{}", defect.name).unwrap();
            new.iter().for_each(|it| writeln!(found, "  {it}").unwrap());
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        expect_test::expect_file![format!("planted/found/{}.txt", self.0)].assert_eq(&found);
    }
}

/// What is said, without what was said before; what is said twice counts twice.
fn without(mut now: Vec<Said>, before: &[Said]) -> Vec<Said> {
    for said in before {
        if let Some(at) = now.iter().position(|it| it == said) {
            now.remove(at);
        }
    }
    now
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

/// What a finding says, as far as the lists hold it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    rule: Rule,
    severity: Severity,
    lang: Option<Lang>,
    words: String,
}

impl std::fmt::Display for Said {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lang = self.lang.map_or("both", Lang::code);
        write!(out, "{} {:?} {lang}: {}", self.rule.name(), self.severity, self.words)
    }
}

fn told(dump: &Dump) -> Vec<Said> {
    let said = |(finding, words): (Finding, String)| {
        let (rule, severity, lang) = (finding.rule, finding.severity, finding.place.lang());
        Said { rule, severity, lang, words }
    };
    let mut told: Vec<Said> = findings_in(dump).into_iter().map(said).collect();
    told.sort();
    told
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
fn the_finished_sample_report_stops_nothing_and_is_hardly_advised() {
    let found = findings_in(&sample());
    let told: Vec<String> = found
        .iter()
        .map(|(it, words)| format!("{:?} {:?} {words}", it.severity, it.rule))
        .collect();
    let stops = found.iter().any(|(it, _)| it.severity == Severity::Stops);
    assert!(!stops, "{}", told.join("\n"));
    assert!(found.len() <= HANDFUL, "{}", told.join("\n"));
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
