//! What checks find is said in both languages, with every value its words ask
//! for; and a report that is not ready goes out as a draft only.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Mutex;

use desk::checking::Checking;
use desk::exporting::{self, Refused, Wanted};
use desk::spelling::Speller;
use formats::export::Format;
use formats::words::{Value, check_words};
use jiff::civil::{Date, date};
use report::check::{Checker, Finding, Known, Misspelt, Put, Rule};
use report::document::Edition;
use report::lang::Lang;
use report::project::{Content, Dump, Project, load};

const TODAY: Date = date(2025, 6, 2);

fn sample() -> Dump {
    let folder = tempfile::tempdir().unwrap();
    let checked = |bytes: &[u8]| formats::image::checked(bytes).unwrap();
    report::sample::create(&folder.path().join("sample.llunio"), 1, checked)
        .and_then(|project| project.dump())
        .unwrap()
}

fn in_a_file(dump: &Dump, folder: &Path) -> Project {
    let path = folder.join("report.llunio");
    let _ = std::fs::remove_file(&path);
    load(dump, &path).unwrap()
}

fn found_in(project: &Project) -> Vec<Finding> {
    let mut checker = Checker::new();
    let mut facts = checker.facts(project, TODAY, Known::default()).unwrap();
    let first = facts.all().next().map(|read| read.passage.id.clone());
    facts.known.misspelt = first
        .into_iter()
        .map(|passage| Misspelt { passage, from: 0, to: 0, word: "wrod".into() })
        .collect();
    checker.findings(&facts)
}

/// The sample with everything taken out of one place after another.
fn emptied(sample: &Dump) -> Vec<Dump> {
    let sections: BTreeSet<&str> = sample.passages.iter().map(|it| it.section.as_str()).collect();
    let mut reports = vec![Dump { passages: Vec::new(), ..sample.clone() }];
    for section in sections {
        let mut dump = sample.clone();
        dump.passages.retain(|passage| passage.section != section);
        reports.push(dump);
    }
    let records = serde_json::to_value(&sample.records).unwrap();
    let lists: Vec<String> = records.as_object().unwrap().keys().cloned().collect();
    for list in lists {
        let mut value = records.clone();
        value[&list] = serde_json::json!([]);
        let records = serde_json::from_value(value).unwrap();
        let mut dump = Dump { records, ..sample.clone() };
        // A file may not place what it does not hold.
        dump.passages.retain(|it| matches!(it.content, Content::Text { .. }));
        reports.push(dump);
    }
    reports
}

/// The sample with one thing wrong in every passage of a language.
fn garbled(sample: &Dump, lang: Lang, with: &str) -> Dump {
    let mut dump = sample.clone();
    for passage in dump.passages.iter_mut().filter(|it| it.lang == lang) {
        if let Content::Text { markdown } = &mut passage.content {
            *markdown = format!("{} {with}\n", markdown.trim_end());
        }
    }
    dump
}

#[test]
fn whatever_is_found_is_said_in_both_languages() {
    let sample = sample();
    let folder = tempfile::tempdir().unwrap();
    let mut reports = emptied(&sample);
    for lang in Lang::BOTH {
        for with in [
            "click here 200 of 1,010 (91%) WXYZ",
            "We launched it. [yma](https://www.example.org) AD/013 was 3, up on last year.",
            "“I am glad”, she said, born on 3 May 1951. Most people improved & utilise it 😀.",
        ] {
            reports.push(garbled(&sample, lang, with));
        }
    }
    let mut said: BTreeSet<Rule> = BTreeSet::new();
    for dump in &reports {
        for finding in found_in(&in_a_file(dump, folder.path())) {
            said.insert(finding.rule);
            for lang in Lang::BOTH {
                words(&finding, lang);
            }
        }
    }
    assert!(said.len() >= 20, "only these were tried: {said:?}");
}

/// What is found and what to do; panics if a value is missing.
fn words(finding: &Finding, lang: Lang) -> [String; 2] {
    let value = |put: &Put| -> Value<'static> {
        match put {
            Put::Count(count) => (*count).into(),
            Put::Words(words) => words.clone().into(),
            Put::Named(text) => text.get(lang).to_owned().into(),
        }
    };
    let values: Vec<(&str, Value<'_>)> =
        finding.values.iter().map(|(name, put)| (*name, value(put))).collect();
    let name = format!("check-{}", finding.rule.name());
    [name.clone(), format!("{name}-mend")].map(|name| check_words(lang).with(&name, &values))
}

#[test]
fn a_report_that_is_not_ready_goes_out_as_a_draft_only() {
    let folder = tempfile::tempdir().unwrap();
    let mut dump = sample();
    dump.passages.retain(|passage| passage.section != "workforce");
    let project = in_a_file(&dump, folder.path());
    let export = |edition: Edition| {
        let wanted = Wanted {
            languages: vec![Lang::En],
            formats: vec![Format::Markdown],
            editions: vec![edition],
            on: TODAY,
        };
        let out = folder.path().join(format!("{edition:?}"));
        let prepared = exporting::prepare(&project, &wanted).unwrap();
        let written = exporting::write(&prepared, &out, &mut |_, _| ControlFlow::Continue(()));
        (written, out)
    };
    let (refused, out) = export(Edition::Full);
    assert!(matches!(refused, Err(Refused::NotReady(_) | Refused::Export(_))), "{refused:?}");
    assert!(!out.exists(), "something was written");
    let (written, _) = export(Edition::Draft);
    assert_eq!(written.unwrap().len(), 1);
}

#[test]
fn what_was_let_stand_with_a_reason_stops_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let mut dump = sample();
    let law = "law.s144a.3";
    for passage in &mut dump.passages {
        passage.answers.retain(|id| id != law);
    }
    let open = Mutex::new(in_a_file(&dump, folder.path()));
    let stopping = || {
        let wanted = Wanted {
            languages: vec![Lang::En],
            formats: vec![Format::Markdown],
            editions: vec![Edition::Full],
            on: TODAY,
        };
        exporting::prepare(&open.lock().unwrap(), &wanted).unwrap().stopping
    };
    let [finding] = &stopping()[..] else { panic!("one thing stops") };
    let (key, speller) = (finding.key.clone(), Speller::new(None));
    let mut checking = Checking::new();
    assert!(checking.dismiss(&open, &speller, TODAY, &key, "  ").is_err(), "no reason");
    let page = checking.dismiss(&open, &speller, TODAY, &key, "It is in annex 3.").unwrap();
    assert_eq!(page.tally.stops, 0);
    assert_eq!(stopping(), []);
    let page = checking.keep(&open, &speller, TODAY, &key).unwrap();
    assert_eq!(page.tally.stops, 1);
}
