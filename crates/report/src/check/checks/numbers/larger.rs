//! A part that is larger than its whole: “61 of 49 carers”, “Of 78 posts, 111
//! were vacant”. One of the two figures was mistyped.

use std::ops::Range;
use std::sync::LazyLock;

use super::counted::AllCounted;
use super::figures::{Figure, Kind, grouped};
use super::words::{Patterns, holds, words};
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule, Setting};

/// What stands between a part and its whole, and nothing else.
static OF: LazyLock<Patterns> =
    LazyLock::new(|| Patterns::new(|words| format!("(?i)^ {} {} ?$", words.of, words.of_the)));

pub(in crate::check) fn larger(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for told in &read.made::<AllCounted>().0 {
        // Percentages and amounts are passed over, so no pair spans one.
        for pair in told.figures.windows(2) {
            let [first, second] = pair else { continue };
            if first.kind != Kind::Count || second.kind != Kind::Count {
                continue;
            }
            let between = &read.text[first.at.end..second.at.start];
            if first.number > second.number && OF.of(read.passage.lang).is_match(between) {
                found.push(finding(read, first, second));
            } else if second.number > first.number
                && is_divided(read, &told.sentence, first)
                && is_bare(read, &told.sentence, second)
            {
                found.push(finding(read, second, first));
            }
        }
    }
    found
}

/// Whether a sentence begins with a whole that it divides, and this is it.
fn is_divided(read: &ReadPassage, sentence: &Range<usize>, whole: &Figure) -> bool {
    let before = read.text[sentence.start..whole.at.start].trim().to_lowercase();
    words(read.passage.lang).dividing.contains(&before)
}

/// Whether a figure counts what was named before, right after a comma and
/// before a verb: it is a part and not another thing.
fn is_bare(read: &ReadPassage, sentence: &Range<usize>, part: &Figure) -> bool {
    let lists = words(read.passage.lang);
    let lead = read.text[sentence.start..part.at.start].to_lowercase();
    let rest = &read.text[part.at.end..sentence.end];
    let next = rest.split_whitespace().next().unwrap_or_default();
    let ends = next.starts_with(['.', ',', ';', '(']);
    let word = next.trim_matches(|it: char| !it.is_alphanumeric()).to_lowercase();
    lead.contains(',')
        && !holds(&lead, &lists.comparing)
        && (ends || lists.bare_before.contains(&word))
}

fn finding(read: &ReadPassage, part: &Figure, whole: &Figure) -> Finding {
    Finding::new(Rule::PartsSum, Place::words(read, part.at.clone()))
        .with("whole", &read.text[whole.at.clone()])
        .with("sum", grouped(part.number))
}

#[cfg(test)]
mod tests {
    use super::super::grid::tests::read;
    use super::*;
    use crate::check::read::tests::in_a_setting;
    use crate::lang::Lang;

    fn told(text: &str, lang: Lang) -> usize {
        let read = read(text, lang);
        in_a_setting(|setting| larger(&read, setting).len())
    }

    #[test]
    fn a_part_larger_than_its_whole_is_found() {
        for (lang, text) in [
            (Lang::En, "Of the 188 children, 297 took up the offer."),
            (Lang::En, "In all, 61 of 49 carers were satisfied."),
            (Lang::En, "Of 78 posts, 111 were vacant, compared with 17 a year earlier."),
            (Lang::Cy, "O’r 188 o blant, derbyniodd 297 y cynnig."),
            (Lang::Cy, "At ei gilydd, roedd 61 o 49 o ofalwyr yn fodlon."),
            (Lang::Cy, "O 78 o swyddi, roedd 111 yn wag."),
        ] {
            assert_eq!(told(text, lang), 1, "{text}");
        }
    }

    #[test]
    fn other_things_may_be_more() {
        for (lang, text) in [
            (Lang::En, "Of the 188 children, 97 took up the offer."),
            (Lang::En, "Of the 20 homes inspected, 150 recommendations were made."),
            (Lang::En, "In our 61 homes, 300 were resident at 31 March 2025."),
            (Lang::Cy, "Daeth 25 o bobl o 12 cartref."),
            (Lang::Cy, "Gostyngodd nifer yr anafiadau o 31 i 19."),
            (Lang::Cy, "O’r 20 o gartrefi, gwnaed 150 o argymhellion."),
        ] {
            assert_eq!(told(text, lang), 0, "{text}");
        }
    }
}
