//! Figures of the text that differ from the row of a table, or the category of
//! a chart, that their sentence is about.
//!
//! Only where that is hardly chance: table and sentence stand in one section,
//! the sentence has the word with which the row begins and no other row of the
//! section does, it says what the table is about, and its figure stands in no
//! table there but is nearly the row's, or its digits turned round. Rows with
//! the code of a measure are compared with the measure.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::counted::{AllCounted, Counted};
use super::dated::When;
use super::figures::{fits, grouped};
use super::grid::Grid;
use super::known::{CODE, KnownMeasures, is_many, is_meant, stems};
use super::slips::is_turned;
use super::words::words;
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;
use crate::project::Content;

pub(in crate::check) fn rows_differ(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let known = LazyCell::new(|| KnownMeasures::of(facts, *lang));
        let mut shown: HashMap<&str, Vec<(&ReadPassage, Arc<Shown>)>> = HashMap::new();
        for read in facts.text(*lang) {
            let own = read.made::<Shown>();
            if !own.rows.is_empty() {
                shown.entry(&read.passage.section).or_default().push((read, own));
            }
        }
        for read in facts.text(*lang) {
            let Some(beside) = shown.get(read.passage.section.as_str()) else { continue };
            for told in &read.made::<AllCounted>().0 {
                found.extend(in_sentence(facts, beside, read, told, &|it| known.has(it)));
            }
        }
    }
    found
}

/// What a table or chart shows, row by row.
struct Shown {
    rows: Vec<Row>,
    /// All its numbers.
    numbers: Vec<Decimal>,
    /// What its caption and its heads say, cut to be compared.
    about: Vec<String>,
}

struct Row {
    /// What it is called.
    label: String,
    /// The first of its words that says something, cut to be compared.
    lead: String,
    numbers: Vec<Decimal>,
}

impl MadeOf for Shown {
    fn made_of(read: &ReadPassage) -> Shown {
        let lang = read.passage.lang;
        let mut shown = Shown { rows: Vec::new(), numbers: Vec::new(), about: Vec::new() };
        if let Content::Chart { chart } = &read.passage.content {
            let series = chart.series.iter().map(|it| it.name.as_str());
            let about: Vec<&str> = [chart.caption.as_str()]
                .into_iter()
                .chain(chart.unit.as_deref())
                .chain(series)
                .collect();
            shown.about = stems(&about.join(" "), lang);
            for (at, category) in chart.categories.iter().enumerate() {
                let values = chart.series.iter().filter_map(|it| *it.values.get(at)?);
                let numbers = values.filter_map(|it| fits(Decimal::try_from(it).ok()?));
                shown.add(category, numbers.collect(), lang);
            }
        } else if let Some(grid) = Grid::of(read) {
            // The caption and the header are all that stands above the first row.
            let below = grid.place(1, 0).start;
            shown.about = stems(read.text.get(..below).unwrap_or_default(), lang);
            for row in 1..grid.rows() {
                let numbers = (1..grid.columns()).filter_map(|column| grid.number(row, column));
                shown.add(grid.said(row, 0), numbers.collect(), lang);
            }
        }
        shown
    }
}

impl Shown {
    fn add(&mut self, label: &str, numbers: Vec<Decimal>, lang: Lang) {
        self.numbers.extend(&numbers);
        let lower = label.to_lowercase();
        let lists = words(lang);
        let is_total = lists.totals.contains(&lower)
            || lists.total_starts.iter().any(|start| lower.starts_with(start.as_str()));
        let lead = label.split_whitespace().find_map(|word| stems(word, lang).pop());
        if let Some(lead) = lead.filter(|_| !is_total && !CODE.is_match(label)) {
            self.rows.push(Row { label: label.to_owned(), lead, numbers });
        }
    }
}

