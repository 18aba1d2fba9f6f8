//! Small numbers of people in tables: of one to four somebody who knows the
//! place may know who they are, and may learn of them what the table says.

use crate::check::read::{Grid, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule, Setting};
use crate::lang::Lang;
use crate::metrics::catalogue::definition;
use crate::metrics::{Metric, Value};
use rust_decimal::Decimal;

use super::words::{WORDS, words};

/// Fewer than this are told: the usual rule of official statistics.
const FEW: u32 = 5;

/// In the tables of the text: in rows and columns that count people.
/// The translation has the same, and is not told a second time.
pub(in crate::check) fn in_tables(read: &ReadPassage, setting: &Setting<'_>) -> Vec<Finding> {
    let lang = read.passage.lang;
    let Some(grid) = Grid::of(read).filter(|_| lang == setting.details.first) else {
        return Vec::new();
    };
    let columns: Vec<bool> =
        grid.header.iter().map(|cell| counts_people(&read.text[cell.clone()], lang)).collect();
    let mut small = Vec::new();
    for row in &grid.rows {
        let counted = row.first().is_some_and(|cell| counts_people(&read.text[cell.clone()], lang));
        for (column, cell) in row.iter().enumerate().skip(1) {
            let here = counted || columns.get(column) == Some(&true);
            if here && is_few(&read.text[cell.clone()]) {
                small.push(cell.clone());
            }
        }
    }
    // Once for a table: what is decided of one number is decided of all.
    let mut small = small.into_iter();
    let found = small.next().map(|cell| {
        let number = &read.text[cell.clone()];
        let mut finding = Finding::new(Rule::PeopleSmallNumber, Place::words(read, cell.clone()))
            .with("number", number);
        finding.also.extend(small.map(|other| Place::words(read, other)));
        finding
    });
    found.into_iter().collect()
}

/// In the measures that tables and charts show.
pub(in crate::check) fn in_measures(facts: &Facts<'_>) -> Vec<Finding> {
    let shown = |metric: &&Metric| {
        let mut exhibits = facts.records.exhibits.iter();
        exhibits.any(|exhibit| exhibit.of.codes().any(|code| code == metric.code))
    };
    let found = facts.records.metrics.iter().filter(shown).filter_map(|metric| {
        let value = metric.reading(facts.details.year)?.value.as_ref()?;
        let number = few(value)?;
        let title = definition(facts.pack, metric).title;
        counts_people(&title.en, Lang::En).then(|| {
            Finding::new(Rule::PeopleSmallNumber, Place::record(metric)).with("number", number)
        })
    });
    found.collect()
}

/// The number of people, if they are few.
fn few(value: &Value) -> Option<String> {
    let number = match value {
        Value::Number { number } => number,
        Value::Share { part, .. } => part,
        Value::Percent { .. } | Value::Published { .. } => return None,
    };
    let is_small = number.is_integer() && *number > Decimal::ZERO && *number < FEW.into();
    is_small.then(|| number.normalize().to_string())
}

/// Whether what heads a row or column counts people: “Children registered
/// again”, “Nifer yr oedolion”, and not “Tenders in which people gave scores” or
/// “Children’s services”.
fn counts_people(heading: &str, lang: Lang) -> bool {
    let (people, counted) = (WORDS.people.get(lang), WORDS.counted.get(lang));
    let said: Vec<String> = words(heading).map(str::to_lowercase).collect();
    let first = said.iter().find(|word| !counted.contains(*word));
    let is_service = said.iter().any(|word| WORDS.services.get(lang).contains(word));
    !is_service && first.is_some_and(|word| people.contains(word))
}

/// Whether a cell says from one to four: “4”, “2 of 9”.
fn is_few(cell: &str) -> bool {
    let first = cell.split_whitespace().next().and_then(|word| word.parse::<u32>().ok());
    let last = cell.split_whitespace().last().and_then(|word| word.parse::<u32>().ok());
    first.is_some_and(|number| (1..FEW).contains(&number)) && last.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_counts_people_if_they_come_first() {
        for (lang, heading) in [
            (Lang::En, "Children registered again within 12 months"),
            (Lang::En, "The total number of disabled children"),
            (Lang::En, "Young people with a plan"),
            (Lang::Cy, "Plant a gofrestrwyd eto"),
            (Lang::Cy, "Nifer yr oedolion"),
        ] {
            assert!(counts_people(heading, lang), "{heading}");
        }
        for (lang, heading) in [
            (Lang::En, "Tenders in which people gave scores"),
            (Lang::En, "Children’s services"),
            (Lang::En, "Adult services"),
            (Lang::En, "Children and families"),
            (Lang::En, "Topic"),
            (Lang::Cy, "Cwynion am blant"),
        ] {
            assert!(!counts_people(heading, lang), "{heading}");
        }
    }

    #[test]
    fn few_are_one_to_four() {
        assert!(is_few("4") && is_few("2 of 9") && is_few("1 o 12"));
        assert!(!is_few("0") && !is_few("5") && !is_few("3%") && !is_few("") && !is_few("4 staff"));
    }
}
