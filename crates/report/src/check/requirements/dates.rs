//! What happens to the finished report: days that were entered, and what the
//! officer says (2014 Act s.144A(1) and (5); guidance 001 Annex B).

use jiff::civil::Date;

use super::Met;
use super::placed::Placed;
use super::sight::Sight;
use crate::check::Place;
use crate::pack::Requirement;

/// The officer has ticked it, or linked a passage that says so.
pub(super) fn officer(requirement: &Requirement, linked: &Sight, placed: &Placed<'_>) -> Sight {
    if placed.facts.ticked.contains(&requirement.id) {
        return Sight { met: Met::Met, places: linked.places.clone() };
    }
    linked.clone()
}

/// A day of the report's details has come; one that is still to come is a
/// beginning.
pub(super) fn day(name: &str, placed: &Placed<'_>) -> Sight {
    let facts = placed.facts;
    let met = match facts.details.dates.get(name) {
        None => Met::NotMet,
        Some(day) if *day > facts.today => Met::Partly,
        Some(_) => Met::Met,
    };
    Sight { met, places: if met == Met::NotMet { Vec::new() } else { vec![Place::Report] } }
}

/// It was published, or is to be, by the deadline that the pack prefers.
pub(super) fn in_time(placed: &Placed<'_>) -> Sight {
    Sight::at(late(placed) == Some(false), vec![Place::Report])
}

/// Notice is given if it will be late.
pub(super) fn late_notice(requirement: &Requirement, linked: &Sight, placed: &Placed<'_>) -> Sight {
    match late(placed) {
        Some(true) => officer(requirement, linked, placed),
        Some(false) | None => Sight::not_applicable(),
    }
}

/// Whether it is published after the preferred deadline: by the day entered,
/// or because the deadline has gone by without one. None if no day was
/// entered and there is still time, or if the pack has no deadline.
fn late(placed: &Placed<'_>) -> Option<bool> {
    let facts = placed.facts;
    let preferred = facts.pack.deadlines.iter().find(|deadline| deadline.preferred)?;
    let due = Date::new(facts.details.year.end(), preferred.month, preferred.day).ok()?;
    match facts.details.dates.get("publication") {
        Some(day) => Some(*day > due),
        None if facts.today > due => Some(true),
        None => None,
    }
}
