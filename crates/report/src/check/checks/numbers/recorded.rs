//! Complaints and money that the text tells otherwise than the records do.
//!
//! Only what can be told apart for certain: so many of so many complaints of a
//! stage, and the net budget. The Council’s complaints team and its accountants
//! publish the same figures elsewhere.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::figures::{fits, grouped, parse};
use super::words::{Patterns, Words, number_pattern};
use crate::check::{Facts, Finding, Place, Rule};
use crate::money::sums;
use crate::sources::{Complaints, Stage};

/// “71 of 87 stage 1 complaints”, “of the 87 stage 1 complaints”.
static LOCAL: LazyLock<Patterns> = LazyLock::new(|| Patterns::new(|words| of(words, &words.local)));
static FORMAL: LazyLock<Patterns> =
    LazyLock::new(|| Patterns::new(|words| of(words, &words.formal)));
/// “our net budget of £75.4 million”.
static NET_BUDGET: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words| {
        let Words { net_budget, million, .. } = words;
        format!("(?i){net_budget} (?P<said>£(?P<pounds>[0-9]+(?:[.][0-9]+)?)) {million}")
    })
});

fn of(words: &Words, stage: &str) -> String {
    let number = number_pattern(words);
    let Words { of, of_the, .. } = words;
    format!(r"(?i)(?-u:\b){of} {of_the} ?(?P<count>{number}) {stage}")
}

/// Complaints of a stage, where the text says of how many.
pub(in crate::check) fn complaints_differ(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (patterns, stage) in [(&LOCAL, Stage::Local), (&FORMAL, Stage::Formal)] {
        let own = || facts.records.complaints.iter().filter(|it| it.stage == stage);
        let newest = own().filter(|it| it.received.is_some()).max_by_key(|it| it.year);
        let Some((newest, known)) = newest.and_then(|it| Some((it, it.received?))) else {
            continue;
        };
        // Of a year that is not entered yet, the text alone may tell.
        if newest.year != facts.details.year {
            continue;
        }
        let is_known = |number: Decimal| {
            let said = |it: &Complaints| it.received.is_some_and(|it| Decimal::from(it) == number);
            own().any(said)
        };
        for read in facts.all() {
            for captures in patterns.of(read.passage.lang).captures_iter(&read.text) {
                let Some(count) = captures.name("count") else { continue };
                if parse(count.as_str(), read.passage.lang).is_some_and(|it| !is_known(it)) {
                    let place = Place::words(read, count.range());
                    let finding = Finding::new(Rule::ComplaintsDiffer, place)
                        .with("said", count.as_str())
                        .with("year", newest.year.to_string())
                        .with("known", grouped(known.into()));
                    found.push(finding.also(Place::record(newest)));
                }
            }
        }
    }
    found
}

/// The net budget, where the text says it in millions.
pub(in crate::check) fn budget_differs(facts: &Facts<'_>) -> Vec<Finding> {
    let lines = &facts.records.money;
    let amounts = |line: &crate::money::MoneyLine| {
        [line.budget, line.last_budget].into_iter().flatten().all(|it| fits(it).is_some())
    };
    if lines.is_empty() || !lines.iter().all(amounts) {
        return Vec::new();
    }
    let net = sums(lines).net;
    let Some(budget) = net.budget else { return Vec::new() };
    let million = Decimal::from(1_000_000);
    let mut found = Vec::new();
    for read in facts.all() {
        for captures in NET_BUDGET.of(read.passage.lang).captures_iter(&read.text) {
            let (Some(said), Some(pounds)) = (captures.name("said"), captures.name("pounds"))
            else {
                continue;
            };
            let Some(number) = parse(pounds.as_str(), read.passage.lang) else { continue };
            let leeway = Decimal::new(5, number.scale() + 1);
            let is = |known: Decimal| (known / million - number).abs() <= leeway;
            if !is(budget) && !net.last_budget.is_some_and(is) {
                let finding = Finding::new(Rule::BudgetDiffers, Place::words(read, said.range()))
                    .with("said", said.as_str())
                    .with("known", grouped(budget));
                found.push(finding);
            }
        }
    }
    found
}
