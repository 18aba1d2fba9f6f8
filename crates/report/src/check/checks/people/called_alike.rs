//! Two stories whose people are called the same: readers may join what is told
//! of two people into one, and what is told of one may then give the other away.

use std::collections::BTreeMap;

use super::placed::placed;
use super::stories::public_names;
use crate::check::{Facts, Finding, Place, Rule};
use crate::identifiers::called;
use crate::project::TestimonyKind;

pub(in crate::check) fn called_alike(facts: &Facts<'_>) -> Vec<Finding> {
    let public = public_names(facts);
    let mut before: BTreeMap<String, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for placed in placed(facts) {
        let testimony = placed.testimony;
        if placed.lang != facts.details.first || testimony.kind != TestimonyKind::CaseStudy {
            continue;
        }
        for name in called(&placed.body(), placed.lang) {
            if public.iter().any(|known| known.split_whitespace().any(|it| it == name)) {
                continue;
            }
            match before.get(&name) {
                Some(other) => found.push(
                    Finding::new(
                        Rule::PeopleCalledAlike,
                        Place::testimony(&testimony.id, Some(placed.lang)),
                    )
                    .with("name", name)
                    .also(Place::testimony(other, Some(placed.lang))),
                ),
                None => {
                    before.insert(name, &testimony.id);
                }
            }
        }
    }
    found
}
