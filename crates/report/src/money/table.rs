//! Income and expenditure as a table.

use rust_decimal::Decimal;

use super::sums::Figures;
use super::{area_name, sums};
use crate::assemble::{Facts, line};
use crate::document::{Align, Block, Inline, Row, Table};
use crate::exhibits::Exhibit;
use crate::phrase::{Phrase, Value};

/// The table of income and expenditure by service area: for each area what it
/// spends, receives and costs, and the same in all. Nothing if there is no line.
pub(crate) fn table(facts: &Facts<'_>, exhibit: &Exhibit, last_year: bool) -> Vec<Block> {
    let sums = sums(&facts.records.money);
    if sums.areas.is_empty() {
        return Vec::new();
    }
    let unit = Unit::of(facts);
    let both_sides = sums.expenditure.is_some() && sums.income.is_some();
    let row = |label: String, figures: &Figures, strong: bool| -> Row {
        let amounts = columns(figures, last_year);
        let cells = amounts.into_iter().map(|amount| cell(facts, unit, amount));
        std::iter::once(label).chain(cells).map(|words| weighted(words, strong)).collect()
    };
    let mut rows = Vec::new();
    for area in &sums.areas {
        let name = area_name(area.area, &area.name, facts.lang, facts.say);
        let label = |id| (facts.say)(&Phrase::with(id, [("area", Value::Text(name.clone()))]));
        if !both_sides {
            let only = area.expenditure.as_ref().or(area.income.as_ref());
            rows.extend(only.map(|figures| row(name.clone(), figures, false)));
            continue;
        }
        let spent = area.expenditure.as_ref();
        rows.extend(spent.map(|it| row(label("money-row-expenditure"), it, false)));
        let received = area.income.as_ref();
        rows.extend(received.map(|it| row(label("money-row-income"), it, false)));
        rows.push(row(label("money-row-net"), &area.net, true));
    }
    let plain = |id| (facts.say)(&Phrase::plain(id));
    let spent = sums.expenditure.as_ref();
    rows.extend(spent.map(|it| row(plain("money-total-expenditure"), it, !both_sides)));
    let received = sums.income.as_ref();
    rows.extend(received.map(|it| row(plain("money-total-income"), it, !both_sides)));
    if both_sides {
        rows.push(row(plain("money-total-net"), &sums.net, true));
    }
    let header: Row = header(facts, last_year).into_iter().map(words).collect();
    let align = std::iter::once(Align::Start)
        .chain(std::iter::repeat_n(Align::End, header.len() - 1))
        .collect();
    let caption = line(exhibit.caption.get(facts.lang))
        .unwrap_or_else(|| words((facts.say)(&Phrase::plain(unit.caption()))));
    vec![Block::Table(Table::new(Some(caption), align, header, rows))]
}

/// What amounts are shown in: thousands if nothing is lost by it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Pounds,
    Thousands,
}

impl Unit {
    fn of(facts: &Facts<'_>) -> Unit {
        let thousand = Decimal::ONE_THOUSAND;
        let whole = |line| Figures::of(line).present().all(|amount| (amount % thousand).is_zero());
        if facts.records.money.iter().all(whole) { Unit::Thousands } else { Unit::Pounds }
    }

    fn caption(self) -> &'static str {
        match self {
            Unit::Pounds => "money-caption-pounds",
            Unit::Thousands => "money-caption-thousands",
        }
    }
}

fn header(facts: &Facts<'_>, last_year: bool) -> Vec<String> {
    let of = |id, year| (facts.say)(&Phrase::with(id, [("year", Value::Year(year))]));
    let mut header = vec![(facts.say)(&Phrase::plain("money-column-area"))];
    if last_year {
        let last = facts.year.previous();
        header.extend([of("money-column-budget", last), of("money-column-outturn", last)]);
    }
    header.extend([
        of("money-column-budget", facts.year),
        of("money-column-outturn", facts.year),
        of("money-column-difference", facts.year),
    ]);
    header
}

fn columns(figures: &Figures, last_year: bool) -> Vec<Option<Decimal>> {
    let difference = figures.against_budget().map(|difference| difference.amount);
    let mut columns = Vec::new();
    if last_year {
        columns.extend([figures.last_budget, figures.last_outturn]);
    }
    columns.extend([figures.budget, figures.outturn, difference]);
    columns
}

fn cell(facts: &Facts<'_>, unit: Unit, amount: Option<Decimal>) -> String {
    let Some(amount) = amount else {
        return (facts.say)(&Phrase::plain("money-no-figure"));
    };
    let shown = match unit {
        Unit::Pounds => amount.normalize(),
        Unit::Thousands => (amount / Decimal::ONE_THOUSAND).normalize(),
    };
    (facts.say)(&Phrase::with("money-amount", [("amount", Value::Number(shown))]))
}

fn words(text: String) -> Vec<Inline> {
    vec![Inline::Text(text)]
}

fn weighted(text: String, strong: bool) -> Vec<Inline> {
    if strong { vec![Inline::Strong(words(text))] } else { words(text) }
}
