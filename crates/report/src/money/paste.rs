//! Cells pasted from a spreadsheet.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Area, MoneyLine, Side};
use crate::error::Result;
use crate::lang::{Lang, Text};
use crate::metrics::grid::cells;

/// How many columns of amounts a line has.
const COLUMNS: usize = 4;

/// The greatest amount there is, in pounds: beyond it a cell is no amount.
const GREATEST: i64 = 1_000_000_000_000;

/// What pasted amounts are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// Pounds.
    Pounds,
    /// Thousands of pounds.
    Thousands,
    /// Millions of pounds.
    Millions,
}

/// Where cells are pasted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PasteAt {
    /// The side whose lines they are for.
    pub side: Side,
    /// The line they begin at; none for the first.
    pub line: Option<String>,
    /// The column of amounts they begin at: 0 to 3, in the order last year's
    /// budget, last year's outturn, budget, outturn. None for a whole table,
    /// whose last column is the outturn.
    pub column: Option<usize>,
    /// What they are in.
    pub scale: Scale,
    /// The language of the names of areas.
    pub lang: Lang,
}

/// What came of a paste.
#[derive(Debug, Clone, PartialEq)]
pub struct Pasted {
    /// The lines that are new or changed.
    pub lines: Vec<MoneyLine>,
    /// The cells that are no amount; what was there before stays.
    pub unread: Vec<String>,
    /// The totals that the lines pasted with them do not come to.
    pub differ: Vec<TotalDiffers>,
}

/// What rows of totals are called, in both languages.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    /// Those of the side that is pasted: they are compared with its lines.
    pub own: Vec<Text>,
    /// Those of which these lines are only a part.
    pub others: Vec<Text>,
}

/// A total that was pasted and is not what the lines come to: one of them was
/// left out or could not be read, or the council's own sum is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TotalDiffers {
    /// Its column: 0 to 3, as in [`PasteAt`].
    #[ts(type = "number")]
    pub column: usize,
    /// The total, in pounds.
    #[serde(with = "crate::decimal")]
    #[ts(type = "string")]
    pub total: Decimal,
    /// What the lines come to.
    #[serde(with = "crate::decimal")]
    #[ts(type = "string")]
    pub sum: Decimal,
}

/// Puts cells copied from a spreadsheet into lines. Where the first cell of
/// the rows holds words, these are the names of areas: rows find their line by
/// them, in either language, whatever their order, and a new name makes a new
/// line. Otherwise rows go down from the line pasted at. A row without any
/// amount is a heading, and one named as a total is worked out here; neither
/// is taken. A total that is not the sum of the lines above it, or of those
/// since the total before, is told.
///
/// `known` are the names everybody uses; `new_id` makes ids for lines.
pub fn paste(
    lines: &[MoneyLine],
    at: &PasteAt,
    text: &str,
    known: &[(Area, Text)],
    totals: &Totals,
    mut new_id: impl FnMut() -> Result<String>,
) -> Result<Pasted> {
    let rows = cells(text);
    // A column of amounts may have a word at its head and is no column of names.
    let names = rows.iter().filter(|row| row.len() > 1 && is_name(&row[0])).count();
    let named = names * 2 > rows.len();
    let own: Vec<&MoneyLine> = lines.iter().filter(|line| line.side == at.side).collect();
    let mut next = match &at.line {
        Some(id) => own.iter().position(|line| line.id == *id).unwrap_or(own.len()),
        None => 0,
    };
    let mut pasted = Pasted { lines: Vec::new(), unread: Vec::new(), differ: Vec::new() };
    let mut sums = [Sum::default(); COLUMNS];
    let split = |row: &'_ Vec<String>| match row.split_first() {
        Some((name, rest)) if named => {
            (name.trim().trim_end_matches(':').to_owned(), rest.to_vec())
        }
        _ => (String::new(), row.clone()),
    };
    let rows: Vec<(String, Vec<String>)> = rows.iter().map(split).collect();
    let width = rows.iter().map(|(_, amounts)| amounts.len()).max().unwrap_or_default();
    let first = at.column.unwrap_or(COLUMNS.saturating_sub(width));
    for (name, amounts) in &rows {
        let named_as = |names: &[Text]| names.iter().any(|total| is_same(total, name));
        let is_total = named_as(&totals.own) || named_as(&totals.others);
        if named_as(&totals.own) {
            pasted.differ.extend(compared(&mut sums, first, amounts, at.scale));
        }
        let heading = !amounts.iter().any(|cell| matches!(read(cell, at.scale), Read::Amount(_)));
        if is_total || heading {
            continue;
        }
        let found = if named {
            own.iter().find(|line| is_line(line, name, known)).copied().cloned()
        } else {
            next += 1;
            own.get(next - 1).copied().cloned()
        };
        let mut line = match found {
            Some(line) => line,
            None => new_line(new_id()?, at, name, known),
        };
        for (column, cell) in amounts.iter().enumerate() {
            let Some(place) = line.figure(first + column) else { continue };
            match read(cell, at.scale) {
                Read::Amount(amount) => {
                    *place = Some(amount);
                    sums[first + column].add(amount);
                }
                Read::Blank => *place = None,
                Read::Words => pasted.unread.push(cell.trim().to_owned()),
            }
        }
        pasted.lines.push(line);
    }
    Ok(pasted)
}

