//! Totals and differences. Exact: a reader checks them by hand.
//!
//! A figure that is missing is not nought. A total of which a part is missing
//! is therefore missing too: shown without it, it would be wrong, and nobody
//! could see that.

use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use super::{Area, MoneyLine, Side};
use crate::lang::Text;

/// What was planned and what came of it, in pounds, this year and the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Figures {
    /// What was planned for the year.
    #[serde(with = "crate::decimal::maybe")]
    #[ts(type = "string | null")]
    pub budget: Option<Decimal>,
    /// What was spent or received in the year.
    #[serde(with = "crate::decimal::maybe")]
    #[ts(type = "string | null")]
    pub outturn: Option<Decimal>,
    /// What was planned for the year before.
    #[serde(with = "crate::decimal::maybe")]
    #[ts(type = "string | null")]
    pub last_budget: Option<Decimal>,
    /// What was spent or received in the year before.
    #[serde(with = "crate::decimal::maybe")]
    #[ts(type = "string | null")]
    pub last_outturn: Option<Decimal>,
}

/// How one amount differs from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Difference {
    /// By how many pounds; negative if it is less.
    #[serde(with = "crate::decimal")]
    #[ts(type = "string")]
    pub amount: Decimal,
    /// By how many per cent, to one decimal. None where a percentage says
    /// nothing: of nought, or of an amount below it.
    #[serde(with = "crate::decimal::maybe")]
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
}

/// What a service area spends and receives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AreaSums {
    /// The area.
    pub area: Area,
    /// Its own name, if it has one.
    pub name: Text,
    /// What it spends; none if no line says so.
    pub expenditure: Option<Figures>,
    /// What it receives; none if no line says so.
    pub income: Option<Figures>,
    /// What it costs: expenditure less income.
    pub net: Figures,
}

/// All that is spent and received.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct Sums {
    /// The service areas: children, working age, older, then the council's own
    /// in their order.
    pub areas: Vec<AreaSums>,
    /// All expenditure; none if there is no line of it.
    pub expenditure: Option<Figures>,
    /// All income; none if there is no line of it.
    pub income: Option<Figures>,
    /// What it all costs: expenditure less income.
    pub net: Figures,
}

/// Adds up the lines, by area and in all.
pub fn sums(lines: &[MoneyLine]) -> Sums {
    let mut areas: Vec<(Area, &Text)> = Vec::new();
    for line in lines {
        if !areas.contains(&(line.area, &line.name)) {
            areas.push((line.area, &line.name));
        }
    }
    areas.sort_by_key(|(area, _)| *area);
    let of = |side: Side, within: Option<(Area, &Text)>| {
        let wanted = |line: &&MoneyLine| {
            line.side == side && within.is_none_or(|place| (line.area, &line.name) == place)
        };
        Figures::total(lines.iter().filter(wanted))
    };
    let net = |expenditure: Option<Figures>, income: Option<Figures>| match (expenditure, income) {
        (Some(spent), Some(received)) => spent.less(&received),
        (Some(spent), None) => spent,
        (None, Some(received)) => Figures::nought().less(&received),
        (None, None) => Figures::default(),
    };
    let area = |(area, name): (Area, &Text)| {
        let expenditure = of(Side::Expenditure, Some((area, name)));
        let income = of(Side::Income, Some((area, name)));
        AreaSums { area, name: name.clone(), expenditure, income, net: net(expenditure, income) }
    };
    let (expenditure, income) = (of(Side::Expenditure, None), of(Side::Income, None));
    Sums {
        areas: areas.into_iter().map(area).collect(),
        expenditure,
        income,
        net: net(expenditure, income),
    }
}

impl Figures {
    /// Those of a line.
    pub fn of(line: &MoneyLine) -> Figures {
        Figures {
            budget: line.budget,
            outturn: line.outturn,
            last_budget: line.last_budget,
            last_outturn: line.last_outturn,
        }
    }

    fn nought() -> Figures {
        let nought = Some(Decimal::ZERO);
        Figures { budget: nought, outturn: nought, last_budget: nought, last_outturn: nought }
    }

    /// The sum of some lines; none if there is no line.
    fn total<'a>(lines: impl Iterator<Item = &'a MoneyLine>) -> Option<Figures> {
        lines.map(Figures::of).reduce(|sum, next| sum.with(&next, Decimal::checked_add))
    }

    fn less(&self, other: &Figures) -> Figures {
        self.with(other, Decimal::checked_sub)
    }

    fn with(&self, other: &Figures, act: fn(Decimal, Decimal) -> Option<Decimal>) -> Figures {
        let both = |a: Option<Decimal>, b: Option<Decimal>| act(a?, b?);
        Figures {
            budget: both(self.budget, other.budget),
            outturn: both(self.outturn, other.outturn),
            last_budget: both(self.last_budget, other.last_budget),
            last_outturn: both(self.last_outturn, other.last_outturn),
        }
    }

    /// How the outturn differs from the budget.
    pub fn against_budget(&self) -> Option<Difference> {
        difference(self.budget?, self.outturn?)
    }

    /// How last year's outturn differed from its budget.
    pub fn last_against_budget(&self) -> Option<Difference> {
        difference(self.last_budget?, self.last_outturn?)
    }

    /// How the outturn differs from last year's.
    pub fn since_last_year(&self) -> Option<Difference> {
        difference(self.last_outturn?, self.outturn?)
    }

    /// The figures that there are.
    pub(super) fn present(&self) -> impl Iterator<Item = Decimal> {
        [self.budget, self.outturn, self.last_budget, self.last_outturn].into_iter().flatten()
    }
}

/// How an amount differs from one it is compared with; none if the numbers are
/// too great to reckon with.
pub fn difference(from: Decimal, to: Decimal) -> Option<Difference> {
    let amount = to.checked_sub(from)?;
    let percent = (from > Decimal::ZERO)
        .then(|| amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(from))
        .flatten()
        .map(|percent| percent.round_dp_with_strategy(1, AWAY).normalize());
    Some(Difference { amount, percent })
}

/// As people round: a half goes up.
pub(super) const AWAY: rust_decimal::RoundingStrategy =
    rust_decimal::RoundingStrategy::MidpointAwayFromZero;
