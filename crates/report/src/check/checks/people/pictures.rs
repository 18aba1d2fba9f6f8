//! Pictures of people whose consent does not reach: no photographs of people,
//! unless consent for this report is already held (guidance 001 introduction,
//! paragraph 11, and Annex B). It is the image that shows somebody, by whichever
//! way it comes into the report: as a picture, as a figure or as the logo.

use std::collections::BTreeMap;

use crate::check::{Facts, Finding, Place, Rule};
use crate::consent::{Consent, Use};
use crate::lang::{Lang, Text};
use crate::pictures::{Picture, Shows, image_fingerprint};
use crate::project::Content;

/// A picture of people with the images of the report that show them.
pub(super) struct People<'f> {
    pub picture: &'f Picture,
    pub consent: &'f Consent,
    /// Its fingerprint in the language, and where it is shown.
    shown: Vec<(Lang, String, Place)>,
}

/// What a picture is called in each language: what stands below it, or what it says.
pub(super) fn name(picture: &Picture) -> Text {
    let called = |lang: Lang| {
        let alt = picture.alt.as_ref().map(|alt| alt.get(lang));
        let mut named = [Some(picture.caption.get(lang)), alt].into_iter().flatten();
        named.find(|it| !it.trim().is_empty()).unwrap_or_default().to_owned()
    };
    Text { en: called(Lang::En), cy: called(Lang::Cy) }
}

/// The pictures of people that the report shows.
pub(super) fn people_in<'f>(facts: &'f Facts<'_>) -> Vec<People<'f>> {
    let of_people = facts.records.pictures.iter().filter_map(|picture| {
        let consent = picture.person.as_ref()?;
        let shown = shown(facts, picture);
        (!shown.is_empty()).then_some(People { picture, consent, shown })
    });
    of_people.collect()
}

/// Where a picture, or an image it is made from, is shown.
fn shown(facts: &Facts<'_>, picture: &Picture) -> Vec<(Lang, String, Place)> {
    let is_of = |image: &str| match &picture.shows {
        Shows::Image { en, cy } => en == image || cy == image,
        Shows::Outline { .. } => false,
    };
    let passages = facts.all().filter_map(|read| {
        let lang = read.passage.lang;
        let print = match &read.passage.content {
            Content::Picture { picture: id } if *id == picture.id => picture.fingerprint(lang),
            Content::Picture { picture: id } => {
                let other = facts.records.pictures.iter().find(|it| it.id == *id)?;
                image_fingerprint(other.shows.image(lang).filter(|image| is_of(image))?)
            }
            Content::Figure { image, .. } if is_of(image) => image_fingerprint(image),
            Content::Figure { .. }
            | Content::Text { .. }
            | Content::Chart { .. }
            | Content::Exhibit { .. }
            | Content::Testimony { .. } => return None,
        };
        Some((lang, print, Place::passage(read)))
    });
    let logo = facts.details.logo.iter().filter(|image| is_of(image)).flat_map(|image| {
        let langs = facts.details.languages.iter();
        langs.map(|lang| (*lang, image_fingerprint(image), Place::Report))
    });
    passages.chain(logo).collect()
}

pub(in crate::check) fn pictures(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found: BTreeMap<(&str, Lang), Finding> = BTreeMap::new();
    let people = people_in(facts);
    for of in &people {
        for (lang, print, place) in &of.shown {
            let agreed = of.consent.permits(&[Use::FullReport], *lang, print, facts.today);
            if agreed.is_ok() {
                continue;
            }
            let finding = found.entry((&of.picture.id, *lang)).or_insert_with(|| {
                let place = Place::record_in(of.picture, *lang);
                let finding = Finding::new(Rule::PeoplePictureConsent, place);
                finding.named("picture", &name(of.picture), &of.picture.id)
            });
            finding.also.push(place.clone());
        }
    }
    found.into_values().collect()
}

/// Pictures of which nobody has said yet whether they show a person.
pub(in crate::check) fn unasked(facts: &Facts<'_>) -> Vec<Finding> {
    let unasked = facts.records.pictures.iter().filter(|picture| picture.is_unasked());
    let found =
        unasked.filter_map(|picture| {
            let mut places =
                shown(facts, picture).into_iter().map(|(_, _, place)| place).peekable();
            places.peek()?;
            let mut finding = Finding::new(Rule::PeoplePictureUnasked, Place::record(picture))
                .named("picture", &name(picture), &picture.id);
            finding.also.extend(places);
            Some(finding)
        });
    found.collect()
}
