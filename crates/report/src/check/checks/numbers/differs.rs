//! Figures of the text that differ from the measure they are about, and figures
//! that stand beside the wrong year.
//!
//! A figure is about a measure if the measure’s code follows it, if it stands in
//! a table row with the code, or if its sentence says what the measure counts
//! and the figure is close to the value and to nothing else that is known.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use rust_decimal::Decimal;

use super::figures::{Figure, Kind, figures, grouped, in_digits, years};
use super::known::{CODE, KnownMeasures, Measure, cells, is_told, stems, value};
use super::words::{Patterns, holds, words};
use crate::check::read::{MadeOf, ReadPassage};
use crate::check::{Facts, Finding, Place, Rule};
use crate::metrics::trend::FEW;
use crate::year::FinancialYear;

static THIS_YEAR: LazyLock<Patterns> =
    LazyLock::new(|| Patterns::new(|words| format!(r"(?i)(?-u:\b){}(?-u:\b)", words.this_year)));

pub(in crate::check) fn differs(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for lang in &facts.details.languages {
        let known = KnownMeasures::of(facts, *lang);
        found.extend(in_tables(facts, &known, *lang));
        for read in facts.text(*lang) {
            for told in &read.made::<AllTold>().0 {
                found.extend(in_sentence(facts, &known, read, told));
            }
        }
    }
    found
}

/// Cells that differ from the record, or from another table.
fn in_tables(facts: &Facts<'_>, known: &KnownMeasures, lang: crate::lang::Lang) -> Vec<Finding> {
    let wrong = cells(facts, lang).into_iter().filter_map(|cell| {
        let (number, place) = known.by_code.get(&cell.code)?.values.get(&cell.year)?;
        (*number != cell.number && *place != cell.place).then(|| {
            differing(cell.place.clone(), &cell.said, &cell.code, cell.year, *number)
                .also(place.clone())
        })
    });
    wrong.collect()
}

/// A sentence with figures that count something, as far as it tells by itself.
struct Told {
    sentence: Range<usize>,
    figures: Vec<Figure>,
    /// The codes in it, each with the figure before it, if that counts
    /// something and no other code stands between.
    codes: Vec<(Range<usize>, Figure)>,
    /// Whether a figure in it is an aim, a limit or a guess.
    loose: OnceLock<bool>,
    /// Its words, cut to be compared with those of measures.
    stems: OnceLock<Vec<String>>,
}

/// All such sentences of a passage.
struct AllTold(Vec<Told>);

impl MadeOf for AllTold {
    fn made_of(read: &ReadPassage) -> AllTold {
        AllTold(read.sentences.iter().filter_map(|sentence| Told::of(read, sentence)).collect())
    }
}

impl Told {
    fn of(read: &ReadPassage, sentence: &Range<usize>) -> Option<Told> {
        let (lang, said) = (read.passage.lang, &read.text[sentence.clone()]);
        // Most sentences hold no digit, and so no figure and no code.
        if !said.contains(|it: char| it.is_ascii_digit()) {
            return None;
        }
        let figures = if CODE.is_match(said) {
            figures(&read.text, sentence.clone(), lang)
        } else {
            in_digits(&read.text, sentence.clone(), lang)
        };
        if !figures.iter().any(Figure::counts) {
            return None;
        }
        let codes = CODE.find_iter(said).filter_map(|code| {
            let code = code.start() + sentence.start..code.end() + sentence.start;
            let figure = figures.iter().rfind(|it| it.at.end <= code.start)?;
            // No other code, and no percentage, stands between.
            let between = &read.text[figure.at.end..code.start];
            (figure.counts() && !CODE.is_match(between)).then(|| (code, figure.clone()))
        });
        let codes = codes.collect();
        let (loose, stems) = (OnceLock::new(), OnceLock::new());
        Some(Told { sentence: sentence.clone(), figures, codes, loose, stems })
    }

    fn counts(&self) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(|it| it.counts())
    }

    fn is_loose(&self, read: &ReadPassage) -> bool {
        let said = || read.text[self.sentence.clone()].to_lowercase();
        *self.loose.get_or_init(|| holds(&said(), &words(read.passage.lang).loose))
    }

    fn stems(&self, read: &ReadPassage) -> &[String] {
        self.stems.get_or_init(|| stems(&read.text[self.sentence.clone()], read.passage.lang))
    }
}

