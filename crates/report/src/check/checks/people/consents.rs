//! Case studies and quotations that stand in the report without a consent that
//! reaches: it is not for this report, has expired, was withdrawn, or is for
//! another wording or language (guidance 001 introduction: “permission and
//! correct use of these quotes must be obtained in advance”). The export leaves
//! them out, and the report would say less than its author thinks.

use std::collections::BTreeMap;

use super::placed::placed;
use crate::check::{Facts, Finding, Place, Rule};
use crate::consent::{Refusal, Use};
use crate::lang::Lang;

pub(in crate::check) fn consents(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found: BTreeMap<(&str, Rule, Option<Lang>), Finding> = BTreeMap::new();
    for placed in placed(facts) {
        let Some(refusal) = placed.refusal(facts) else { continue };
        let (rule, lang) = told(refusal, placed.lang);
        let id = &placed.testimony.id;
        let finding = found.entry((id, rule, lang)).or_insert_with(|| {
            let finding = Finding::new(rule, Place::testimony(id, lang));
            finding.named("story", placed.title(), id)
        });
        finding.also.extend(placed.places());
    }
    found.into_values().collect()
}

/// The rule, and the language if it is about one: a consent ends for both.
fn told(refusal: Refusal, lang: Lang) -> (Rule, Option<Lang>) {
    match refusal {
        Refusal::Withdrawn => (Rule::PeopleConsentWithdrawn, None),
        Refusal::Expired => (Rule::PeopleConsentExpired, None),
        Refusal::Use => (Rule::PeopleConsentUse, None),
        Refusal::Language => (Rule::PeopleConsentWaiting, Some(lang)),
        Refusal::Wording => (Rule::PeopleConsentWording, Some(lang)),
    }
}

/// What stands in the Director's summary, which is also published by itself
/// (guidance 000 A2), and was not agreed to for that.
pub(in crate::check) fn in_the_summary(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(summary) = facts.pack.sections.iter().find(|it| it.parent.is_none()) else {
        return Vec::new();
    };
    let mut found: Vec<Finding> = Vec::new();
    for placed in placed(facts) {
        let id = &placed.testimony.id;
        let agreed = placed.testimony.consent.uses.contains(&Use::PublicSummary);
        let here = placed.reads.iter().find(|read| read.passage.section == summary.id);
        let Some(read) = here.filter(|_| !agreed && placed.refusal(facts).is_none()) else {
            continue;
        };
        let place = Place::testimony(id, None);
        match found.iter_mut().find(|it| it.place == place) {
            Some(known) => known.also.push(Place::passage(read)),
            None => found.push(
                Finding::new(Rule::PeopleConsentSummary, place)
                    .named("story", placed.title(), id)
                    .also(Place::passage(read)),
            ),
        }
    }
    found
}
