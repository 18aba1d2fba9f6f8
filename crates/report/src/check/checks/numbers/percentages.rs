//! Percentages that stand with the numbers they are made of: whether they are
//! right, and whether a percentage of so few says anything.
//!
//! Committees do the division (Ceredigion’s 200 of 1,010 was 19.8%, and 172 of
//! 888 was 19.4%). On small numbers a percentage misleads: a council’s 78% were
//! 8 conferences about 26 children.

use std::ops::Range;
use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::figures::{grouped, parse};
use super::words::{Patterns, Words, number_pattern};
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};
use crate::metrics::cell::percentage;
use crate::metrics::trend::{FEW, rounded};

/// “188 of the 193 children who should have the offer (97%)”, “200/1010=19.8%”.
static BEFORE: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words: &Words| {
        let Words { of, of_the, .. } = words;
        let number = number_pattern(words);
        format!(
            r"(?i)(?-u:\b)(?P<part>{number})[ ]*(?:/[ ]*|{of} {of_the} ?)(?P<whole>{number})(?-u:\b)[ ]*(?:= ?|[^.;:()%0-9]*?\()(?P<percent>[0-9]+(?:\.[0-9]+)?) ?%"
        )
    })
});
/// “49% of them (172 of 348 packages)”.
static AFTER: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words: &Words| {
        let Words { of, of_the, .. } = words;
        let number = number_pattern(words);
        format!(
            r"(?i)(?P<percent>[0-9]+(?:\.[0-9]+)?) ?%[^.;:()%0-9]*?\((?P<part>{number})[ ]*(?:/[ ]*|{of} {of_the} ?)(?P<whole>{number})(?-u:\b)"
        )
    })
});
/// “Of the 547 people who wanted it in Welsh, 498 (91%) had it”.
static DIVIDED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words: &Words| {
        let Words { of, of_the, .. } = words;
        let number = number_pattern(words);
        format!(
            r"(?i)(?-u:\b){of} {of_the} ?(?P<whole>{number})(?-u:\b)[^.;:()%0-9]*?, [^.,;:()%0-9]*?(?-u:\b)(?P<part>{number})(?-u:\b)[^.,;:()%0-9]*\((?P<percent>[0-9]+(?:\.[0-9]+)?) ?%"
        )
    })
});

/// What stands further apart than this, in bytes, does not belong together.
const FAR: usize = 140;

/// A percentage with its numbers.
struct Share<'a> {
    part: Decimal,
    whole: Decimal,
    percent: Decimal,
    /// The percentage as it is written, without its sign.
    said: &'a str,
    at: Range<usize>,
}

pub(in crate::check) fn percentages(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    in_text(read)
}

/// The percentages of a text that are wrong, or of so few that they say little.
pub(in crate::check::checks) fn in_text(read: &ReadPassage) -> Vec<Finding> {
    shares(read).iter().filter_map(|share| judged(read, share)).collect()
}

fn shares(read: &ReadPassage) -> Vec<Share<'_>> {
    let lang = read.passage.lang;
    let mut found: Vec<Share<'_>> = Vec::new();
    if !read.text.contains('%') {
        return found;
    }
    for patterns in [&BEFORE, &AFTER, &DIVIDED] {
        for captures in patterns.of(lang).captures_iter(&read.text) {
            if captures.get(0).is_none_or(|it| it.len() > FAR) {
                continue;
            }
            let said = ["part", "whole", "percent"].map(|name| captures.name(name));
            let [Some(part), Some(whole), Some(percent)] = said else { continue };
            let known = found.iter().any(|share| share.at.start == percent.start());
            let numbers = [part, whole, percent].map(|it| parse(it.as_str(), lang));
            let [Some(one), Some(all), Some(hundredths)] = numbers else { continue };
            // The sign belongs to the percentage, with the space before it.
            let sign = read.text[percent.end()..].find('%').map_or(0, |at| at + 1);
            if !known {
                found.push(Share {
                    part: one,
                    whole: all,
                    percent: hundredths,
                    said: percent.as_str(),
                    at: percent.start()..percent.end() + sign,
                });
            }
        }
    }
    found.sort_by_key(|share| share.at.start);
    found
}

