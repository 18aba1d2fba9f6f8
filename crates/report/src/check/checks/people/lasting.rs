//! Consents that will not last until the report is published, and those whose
//! day to ask again has passed (guidance 001 introduction, paragraph 11).

use std::collections::BTreeSet;

use super::pictures::{name, people_in};
use super::placed::placed;
use crate::check::{Facts, Finding, Place, Rule};
use crate::consent::{Consent, expiring};
use crate::lang::Text;

pub(in crate::check) fn lasting(facts: &Facts<'_>) -> Vec<Finding> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    for placed in placed(facts) {
        let (id, consent) = (placed.testimony.id.as_str(), &placed.testimony.consent);
        if seen.insert(id) {
            found.extend(told(facts, id, consent, placed.title(), Place::testimony(id, None)));
        }
    }
    for shown in people_in(facts) {
        let (id, name) = (shown.picture.id.as_str(), name(shown.picture));
        if seen.insert(id) {
            let place = Place::record(shown.picture);
            found.extend(told(facts, id, shown.consent, &name, place));
        }
    }
    found
}

fn told(
    facts: &Facts<'_>,
    id: &str,
    consent: &Consent,
    name: &Text,
    place: Place,
) -> Option<Finding> {
    let ended = consent.expires.is_some_and(|last| facts.today > last);
    if ended || consent.withdrawn.is_some() {
        return None;
    }
    let told = |rule, day: jiff::civil::Date| {
        let finding = Finding::new(rule, place.clone()).named("story", name, id);
        finding.with("day", day.to_string())
    };
    let ends = facts.details.publication(facts.pack).and_then(|day| {
        let found = expiring([(id, consent)], day).into_iter().find(|it| it.ends);
        found.map(|it| told(Rule::PeopleConsentEnds, it.last))
    });
    let asks = || {
        let review = consent.form.review.filter(|day| *day < facts.today);
        review.map(|day| told(Rule::PeopleConsentReview, day))
    };
    ends.or_else(asks)
}
