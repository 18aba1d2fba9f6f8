use super::numbers::{metric, same, year};
use super::{Defect, Listed, findings_in, sample};
use crate::check::{Rule, Severity};
use crate::exhibits::{Exhibit, Of};
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
        Defect {
            name: "a chart that was described for other numbers",
            plant: |dump| {
                let charts = &mut dump.records.exhibits;
                let is_chart = |it: &&mut Exhibit| matches!(it.of, Of::MetricChart { .. });
                charts.iter_mut().find(is_chart).unwrap().described = Some("others".into());
            },
            rule: Rule::DescribedOtherwise,
            at: "direct-payments",
        },
    ]);
}

/// A description is of the numbers of its day, until it is written anew.
#[test]
fn a_description_knows_for_which_numbers_it_was_written() {
    let mut dump = sample();
    let is_chart = |it: &&Exhibit| matches!(it.of, Of::MetricChart { .. });
    let chart = dump.records.exhibits.iter().find(is_chart).unwrap().clone();
    let says =
        |words: &str| Exhibit { alt: Text { en: words.into(), cy: words.into() }, ..chart.clone() };
    let undescribed = says("").described_now(None, &dump.records);
    assert_eq!(undescribed.described, None);
    let described = says("It rose.").described_now(None, &dump.records);
    assert_eq!(described.described, chart.numbers(&dump.records));
    let code = described.of.codes().next().unwrap().to_owned();
    metric(&mut dump, &code).readings.pop();
    let kept = says("It rose.").described_now(Some(&described), &dump.records);
    assert_ne!(kept.described, kept.numbers(&dump.records), "the same words");
    let anew = says("It fell.").described_now(Some(&described), &dump.records);
    assert_eq!(anew.described, anew.numbers(&dump.records));
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
