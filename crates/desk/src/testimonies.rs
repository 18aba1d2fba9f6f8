//! Case studies and quotations: what they say, how they stand to their consent,
//! and who could recognise the people in them.

use jiff::civil::Date;
use report::assemble::Purpose;
use report::consent::{Consent, Form, Risk, Standing};
use report::document::{Edition, Share, told_share};
use report::identifiers::{Combination, Finding, combination, find};
use report::lang::Lang;
use report::project::{Change, Did, Exported, Project, Testimony};
use report::{Error, Result};
use serde::Serialize;
use ts_rs::TS;

use crate::assembling::assembled;
use crate::difference::{Piece, difference};
use crate::endings::{Ending, endings};
use crate::records::{Collection, collection};

/// All case studies and quotations of a report.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Library {
    /// Each of them, in order.
    pub stories: Vec<Story>,
    /// How much of the report they are, for each of its languages.
    pub shares: Vec<ShareIn>,
    /// The day the report is to be published.
    #[ts(type = "string | null")]
    pub publication: Option<Date>,
    /// What will not last until then, pictures of people included.
    pub endings: Vec<Ending>,
}

/// How much of the report they are in a language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ShareIn {
    /// The language.
    pub lang: Lang,
    /// The words.
    pub share: Share,
    /// Whether they are a clear minority.
    pub minority: bool,
}

/// A case study or quotation with all that there is to know of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Story {
    /// What it says, and what was agreed.
    pub testimony: Testimony,
    /// It in each language.
    pub told: Vec<Told>,
    /// The files that hold it, newest first.
    pub exported: Vec<Exported>,
}

/// A case study or quotation in a language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Told {
    /// The language.
    pub lang: Lang,
    /// How it stands to its consent today.
    pub standing: Standing,
    /// What has changed since it was agreed; empty if nothing has, or if the
    /// wording that was agreed was not kept.
    pub changed: Vec<Piece>,
    /// Its title and text, as it is looked through for people.
    pub text: String,
    /// What in it points at somebody by itself.
    pub findings: Vec<Finding>,
    /// What does so together.
    pub combination: Combination,
    /// Whether the five questions are answered for this wording.
    pub considered: bool,
}

/// The case studies and quotations of a report, as they stand on a day.
pub fn library(project: &Project, on: Date) -> Result<Library> {
    let details = project.details()?;
    let council = &details.council;
    let director = details.director.clone().unwrap_or_default();
    let public = [council.en.as_str(), council.cy.as_str(), director.as_str()];
    let exported = project.exported()?;
    let testimonies = project.testimonies()?;
    let publication = details.publication(project.pack());
    let stories = testimonies
        .iter()
        .map(|testimony| Story {
            told: Lang::BOTH.map(|lang| told(testimony, lang, on, &public)).to_vec(),
            exported: exported
                .iter()
                .filter(|file| file.testimonies.contains(&testimony.id))
                .cloned()
                .collect(),
            testimony: testimony.clone(),
        })
        .collect();
    let shares = details.languages.iter().map(|lang| share(project, *lang, on));
    let endings = endings(project, publication)?;
    Ok(Library { stories, shares: shares.collect::<Result<_>>()?, publication, endings })
}

fn told(testimony: &Testimony, lang: Lang, on: Date, public: &[&str]) -> Told {
    let now = whole(testimony.text.title.get(lang), testimony.text.body.get(lang));
    let standing = testimony.standing(lang, on);
    let agreed = testimony.consent.form.wordings.get(&lang);
    let changed = match (standing, agreed) {
        (Standing::AgreeAgain, Some(agreed)) => {
            difference(&whole(&agreed.title, &agreed.body), &now)
        }
        (_, Some(_) | None) => Vec::new(),
    };
    Told {
        lang,
        standing,
        changed,
        findings: find(&now, public),
        combination: combination(&now),
        considered: testimony.is_considered(lang),
        text: now,
    }
}

