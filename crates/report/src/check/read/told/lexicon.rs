//! The words of numbers and dates, from `assets/checks/number-words.tsv`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::lang::Lang;

const WORDS: &str = include_str!("../../../../../../assets/checks/number-words.tsv");

/// What a word does in a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// 1 to 9.
    Unit,
    /// 10 to 19.
    Teen,
    /// 20, 30, … 90.
    Ten,
    /// A hundred, a thousand: what the number before is multiplied by.
    Times,
    /// Joins the halves of a number.
    And,
    /// Halves the hundred that follows.
    Half,
}

/// What a word does, and what it comes to.
pub(super) type Meaning = (Role, u32);

/// A line of the file.
struct Line {
    lang: Lang,
    kind: &'static str,
    form: &'static str,
    value: u32,
}

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    let line = |line: &'static str| {
        let mut fields = line.split('\t');
        Some(Line {
            lang: Lang::parse(fields.next()?)?,
            kind: fields.next()?,
            form: fields.next()?,
            value: fields.next()?.parse().ok()?,
        })
    };
    lines.map(|text| line(text).expect("four columns")).collect()
});

/// The words of numbers in a language.
pub(super) fn meanings(lang: Lang) -> &'static HashMap<&'static str, Meaning> {
    static MEANINGS: LazyLock<[HashMap<&str, Meaning>; 2]> = LazyLock::new(|| {
        Lang::BOTH.map(|lang| {
            let own = LINES.iter().filter(|line| line.lang == lang);
            own.filter_map(|line| {
                let role = match line.kind {
                    "unit" => Role::Unit,
                    "teen" => Role::Teen,
                    "ten" => Role::Ten,
                    "times" => Role::Times,
                    "and" => Role::And,
                    "half" => Role::Half,
                    _ => return None,
                };
                Some((line.form, (role, line.value)))
            })
            .collect()
        })
    });
    match lang {
        Lang::En => &MEANINGS[0],
        Lang::Cy => &MEANINGS[1],
    }
}

/// The forms of a kind in a language, the longest first, as one choice of a
/// regular expression.
pub(super) fn choice(lang: Lang, kind: &str) -> String {
    let own = LINES.iter().filter(|line| line.lang == lang && line.kind == kind);
    let mut forms: Vec<&str> = own.map(|line| line.form).collect();
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms.join("|")
}

/// What a form of a kind comes to.
pub(super) fn value(lang: Lang, kind: &str, form: &str) -> Option<u32> {
    let mut own = LINES.iter().filter(|line| line.lang == lang && line.kind == kind);
    own.find(|line| line.form == form).map(|line| line.value)
}

/// Whether a word says that a day of the week follows: “dydd” in “dydd Mawrth”.
pub(super) fn is_before_a_day(lang: Lang, word: &str) -> bool {
    let mut own = LINES.iter().filter(|line| line.lang == lang && line.kind == "day");
    own.any(|line| line.form == word)
}

/// Whether a word is a month.
pub(super) fn is_month(lang: Lang, word: &str) -> bool {
    static MONTHS: LazyLock<[HashSet<&str>; 2]> = LazyLock::new(|| {
        let months = |lang| LINES.iter().filter(move |it| it.lang == lang && it.kind == "month");
        Lang::BOTH.map(|lang| months(lang).map(|line| line.form).collect())
    });
    match lang {
        Lang::En => MONTHS[0].contains(word),
        Lang::Cy => MONTHS[1].contains(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_a_kind_and_stands_once() {
        let mut seen = std::collections::BTreeSet::new();
        for line in LINES.iter() {
            let kinds = ["unit", "teen", "ten", "times", "and", "half"];
            let others = ["suffix", "of", "month", "percent", "short", "day"];
            assert!(kinds.iter().chain(&others).any(|kind| *kind == line.kind), "{}", line.kind);
            assert!(seen.insert((line.lang, line.kind, line.form)), "{}", line.form);
        }
        for lang in Lang::BOTH {
            let words = LINES.iter().filter(|line| line.lang == lang);
            let roles = words.filter(|line| meanings(lang).contains_key(line.form));
            assert_eq!(roles.filter(|line| line.kind == "month").count(), 0, "a word has one role");
        }
    }
}