fn judged(read: &ReadPassage, share: &Share<'_>) -> Option<Finding> {
    let right = percentage(share.part, share.whole)?;
    let decimals = share.percent.scale();
    let percent = share.said;
    let finding = |rule| {
        Finding::new(rule, Place::words(read, share.at.clone()))
            .with("part", grouped(share.part))
            .with("whole", grouped(share.whole))
    };
    // Half of the last digit that is said, for halves may be rounded either way.
    let leeway = Decimal::new(5, decimals + 1);
    if (right - share.percent).abs() > leeway {
        let right = rounded(right, decimals).to_string();
        let wrong = finding(Rule::PercentWrong).with("percent", percent).with("right", right);
        return Some(wrong);
    }
    (share.whole < Decimal::from(FEW)).then(|| finding(Rule::PercentOfFew))
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;
    use crate::lang::Lang;

    fn told(text: &str, lang: Lang) -> Vec<(Rule, String)> {
        let read = read(text, lang);
        let share = shares(&read);
        let found = share.iter().filter_map(|share| Some((judged(&read, share)?, share)));
        found.map(|(it, share)| (it.rule, read.text[share.at.clone()].to_owned())).collect()
    }

    /// The percentages of Ceredigion’s safeguarding papers, which were right.
    #[test]
    fn right_percentages_pass_in_every_way_they_are_written() {
        for text in [
            "200/1010=19.8%, 172/888=19.4%, 132/928=14.2%",
            "We visited 200 of 1,010 (19.8%) and 172 of the 888 homes (19.4%).",
            "Of the 547 people who wanted it in Welsh, 498 (91%) had it, compared with 421 of 489 (86%).",
            "Turnover fell from 13.6% (135 of 993 people) to 11.8% (119 of 1,012).",
            "Only four of the 66 (6%) came back.",
            "We spoke to 12 of 30 people on 5 May (and 20% more later).",
        ] {
            assert_eq!(told(text, Lang::En), [], "{text}");
        }
        let welsh = "Atebodd 40 o’r 54 o ddarparwyr (74%). O’r 547 o bobl, cafodd 498 (91%) un.";
        assert_eq!(told(welsh, Lang::Cy), []);
    }

    #[test]
    fn wrong_percentages_are_found_in_every_way_they_are_written() {
        for (text, at) in [
            ("We visited 200 of 1,010 (18.8%).", "18.8%"),
            ("200/1010=20.8%", "20.8%"),
            ("That is 49% of them (172 of 848 packages).", "49%"),
            ("Of the 547 people who wanted it, 498 (19%) had it.", "19%"),
            ("Of 40 people, 12 (3%) wrote.", "3%"),
            ("Eight of the 80 wrote (12%).", "12%"),
        ] {
            assert_eq!(told(text, Lang::En), [(Rule::PercentWrong, at.to_owned())], "{text}");
        }
        let welsh = "Atebodd 40 o’r 54 o ddarparwyr (47%).";
        assert_eq!(told(welsh, Lang::Cy), [(Rule::PercentWrong, "47%".to_owned())]);
    }

    /// Conwy’s 78.3%: 18 of 23.
    #[test]
    fn a_percentage_of_fewer_than_twenty_says_little() {
        assert_eq!(told("Of these 18 of 23 (78.3%) were held.", Lang::En), []);
        let few = told("In all, 6 of 8 (75%) were held.", Lang::En);
        assert_eq!(few, [(Rule::PercentOfFew, "75%".to_owned())]);
        assert_eq!(told("0 of 0 (0%)", Lang::En), [], "of nothing");
    }
}
