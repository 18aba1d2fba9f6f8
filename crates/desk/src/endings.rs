//! What will not last until the report is published: consents that end, or are
//! to be asked for again, before that day.

use jiff::civil::Date;
use report::Result;
use report::consent::expiring;
use report::lang::Text;
use report::pictures::Picture;
use report::project::{Project, Testimony};
use serde::Serialize;
use ts_rs::TS;

use crate::naming;

/// A consent that ends, or is to be asked for again, before publication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Ending {
    /// The case study, quotation or picture.
    pub id: String,
    /// Whether it is a picture.
    pub picture: bool,
    /// What it is called.
    pub name: Text,
    /// The last day on which consent holds, or the day to ask again.
    #[ts(type = "string")]
    pub last: Date,
    /// Whether it ends then; else it is only to be asked for again.
    pub ends: bool,
}

/// The consents that will not last until a day, the one that ends first before
/// the others.
pub fn endings(project: &Project, publication: Option<Date>) -> Result<Vec<Ending>> {
    let Some(day) = publication else { return Ok(Vec::new()) };
    let testimonies: Vec<Testimony> = project.testimonies()?;
    let pictures: Vec<Picture> = project.records()?;
    let told = testimonies.iter().map(|it| (it.id.as_str(), &it.consent));
    let shown = pictures.iter().filter_map(|it| Some((it.id.as_str(), it.person.as_ref()?)));
    let found = expiring(told.chain(shown), day).into_iter().map(|found| {
        let picture = pictures.iter().find(|it| it.id == found.id);
        let name = match picture {
            Some(picture) => naming::picture(picture),
            None => naming::testimony(&testimonies, &found.id),
        };
        let picture = picture.is_some();
        Ending { id: found.id, picture, name, last: found.last, ends: found.ends }
    });
    Ok(found.collect())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use report::consent::Consent;
    use report::pictures::{OutlineShape, Shows};
    use report::project::{AnyRecord, TestimonyKind, TestimonyText};

    use super::*;
    use crate::tests::new;

    #[test]
    fn stories_and_pictures_that_end_before_publication_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = new(folder.path());
        let both = |words: &str| Text { en: words.into(), cy: words.into() };
        let until = |day| Consent { expires: Some(day), ..Consent::default() };
        let story = Testimony {
            id: "story".into(),
            kind: TestimonyKind::CaseStudy,
            text: TestimonyText { title: both("A flat"), body: both("She lives there.") },
            consent: until(date(2025, 7, 20)),
        };
        crate::testimonies::put(&mut project, &story).unwrap();
        let picture = Picture {
            id: "picture".into(),
            shows: Shows::Outline { shape: OutlineShape::Tree, text: both("Director") },
            alt: None,
            caption: both("The Director"),
            source: both(""),
            data: both(""),
            person: Some(until(date(2025, 7, 10))),
            nobody: false,
        };
        crate::records::put(&mut project, &AnyRecord::Picture(picture)).unwrap();
        let named = |day| {
            let found = endings(&project, Some(day)).unwrap();
            found.into_iter().map(|it| (it.name.en, it.picture)).collect::<Vec<_>>()
        };
        let (flat, director) = (("A flat".to_owned(), false), ("The Director".to_owned(), true));
        assert_eq!(named(date(2025, 7, 31)), [director.clone(), flat]);
        assert_eq!(named(date(2025, 7, 15)), [director]);
        assert_eq!(named(date(2025, 7, 1)), []);
        let overview = crate::overview::report(&project).unwrap();
        assert_eq!(overview.publication, Some(date(2025, 9, 30)), "the day the pack puts first");
        assert_eq!(overview.endings.len(), 2);
        let library = crate::testimonies::library(&project, date(2025, 6, 2)).unwrap();
        assert_eq!(library.endings, overview.endings);
    }
}
