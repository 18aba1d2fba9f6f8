//! Passages in capital letters: all words have the same shape, and a screen
//! reader may spell them out (guidance 001 introduction, paragraph 4).

use std::ops::Range;

use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};

/// Words of fewer letters may be acronyms.
const LETTERS: usize = 4;
/// As many longer words in a row are no names.
const IN_A_ROW: usize = 3;

pub(in crate::check) fn capitals(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    if read.blocks.is_empty() {
        return Vec::new();
    }
    let runs = shouted(&read.text).into_iter();
    runs.map(|range| {
        let said = read.text[range.clone()].to_owned();
        Finding::new(Rule::AccessCapitals, Place::words(read, range)).with("words", said)
    })
    .collect()
}

/// The runs of words in capitals, in bytes. Numbers may stand among them; a comma
/// ends a run, for acronyms are listed so.
fn shouted(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run: Option<(Range<usize>, usize)> = None;
    let mut end = |run: &mut Option<(Range<usize>, usize)>| {
        found.extend(run.take().filter(|(_, long)| *long >= IN_A_ROW).map(|(range, _)| range));
    };
    let mut at = 0;
    for word in text.split_inclusive(|it: char| it.is_whitespace()) {
        let from = at;
        at += word.len();
        let said = word.trim_end();
        let letters = said.chars().filter(|it| it.is_alphabetic());
        let small = said.chars().any(char::is_lowercase);
        let count = letters.count();
        if small {
            end(&mut run);
        } else if count > 0 {
            let (range, long) = run.get_or_insert((from..from, 0));
            range.end = from + said.len();
            *long += usize::from(count >= LETTERS);
        }
        if said.ends_with([',', ';']) || word.ends_with(['\n', '\t']) {
            end(&mut run);
        }
    }
    end(&mut run);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_of_words_in_capitals_is_found_and_acronyms_are_not() {
        let said = |text: &str| {
            shouted(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(said("Now WE MUST ALWAYS LISTEN FIRST. Yes"), ["WE MUST ALWAYS LISTEN FIRST."]);
        assert_eq!(said("MAE’N RHAID GWRANDO"), ["MAE’N RHAID GWRANDO"]);
        for text in ["CIW, CAMHS, MARAC, MAPPA and NHS", "AD/001 AD/002", "", "LASSAR WCCIS"] {
            assert_eq!(said(text), [""; 0], "{text}");
        }
    }
}
