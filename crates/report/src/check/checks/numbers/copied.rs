//! Figures that were copied forward under a new label.
//!
//! A Ceredigion paper said “16, compared to 23 in quarter 1, and 35 in Q4”; the
//! one before it had 10 for quarter 1, and 23 for Q4, and 35 for Q3. So two
//! figures that stand side by side twice, each time under other labels, are
//! asked about; and columns of a table, or years of measures, that are the same.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use rust_decimal::Decimal;

use super::figures::parse;
use super::grid::Grid;
use super::known::value;
use super::words::{Patterns, Words};
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Recorded, Rule, Setting};
use crate::metrics::trend::FEW;
use crate::year::FinancialYear;

/// From this number on, a value is seldom the same in two years by chance.
const SELDOM_SAME: i64 = 100;

/// “23 in quarter 1”, “Q4 = 23”, “12 in 2022-23”.
static LABELLED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words: &Words| {
        let number = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+";
        let Words { quarter, in_quarter, .. } = words;
        let year = r"(?:19|20)[0-9]{2}[-/–](?:[0-9]{2}){1,2}";
        format!(
            r"(?i)(?-u:\b)(?:(?P<before>{number}) {in_quarter} (?:{quarter}|(?P<year>{year}))|(?:{quarter}|(?P<own>{year})) ?[=:] ?(?P<after>{number}))(?-u:\b)"
        )
    })
});

/// A figure with the quarter or year it is said to be of.
struct Labelled {
    number: Decimal,
    label: String,
    /// The figure.
    figure: Range<usize>,
    /// The figure with its label.
    at: Range<usize>,
}

/// All such figures of a passage, in order.
struct AllLabelled(Vec<Labelled>);

impl MadeOf for AllLabelled {
    fn made_of(read: &ReadPassage) -> AllLabelled {
        AllLabelled(labelled(read))
    }
}

fn labelled(read: &ReadPassage) -> Vec<Labelled> {
    let lang = read.passage.lang;
    if !read.text.contains(|it: char| it.is_ascii_digit()) {
        return Vec::new();
    }
    let found = LABELLED.of(lang).captures_iter(&read.text).filter_map(|found| {
        let number = found.name("before").or(found.name("after"))?;
        let label = ["year", "own"].iter().find_map(|name| found.name(name));
        let quarter = || found.get(2).or(found.get(4));
        let label = label.or_else(quarter)?.as_str().replace(['/', '–'], "-");
        let figure = number.range();
        let number = parse(number.as_str(), lang)?;
        Some(Labelled { number, label, figure, at: found.get(0)?.range() })
    });
    found.collect()
}

/// Two figures side by side that stand elsewhere under other labels.
pub(in crate::check) fn copied_labels(facts: &Facts<'_>) -> Vec<Finding> {
    type Seen<'a> = (String, String, &'a Arc<ReadPassage>, Range<usize>);
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let mut seen: BTreeMap<(Decimal, Decimal), Seen<'_>> = BTreeMap::new();
        for read in facts.text(*lang) {
            for pair in read.made::<AllLabelled>().0.windows(2) {
                let [one, other] = pair else { continue };
                if one.number == other.number || one.label == other.label {
                    continue;
                }
                let at = one.at.start..other.at.end;
                let labels = (one.label.clone(), other.label.clone());
                match seen.get(&(one.number, other.number)) {
                    Some((first, second, earlier, place)) => {
                        if *first != labels.0 && *second != labels.1 {
                            let finding = Finding::new(
                                Rule::CopiedForward,
                                Place::words(read, one.figure.clone()),
                            )
                            .with("said", &read.text[at])
                            .with("earlier", &earlier.text[place.clone()]);
                            found.push(finding.also(Place::words(earlier, place.clone())));
                        }
                    }
                    None => {
                        seen.insert((one.number, other.number), (labels.0, labels.1, read, at));
                    }
                }
            }
        }
    }
    found
}

/// Tables of which two columns for different years are the same.
pub(in crate::check) fn same_columns(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let Some(grid) = Grid::of(read) else { return Vec::new() };
    let column = |at: usize| -> Vec<Decimal> {
        (1..grid.rows()).filter_map(|row| grid.number(row, at)).collect()
    };
    let same = (2..grid.columns()).filter(|at| {
        let (Some(year), Some(before)) = (grid.year(*at), grid.year(at - 1)) else { return false };
        let (own, earlier) = (column(*at), column(at - 1));
        let says_something = own.iter().filter(|it| **it >= Decimal::from(FEW)).count() > 1;
        year != before && own.len() > 2 && says_something && own == earlier
    });
    let findings = same.map(|at| {
        Finding::new(Rule::SameAsBefore, Place::words(read, grid.place(0, at)))
            .with("year", grid.said(0, at))
            .with("before", grid.said(0, at - 1))
    });
    findings.collect()
}

/// Years for which several measures have exactly the values of the year before.
pub(in crate::check) fn same_values(recorded: &Recorded) -> Vec<Finding> {
    let this = recorded.details.year;
    let same_in = |year: FinancialYear| {
        let same = recorded.records.metrics.iter().filter(move |metric| {
            let now = value(metric, year).filter(|it| *it >= Decimal::from(SELDOM_SAME));
            now.is_some() && now == value(metric, year.previous())
        });
        let same: Vec<_> = same.collect();
        let (first, others) = same.split_first()?;
        let finding = Finding::new(Rule::SameAsBefore, Place::record(*first))
            .with("year", year.to_string())
            .with("before", year.previous().to_string());
        let all = others.iter().fold(finding, |it, metric| it.also(Place::record(*metric)));
        (!others.is_empty()).then_some(all)
    };
    [this, this.previous()].into_iter().filter_map(same_in).collect()
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn figures_are_read_with_their_labels_in_both_languages() {
        let told = |text: &str, lang| {
            let read = read(text, lang);
            let all = labelled(&read).into_iter().map(|it| format!("{} {}", it.number, it.label));
            all.collect::<Vec<String>>().join(", ")
        };
        let ceredigion = "16, compared to 23 in quarter 1, and 35 in Q4";
        assert_eq!(told(ceredigion, Lang::En), "23 1, 35 4");
        assert_eq!(told("10 in Q1 (Q4 = 23, Q3 = 35)", Lang::En), "10 1, 23 4, 35 3");
        assert_eq!(told("12 in 2022-23 and 2023/24: 14", Lang::En), "12 2022-23, 14 2023-24");
        assert_eq!(told("23 yn chwarter 1 a 35 yn Ch4", Lang::Cy), "23 1, 35 4");
    }
}
