//! What measures say in a document, in both languages, with the words people
//! will read.

mod said;
mod shown;

use report::lang::{Lang, Text};
use report::metrics::grid::enter;
use report::metrics::{Definition, Metric};
use report::pack::{MetricBetter, Population};
use report::year::FinancialYear;

fn year(start: i16) -> FinancialYear {
    FinancialYear::starting(start)
}

fn both(en: &str, cy: &str) -> Text {
    Text { en: en.into(), cy: cy.into() }
}

/// A measure with these values, the last of them of 2024-25.
fn metric(code: &str, unit: Text, better: MetricBetter, values: &[&str]) -> Metric {
    let mut metric = Metric::new(code);
    metric.own = Some(Definition {
        title: both("Adults seen", "Oedolion a welwyd"),
        unit,
        population: Population::Adults,
        subset_of: None,
        better,
        valid: None,
    });
    for (back, typed) in values.iter().rev().enumerate() {
        let start = 2024 - i16::try_from(back).unwrap();
        enter(&mut metric, year(start), typed, Lang::En).unwrap();
    }
    metric
}
