//! What is missing of promises, and how they stand in a document.

use jiff::civil::date;

use super::*;
use crate::assemble::Facts;
use crate::document::{Block, Inline, plain_blocks};
use crate::exhibits::{Exhibit, Of};
use crate::lang::Lang;
use crate::pack::load_shipped;
use crate::phrase::{Phrase, Value};
use crate::project::Records;
use crate::year::FinancialYear;

fn text(words: &str) -> Text {
    Text { en: words.into(), cy: words.into() }
}

fn promise(id: &str, made: Made) -> Promise {
    Promise {
        id: id.into(),
        part: "people".into(),
        made,
        objective: text(&format!("Objective {id}")),
        actions: text(""),
        owner: text(""),
        due: None,
        judged: text(""),
        answer: None,
    }
}

fn answer(outcome: PromiseOutcome) -> Answer {
    let (done, difference) = (text(""), text(""));
    Answer { outcome, done, difference, why_not: text(""), next_step: text("") }
}

fn answered(outcome: PromiseOutcome) -> Promise {
    Promise { answer: Some(answer(outcome)), ..promise("a", Made::LastYear) }
}

#[test]
fn a_promise_of_this_year_is_to_be_judged() {
    use Missing::{Actions, Due, Judged, Owner};
    let bare = promise("a", Made::ThisYear);
    assert_eq!(missing(&bare, &Lang::BOTH), [Actions, Owner, Due, Judged]);
    let whole = Promise {
        actions: text("a"),
        owner: text("o"),
        judged: text("j"),
        due: Some(date(2026, 3, 31)),
        ..bare
    };
    assert_eq!(missing(&whole, &Lang::BOTH), []);
    let blank = Promise { objective: text(" "), ..whole };
    assert_eq!(missing(&blank, &Lang::BOTH), [Missing::Objective]);
}

#[test]
fn each_outcome_asks_for_its_own_answers() {
    use Missing::{Difference, Done, NextStep, WhyNot};
    use PromiseOutcome::{Achieved, NoLongerRelevant, NotAchieved, Partly};
    let of = |promise: &Promise| missing(promise, &Lang::BOTH);
    assert_eq!(of(&promise("a", Made::LastYear)), [Missing::Answer]);
    assert_eq!(of(&answered(Achieved)), [Done, Difference]);
    assert_eq!(of(&answered(Partly)), [Done, Difference, WhyNot, NextStep]);
    assert_eq!(of(&answered(NotAchieved)), [WhyNot, NextStep]);
    assert_eq!(of(&answered(NoLongerRelevant)), [WhyNot]);
    let why = Answer { why_not: text("Why"), next_step: text("Next"), ..answer(NotAchieved) };
    let full = Promise { answer: Some(why), ..promise("a", Made::LastYear) };
    assert_eq!(of(&full), []);
}

#[test]
fn half_a_text_is_a_missing_translation_and_no_missing_text() {
    let half = Text { en: "English".into(), cy: String::new() };
    let mut of_next = promise("a", Made::ThisYear);
    of_next.actions = half.clone();
    let found = missing(&of_next, &Lang::BOTH);
    assert!(found.contains(&Missing::Translation) && !found.contains(&Missing::Actions));
    let english = missing(&of_next, &[Lang::En]);
    assert!(!english.contains(&Missing::Translation) && !english.contains(&Missing::Actions));
    assert!(missing(&of_next, &[Lang::Cy]).contains(&Missing::Actions));
    // What a report of last year’s promises does not show need not be translated.
    let of_last = Promise { actions: half, ..promise("a", Made::LastYear) };
    assert_eq!(missing(&of_last, &Lang::BOTH), [Missing::Answer]);
}

/// The message’s name with what is in it, shortly.
fn say(phrase: &Phrase) -> String {
    let value = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Year(year) => year.to_string(),
        Value::Date(date) => date.to_string(),
        other => format!("{other:?}"),
    };
    let values: Vec<String> = phrase.values.iter().map(|(_, it)| value(it)).collect();
    let name = phrase.id.strip_prefix("promises-").unwrap();
    match (name, &values[..]) {
        ("label", [label]) => format!("{label}:"),
        ("date", [date]) => date.clone(),
        (_, []) => name.to_owned(),
        (_, values) => format!("{name}({})", values.join(", ")),
    }
}

fn shown(promises: Vec<Promise>, made: Made, table: bool) -> Vec<Block> {
    let pack = load_shipped("lassar");
    let records = Records { promises, ..Records::default() };
    let year = FinancialYear::starting(2024);
    let facts = Facts { pack: &pack, records: &records, year, lang: Lang::En, say: &say };
    let of = Of::Promises { part: "people".into(), made, table };
    let exhibit = Exhibit { id: "x".into(), of, caption: text(""), alt: text(""), described: None };
    blocks(&facts, &exhibit, "people", made, table)
}

fn ledger() -> Vec<Promise> {
    use PromiseOutcome::{Achieved, NotAchieved};
    let kept =
        Answer { done: text("412 adults"), difference: text("More choice"), ..answer(Achieved) };
    let broken = Answer {
        why_not: text("Two posts were empty. **Both** are filled."),
        next_step: text("Start at 14"),
        ..answer(NotAchieved)
    };
    vec![
        Promise { answer: Some(kept), ..promise("a", Made::LastYear) },
        Promise {
            actions: text("Train eight\n\nShare one"),
            due: Some(date(2026, 3, 31)),
            ..promise("b", Made::ThisYear)
        },
        Promise { answer: Some(broken), ..promise("c", Made::LastYear) },
        Promise { part: "prevention".into(), ..promise("d", Made::LastYear) },
        promise("e", Made::LastYear),
    ]
}

#[test]
fn last_years_promises_are_answered_in_a_table_and_the_reasons_stand_below() {
    let blocks = shown(ledger(), Made::LastYear, true);
    let wanted = "\
caption-last-year(People, 2024-25)
promised(2024-25)\tresult\tdifference\tnext-step
1. Objective a\tachieved: 412 adults\tMore choice\tnot-said
2. Objective c\tnot-achieved\tnot-said\tStart at 14
3. Objective e\tunanswered\tnot-said\tnot-said
reasons
2. Objective c: Two posts were empty. Both are filled.";
    assert_eq!(plain_blocks(&blocks), wanted);
    let Block::Table(table) = &blocks[0] else { panic!("{blocks:?}") };
    assert!(table.row_headers);
    assert!(matches!(&table.rows[0][1][0], Inline::Strong(_)));
}

#[test]
fn objectives_show_what_is_said_of_any_of_them() {
    let table = plain_blocks(&shown(ledger(), Made::ThisYear, true));
    let wanted = "\
caption-this-year(People, 2025-26)
objective\tactions\tdue
1. Objective b\tTrain eight Share one\t2026-03-31";
    assert_eq!(table, wanted);
}

#[test]
fn as_a_list_each_promise_has_its_points() {
    let wanted = "\
Objective a
result: achieved: 412 adults
difference: More choice
Objective c
result: not-achieved
why-not: Two posts were empty. Both are filled.
next-step: Start at 14
Objective e
result: unanswered";
    assert_eq!(plain_blocks(&shown(ledger(), Made::LastYear, false)), wanted);
    assert_eq!(
        plain_blocks(&shown(ledger(), Made::ThisYear, false)),
        "Objective b\nactions: Train eight Share one\ndue: 2026-03-31"
    );
    assert_eq!(shown(Vec::new(), Made::ThisYear, false), []);
    assert_eq!(shown(Vec::new(), Made::LastYear, true), []);
}
