use jiff::civil::{Date, date};

use super::{Defect, Listed, TODAY, sample};
use crate::check::{Checker, Facts, Known, LateNotice, NotLate, Rule, late_notice};
use crate::pack::load_shipped;
use crate::project::{Details, Dump, Project, load};
use crate::year::FinancialYear;

fn plan(dump: &mut Dump, dates: &[(&str, Date)]) {
    dump.details.dates = dates.iter().map(|(name, day)| ((*name).to_owned(), *day)).collect();
}

#[test]
fn dates() {
    Listed("dates").each_is_found(&[
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
        let (due, planned) = (date(2025, 9, 30), date(2025, 7, 31));
        assert_eq!(late_notice(facts), Err(NotLate::Planned { due, planned }));
        rules.into_iter().filter(|it| it.family() == crate::check::Family::Dates).count()
    });
    assert_eq!(said, 0);
}

#[test]
fn the_notice_says_when_the_report_is_expected() {
    let mut dump = sample();
    let due = date(2025, 9, 30);
    dump.details.dates.clear();
    let on_last = on(&dump, due, |facts, _| late_notice(facts));
    assert_eq!(on_last, Err(NotLate::Unplanned { due }));
    let undated = on(&dump, date(2025, 10, 1), |facts, _| late_notice(facts));
    assert_eq!(undated, Ok(LateNotice { due, overdue: true, expected: None }));

    let planned = date(2025, 10, 14);
    plan(&mut dump, &[("publication", planned)]);
    let early = on(&dump, TODAY, |facts, _| late_notice(facts));
    assert_eq!(early, Ok(LateNotice { due, overdue: false, expected: Some(planned) }));
    let on_the_day = on(&dump, planned, |facts, _| late_notice(facts));
    assert_eq!(on_the_day, Ok(LateNotice { due, overdue: true, expected: Some(planned) }));
    // Nobody expects it on a day that has gone by.
    let after = on(&dump, date(2025, 10, 15), |facts, _| late_notice(facts));
    assert_eq!(after, Ok(LateNotice { due, overdue: true, expected: None }));
}

#[test]
fn a_notice_is_there_whenever_a_finding_says_that_the_report_is_late() {
    let mut dump = sample();
    let days = [date(2025, 9, 29), date(2025, 9, 30), date(2025, 10, 1)];
    for today in days {
        for planned in days.map(Some).into_iter().chain([None]) {
            dump.details.dates =
                planned.map(|day| ("publication".to_owned(), day)).into_iter().collect();
            let (is_found, has_notice) = on(&dump, today, |facts, rules| {
                let late = [Rule::DatesLate, Rule::DatesLatePlanned];
                (rules.iter().any(|it| late.contains(it)), late_notice(facts).is_ok())
            });
            assert_eq!(is_found, has_notice, "{today} {planned:?}");
        }
    }
}

#[test]
fn a_form_that_names_no_day_is_never_late() {
    let folder = tempfile::tempdir().unwrap();
    let year = FinancialYear::parse("2009-10").unwrap();
    let details = Details::new(sample().details.council, year);
    let path = folder.path().join("old.llunio");
    let project = Project::create(&path, &details, &load_shipped("acrf-2009")).unwrap();
    let mut checker = Checker::new();
    let facts = checker.facts(&project, TODAY, Known::default()).unwrap();
    assert_eq!(late_notice(&facts), Err(NotLate::NoDeadline));
}
