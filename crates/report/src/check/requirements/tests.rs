//! The sample report against the requirements of its pack: a table that a
//! person has read line by line beside the guidance, and what happens to it
//! when a passage is taken away.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use jiff::civil::date;

use super::{Met, Traced, grid, standards, trace};
use crate::check::planted::{self, TODAY};
use crate::check::requirements::Exemption;
use crate::check::{Facts, Place};
use crate::lang::Lang;
use crate::pack::Seen;
use crate::project::{Dump, Layout, Passage};
use crate::year::FinancialYear;

/// The sample report, made once: what it costs is writing the file.
fn sample() -> Dump {
    static SAMPLE: LazyLock<Dump> = LazyLock::new(planted::sample);
    SAMPLE.clone()
}

/// Does something with the facts of a dump.
fn with<T>(dump: &Dump, look: impl FnOnce(&mut Facts<'_>) -> T) -> T {
    look(&mut Facts::of_dump(dump, TODAY))
}

fn met(facts: &Facts<'_>) -> BTreeMap<String, Met> {
    trace(facts).into_iter().map(|it| (it.requirement, it.met)).collect()
}

/// What is otherwise without some passages, of what links can meet: the
/// requirement, and how far it is met then.
fn changed(
    facts: &mut Facts<'_>,
    before: &BTreeMap<String, Met>,
    is_gone: impl Fn(&Passage) -> bool,
) -> BTreeMap<String, Met> {
    let whole = facts.texts.clone();
    facts.texts.values_mut().for_each(|text| text.retain(|read| !is_gone(&read.passage)));
    let after = met(facts);
    facts.texts = whole;
    let by_links = |id: &str| {
        let found = facts.pack.requirements.iter().find(|it| it.id == id);
        let ways = found.map(|it| it.ways()).unwrap_or_default();
        ways.iter().any(|way| matches!(way, Seen::Link | Seen::Officer))
    };
    after.into_iter().filter(|(id, met)| before[id] != *met && by_links(id)).collect()
}

/// The first words of what stands at a place, for people.
fn words(facts: &Facts<'_>, place: &Place) -> Option<String> {
    let Place::Words { passage, lang: Lang::En, section, .. } = place else { return None };
    let read = facts.passage(passage)?;
    let words: Vec<&str> = read.text.split_whitespace().take(7).collect();
    let shown = if words.is_empty() { "(placed)".to_owned() } else { words.join(" ") };
    Some(format!("    {section}: {shown}\n"))
}

fn table(facts: &Facts<'_>) -> String {
    let mut table = String::new();
    for (traced, requirement) in trace(facts).iter().zip(&facts.pack.requirements) {
        let ways = requirement.ways();
        let _ = writeln!(table, "{:?} {} {ways:?}", traced.met, traced.requirement);
        table.extend(traced.places.iter().filter_map(|place| words(facts, place)));
    }
    table
}

#[test]
fn the_sample_report_against_every_requirement() {
    let table = with(&sample(), |facts| table(facts));
    expect_test::expect_file!["sample.txt"].assert_eq(&table);
}

#[test]
fn the_finished_sample_report_meets_all_but_what_comes_after_it() {
    with(&sample(), |facts| {
        let after = |id: &str| {
            let found = facts.pack.requirements.iter().find(|it| it.id == id);
            found.is_some_and(|it| it.ways().iter().all(|way| way.is_after_the_text()))
        };
        let open: Vec<Traced> = trace(facts)
            .into_iter()
            .filter(|it| matches!(it.met, Met::NotMet | Met::Partly) && !after(&it.requirement))
            .collect();
        assert_eq!(open, []);
    });
}

/// Passages of a language that are linked to requirements.
fn linked(facts: &Facts<'_>, lang: Lang) -> Vec<Passage> {
    let linked = facts.text(lang).iter().filter(|read| !read.passage.answers.is_empty());
    linked.map(|read| Passage::clone(&read.passage)).collect()
}

#[test]
fn a_passage_taken_from_one_language_leaves_exactly_its_requirements_partly_met() {
    with(&sample(), |facts| {
        let before = met(facts);
        for lang in Lang::BOTH {
            for passage in linked(facts, lang) {
                let changed = changed(facts, &before, |it| it.id == passage.id);
                let expected: BTreeMap<String, Met> =
                    passage.answers.iter().map(|id| (id.clone(), Met::Partly)).collect();
                assert_eq!(changed, expected, "{lang:?} {:?}", passage.content);
            }
        }
    });
}

#[test]
fn a_passage_taken_from_both_leaves_exactly_what_nothing_else_meets_unmet() {
    with(&sample(), |facts| {
        let before = met(facts);
        for passage in linked(facts, Lang::En) {
            let own = |it: &Passage| it.id == passage.id || it.source.as_ref() == Some(&passage.id);
            let others: BTreeSet<String> = linked(facts, Lang::En)
                .into_iter()
                .filter(|it| !own(it))
                .flat_map(|it| it.answers)
                .collect();
            let changed = changed(facts, &before, own);
            let gone: BTreeSet<&String> = changed.keys().collect();
            let alone: BTreeSet<&String> =
                passage.answers.iter().filter(|id| !others.contains(*id)).collect();
            assert_eq!(gone, alone, "{:?}", passage.content);
            assert!(changed.values().all(|met| *met != Met::Met), "{changed:?}");
        }
    });
}

#[test]
fn a_requirement_is_not_applicable_with_a_reason_or_before_its_year() {
    let mut dump = sample();
    let exempt = |requirement: &str, reason: &str| Exemption {
        requirement: requirement.to_owned(),
        reason: reason.to_owned(),
    };
    dump.records.exemptions =
        vec![exempt("code.part-2", "Not for us."), exempt("code.part-3", " ")];
    let found = |dump: &Dump, id: &str| {
        let all = with(dump, |facts| trace(facts));
        all.into_iter().find(|it| it.requirement == id).unwrap()
    };
    let part_2 = found(&dump, "code.part-2");
    assert_eq!(part_2.met, Met::NotApplicable);
    assert_eq!(part_2.reason.as_deref(), Some("Not for us."));
    assert_eq!(found(&dump, "code.part-3").met, Met::Met, "a reason that says nothing");
    let before = found(&dump, "law.s75d.b");
    assert_eq!((before.met, before.reason), (Met::NotApplicable, None));
    dump.details.year = FinancialYear::starting(2027);
    assert_eq!(found(&dump, "law.s75d.b").met, Met::NotMet);
}

#[test]
fn what_comes_after_the_text_follows_the_days_and_the_officer() {
    with(&sample(), |facts| {
        assert_eq!(met(facts)["law.s144a.1"], Met::Partly, "a day still to come");
        assert_eq!(met(facts)["guidance.late-notice"], Met::NotApplicable);
        facts.details.dates.insert("publication".into(), date(2025, 10, 14));
        facts.today = date(2025, 10, 15);
        assert_eq!(met(facts)["law.s144a.1"], Met::Met);
        assert_eq!(met(facts)["guidance.publication-date"], Met::NotMet);
        assert_eq!(met(facts)["guidance.late-notice"], Met::NotMet);
        facts.ticked.insert("guidance.late-notice".into());
        assert_eq!(met(facts)["guidance.late-notice"], Met::Met);
        facts.details.dates.clear();
        assert_eq!(met(facts)["law.s144a.1"], Met::NotMet);
        assert_eq!(met(facts)["guidance.publication-date"], Met::NotMet);
    });
}

#[test]
fn records_that_are_gone_or_not_placed_are_seen() {
    with(&sample(), |facts| {
        let whole = Arc::clone(&facts.records);
        Arc::make_mut(&mut facts.records).themes[0].learning.cy = String::new();
        assert_eq!(met(facts)["guidance.complaints.learning"], Met::Partly);
        Arc::make_mut(&mut facts.records).themes.clear();
        assert_eq!(met(facts)["guidance.complaints.learning"], Met::NotMet);
        facts.records = Arc::clone(&whole);
        for promise in &mut Arc::make_mut(&mut facts.records).promises {
            promise.answer = promise.answer.take().filter(|_| promise.part != "people");
        }
        let now = met(facts);
        assert_eq!(now["guidance.people.last-years-priorities"], Met::Partly);
        assert_eq!(now["guidance.people.reasons-and-next-steps"], Met::NotMet);
        assert_eq!(now["guidance.prevention.reasons-and-next-steps"], Met::Met);
        facts.records = whole;
        Arc::make_mut(&mut facts.records).metrics.retain(|metric| metric.code != "AD/004");
        assert_eq!(met(facts)["guidance.context.activity-data"], Met::Partly);
        Arc::make_mut(&mut facts.records).links[0].summary.en = String::new();
        assert_eq!(met(facts)["guidance.links-summarised"], Met::Partly);
        Arc::make_mut(&mut facts.records).exhibits.clear();
        let now = met(facts);
        assert_eq!(now["guidance.finance.table"], Met::NotMet);
        assert_eq!(now["guidance.context.activity-data"], Met::NotMet);
        let testimonies = Arc::make_mut(&mut facts.testimonies);
        testimonies.iter_mut().for_each(|it| it.consent.agreed.clear());
        assert_eq!(met(facts)["guidance.quotes.permission"], Met::NotMet);
    });
}

#[test]
fn a_link_last_year_left_behind_meets_only_in_part_until_it_is_read() {
    with(&sample(), |facts| {
        let passage = linked(facts, Lang::En).into_iter().next().unwrap();
        facts.carried.insert(passage.id);
        assert_eq!(met(facts)[&passage.answers[0]], Met::Partly);
    });
}

#[test]
fn the_picture_has_a_cell_for_each_question_and_strand() {
    let mut dump = sample();
    let counts = |dump: &Dump| {
        let parts = with(dump, |facts| grid(facts));
        parts.into_iter().map(|part| (part.section, part.cells.len())).collect::<Vec<_>>()
    };
    let four = |section: &str| (section.to_owned(), 4);
    let parts = ["people", "prevention", "partnership-and-integration", "well-being"];
    assert_eq!(counts(&dump), parts.map(four));
    with(&dump, |facts| {
        assert!(grid(facts).iter().flat_map(|part| &part.cells).all(|it| it.met == Met::Met));
        assert_eq!(standards(facts).len(), 8);
        assert!(standards(facts).iter().all(|it| it.met == Met::Met));
    });
    dump.layouts.insert("people".into(), Layout { narrative: false, split: true });
    let cells = with(&dump, |facts| grid(facts)).swap_remove(0).cells;
    // Each question: the strands, in which nothing is written, and what belongs to none.
    assert_eq!(cells.len() % 4, 0);
    assert!(cells.len() > 4);
    assert!(cells.iter().all(|it| (it.met == Met::Met) == it.strand.is_none()));
    dump.layouts.insert("people".into(), Layout { narrative: true, split: false });
    with(&dump, |facts| {
        assert_eq!(met(facts)["law.form.questions"], Met::Partly);
        facts.texts.values_mut().for_each(|it| it.retain(|it| it.passage.section != "people.ii"));
        let cells = grid(facts).swap_remove(0).cells;
        assert_eq!(cells[1].met, Met::NotMet);
        assert_eq!(standards(facts)[0].met, Met::Partly);
    });
}
