//! What is typed into a cell.
//!
//! A cell takes a number (“1,284”), a share (“34/120”, “34 of 120”), a
//! percentage, or any words as they were published; a dash or two points, as
//! StatsWales writes them, is no value. What cannot be understood is refused
//! with the reason and stays as it was typed.

use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

use super::Value;
use crate::document::markdown::tidy;
use crate::lang::{Lang, Text};

/// Why a cell cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CellFault {
    /// It is an amount of money, which has a place of its own.
    Money,
    /// It looks like a number and is none.
    NotANumber,
    /// It is larger than anything a council counts.
    TooLarge,
    /// A part is more than the whole, or less than nothing.
    PartAboveWhole,
    /// The percentage in brackets is not that of the share before it.
    PercentDisagrees,
}

/// Reads a cell typed in a language; none for a cell that says there is no
/// value. Words are kept in that language; in the other they are still to be
/// written, unless `before`, what the cell held until now, has them already.
pub fn read_cell(
    typed: &str,
    lang: Lang,
    before: Option<&Value>,
) -> Result<Option<Value>, CellFault> {
    let tidied = tidy(typed);
    let text = tidied.trim();
    if matches!(text, "" | "-" | "–" | "—" | "−" | "." | ".." | "…") {
        return Ok(None);
    }
    if text.contains(['£', '€', '$']) {
        return Err(CellFault::Money);
    }
    if let Some(share) = share(text) {
        return share.map(Some);
    }
    if let Some(percent) = text.strip_suffix('%').and_then(number) {
        return fits(percent).map(|percent| Some(Value::Percent { percent }));
    }
    if let Some(number) = number(text) {
        return fits(number).map(|number| Some(Value::Number { number }));
    }
    // “*” and “<5” stand for numbers too small to be published.
    if text.chars().any(char::is_alphabetic) || text.starts_with(['*', '<']) {
        return Ok(Some(published(text, lang, before)));
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    Err(if digits > 15 { CellFault::TooLarge } else { CellFault::NotANumber })
}

/// How a value is typed, so that reading it gives it again.
pub fn typed(value: &Value, lang: Lang) -> String {
    match value {
        Value::Number { number } => number.to_string(),
        Value::Percent { percent } => format!("{percent}%"),
        Value::Share { part, whole } => format!("{part}/{whole}"),
        Value::Published { text } => text.get(lang).to_owned(),
    }
}

fn published(text: &str, lang: Lang, before: Option<&Value>) -> Value {
    let mut words = match before {
        Some(Value::Published { text }) => text.clone(),
        Some(Value::Number { .. } | Value::Percent { .. } | Value::Share { .. }) | None => {
            Text::default()
        }
    };
    match lang {
        Lang::En => words.en = text.to_owned(),
        Lang::Cy => words.cy = text.to_owned(),
    }
    Value::Published { text: words }
}

/// What stands between part and whole, in the two languages.
const OF: [&str; 5] = ["/", " out of ", " of ", " allan o ", " o "];

/// A share, if the text is one: two numbers, and perhaps the percentage in
/// brackets, as the program itself prints it.
fn share(text: &str) -> Option<Result<Value, CellFault>> {
    let (counts, percent) = match text.strip_suffix("%)").and_then(|rest| rest.rsplit_once('(')) {
        Some((counts, percent)) => (counts.trim_end(), Some(number(percent)?)),
        None => (text, None),
    };
    let (part, whole) = OF.iter().find_map(|of| {
        let (part, whole) = counts.split_once(of)?;
        Some((number(part)?, number(whole)?))
    })?;
    if part < Decimal::ZERO || part > whole {
        return Some(Err(CellFault::PartAboveWhole));
    }
    if let Err(fault) = fits(whole) {
        return Some(Err(fault));
    }
    let own = percentage(part, whole);
    let agrees =
        percent.is_none_or(|said| own.is_some_and(|own| (own - said).abs() <= Decimal::ONE));
    Some(if agrees { Ok(Value::Share { part, whole }) } else { Err(CellFault::PercentDisagrees) })
}

/// A part as a percentage of the whole; none of nothing.
pub fn percentage(part: Decimal, whole: Decimal) -> Option<Decimal> {
    (part * Decimal::ONE_HUNDRED).checked_div(whole)
}

/// The largest number is one below this: charts and checks know no larger ones.
const LIMIT: i64 = 1_000_000_000_000;

fn fits(number: Decimal) -> Result<Decimal, CellFault> {
    if number.abs() < Decimal::from(LIMIT) && number.scale() <= 9 {
        Ok(number)
    } else {
        Err(CellFault::TooLarge)
    }
}

/// A number as people and spreadsheets write it: thousands apart by commas or
/// spaces, a minus of any kind, or brackets for what is below nothing.
fn number(text: &str) -> Option<Decimal> {
    let text = text.trim();
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return plain_number(inner.trim()).filter(|it| !it.is_sign_negative()).map(|it| -it);
    }
    match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => plain_number(rest.trim_start()).map(|it| -it),
        None => plain_number(text.strip_prefix('+').unwrap_or(text)),
    }
}

