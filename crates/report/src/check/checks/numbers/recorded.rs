//! Complaints and money that the text tells otherwise than the records do.
//!
//! Only what can be told apart for certain: so many of so many complaints of a
//! stage, and the net budget. The Council’s complaints team and its accountants
//! publish the same figures elsewhere.

use std::ops::Range;
use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::figures::{fits, grouped, parse};
use super::words::{Patterns, Words, number_pattern};
use crate::check::read::{MadeOf, ReadPassage};
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

/// What a passage tells of complaints and the net budget.
struct Told {
    complaints: Vec<TellsComplaints>,
    /// In millions, each with where it stands.
    net_budgets: Vec<(Range<usize>, Decimal)>,
}

/// How many complaints of a stage there were, where a passage says it.
struct TellsComplaints {
    stage: Stage,
    at: Range<usize>,
    number: Decimal,
}

impl MadeOf for Told {
    fn made_of(read: &ReadPassage) -> Told {
        let lang = read.passage.lang;
        let of_stage = |patterns: &Patterns, stage: Stage| -> Vec<TellsComplaints> {
            let found = patterns.of(lang).captures_iter(&read.text).filter_map(|captures| {
                let count = captures.name("count")?;
                let number = parse(count.as_str(), lang)?;
                Some(TellsComplaints { stage, at: count.range(), number })
            });
            found.collect()
        };
        let mut complaints = of_stage(&LOCAL, Stage::Local);
        complaints.extend(of_stage(&FORMAL, Stage::Formal));
        let net_budgets = NET_BUDGET.of(lang).captures_iter(&read.text).filter_map(|captures| {
            let (said, pounds) = (captures.name("said")?, captures.name("pounds")?);
            Some((said.range(), parse(pounds.as_str(), lang)?))
        });
        Told { complaints, net_budgets: net_budgets.collect() }
    }
}

/// Complaints of a stage, where the text says of how many.
pub(in crate::check) fn complaints_differ(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for stage in [Stage::Local, Stage::Formal] {
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
            let told = read.made::<Told>();
            let own = told.complaints.iter().filter(|it| it.stage == stage);
            for TellsComplaints { at, number, .. } in own {
                if !is_known(*number) {
                    let place = Place::words(read, at.clone());
                    let finding = Finding::new(Rule::ComplaintsDiffer, place)
                        .with("said", &read.text[at.clone()])
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
        for (at, number) in &read.made::<Told>().net_budgets {
            let leeway = Decimal::new(5, number.scale() + 1);
            let is = |known: Decimal| (known / million - *number).abs() <= leeway;
            if !is(budget) && !net.last_budget.is_some_and(is) {
                let finding = Finding::new(Rule::BudgetDiffers, Place::words(read, at.clone()))
                    .with("said", &read.text[at.clone()])
                    .with("known", grouped(budget));
                found.push(finding);
            }
        }
    }
    found
}
