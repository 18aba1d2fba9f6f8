//! Measures that count a part of another and come to more than it: adults found
//! to be at risk among the reports of them (AD/023 is a part of AD/020).
//!
//! Where the pack says that the two count at different moments, it is advice.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::figures::grouped;
use super::known::{cells, value};
use super::words::is_soft;
use crate::check::{Facts, Finding, Place, Rule, Severity};
use crate::metrics::catalogue::{definition, entries};
use crate::year::FinancialYear;

pub(in crate::check) fn subsets(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for metric in &facts.records.metrics {
        let Some(of) = definition(facts.pack, metric).subset_of else { continue };
        let Some(whole) = facts.records.metrics.iter().find(|it| it.code == of) else { continue };
        for year in metric.readings.iter().map(|reading| reading.year) {
            let (Some(part), Some(all)) = (value(metric, year), value(whole, year)) else {
                continue;
            };
            if part > all {
                let place = Place::record(metric);
                found.push(finding(place, (&metric.code, part), (&of, all), year));
            }
        }
    }
    found.extend(in_tables(facts));
    found
}

fn in_tables(facts: &Facts<'_>) -> Vec<Finding> {
    let parts: BTreeMap<String, String> = entries(facts.pack, &facts.records.listed)
        .into_iter()
        .filter_map(|entry| Some((entry.code, entry.definition.subset_of?)))
        .collect();
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let cells = cells(facts, *lang);
        let of: BTreeMap<(&str, FinancialYear), Decimal> =
            cells.iter().map(|cell| ((cell.code.as_str(), cell.year), cell.number)).collect();
        for cell in &cells {
            let Some(whole) = parts.get(&cell.code) else { continue };
            let Some(all) = of.get(&(whole.as_str(), cell.year)) else { continue };
            if cell.number > *all {
                let part = (cell.code.as_str(), cell.number);
                found.push(finding(cell.place.clone(), part, (whole, *all), cell.year));
            }
        }
    }
    found
}

fn finding(
    place: Place,
    (code, part): (&str, Decimal),
    (of, whole): (&str, Decimal),
    year: FinancialYear,
) -> Finding {
    let finding = Finding::new(Rule::SubsetLarger, place)
        .with("code", code)
        .with("part", grouped(part))
        .with("of", of)
        .with("whole", grouped(whole))
        .with("year", year.to_string());
    if is_soft(code) { finding.severity(Severity::Advice) } else { finding }
}
