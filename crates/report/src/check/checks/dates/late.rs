//! A report that comes out later than the guidance says.
//!
//! The law wants it “as soon as is reasonably practicable” (2014 Act s.144A(1)).
//! Guidance 001 says the end of September, and that Care Inspectorate Wales is
//! told of a later day; that the older guidance 000 says the end of July is shown
//! with the dates, and is no fault. Whether a report is out nobody tells the
//! program: one with a planned day is taken to come out on it.

use jiff::civil::Date;

use super::{PUBLICATION, in_figures};
use crate::check::late_notice::due;
use crate::check::{Facts, Finding, Place, Rule};

pub(in crate::check) fn late(facts: &Facts<'_>) -> Vec<Finding> {
    let year = facts.details.year;
    let last = due(facts.pack, year);
    let Some(planned) = facts.details.dates.get(PUBLICATION).copied() else {
        let passed = last.filter(|last| facts.today > *last);
        let late =
            |last| Finding::new(Rule::DatesLate, Place::Report).with("due", in_figures(last));
        return passed.map(late).into_iter().collect();
    };
    let about = |rule| Finding::new(rule, Place::Report).with("planned", in_figures(planned));
    let mut found = Vec::new();
    // The year reported on is not over then: the day is mistyped, or its year.
    if Date::new(year.end(), 4, 1).is_ok_and(|after| planned < after) {
        found.push(about(Rule::DatesEarly).with("year", year.to_string()));
    }
    let late = last.filter(|last| planned > *last);
    found.extend(late.map(|last| about(Rule::DatesLatePlanned).with("due", in_figures(last))));
    found
}
