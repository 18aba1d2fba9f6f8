//! People in the report: their stories, their words, pictures of them
//! (guidance 001, introduction and Annex B).

use std::collections::{BTreeSet, HashMap};

use super::placed::Placed;
use super::sight::Sight;
use crate::check::Place;
use crate::consent::Standing;
use crate::lang::Lang;
use crate::pack::Requirement;
use crate::project::{Content, Testimony, TestimonyKind};

/// Case studies stand in each of the sections.
pub(super) fn case_studies(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let known = by_id(placed);
    let is_story = |content: &Content| match content {
        Content::Testimony { testimony } => {
            known.get(testimony.as_str()).is_some_and(|it| it.kind == TestimonyKind::CaseStudy)
        }
        Content::Text { .. }
        | Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. } => false,
    };
    Sight::of_all(requirement.sections.iter().map(|section| {
        Sight::in_each(&placed.facts.details.languages, |lang| {
            let within = placed.within(section, lang).into_iter();
            within.filter(|it| is_story(&it.passage.content)).map(Place::passage).collect()
        })
    }))
}

/// Case studies and quotations are the smaller part of the text in each
/// language. It is about proportion, so words are counted; a report without
/// any has nothing to weigh.
pub(super) fn minority(placed: &Placed<'_>) -> Sight {
    let languages = &placed.facts.details.languages;
    Sight::of_all(languages.iter().map(|lang| {
        let (mut told, mut all) = (0, 0);
        for read in placed.facts.text(*lang) {
            let words = match &read.passage.content {
                Content::Testimony { testimony } => {
                    let words = placed.facts.told_words(testimony, *lang);
                    told += words;
                    words
                }
                Content::Text { .. }
                | Content::Figure { .. }
                | Content::Chart { .. }
                | Content::Picture { .. }
                | Content::Exhibit { .. } => read.length(),
            };
            all += words;
        }
        match told {
            0 => Sight::not_applicable(),
            told => Sight::at(told * 2 < all, Vec::new()),
        }
    }))
}

/// Every case study and quotation in the text has been agreed to as it is
/// worded in each language where it stands.
pub(super) fn permission(placed: &Placed<'_>) -> Sight {
    let mut standing: BTreeSet<(&str, Lang)> = BTreeSet::new();
    for read in placed.facts.all() {
        if let Content::Testimony { testimony } = &read.passage.content {
            standing.insert((testimony, read.passage.lang));
        }
    }
    let known = by_id(placed);
    Sight::of_all(standing.into_iter().filter_map(|(id, lang)| {
        let testimony = known.get(id)?;
        let agreed = testimony.standing(lang, placed.facts.today) == Standing::Agreed;
        Some(Sight::at(agreed, vec![Place::testimony(id, None)]))
    }))
}

/// Every picture of a person has been agreed to; without one there is nothing
/// to agree to.
pub(super) fn pictures(placed: &Placed<'_>) -> Sight {
    let facts = placed.facts;
    let of_people = facts.records.pictures.iter().filter_map(|it| Some((it, it.person.as_ref()?)));
    Sight::of_all(of_people.map(|(picture, consent)| {
        let agreed = facts.details.languages.iter().all(|lang| {
            let standing = consent.standing(*lang, &picture.fingerprint(*lang), true, facts.today);
            standing == Standing::Agreed
        });
        Sight::at(agreed, vec![Place::record(picture)])
    }))
}

/// Each video says in which languages it is and whether it has subtitles.
pub(super) fn videos(placed: &Placed<'_>) -> Sight {
    let facts = placed.facts;
    let said = |lang: &Lang, link: &crate::sources::Link| !link.video.get(*lang).trim().is_empty();
    let videos = facts
        .records
        .links
        .iter()
        .filter(|link| facts.details.languages.iter().any(|lang| said(lang, link)));
    Sight::of_all(videos.map(|link| {
        Sight::in_each(&facts.details.languages, |lang| {
            said(&lang, link).then(|| Place::record(link)).into_iter().collect()
        })
    }))
}

fn by_id<'a>(placed: &Placed<'a>) -> HashMap<&'a str, &'a Testimony> {
    placed.facts.testimonies.iter().map(|it| (it.id.as_str(), it)).collect()
}
