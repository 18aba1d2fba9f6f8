//! The words by which figures are read: `assets/checks/numbers.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;

use crate::lang::Lang;

/// The lists of both languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    soft_subsets: Vec<String>,
    en: Words,
    cy: Words,
}

/// The words of a language. What is a pattern is said so.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::check::checks) struct Words {
    /// Numbers that are written as words.
    pub words: BTreeMap<String, u32>,
    /// Months.
    pub months: Vec<String>,
    /// Words before a number that names something.
    pub labels: Vec<String>,
    /// What a row of sums is called.
    pub totals: Vec<String>,
    /// What the name of a row of sums begins with.
    pub total_starts: Vec<String>,
    /// Between a part and its whole: a pattern.
    pub of: String,
    /// What may follow it: a pattern.
    pub of_the: String,
    /// What a sentence begins with that divides a whole.
    pub dividing: Vec<String>,
    /// What says within a sentence that a whole is divided.
    pub divided: Vec<String>,
    /// What stands before a number in words that is no part of a whole.
    pub no_part_after: Vec<String>,
    /// What stands after a number that counts what was named before.
    pub bare_before: Vec<String>,
    /// What says that years or places are compared.
    pub comparing: Vec<String>,
    /// What says that a figure is an aim, a limit or a guess.
    pub loose: Vec<String>,
    /// What says it right before the figure.
    pub loose_before: Vec<String>,
    /// Words that do not say what is counted.
    pub empty: Vec<String>,
    /// How this year is called: a pattern.
    pub this_year: String,
    /// How last year is called: a pattern.
    pub last_year: String,
    /// How the year before is called where two are compared: a pattern.
    pub year_before: String,
    /// What stands right before a year that a figure is not of.
    pub not_of: Vec<String>,
    /// What begins something else.
    pub joining: Vec<String>,
    /// What says that another time is meant than the year that was named.
    pub now: Vec<String>,
    /// What stands right before the earlier figure of two: a pattern.
    pub earlier: String,
    /// How a text says which year it is about: a pattern.
    pub about_year: String,
    /// A quarter with its number in a group: a pattern.
    pub quarter: String,
    /// Between a figure and its quarter.
    pub in_quarter: String,
    /// What says that a figure covers a part of a year: a pattern.
    pub part_year: String,
    /// What ends a whole year.
    pub year_ends: Vec<String>,
    /// What says that the same part of both years is meant.
    pub same_part: Vec<String>,
    /// By how many per cent something changed, and from what: a pattern.
    pub changed: String,
    /// What says that a change is told.
    pub change: Vec<String>,
    /// How the coming year is called.
    pub coming: Vec<String>,
    /// How last year’s promises are called: a pattern.
    pub promised: String,
    /// What says before a number that promises were kept: a pattern.
    pub kept: String,
    /// What stands before the amount of the net budget: a pattern.
    pub net_budget: String,
    /// What stands after it.
    pub million: String,
    /// How complaints are told.
    pub complaints: ComplaintWords,
}

/// How complaints are told: patterns, with places for numbers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::check::checks) struct ComplaintWords {
    /// Where none of these stands, none are told.
    pub named: Vec<String>,
    /// Complaints of stage 1.
    pub local: String,
    /// Complaints of stage 2.
    pub formal: String,
    /// So many came.
    pub received: Vec<String>,
    /// So many were answered in time.
    pub in_time: Vec<String>,
    /// So many were upheld.
    pub upheld: Vec<String>,
    /// So many came to the Ombudsman.
    pub ombudsman: Vec<String>,
    /// What says after a number that it was upheld in part.
    pub partly: Vec<String>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let text = include_str!("../../../../../../assets/checks/numbers.toml");
    toml::from_str(text).expect("lists of our own")
});

/// The words of a language.
pub(in crate::check::checks) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &LISTS.en,
        Lang::Cy => &LISTS.cy,
    }
}

/// Whether a measure may be more than what it is a part of.
pub(super) fn is_soft(code: &str) -> bool {
    LISTS.soft_subsets.iter().any(|soft| soft == code)
}

/// One pattern for each language.
pub(in crate::check::checks) struct Patterns {
    en: Regex,
    cy: Regex,
}

impl Patterns {
    /// The patterns that a function makes of the words of a language. A space
    /// in them stands for one that does not break, too: “£75.4 million”.
    pub fn new(pattern: impl Fn(&Words) -> String) -> Patterns {
        let made = |lang| {
            let pattern = pattern(words(lang)).replace(' ', r"[ \u{a0}]");
            Regex::new(&pattern).expect("a pattern of our own")
        };
        Patterns { en: made(Lang::En), cy: made(Lang::Cy) }
    }

    /// That of a language.
    pub fn of(&self, lang: Lang) -> &Regex {
        match lang {
            Lang::En => &self.en,
            Lang::Cy => &self.cy,
        }
    }
}

/// A number in a pattern: digits with thousands apart, or a word.
pub(in crate::check::checks) fn number_pattern(words: &Words) -> String {
    let mut known: Vec<&str> = words.words.keys().map(String::as_str).collect();
    // The longest first, or “six” would be found in “sixteen”.
    known.sort_by_key(|word| std::cmp::Reverse(word.len()));
    format!(r"(?:[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]+|{})", known.join("|"))
}

/// Whether one of these stands in a text in lower case.
pub(in crate::check::checks) fn holds(lower: &str, any: &[String]) -> bool {
    any.iter().any(|words| lower.contains(words.as_str()))
}
