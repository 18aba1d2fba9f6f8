//! Numbers of complaints and representations by stage (guidance 001 §4; the
//! 2014 Regulations have two stages and an annual report of their own).

use std::collections::BTreeSet;

use super::cells::{caption, said, table};
use super::share::share;
use super::{Complaints, Stage};
use crate::assemble::Facts;
use crate::document::{Align, Block, Inline, Row};
use crate::exhibits::Exhibit;
use crate::phrase::{Phrase, Value};
use crate::year::FinancialYear;

/// The numbers of the newest year there are any for, with those received the
/// year before. The figures lag on purpose (the complaints report is made
/// later), so the caption says which year they are for, and that it is not
/// the report's if it is not.
pub(crate) fn complaints(facts: &Facts<'_>, exhibit: &Exhibit) -> Vec<Block> {
    let all = &facts.records.complaints;
    let Some(year) = all.iter().map(|it| it.year).max() else { return Vec::new() };
    let stages: BTreeSet<Stage> =
        all.iter().filter(|it| it.year == year).map(|it| it.stage).collect();
    let before = all.iter().any(|it| it.year == year.previous() && it.received.is_some());
    let mut columns = vec![
        ("sources-complaints-stage", Align::Start),
        ("sources-complaints-received", Align::End),
        ("sources-complaints-upheld", Align::End),
        ("sources-complaints-in-time", Align::End),
    ];
    if before {
        columns.insert(2, ("sources-complaints-before", Align::End));
    }
    let rows: Vec<Row> = stages
        .into_iter()
        .map(|stage| {
            let last = find(all, year.previous(), stage).and_then(|it| it.received);
            row(facts, find(all, year, stage), stage, before.then_some(last))
        })
        .collect();
    let mut caption = caption(facts, exhibit, &Phrase::plain("sources-complaints-caption"));
    caption.push(Inline::Text(" ".to_owned()));
    caption.extend(said(facts, &for_year(year, facts.year)));
    table(facts, caption, &columns, rows)
}

fn find(all: &[Complaints], year: FinancialYear, stage: Stage) -> Option<&Complaints> {
    all.iter().find(|it| it.year == year && it.stage == stage)
}

fn for_year(year: FinancialYear, report: FinancialYear) -> Phrase {
    if year == report {
        Phrase::with("sources-complaints-year", [("year", Value::Year(year))])
    } else {
        Phrase::with(
            "sources-complaints-other-year",
            [("year", Value::Year(year)), ("report", Value::Year(report))],
        )
    }
}

/// A row; `before` is there if the table has that column.
fn row(
    facts: &Facts<'_>,
    numbers: Option<&Complaints>,
    stage: Stage,
    before: Option<Option<u32>>,
) -> Row {
    let number = |count: Option<u32>| shown(facts, share(count, None));
    let received = numbers.and_then(|it| it.received);
    let part = |part: Option<u32>| shown(facts, share(part, received));
    let mut row = vec![said(facts, &Phrase::plain(name(stage))), number(received)];
    row.extend(before.map(number));
    row.push(part(numbers.and_then(|it| it.upheld)));
    row.push(part(numbers.and_then(|it| it.in_time)));
    row
}

/// A number, or a dash: an empty cell would be taken for none.
fn shown(facts: &Facts<'_>, phrase: Option<Phrase>) -> Vec<Inline> {
    said(facts, &phrase.unwrap_or_else(|| Phrase::plain("sources-complaints-unknown")))
}

fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Local => "sources-complaints-local",
        Stage::Formal => "sources-complaints-formal",
        Stage::Ombudsman => "sources-complaints-ombudsman",
        Stage::Representations => "sources-complaints-representations",
        Stage::Compliments => "sources-complaints-compliments",
    }
}
