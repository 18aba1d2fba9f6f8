//! Measures as the grid shows them: values, what they mean, and what the
//! report says of them in both languages.

use std::collections::BTreeMap;
use std::path::Path;
use std::slice;

use formats::phrases::say;
use report::lang::{Lang, Text};
use report::metrics::catalogue::{self, Entry, Listed};
use report::metrics::cell::{CellFault, typed};
use report::metrics::grid::{self, Paste, Refused};
use report::metrics::live::{self, What};
use report::metrics::said::Speaker;
use report::metrics::{CsvFault, Definition, Metric, Value, listing, sheet};
use report::project::{Change, Did, Project, Record, Records};
use report::year::FinancialYear;
use report::{Error, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many years the grid shows at least, the report's included.
const YEARS: i16 = 5;

/// The measures of a report, a row for each, a column for each year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MetricGrid {
    /// The years, oldest first; the last is the report's.
    #[ts(type = "string[]")]
    pub years: Vec<FinancialYear>,
    /// The measures in their order.
    pub rows: Vec<MetricRow>,
}

/// A measure of the grid.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MetricRow {
    /// The record.
    pub metric: Metric,
    /// What it is, whoever says so.
    pub known: Definition,
    /// What the shipped catalogues alone say; none if they do not know the code.
    pub listed: Option<Definition>,
    /// The cells, one for each year.
    pub cells: Vec<MetricCell>,
    /// The trend as the report tells it.
    pub trend: Text,
    /// What can be put into running text, as the report would say it.
    pub live: Vec<LiveWords>,
}

/// A cell of the grid.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct MetricCell {
    /// The value as the report prints it; blank if there is none.
    pub shown: Text,
    /// The value as it is typed.
    pub typed: Text,
    /// The value for all Wales, as it is typed.
    pub wales: Text,
}

/// A value that can be put into running text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LiveWords {
    /// Its address.
    pub of: String,
    /// What it says.
    pub text: Text,
}

/// The measures of a report.
pub fn grid(project: &Project) -> Result<MetricGrid> {
    let metrics: Vec<Metric> = project.records()?;
    let year = project.details()?.year;
    let known = metrics.iter().flat_map(|metric| &metric.readings).map(|it| it.year.start());
    let first = known.min().unwrap_or(year.start()).min(year.start() - YEARS + 1);
    let years: Vec<FinancialYear> = (first..=year.start()).map(FinancialYear::starting).collect();
    let row = |metric: Metric| MetricRow {
        known: catalogue::definition(project.pack(), &metric),
        listed: catalogue::shipped(project.pack(), &metric.code),
        cells: years.iter().map(|year| cell(project, &metric, *year)).collect(),
        trend: both(project, |speaker| speaker.trend(&metric, &years)),
        live: What::ALL
            .map(|what| LiveWords {
                of: live::address(&metric.code, what),
                text: both(project, |speaker| live::said(speaker, &metric, year, what)),
            })
            .into(),
        metric,
    };
    Ok(MetricGrid { rows: metrics.into_iter().map(row).collect(), years })
}

fn cell(project: &Project, metric: &Metric, year: FinancialYear) -> MetricCell {
    let as_typed = |value: Option<&Value>| {
        let of = |lang| value.map(|value| typed(value, lang)).unwrap_or_default();
        Text { en: of(Lang::En), cy: of(Lang::Cy) }
    };
    let Some(reading) = metric.reading(year) else { return MetricCell::default() };
    MetricCell {
        shown: match &reading.value {
            Some(value) => both(project, |speaker| speaker.standing(speaker.value(value), reading)),
            None => Text::default(),
        },
        typed: as_typed(reading.value.as_ref()),
        wales: as_typed(reading.wales.as_ref()),
    }
}

/// What is said in each language.
fn both(project: &Project, said: impl Fn(&Speaker<'_>) -> String) -> Text {
    let of = |lang| said(&Speaker { pack: project.pack(), lang, say: &say(lang) });
    Text { en: of(Lang::En), cy: of(Lang::Cy) }
}

/// What every value in running text says now, by language and address.
pub(crate) fn live(
    project: &Project,
    records: &Records,
) -> Result<BTreeMap<(Lang, String), String>> {
    let year = project.details()?.year;
    let mut words = BTreeMap::new();
    for lang in Lang::BOTH {
        let say = say(lang);
        let speaker = Speaker { pack: project.pack(), lang, say: &say };
        for metric in &records.metrics {
            for what in What::ALL {
                let of = live::address(&metric.code, what);
                words.insert((lang, of), live::said(&speaker, metric, year, what));
            }
        }
    }
    Ok(words)
}

/// The measures that can be added: those of the catalogues that the report
/// does not have.
pub fn addable(project: &Project) -> Result<Vec<Entry>> {
    let own: Vec<Metric> = project.records()?;
    let mut entries = catalogue::entries(project.pack(), &project.records::<Listed>()?);
    entries.retain(|entry| !own.iter().any(|metric| metric.code == entry.code));
    Ok(entries)
}

/// Adds a measure by its code, after the others, as a catalogue that was read
/// in has it. One that is there already stays as it is.
pub fn add(project: &mut Project, code: &str) -> Result<MetricGrid> {
    let code = code.trim();
    let own: Vec<Metric> = project.records()?;
    if !code.is_empty() && !own.iter().any(|metric| metric.code == code) {
        let mut metric = Metric::new(code);
        defined(slice::from_mut(&mut metric), &project.records()?);
        project.write(changed(), |tx| tx.keep_record(&metric))?;
    }
    grid(project)
}

/// A cell as it was typed.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CellTyped {
    /// The measure.
    pub code: String,
    /// The year.
    #[ts(type = "string")]
    pub year: FinancialYear,
    /// What was typed.
    pub typed: String,
    /// The language words are in.
    pub lang: Lang,
    /// Whether it is the value for all Wales.
    pub wales: bool,
}

