//! Figures of the text that differ from the measure they are about, and figures
//! that stand beside the wrong year.
//!
//! A figure is about a measure if the measure’s code follows it, if it stands in
//! a table row with the code, or if its sentence says what the measure counts
//! and the figure is close to the value and to nothing else that is known. Where
//! two years are compared, the other figure is looked at too.

use rust_decimal::Decimal;

use super::counted::{AllCounted, Counted};
use super::dated::When;
use super::figures::{Figure, grouped};
use super::known::{KnownMeasures, Measure, cells, is_many, is_meant, is_told};
use crate::check::read::ReadPassage;
use crate::check::{Facts, Finding, Place, Rule};
use crate::lang::Lang;
use crate::year::FinancialYear;

pub(in crate::check) fn differs(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let known = KnownMeasures::of(facts, *lang);
        found.extend(in_tables(facts, &known, *lang));
        for read in facts.text(*lang) {
            for told in &read.made::<AllCounted>().0 {
                found.extend(in_sentence(facts, &known, read, told));
            }
        }
    }
    found
}

/// Cells that differ from the record, or from another table.
fn in_tables(facts: &Facts<'_>, known: &KnownMeasures, lang: Lang) -> Vec<Finding> {
    let wrong = cells(facts, lang).into_iter().filter_map(|cell| {
        let (number, place) = known.by_code.get(&cell.code)?.values.get(&cell.year)?;
        (*number != cell.number && *place != cell.place).then(|| {
            differing(cell.place.clone(), &cell.said, &cell.code, cell.year, *number)
                .also(place.clone())
        })
    });
    wrong.collect()
}

fn in_sentence(
    facts: &Facts<'_>,
    known: &KnownMeasures,
    read: &ReadPassage,
    told: &Counted,
) -> Vec<Finding> {
    let sentence = |code, measure| About { year: facts.details.year, read, told, code, measure };
    let about: Vec<(usize, About<'_>)> = told
        .codes
        .iter()
        .filter_map(|(code, figure)| {
            let code = &read.text[code.clone()];
            Some((*figure, sentence(code, known.by_code.get(code)?)))
        })
        .collect();
    let mut found: Vec<Finding> =
        about.iter().filter_map(|(figure, about)| about.coded(*figure)).collect();
    if let [(own, about)] = about.as_slice()
        && !told.is_loose(read)
    {
        found.extend(about.of_other_years(Some(*own)));
    }
    // Nearly all figures are known, and then nothing more is asked of them.
    let is_odd = |it: &Figure| is_many(it) && !known.has(it.number);
    if about.is_empty() && told.counts().any(|(_, it)| is_odd(it)) && !told.is_loose(read) {
        let measures = known.by_code.iter().filter(|(_, it)| !it.stems.is_empty());
        let measures = measures.filter(|(_, it)| is_told(&it.stems, told.stems(read)));
        found.extend(measures.flat_map(|(code, it)| sentence(code, it).near(known)));
    }
    found
}

/// A sentence about a measure.
struct About<'a> {
    /// The report’s year.
    year: FinancialYear,
    read: &'a ReadPassage,
    told: &'a Counted,
    code: &'a str,
    measure: &'a Measure,
}

impl About<'_> {
    fn value(&self, year: FinancialYear) -> Option<&(Decimal, Place)> {
        self.measure.values.get(&year)
    }

    /// Whether a number is the measure’s value in any year.
    fn is_value(&self, number: Decimal) -> bool {
        self.measure.values.values().any(|(value, _)| *value == number)
    }

    /// A figure that is followed by the code of its measure.
    fn coded(&self, nth: usize) -> Option<Finding> {
        let figure = self.told.figures.get(nth)?;
        let dated = self.told.dated(self.read, nth);
        let own = self.measure.values.iter().find(|(_, (number, _))| *number == figure.number);
        let Some((own, _)) = own else {
            let asked = dated.map_or(self.year, |it| it.when.year(self.year));
            return self.differs(figure, asked);
        };
        // It is right for another year than the one that is named. “Last year”
        // may be what it is compared with.
        let dated = dated.filter(|it| it.when != When::Before)?;
        let (number, place) = self.value(dated.when.year(self.year))?;
        (*number != figure.number).then(|| {
            Finding::new(Rule::YearWrong, Place::words(self.read, dated.at.clone()))
                .with("said", &self.read.text[figure.at.clone()])
                .with("code", self.code)
                .with("own", own.to_string())
                .also(place.clone())
        })
    }

    /// The other figures of a sentence about a measure, where it says of which
    /// other year they are: nearly that year’s value, and no year’s.
    fn of_other_years(&self, own: Option<usize>) -> Vec<Finding> {
        let others = self.told.counts().filter(|(nth, it)| {
            Some(*nth) != own && !self.told.codes.iter().any(|(_, code)| code == nth) && is_many(it)
        });
        let found = others.filter_map(|(nth, figure)| {
            let year = match self.told.dated(self.read, nth) {
                Some(dated) => dated.when.year(self.year),
                None if self.told.is_earlier(self.read, figure) => self.year.previous(),
                None => return None,
            };
            let (number, _) = self.value(year).filter(|_| year != self.year)?;
            let wrong = !self.is_value(figure.number) && is_meant(figure.number, *number);
            wrong.then(|| self.differs(figure, year)).flatten()
        });
        found.collect()
    }

    /// Figures that are nearly the value of a measure the sentence is about.
    fn near(&self, known: &KnownMeasures) -> Vec<Finding> {
        let has = |year| {
            let value = self.value(year);
            value.is_some_and(|(value, _)| self.told.counts().any(|(_, it)| it.number == *value))
        };
        if has(self.year) {
            return self.of_other_years(None);
        }
        // Of an earlier year alone: another figure in it is another thing,
        // unless the two are compared.
        let earlier = self.told.counts().any(|(_, it)| self.is_value(it.number));
        if earlier && !self.told.compares(self.read) {
            return Vec::new();
        }
        let odd = self.told.counts().filter(|(_, it)| is_many(it) && !known.has(it.number));
        let found = odd.filter_map(|(nth, figure)| {
            let dated = self.told.dated(self.read, nth);
            let year = match dated {
                Some(dated) => dated.when.year(self.year),
                None if self.told.is_earlier(self.read, figure) => self.year.previous(),
                None => self.year,
            };
            let (number, _) = self.value(year)?;
            let wrong = is_meant(figure.number, *number) && !self.told.is_near(self.read, figure);
            wrong.then(|| self.differs(figure, year)).flatten()
        });
        found.collect()
    }

    fn differs(&self, figure: &Figure, year: FinancialYear) -> Option<Finding> {
        let (number, place) = self.value(year)?;
        let said = &self.read.text[figure.at.clone()];
        let at = Place::words(self.read, figure.at.clone());
        Some(differing(at, said, self.code, year, *number).also(place.clone()))
    }
}

fn differing(place: Place, said: &str, code: &str, year: FinancialYear, known: Decimal) -> Finding {
    Finding::new(Rule::FigureDiffers, place)
        .with("said", said)
        .with("code", code)
        .with("year", year.to_string())
        .with("known", grouped(known))
}
