//! What becomes of a project on its way to a document.

use jiff::civil::date;

use super::*;
use crate::consent::{Consent, Use};
use crate::document::{markdown, plain_blocks};
use crate::lang::Text;
use crate::pack::load_shipped;
use crate::project::{
    Change, ConfirmedWording, Content, Details, Did, Layout, Testimony, TestimonyKind,
    TestimonyText, Tx,
};
use crate::year::FinancialYear;

/// Says a phrase by its name and what is in it: these tests know no words.
pub(crate) fn spoken(phrase: &crate::phrase::Phrase) -> String {
    format!("{phrase:?}")
}

/// Says phrases by their names, and draws nothing.
pub(crate) const PLAIN: Voice<'static> = Voice { say: &spoken, draw: &|_| None };

pub(super) fn project(
    fill: impl FnOnce(&mut Tx<'_>) -> Result<()>,
) -> (tempfile::TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    let council = Text { en: "Glanafon".into(), cy: "Glanafon".into() };
    let details = Details::new(council, FinancialYear::starting(2024));
    let path = folder.path().join("r.llunio");
    let mut project = Project::create(&path, &details, &load_shipped("lassar")).unwrap();
    project.write(Change::new(Did::Write, ""), fill).unwrap();
    (folder, project)
}

fn text(tx: &mut Tx<'_>, section: &str, strand: Option<&str>, words: &str) -> Result<()> {
    let contents: Vec<Content> = markdown::read(words).iter().map(Content::text).collect();
    tx.replace_text(section, strand, Lang::En, &contents)
}

fn full(project: &Project) -> Assembled {
    let purpose =
        Purpose { lang: Lang::En, edition: Edition::Full, website: false, on: date(2025, 9, 30) };
    assemble(project, purpose, PLAIN).unwrap()
}

/// The sections of a part with their own words: `id: words`.
fn outline_of(document: &Document, part: &str) -> Vec<String> {
    document
        .walk()
        .into_iter()
        .filter(|(_, section)| section.id == part || section.id.starts_with(&format!("{part}.")))
        .map(|(level, section)| {
            let own = section.pieces.iter().filter(|piece| piece.passage.is_some());
            let words: Vec<String> =
                own.map(|piece| plain_blocks(std::slice::from_ref(&piece.block))).collect();
            format!("{level} {}: {}", section.id, words.join(" "))
        })
        .collect()
}

#[test]
fn headings_come_from_the_pack_whatever_the_text_says() {
    let (_folder, project) =
        project(|tx| text(tx, "people.i", None, "# 4 Other information\n\nText.\n"));
    let document = full(&project).document;
    let headings: Vec<String> =
        document.walk().iter().map(|(_, section)| section.title()).collect();
    let wanted: Vec<String> = project
        .pack()
        .outline()
        .iter()
        .map(|heading| match heading.number() {
            Some(number) => format!("{number} {}", heading.wording().en),
            None => heading.wording().en.clone(),
        })
        // Nothing in this report is in the glossary, so there are no appendices.
        .filter(|heading| heading != "Appendices" && heading != "Glossary of terms")
        .collect();
    assert_eq!(headings, wanted);
}

#[test]
fn a_part_is_set_out_by_question_or_as_a_narrative_and_loses_nothing() {
    let (_folder, mut project) = project(|tx| {
        text(tx, "people", None, "Opening.\n")?;
        text(tx, "people.i", Some("adults"), "Adults one.\n")?;
        text(tx, "people.i", Some("children"), "Children one.\n")?;
        text(tx, "people.i", None, "Both one.\n")?;
        text(tx, "people.iii", None, "Three.\n")
    });
    let shown = |project: &Project| outline_of(&full(project).document, "people");
    assert_eq!(
        shown(&project),
        [
            "2 people: Opening.",
            "3 people.i: Both one. Children one. Adults one.",
            "3 people.ii: ",
            "3 people.iii: Three.",
            "3 people.iv: "
        ]
    );
    let mut set = |layout| {
        project
            .write(Change::new(Did::Layout, "people"), |tx| tx.set_layout("people", layout))
            .unwrap();
        shown(&project)
    };
    assert_eq!(
        set(Layout { narrative: false, split: true }),
        [
            "2 people: Opening.",
            "3 people.i: Both one.",
            "4 people.i.children: Children one.",
            "4 people.i.adults: Adults one.",
            "3 people.ii: ",
            "3 people.iii: Three.",
            "3 people.iv: ",
        ]
    );
    assert_eq!(
        set(Layout { narrative: true, split: false }),
        ["2 people: Opening. Both one. Three. Children one. Adults one."]
    );
    assert_eq!(
        set(Layout { narrative: true, split: true }),
        [
            "2 people: Opening. Both one. Three.",
            "3 people.children: Children one.",
            "3 people.adults: Adults one."
        ]
    );
}

#[test]
fn a_part_opens_with_its_standards_and_the_chapter_with_its_narrative() {
    let (_folder, project) = project(|_| Ok(()));
    let document = full(&project).document;
    let opening = |id: &str| {
        let (_, section) =
            document.walk().into_iter().find(|(_, section)| section.id == id).unwrap();
        match &section.pieces[0].block {
            Block::Compulsory(blocks) => plain_blocks(blocks),
            other => panic!("{id} opens with {other:?}"),
        }
    };
    assert!(
        opening("performance-assessment").starts_with(
            "This section asks local authorities to address the eight quality standards"
        )
    );
    assert!(
        opening("people")
            .contains("All people are equal partners who have choice, voice and control")
    );
    let (_, empty) = document
        .walk()
        .into_iter()
        .find(|(_, section)| section.id == "any-other-information")
        .unwrap();
    assert_eq!(empty.pieces.len(), 1, "a heading that may be empty says so");
    let (_, missing) =
        document.walk().into_iter().find(|(_, section)| section.id == "workforce").unwrap();
    assert!(
        missing.required && missing.pieces.is_empty(),
        "one that may not is left for the check before export"
    );
}

#[test]
fn a_story_enters_only_where_its_consent_reaches() {
    let story = |id: &str, uses: &[Use]| {
        let both = |words: &str| Text { en: words.into(), cy: words.into() };
        let text = TestimonyText { title: both("Title"), body: both("Story.") };
        let consent = Consent { uses: uses.to_vec(), ..Consent::default() };
        let mut story = Testimony { id: id.into(), kind: TestimonyKind::CaseStudy, text, consent };
        story.agree(Lang::En, date(2025, 6, 2));
        story
    };
    let all = [Use::FullReport, Use::CommitteePapers, Use::PublicSummary, Use::Website];
    let (_folder, project) = project(|tx| {
        let stories = [story("all", &all), story("report", &[Use::FullReport]), story("none", &[])];
        for (position, story) in stories.iter().enumerate() {
            tx.put_testimony(story, position)?;
        }
        let places =
            ["all", "report", "none"].map(|id| Content::Testimony { testimony: id.into() });
        tx.replace_text("directors-summary", None, Lang::En, &places)?;
        tx.replace_text("directors-summary", None, Lang::Cy, &places)
    });
    let withheld = |lang, edition, website| -> Vec<(String, Refusal)> {
        let purpose = Purpose { lang, edition, website, on: date(2025, 9, 30) };
        let made = assemble(&project, purpose, PLAIN).unwrap();
        let stories = made
            .document
            .walk()
            .iter()
            .flat_map(|(_, section)| &section.pieces)
            .filter(|piece| matches!(piece.block, Block::CaseStudy(_)))
            .count();
        assert_eq!(stories + made.withheld.len(), 3);
        made.withheld.into_iter().map(|one| (one.testimony, one.refusal)).collect()
    };
    let none = ("none".to_owned(), Refusal::Use);
    let report = ("report".to_owned(), Refusal::Use);
    assert_eq!(withheld(Lang::En, Edition::Full, false), std::slice::from_ref(&none));
    assert_eq!(withheld(Lang::En, Edition::LargePrint, false), std::slice::from_ref(&none));
    for (edition, website) in [
        (Edition::Full, true),
        (Edition::Draft, false),
        (Edition::Public, false),
        (Edition::Public, true),
    ] {
        assert_eq!(withheld(Lang::En, edition, website), [report.clone(), none.clone()]);
    }
    let welsh = withheld(Lang::Cy, Edition::Full, false);
    assert_eq!(welsh[0], ("all".to_owned(), Refusal::Language), "agreed in English only");
}

#[test]
fn unconfirmed_welsh_is_told_until_the_officer_confirms_it() {
    let (_folder, mut project) = project(|_| Ok(()));
    let welsh = |project: &Project| {
        let purpose = Purpose {
            lang: Lang::Cy,
            edition: Edition::Full,
            website: false,
            on: date(2025, 9, 30),
        };
        assemble(project, purpose, PLAIN).unwrap()
    };
    let before = welsh(&project).unconfirmed;
    assert!(before.contains(&"people".to_owned()), "{before:?}");
    assert!(full(&project).unconfirmed.is_empty(), "English has nothing to confirm");
    let confirmed = ConfirmedWording { cy: "Y Bobl".into(), note: "llyw.cymru".into() };
    project
        .write(Change::new(Did::Wording, "people"), |tx| tx.set_wording("people", Some(&confirmed)))
        .unwrap();
    let made = welsh(&project);
    assert_eq!(made.unconfirmed.len(), before.len() - 1);
    assert!(made.document.walk().iter().any(|(_, section)| section.heading == "Y Bobl"));
}