fn in_sentence(
    facts: &Facts<'_>,
    known: &KnownMeasures,
    read: &ReadPassage,
    told: &Told,
) -> Vec<Finding> {
    let about: Vec<(&Figure, &str, &Measure)> = told
        .codes
        .iter()
        .filter_map(|(code, figure)| {
            let code = &read.text[code.clone()];
            Some((figure, code, known.by_code.get(code)?))
        })
        .collect();
    let named = about.iter().filter_map(|(figure, code, measure)| {
        coded(facts, read, told.sentence.clone(), figure, code, measure)
    });
    let mut found: Vec<Finding> = named.collect();
    if about.is_empty() {
        found.extend(near(facts, known, read, told));
    }
    found
}

/// A figure that is followed by the code of its measure.
fn coded(
    facts: &Facts<'_>,
    read: &ReadPassage,
    sentence: Range<usize>,
    figure: &Figure,
    code: &str,
    measure: &Measure,
) -> Option<Finding> {
    let year = facts.details.year;
    let said = &read.text[figure.at.clone()];
    let named = years(&read.text, sentence.clone());
    let this_year = THIS_YEAR.of(read.passage.lang).find(&read.text[sentence.clone()]);
    let claimed = match (named.as_slice(), this_year) {
        ([(at, year)], None) => Some((at.clone(), *year)),
        ([], Some(found)) => {
            Some((found.start() + sentence.start..found.end() + sentence.start, year))
        }
        (_, _) => None,
    };
    let mut theirs = measure.values.iter().filter(|(_, (number, _))| *number == figure.number);
    match (theirs.next(), claimed) {
        (None, claimed) => {
            let asked = claimed.map_or(year, |(_, year)| year);
            let (number, place) = measure.values.get(&asked)?;
            let at = Place::words(read, figure.at.clone());
            Some(differing(at, said, code, asked, *number).also(place.clone()))
        }
        // It is right for another year than the one that is named.
        (Some((own, _)), Some((at, claimed))) => {
            let (number, place) = measure.values.get(&claimed)?;
            (*number != figure.number).then(|| {
                Finding::new(Rule::YearWrong, Place::words(read, at))
                    .with("said", said)
                    .with("code", code)
                    .with("own", own.to_string())
                    .also(place.clone())
            })
        }
        (Some(_), None) => None,
    }
}

/// Figures that are nearly the value of a measure the sentence is about.
fn near(facts: &Facts<'_>, known: &KnownMeasures, read: &ReadPassage, told: &Told) -> Vec<Finding> {
    let year = facts.details.year;
    let odd = told.counts().filter(|it| {
        it.kind == Kind::Count && it.number >= Decimal::from(FEW) && !known.has(it.number)
    });
    let odd: Vec<&Figure> = odd.collect();
    if odd.is_empty() || told.is_loose(read) {
        return Vec::new();
    }
    let own = told.stems(read);
    let mut found = Vec::new();
    for (code, measure) in known.by_code.iter().filter(|(_, it)| is_told(&it.stems, own)) {
        let metric = facts.records.metrics.iter().find(|metric| metric.code == *code);
        let Some(number) = metric.and_then(|metric| value(metric, year)) else { continue };
        // The value itself stands in the sentence: the other figure is another thing.
        if told.counts().any(|it| measure.values.values().any(|(value, _)| *value == it.number)) {
            continue;
        }
        for figure in &odd {
            if (figure.number - number).abs() * Decimal::from(5) <= number {
                let place = Place::words(read, figure.at.clone());
                let said = &read.text[figure.at.clone()];
                let finding = differing(place, said, code, year, number);
                found.push(finding.also(Place::Record {
                    record: <crate::metrics::Metric as crate::project::Record>::KIND.to_owned(),
                    id: code.clone(),
                    lang: None,
                }));
            }
        }
    }
    found
}

fn differing(place: Place, said: &str, code: &str, year: FinancialYear, known: Decimal) -> Finding {
    Finding::new(Rule::FigureDiffers, place)
        .with("said", said)
        .with("code", code)
        .with("year", year.to_string())
        .with("known", grouped(known))
}