/// What came of a cell or a paste.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Entered {
    /// The measures as they are now.
    pub grid: MetricGrid,
    /// The cells that were not taken, with the reason.
    pub refused: Vec<Refused>,
}

/// Enters what was typed into a cell. What cannot be understood changes
/// nothing and is told.
pub fn enter(project: &mut Project, cell: &CellTyped) -> Result<Entered> {
    let found = project.records::<Metric>()?.into_iter().find(|it| it.code == cell.code);
    let mut metric = found.ok_or_else(|| Error::UnknownItem(cell.code.clone()))?;
    let before = metric.clone();
    let enter = if cell.wales { grid::enter_wales } else { grid::enter };
    let fault: Option<CellFault> = enter(&mut metric, cell.year, &cell.typed, cell.lang).err();
    if metric != before {
        project.write(changed(), |tx| tx.keep_record(&metric))?;
    }
    let refuse = |fault| Refused {
        code: cell.code.clone(),
        year: Some(cell.year),
        typed: cell.typed.clone(),
        fault: Some(fault),
    };
    Ok(Entered { grid: grid(project)?, refused: fault.map(refuse).into_iter().collect() })
}

/// Enters cells from a spreadsheet, in one step for undo.
pub fn paste(project: &mut Project, cells: &Paste) -> Result<Entered> {
    let before: Vec<Metric> = project.records()?;
    let mut metrics = before.clone();
    let refused = grid::paste(cells, &mut metrics);
    keep(project, &before, &metrics)?;
    Ok(Entered { grid: grid(project)?, refused })
}

/// What came of reading a file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FileRead {
    /// The measures as they are now.
    pub grid: MetricGrid,
    /// How many values or, from a catalogue, measures were read.
    #[ts(type = "number")]
    pub count: usize,
    /// Whether it was a catalogue.
    pub catalogue: bool,
    /// What is wrong with the file; then nothing was taken from it.
    pub faults: Vec<CsvFault>,
}

/// Reads values or a catalogue from a CSV file, in one step for undo. What a
/// catalogue lists can be added afterwards; a measure that the report has
/// already is from then on what the catalogue says.
pub fn read(project: &mut Project, path: &Path) -> Result<FileRead> {
    let bytes = std::fs::read(path).map_err(|error| Error::file(path, &error))?;
    let catalogue = listing::is_one(&bytes);
    let read = if catalogue { list(project, &bytes)? } else { values(project, &bytes)? };
    let (count, faults) = match read {
        Ok(count) => (count, Vec::new()),
        Err(faults) => (0, faults),
    };
    Ok(FileRead { grid: grid(project)?, count, catalogue, faults })
}

/// Writes all values to a CSV file.
pub fn write(project: &Project, path: &Path) -> Result<()> {
    let csv = sheet::write(project.pack(), &project.records::<Metric>()?);
    // With the mark by which Excel knows UTF-8: without it ŵ and ŷ are lost there.
    std::fs::write(path, format!("\u{feff}{csv}")).map_err(|error| Error::file(path, &error))
}

/// How much was read from a file, or what is wrong with it.
type Counted = std::result::Result<usize, Vec<CsvFault>>;

/// Keeps a catalogue beside the measures.
fn list(project: &mut Project, bytes: &[u8]) -> Result<Counted> {
    let listed = match listing::read(bytes) {
        Ok(listed) => listed,
        Err(faults) => return Ok(Err(faults)),
    };
    let mut metrics: Vec<Metric> = project.records()?;
    defined(&mut metrics, &listed);
    project.write(changed(), |tx| {
        listed.iter().try_for_each(|it| tx.keep_record(it))?;
        metrics.iter().try_for_each(|it| tx.keep_record(it))
    })?;
    Ok(Ok(listed.len()))
}

/// Enters values; a measure that they bring along is what a catalogue says.
fn values(project: &mut Project, bytes: &[u8]) -> Result<Counted> {
    let before: Vec<Metric> = project.records()?;
    let mut metrics = before.clone();
    let read = sheet::read(project.pack(), &mut metrics, bytes);
    if read.is_ok() {
        defined(&mut metrics[before.len()..], &project.records()?);
        keep(project, &before, &metrics)?;
    }
    Ok(read)
}

/// Makes measures what a catalogue says they are.
fn defined(metrics: &mut [Metric], listed: &[Listed]) {
    for metric in metrics {
        let found = listed.iter().find(|listed| listed.code == metric.code);
        metric.own = found.map(|it| it.definition.clone()).or_else(|| metric.own.take());
    }
}

/// Enters the measures that are new or have changed.
fn keep(project: &mut Project, before: &[Metric], after: &[Metric]) -> Result<()> {
    let new: Vec<&Metric> = after.iter().filter(|metric| !before.contains(metric)).collect();
    if new.is_empty() {
        return Ok(());
    }
    project.write(changed(), |tx| new.into_iter().try_for_each(|metric| tx.keep_record(metric)))
}

/// Removes a measure with its values.
pub fn remove(project: &mut Project, code: &str) -> Result<MetricGrid> {
    project.write(changed(), |tx| tx.remove_record(Metric::KIND, code))?;
    grid(project)
}

fn changed() -> Change {
    Change::new(Did::Metrics, "")
}

#[cfg(test)]
mod tests;
