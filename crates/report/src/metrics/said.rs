//! What a measure says, in the words of a language.

use rust_decimal::Decimal;

use super::catalogue::definition;
use super::cell::percentage;
use super::trend::{
    Change, Direction, Incomparable, Moved, Sense, change, over, rounded, sense, steady,
};
use super::unit::after_o;
use super::{Definition, Metric, Reading, Standing, Value};
use crate::assemble::Facts;
use crate::lang::{Lang, Text};
use crate::pack::Pack;
use crate::phrase::{Phrase, Say, Value as Put};
use crate::year::FinancialYear;

/// Says what measures say, in one language.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// What may be measured.
    pub pack: &'a Pack,
    /// The language.
    pub lang: Lang,
    /// Its words.
    pub say: Say<'a>,
}

/// A text in a language; in the other where it has not been written yet, for
/// a value that is left out would say that there is none.
pub(super) fn in_either(text: &Text, lang: Lang) -> (Lang, &str) {
    let own = text.get(lang).trim();
    if own.is_empty() { (lang.other(), text.get(lang.other()).trim()) } else { (lang, own) }
}

impl<'a> Speaker<'a> {
    /// One for a document.
    pub(crate) fn of(facts: &Facts<'a>) -> Speaker<'a> {
        Speaker { pack: facts.pack, lang: facts.lang, say: facts.say }
    }

    pub(super) fn plain(&self, id: &'static str) -> String {
        (self.say)(&Phrase::plain(id))
    }

    pub(super) fn with(
        &self,
        id: &'static str,
        values: impl IntoIterator<Item = (&'static str, Put)>,
    ) -> String {
        (self.say)(&Phrase::with(id, values))
    }

    /// A measure’s title with its code, as reports print it. The Welsh title
    /// of a measure that has only an English one is the English.
    pub fn title(&self, metric: &Metric) -> String {
        let known = definition(self.pack, metric);
        let title = in_either(&known.title, self.lang).1.to_owned();
        if title == metric.code {
            return title;
        }
        self.with(
            "metrics-title",
            [("title", Put::Text(title)), ("code", Put::Text(metric.code.clone()))],
        )
    }

    /// A value as it is printed: “1,284”, “34 of 120 (28%)”.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Number { number } => self.number(*number),
            Value::Percent { percent } => {
                self.with("metrics-percent", [("number", Put::Number(*percent))])
            }
            Value::Share { part, whole } => match percentage(*part, *whole) {
                Some(percent) => self.with(
                    "metrics-share",
                    [
                        ("part", Put::Number(*part)),
                        ("whole", Put::Number(*whole)),
                        ("percent", Put::Text(self.percent(percent))),
                    ],
                ),
                None => self.with(
                    "metrics-share-of-nothing",
                    [("part", Put::Number(*part)), ("whole", Put::Number(*whole))],
                ),
            },
            Value::Published { text } => in_either(text, self.lang).1.to_owned(),
        }
    }

    /// A value with what it counts: “1,284 adults”.
    pub fn counted(&self, value: &Value, known: &Definition) -> String {
        let unit = known.unit.get(self.lang).trim();
        let after = match self.lang {
            Lang::En => unit.to_owned(),
            Lang::Cy => after_o(unit),
        };
        match value {
            _ if unit.is_empty() => self.value(value),
            // One of a thing has a form of its own, which the officer was not asked for.
            Value::Number { number } if number.abs() == Decimal::ONE => self.with(
                "metrics-counted-one",
                [("value", Put::Text(self.value(value))), ("unit", Put::Text(unit.to_owned()))],
            ),
            Value::Number { .. } => self.with(
                "metrics-counted",
                [("value", Put::Text(self.value(value))), ("unit", Put::Text(after))],
            ),
            Value::Share { part, whole } => match percentage(*part, *whole) {
                Some(percent) => self.with(
                    "metrics-share-counted",
                    [
                        ("part", Put::Number(*part)),
                        ("whole", Put::Number(*whole)),
                        ("unit", Put::Text(after)),
                        ("percent", Put::Text(self.percent(percent))),
                    ],
                ),
                None => self.value(value),
            },
            Value::Percent { .. } | Value::Published { .. } => self.value(value),
        }
    }

