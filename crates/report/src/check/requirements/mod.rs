//! What law, codes and guidance ask of the report, and where it is met
//! (guidance 000 Appendix B; 2014 Act s.144A(2) and s.75D).
//!
//! A requirement is met by what the officer links to it, together with what the
//! program can see: a section with text, a measure with its trend, a promise
//! answered. How it can be seen, the pack says ([`Seen`](crate::pack::Seen));
//! there is a small function for each way, in a file for each theme. A count
//! of words meets nothing.

mod dates;
mod exemption;
mod figures;
mod grid;
mod links;
mod people;
mod placed;
mod promises;
mod sight;
mod sources;
mod text;
mod way;

#[cfg(test)]
mod tests;

pub use exemption::Exemption;
pub use grid::{Cell, Part, StandardMet, grid, standards};

use serde::Serialize;
use ts_rs::TS;

use self::placed::Placed;
use self::sight::Sight;
use super::{Facts, Place};
use crate::pack::{Force, Requirement, Seen};

/// How far a requirement is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Met {
    /// Nothing in the report meets it.
    NotMet,
    /// Something does; something is still missing: a language, a record.
    Partly,
    /// It is met.
    Met,
    /// It does not concern this report; the officer, or a date, says why.
    NotApplicable,
}

/// A requirement, and where the report meets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Traced {
    /// The requirement's id.
    pub requirement: String,
    /// How far it is met.
    pub met: Met,
    /// Where: the passages linked to it, and what the program sees.
    pub places: Vec<Place>,
    /// The officer's reason, where it does not concern this report.
    pub reason: Option<String>,
}

/// How far each requirement of the pack is met, and where, in the order of the pack.
pub fn trace(facts: &Facts<'_>) -> Vec<Traced> {
    let placed = Placed::of(facts);
    facts.pack.requirements.iter().map(|requirement| of(requirement, &placed)).collect()
}

fn of(requirement: &Requirement, placed: &Placed<'_>) -> Traced {
    let facts = placed.facts;
    let linked = placed.linked(&requirement.id);
    let traced = |sight: Sight, reason: Option<String>| Traced {
        requirement: requirement.id.clone(),
        met: sight.met,
        places: sight.places,
        reason,
    };
    let exempt = facts.records.exemptions.iter().find(|it| it.requirement == requirement.id);
    let reason = exempt.map(|it| it.reason.trim()).filter(|reason| !reason.is_empty());
    let early = requirement.from.is_some_and(|from| facts.details.year < from);
    if reason.is_some() || early {
        let sight = Sight { met: Met::NotApplicable, ..linked };
        return traced(sight, reason.map(str::to_owned));
    }
    let ways = requirement.ways();
    let seen = ways.iter().map(|way| way::see(*way, requirement, &linked, placed));
    let mut sight = Sight::of_all(seen);
    if !ways.iter().any(|way| matches!(way, Seen::Link | Seen::Officer)) {
        // The officer points to it though the program looks elsewhere.
        if sight.met == Met::NotMet && linked.met != Met::NotMet {
            sight.met = Met::Partly;
        }
        sight.add(linked.places);
    }
    // A permission asks nothing of a report that does not make use of it.
    if sight.met == Met::NotMet && requirement.force == Force::May {
        sight.met = Met::NotApplicable;
    }
    traced(sight, None)
}
