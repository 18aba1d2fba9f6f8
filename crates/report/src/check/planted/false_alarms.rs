//! How often the checks of passages speak of good text: the three example case
//! studies of the guidance as the pack retells them, in both languages, and the
//! guidance itself. A check that speaks oftener than once in 200 words is one
//! that nobody reads.

use super::guidance;
use std::collections::BTreeMap;

use crate::check::checks::OF_A_PASSAGE;
use crate::check::read::ReadPassage;
use crate::check::read::tests::{in_a_setting, paragraph};
use crate::check::{Finding, Rule, Severity};
use crate::lang::Lang;
use crate::pack::load_shipped;

/// One finding of a rule may stand in so many words.
const WORDS: usize = 200;

/// What was wrong with a text, after its numbers are printed: a rule that spoke
/// too often, or one that stops.
fn faults(name: &str, lang: Lang, passages: &[&str]) -> Vec<String> {
    let read: Vec<ReadPassage> = passages.iter().map(|it| paragraph(it, lang)).collect();
    let words: usize = read.iter().map(|it| it.text.split_whitespace().count()).sum();
    let found: Vec<Finding> = in_a_setting(|setting| {
        let checks = |it: &ReadPassage| -> Vec<Finding> {
            OF_A_PASSAGE.iter().flat_map(|check| check(it, setting)).collect()
        };
        read.iter().flat_map(checks).collect()
    });
    let mut counts: BTreeMap<(Rule, Severity), usize> = BTreeMap::new();
    for finding in &found {
        *counts.entry((finding.rule, finding.severity)).or_default() += 1;
    }
    let allowed = words.div_ceil(WORDS);
    println!("{name} ({}): {words} words, {allowed} of each rule allowed", lang.code());
    let mut faults = Vec::new();
    for ((rule, severity), count) in counts {
        println!("  {count:>3} {} ({severity:?})", rule.name());
        if count > allowed || severity == Severity::Stops {
            faults.push(format!("{name} ({}): {count} {}", lang.code(), rule.name()));
        }
    }
    faults
}

#[test]
fn the_example_case_studies_are_left_alone() {
    let mut found = Vec::new();
    for example in load_shipped("lassar").examples {
        for lang in Lang::BOTH {
            let text = example.text.get(lang);
            let passages: Vec<&str> = text.split("\n\n").map(str::trim).collect();
            found.extend(faults(&example.id, lang, &passages));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
#[ignore = "wants LLUNIO_TEST_GUIDANCE, a folder with the text of guidance 000 and 001"]
fn the_guidance_itself_is_left_alone() {
    let mut found = Vec::new();
    for number in ["000", "001"] {
        let text = guidance(number);
        let passages: Vec<&str> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        found.extend(faults(number, Lang::En, &passages));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