    /// A value with what must be known of it: “1,210 (provisional)”.
    pub fn standing(&self, words: String, reading: &Reading) -> String {
        let id = match reading.standing {
            Standing::Final => return words,
            Standing::Provisional => "metrics-provisional",
            Standing::PartYear { .. } => "metrics-part-year",
        };
        self.with(id, [("value", Put::Text(words))])
    }

    /// What a reading covers: “1 April to 23 November 2020”; none if the whole year.
    pub fn period(&self, reading: &Reading) -> Option<String> {
        let until = match reading.standing {
            Standing::Final | Standing::Provisional => return None,
            Standing::PartYear { until } => until,
        };
        let date = ("date", Put::Date(until));
        Some(if until.year() == reading.year.start() {
            self.with("metrics-period", [date])
        } else {
            let start = Put::Text(reading.year.start().to_string());
            self.with("metrics-period-over", [("start", start), date])
        })
    }

    /// A change in words, or why there is none: “up 6% on last year (74 more)”.
    pub fn change(
        &self,
        metric: &Metric,
        from: FinancialYear,
        to: FinancialYear,
    ) -> Result<String, String> {
        match change(metric, from, to) {
            Ok(change) => Ok(self.changed(metric, &change)),
            Err(why) => Err(self.why(why, from)),
        }
    }

    /// The trend in whole sentences, over these years, oldest first: the value,
    /// the change on last year, the change over all, what that means, all Wales.
    pub fn trend(&self, metric: &Metric, years: &[FinancialYear]) -> String {
        let Some(year) = years.last().copied() else { return String::new() };
        let known = definition(self.pack, metric);
        let reading = metric.reading(year);
        let mut said = vec![self.now(metric, &known, year)];
        if let Some(long) = over(metric, years) {
            said.push(self.long(metric, &long));
        }
        said.extend(self.run(metric, years));
        said.extend(self.meaning(metric, &known, year));
        if let Some(wales) = reading.and_then(|reading| reading.wales.as_ref()) {
            let value = Put::Text(self.value(wales));
            said.push(self.with("metrics-sentence-wales", [("value", value)]));
        }
        said.join(" ")
    }

    /// The value with its change on the year before, in a sentence.
    fn now(&self, metric: &Metric, known: &Definition, year: FinancialYear) -> String {
        let found = metric.reading(year).and_then(|it| Some((it, it.value.as_ref()?)));
        let Some((reading, value)) = found else {
            return self.with("metrics-sentence-missing", [("year", Put::Year(year))]);
        };
        let words = self.counted(value, known);
        // A period says that it is a part of the year.
        let (words, when) = match self.period(reading) {
            Some(period) => {
                (words, self.with("metrics-in-period", [("period", Put::Text(period))]))
            }
            None => {
                let when = self.with("metrics-in-year", [("year", Put::Year(year))]);
                (self.standing(words, reading), when)
            }
        };
        let value = ("value", Put::Text(words));
        let when = ("when", Put::Text(when));
        match self.change(metric, year.previous(), year) {
            Ok(change) => {
                self.with("metrics-sentence", [value, when, ("change", Put::Text(change))])
            }
            Err(why) => self.with("metrics-sentence-why", [value, when, ("why", Put::Text(why))]),
        }
    }

    fn long(&self, metric: &Metric, change: &Change) -> String {
        let change = Put::Text(self.changed(metric, change));
        self.with("metrics-sentence-long", [("change", change)])
    }

    fn run(&self, metric: &Metric, years: &[FinancialYear]) -> Option<String> {
        let (direction, since) = steady(metric, years)?;
        let id = match direction {
            Direction::Up => "metrics-sentence-rising",
            Direction::Down => "metrics-sentence-falling",
            Direction::Same => return None,
        };
        Some(self.with(id, [("year", Put::Year(since))]))
    }

    fn meaning(&self, metric: &Metric, known: &Definition, year: FinancialYear) -> Option<String> {
        let direction = change(metric, year.previous(), year).ok()?.moved.direction();
        let id = match (sense(known, direction), direction) {
            (Sense::Better, Direction::Up) => "metrics-sentence-up-good",
            (Sense::Better, _) => "metrics-sentence-down-good",
            (Sense::Worse, Direction::Up) => "metrics-sentence-up-bad",
            (Sense::Worse, _) => "metrics-sentence-down-bad",
            (Sense::Depends | Sense::Nothing, _) => return None,
        };
        Some(self.plain(id))
    }

