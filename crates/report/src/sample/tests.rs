//! The sample report is whole, and alike in both languages.

use super::*;
use crate::assemble::{Purpose, assemble};
use crate::consent::Subject;
use crate::document::{Document, Edition, ImageFormat, count_words};

fn assembled(edition: Edition) -> [Document; 2] {
    let folder = tempfile::tempdir().unwrap();
    let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
    let project = create(&folder.path().join("sample.llunio"), 1, unchecked).unwrap();
    Lang::BOTH.map(|lang| {
        let purpose = Purpose { lang, edition, website: true, on: jiff::civil::date(2025, 9, 30) };
        let made = assemble(&project, purpose, crate::assemble::tests::PLAIN).unwrap();
        // One quotation is for paper alone; the public's edition is the summary, without any.
        let withheld: Vec<&str> =
            made.withheld.iter().map(|withheld| withheld.testimony.as_str()).collect();
        let for_paper = ["at-the-kitchen-table"];
        assert_eq!(withheld, if edition == Edition::Public { &[] } else { &for_paper[..] });
        let purpose = Purpose { website: false, ..purpose };
        let on_paper = assemble(&project, purpose, crate::assemble::tests::PLAIN).unwrap();
        assert_eq!(on_paper.withheld, []);
        on_paper.document
    })
}

/// The outline of a document with the kind of each block.
fn shape(document: &Document) -> Vec<String> {
    let kind = |block: &Block| match block {
        Block::Paragraph(_) => "paragraph".to_owned(),
        Block::Heading { level, .. } => format!("heading {}", level.depth()),
        Block::List(list) => format!("list of {}", list.items.len()),
        Block::Table(table) => {
            format!("table of {} by {}", table.rows.len(), table.header.len())
        }
        Block::Quote(_) => "quote".to_owned(),
        Block::Figure(_) => "figure".to_owned(),
        Block::Chart(chart) => format!("chart of {}", chart.series.len()),
        Block::CaseStudy(_) => "case study".to_owned(),
        Block::PullQuote(_) => "pull quote".to_owned(),
        Block::Compulsory(_) => "compulsory".to_owned(),
        Block::Glossary(entries) => format!("glossary of {}", entries.len()),
    };
    let mut shape = Vec::new();
    for (level, section) in document.walk() {
        shape.push(format!("{level} {}", section.id));
        shape.extend(
            section.pieces.iter().map(|piece| format!("{:?} {}", piece.number, kind(&piece.block))),
        );
    }
    shape
}

#[test]
fn the_sample_is_whole_in_both_languages() {
    let [english, welsh] = assembled(Edition::Full);
    assert_eq!(shape(&english), shape(&welsh), "block for block the same");
    for document in [&english, &welsh] {
        let blocks = document.walk().into_iter().flat_map(|(_, section)| &section.pieces);
        let words: usize =
            blocks.map(|piece| count_words(std::slice::from_ref(&piece.block))).sum();
        println!("{}: {words} words", document.lang.code());
        assert!(words >= 9_000, "{} words", words);
        for (_, section) in document.walk().into_iter().filter(|(_, section)| section.required) {
            assert!(!section.pieces.is_empty(), "{} is empty", section.id);
        }
    }
    let shape = shape(&english).join("\n");
    for kind in [
        "chart of",
        "figure",
        "case study",
        "pull quote",
        "table of",
        "list of",
        "compulsory",
        "glossary of",
        "heading 2",
    ] {
        assert!(shape.contains(kind), "no {kind}");
    }
}

#[test]
fn what_the_sample_promises_is_judged_and_answered() {
    let folder = tempfile::tempdir().unwrap();
    let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
    let project = create(&folder.path().join("sample.llunio"), 1, unchecked).unwrap();
    let promises = project.records::<crate::promises::Promise>().unwrap();
    assert_eq!(promises.len(), 47);
    for promise in &promises {
        let missing = crate::promises::missing(promise, &Lang::BOTH);
        assert_eq!(missing, [], "{}", promise.id);
    }
}

#[test]
fn every_story_of_the_sample_has_a_whole_consent_record() {
    let folder = tempfile::tempdir().unwrap();
    let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
    let project = create(&folder.path().join("sample.llunio"), 1, unchecked).unwrap();
    for testimony in project.testimonies().unwrap() {
        let (id, consent) = (&testimony.id, &testimony.consent);
        let form = &consent.form;
        assert!(form.subject.is_some() && form.giver.is_some(), "{id}");
        assert!(form.quoting.is_some() && form.identifying.is_some(), "{id}");
        assert!(form.given.is_some() && form.review.is_some(), "{id}");
        assert!(form.pictures.is_some() && form.free && !form.talk.is_empty(), "{id}");
        assert!(!form.reference.is_empty() && !form.taken_by.is_empty(), "{id}");
        assert!(form.risk.is_answered() && form.risk.on.is_some(), "{id}");
        assert!(!consent.form_kept.is_empty() && consent.expires.is_some(), "{id}");
        let child = form.subject == Some(Subject::Child);
        assert!(!child || !form.capacity.wishes.is_empty(), "{id}: the child’s own wishes");
        for lang in Lang::BOTH {
            assert_eq!(&form.wordings[&lang].body, testimony.text.body.get(lang), "{id}");
            assert!(testimony.is_considered(lang), "{id}: the questions, for this wording");
        }
    }
}

#[test]
fn nothing_is_missing_in_what_the_sample_rests_on() {
    let folder = tempfile::tempdir().unwrap();
    let unchecked = |bytes: &[u8]| Image::new(ImageFormat::Png, 1, 1, bytes.to_vec());
    let project = create(&folder.path().join("sample.llunio"), 1, unchecked).unwrap();
    let records = project.all_records().unwrap();
    let passages = project.passages().unwrap();
    let cited = passages.iter().flat_map(|it| it.evidence.clone()).collect();
    let year = project.details().unwrap().year;
    assert_eq!(crate::sources::gaps(&records, year, &Lang::BOTH, &cited), []);
    let entries = crate::terms::entries(project.pack(), &records.terms);
    let mut readings = BTreeMap::new();
    for lang in Lang::BOTH {
        readings.insert(lang, crate::terms::readings(&project.entered().unwrap(), lang));
        let metrics = &project.pack().metrics;
        let words = Default::default();
        let asked = crate::terms::prompts(&readings[&lang], &entries, metrics, &words, lang);
        let terms = |it: &crate::terms::Unexplained| it.kind == crate::terms::UnexplainedKind::Term;
        assert!(asked.len() < 20 && asked.iter().all(terms), "{asked:#?}");
    }
    let register = crate::terms::register(&readings, &entries);
    assert_eq!(register.clashes, []);
    assert!(register.entries.iter().all(|it| it.used == Lang::BOTH || !it.entry.own));
}

#[test]
fn drafts_of_both_languages_bear_the_same_paragraph_numbers() {
    let [english, welsh] = assembled(Edition::Draft);
    assert_eq!(shape(&english), shape(&welsh));
    assert!(shape(&english).iter().any(|line| line.starts_with("Some(100)")));
}

#[test]
fn the_public_edition_is_the_summary_alone() {
    let [english, _] = assembled(Edition::Public);
    let ids: Vec<&str> = english.walk().iter().map(|(_, section)| section.id.as_str()).collect();
    assert_eq!(ids, ["directors-summary"]);
}
