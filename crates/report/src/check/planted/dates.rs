use jiff::civil::{Date, date};

use super::{Defect, TODAY, each_is_found, sample};
use crate::check::{Checker, Facts, Known, Rule, late_notice};
use crate::project::{Dump, load};

fn plan(dump: &mut Dump, dates: &[(&str, Date)]) {
    dump.details.dates = dates.iter().map(|(name, day)| ((*name).to_owned(), *day)).collect();
}

#[test]
fn dates() {
    each_is_found(&[
        Defect {
            name: "publication after the end of September",
            plant: |dump| plan(dump, &[("publication", date(2025, 10, 14))]),
            rule: Rule::DatesLatePlanned,
            at: "report",
        },
        Defect {
            name: "publication before the year is over: last year was typed",
            plant: |dump| plan(dump, &[("publication", date(2024, 7, 30))]),
            rule: Rule::DatesEarly,
            at: "report",
        },
        Defect {
            name: "scrutiny after the cabinet",
            plant: |dump| {
                let steps = [("scrutiny", date(2025, 7, 11)), ("cabinet", date(2025, 7, 10))];
                plan(dump, &steps);
            },
            rule: Rule::DatesScrutinyLate,
            at: "report",
        },
        Defect {
            name: "the cabinet after publication",
            plant: |dump| {
                let steps = [("cabinet", date(2025, 7, 15)), ("publication", date(2025, 7, 14))];
                plan(dump, &steps);
            },
            rule: Rule::DatesCabinetLate,
            at: "report",
        },
        Defect {
            name: "the council after publication",
            plant: |dump| {
                let steps = [("council", date(2025, 7, 22)), ("publication", date(2025, 7, 21))];
                plan(dump, &steps);
            },
            rule: Rule::DatesCouncilLate,
            at: "report",
        },
    ]);
}

fn on<T>(dump: &Dump, today: Date, look: impl Fn(&Facts<'_>, Vec<Rule>) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    let project = load(dump, &folder.path().join("report.llunio")).unwrap();
    let mut checker = Checker::new();
    let facts = checker.facts(&project, today, Known::default()).unwrap();
    let rules = checker.findings(&facts).into_iter().map(|it| it.rule).collect();
    look(&facts, rules)
}

#[test]
fn a_report_without_a_planned_day_is_late_when_september_is_over() {
    let mut dump = sample();
    dump.details.dates.clear();
    let is_late = |today| on(&dump, today, |_, rules| rules.contains(&Rule::DatesLate));
    assert!(!is_late(date(2025, 9, 30)));
    assert!(is_late(date(2025, 10, 1)));
}

#[test]
fn dates_that_can_be_kept_say_nothing() {
    let mut dump = sample();
    let steps = [
        ("scrutiny", date(2025, 6, 20)),
        ("cabinet", date(2025, 6, 27)),
        ("council", date(2025, 7, 10)),
        ("publication", date(2025, 7, 31)),
    ];
    plan(&mut dump, &steps);
    let said = on(&dump, date(2025, 11, 1), |facts, rules| {
        assert_eq!(late_notice(facts), None);
        rules.into_iter().filter(|it| it.family() == crate::check::Family::Dates).count()
    });
    assert_eq!(said, 0);
}

#[test]
fn the_notice_says_when_the_report_is_expected() {
    let mut dump = sample();
    dump.details.dates.clear();
    assert_eq!(on(&dump, TODAY, |facts, _| late_notice(facts)), None);
    let undated = on(&dump, date(2025, 10, 1), |facts, _| late_notice(facts)).unwrap();
    assert_eq!((undated.expected, undated.due), (None, date(2025, 9, 30)));

    plan(&mut dump, &[("publication", date(2025, 10, 14))]);
    let notice = on(&dump, TODAY, |facts, _| late_notice(facts)).unwrap();
    assert_eq!(notice.expected, Some(date(2025, 10, 14)));
    assert_ne!(notice.body, undated.body);
    assert_eq!(notice.council.cy, "Cyngor Sir Glanafon");
}
