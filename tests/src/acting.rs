//! What the officer does about findings: a button mends, a reason lets stand
//! until the text changes, and what was found is what somebody would find who
//! has never seen the report.

use std::sync::Mutex;

use desk::checking::{Checking, FindingShown, OpenReport};
use desk::requirements;
use desk::spelling::Speller;
use jiff::civil::{Date, date};
use report::check::requirements::Met;
use report::check::{Mend, Place, Rule};
use report::lang::Lang;
use report::project::{Change, Content, Did, Project};

const TODAY: Date = date(2025, 6, 2);

/// The sample report with one passage of English text changed.
struct Changed {
    open: Mutex<Project>,
    checking: Checking,
    speller: Speller,
    _folder: tempfile::TempDir,
}

impl Changed {
    fn new(section: &str, text: &str) -> Changed {
        let folder = tempfile::tempdir().unwrap();
        let project = desk::beginning::sample(&folder.path().join("sample.llunio"), 1).unwrap();
        let (checking, speller) = (Checking::new(), Speller::new(None));
        let changed = Changed { open: Mutex::new(project), checking, speller, _folder: folder };
        changed.write(section, text);
        changed
    }

    /// Puts a text in the place of the first paragraph of a section.
    fn write(&self, section: &str, text: &str) {
        let act = |project: &mut Project| {
            let own = project.passages_of(section, Lang::En)?;
            let mut contents: Vec<Content> = own.into_iter().map(|it| it.content).collect();
            let first = contents.iter_mut().find(|it| matches!(it, Content::Text { .. }));
            *first.expect("there is text") = Content::Text { markdown: format!("{text}\n") };
            project.write(Change::new(Did::Write, section), |tx| {
                tx.replace_text(section, None, Lang::En, &contents)
            })
        };
        self.open.reach(act).unwrap();
    }

    fn found(&mut self) -> Vec<FindingShown> {
        self.checking.checks(&self.open, &self.speller, TODAY).unwrap().findings
    }

    fn of(&mut self, rule: Rule) -> Option<FindingShown> {
        self.found().into_iter().find(|it| it.rule == rule)
    }

    fn first_text(&self, section: &str) -> String {
        let read = |project: &mut Project| project.passages_of(section, Lang::En);
        self.open.reach(read).unwrap()[0].content.kept()
    }
}

#[test]
fn a_button_mends_what_was_found() {
    let mut report = Changed::new("leadership", "We utilise what we have.");
    let found = report.of(Rule::WordPlainer).unwrap();
    assert!(matches!(&found.mends[..], [Mend::Replace { .. }, ..]), "{found:?}");
    report.checking.mend(&report.open, &report.speller, TODAY, &found.key, 0).unwrap();
    assert_eq!(report.first_text("leadership").trim(), "We use what we have.");
    assert_eq!(report.of(Rule::WordPlainer), None);

    let mut report = Changed::new("leadership", "The whole text is another now.");
    let behind = report.of(Rule::LanguagesBehind).unwrap();
    assert_eq!(behind.mends, [Mend::UpToDate]);
    report.checking.mend(&report.open, &report.speller, TODAY, &behind.key, 0).unwrap();
    assert_eq!(report.of(Rule::LanguagesBehind), None);

    let mut report = Changed::new("directors-summary", "We met the CIW in May.");
    let acronym = report.of(Rule::AcronymUnexplained).unwrap();
    report.checking.mend(&report.open, &report.speller, TODAY, &acronym.key, 0).unwrap();
    let text = report.first_text("directors-summary");
    assert_eq!(text.trim(), "We met the Care Inspectorate Wales (CIW) in May.");
}

#[test]
fn a_button_for_a_text_that_is_gone_does_nothing() {
    let mut report = Changed::new("leadership", "We utilise what we have.");
    let found = report.of(Rule::WordPlainer).unwrap();
    report.write("leadership", "We have what we need.");
    assert!(report.checking.mend(&report.open, &report.speller, TODAY, &found.key, 0).is_err());
    assert_eq!(report.first_text("leadership").trim(), "We have what we need.");
}

