//! Figures in running text: what counts something, without dates, years, codes
//! and numbers that only name something.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use rust_decimal::Decimal;

use super::words::words;
use crate::lang::Lang;
use crate::year::FinancialYear;

/// A figure.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figure {
    /// Where it stands, in bytes of the text.
    pub at: Range<usize>,
    /// What it says.
    pub number: Decimal,
    /// What it is.
    pub kind: Kind,
}

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// So many, in digits.
    Count,
    /// So many, in words.
    Worded,
    /// A percentage.
    Percent,
    /// An amount of money.
    Money,
}

impl Figure {
    /// Whether it says how many.
    pub fn counts(&self) -> bool {
        matches!(self.kind, Kind::Count | Kind::Worded)
    }
}

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    let pattern =
        r"(£ ?)?([0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)([ \u{a0}]?%)?";
    Regex::new(pattern).expect("a pattern of our own")
});
static YEAR: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?-u:\b)(?:19|20)[0-9]{2}[-/–](?:[0-9]{2}){1,2}(?-u:\b)";
    Regex::new(pattern).expect("a pattern of our own")
});
/// The figures of a part of a text, in their order.
pub(super) fn figures(text: &str, within: Range<usize>, lang: Lang) -> Vec<Figure> {
    let mut all = in_digits(text, within.clone(), lang);
    let Some(part) = text.get(within.clone()) else { return all };
    all.extend(spelt(part).filter_map(|at| {
        let number = worded(part.get(at.clone())?, lang)?;
        if part[..at.start].ends_with('-') || part[at.end..].starts_with('-') {
            return None;
        }
        let counts = counted(part, at.clone(), lang);
        let at = at.start + within.start..at.end + within.start;
        counts.then_some(Figure { at, number, kind: Kind::Worded })
    }));
    all.sort_by_key(|figure| figure.at.start);
    all
}

/// The figures in digits alone, for what looks at every sentence.
pub(super) fn in_digits(text: &str, within: Range<usize>, lang: Lang) -> Vec<Figure> {
    let Some(part) = text.get(within.clone()) else { return Vec::new() };
    let years: Vec<Range<usize>> = YEAR.find_iter(part).map(|found| found.range()).collect();
    let in_year =
        |at: &Range<usize>| years.iter().any(|year| year.start < at.end && at.start < year.end);
    let digits = NUMBER.captures_iter(part).filter_map(|found| {
        let whole = found.get(0)?.range();
        let number = found.get(2)?;
        let kind = match (found.get(1), found.get(3)) {
            (Some(_), _) => Kind::Money,
            (None, Some(_)) => Kind::Percent,
            (None, None) => Kind::Count,
        };
        let counts = kind != Kind::Count || counted(part, number.range(), lang);
        (counts && !in_year(&whole) && stands_alone(part, &whole)).then_some(Figure {
            at: whole.start + within.start..whole.end + within.start,
            number: parse(number.as_str(), lang)?,
            kind,
        })
    });
    digits.collect()
}

/// The years named in a part of a text.
pub(super) fn years(text: &str, within: Range<usize>) -> Vec<(Range<usize>, FinancialYear)> {
    let Some(part) = text.get(within.clone()) else { return Vec::new() };
    let found = YEAR.find_iter(part).filter_map(|found| {
        let at = found.start() + within.start..found.end() + within.start;
        Some((at, FinancialYear::parse(found.as_str()).ok()?))
    });
    found.collect()
}

/// A number in digits, with thousands apart, or in words.
pub(in crate::check::checks) fn parse(text: &str, lang: Lang) -> Option<Decimal> {
    let plain = text.trim().replace(',', "");
    plain.parse().ok().and_then(fits).or_else(|| worded(&plain, lang))
}

/// A number, if it is of a size that councils count in, and can be reckoned with.
pub(super) fn fits(number: Decimal) -> Option<Decimal> {
    let limit = Decimal::from(1_000_000_000_000_i64);
    (number.abs() < limit && number.scale() < 10).then_some(number)
}

/// A number with its thousands apart, as reports print it.
pub(super) fn grouped(number: Decimal) -> String {
    let plain = number.normalize().to_string();
    let (whole, rest) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let digits = whole.trim_start_matches('-').len();
    let mut told = String::new();
    for (at, character) in whole.trim_start_matches('-').chars().enumerate() {
        if at > 0 && (digits - at) % 3 == 0 {
            told.push(',');
        }
        told.push(character);
    }
    format!("{}{told}{rest}", if number.is_sign_negative() { "-" } else { "" })
}

/// A number that is written as a word.
fn worded(word: &str, lang: Lang) -> Option<Decimal> {
    // Asked of every word of a report: nothing is copied for it.
    let known = words(lang).words.iter().find(|(known, _)| known.eq_ignore_ascii_case(word));
    known.map(|(_, number)| Decimal::from(*number))
}

/// The words of a text.
fn spelt(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split(|it: char| !it.is_alphanumeric()).filter(|word| word.len() > 1).map(|word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    })
}

/// Whether digits are a number by themselves: no part of a code, a date with
/// strokes, a clock time or a range of years.
fn stands_alone(text: &str, at: &Range<usize>) -> bool {
    let before = text[..at.start].chars().next_back();
    let mut after = text[at.end..].chars();
    let next = after.next();
    let joined = |it: char| it.is_alphanumeric() || "/-–:_".contains(it);
    let runs_on = matches!(next, Some('/' | '-' | '–' | ':' | '.' | ','))
        && after.next().is_some_and(|it| it.is_ascii_digit());
    !before.is_some_and(|it| joined(it) || it == '.')
        && !next.is_some_and(char::is_alphanumeric)
        && !runs_on
}

/// Whether a number says how many: it is no year, no day, and no number by
/// which something is called.
fn counted(text: &str, at: Range<usize>, lang: Lang) -> bool {
    let number = &text[at.clone()];
    let is_year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    let word = |it: &str| it.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase();
    let lists = words(lang);
    // “aged eight” names an age; “two by age, one by race” counts.
    let before = text[..at.start].split_whitespace().next_back().filter(|it| !it.ends_with(','));
    let before = before.map(word).unwrap_or_default();
    let after = text[at.end..].split_whitespace().next().map(word).unwrap_or_default();
    !is_year && !lists.labels.contains(&before) && !lists.months.contains(&after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_what_counts_something() {
        for (text, wanted) in [
            ("At 31 March 2025, 412 adults", vec!["412"]),
            (
                "1,284 of 2,400 (54%), up from 12.5 in 2023-24",
                vec!["1,284", "2,400", "54%", "12.5"],
            ),
            ("enquiries under section 47 (CH/021), four of them", vec!["four"]),
            ("£3.11 million on 23/11/2020 at 9:30 in Q4 for 16-18", vec!["£3.11"]),
            ("Of 40, 37 were right.", vec!["40", "37"]),
        ] {
            let found = figures(text, 0..text.len(), Lang::En);
            let told: Vec<&str> = found.iter().map(|it| &text[it.at.clone()]).collect();
            assert_eq!(told, wanted, "{text}");
        }
        let welsh = "O’r 12, roedd pedair yn 18 oed";
        assert_eq!(figures(welsh, 0..welsh.len(), Lang::Cy).len(), 3);
        assert_eq!(figures("ŵ 5", 1..2, Lang::Cy), [], "no place between two letters");
    }

    #[test]
    fn thousands_stand_apart() {
        for (number, wanted) in [("412", "412"), ("1284.50", "1,284.5"), ("-1000000", "-1,000,000")]
        {
            assert_eq!(grouped(number.parse().unwrap()), wanted);
        }
    }
}
