//! Values as a CSV file, out and in: a line for each measure and year, with
//! all that is known of the year. A file with a column for each year, as
//! officers keep them, is read too.

use jiff::civil::Date;

use super::catalogue::definition;
use super::cell::{read_cell, typed};
use super::safe::{CsvFault, CsvWhy, Lines, written};
use super::{Definition, Metric, Reading, Standing, Value};
use crate::document::markdown::tidy;
use crate::lang::{Lang, Text};
use crate::pack::{MetricBetter, Pack, Population};
use crate::sources::address_fault;
use crate::year::FinancialYear;

const COLUMNS: [&str; 12] = [
    "code", "title_en", "title_cy", "year", "value", "value_cy", "standing", "until", "source",
    "link", "wales", "wales_cy",
];

/// Writes all values. A measure without any has a line all the same, so that
/// it can be filled in.
pub fn write(pack: &Pack, metrics: &[Metric]) -> String {
    let mut lines = vec![COLUMNS.map(str::to_owned).to_vec()];
    for metric in metrics {
        let title = definition(pack, metric).title;
        let begin = || vec![metric.code.clone(), title.en.clone(), title.cy.clone()];
        lines.extend(metric.readings.iter().map(|reading| {
            let mut line = begin();
            line.extend(reading_cells(reading));
            line
        }));
        if metric.readings.is_empty() {
            let mut line = begin();
            line.resize(COLUMNS.len(), String::new());
            lines.push(line);
        }
    }
    written(&lines)
}

fn reading_cells(reading: &Reading) -> [String; 9] {
    let (standing, until) = match reading.standing {
        Standing::Final => (FINAL, String::new()),
        Standing::Provisional => (PROVISIONAL, String::new()),
        Standing::PartYear { until } => (PART_YEAR, until.to_string()),
    };
    let [value, value_cy] = value_cells(reading.value.as_ref());
    let [wales, wales_cy] = value_cells(reading.wales.as_ref());
    let (source, link) = (reading.source.clone(), reading.link.clone());
    let year = reading.year.to_string();
    [year, value, value_cy, standing.to_owned(), until, source, link, wales, wales_cy]
}

const FINAL: &str = "final";
const PROVISIONAL: &str = "provisional";
const PART_YEAR: &str = "part-year";

/// A value as typed; words in both languages, a number once.
fn value_cells(value: Option<&Value>) -> [String; 2] {
    match value {
        None => [String::new(), String::new()],
        Some(Value::Published { text }) => [text.en.clone(), text.cy.clone()],
        Some(value) => [typed(value, Lang::En), String::new()],
    }
}

/// Reads values into measures; those the report does not have are added.
/// Returns how many values were read. All that is wrong is told at once, and
/// then nothing is changed.
pub fn read(pack: &Pack, metrics: &mut Vec<Metric>, bytes: &[u8]) -> Result<usize, Vec<CsvFault>> {
    let lines = Lines::read(bytes).map_err(|fault| vec![fault])?;
    let mut faults = lines.lacking(&["code"]);
    if !faults.is_empty() {
        return Err(faults);
    }
    let years: Vec<(usize, FinancialYear)> = lines
        .columns()
        .filter_map(|(at, name)| Some((at, FinancialYear::parse(name).ok()?)))
        .collect();
    let mut changed = metrics.clone();
    let mut seen: Vec<(String, FinancialYear)> = Vec::new();
    let mut count = 0;
    for (line, cells) in &lines.lines {
        let mut at = Line { lines: &lines, line: *line, cells, faults: &mut faults };
        let code = at.text("code");
        if code.is_empty() {
            at.fault("code", CsvWhy::Blank);
            continue;
        }
        let title = Text { en: at.text("title_en"), cy: at.text("title_cy") };
        let metric = of_code(pack, &mut changed, &code, title);
        let mut once = |at: &mut Line<'_>, column: &str, year| {
            let key = (code.clone(), year);
            if seen.contains(&key) {
                at.fault(column, CsvWhy::Twice);
            }
            seen.push(key);
        };
        if lines.column("year").is_none() {
            for (column, year) in &years {
                let before = metric.reading(*year).and_then(|reading| reading.value.clone());
                let cell = cells.get(*column).map(String::as_str).unwrap_or_default();
                let name = year.to_string();
                if let Some(value) = at.value(&name, cell, "", before.as_ref()) {
                    once(&mut at, &name, *year);
                    metric.reading_mut(*year).value = Some(value);
                    count += 1;
                }
            }
        } else if let Some(reading) = at.reading() {
            once(&mut at, "year", reading.year);
            count += usize::from(reading.value.is_some());
            let year = reading.year;
            *metric.reading_mut(year) = reading;
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    *metrics = changed;
    Ok(count)
}

/// The measure of a code; made, with a title of its own, if nobody knows it.
fn of_code<'a>(
    pack: &Pack,
    metrics: &'a mut Vec<Metric>,
    code: &str,
    title: Text,
) -> &'a mut Metric {
    if let Some(at) = metrics.iter().position(|metric| metric.code == code) {
        return &mut metrics[at];
    }
    let mut metric = Metric::new(code);
    let unknown = definition(pack, &metric).title.en == code;
    if unknown && !(title.en.is_empty() && title.cy.is_empty()) {
        metric.own = Some(Definition {
            title,
            unit: Text::default(),
            population: Population::All,
            subset_of: None,
            better: MetricBetter::Depends,
            valid: None,
        });
    }
    metrics.push(metric);
    metrics.last_mut().expect("it was just added")
}

