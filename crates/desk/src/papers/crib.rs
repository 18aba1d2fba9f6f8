//! A crib sheet for whoever answers the committee: for each section what changed
//! since last year, the hardest figures, and questions that are likely.

use formats::phrases::say;
use report::document::{Block, Section};
use report::metrics::Metric;
use report::metrics::catalogue::definition;
use report::metrics::said::Speaker;
use report::metrics::trend::{Sense, on_last_year, sense};
use report::pack::{self, Force};
use report::promises::{Made, PromiseOutcome};

use super::parts::{self, bullets, section};
use super::{Material, Prepared, prepared};

/// How many questions a sheet lists.
const QUESTIONS: usize = 6;

/// The sheets.
pub(super) fn paper(material: &Material<'_>) -> Prepared {
    let asked = material.facts.pack.sections.iter().filter(|it| it.required || it.questions);
    let sheets = asked.filter_map(|asked| sheet(material, asked)).collect();
    prepared(material.facts, material.lang, ["papers-crib", "papers-file-crib"], sheets)
}

/// The sheet of a section; none if there is nothing to say of it.
fn sheet(material: &Material<'_>, asked: &pack::Section) -> Option<Section> {
    let words = material.words;
    let mut blocks: Vec<Block> = Vec::new();
    let mut add = |heading: &str, items: Vec<String>| {
        if let Some(list) = bullets(items) {
            blocks.push(parts::heading(words.get(heading)));
            blocks.push(list);
        }
    };
    add("papers-changed", changed(material, asked));
    add("papers-hardest", hardest(material, asked));
    add("papers-questions", questions(material, asked));
    let heading = format!("{}{}", asked.heading.get(material.lang), material.on_page(&asked.id));
    (!blocks.is_empty()).then(|| section(&asked.id, heading, blocks))
}

/// What came of last year's promises.
fn changed(material: &Material<'_>, asked: &pack::Section) -> Vec<String> {
    let promises = material.facts.records.promises.iter();
    let own = promises.filter(|it| it.part == asked.id && it.made == Made::LastYear);
    let lines = own.map(|promise| {
        let outcome = match promise.answer.as_ref().map(|it| it.outcome) {
            Some(PromiseOutcome::Achieved) => "promises-achieved",
            Some(PromiseOutcome::Partly) => "promises-partly",
            Some(PromiseOutcome::NotAchieved) => "promises-not-achieved",
            Some(PromiseOutcome::NoLongerRelevant) => "promises-no-longer-relevant",
            None => "promises-unanswered",
        };
        let why = promise.answer.as_ref().map(|it| it.why_not.get(material.lang).trim());
        let why = why.filter(|why| !why.is_empty()).map(|why| format!(" {why}"));
        let objective = promise.objective.get(material.lang).trim_end_matches('.');
        format!("{objective}: {}.{}", material.words.get(outcome), why.unwrap_or_default())
    });
    lines.collect()
}

/// The measures of the section that went the wrong way, with why.
fn hardest(material: &Material<'_>, asked: &pack::Section) -> Vec<String> {
    let facts = material.facts;
    let say = say(material.lang);
    let speaker = Speaker { pack: facts.pack, lang: material.lang, say: &say };
    let years = [facts.details.year.previous(), facts.details.year];
    let went_wrong = |metric: &&Metric| {
        let change = on_last_year(metric, facts.details.year);
        change.is_ok_and(|change| {
            sense(&definition(facts.pack, metric), change.moved.direction()) == Sense::Worse
        })
    };
    let here = |metric: &&Metric| asked.data.iter().any(|item| item.metric == metric.code);
    let own = facts.records.metrics.iter().filter(here).filter(went_wrong);
    let line = |metric: &Metric| {
        let why = metric.why.get(material.lang).trim();
        let why = if why.is_empty() { String::new() } else { format!(" {why}") };
        format!("{}: {}{why}", speaker.title(metric), speaker.trend(metric, &years))
    };
    own.map(line).collect()
}

/// What the guidance says must be told here: what a committee will ask.
fn questions(material: &Material<'_>, asked: &pack::Section) -> Vec<String> {
    let must = asked.prompts.iter().filter(|it| it.force == Force::Must);
    let should = asked.prompts.iter().filter(|it| it.force == Force::Should);
    let text = |prompt: &pack::Prompt| prompt.text.get(material.lang).to_owned();
    must.chain(should).take(QUESTIONS).map(text).collect()
}