    fn changed(&self, metric: &Metric, change: &Change) -> String {
        let since = if change.from == change.to.previous() {
            self.plain("metrics-since-last-year")
        } else {
            self.with("metrics-since-year", [("year", Put::Year(change.from))])
        };
        let since = ("since", Put::Text(since));
        let up = match change.moved.direction() {
            Direction::Up => true,
            Direction::Down => false,
            Direction::Same => return self.same(metric, change, since),
        };
        let pick = |when_up, when_down| if up { when_up } else { when_down };
        match &change.moved {
            Moved::Number { by, percent: None, .. } => {
                let number = ("number", Put::Number(by.abs()));
                self.with(pick("metrics-up-number", "metrics-down-number"), [number, since])
            }
            Moved::Number { by, percent: Some(percent), few } => {
                let number = ("number", Put::Number(by.abs()));
                let percent = ("percent", Put::Text(self.percent(*percent)));
                let id = if *few {
                    pick("metrics-up-few", "metrics-down-few")
                } else {
                    pick("metrics-up", "metrics-down")
                };
                self.with(id, [number, percent, since])
            }
            Moved::Share { points, few } => {
                let id = if *few {
                    pick("metrics-up-share-few", "metrics-down-share-few")
                } else {
                    pick("metrics-up-share", "metrics-down-share")
                };
                let [from, to] = self.ends(metric, change);
                self.with(id, [("points", Put::Text(self.points(*points))), since, from, to])
            }
            Moved::Percent { points } => {
                let points = ("points", Put::Text(self.points(*points)));
                self.with(pick("metrics-up-points", "metrics-down-points"), [points, since])
            }
        }
    }

    fn same(&self, metric: &Metric, change: &Change, since: (&'static str, Put)) -> String {
        let [from, to] = self.ends(metric, change);
        if matches!(change.moved, Moved::Share { .. }) && from.1 != to.1 {
            return self.with("metrics-same-share", [since, from, to]);
        }
        self.with("metrics-same", [since])
    }

    /// The values of both years of a change.
    fn ends(&self, metric: &Metric, change: &Change) -> [(&'static str, Put); 2] {
        let value = |year| {
            let value = metric.reading(year).and_then(|reading| reading.value.as_ref());
            Put::Text(value.map(|value| self.value(value)).unwrap_or_default())
        };
        [("from", value(change.from)), ("to", value(change.to))]
    }

    fn why(&self, why: Incomparable, from: FinancialYear) -> String {
        let (id, year) = match why {
            Incomparable::Missing(year) => ("metrics-why-missing", year),
            Incomparable::Words(year) => ("metrics-why-words", year),
            Incomparable::PartYear(_) => ("metrics-why-part-year", from),
            Incomparable::Break(year) => ("metrics-why-break", year),
            Incomparable::Unlike(year) => ("metrics-why-unlike", year),
            Incomparable::OfNothing(year) => ("metrics-why-of-nothing", year),
        };
        self.with(id, [("year", Put::Year(year))])
    }

    fn number(&self, number: Decimal) -> String {
        self.with("metrics-number", [("number", Put::Number(number))])
    }

    /// A percentage that was worked out: whole, or with one decimal where a
    /// whole one would say nothing or all.
    fn percent(&self, percent: Decimal) -> String {
        let percent = percent.abs();
        let hundred = Decimal::ONE_HUNDRED;
        let near = |edge: Decimal| (percent - edge).abs() < Decimal::new(5, 2);
        if !percent.is_zero() && near(Decimal::ZERO) {
            return self.plain("metrics-percent-hardly");
        }
        if percent < hundred && near(hundred) {
            return self.plain("metrics-percent-nearly");
        }
        let fine = percent < Decimal::ONE || (percent > Decimal::from(99) && percent < hundred);
        let number = rounded(percent, u32::from(fine));
        self.with("metrics-percent", [("number", Put::Number(number))])
    }

    /// Percentage points, to one decimal.
    fn points(&self, points: Decimal) -> String {
        let number = rounded(points.abs(), 1);
        if number.is_zero() {
            return self.plain("metrics-points-hardly");
        }
        match u64::try_from(number) {
            Ok(count) if number.is_integer() => {
                self.with("metrics-points-whole", [("count", Put::Count(count))])
            }
            Ok(_) | Err(_) => self.with("metrics-points", [("number", Put::Number(number))]),
        }
    }
}
