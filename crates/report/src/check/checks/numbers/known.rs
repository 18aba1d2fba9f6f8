//! What the report knows of its measures: from their records, and from tables
//! of the text whose rows end in a code and whose columns are years.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use rust_decimal::Decimal;

use super::figures::{Figure, Kind, fits};
use super::grid::Grid;
use super::words::words;
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Place};
use crate::lang::Lang;
use crate::metrics::catalogue::definition;
use crate::metrics::trend::FEW;
use crate::metrics::{Metric, Value};
use crate::year::FinancialYear;

/// A code in the text: `AD/005b`.
pub(super) static CODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u:\b)[A-Z]{2,6}/[0-9]{1,3}[a-z]?(?-u:\b)").expect("a pattern of our own")
});

/// What is known of the measures, as one language tells it.
pub(super) struct KnownMeasures {
    /// By code.
    pub by_code: BTreeMap<String, Measure>,
}

/// A measure.
pub(super) struct Measure {
    /// Its values, each with where it was found.
    pub values: BTreeMap<FinancialYear, (Decimal, Place)>,
    /// The words that say what it counts, cut to be compared.
    pub stems: Vec<String>,
}

/// A cell of a text’s table about a measure in a year.
#[derive(Clone)]
pub(super) struct Cell {
    /// The code.
    pub code: String,
    /// The year.
    pub year: FinancialYear,
    /// What the cell says.
    pub number: Decimal,
    /// Its words.
    pub said: String,
    /// Where it is.
    pub place: Place,
}

/// The number a value counts; none of percentages and words.
pub(super) fn counted(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number { number } => fits(*number),
        Value::Share { part, .. } => fits(*part),
        Value::Percent { .. } | Value::Published { .. } => None,
    }
}

/// Whether all values of a measure can be reckoned with: a file from elsewhere
/// may hold any number.
pub(super) fn is_sound(metric: &Metric) -> bool {
    metric.readings.iter().filter_map(|it| it.value.as_ref()).all(|value| match value {
        Value::Number { number } | Value::Percent { percent: number } => fits(*number).is_some(),
        Value::Share { part, whole } => fits(*part).and(fits(*whole)).is_some(),
        Value::Published { .. } => true,
    })
}

/// The value of a measure in a year, if it counts something.
pub(super) fn value(metric: &Metric, year: FinancialYear) -> Option<Decimal> {
    counted(metric.reading(year)?.value.as_ref()?)
}

impl KnownMeasures {
    /// What is known in a language.
    pub fn of(facts: &Facts<'_>, lang: Lang) -> KnownMeasures {
        let mut by_code: BTreeMap<String, Measure> = BTreeMap::new();
        for metric in &facts.records.metrics {
            let values = metric.readings.iter().filter_map(|reading| {
                let number = counted(reading.value.as_ref()?)?;
                Some((reading.year, (number, Place::record(metric))))
            });
            let title = definition(facts.pack, metric).title;
            let stems = stems(title.get(lang), lang);
            by_code.insert(metric.code.clone(), Measure { values: values.collect(), stems });
        }
        for cell in cells(facts, lang) {
            let measure = by_code
                .entry(cell.code)
                .or_insert_with(|| Measure { values: BTreeMap::new(), stems: Vec::new() });
            measure.values.entry(cell.year).or_insert((cell.number, cell.place));
        }
        KnownMeasures { by_code }
    }

    /// Whether any measure has this value in any year.
    pub fn has(&self, number: Decimal) -> bool {
        let mut values = self.by_code.values().flat_map(|measure| measure.values.values());
        values.any(|(value, _)| *value == number)
    }
}

/// The cells of the tables of the text in a language that are about a measure in a year.
pub(super) fn cells(facts: &Facts<'_>, lang: Lang) -> Vec<Cell> {
    facts.text(lang).iter().flat_map(|read| read.made::<Cells>().0.clone()).collect()
}

/// Such cells of a passage.
struct Cells(Vec<Cell>);

impl MadeOf for Cells {
    fn made_of(read: &ReadPassage) -> Cells {
        let mut found = Vec::new();
        let Some(grid) = Grid::of(read) else { return Cells(found) };
        for row in 1..grid.rows() {
            let mut codes = CODE.find_iter(grid.said(row, 0));
            let (Some(code), None) = (codes.next(), codes.next()) else { continue };
            for column in 1..grid.columns() {
                let (Some(year), Some(number)) = (grid.year(column), grid.number(row, column))
                else {
                    continue;
                };
                found.push(Cell {
                    code: code.as_str().to_owned(),
                    year,
                    number,
                    said: grid.said(row, column).to_owned(),
                    place: Place::words(read, grid.place(row, column)),
                });
            }
        }
        Cells(found)
    }
}

/// The words of a text that say what is counted, cut to five letters. In Welsh
/// the first letter is left out, for it mutates.
pub(super) fn stems(text: &str, lang: Lang) -> Vec<String> {
    let lists = words(lang);
    let lower = text.to_lowercase();
    let mut found: Vec<String> = lower
        .split(|it: char| !it.is_alphabetic() && it != '’')
        .filter(|word| word.chars().count() > 3 && !lists.empty.iter().any(|it| it == word))
        .map(|word| match lang {
            Lang::En => word.chars().take(5).collect(),
            Lang::Cy => word.chars().skip(1).take(4).collect(),
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// Whether a sentence, cut to stems, is about what these stems say: nearly all
/// of them stand in it.
pub(super) fn is_told(stems: &[String], sentence: &[String]) -> bool {
    let hit = stems.iter().filter(|stem| sentence.contains(stem)).count();
    hit > 1 && hit * 5 >= stems.len() * 4
}

/// Whether a figure in digits is large enough to be told from any other.
pub(super) fn is_many(figure: &Figure) -> bool {
    figure.kind == Kind::Count && figure.number >= Decimal::from(FEW)
}

/// Whether a value was most likely meant by a figure that is near it.
pub(super) fn is_meant(said: Decimal, value: Decimal) -> bool {
    (said - value).abs() * Decimal::from(5) <= value
}
