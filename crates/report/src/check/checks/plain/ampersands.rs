//! “&” in Welsh text. The style guide of LLYW.CYMRU wants “a” or “ac”: the sign
//! cannot show which, nor the mutation after it.

use crate::check::read::ReadPassage;
use crate::check::{Finding, Mend, Place, Rule, Setting};
use crate::lang::Lang;
use crate::terms::mutated_after;

const SIGN: &str = " & ";

pub(in crate::check) fn ampersands(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    if read.passage.lang != Lang::Cy || !read.is_own_prose() {
        return Vec::new();
    }
    let found = read.text.match_indices(SIGN).map(|(at, sign)| {
        let from = at + 1;
        let after = &read.text[at + sign.len()..];
        let next = after.split(|it: char| !it.is_alphanumeric()).next().unwrap_or_default();
        let to = at + sign.len() + next.len();
        let finding = Finding::new(Rule::Ampersand, Place::words(read, from..to));
        // The name of a firm, “Marks & Spencer”, is what the firm says it is.
        let mendable = next.starts_with(char::is_lowercase);
        if mendable { finding.mend(Mend::Replace { with: joined(next) }) } else { finding }
    });
    found.collect()
}

/// A word with “a” or “ac” before it, mutated as it has to be.
fn joined(next: &str) -> String {
    let vowel = |it: char| "aeiouwyâêîôûŵŷ".contains(it);
    if next.starts_with(vowel) {
        format!("ac {next}")
    } else {
        format!("a {}", mutated_after("a", next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_after_is_mutated() {
        for (next, wanted) in [
            ("plant", "a phlant"),
            ("cymorth", "a chymorth"),
            ("theatr", "a theatr"),
            ("iechyd", "ac iechyd"),
            ("ŵyn", "ac ŵyn"),
            ("llety", "a llety"),
        ] {
            assert_eq!(joined(next), wanted);
        }
    }
}
