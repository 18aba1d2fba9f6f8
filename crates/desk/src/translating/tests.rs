//! What a translator is sent, and what is kept back.

use std::collections::BTreeSet;
use std::path::Path;

use formats::export::ExportError;
use formats::translation::{State, Unit};
use jiff::civil::{Date, date};
use report::Error;
use report::consent::{Consent, Refusal, Use};
use report::document::plain_inlines;
use report::lang::{Lang, Text};
use report::project::{Change, Content, Did, Project, Testimony, TestimonyKind, TestimonyText, Tx};

use super::{Asked, Prepared, TranslationFormat, note, prepare, write};

const DAY: Date = date(2025, 6, 30);
const FROM_ENGLISH: Asked = Asked { from: Lang::En, all: true };
const STORY: &str = "Once she lived beside the river and kept eleven hens in a shed.";
const WELSH: &str = "Un tro roedd hi’n byw wrth yr afon ac yn cadw un ar ddeg o ieir.";

fn sample(folder: &Path) -> Project {
    crate::beginning::sample(&folder.join("s.llunio"), 1).unwrap()
}

fn change(project: &mut Project, act: impl FnOnce(&mut Tx<'_>) -> report::Result<()>) {
    project.write(Change::new(Did::Write, ""), act).unwrap();
}

fn markdown(text: &str) -> Content {
    Content::Text { markdown: text.into() }
}

/// What there is to do, as lines: the state, the text, its rendering.
fn due(project: &Project) -> Vec<String> {
    let prepared = prepare(project, Asked { all: false, ..FROM_ENGLISH }, DAY).unwrap();
    let line = |unit: &Unit| {
        let [source, target] = [&unit.source, &unit.target].map(|it| plain_inlines(it));
        format!("{:?}: {source} | {target}", unit.state)
    };
    prepared.translation.units().map(line).collect()
}

#[test]
fn the_sample_is_translated_and_all_of_it_goes_along_if_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let project = sample(folder.path());
    assert_eq!(due(&project), [""; 0]);
    for from in Lang::BOTH {
        let all = prepare(&project, Asked { from, all: true }, DAY).unwrap();
        let ids: BTreeSet<&str> = all.translation.units().map(|unit| unit.id.as_str()).collect();
        assert_eq!(ids.len(), all.translation.units().count(), "an id stands twice");
        assert!(all.translation.units().all(|unit| !unit.target.is_empty()));
        let kinds: Vec<&str> = all.translation.groups.iter().map(|group| &group.id[..]).collect();
        for kind in ["testimony", "picture", "metric", "money", "promise", "link", "evidence"] {
            assert!(kinds.contains(&kind), "{kind} is missing in {kinds:?}");
        }
    }
    // It was written in English first.
    let passages = |from| {
        let all = prepare(&project, Asked { from, all: true }, DAY).unwrap();
        all.translation.units().filter(|unit| unit.id.starts_with("passage:")).count()
    };
    assert!(passages(Lang::En) > 400, "{}", passages(Lang::En));
    assert_eq!(passages(Lang::Cy), 0);
}

#[test]
fn one_word_that_changes_is_one_text_to_translate() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = crate::tests::new(folder.path());
    let written = |tx: &mut Tx<'_>, lang, texts: &[&str]| {
        let contents: Vec<Content> = texts.iter().map(|text| markdown(text)).collect();
        tx.replace_text("workforce", None, lang, &contents)
    };
    change(&mut project, |tx| {
        written(tx, Lang::En, &["First of all.", "- One\n- Two\n- 12", "New."])
    });
    change(&mut project, |tx| written(tx, Lang::Cy, &["Yn gyntaf.", "- Un\n- Dau\n- 12"]));
    assert_eq!(due(&project), ["New: New. | "]);
    change(&mut project, |tx| {
        written(tx, Lang::En, &["First of all.", "- One\n- Two and more\n- 12", "New."])
    });
    assert_eq!(due(&project), ["Changed: Two and more | Dau", "New: New. | "]);
    // Nobody can say which item of the rendering belongs to which.
    change(&mut project, |tx| {
        written(tx, Lang::En, &["First of all.", "- One\n- And\n- Two\n- 12", "New."])
    });
    assert_eq!(due(&project), ["Changed: One And Two 12 | Un Dau 12", "New: New. | "]);
}

