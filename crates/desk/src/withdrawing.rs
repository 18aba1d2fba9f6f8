//! Consent that is withdrawn, and stories that are to be gone for good.

use jiff::civil::Date;
use report::check::Place;
use report::consent::Withdrawal;
use report::lang::Text;
use report::project::{Change, Did, Project};
use report::{Error, Result};
use serde::Serialize;
use ts_rs::TS;

use crate::checking::PlaceShown;
use crate::contents::page_of;
use crate::naming;
use crate::records::{Collection, collection};
use crate::testimonies::change;

/// What came of a withdrawal.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Withdrawn {
    /// What the report holds now beside its text.
    pub collection: Collection,
    /// Where the words still stand, if they were to be forgotten.
    pub quoted: Vec<PlaceShown>,
}

/// Withdraws consent from a day, and forgets the wording for good if asked to,
/// in the history too. To forget cannot be undone.
pub fn withdraw(
    project: &mut Project,
    id: &str,
    day: Date,
    withdrawal: &Withdrawal,
    forget: bool,
) -> Result<Withdrawn> {
    change(project, id, Did::Withdrawal, |testimony| {
        testimony.consent.withdrawn = Some(day);
        testimony.consent.form.withdrawal = withdrawal.clone();
    })?;
    forgotten(project, id, forget)
}

/// Forgets the wording of a case study or quotation for good, in the history
/// too; what is known of its consent stays. That cannot be undone.
pub fn forget(project: &mut Project, id: &str) -> Result<Withdrawn> {
    forgotten(project, id, true)
}

/// Removes a case study or quotation, which can be undone; and forgets its
/// wording for good if asked to, which cannot. Of one whose consent was
/// withdrawn the words are still looked for in every file.
pub fn remove(project: &mut Project, id: &str, forget: bool) -> Result<Withdrawn> {
    let all = project.testimonies()?;
    let unknown = || Error::UnknownItem(id.to_owned());
    let testimony = all.into_iter().find(|it| it.id == id).ok_or_else(unknown)?;
    let places = if forget { project.forget(id)? } else { Vec::new() };
    project.write(Change::new(Did::Testimony, ""), |tx| {
        if testimony.consent.withdrawn.is_some() && !forget {
            tx.remember_words(&testimony)?;
        }
        tx.remove_testimony(id)
    })?;
    Ok(Withdrawn { collection: collection(project)?, quoted: shown(project, places)? })
}

fn forgotten(project: &mut Project, id: &str, forget: bool) -> Result<Withdrawn> {
    let places = if forget { project.forget(id)? } else { Vec::new() };
    Ok(Withdrawn { collection: collection(project)?, quoted: shown(project, places)? })
}

/// Places with what they are called.
fn shown(project: &Project, places: Vec<Place>) -> Result<Vec<PlaceShown>> {
    let (pack, appendices) = (project.pack(), project.appendices()?);
    let records = project.all_records()?;
    let heading = |place: &Place| match place {
        Place::Words { section, .. } | Place::Section { section, .. } => {
            naming::heading(pack, &appendices, section)
        }
        Place::Record { record, id, .. } => naming::record(pack, &records, record, id),
        Place::Report | Place::Testimony { .. } => Text::default(),
    };
    let shown = places.into_iter().map(|place| PlaceShown {
        page: place.section_id().map(|id| page_of(pack, id)),
        section: place.section_id().map(str::to_owned),
        heading: heading(&place),
        lang: place.lang(),
        words: Default::default(),
        place,
    });
    Ok(shown.collect())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use formats::export::Format;
    use jiff::civil::date;
    use report::consent::{Consent, Standing, Use};
    use report::document::Edition;
    use report::lang::Lang;
    use report::project::{Content, Testimony, TestimonyKind, TestimonyText};

    use super::*;
    use crate::exporting::{Wanted, prepare};
    use crate::testimonies::{library, put};
    use crate::tests::new;

    const ON: Date = date(2025, 6, 2);
    const STORY: &str = "Once Zyxomel lived beside the river and kept eleven hens.";

    /// A report with a story, which also stands in ordinary text.
    fn told(folder: &Path) -> Project {
        let mut project = new(folder);
        let both = |words: &str| Text { en: words.into(), cy: String::new() };
        let text = TestimonyText { title: both("A title"), body: both(STORY) };
        let consent = Consent { uses: vec![Use::FullReport], ..Consent::default() };
        let id = "s".to_owned();
        put(&mut project, &Testimony { id, kind: TestimonyKind::CaseStudy, text, consent })
            .unwrap();
        let file = (Path::new("/out/report.pdf"), &["s".to_owned()][..]);
        project.note_exported(&[file]).unwrap();
        project
    }

    fn write(project: &mut Project, text: &str) {
        let text = [Content::Text { markdown: text.to_owned() }];
        let change = Change::new(Did::Write, "workforce");
        project.write(change, |tx| tx.replace_text("workforce", None, Lang::En, &text)).unwrap();
    }

    /// How many places of a draft are told to hold words that may not be there.
    fn refused(project: &Project) -> usize {
        let wanted = Wanted {
            languages: vec![Lang::En],
            formats: vec![Format::Markdown],
            editions: vec![Edition::Draft],
            on: ON,
        };
        formats::export::faults(&prepare(project, &wanted).unwrap().jobs).len()
    }

    fn holds(folder: &Path) -> bool {
        let bytes = std::fs::read(folder.join("a.llunio")).unwrap();
        bytes.windows(7).any(|window| window == b"Zyxomel")
    }

    fn withdrawn(project: &mut Project, forget: bool) -> Withdrawn {
        let how = Withdrawal { how: "by telephone".into(), ..Withdrawal::default() };
        withdraw(project, "s", ON, &how, forget).unwrap()
    }

    #[test]
    fn a_withdrawn_story_is_gone_and_the_files_that_hold_it_are_known() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = told(folder.path());
        assert_eq!(withdrawn(&mut project, true).quoted, []);
        let story = &library(&project, ON).unwrap().stories[0];
        assert_eq!(story.told[0].standing, Standing::Withdrawn);
        assert_eq!(story.exported[0].path, "/out/report.pdf");
        assert_eq!(story.testimony.text.body.en, "");
        assert!(!holds(folder.path()));
        assert!(remove(&mut project, "s", false).unwrap().collection.testimonies.is_empty());
    }

    #[test]
    fn what_was_withdrawn_can_be_forgotten_later_and_where_it_still_stands_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = told(folder.path());
        withdrawn(&mut project, false);
        write(&mut project, STORY);
        assert!(holds(folder.path()));
        let quoted = forget(&mut project, "s").unwrap().quoted;
        assert_eq!(
            quoted.iter().map(|it| it.page.as_deref()).collect::<Vec<_>>(),
            [Some("workforce")]
        );
        assert_eq!(refused(&project), 1, "until somebody takes it out");
        write(&mut project, "Ordinary words.");
        assert_eq!(refused(&project), 0);
    }

    #[test]
    fn the_words_of_a_story_that_was_removed_are_known_if_they_were_withdrawn() {
        for (forget, withdraws) in [(true, true), (true, false), (false, true), (false, false)] {
            let folder = tempfile::tempdir().unwrap();
            let mut project = told(folder.path());
            if withdraws {
                withdrawn(&mut project, false);
            }
            remove(&mut project, "s", forget).unwrap();
            assert!(project.testimonies().unwrap().is_empty());
            assert_eq!(holds(folder.path()), !forget, "the history keeps it, unless it is to go");
            write(&mut project, STORY);
            assert_eq!(refused(&project), usize::from(forget || withdraws), "{forget} {withdraws}");
        }
    }
}
