//! Promises in a document: as a table or as a numbered list, those of the
//! coming year for question (iii), last year's with what came of them for (iv).

use super::{Made, Promise, PromiseOutcome, of_part};
use crate::assemble::{Facts, line};
use crate::document::{Align, Block, Inline, List, Row, Table, plain_inlines};
use crate::exhibits::Exhibit;
use crate::phrase::{Phrase, Value};

/// The promises of a part. Nothing if there are none.
pub(crate) fn blocks(
    facts: &Facts<'_>,
    exhibit: &Exhibit,
    part: &str,
    made: Made,
    as_table: bool,
) -> Vec<Block> {
    let promises: Vec<&Promise> = of_part(&facts.records.promises, part, made).collect();
    if promises.is_empty() {
        return Vec::new();
    }
    if !as_table {
        return vec![list(facts, &promises)];
    }
    let caption = line(exhibit.caption.get(facts.lang)).unwrap_or_else(|| {
        let (id, year) = match made {
            Made::ThisYear => ("promises-caption-this-year", facts.year.following()),
            Made::LastYear => ("promises-caption-last-year", facts.year),
        };
        let heading = facts.pack.section(part).map_or(part, |found| found.heading.get(facts.lang));
        let part = ("part", Value::Text(heading.to_owned()));
        words((facts.say)(&Phrase::with(id, [part, ("year", Value::Year(year))])))
    });
    let mut blocks = vec![table(facts, &promises, made, caption)];
    if made == Made::LastYear {
        blocks.extend(reasons(facts, &promises));
    }
    blocks
}

/// Something said of a promise: the name of its label, and the words.
struct Point {
    label: &'static str,
    words: Option<Vec<Inline>>,
}

/// What is said of a promise beside its objective. The same labels in the same
/// order for all that were made in a year.
fn points(facts: &Facts<'_>, promise: &Promise) -> Vec<Point> {
    let lang = facts.lang;
    match promise.made {
        Made::ThisYear => {
            let due = promise.due.map(|due| {
                words((facts.say)(&Phrase::with("promises-date", [("date", Value::Date(due))])))
            });
            vec![
                Point { label: "promises-actions", words: line(promise.actions.get(lang)) },
                Point { label: "promises-owner", words: line(promise.owner.get(lang)) },
                Point { label: "promises-due", words: due },
                Point { label: "promises-judged", words: line(promise.judged.get(lang)) },
            ]
        }
        Made::LastYear => {
            let of = |text: fn(&super::Answer) -> &crate::lang::Text| {
                line(text(promise.answer.as_ref()?).get(lang))
            };
            vec![
                Point { label: "promises-result", words: Some(result(facts, promise)) },
                Point { label: "promises-difference", words: of(|it| &it.difference) },
                Point { label: "promises-why-not", words: of(|it| &it.why_not) },
                Point { label: "promises-next-step", words: of(|it| &it.next_step) },
            ]
        }
    }
}

/// How far a promise was kept, and what was done.
fn result(facts: &Facts<'_>, promise: &Promise) -> Vec<Inline> {
    let outcome = (facts.say)(&Phrase::plain(match &promise.answer {
        None => "promises-unanswered",
        Some(answer) => match answer.outcome {
            PromiseOutcome::Achieved => "promises-achieved",
            PromiseOutcome::Partly => "promises-partly",
            PromiseOutcome::NotAchieved => "promises-not-achieved",
            PromiseOutcome::NoLongerRelevant => "promises-no-longer-relevant",
        },
    }));
    let done = promise.answer.as_ref().and_then(|answer| line(answer.done.get(facts.lang)));
    match done {
        None => vec![Inline::Strong(words(outcome))],
        Some(done) => labelled(facts, outcome, done),
    }
}

/// A table: a row for each promise, a column for each thing that is said of
/// any of them. Why promises were not kept stands below it, where there is room.
fn table(facts: &Facts<'_>, promises: &[&Promise], made: Made, caption: Vec<Inline>) -> Block {
    let all: Vec<Vec<Point>> = promises.iter().map(|promise| points(facts, promise)).collect();
    let shown: Vec<usize> = (0..all[0].len())
        .filter(|column| all[0][*column].label != "promises-why-not")
        .filter(|column| all.iter().any(|points| points[*column].words.is_some()))
        .collect();
    let first = (facts.say)(&match made {
        Made::ThisYear => Phrase::plain("promises-objective"),
        Made::LastYear => Phrase::with("promises-promised", [("year", Value::Year(facts.year))]),
    });
    let labels = shown.iter().map(|column| (facts.say)(&Phrase::plain(all[0][*column].label)));
    let header: Row = std::iter::once(first).chain(labels).map(words).collect();
    let nothing = || words((facts.say)(&Phrase::plain("promises-not-said")));
    let rows = promises.iter().zip(&all).enumerate().map(|(place, (promise, points))| {
        let cells =
            shown.iter().map(|column| points[*column].words.clone().unwrap_or_else(nothing));
        std::iter::once(numbered(facts, place, promise)).chain(cells).collect::<Row>()
    });
    let align = vec![Align::Start; header.len()];
    let rows = rows.collect();
    Block::Table(Table { caption: Some(caption), align, header, rows, row_headers: true })
}

/// A numbered list: each promise with what is said of it as points below.
fn list(facts: &Facts<'_>, promises: &[&Promise]) -> Block {
    let item = |promise: &&Promise| {
        let said = points(facts, promise).into_iter().filter_map(|point| {
            let label = (facts.say)(&Phrase::plain(point.label));
            Some(vec![Block::Paragraph(labelled(facts, label, point.words?))])
        });
        let items: Vec<Vec<Block>> = said.collect();
        let objective = line(promise.objective.get(facts.lang)).unwrap_or_default();
        let mut blocks = vec![Block::Paragraph(vec![Inline::Strong(objective)])];
        if !items.is_empty() {
            blocks.push(Block::List(List { start: None, items }));
        }
        blocks
    };
    Block::List(List { start: Some(1), items: promises.iter().map(item).collect() })
}

/// Why promises were not kept in full, with their numbers in the table.
fn reasons(facts: &Facts<'_>, promises: &[&Promise]) -> Vec<Block> {
    let item = |(place, promise): (usize, &&Promise)| {
        let why = line(promise.answer.as_ref()?.why_not.get(facts.lang))?;
        let objective = plain_inlines(&numbered(facts, place, promise));
        Some(vec![Block::Paragraph(labelled(facts, objective, why))])
    };
    let items: Vec<Vec<Block>> = promises.iter().enumerate().filter_map(item).collect();
    if items.is_empty() {
        return Vec::new();
    }
    let lead = (facts.say)(&Phrase::plain("promises-reasons"));
    vec![Block::Paragraph(words(lead)), Block::List(List { start: None, items })]
}

/// The objective with its number, by which the text may refer to it.
fn numbered(facts: &Facts<'_>, place: usize, promise: &Promise) -> Vec<Inline> {
    let mut text = words(format!("{}. ", place + 1));
    text.extend(line(promise.objective.get(facts.lang)).unwrap_or_default());
    text
}

fn labelled(facts: &Facts<'_>, label: String, said: Vec<Inline>) -> Vec<Inline> {
    let label = (facts.say)(&Phrase::with("promises-label", [("label", Value::Text(label))]));
    let mut text = vec![Inline::Strong(words(label)), Inline::Text(" ".to_owned())];
    text.extend(said);
    text
}

fn words(text: String) -> Vec<Inline> {
    vec![Inline::Text(text)]
}
