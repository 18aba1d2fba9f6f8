//! Complaints that the text tells otherwise than their records do.
//!
//! Only what can be told apart for certain: how many complaints of a stage came,
//! were answered in time or upheld, and how many came to the Ombudsman. Where no
//! year is named, last year's numbers pass: figures of complaints may lag.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use rust_decimal::Decimal;

use super::dated::{When, dated};
use super::figures::{figures, grouped, parse};
use super::words::{ComplaintWords, Patterns, number_pattern, words};
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};
use crate::sources::{Complaints, Stage};

/// What is told of complaints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Received,
    InTime,
    Upheld,
}

impl Told {
    /// What a record says of it.
    fn of(self, record: &Complaints) -> Option<Decimal> {
        let number = match self {
            Told::Received => record.received,
            Told::InTime => record.in_time,
            Told::Upheld => record.upheld,
        };
        number.map(Decimal::from)
    }
}

/// The ways in which a number of complaints is told.
static WAYS: LazyLock<Vec<(Stage, Told, Patterns)>> = LazyLock::new(|| {
    let mut ways = Vec::new();
    for stage in [Stage::Local, Stage::Formal] {
        for (told, list) in [
            (Told::Received, (|it| &it.received) as fn(&ComplaintWords) -> &Vec<String>),
            (Told::InTime, |it| &it.in_time),
            (Told::Upheld, |it| &it.upheld),
        ] {
            ways.push((stage, told, patterns(stage, list)));
        }
    }
    ways.push((Stage::Ombudsman, Told::Received, patterns(Stage::Ombudsman, |it| &it.ombudsman)));
    ways
});

fn patterns(stage: Stage, list: impl Fn(&ComplaintWords) -> &Vec<String>) -> Patterns {
    Patterns::new(|words| {
        let number = number_pattern(words);
        let own = &words.complaints;
        let called = match stage {
            Stage::Local => own.local.as_str(),
            Stage::Formal => own.formal.as_str(),
            Stage::Ombudsman | Stage::Representations | Stage::Compliments => "",
        };
        let each: Vec<String> = list(own)
            .iter()
            .enumerate()
            .map(|(nth, pattern)| {
                pattern
                    .replace("{of}", &format!("{} {}", words.of, words.of_the))
                    .replace("{stage}", called)
                    .replace("{count}", &format!("(?P<count{nth}>{number})"))
                    .replace("{number}", &number)
            })
            .collect();
        format!(r"(?i)(?-u:\b)(?:{})", each.join("|"))
    })
}

/// How many complaints there were, where a passage says it.
struct Tells {
    stage: Stage,
    told: Told,
    at: Range<usize>,
    number: Decimal,
    /// The year it is said to be of.
    when: Option<When>,
}

/// What a passage tells of complaints.
struct AllTold(Vec<Tells>);

impl MadeOf for AllTold {
    fn made_of(read: &ReadPassage) -> AllTold {
        let lang = read.passage.lang;
        let own = &words(lang).complaints;
        let mut found: Vec<Tells> = Vec::new();
        if !own.named.iter().any(|named| read.text.contains(named.as_str())) {
            return AllTold(found);
        }
        for (stage, told, patterns) in &*WAYS {
            let pattern = patterns.of(lang);
            for captures in pattern.captures_iter(&read.text) {
                let Some(at) = count(pattern, &captures) else { continue };
                let Some(number) = parse(&read.text[at.clone()], lang) else { continue };
                let end = captures.get(0).map_or(at.end, |it| it.end());
                let rest = read.text[end..].trim_start();
                let partly =
                    *told == Told::Upheld && own.partly.iter().any(|it| rest.starts_with(it));
                if !partly && !found.iter().any(|it| it.at == at) {
                    let when = when(read, &at);
                    found.push(Tells { stage: *stage, told: *told, at, number, when });
                }
            }
        }
        AllTold(found)
    }
}

/// Where the number stands that a pattern looks for, in whichever of its ways.
fn count(pattern: &Regex, found: &regex::Captures<'_>) -> Option<Range<usize>> {
    let mut names = pattern.capture_names().flatten();
    names.find_map(|name| found.name(name)).map(|it| it.range())
}