#[test]
fn what_was_let_stand_is_asked_again_once_the_text_changes() {
    let mut report = Changed::new("leadership", "We utilise what we have.");
    let key = report.of(Rule::WordPlainer).unwrap().key;
    let reason = "It is a quotation.";
    report.checking.dismiss(&report.open, &report.speller, TODAY, &key, reason).unwrap();
    assert_eq!(report.of(Rule::WordPlainer).unwrap().dismissed.as_deref(), Some(reason));
    report.write("workforce", "Another passage changed.");
    assert_eq!(report.of(Rule::WordPlainer).unwrap().dismissed.as_deref(), Some(reason));
    report.write("leadership", "We utilise what we have left.");
    assert_eq!(report.of(Rule::WordPlainer).unwrap().dismissed, None);
}

#[test]
fn a_requirement_is_linked_taken_back_and_said_not_to_concern_the_report() {
    let report = Changed::new("leadership", "Another text.");
    let id = "law.s144a.3";
    let met = |project: &Project| {
        let shown = requirements::shown(project.entered().unwrap(), TODAY);
        shown.requirements.into_iter().find(|it| it.id == id).unwrap()
    };
    let act = |project: &mut Project| {
        let linked: Vec<String> = project
            .passages()?
            .into_iter()
            .filter(|it| it.answers.iter().any(|own| own == id))
            .map(|it| it.id)
            .collect();
        assert_eq!(met(project).met, Met::Met);
        for passage in &linked {
            requirements::link(project, passage, id, false).unwrap();
        }
        assert_eq!(met(project).met, Met::NotMet);
        requirements::link(project, &linked[0], id, true).unwrap();
        assert!(met(project).met > Met::NotMet);
        requirements::link(project, &linked[0], id, false).unwrap();
        requirements::exempt(project, id, Some(" ")).unwrap();
        assert_eq!(met(project).met, Met::NotMet, "no reason is none");
        requirements::exempt(project, id, Some("There were none.")).unwrap();
        let shown = met(project);
        assert_eq!(shown.met, Met::NotApplicable);
        assert_eq!(shown.reason.as_deref(), Some("There were none."));
        requirements::exempt(project, id, None).unwrap();
        assert_eq!(met(project).met, Met::NotMet);
        Ok(())
    };
    report.open.reach(act).unwrap();
}

#[test]
fn what_is_found_of_a_story_is_shown_where_it_is_placed() {
    let mut report = Changed::new("leadership", "Another text.");
    let placed = |project: &mut Project| {
        let passages = project.passages_in(Lang::En)?;
        let found = passages.into_iter().find_map(|it| match &it.content {
            Content::Testimony { testimony } => Some((testimony.clone(), it.section, it.id)),
            _ => None,
        });
        let (testimony, section, passage) = found.expect("the sample places stories");
        let mut story = project.testimonies()?.into_iter().find(|it| it.id == testimony).unwrap();
        story.consent.agreed.clear();
        project.write(Change::new(Did::Testimony, ""), |tx| tx.put_testimony(&story, 0))?;
        Ok((section, passage))
    };
    let (section, passage) = report.open.reach(placed).unwrap();
    let found = report.checking.section(&report.open, &report.speller, TODAY, &section).unwrap();
    let of_story = found
        .iter()
        .find(|it| matches!(it.also.first().map(|it| &it.place), Some(Place::Testimony { .. })));
    let of_story = of_story.unwrap_or_else(|| panic!("{found:?}"));
    assert!(matches!(&of_story.place.place, Place::Words { passage: own, .. } if *own == passage));
}

#[test]
fn whoever_has_looked_before_finds_what_somebody_new_finds() {
    let mut report = Changed::new("leadership", "We utilise what we have.");
    let texts = [
        "The CIW came. It was held.",
        "We utilise 442 things, and the IAA too.",
        "Cawsom 12% o’r rhain.",
        "**We** met [here](https://example.org/a).",
        "",
    ];
    for (nth, text) in texts.iter().enumerate() {
        report.write(["leadership", "workforce", "directors-summary"][nth % 3], text);
        let before = report.found();
        let mut anew = Checking::new();
        let found = anew.checks(&report.open, &report.speller, TODAY).unwrap().findings;
        assert_eq!(before, found, "after “{text}”");
    }
}
