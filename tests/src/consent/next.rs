//! Nobody's story goes on into next year's report unless they agreed to later
//! reports, neither as a story nor in text that comes along.

use formats::FaultKind;
use formats::export::{ExportError, Format};
use report::document::Edition;
use report::lang::Lang;
use report::next_year;
use report::pack::load_shipped;
use report::project::{Change, Content, Did};

use super::files::{export_all, exported, readable, wanted};
use super::generated::{DAY, Dice, EDITIONS, Generated, contents, project};
use super::{STORIES, rounds};

/// Reports in a test run.
const FEW: u64 = 12;

#[test]
fn a_story_is_in_next_years_files_if_and_only_if_consent_covers_later_reports() {
    let pack = load_shipped("lassar");
    let (mut looked_for, mut permitted) = (0, 0);
    for number in 3_000_000..3_000_000 + rounds(FEW) {
        let mut dice = Dice(number);
        let stories: Vec<Generated> =
            (0..STORIES).map(|index| Generated::new(&mut dice, number, index)).collect();
        let folder = tempfile::tempdir().unwrap();
        let mut last = project(folder.path(), &pack, &stories, |_| ());
        stories.iter().for_each(|story| story.forget(&mut last));
        let mut next = next_year::begin(&last, &folder.path().join("next.llunio")).unwrap();
        let there = next.testimonies().unwrap();
        let come_along = |story: &&Generated| there.iter().any(|it| it.id == story.mark);
        let (along, left): (Vec<&Generated>, Vec<&Generated>) =
            stories.iter().partition(come_along);
        assert!(left.iter().all(|it| !it.goes_on() || it.is_withdrawn()), "{left:?}");
        assert!(along.iter().all(|it| it.goes_on() && !it.is_withdrawn()), "{along:?}");
        // Each stands in its place again, next year's officer says.
        next.write(Change::new(Did::Write, ""), |tx| {
            for heading in pack.outline() {
                let here: Vec<Content> = contents(&heading.id(), &along);
                for lang in Lang::BOTH {
                    tx.replace_text(&heading.id(), None, lang, &here)?;
                }
            }
            Ok(())
        })
        .unwrap();
        let formats = [Format::Markdown, Format::Html, Format::Docx];
        for (edition, format, written) in export_all(&next, &formats, &folder.path().join("out")) {
            for file in written.unwrap() {
                let text = readable(&file.path, format);
                let languages: Vec<Lang> = file.lang.map_or(Lang::BOTH.to_vec(), |it| vec![it]);
                for story in &stories {
                    for lang in Lang::BOTH {
                        let may = story.goes_on()
                            && languages.contains(&lang)
                            && story.may(lang, edition, format);
                        for mark in story.marks(lang) {
                            looked_for += 1;
                            permitted += usize::from(may);
                            assert_eq!(text.contains(&mark), may, "{mark} {edition:?}: {story:?}");
                        }
                    }
                }
            }
        }
    }
    println!("{looked_for} marks looked for, {permitted} of them permitted");
    assert!(permitted * 20 > looked_for && permitted * 2 < looked_for);
}

#[test]
fn words_of_a_story_that_stayed_behind_stop_next_years_files() {
    let pack = load_shipped("lassar");
    let (mut refused, mut made) = (0, 0);
    for number in 4_000_000..4_000_000 + rounds(FEW) {
        let story = Generated::new(&mut Dice(number), number, 0);
        let folder = tempfile::tempdir().unwrap();
        let told = story.testimony().text.body.en;
        // Leadership stands from year to year, so its text comes along.
        let words = Content::Text { markdown: format!("We heard: “{told}” It moved us.") };
        let last = project(folder.path(), &pack, std::slice::from_ref(&story), |tx| {
            tx.replace_text("leadership", None, Lang::En, &[words]).unwrap();
        });
        let mut next = next_year::begin(&last, &folder.path().join("next.llunio")).unwrap();
        assert_eq!(next.passages_of("leadership", Lang::En).unwrap().len(), 1);
        // Sections that did not come along must not be empty.
        next.write(Change::new(Did::Write, ""), |tx| {
            for heading in pack.outline().iter().filter(|it| it.id() != "leadership") {
                for lang in Lang::BOTH {
                    tx.replace_text(&heading.id(), None, lang, &contents::<Generated>("", &[]))?;
                }
            }
            Ok(())
        })
        .unwrap();
        for (at, edition) in EDITIONS.into_iter().enumerate().filter(|it| it.1 != Edition::Public) {
            let out = folder.path().join(at.to_string());
            let may = story.goes_on() && story.reaches(Lang::En, edition, Format::Markdown);
            match exported(&next, &wanted(edition, &[Format::Markdown]), &out) {
                Ok(files) => {
                    assert!(may, "{edition:?} {story:?} on {DAY}");
                    let english = files.iter().find(|file| file.lang == Some(Lang::En)).unwrap();
                    assert!(readable(&english.path, Format::Markdown).contains(&story.mark));
                    made += 1;
                }
                Err(ExportError::Faults(faults)) => {
                    assert!(!may, "{edition:?} {story:?}: {faults:?}");
                    let withheld = |kind: &FaultKind| matches!(kind, FaultKind::Withheld { .. });
                    assert!(faults.iter().all(|fault| withheld(&fault.kind)), "{faults:?}");
                    refused += 1;
                }
                Err(other) => panic!("{other}"),
            }
        }
    }
    assert!(refused > 0 && made > 0, "{refused} refused, {made} made");
}
