//! The passages by which what was entered elsewhere stands in the text.

use report::check::read::ReadPassage;
use report::check::{Facts, Place};
use report::pictures::Picture;
use report::project::{Content, Record};

/// The passages that place the record or case study at a place, in the order
/// of the report; in the language of the place, if it has one.
pub(super) fn placing<'f>(
    facts: &'f Facts<'_>,
    place: &'f Place,
) -> impl Iterator<Item = &'f ReadPassage> {
    let passages = facts.all().map(|read| &**read);
    passages.filter(move |read| {
        place.lang().is_none_or(|lang| lang == read.passage.lang) && places(facts, read, place)
    })
}

fn places(facts: &Facts<'_>, read: &ReadPassage, place: &Place) -> bool {
    match (&read.passage.content, place) {
        (Content::Exhibit { exhibit }, Place::Record { record, id, .. }) => {
            let placed = facts.records.exhibits.iter().find(|it| it.id == *exhibit);
            exhibit == id || placed.is_some_and(|it| it.of.shows(record, id, &facts.records))
        }
        (Content::Picture { picture }, Place::Record { record, id, .. }) => {
            record == Picture::KIND && picture == id
        }
        (Content::Testimony { testimony }, Place::Testimony { id, .. }) => testimony == id,
        (
            Content::Text { .. }
            | Content::Figure { .. }
            | Content::Chart { .. }
            | Content::Picture { .. }
            | Content::Exhibit { .. }
            | Content::Testimony { .. },
            _,
        ) => false,
    }
}
