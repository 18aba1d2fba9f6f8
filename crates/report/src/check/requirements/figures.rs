//! Measures and money (guidance 001 §2 and §3; 000 A6, A16).

use std::collections::{BTreeSet, HashMap};

use super::placed::Placed;
use super::sight::Sight;
use crate::check::Place;
use crate::exhibits::Of;
use crate::metrics::Metric;
use crate::money::Area;
use crate::pack::Requirement;

/// The figures that the pack suggests for the sections have a value for the
/// year, and a table or chart shows each.
pub(super) fn activity(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let facts = placed.facts;
    let suggested = requirement.sections.iter().filter_map(|id| facts.pack.section(id));
    let codes = suggested.flat_map(|section| section.data.iter().map(|item| item.metric.as_str()));
    let metrics = by_code(placed);
    Sight::of_all(codes.map(|code| {
        let Some(metric) = metrics.get(code) else { return Sight::nothing() };
        let known = metric.reading(facts.details.year).is_some_and(|it| it.value.is_some());
        if !known {
            return Sight::nothing();
        }
        placed.shows(|of| of.codes().any(|own| own == code))
    }))
}

/// Each measure that a table or chart of the sections shows has a value for
/// the year and for one before it.
pub(super) fn trend(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let facts = placed.facts;
    let metrics = by_code(placed);
    let inside = |section: &str| {
        requirement.sections.iter().any(|own| {
            own == section
                || own == "*"
                || section.strip_prefix(own.as_str()).is_some_and(|rest| rest.starts_with('.'))
        })
    };
    let shown = placed.exhibits().filter(|(read, _)| inside(&read.passage.section));
    let codes: BTreeSet<&str> = shown.flat_map(|(_, exhibit)| exhibit.of.codes()).collect();
    Sight::of_all(codes.into_iter().filter_map(|code| metrics.get(code)).map(|metric| {
        let year = facts.details.year;
        let valued = |is_meant: &dyn Fn(crate::year::FinancialYear) -> bool| {
            metric.readings.iter().any(|it| it.value.is_some() && is_meant(it.year))
        };
        let compared = valued(&|it| it == year) && valued(&|it| it < year);
        Sight::at(compared, vec![Place::record(*metric)])
    }))
}

/// A table of income and expenditure.
pub(super) fn money(placed: &Placed<'_>) -> Sight {
    if placed.facts.records.money.is_empty() {
        return Sight::nothing();
    }
    placed.shows(|of| matches!(of, Of::MoneyTable { .. }))
}

/// What was spent on each of the three service areas.
pub(super) fn areas(placed: &Placed<'_>) -> Sight {
    let lines = &placed.facts.records.money;
    Sight::of_all([Area::Children, Area::WorkingAge, Area::Older].map(|area| {
        let own = lines.iter().filter(|line| line.area == area && line.outturn.is_some());
        let places: Vec<Place> = own.map(Place::record).collect();
        Sight::at(!places.is_empty(), places)
    }))
}

fn by_code<'a>(placed: &Placed<'a>) -> HashMap<&'a str, &'a Metric> {
    placed.facts.records.metrics.iter().map(|metric| (metric.code.as_str(), metric)).collect()
}
