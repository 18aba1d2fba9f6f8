//! What was promised last year and what is promised now, part by part
//! (question (iv) of the Schedule; guidance 001 §3).

use super::placed::Placed;
use super::sight::Sight;
use crate::check::Place;
use crate::exhibits::Of;
use crate::pack::Requirement;
use crate::promises::{Made, Missing, Promise, missing, of_part};

/// Last year's are answered, and the answers stand in the text.
pub(super) fn last_year(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    in_parts(requirement, placed, Made::LastYear, &[Missing::Answer], true)
}

/// Those not achieved say why, and what comes next.
pub(super) fn reasons(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let asked = [Missing::Answer, Missing::WhyNot, Missing::NextStep];
    in_parts(requirement, placed, Made::LastYear, &asked, false)
}

/// There are some for the coming year, with what is to be done, in the text.
pub(super) fn objectives(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let asked = [Missing::Objective, Missing::Actions];
    in_parts(requirement, placed, Made::ThisYear, &asked, true)
}

fn in_parts(
    requirement: &Requirement,
    placed: &Placed<'_>,
    made: Made,
    asked: &[Missing],
    shown: bool,
) -> Sight {
    let parts = placed.parts(requirement);
    Sight::of_all(parts.into_iter().map(|part| {
        let facts = placed.facts;
        let own: Vec<&Promise> = of_part(&facts.records.promises, part, made).collect();
        let told = own.iter().map(|promise| told(promise, asked, placed));
        let mut sights: Vec<Sight> = told.collect();
        if sights.is_empty() {
            sights.push(Sight::nothing());
        }
        if shown {
            let of = |of: &Of| matches!(of, Of::Promises { part: own, made: when, .. } if own == part && *when == made);
            sights.push(placed.shows(of));
        }
        Sight::of_all(sights)
    }))
}

/// Whether what is asked of a promise is said, in each language of the report.
fn told(promise: &Promise, asked: &[Missing], placed: &Placed<'_>) -> Sight {
    let missing = missing(promise, &placed.facts.details.languages);
    let sight =
        Sight::at(!missing.iter().any(|it| asked.contains(it)), vec![Place::record(promise)]);
    if missing.contains(&Missing::Translation) { sight.at_most_partly() } else { sight }
}