fn plain_number(text: &str) -> Option<Decimal> {
    let (whole, decimals) = match text.split_once('.') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let apart =
        |it: char| it == ',' || it == ' ' || it == '\u{a0}' || it == '\u{2009}' || it == '\u{202f}';
    let mut groups = whole.split(apart);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let grouped = rest.iter().all(|group| digits(group) && group.len() == 3);
    let begun = if rest.is_empty() {
        first.is_empty() || digits(first)
    } else {
        digits(first) && first.len() <= 3
    };
    // “.5” is a number, “.” and “5.” are none.
    if !begun
        || !grouped
        || decimals.is_some_and(|it| !digits(it))
        || (first.is_empty() && decimals.is_none())
    {
        return None;
    }
    let joined = format!("{}{}", if first.is_empty() { "0" } else { first }, rest.concat());
    let all = decimals.map_or(joined.clone(), |decimals| format!("{joined}.{decimals}"));
    all.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn read(text: &str) -> Result<Option<Value>, CellFault> {
        read_cell(text, Lang::En, None)
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, wanted) in [
            ("1284", "1284"),
            ("1,284", "1284"),
            (" 1\u{a0}284 ", "1284"),
            ("1 284 000", "1284000"),
            ("1\u{2009}284", "1284"),
            ("0", "0"),
            ("-5", "-5"),
            ("−5.25", "-5.25"),
            ("(5)", "-5"),
            ("+7", "7"),
            (".5", "0.5"),
            ("12.50", "12.50"),
        ] {
            assert_eq!(read(text), Ok(Some(Value::Number { number: dec(wanted) })), "{text}");
        }
        assert_eq!(read("12.5%"), Ok(Some(Value::Percent { percent: dec("12.5") })));
        assert_eq!(read("12.5 %"), Ok(Some(Value::Percent { percent: dec("12.5") })));
    }

    #[test]
    fn shares_are_read_in_both_languages_and_as_they_are_printed() {
        let wanted = Ok(Some(Value::Share { part: dec("34"), whole: dec("1200") }));
        for text in [
            "34/1200",
            "34 / 1,200",
            "34 of 1,200",
            "34 out of 1,200",
            "34 o 1,200",
            "34 allan o 1,200",
            "34 of 1,200 (3%)",
            "34 o 1,200 (2.8%)",
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
        assert_eq!(read("0/0"), Ok(Some(Value::Share { part: dec("0"), whole: dec("0") })));
    }

    #[test]
    fn blanks_and_dashes_are_no_value_and_words_are_kept() {
        for text in ["", "  ", "-", "–", "..", "\u{a0}"] {
            assert_eq!(read(text), Ok(None), "{text:?}");
        }
        for text in
            ["New measure", "up to 23/11/2020", "n/a", "*", "<5", "fewer than 5 of 120 cases"]
        {
            let words = Text { en: text.into(), cy: String::new() };
            assert_eq!(read(text), Ok(Some(Value::Published { text: words })), "{text}");
        }
        let before = Value::Published { text: Text { en: "New".into(), cy: "Newydd".into() } };
        let after = Value::Published { text: Text { en: "Not new".into(), cy: "Newydd".into() } };
        assert_eq!(read_cell("Not new", Lang::En, Some(&before)), Ok(Some(after)));
    }

    #[test]
    fn what_cannot_be_meant_is_refused_with_the_reason() {
        for (text, fault) in [
            ("£1,284", CellFault::Money),
            ("$5", CellFault::Money),
            ("12,84", CellFault::NotANumber),
            ("1.2.3", CellFault::NotANumber),
            ("5.", CellFault::NotANumber),
            ("23/11/2020", CellFault::NotANumber),
            ("120/34", CellFault::PartAboveWhole),
            ("-3/10", CellFault::PartAboveWhole),
            ("34 of 120 (50%)", CellFault::PercentDisagrees),
            ("0/0 (50%)", CellFault::PercentDisagrees),
            ("1000000000000", CellFault::TooLarge),
            ("99999999999999999999999999999999", CellFault::TooLarge),
        ] {
            assert_eq!(read(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn what_is_typed_again_is_read_the_same() {
        for text in ["1,284", "-5.50", "12.5%", "34/120", "New measure"] {
            let value = read(text).unwrap().unwrap();
            assert_eq!(read(&typed(&value, Lang::En)), Ok(Some(value)), "{text}");
        }
    }
}
