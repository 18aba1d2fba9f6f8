//! Which year a figure of a sentence is said to be of.
//!
//! “401 reports, compared with 378 in 2023-24” names one year, and it is that
//! of 378. A year belongs to the figure it follows, if nothing stands between
//! that begins something else; else to the one it stands before.

use std::ops::Range;
use std::sync::LazyLock;

use super::figures::{Figure, years};
use super::words::{Patterns, holds, words};
use crate::check::read::ReadPassage;
use crate::lang::Lang;
use crate::year::FinancialYear;

static THIS_YEAR: LazyLock<Patterns> =
    LazyLock::new(|| Patterns::new(|words| format!(r"(?i)(?-u:\b){}(?-u:\b)", words.this_year)));
static YEAR_BEFORE: LazyLock<Patterns> =
    LazyLock::new(|| Patterns::new(|words| format!(r"(?i)(?-u:\b){}(?-u:\b)", words.year_before)));
/// What stands between a sentence's parts.
const STOPS: [char; 4] = [',', ';', ':', '.'];

/// What a year is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// By its numbers: 2024-25.
    Named(FinancialYear),
    /// “This year”.
    This,
    /// “Last year”, “a year earlier”.
    Before,
}

impl When {
    /// The year that is meant in the report for a year.
    pub fn year(self, this: FinancialYear) -> FinancialYear {
        match self {
            When::Named(year) => year,
            When::This => this,
            When::Before => this.previous(),
        }
    }
}

/// A figure with the year it is said to be of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dated {
    /// Which of the figures.
    pub figure: usize,
    /// Where the year is named.
    pub at: Range<usize>,
    /// The year.
    pub when: When,
}

/// The figures of a sentence that are said to be of a year. Percentages and
/// amounts are passed over: whoever asks, asks of what was counted.
pub(super) fn dated(read: &ReadPassage, sentence: Range<usize>, figures: &[Figure]) -> Vec<Dated> {
    let lang = read.passage.lang;
    let mentions = mentions(read, sentence.clone());
    let mut found: Vec<Dated> = Vec::new();
    for (nth, (at, when)) in mentions.iter().enumerate() {
        let counting = || figures.iter().enumerate().filter(|(_, it)| it.counts());
        let before = counting().rfind(|(_, it)| it.at.end <= at.start);
        let after = counting().find(|(_, it)| it.at.start >= at.end);
        let from = before.map_or(sentence.start, |(_, it)| it.at.end);
        let lead = read.text[from..at.start].to_lowercase();
        let tail: Vec<&str> = lead
            .split(|it: char| !it.is_alphanumeric())
            .filter(|it| !it.is_empty())
            .rev()
            .take(2)
            .collect();
        let ends_in = |any: &[String]| tail.iter().any(|word| any.iter().any(|it| it == word));
        // “More than last year” dates nothing; “than last year’s 388” does.
        let is_other = ends_in(&words(lang).not_of);
        if is_other && *when != When::Before {
            continue;
        }
        let is_dated = |figure: usize| found.iter().any(|it| it.figure == figure);
        let follows = before.filter(|(figure, _)| {
            !is_other
                && !lead.contains(STOPS)
                && !ends_in(&words(lang).joining)
                && !is_dated(*figure)
        });
        let next = mentions.get(nth + 1).map(|(at, _)| at.start);
        let leads = || {
            after.filter(|(_, it)| {
                let between = &read.text[at.end..it.at.start];
                next.is_none_or(|next| next >= it.at.start) && leads_on(between, lang)
            })
        };
        if let Some((figure, _)) = follows.or_else(leads) {
            found.push(Dated { figure, at: at.clone(), when: *when });
        }
    }
    found
}

/// Whether what stands between a year and the figure after it lets the year
/// be that of the figure.
fn leads_on(between: &str, lang: Lang) -> bool {
    let between = between.trim_start_matches([',', ')', ' ', '\u{a0}']).to_lowercase();
    !between.contains(STOPS) && !holds(&between, &words(lang).now)
}

/// The years a sentence names, in their order.
fn mentions(read: &ReadPassage, sentence: Range<usize>) -> Vec<(Range<usize>, When)> {
    let said = &read.text[sentence.clone()];
    let mut found: Vec<(Range<usize>, When)> = years(&read.text, sentence.clone())
        .into_iter()
        .map(|(at, year)| (at, When::Named(year)))
        .collect();
    for (patterns, when) in [(&THIS_YEAR, When::This), (&YEAR_BEFORE, When::Before)] {
        found.extend(
            patterns
                .of(read.passage.lang)
                .find_iter(said)
                .map(|it| (it.start() + sentence.start..it.end() + sentence.start, when)),
        );
    }
    found.sort_by_key(|(at, _)| at.start);
    found
}

#[cfg(test)]
mod tests {
    use super::super::figures::figures;
    use super::super::grid::tests::read;
    use super::*;

    fn told(text: &str, lang: Lang) -> Vec<(String, String)> {
        let read = read(text, lang);
        let all = figures(&read.text, 0..read.text.len(), lang);
        let found = dated(&read, 0..read.text.len(), &all);
        let said = |at: &Range<usize>| read.text[at.clone()].to_owned();
        found.iter().map(|it| (said(&all[it.figure].at), said(&it.at))).collect()
    }

    #[test]
    fn a_year_is_that_of_the_figure_it_stands_with() {
        for (lang, text, wanted) in [
            (
                Lang::En,
                "There were 401 reports, compared with 378 in 2023-24.",
                &[("378", "2023-24")][..],
            ),
            (
                Lang::En,
                "In 2023-24 there were 378 reports and in 2024-25 401.",
                &[("378", "2023-24"), ("401", "2024-25")],
            ),
            (Lang::En, "In 2023-24 there were 378; now there are 401.", &[("378", "2023-24")]),
            (Lang::En, "Reports rose from 378 in 2023-24 to 401.", &[("378", "2023-24")]),
            (
                Lang::En,
                "It was 412, up 6% from 388 the year before.",
                &[("388", "the year before")],
            ),
            (Lang::En, "We had 401 reports, more than in 2023-24.", &[]),
            (Lang::En, "From 2022-23 to 2024-25 reports rose to 401.", &[]),
            (Lang::En, "Since 2022-23 we have had 40 more.", &[]),
            (Lang::Cy, "Cododd adroddiadau o 378 yn 2023-24 i 401.", &[("378", "2023-24")]),
            (Lang::Cy, "Yn 2023-24 cafwyd 378; bellach mae 401.", &[("378", "2023-24")]),
            (Lang::Cy, "Cafwyd 412, o gymharu â 388 y llynedd.", &[("388", "y llynedd")]),
        ] {
            let wanted: Vec<(String, String)> =
                wanted.iter().map(|(one, other)| ((*one).into(), (*other).into())).collect();
            assert_eq!(told(text, lang), wanted, "{text}");
        }
    }
}
