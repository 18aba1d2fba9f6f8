//! Counts of last year’s promises in the text that the records do not bear out:
//! “Last year’s report set six priorities. We achieved two …”.

use std::sync::LazyLock;

use rust_decimal::Decimal;

use crate::check::checks::numbers::parse;
use crate::check::checks::numbers::words::{Patterns, number_pattern};
use crate::check::{Facts, Finding, Place, Rule};
use crate::promises::{Made, PromiseOutcome, of_part};

/// “set six priorities”.
static PROMISED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words| {
        format!(r"(?i)(?-u:\b)(?P<count>{}) {}(?-u:\b)", number_pattern(words), words.promised)
    })
});
/// “We achieved two”.
static KEPT: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::new(|words| {
        format!(r"(?i)(?-u:\b){} (?P<count>{})(?-u:\b)", words.kept, number_pattern(words))
    })
});

pub(in crate::check) fn counts(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for section in facts.pack.sections.iter().filter(|section| section.questions) {
        let promises = || of_part(&facts.records.promises, &section.id, Made::LastYear);
        let all = promises().count();
        let outcome = |outcome| {
            promises()
                .filter(|it| it.answer.as_ref().is_some_and(|it| it.outcome == outcome))
                .count()
        };
        let question = format!("{}.iv", section.id);
        // Only the first passage tells how many there were in all.
        for lang in facts.details.languages.iter().filter(|_| all > 0) {
            let Some(read) = facts.section(&question, *lang).next() else { continue };
            let wanted = [(&PROMISED, all), (&KEPT, outcome(PromiseOutcome::Achieved))];
            for (patterns, right) in wanted {
                let said = patterns.of(*lang).captures(&read.text).and_then(|it| it.name("count"));
                let Some(said) = said else { continue };
                if parse(said.as_str(), *lang).is_some_and(|it| it != Decimal::from(right)) {
                    let place = Place::words(read, said.range());
                    let finding = Finding::new(Rule::CountDiffers, place);
                    found.push(finding.with("said", said.as_str()).count("right", right));
                }
            }
        }
    }
    found
}