/// A line that is being read.
struct Line<'a> {
    lines: &'a Lines,
    line: u64,
    cells: &'a [String],
    faults: &'a mut Vec<CsvFault>,
}

impl Line<'_> {
    fn text(&self, name: &str) -> String {
        tidy(self.lines.cell(self.cells, name)).trim().to_owned()
    }

    fn fault(&mut self, column: &str, why: CsvWhy) {
        let found = self.text(column);
        self.faults.push(CsvFault { line: self.line, column: column.to_owned(), found, why });
    }

    /// A value; none if the cell is blank or wrong.
    fn value(
        &mut self,
        column: &str,
        cell: &str,
        welsh: &str,
        before: Option<&Value>,
    ) -> Option<Value> {
        match read_cell(cell, Lang::En, before) {
            Ok(Some(Value::Published { mut text })) => {
                if !welsh.is_empty() {
                    text.cy = welsh.to_owned();
                }
                Some(Value::Published { text })
            }
            // Words that have only been written in Welsh yet.
            Ok(None) if !welsh.is_empty() => {
                Some(Value::Published { text: Text { en: String::new(), cy: welsh.to_owned() } })
            }
            Ok(value) => value,
            Err(fault) => {
                self.fault(column, CsvWhy::Value(fault));
                None
            }
        }
    }

    /// The reading of a line; none if it names no year or is wrong.
    fn reading(&mut self) -> Option<Reading> {
        let year = self.text("year");
        if year.is_empty() {
            let empty = self.text("value").is_empty() && self.text("value_cy").is_empty();
            if !empty {
                self.fault("year", CsvWhy::Blank);
            }
            return None;
        }
        let Ok(year) = FinancialYear::parse(&year) else {
            self.fault("year", CsvWhy::NotAYear);
            return None;
        };
        let (value, value_cy) = (self.text("value"), self.text("value_cy"));
        let (wales, wales_cy) = (self.text("wales"), self.text("wales_cy"));
        Some(Reading {
            year,
            value: self.value("value", &value, &value_cy, None),
            standing: self.standing(year),
            source: self.text("source"),
            link: self.link(),
            wales: self.value("wales", &wales, &wales_cy, None),
        })
    }

    fn link(&mut self) -> String {
        let link = self.text("link");
        if address_fault(&link).is_some() {
            self.fault("link", CsvWhy::NotAnAddress);
        }
        link
    }

    fn standing(&mut self, year: FinancialYear) -> Standing {
        match self.text("standing").to_lowercase().as_str() {
            "" | FINAL => Standing::Final,
            PROVISIONAL => Standing::Provisional,
            PART_YEAR => match self.text("until").parse::<Date>() {
                Ok(until) if within(until, year) => Standing::PartYear { until },
                Ok(_) | Err(_) => {
                    self.fault("until", CsvWhy::NotADay);
                    Standing::Final
                }
            },
            _ => {
                self.fault("standing", CsvWhy::UnknownWord);
                Standing::Final
            }
        }
    }
}

