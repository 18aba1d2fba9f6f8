//! Numbers and dates in figures, and months by their names.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use rust_decimal::Decimal;

use super::Value;
use super::lexicon::{choice, is_before_a_day, is_month, value};
use crate::lang::Lang;

/// What stands in figures at a place.
pub(super) struct Figures {
    /// Where, in bytes.
    pub range: Range<usize>,
    /// What it comes to, and whether it is sure to be meant; none for an
    /// address, which is no number.
    pub value: Option<(Value, bool)>,
}

/// Everything in figures, in order. Most of a text is passed over byte by byte:
/// the pattern is tried only where something may begin.
pub(super) fn figures(text: &str, lang: Lang) -> Vec<Figures> {
    static PATTERNS: LazyLock<[Regex; 2]> = LazyLock::new(|| Lang::BOTH.map(pattern));
    let pattern = match lang {
        Lang::En => &PATTERNS[0],
        Lang::Cy => &PATTERNS[1],
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, begins)) = next(text, at, lang) {
        let rest = &text[start..];
        let read = match begins {
            Begins::Address => {
                let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
                Some((length, None))
            }
            Begins::Figures => pattern
                .captures(rest)
                .and_then(|found| Some((found.get(0)?.len(), Some(read(&found, lang)?)))),
        };
        at = match read {
            Some((length, value)) => {
                found.push(Figures { range: start..start + length, value });
                start + length
            }
            // What begins there ends as one word: “144A”.
            None => start + rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len()),
        };
        // A sign that begins nothing is passed over by itself.
        if at == start {
            at = start + rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

/// What may begin at a place.
enum Begins {
    /// An address, to its next space.
    Address,
    /// Figures, a sign of pounds, a month or a code.
    Figures,
}

/// The next place at which something may begin.
fn next(text: &str, from: usize, lang: Lang) -> Option<(usize, Begins)> {
    let bytes = text.as_bytes();
    let mut within_word = from > 0 && bytes.get(from - 1).is_some_and(u8::is_ascii_alphanumeric);
    for (at, byte) in bytes.iter().enumerate().skip(from) {
        let begins = match byte {
            b'@' => Some(Begins::Address),
            b'0'..=b'9' if !within_word => Some(Begins::Figures),
            // The second byte of a sign of pounds; the first is before it.
            0xa3 if at > from && bytes.get(at - 1) == Some(&0xc2) => {
                return Some((at - 1, Begins::Figures));
            }
            b'h' | b'w' if !within_word && is_address(&bytes[at..]) => Some(Begins::Address),
            b'A'..=b'Z' if !within_word && is_named(text, at, lang) => Some(Begins::Figures),
            _ => None,
        };
        if let Some(begins) = begins {
            return Some((at, begins));
        }
        within_word = byte.is_ascii_alphanumeric();
    }
    None
}

fn is_address(bytes: &[u8]) -> bool {
    [&b"https://"[..], b"http://", b"www."].iter().any(|start| bytes.starts_with(start))
}

/// Whether a month or the letters of a code begin at a place.
fn is_named(text: &str, at: usize, lang: Lang) -> bool {
    let rest = &text[at..];
    let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    let is_code = word.len() == 2 && after.starts_with('/');
    is_code || is_month(lang, word) && !is_day_of_the_week(&text[..at], after, lang)
}

/// Whether a month's name is a day's: Tuesday is March in Welsh, “dydd Mawrth
/// 4 Mehefin”. Then another word says so before it, or a date follows.
fn is_day_of_the_week(before: &str, after: &str, lang: Lang) -> bool {
    if lang == Lang::En {
        return false;
    }
    let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    let mut next = after.trim_start_matches(' ').split(' ');
    let day = next.next().is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    let month = next.find(|it| *it != "o").unwrap_or_default();
    let month = month.trim_end_matches(|it: char| !it.is_alphabetic());
    is_before_a_day(lang, &last) || day && is_month(lang, month)
}

/// Borders of words are ASCII’s: that is many times faster, and figures are ASCII.
fn pattern(lang: Lang) -> Regex {
    let [months, suffixes, of, percent, times, short] =
        ["month", "suffix", "of", "percent", "times", "short"].map(|kind| choice(lang, kind));
    let percent = percent.replace(' ', r"\x20");
    let space = r"[\x20\u{a0}\u{202f}]";
    let pattern = format!(
        r"(?x) ^ (?:
        (?P<code> [A-Z]{{2}}/[0-9]{{3}}[a-z]? ) (?-u:\b)
        | (?-u:\b) (?P<iso> [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}} ) (?-u:\b)
        | (?-u:\b) (?P<slashed> [0-9]{{1,2}}[/.][0-9]{{1,2}}[/.](?:[0-9]{{4}}|[0-9]{{2}}) ) (?-u:\b)
        | (?-u:\b) (?P<from> (?:19|20)[0-9]{{2}} ) {space}? [-–/] {space}?
            (?P<to> (?:19|20)[0-9]{{2}} | [0-9]{{2}} ) (?-u:\b)
        | (?-u:\b) (?P<day> [0-9]{{1,2}} ) (?:{suffixes})? {space}+ (?:(?:{of}){space}+)?
            (?P<month> {months} ) (?-u:\b) (?: ,?{space}+ (?P<year> [0-9]{{4}} ) (?-u:\b) )?
        | (?-u:\b) (?P<month2> {months} ) {space}+ (?P<day2> [0-9]{{1,2}} ) (?:{suffixes})? (?-u:\b)
            (?: ,?{space}+ (?P<year2> [0-9]{{4}} ) (?-u:\b) )?
        | (?-u:\b) (?P<month3> {months} ) (?-u:\b)
        | (?P<pounds> £{space}? )? (?-u:\b)
            (?P<number> [0-9]{{1,3}}(?:[,\u{{a0}}\u{{202f}}\u{{2009}}][0-9]{{3}})+(?:\.[0-9]+)?
                | [0-9]+[:.][0-9]+ | [0-9]+ )
            (?: {space}?(?P<times> {times} ) (?-u:\b) | (?P<short> {short} ) (?-u:\b)
                | (?:{suffixes}) (?-u:\b) | (?-u:\b) )
            (?P<percent> {space}?% | {space}(?:{percent}) )?
        )"
    );
    Regex::new(&pattern).expect("a regular expression")
}