/// A report with somebody's story, agreed in English for committees.
fn with_story(folder: &Path, consent: Consent) -> Project {
    let mut project = crate::tests::new(folder);
    let text = TestimonyText {
        title: Text { en: "Hens".into(), cy: "Ieir".into() },
        body: Text { en: STORY.into(), cy: WELSH.into() },
    };
    let mut story = Testimony { id: "s".into(), kind: TestimonyKind::CaseStudy, text, consent };
    story.agree(Lang::En, DAY);
    change(&mut project, |tx| {
        tx.put_testimony(&story, 0)?;
        tx.replace_text("workforce", None, Lang::En, &[markdown("Ordinary words.")])
    });
    project
}

fn agreed() -> Consent {
    Consent { uses: vec![Use::CommitteePapers], ..Consent::default() }
}

fn all_said(prepared: &Prepared) -> String {
    let texts = prepared.translation.units().flat_map(|unit| [&unit.source, &unit.target]);
    texts.map(|text| plain_inlines(text)).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_story_goes_to_a_translator_as_it_was_agreed_and_its_rendering_once_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = with_story(folder.path(), agreed());
    let prepared = prepare(&project, FROM_ENGLISH, DAY).unwrap();
    let said = all_said(&prepared);
    assert!(said.contains(STORY) && !said.contains("wrth yr afon"), "{said}");
    assert_eq!(prepared.withheld, []);
    let out = folder.path().join("out");
    let files = write(&prepared, &TranslationFormat::ALL, &out).unwrap();
    note(&mut project, &files).unwrap();
    let noted = project.exported().unwrap();
    assert_eq!(noted.len(), 2);
    assert!(noted.iter().all(|file| file.testimonies == ["s"] && Path::new(&file.path).exists()));

    // Nothing is agreed in Welsh, so nothing goes out of Welsh.
    let welsh = prepare(&project, Asked { from: Lang::Cy, all: true }, DAY).unwrap();
    assert!(!all_said(&welsh).contains("afon"));
    assert_eq!(welsh.withheld[0].refusal, Refusal::Language);

    let mut story = project.testimonies().unwrap().remove(0);
    story.agree(Lang::Cy, DAY);
    change(&mut project, |tx| tx.put_testimony(&story, 0));
    let both = prepare(&project, FROM_ENGLISH, DAY).unwrap();
    assert!(all_said(&both).contains(WELSH));
    assert!(
        both.translation
            .units()
            .filter(|it| it.id.starts_with("testimony:"))
            .all(|unit| unit.state == State::Done)
    );
}

#[test]
fn what_consent_withholds_goes_to_no_translator_by_any_door() {
    let withdrawn = Consent { withdrawn: Some(DAY), ..agreed() };
    let expired = Consent { expires: Some(date(2025, 6, 29)), ..agreed() };
    let unused = Consent { uses: vec![Use::Video], ..agreed() };
    for (consent, refusal) in
        [(withdrawn, Refusal::Withdrawn), (expired, Refusal::Expired), (unused, Refusal::Use)]
    {
        let folder = tempfile::tempdir().unwrap();
        let mut project = with_story(folder.path(), consent);
        let prepared = prepare(&project, FROM_ENGLISH, DAY).unwrap();
        assert_eq!(prepared.withheld[0].refusal, refusal);
        assert_eq!(prepared.withheld[0].name.en, "Hens");
        assert!(!all_said(&prepared).contains("hens"));
        change(&mut project, |tx| {
            tx.replace_text("workforce", None, Lang::En, &[markdown(&format!("So: {STORY}"))])
        });
        let pasted = prepare(&project, FROM_ENGLISH, DAY).unwrap();
        let out = folder.path().join("out");
        for format in TranslationFormat::ALL {
            match write(&pasted, &[format], &out) {
                Err(ExportError::Withheld { words, .. }) => {
                    assert!(words.contains("beside the river"), "{words}");
                }
                Err(ExportError::Faults(faults)) => assert!(!faults.is_empty()),
                other => panic!("{other:?}"),
            }
            assert!(!out.exists(), "nothing is written");
        }
    }
}

#[test]
fn a_report_in_one_language_has_nothing_to_translate() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = crate::tests::new(folder.path());
    let mut details = project.details().unwrap();
    details.languages = vec![Lang::En];
    change(&mut project, |tx| tx.set_details(&details));
    assert!(matches!(prepare(&project, FROM_ENGLISH, DAY), Err(Error::OneLanguage)));
}
