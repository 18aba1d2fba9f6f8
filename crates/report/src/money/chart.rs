//! Expenditure by service area as a chart.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::sums::{AWAY, AreaSums, Figures};
use super::{area_name, sums, words};
use crate::assemble::Facts;
use crate::document::{Block, Chart, ChartKind, Series};
use crate::exhibits::Exhibit;
use crate::phrase::{Phrase, Value};
use crate::year::FinancialYear;

/// Bars of what each area spent (of what it received, if nothing says what was
/// spent): last year's beside this year's. Nothing if no figure is known.
pub(crate) fn chart(facts: &Facts<'_>, exhibit: &Exhibit) -> Vec<Block> {
    let sums = sums(&facts.records.money);
    let spending = sums.expenditure.is_some();
    let side = |area: &AreaSums| if spending { area.expenditure } else { area.income };
    let shown: Vec<(String, Figures)> = sums
        .areas
        .iter()
        .filter_map(|area| {
            Some((area_name(area.area, &area.name, facts.lang, facts.say), side(area)?))
        })
        .collect();
    let outturns = || shown.iter().flat_map(|(_, it)| [it.last_outturn, it.outturn]).flatten();
    if outturns().next().is_none() {
        return Vec::new();
    }
    // Thousands are what can be read off bars; the table has the exact amounts.
    let thousands = outturns().any(|amount| amount.abs() >= Decimal::from(100_000));
    let scaled = |amount: Option<Decimal>| {
        let amount = if thousands { amount? / Decimal::ONE_THOUSAND } else { amount? };
        amount.round_dp_with_strategy(0, AWAY).to_f64()
    };
    let series = |year: FinancialYear, of: fn(&Figures) -> Option<Decimal>| Series {
        name: (facts.say)(&Phrase::with("money-series", [("year", Value::Year(year))])),
        values: shown.iter().map(|(_, figures)| scaled(of(figures))).collect(),
    };
    let both = [
        series(facts.year.previous(), |figures| figures.last_outturn),
        series(facts.year, |figures| figures.outturn),
    ];
    let plain = |id| (facts.say)(&Phrase::plain(id));
    let caption = own(exhibit.caption.get(facts.lang)).unwrap_or_else(|| {
        let id = if spending { "money-chart-expenditure" } else { "money-chart-income" };
        (facts.say)(&Phrase::with(id, [("year", Value::Year(facts.year))]))
    });
    let alt = own(exhibit.alt.get(facts.lang)).unwrap_or_else(|| {
        let figures: Vec<(&str, &Figures)> =
            shown.iter().map(|(name, figures)| (name.as_str(), figures)).collect();
        words::compared(&figures, facts.year, facts.say)
    });
    vec![Block::Chart(Chart {
        kind: ChartKind::Bar,
        caption,
        alt,
        unit: Some(plain(if thousands { "money-unit-thousands" } else { "money-unit-pounds" })),
        shares: false,
        categories: shown.iter().map(|(name, _)| name.clone()).collect(),
        series: both.into_iter().filter(|it| it.values.iter().any(Option::is_some)).collect(),
    })]
}

fn own(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}