fn read(found: &Captures<'_>, lang: Lang) -> Option<(Value, bool)> {
    let named = |name: &str| found.name(name).map(|it| it.as_str());
    let month = |name: &str| {
        named(name).and_then(|form| value(lang, "month", form)).and_then(|it| it.try_into().ok())
    };
    let date = |day: &str, month: u8, year: &str| {
        let day: Option<u8> = named(day).and_then(|it| it.parse().ok());
        let year: Option<u16> = named(year).and_then(|it| it.parse().ok());
        Some((Value::Date { day, month, year }, true))
    };
    if let Some(code) = named("code") {
        return Some((Value::Code(code.to_owned()), true));
    }
    if let Some(iso) = named("iso") {
        let mut fields = iso.split('-');
        return of_digits([fields.next(), fields.next(), fields.next()]);
    }
    if let Some(slashed) = named("slashed") {
        let mut fields = slashed.split(['/', '.']);
        let (day, month) = (fields.next(), fields.next());
        return of_digits([fields.next(), month, day]);
    }
    if let (Some(from), Some(to)) = (named("from"), named("to")) {
        let from: u16 = from.parse().ok()?;
        let short: u16 = to.parse().ok()?;
        let to = if short < 100 { from / 100 * 100 + short } else { short };
        return Some((Value::Years(from, to), true));
    }
    if let Some(month) = month("month") {
        return date("day", month, "year");
    }
    if let Some(month) = month("month2") {
        return date("day2", month, "year2");
    }
    if let Some(month) = month("month3") {
        // By itself it may be another word: “may”, “hydref” (autumn). The year
        // after it is a number of its own.
        return Some((Value::Date { day: None, month, year: None }, false));
    }
    let digits: String = named("number")?
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '.' | ':'))
        .map(|c| if c == ':' { '.' } else { c })
        .collect();
    let pounds = named("pounds").is_some();
    // “4.5m” is millions only of pounds: else it may be metres.
    let times = named("times").and_then(|form| value(lang, "times", form));
    let short = named("short").and_then(|form| value(lang, "short", form)).filter(|_| pounds);
    let times = Decimal::from(times.or(short).unwrap_or(1));
    let number: Decimal = digits.parse().ok()?;
    let number = number.checked_mul(times)?.normalize();
    let value = match (pounds, named("percent").is_some()) {
        (true, _) => Value::Amount(number),
        (false, true) => Value::Percentage(number),
        (false, false) => Value::Number(number),
    };
    Some((value, true))
}

/// A date of year, month and day in digits; the year may have two of them.
fn of_digits([year, month, day]: [Option<&str>; 3]) -> Option<(Value, bool)> {
    let year: u16 = year?.parse().ok()?;
    let year = if year < 100 { 2000 + year } else { year };
    let (month, day) = (month?.parse().ok()?, day?.parse().ok()?);
    Some((Value::Date { day: Some(day), month, year: Some(year) }, true))
}
