use super::numbers::{metric, same, year};
use super::{Defect, Listed, findings_in, sample};
use crate::check::{Rule, Severity};
use crate::lang::Text;
use crate::project::Content;

#[test]
fn measures_that_are_not_explained() {
    Listed("measures").each_is_found(&[
        Defect {
            name: "a measure of one year alone",
            plant: |dump| metric(dump, "CH/016").readings.retain(|it| it.year == year(2024)),
            rule: Rule::NoTrend,
            at: "CH/016",
        },
        Defect {
            name: "a measure’s story without a reason",
            plant: |dump| metric(dump, "GLAN/3").why = Text::default(),
            rule: Rule::NoReason,
            at: "GLAN/3",
        },
        Defect {
            name: "a measure’s story without what is being done",
            plant: |dump| metric(dump, "GLAN/3").doing = Text::default(),
            rule: Rule::NoAction,
            at: "GLAN/3",
        },
    ]);
}

/// A table of one measure in a section without a word.
#[test]
fn a_table_without_a_word_is_asked_about() {
    let mut dump = sample();
    let is_text = |it: &Content| matches!(it, Content::Text { .. });
    dump.passages.retain(|it| it.section != "context" || !is_text(&it.content));
    let found = findings_in(&dump);
    let told = |code: &str| found.iter().any(|(it, at)| it.rule == Rule::Unexplained && at == code);
    assert!(told("AD/001") && told("CH/015") && !told("GLAN/3"));
}

/// AD/026 counts enquiries that were concluded: some may have begun last year.
#[test]
fn a_soft_part_is_advice() {
    let mut dump = sample();
    same(&mut dump, "| 74 | 83 | 97 |", "| 274 | 83 | 97 |");
    let found = findings_in(&dump);
    let soft: Vec<Severity> = found
        .iter()
        .filter(|(it, at)| it.rule == Rule::SubsetLarger && at == "274")
        .map(|(it, _)| it.severity)
        .collect();
    assert_eq!(soft, [Severity::Advice; 2], "in both languages");
}
