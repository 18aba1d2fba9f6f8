//! Where sentences end, in both languages.

use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::lang::Lang;

/// Words with a full stop that end no sentence.
static ABBREVIATIONS: LazyLock<BothLanguages> = LazyLock::new(|| {
    let file = include_str!("../../../../../assets/checks/abbreviations.toml");
    toml::from_str(file).expect("a shipped list")
});

#[derive(Deserialize)]
struct BothLanguages {
    en: Abbreviations,
    cy: Abbreviations,
}

#[derive(Deserialize)]
struct Abbreviations {
    /// Whatever follows.
    never: Vec<String>,
    /// Where a number follows.
    numbered: Vec<String>,
}

/// The sentences of a text, in bytes, without the spaces around them.
///
/// A sentence ends with a full stop, question mark, exclamation mark or
/// ellipsis and what closes quotations and brackets after it, where a space
/// follows; not after an abbreviation, an initial or the number of an item, and
/// not where a small letter follows. A line ends it too: that of a list, or
/// one that ends in a colon before a list.
pub fn sentences(text: &str, lang: Lang) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let mut from = start;
        for (at, mark) in line.match_indices(['.', '!', '?', '…']) {
            let (stop, marked) = (start + at, start + at + mark.len());
            let rest = &text[marked..end];
            let after = end - rest.trim_start_matches(closes).len();
            let sentence = &text[from.min(stop)..stop];
            if ends(sentence, mark, &text[after..end], lang) {
                push(text, from..after, &mut found);
                from = after;
            }
        }
        push(text, from..end, &mut found);
        start = end;
    }
    found
}

/// What may close a quotation or bracket after the stop.
fn closes(character: char) -> bool {
    matches!(character, '”' | '’' | '"' | '\'' | ')' | ']')
}

/// Whether a mark after some words, with this to follow in its line, ends the
/// sentence.
fn ends(sentence: &str, mark: &str, after: &str, lang: Lang) -> bool {
    let next = after.trim_start();
    if next.is_empty() {
        return true;
    }
    if !after.starts_with(char::is_whitespace) {
        return false;
    }
    let first = next.chars().find(|it| it.is_alphanumeric());
    if first.is_some_and(char::is_lowercase) {
        return false;
    }
    mark != "." || !is_short(sentence, next, lang)
}

/// Whether the last word before a full stop is short for something, an initial
/// of a name, or the number of an item.
fn is_short(sentence: &str, next: &str, lang: Lang) -> bool {
    let abbreviations = match lang {
        Lang::En => &ABBREVIATIONS.en,
        Lang::Cy => &ABBREVIATIONS.cy,
    };
    let mut before = sentence.split_whitespace().rev();
    let Some(last) = before.next() else { return false };
    let last = last.trim_start_matches(|it: char| !it.is_alphanumeric());
    let listed = |list: &[String]| list.iter().any(|it| it == last);
    let number = next.starts_with(char::is_numeric);
    if listed(&abbreviations.never) || number && listed(&abbreviations.numbered) {
        return true;
    }
    let words: Vec<&str> = before.collect();
    if words.is_empty() && last.chars().all(char::is_numeric) {
        return true;
    }
    // “J. Jones” and “Mrs E. J. Jones”, but not “We helped B. She …” of
    // somebody in a case study.
    let in_a_name = match words.split_first() {
        None => true,
        Some((previous, earlier)) => {
            let title = abbreviations.never.iter().any(|it| it == previous.trim_end_matches('.'));
            title || !earlier.is_empty() && previous.starts_with(char::is_uppercase)
        }
    };
    let followed = next.split_once('.').is_some_and(|(word, _)| is_initial(word));
    is_initial(last) && (in_a_name || followed)
}

/// “J”, and “M.B.E” without its last full stop.
fn is_initial(word: &str) -> bool {
    word.split('.').all(|part| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    })
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let words = &text[range.clone()];
    let trimmed = words.trim();
    if !trimmed.is_empty() {
        let from = range.start + (words.len() - words.trim_start().len());
        found.push(from..from + trimmed.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str, lang: Lang) -> Vec<&str> {
        sentences(text, lang).into_iter().map(|range| &text[range]).collect()
    }

    /// In the texts, `|` stands where a sentence ends.
    fn each(lang: Lang, texts: &[&str]) {
        for text in texts {
            let wanted: Vec<&str> = text.split('|').map(str::trim).collect();
            assert_eq!(split(&text.replace('|', ""), lang), wanted);
        }
    }

    #[test]
    fn english() {
        each(
            Lang::En,
            &[
                "We wrote to Dr. Jones and Mrs. Rees of St. Asaph. |They replied.",
                "Some services, e.g. Home care, i.e. Help at home, cost more. |Others do not.",
                "See No. 4 and para. 12 of the plan. |The answer was No. |We asked again.",
                "The panel met J. R. Hughes and Eleri M. Fychan. |It agreed.",
                "T. Rees, M.B.E. and others spoke.",
                "We helped B. |She moved home.",
                "It cost £3.11 million, or 4.5% more. |In 2024. |34 people came.",
                "“It changed my life.” |She came back. |(We met her twice.) |She is well.",
                "“Why me?” she asked. |“Because!” we said.",
                "They waited… and waited… |Then we came.",
                "We start at 9 a.m. on weekdays. |We close at 5 p.m. |Call us then.",
                "Read www.glanafon.example/report.html or glanafon.example. |It is short.",
                "1. Open the hub. |Then another.",
                "We will:\n|open the hub\n|train staff. |That is all",
            ],
        );
    }

    #[test]
    fn welsh() {
        each(
            Lang::Cy,
            &[
                "Ysgrifennwyd at Dr. Rees a’r Parch. Huw Jones. |Atebodd y ddau.",
                "Mae rhai, e.e. Hafan Deg, h.y. Ein cartref ni, yn llawn. |Nid pob un.",
                "Gweler Rhif. 4 a tt. 12 i 14. |Dyna’r cyfan.",
                "Gwelsom “ddrws agored.” |Aethom drwyddo!",
                "Costiodd £3.11 miliwn. |Ŵyr neb pam.",
                "Rydym wedi helpu B. |Symudodd adref.",
            ],
        );
    }

    #[test]
    fn nothing_makes_no_sentence() {
        for text in ["", " \n ", ".", "…", "?!", "\n.\n"] {
            for range in sentences(text, Lang::En) {
                assert!(!text[range].trim().is_empty());
            }
        }
    }
}
