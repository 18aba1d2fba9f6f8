//! How a measure changed: worked out from its values, never guessed.
//!
//! Two years are compared only if that says something: not across a break in
//! the series, not a part of a year with a whole one, not a number with a
//! percentage. Where they cannot be compared, the reason is known.

use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use super::cell::percentage;
use super::{Definition, Metric, Reading, Standing, Value};
use crate::pack::MetricBetter;
use crate::year::FinancialYear;

/// Below this many, numbers are said before percentages: two more of three is
/// 67%, and says little.
pub const FEW: i64 = 20;

/// A change from one year to a later one.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The earlier year.
    pub from: FinancialYear,
    /// The later year.
    pub to: FinancialYear,
    /// What changed.
    pub moved: Moved,
}

/// What changed.
#[derive(Debug, Clone, PartialEq)]
pub enum Moved {
    /// A number.
    Number {
        /// By how much; below zero if it fell.
        by: Decimal,
        /// That as a percentage of the earlier number; none where the earlier
        /// is nothing or less, for then it has no meaning.
        percent: Option<Decimal>,
        /// Whether the earlier number is below [`FEW`].
        few: bool,
    },
    /// A share, of which both numbers are known.
    Share {
        /// By how many percentage points; below zero if it fell.
        points: Decimal,
        /// Whether one of the two wholes is below [`FEW`].
        few: bool,
    },
    /// A percentage, of which the numbers are not known on both sides.
    Percent {
        /// By how many percentage points; below zero if it fell.
        points: Decimal,
    },
}

/// Why two years are not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Incomparable {
    /// There is no value for this year.
    Missing(FinancialYear),
    /// The value of this year is words.
    Words(FinancialYear),
    /// The value of this year covers a part of it, and the other year's does
    /// not cover the same part.
    PartYear(FinancialYear),
    /// There is a break: this is the first year of the new series.
    Break(FinancialYear),
    /// One is a number, the other a percentage.
    Unlike(FinancialYear),
    /// A share of nothing has no percentage.
    OfNothing(FinancialYear),
}

/// Where a measure went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Nowhere.
    Same,
}

/// What a change means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// It is an improvement.
    Better,
    /// It is a step back.
    Worse,
    /// That depends on why it changed.
    Depends,
    /// The measure only counts, or nothing changed.
    Nothing,
}

impl Moved {
    /// Where it went.
    pub fn direction(&self) -> Direction {
        let by = match self {
            Moved::Number { by, .. } => by,
            Moved::Share { points, .. } | Moved::Percent { points } => points,
        };
        if by.is_zero() {
            Direction::Same
        } else if by.is_sign_negative() {
            Direction::Down
        } else {
            Direction::Up
        }
    }
}

/// The change from a year to a later one, or why there is none to be told.
pub fn change(
    metric: &Metric,
    from: FinancialYear,
    to: FinancialYear,
) -> Result<Change, Incomparable> {
    // What is wrong with the later year is told first: it is the one asked about.
    let (late, new) = known(metric, to)?;
    let (early, old) = known(metric, from)?;
    if let Some(found) = metric.break_between(from, to) {
        return Err(Incomparable::Break(found.from));
    }
    match (part_of(early), part_of(late)) {
        (early_part, late_part) if early_part == late_part => {}
        (_, Some(_)) => return Err(Incomparable::PartYear(to)),
        (_, None) => return Err(Incomparable::PartYear(from)),
    }
    moved(old, new, from, to).map(|moved| Change { from, to, moved })
}

/// The change on the year before.
pub fn on_last_year(metric: &Metric, year: FinancialYear) -> Result<Change, Incomparable> {
    change(metric, year.previous(), year)
}

/// The change over the years shown, oldest first, from the earliest year that
/// can be compared with the last. None if that is the year before or nothing.
pub fn over(metric: &Metric, years: &[FinancialYear]) -> Option<Change> {
    let (last, earlier) = years.split_last()?;
    let found = earlier.iter().find_map(|year| change(metric, *year, *last).ok())?;
    (found.from != last.previous()).then_some(found)
}

/// The direction in which it went in each of the years up to the last, if it
/// was the same every time, and the year it began. None for less than two
/// steps, or where one step cannot be told.
pub fn steady(metric: &Metric, years: &[FinancialYear]) -> Option<(Direction, FinancialYear)> {
    let change = over(metric, years)?;
    let steps = years.windows(2).filter(|pair| pair[0] >= change.from);
    let mut directions = Vec::new();
    for pair in steps {
        directions.push(self::change(metric, pair[0], pair[1]).ok()?.moved.direction());
    }
    let first = *directions.first()?;
    (directions.len() > 1 && first != Direction::Same && directions.iter().all(|it| *it == first))
        .then_some((first, change.from))
}

