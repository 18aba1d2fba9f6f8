//! Consent that holds today and ends before the report is out: the story, the
//! words or the picture could then not be in it.

use std::collections::HashSet;

use super::{PUBLICATION, in_figures};
use crate::check::late_notice::due;
use crate::check::{Facts, Finding, Place, Rule};
use crate::consent::{Expiring, expiring};
use crate::project::Content;

pub(in crate::check) fn consents(facts: &Facts<'_>) -> Vec<Finding> {
    let planned = facts.details.dates.get(PUBLICATION).copied();
    let Some(publication) = planned.or_else(|| due(facts.pack, facts.details.year)) else {
        return Vec::new();
    };
    let placed = placed(facts);
    let stories = facts.testimonies.iter().map(|it| (it.id.as_str(), &it.consent));
    let pictures = &facts.records.pictures;
    let people = pictures.iter().filter_map(|it| Some((it.id.as_str(), it.person.as_ref()?)));
    let found = |place: Place, last| {
        let ends = Finding::new(Rule::DatesConsentEnds, place).with("last", in_figures(last));
        ends.with("publication", in_figures(publication))
    };
    // What has ended already is not only a matter of dates.
    let ends = |it: &Expiring| it.ends && it.last >= facts.today;
    let stories = expiring(stories, publication).into_iter().filter(ends);
    let stories = stories
        .filter(|it| placed.contains(&(false, it.id.as_str())))
        .map(|it| found(Place::testimony(&it.id, None), it.last));
    let pictured = expiring(people, publication).into_iter().filter(ends);
    let pictured =
        pictured.filter(|it| placed.contains(&(true, it.id.as_str()))).filter_map(|it| {
            let picture = pictures.iter().find(|picture| picture.id == it.id)?;
            Some(found(Place::record(picture), it.last))
        });
    stories.chain(pictured).collect()
}

/// The stories and pictures that stand in the text: whether it is a picture,
/// and its id.
fn placed<'f>(facts: &'f Facts<'_>) -> HashSet<(bool, &'f str)> {
    let placed = facts.all().filter_map(|read| match &read.passage.content {
        Content::Testimony { testimony } => Some((false, testimony.as_str())),
        Content::Picture { picture } => Some((true, picture.as_str())),
        Content::Text { .. }
        | Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Exhibit { .. } => None,
    });
    placed.collect()
}
