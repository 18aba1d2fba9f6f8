//! Planned steps that come before what they follow: scrutiny, the cabinet, the
//! council, publication.

use super::{PUBLICATION, in_figures};
use crate::check::{Facts, Finding, Place, Rule};

/// The steps before publication by their names among the planned dates, in
/// their order, each with what is said when a later one comes first.
const STEPS: [(&str, Rule); 3] = [
    ("scrutiny", Rule::DatesScrutinyLate),
    ("cabinet", Rule::DatesCabinetLate),
    ("council", Rule::DatesCouncilLate),
];

pub(in crate::check) fn order(facts: &Facts<'_>) -> Vec<Finding> {
    let planned = |name: &str| facts.details.dates.get(name).copied();
    let steps = STEPS.iter().enumerate();
    let late = steps.filter_map(|(place, (name, rule))| {
        let day = planned(name)?;
        let after = STEPS.iter().skip(place + 1).map(|(name, _)| *name).chain([PUBLICATION]);
        let first = after.filter_map(planned).min().filter(|first| *first < day)?;
        let late = Finding::new(*rule, Place::Report).with("planned", in_figures(day));
        Some(late.with("before", in_figures(first)))
    });
    late.collect()
}