fn whole(title: &str, body: &str) -> String {
    format!("{title}\n\n{body}").trim().to_owned()
}

fn share(project: &Project, lang: Lang, on: Date) -> Result<ShareIn> {
    let purpose = Purpose { lang, edition: Edition::Full, website: false, on };
    let share = told_share(&assembled(project, purpose)?.document);
    Ok(ShareIn { lang, share, minority: share.is_minority() })
}

/// Enters a case study or quotation after the others, or replaces the one with
/// its id. What was agreed, and that it was withdrawn, cannot be entered so:
/// that is for [`agree`] and [`withdraw`](crate::withdrawing::withdraw) alone.
/// Answers to the five questions are taken to be for the wording they come with.
pub fn put(project: &mut Project, testimony: &Testimony) -> Result<Collection> {
    let all = project.testimonies()?;
    let place = all.iter().position(|it| it.id == testimony.id);
    let known = place.map(|at| all[at].consent.clone()).unwrap_or_default();
    let entered = testimony.consent.clone();
    let answered = entered.form.risk.differs(&known.form.risk);
    let risk = Risk { wordings: known.form.risk.wordings, ..entered.form.risk };
    let form = Form { wordings: known.form.wordings, risk, ..entered.form };
    let consent = Consent { agreed: known.agreed, withdrawn: known.withdrawn, form, ..entered };
    let mut testimony = Testimony { consent, ..testimony.clone() };
    if answered {
        testimony.consider();
    }
    project.write(Change::new(Did::Testimony, ""), |tx| {
        tx.put_testimony(&testimony, place.unwrap_or(all.len()))
    })?;
    collection(project)
}

/// Puts the case studies and quotations in the order of these ids; those not
/// named follow as they were. It can be undone.
pub fn order(project: &mut Project, ids: &[String]) -> Result<Collection> {
    let all = project.testimonies()?;
    project.write(Change::new(Did::Testimony, ""), |tx| tx.order_testimonies(&all, ids))?;
    collection(project)
}

/// Records that the wording as it stands in a language was agreed to on a day.
pub fn agree(project: &mut Project, id: &str, lang: Lang, day: Date) -> Result<Collection> {
    change(project, id, Did::Testimony, |testimony| testimony.agree(lang, day))?;
    collection(project)
}

/// Records that the answers to the five questions hold for the wording as it
/// stands now, too.
pub fn consider(project: &mut Project, id: &str) -> Result<Collection> {
    change(project, id, Did::Testimony, Testimony::consider)?;
    collection(project)
}