/// Whether a day is in a financial year.
pub fn within(day: Date, year: FinancialYear) -> bool {
    let after = |from: i16| (day.year(), day.month()) >= (from, 4);
    after(year.start()) && !after(year.end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::*;
    use crate::pack::load_shipped;

    #[test]
    fn what_officers_keep_a_column_for_each_year_is_read() {
        let pack = load_shipped("lassar");
        let mut metrics = vec![Metric::new("AD/001")];
        let csv = "code,title_en,2023-24,2024/25\nAD/001,,\"1,200\",\"1,284\"\nGL/9,Our own,34/120,New measure\n";
        assert_eq!(read(&pack, &mut metrics, csv.as_bytes()), Ok(4));
        assert_eq!(metrics[0].own, None);
        assert_eq!(metrics[1].own.as_ref().unwrap().title.en, "Our own");
        let number = |text: &str| Value::Number { number: text.parse().unwrap() };
        assert_eq!(metrics[0].readings[1].value, Some(number("1284")));
    }

    #[test]
    fn nothing_is_changed_by_a_file_with_faults_and_all_are_told() {
        let pack = load_shipped("lassar");
        let mut metrics = vec![Metric::new("AD/001")];
        let csv = "code,year,value,standing,until,link\n\
                   AD/001,2023-24,£5,,,\n\
                   AD/001,2024-26,5,,,\n\
                   AD/001,2024-25,5,part-year,2025-04-01,\n\
                   AD/001,2024-25,6,sure,,\n\
                   ,2024-25,6,,,\n\
                   AD/004,2024-25,6,,,the intranet\n";
        let faults = read(&pack, &mut metrics, csv.as_bytes()).unwrap_err();
        let told: Vec<(u64, &str)> =
            faults.iter().map(|fault| (fault.line, fault.column.as_str())).collect();
        assert_eq!(
            told,
            [
                (2, "value"),
                (3, "year"),
                (4, "until"),
                (5, "standing"),
                (5, "year"),
                (6, "code"),
                (7, "link")
            ]
        );
        assert_eq!(metrics, [Metric::new("AD/001")]);
    }

    static PACK: std::sync::LazyLock<Pack> = std::sync::LazyLock::new(|| load_shipped("lassar"));

    fn value() -> impl Strategy<Value = Value> {
        let number = || {
            (-1_000_000_000i64..1_000_000_000, 0u32..4)
                .prop_map(|(n, scale)| Decimal::new(n, scale))
        };
        prop_oneof![
            number().prop_map(|number| Value::Number { number }),
            number().prop_map(|percent| Value::Percent { percent }),
            (0u32..500, 0u32..500).prop_map(|(part, rest)| Value::Share {
                part: part.into(),
                whole: (part + rest).into()
            }),
            ("[=+@-]?[A-Zŵ][a-z,\"']{0,4}( [a-z,\"']{1,4})?", "[=+@-]?[A-Zŵ][a-z;]{0,8}")
                .prop_map(|(en, cy)| Value::Published { text: Text { en, cy } }),
        ]
    }

    fn reading() -> impl Strategy<Value = Reading> {
        let standing = prop_oneof![
            Just(Standing::Final),
            Just(Standing::Provisional),
            Just(Standing::PartYear { until: jiff::civil::date(2020, 11, 23) }),
        ];
        (prop::option::of(value()), standing, "([=a-z][a-z]{0,4})?", prop::option::of(value()))
            .prop_map(|(value, standing, source, wales)| Reading {
                year: FinancialYear::starting(2020),
                value,
                standing,
                source,
                link: "https://x.cymru/a,b".into(),
                wales,
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn values_come_back_from_their_file(readings in prop::collection::vec(reading(), 0..4)) {
            let metrics: Vec<Metric> = readings
                .into_iter()
                .enumerate()
                .map(|(at, reading)| Metric { readings: vec![reading], ..Metric::new(&format!("AD/{at:03}x")) })
                .collect();
            let csv = write(&PACK, &metrics);
            let mut read_again: Vec<Metric> = metrics.iter().map(|it| Metric::new(&it.code)).collect();
            read(&PACK, &mut read_again, csv.as_bytes()).unwrap();
            prop_assert_eq!(read_again, metrics);
        }
    }
}