/// What a sentence says otherwise than its row; `is_known` says whether a number is
/// that of a measure.
fn in_sentence(
    facts: &Facts<'_>,
    beside: &[(&ReadPassage, Arc<Shown>)],
    read: &ReadPassage,
    told: &Counted,
    is_known: &dyn Fn(Decimal) -> bool,
) -> Option<Finding> {
    let this = facts.details.year;
    let is_shown =
        |number: Decimal| beside.iter().any(|(_, shown)| shown.numbers.contains(&number));
    let is_of_this_year = |nth: usize| match told.dated(read, nth) {
        Some(dated) => dated.when != When::Before && dated.when.year(this) == this,
        None => true,
    };
    let mut odd = told.counts().filter(|(nth, it)| {
        is_many(it)
            && !is_shown(it.number)
            && is_of_this_year(*nth)
            && !told.is_earlier(read, it)
            && !told.is_near(read, it)
    });
    // Of two such figures nobody knows which is the row’s.
    let (Some((_, figure)), None) = (odd.next(), odd.next()) else { return None };
    if !told.codes.is_empty() || told.is_loose(read) {
        return None;
    }
    let sentence = told.stems(read);
    let rows =
        beside.iter().flat_map(|(at, shown)| shown.rows.iter().map(|row| (*at, &**shown, row)));
    let mut named = rows.filter(|(_, _, row)| sentence.contains(&row.lead));
    let (Some((at, shown, row)), None) = (named.next(), named.next()) else { return None };
    let says_what = shown.about.iter().any(|it| *it != row.lead && sentence.contains(it));
    let is_told = row.numbers.iter().any(|it| told.counts().any(|(_, own)| own.number == *it));
    if !says_what || is_told {
        return None;
    }
    let whole = row.numbers.iter().max()?;
    let digits = |number: &Decimal| number.normalize().to_string();
    let said = digits(&figure.number);
    let turned = row.numbers.iter().find(|it| is_turned(&said, &digits(it)));
    let meant = turned.or(is_meant(figure.number, *whole).then_some(whole))?;
    if is_known(figure.number) {
        return None;
    }
    let finding = Finding::new(Rule::RowDiffers, Place::words(read, figure.at.clone()))
        .with("said", &read.text[figure.at.clone()])
        .with("row", &row.label)
        .with("known", grouped(*meant));
    Some(finding.also(Place::passage(at)))
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;
    use crate::document::{Chart, ChartKind, Series};
    use crate::project::Passage;

    #[test]
    fn a_table_is_read_by_the_first_words_of_its_rows() {
        let table = ": What complaints were about\n\n| Topic | Adults | All |\n|---|---:|---:|\n\
                     | Communication with us | 19 | 32 |\n| Contacts (AD/001) | 3 | 4 |\n\
                     | Total | 22 | 36 |\n";
        let shown = read(table, Lang::En).made::<Shown>();
        let rows: Vec<(&str, usize)> =
            shown.rows.iter().map(|row| (row.lead.as_str(), row.numbers.len())).collect();
        assert_eq!(rows, [("commu", 2)]);
        assert_eq!(shown.numbers.len(), 6);
        assert!(shown.about.contains(&"compl".to_owned()), "{:?}", shown.about);
        assert!(read("No table.\n", Lang::En).made::<Shown>().rows.is_empty());
    }

    #[test]
    fn a_chart_is_read_by_its_categories() {
        let chart = Chart {
            kind: ChartKind::Bar,
            caption: "Where nurses work".into(),
            alt: "Most work in teams.".into(),
            unit: Some("nurses".into()),
            shares: false,
            categories: vec!["Community teams".into(), "2024-25".into()],
            series: vec![Series { name: "All".into(), values: vec![Some(47.0), None] }],
        };
        let text = read("Text.\n", Lang::En);
        let passage = Passage { content: Content::Chart { chart }, ..(*text.passage).clone() };
        let shown = ReadPassage::new(passage).made::<Shown>();
        let rows: Vec<&str> = shown.rows.iter().map(|row| row.label.as_str()).collect();
        assert_eq!((rows, shown.numbers.clone()), (vec!["Community teams"], vec![47.into()]));
        assert!(shown.about.contains(&"nurse".to_owned()), "{:?}", shown.about);
    }
}
