//! Lines that were broken to fit a page, put together again.

use std::collections::BTreeSet;

/// The words a report uses, in lower case, by which it is told whether a hyphen
/// at the end of a line belongs to the word.
pub(super) struct Vocabulary(BTreeSet<String>);

impl Vocabulary {
    /// The words of some lines, but for those that a line's end has broken.
    pub fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Vocabulary {
        let whole =
            |line: &'a str| line.split_whitespace().map(bare).filter(|word| !word.ends_with('-'));
        Vocabulary(lines.flat_map(whole).collect())
    }

    /// One line and the next.
    pub fn join(&self, line: &str, next: &str) -> String {
        let (line, next) = (line.trim_end(), next.trim_start());
        if let Some(line) = line.strip_suffix('\u{ad}') {
            return format!("{line}{next}");
        }
        let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
        let first = next.split(char::is_whitespace).next().unwrap_or_default();
        let Some(stem) = last.strip_suffix(['-', '\u{2010}']).filter(|stem| !stem.is_empty())
        else {
            return format!("{line} {next}");
        };
        if self.is_broken(stem, first) {
            format!("{}{next}", &line[..line.len() - (last.len() - stem.len())])
        } else {
            format!("{line}{next}")
        }
    }

    /// Whether the hyphen is there because the line ended. Where the report
    /// never has the word whole, a short beginning keeps its hyphen: “well-”,
    /// “self-”, “di-”, “ail-”.
    fn is_broken(&self, stem: &str, rest: &str) -> bool {
        const SHORT: usize = 4;
        if !rest.starts_with(char::is_lowercase) || !stem.ends_with(char::is_lowercase) {
            return false;
        }
        let (whole, hyphened) = (bare(&format!("{stem}{rest}")), bare(&format!("{stem}-{rest}")));
        match (self.0.contains(&whole), self.0.contains(&hyphened)) {
            (true, false) => true,
            (false, true) => false,
            (true, true) | (false, false) => stem.chars().count() > SHORT,
        }
    }
}

fn bare(word: &str) -> String {
    let edge = |character: char| !character.is_alphanumeric() && character != '-';
    word.trim_matches(edge).to_lowercase().replace('\u{2010}', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_goes_only_where_it_was_put_for_the_line() {
        let seen = "well-being and ailalluogi, 2024-25 asesiadau gwasanaethau";
        let vocabulary = Vocabulary::of([seen].into_iter());
        for (line, next, joined) in [
            ("their well-", "being was", "their well-being was"),
            ("gofal ac ailall-", "uogi i bawb", "gofal ac ailalluogi i bawb"),
            ("in 2024-", "25 included", "in 2024-25 included"),
            ("gofalwyr di-", "dâl", "gofalwyr di-dâl"),
            ("the commis-", "sioning team", "the commissioning team"),
            ("north-", "Wales", "north-Wales"),
            ("one line", "and the next", "one line and the next"),
            ("soft\u{ad}", "ly", "softly"),
            ("a dash -", "then", "a dash - then"),
        ] {
            assert_eq!(vocabulary.join(line, next), joined);
        }
    }
}
