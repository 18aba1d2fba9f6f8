//! A net budget that the text tells otherwise than the records do: the
//! Council’s accountants publish it elsewhere.

use std::ops::Range;
use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::figures::{fits, grouped, parse};
use super::words::{Patterns, Words};
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};
use crate::money::sums;

/// “our net budget of £75.4 million”.
static NET_BUDGET: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words| {
        let Words { net_budget, million, .. } = words;
        format!("(?i){net_budget} (?P<said>£(?P<pounds>[0-9]+(?:[.][0-9]+)?)) {million}")
    })
});

/// The net budgets a passage tells, in millions, each with where it stands.
struct Told(Vec<(Range<usize>, Decimal)>);

impl MadeOf for Told {
    fn made_of(read: &ReadPassage) -> Told {
        let lang = read.passage.lang;
        let net_budgets = NET_BUDGET.of(lang).captures_iter(&read.text).filter_map(|captures| {
            let (said, pounds) = (captures.name("said")?, captures.name("pounds")?);
            Some((said.range(), parse(pounds.as_str(), lang)?))
        });
        Told(net_budgets.collect())
    }
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
        for (at, number) in &read.made::<Told>().0 {
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