/// Changes a case study or quotation.
pub(crate) fn change(
    project: &mut Project,
    id: &str,
    did: Did,
    act: impl FnOnce(&mut Testimony),
) -> Result<()> {
    let mut all = project.testimonies()?;
    let unknown = || Error::UnknownItem(id.to_owned());
    let place = all.iter().position(|it| it.id == id).ok_or_else(unknown)?;
    act(&mut all[place]);
    project.write(Change::new(did, ""), |tx| tx.put_testimony(&all[place], place))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use report::consent::{RiskAnswer, RiskQuestion, Use};
    use report::lang::Text;
    use report::project::{TestimonyKind, TestimonyText};

    use super::*;
    use crate::beginning::{NewReport, create};

    fn project(folder: &std::path::Path) -> Project {
        create(&NewReport {
            council: Text { en: "A".into(), cy: "B".into() },
            year: "2024-25".into(),
            languages: Lang::BOTH.to_vec(),
            first: Lang::En,
            path: folder.join("a.llunio"),
        })
        .unwrap()
    }

    fn story(body: &str) -> Testimony {
        let both = |words: &str| Text { en: words.into(), cy: String::new() };
        let text = TestimonyText { title: both("A title"), body: both(body) };
        let consent = Consent { uses: vec![Use::FullReport], ..Consent::default() };
        Testimony { id: "s".into(), kind: TestimonyKind::CaseStudy, text, consent }
    }

    #[test]
    fn a_text_that_is_edited_needs_agreeing_again_and_the_difference_is_shown() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = project(folder.path());
        let on = date(2025, 6, 2);
        let first = |project: &Project| library(project, on).unwrap().stories[0].told[0].clone();
        put(&mut project, &story("She lives alone.")).unwrap();
        assert_eq!(first(&project).standing, Standing::Waiting);
        agree(&mut project, "s", Lang::En, on).unwrap();
        assert_eq!(first(&project).standing, Standing::Agreed);
        put(&mut project, &story("She lives with Dylan Hughes.")).unwrap();
        let told = first(&project);
        assert_eq!(told.standing, Standing::AgreeAgain, "the window cannot agree by saving");
        assert!(told.changed.iter().any(|piece| piece.text.contains("alone")));
        assert_eq!(told.findings[0].words, "Dylan Hughes");
        let welsh = &library(&project, on).unwrap().stories[0].told[1];
        assert_eq!(welsh.standing, Standing::Unwritten);
    }

    #[test]
    fn stories_are_put_in_order_and_what_was_agreed_stays_with_them() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = project(folder.path());
        for id in ["a", "b", "c"] {
            put(&mut project, &Testimony { id: id.into(), ..story("She lives alone.") }).unwrap();
        }
        agree(&mut project, "c", Lang::En, date(2025, 6, 2)).unwrap();
        let ids = |collection: &Collection| {
            collection.testimonies.iter().map(|it| it.id.clone()).collect::<Vec<_>>()
        };
        let ordered = order(&mut project, &["c".into(), "a".into()]).unwrap();
        assert_eq!(ids(&ordered), ["c", "a", "b"]);
        assert_eq!(ordered.undo, Some(Change::new(Did::Testimony, "")));
        let first = &ordered.testimonies[0];
        assert_eq!(first.standing(Lang::En, date(2025, 6, 2)), Standing::Agreed);
        // What is written afterwards stays where it was put.
        let edited = Testimony { id: "c".into(), ..story("She lives with her son.") };
        assert_eq!(ids(&put(&mut project, &edited).unwrap()), ["c", "a", "b"]);
        project.undo().unwrap();
        project.undo().unwrap();
        assert_eq!(ids(&collection(&project).unwrap()), ["a", "b", "c"]);
    }

    #[test]
    fn answers_hold_for_the_wording_they_were_given_for() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = project(folder.path());
        let on = date(2025, 6, 2);
        let stored = |project: &Project| project.testimonies().unwrap().remove(0);
        let considered =
            |project: &Project| library(project, on).unwrap().stories[0].told[0].considered;
        put(&mut project, &story("She lives alone.")).unwrap();
        let mut answered = stored(&project);
        for question in RiskQuestion::ALL {
            let answer = RiskAnswer { yes: false, note: String::new() };
            answered.consent.form.risk.answers.insert(question, answer);
        }
        put(&mut project, &answered).unwrap();
        assert!(considered(&project));

        let mut edited = stored(&project);
        edited.text.body.en = "She lives with Dylan Hughes.".into();
        put(&mut project, &edited).unwrap();
        assert!(!considered(&project), "another wording, of which nobody has been asked");
        agree(&mut project, "s", Lang::En, on).unwrap();
        assert!(!considered(&project), "to agree to it is another thing");
        edited.consent.form.risk.wordings = answered.consent.form.risk.wordings.clone();
        put(&mut project, &edited).unwrap();
        assert!(!considered(&project), "the window cannot say so by saving");
        consider(&mut project, "s").unwrap();
        assert!(considered(&project));

        edited.text.body.en = "She lives alone.".into();
        edited.consent.form.risk.reviewer = "head of quality".into();
        put(&mut project, &edited).unwrap();
        assert!(considered(&project), "whoever answers anew has this wording before them");
    }
}