/// What a direction means for a measure.
pub fn sense(definition: &Definition, direction: Direction) -> Sense {
    match (definition.better, direction) {
        (_, Direction::Same) | (MetricBetter::Neither, _) => Sense::Nothing,
        (MetricBetter::Depends, _) => Sense::Depends,
        (MetricBetter::Up, Direction::Up) | (MetricBetter::Down, Direction::Down) => Sense::Better,
        (MetricBetter::Up, Direction::Down) | (MetricBetter::Down, Direction::Up) => Sense::Worse,
    }
}

/// Rounds as people do: halves away from nothing.
pub fn rounded(number: Decimal, decimals: u32) -> Decimal {
    number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).normalize()
}

/// A year's reading with its value.
fn known(metric: &Metric, year: FinancialYear) -> Result<(&Reading, &Value), Incomparable> {
    let reading = metric.reading(year).ok_or(Incomparable::Missing(year))?;
    Ok((reading, reading.value.as_ref().ok_or(Incomparable::Missing(year))?))
}

/// The part of its year that a reading covers: the day and month it ends; none
/// for all of it.
fn part_of(reading: &Reading) -> Option<(i8, i8)> {
    match reading.standing {
        Standing::Final | Standing::Provisional => None,
        Standing::PartYear { until } => Some(day(until)),
    }
}

fn day(date: Date) -> (i8, i8) {
    (date.month(), date.day())
}