/// The year a figure is said to be of in its sentence: where another one is
/// said to be of last year, it is this year’s.
fn when(read: &ReadPassage, at: &Range<usize>) -> Option<When> {
    let sentence = read.sentences().iter().find(|it| it.start <= at.start && at.end <= it.end)?;
    let all = figures(&read.text, sentence.clone(), read.passage.lang);
    let own = all.iter().position(|it| it.at.start == at.start)?;
    let dated = dated(read, sentence.clone(), &all);
    let named = dated.iter().find(|it| it.figure == own).map(|it| it.when);
    let is_compared = dated.iter().any(|it| it.when == When::Before);
    named.or(is_compared.then_some(When::This))
}

/// Complaints, where the text says how many.
pub(in crate::check) fn complaints_differ(facts: &Facts<'_>) -> Vec<Finding> {
    let this = facts.details.year;
    let records = &facts.records.complaints;
    if records.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for read in facts.all() {
        for tells in &read.made::<AllTold>().0 {
            let own = || records.iter().filter(|it| it.stage == tells.stage);
            let year = tells.when.map_or(this, |when| when.year(this));
            // Of a year that is not entered yet, the text alone may tell.
            let record = own().find(|it| it.year == year);
            let known = record.and_then(|it| Some((it, tells.told.of(it)?)));
            let Some((record, known)) = known else { continue };
            let lags = tells.when.is_none()
                && own().any(|record| tells.told.of(record) == Some(tells.number));
            if known != tells.number && !lags {
                let place = Place::words(read, tells.at.clone());
                let finding = Finding::new(Rule::ComplaintsDiffer, place)
                    .with("said", &read.text[tells.at.clone()])
                    .with("year", year.to_string())
                    .with("known", grouped(known));
                found.push(finding.also(Place::record(record)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;
    use crate::lang::Lang;

    fn told(text: &str, lang: Lang) -> Vec<(Stage, Told, u32, bool)> {
        let read = read(text, lang);
        let all = read.made::<AllTold>();
        let number = |it: &Tells| u32::try_from(it.number).unwrap();
        all.0.iter().map(|it| (it.stage, it.told, number(it), it.when.is_some())).collect()
    }

    #[test]
    fn complaints_are_told_in_several_ways() {
        let local = |told, number| (Stage::Local, told, number, false);
        for (english, welsh, wanted) in [
            (
                "We received 78 stage 1 complaints.",
                "Cawsom 78 o gwynion cam 1.",
                vec![local(Told::Received, 78)],
            ),
            (
                "There were 78 complaints at stage 1.",
                "Bu 78 o gwynion ar gam 1.",
                vec![local(Told::Received, 78)],
            ),
            (
                "We answered 61 of 87 stage 1 complaints in time.",
                "Gwnaethom ateb 61 o 87 o gwynion cam 1 mewn pryd.",
                vec![local(Told::Received, 87), local(Told::InTime, 61)],
            ),
            (
                "Of the 87 stage 1 complaints, 24 were upheld and 29 were upheld in part.",
                "O’r 87 o gwynion cam 1, cadarnhawyd 24, a chadarnhawyd 29 yn rhannol.",
                vec![local(Told::Received, 87), local(Told::Upheld, 24)],
            ),
            (
                "The Public Services Ombudsman for Wales received nine complaints about us.",
                "Cafodd Ombwdsmon Gwasanaethau Cyhoeddus Cymru naw cwyn amdanom.",
                vec![(Stage::Ombudsman, Told::Received, 9, false)],
            ),
            (
                "In 2023-24 we received 87 stage 1 complaints.",
                "Yn 2023-24 cawsom 87 o gwynion cam 1.",
                vec![(Stage::Local, Told::Received, 87, true)],
            ),
            (
                "Of the 87 stage 1 complaints, 29 were upheld in part.",
                "O’r 87 o gwynion cam 1, cadarnhawyd 29 yn rhannol.",
                vec![local(Told::Received, 87)],
            ),
            ("Nine of our complaints came late.", "Daeth naw o’n cwynion yn hwyr.", vec![]),
        ] {
            assert_eq!(told(english, Lang::En), wanted, "{english}");
            assert_eq!(told(welsh, Lang::Cy), wanted, "{welsh}");
        }
    }
}