/// What the lines of a column come to.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    /// All of them so far.
    all: Decimal,
    /// Those since the total before.
    since: Decimal,
}

impl Sum {
    fn add(&mut self, amount: Decimal) {
        self.all += amount;
        self.since += amount;
    }
}

/// Compares a row of totals with the lines above it. A table may have a total
/// for each of its groups, and one for all of them.
fn compared(
    sums: &mut [Sum; COLUMNS],
    first: usize,
    amounts: &[String],
    scale: Scale,
) -> Vec<TotalDiffers> {
    let mut differ = Vec::new();
    for (column, cell) in (first..COLUMNS).zip(amounts) {
        let Sum { all, since } = sums[column];
        if let Read::Amount(total) = read(cell, scale)
            && total != all
            && total != since
        {
            differ.push(TotalDiffers { column, total, sum: all });
        }
    }
    sums.iter_mut().for_each(|sum| sum.since = Decimal::ZERO);
    differ
}

impl MoneyLine {
    /// A line of which nothing is known yet.
    pub fn new(id: String, side: Side, area: Area, name: Text) -> MoneyLine {
        let pressures = Text { en: String::new(), cy: String::new() };
        let (budget, outturn, last_budget, last_outturn) = (None, None, None, None);
        MoneyLine { id, side, area, name, budget, outturn, last_budget, last_outturn, pressures }
    }

    /// The figure of a column, in the order of time.
    fn figure(&mut self, column: usize) -> Option<&mut Option<Decimal>> {
        match column {
            0 => Some(&mut self.last_budget),
            1 => Some(&mut self.last_outturn),
            2 => Some(&mut self.budget),
            3 => Some(&mut self.outturn),
            _ => None,
        }
    }
}

fn new_line(id: String, at: &PasteAt, name: &str, known: &[(Area, Text)]) -> MoneyLine {
    let area = known.iter().find(|(_, text)| is_same(text, name)).map(|(area, _)| *area);
    let in_one = |en: &str, cy: &str| Text { en: en.to_owned(), cy: cy.to_owned() };
    let own = match (area, at.lang) {
        (Some(_), _) => in_one("", ""),
        (None, Lang::En) => in_one(name, ""),
        (None, Lang::Cy) => in_one("", name),
    };
    MoneyLine::new(id, at.side, area.unwrap_or(Area::Other), own)
}

fn is_line(line: &MoneyLine, name: &str, known: &[(Area, Text)]) -> bool {
    let unnamed = line.name.en.trim().is_empty() && line.name.cy.trim().is_empty();
    is_same(&line.name, name)
        || (unnamed && known.iter().any(|(area, text)| *area == line.area && is_same(text, name)))
}

fn is_same(text: &Text, name: &str) -> bool {
    let same = |known: &str| {
        !name.is_empty()
            && known.trim().replace('’', "'").to_lowercase()
                == name.replace('’', "'").to_lowercase()
    };
    same(&text.en) || same(&text.cy)
}

/// What a cell says.
enum Read {
    Amount(Decimal),
    Blank,
    Words,
}

/// A name begins with a letter; what begins otherwise was meant as an amount.
fn is_name(cell: &str) -> bool {
    let first = cell.chars().find(|it| !it.is_whitespace());
    first.is_some_and(char::is_alphabetic)
}

/// Reads an amount as spreadsheets and people write it: `27,900`, `£27,900.50`,
/// `(1,200)`, `−1,200`. A dash alone is blank.
fn read(cell: &str, scale: Scale) -> Read {
    let kept: String =
        cell.chars().filter(|it| !it.is_whitespace() && !matches!(it, '£' | ',')).collect();
    let kept = kept.replace(['−', '–'], "-");
    if matches!(kept.as_str(), "" | "-" | "--") {
        return Read::Blank;
    }
    let (digits, bracketed) = match kept.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'))
    {
        Some(inner) => (inner, true),
        None => (kept.as_str(), false),
    };
    // An exponent or an underscore is not how anybody writes an amount.
    let plain = digits.trim_start_matches('-').chars().all(|it| it.is_ascii_digit() || it == '.');
    let factor = match scale {
        Scale::Pounds => Decimal::ONE,
        Scale::Thousands => Decimal::ONE_THOUSAND,
        Scale::Millions => Decimal::from(1_000_000),
    };
    let amount = digits
        .parse::<Decimal>()
        .ok()
        .filter(|_| plain && digits.len() <= 20)
        .and_then(|amount| amount.checked_mul(factor))
        .filter(|amount| amount.abs() <= Decimal::from(GREATEST))
        .map(|amount| amount.round_dp(2).normalize());
    match amount {
        Some(amount) => Read::Amount(if bracketed { -amount } else { amount }),
        None => Read::Words,
    }
}