fn moved(
    old: &Value,
    new: &Value,
    from: FinancialYear,
    to: FinancialYear,
) -> Result<Moved, Incomparable> {
    let few = |number: &Decimal| number.abs() < Decimal::from(FEW);
    let share = |part: &Decimal, whole: &Decimal, year| {
        percentage(*part, *whole).ok_or(Incomparable::OfNothing(year))
    };
    match (old, new) {
        (_, Value::Published { .. }) => Err(Incomparable::Words(to)),
        (Value::Published { .. }, _) => Err(Incomparable::Words(from)),
        (Value::Number { number: old }, Value::Number { number: new }) => {
            let by = new - old;
            let told = *old > Decimal::ZERO && *new >= Decimal::ZERO;
            let percent = if told { percentage(by, *old) } else { None };
            Ok(Moved::Number { by: by.normalize(), percent, few: few(old) })
        }
        (
            Value::Share { part: old, whole: old_whole },
            Value::Share { part: new, whole: new_whole },
        ) => {
            let points = share(new, new_whole, to)? - share(old, old_whole, from)?;
            Ok(Moved::Share { points, few: few(old_whole) || few(new_whole) })
        }
        (Value::Percent { percent: old }, Value::Percent { percent: new }) => {
            Ok(Moved::Percent { points: new - old })
        }
        (Value::Percent { percent: old }, Value::Share { part, whole }) => {
            Ok(Moved::Percent { points: share(part, whole, to)? - old })
        }
        (Value::Share { part, whole }, Value::Percent { percent: new }) => {
            Ok(Moved::Percent { points: new - share(part, whole, from)? })
        }
        (Value::Number { .. }, Value::Share { .. } | Value::Percent { .. })
        | (Value::Share { .. } | Value::Percent { .. }, Value::Number { .. }) => {
            Err(Incomparable::Unlike(from))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Lang, Text};
    use crate::metrics::Break;
    use crate::metrics::grid::enter;
    use jiff::civil::date;

    fn year(start: i16) -> FinancialYear {
        FinancialYear::starting(start)
    }

    /// A measure with these values, the last of them of 2024-25.
    fn metric(values: &[&str]) -> Metric {
        let mut metric = Metric::new("A");
        for (back, typed) in values.iter().rev().enumerate() {
            let start = 2024 - i16::try_from(back).unwrap();
            enter(&mut metric, year(start), typed, Lang::En).unwrap();
        }
        metric
    }

    fn dec(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// The change on last year in short: what changed, rounded to two decimals.
    fn told(metric: &Metric) -> String {
        let short = |number: &Decimal| rounded(*number, 2).to_string();
        match on_last_year(metric, year(2024)) {
            Ok(Change { moved: Moved::Number { by, percent, few }, .. }) => {
                let percent =
                    percent.as_ref().map_or("no percent".into(), |it| format!("{}%", short(it)));
                format!("{by}, {percent}{}", if few { ", few" } else { "" })
            }
            Ok(Change { moved: Moved::Share { points, few }, .. }) => {
                format!("{} points{}", short(&points), if few { ", few" } else { "" })
            }
            Ok(Change { moved: Moved::Percent { points }, .. }) => {
                format!("{} points, no numbers", short(&points))
            }
            Err(why) => format!("{why:?}").replace("FinancialYear { start: ", "").replace(" }", ""),
        }
    }

    /// Worked by hand: 74/1210 = 6.1157%; 34/120 = 28.3333% and 41/128 =
    /// 32.03125%, 3.69792 apart; 5/12 = 41.6667% and 7/13 = 53.8462%, 12.1795 apart.
    #[test]
    fn changes_are_those_worked_out_by_hand() {
        for (before, now, wanted) in [
            ("1210", "1284", "74, 6.12%"),
            ("1284", "1210", "-74, -5.76%"),
            ("1,284", "1284.0", "0, 0%"),
            ("20", "30", "10, 50%"),
            ("19", "30", "11, 57.89%, few"),
            ("3", "5", "2, 66.67%, few"),
            ("3", "0", "-3, -100%, few"),
            ("0", "5", "5, no percent, few"),
            ("0", "0", "0, no percent, few"),
            ("-4", "5", "9, no percent, few"),
            ("50", "-50", "-100, no percent"),
            ("12.5", "12.25", "-0.25, -2%, few"),
            ("34/120", "41/128", "3.7 points"),
            ("41/128", "34/120", "-3.7 points"),
            ("5/12", "7/13", "12.18 points, few"),
            ("30/60", "10/20", "0 points"),
            ("1/2", "60/120", "0 points, few"),
            ("12.5%", "10%", "-2.5 points, no numbers"),
            ("25%", "34/120", "3.33 points, no numbers"),
            ("0/0", "3/40", "OfNothing(2023)"),
            ("3/40", "0/0", "OfNothing(2024)"),
            ("30", "10/20", "Unlike(2023)"),
            ("10%", "30", "Unlike(2023)"),
            ("", "5", "Missing(2023)"),
            ("5", "", "Missing(2024)"),
            ("", "", "Missing(2024)"),
            ("New measure", "5", "Words(2023)"),
            ("5", "Not collected", "Words(2024)"),
        ] {
            assert_eq!(told(&metric(&[before, now])), wanted, "{before} to {now}");
        }
    }

    #[test]
    fn a_part_of_a_year_is_compared_only_with_the_same_part() {
        let until = |date| Standing::PartYear { until: date };
        let mut metric = metric(&["100", "64"]);
        metric.reading_mut(year(2024)).standing = until(date(2024, 11, 23));
        assert_eq!(told(&metric), "PartYear(2024)");
        metric.reading_mut(year(2023)).standing = until(date(2023, 9, 30));
        assert_eq!(told(&metric), "PartYear(2024)");
        metric.reading_mut(year(2023)).standing = until(date(2023, 11, 23));
        assert_eq!(told(&metric), "-36, -36%");
        metric.reading_mut(year(2024)).standing = Standing::Final;
        assert_eq!(told(&metric), "PartYear(2023)");
        metric.reading_mut(year(2023)).standing = Standing::Provisional;
        assert_eq!(told(&metric), "-36, -36%");
    }

    #[test]
    fn nothing_is_compared_across_a_break() {
        let mut metric = metric(&["10", "20", "30", "40"]);
        metric.breaks.push(Break { from: year(2023), note: Text::default() });
        assert_eq!(told(&metric), "10, 33.33%");
        assert_eq!(change(&metric, year(2022), year(2024)), Err(Incomparable::Break(year(2023))));
        let years: Vec<_> = (2021..2025).map(year).collect();
        assert_eq!(over(&metric, &years), None, "since the break there is only last year");
    }

    #[test]
    fn over_all_years_it_begins_with_the_earliest_that_can_be_compared() {
        let years: Vec<_> = (2020..2025).map(year).collect();
        let metric = metric(&["New measure", "100", "", "120", "150"]);
        let change = over(&metric, &years).unwrap();
        assert_eq!((change.from, change.to), (year(2021), year(2024)));
        let wanted = Moved::Number { by: dec("50"), percent: Some(dec("50")), few: false };
        assert_eq!(change.moved, wanted);
        assert_eq!(steady(&metric, &years), None, "a year is missing between");
        assert_eq!(over(&metric, &years[3..]), None, "that is the change on last year");
    }

    #[test]
    fn steady_is_what_goes_one_way_every_year() {
        let years: Vec<_> = (2021..2025).map(year).collect();
        for (values, wanted) in [
            (["1", "2", "3", "4"], Some(Direction::Up)),
            (["9", "7", "6", "1"], Some(Direction::Down)),
            (["1", "2", "2", "3"], None),
            (["5", "5", "5", "5"], None),
            (["1", "3", "2", "4"], None),
        ] {
            let found = steady(&metric(&values), &years);
            assert_eq!(found, wanted.map(|wanted| (wanted, year(2021))), "{values:?}");
        }
    }

    #[test]
    fn good_and_bad_are_as_the_measure_says() {
        use Direction::{Down, Same, Up};
        let known = |better| Definition {
            better,
            ..crate::metrics::catalogue::definition(
                &crate::pack::load_shipped("lassar"),
                &Metric::new("A"),
            )
        };
        for (better, wanted) in [
            (MetricBetter::Up, [Sense::Better, Sense::Worse, Sense::Nothing]),
            (MetricBetter::Down, [Sense::Worse, Sense::Better, Sense::Nothing]),
            (MetricBetter::Neither, [Sense::Nothing; 3]),
            (MetricBetter::Depends, [Sense::Depends, Sense::Depends, Sense::Nothing]),
        ] {
            assert_eq!([Up, Down, Same].map(|it| sense(&known(better), it)), wanted);
        }
    }
}
