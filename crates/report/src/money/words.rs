//! The change in income and expenditure, in words. Only sentences whose
//! figures are known are said.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::sums::{AWAY, Difference, Figures, Sums};
use super::{MoneyLine, Side, area_name, sums};
use crate::assemble::{Facts, line};
use crate::document::{Block, Inline, List};
use crate::lang::Lang;
use crate::phrase::{Phrase, Say, Value};
use crate::year::FinancialYear;

/// What was spent, received and overspent, how it changed since last year, and
/// where most: whole sentences, in order (001 §2 Financial resources bullet 3).
pub fn described(
    lines: &[MoneyLine],
    year: FinancialYear,
    lang: Lang,
    say: Say<'_>,
) -> Vec<String> {
    let sums = sums(lines);
    let mut said = Vec::new();
    let both_sides = sums.expenditure.is_some() && sums.income.is_some();
    if let Some(spent) = &sums.expenditure {
        said.extend(stated("money-words-spent", spent, year, say));
        if !both_sides {
            said.extend(spent.against_budget().map(|it| overspent(it, say)));
        }
        let since = spent.since_last_year();
        said.extend(since.map(|it| changed(Side::Expenditure, it, year, say)));
    }
    if let Some(received) = &sums.income {
        said.extend(stated("money-words-received", received, year, say));
        let since = received.since_last_year();
        said.extend(since.map(|it| changed(Side::Income, it, year, say)));
    }
    if both_sides {
        said.extend(stated("money-words-net", &sums.net, year, say));
        said.extend(sums.net.against_budget().map(|it| overspent(it, say)));
    }
    said.extend(most(&sums, lang, year, say));
    said
}

/// The same as a block, with what weighs on each area below it. Nothing if
/// there is nothing to say.
pub(crate) fn story(facts: &Facts<'_>) -> Vec<Block> {
    let lines = &facts.records.money;
    let mut blocks = Vec::new();
    let said = described(lines, facts.year, facts.lang, facts.say);
    if !said.is_empty() {
        blocks.push(Block::Paragraph(vec![Inline::Text(said.join(" "))]));
    }
    let items: Vec<Vec<Block>> = lines
        .iter()
        .filter_map(|it| {
            let pressures = line(it.pressures.get(facts.lang))?;
            let name = area_name(it.area, &it.name, facts.lang, facts.say);
            let head = match it.side {
                Side::Expenditure => name,
                Side::Income => {
                    (facts.say)(&Phrase::with("money-row-income", [("area", Value::Text(name))]))
                }
            };
            let head = (facts.say)(&Phrase::with("money-pressure", [("area", Value::Text(head))]));
            let mut text = vec![Inline::Strong(vec![Inline::Text(head)])];
            text.push(Inline::Text(" ".to_owned()));
            text.extend(pressures);
            Some(vec![Block::Paragraph(text)])
        })
        .collect();
    if !items.is_empty() {
        blocks.push(Block::List(List { start: None, items }));
    }
    blocks
}

/// What a chart of areas shows: each with its amount, and last year's if known.
pub(super) fn compared(areas: &[(&str, &Figures)], year: FinancialYear, say: Say<'_>) -> String {
    let sentence = |(name, figures): &(&str, &Figures)| {
        let outturn = ("outturn", Value::Text(pounds(figures.outturn?, say)));
        let values =
            [("area", Value::Text((*name).to_owned())), ("year", Value::Year(year)), outturn];
        Some(match figures.last_outturn {
            None => say(&Phrase::with("money-alt-one", values)),
            Some(last) => {
                let before = [
                    ("last", Value::Text(pounds(last, say))),
                    ("before", Value::Year(year.previous())),
                ];
                say(&Phrase::with("money-alt-two", values.into_iter().chain(before)))
            }
        })
    };
    areas.iter().filter_map(sentence).collect::<Vec<_>>().join(" ")
}

/// An amount as running text has it: “£103.48 million”, “£620,000”.
pub(super) fn pounds(amount: Decimal, say: Say<'_>) -> String {
    let million = Decimal::from(1_000_000);
    if amount.abs() < million {
        return say(&Phrase::with("money-pounds", [("amount", Value::Money(amount))]));
    }
    let millions = (amount.abs() / million).round_dp_with_strategy(2, AWAY).normalize();
    let id = if amount.is_sign_negative() { "money-minus-million" } else { "money-million" };
    say(&Phrase::with(id, [("amount", Value::Number(millions))]))
}

fn stated(
    id: &'static str,
    figures: &Figures,
    year: FinancialYear,
    say: Say<'_>,
) -> Option<String> {
    let outturn = Value::Text(pounds(figures.outturn?, say));
    Some(say(&Phrase::with(id, [("outturn", outturn), ("year", Value::Year(year))])))
}

/// By how much: the amount, with the percentage where there is one to give.
fn by_how_much(difference: Difference, say: Say<'_>) -> Value {
    let amount = Value::Text(pounds(difference.amount.abs(), say));
    Value::Text(match difference.percent.filter(|percent| !percent.is_zero()) {
        Some(percent) => say(&Phrase::with(
            "money-by",
            [("amount", amount), ("percent", Value::Number(percent.abs()))],
        )),
        None => say(&Phrase::with("money-by-amount", [("amount", amount)])),
    })
}

/// How an outturn of spending stands to its budget.
fn overspent(difference: Difference, say: Say<'_>) -> String {
    let by = || [("by", by_how_much(difference, say))];
    say(&match difference.amount.cmp(&Decimal::ZERO) {
        Ordering::Greater => Phrase::with("money-words-overspend", by()),
        Ordering::Less => Phrase::with("money-words-underspend", by()),
        Ordering::Equal => Phrase::plain("money-words-on-budget"),
    })
}

/// How a side changed since last year.
fn changed(side: Side, difference: Difference, year: FinancialYear, say: Say<'_>) -> String {
    let id = match (side, difference.amount.cmp(&Decimal::ZERO)) {
        (Side::Expenditure, Ordering::Greater) => "money-words-expenditure-rose",
        (Side::Expenditure, Ordering::Less) => "money-words-expenditure-fell",
        (Side::Expenditure, Ordering::Equal) => "money-words-expenditure-same",
        (Side::Income, Ordering::Greater) => "money-words-income-rose",
        (Side::Income, Ordering::Less) => "money-words-income-fell",
        (Side::Income, Ordering::Equal) => "money-words-income-same",
    };
    let before = ("before", Value::Year(year.previous()));
    if difference.amount.is_zero() {
        return say(&Phrase::with(id, [before]));
    }
    say(&Phrase::with(id, [("by", by_how_much(difference, say)), before]))
}

/// Where spending changed most, if there is more than one area to compare.
fn most(sums: &Sums, lang: Lang, year: FinancialYear, say: Say<'_>) -> Option<String> {
    let changes: Vec<_> = sums
        .areas
        .iter()
        .filter_map(|area| Some((area, area.expenditure?.since_last_year()?)))
        .collect();
    let (area, difference) =
        changes.iter().max_by_key(|(_, difference)| difference.amount.abs())?;
    if changes.len() < 2 || difference.amount.is_zero() {
        return None;
    }
    let id = if difference.amount.is_sign_positive() {
        "money-words-most-rose"
    } else {
        "money-words-most-fell"
    };
    let name = area_name(area.area, &area.name, lang, say);
    Some(say(&Phrase::with(
        id,
        [
            ("area", Value::Text(name)),
            ("by", by_how_much(*difference, say)),
            ("before", Value::Year(year.previous())),
        ],
    )))
}
