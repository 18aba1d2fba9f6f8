//! A crib sheet for whoever answers the committee: for each section what changed
//! since last year, the hardest figures, and questions that are likely.

use std::collections::BTreeSet;

use formats::phrases::say;
use report::document::{Block, Section};
use report::exhibits::Of;
use report::metrics::Metric;
use report::metrics::catalogue::definition;
use report::metrics::said::Speaker;
use report::metrics::trend::{Sense, on_last_year, sense};
use report::money::described;
use report::pack::{self, Force};
use report::project::Content;
use report::promises::{Made, Promise, PromiseOutcome};

use super::parts::{self, bullets, plain, section};
use super::{Material, Prepared, prepared};

/// How many of the guidance’s prompts a sheet lists.
const PROMPTS: usize = 6;

/// The sheets.
pub(super) fn paper(material: &Material<'_>) -> Prepared {
    let sections = material.facts.pack.sections.iter();
    let sheets = sections.filter_map(|of| sheet(material, of)).collect();
    prepared(material.facts, material.lang, ["papers-crib", "papers-file-crib"], sheets)
}

/// The sheet of a section; none if there is nothing to say of it.
fn sheet(material: &Material<'_>, of: &pack::Section) -> Option<Section> {
    let words = material.words;
    let here = Here::of(material, of);
    let mut blocks: Vec<Block> = Vec::new();
    let mut add = |heading: &str, items: Vec<String>| {
        if let Some(list) = bullets(items) {
            blocks.push(parts::heading(words.get(heading)));
            blocks.push(list);
        }
    };
    add("papers-changed", changed(material, &here));
    add("papers-hardest", hardest(material, &here));
    add("papers-questions", questions(material, &here));
    add("papers-guidance-asks", prompts(material, of));
    let heading = format!("{}{}", of.heading.get(material.lang), material.on_page(&of.id));
    (!blocks.is_empty()).then(|| section(&of.id, heading, blocks))
}

/// What a section tells, beside its text.
struct Here<'m> {
    /// Measures that are placed in it or that the guidance suggests for it.
    measures: Vec<&'m Metric>,
    /// Last year’s promises of its part.
    promises: Vec<&'m Promise>,
    /// Whether income and expenditure are placed in it.
    money: bool,
}

impl<'m> Here<'m> {
    fn of(material: &'m Material<'_>, of: &pack::Section) -> Here<'m> {
        let records = &material.facts.records;
        let placed = placed(material, of);
        let mut codes: BTreeSet<&str> = of.data.iter().map(|it| it.metric.as_str()).collect();
        codes.extend(placed.iter().flat_map(|of| of.codes()));
        let of_money =
            |of: &&Of| matches!(of, Of::MoneyTable { .. } | Of::MoneyChart | Of::MoneyWords);
        let own = |it: &&Promise| it.part == of.id && it.made == Made::LastYear;
        Here {
            measures: records.metrics.iter().filter(|it| codes.contains(&*it.code)).collect(),
            promises: records.promises.iter().filter(own).collect(),
            money: placed.iter().any(of_money),
        }
    }
}

/// What is placed in a section and the questions in it.
fn placed<'m>(material: &'m Material<'_>, of: &pack::Section) -> Vec<&'m Of> {
    let facts = material.facts;
    let inside = |section: &str| {
        section == of.id || facts.pack.heading(section).is_some_and(|it| it.section.id == of.id)
    };
    let passages = facts.text(material.lang).iter().filter(|it| inside(&it.passage.section));
    let exhibits = passages.filter_map(|read| match &read.passage.content {
        Content::Exhibit { exhibit } => facts.records.exhibits.iter().find(|it| it.id == *exhibit),
        Content::Text { .. }
        | Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Testimony { .. } => None,
    });
    exhibits.map(|exhibit| &exhibit.of).collect()
}

/// What came of last year’s promises, how each measure went, and the money.
fn changed(material: &Material<'_>, here: &Here<'_>) -> Vec<String> {
    let promises = here.promises.iter().map(|promise| {
        let why = promise.answer.as_ref().map(|it| plain(it.why_not.get(material.lang)));
        let why = why.filter(|why| !why.is_empty()).map(|why| format!(" {why}"));
        let outcome = material.words.get(outcome(promise));
        format!("{}: {outcome}.{}", objective(material, promise), why.unwrap_or_default())
    });
    let measures = here.measures.iter().filter(|metric| {
        on_last_year(metric, material.facts.details.year).is_ok() && !went_wrong(material, metric)
    });
    let measures = measures.map(|metric| trend(material, metric));
    let money = here.money.then(|| {
        let facts = material.facts;
        let say = say(material.lang);
        described(&facts.records.money, facts.details.year, material.lang, &say)
    });
    promises.chain(measures).chain(money.into_iter().flatten()).collect()
}

/// The measures that went the wrong way, with why.
fn hardest(material: &Material<'_>, here: &Here<'_>) -> Vec<String> {
    let own = here.measures.iter().filter(|metric| went_wrong(material, metric));
    let line = |metric: &&Metric| {
        let why = plain(metric.why.get(material.lang));
        let why = if why.is_empty() { String::new() } else { format!(" {why}") };
        format!("{}{why}", trend(material, metric))
    };
    own.map(line).collect()
}

/// What a member is likely to ask: of what went wrong, and of what was promised.
fn questions(material: &Material<'_>, here: &Here<'_>) -> Vec<String> {
    let words = material.words;
    let measures = here.measures.iter().filter(|metric| went_wrong(material, metric));
    let measures = measures.map(|metric| {
        let title = with_speaker(material, |speaker| speaker.title(metric));
        words.with("papers-question-worse", &[("title", title.into())])
    });
    let promises = here.promises.iter().filter_map(|promise| {
        let message = match promise.answer.as_ref().map(|it| it.outcome) {
            Some(PromiseOutcome::Partly) => "papers-question-partly",
            Some(PromiseOutcome::NotAchieved) => "papers-question-not",
            None => "papers-question-open",
            Some(PromiseOutcome::Achieved | PromiseOutcome::NoLongerRelevant) => return None,
        };
        Some(words.with(message, &[("promise", objective(material, promise).into())]))
    });
    measures.chain(promises).collect()
}

/// What the guidance says must be told here, then what should be.
fn prompts(material: &Material<'_>, of: &pack::Section) -> Vec<String> {
    let must = of.prompts.iter().filter(|it| it.force == Force::Must);
    let should = of.prompts.iter().filter(|it| it.force == Force::Should);
    let text = |prompt: &pack::Prompt| prompt.text.get(material.lang).to_owned();
    must.chain(should).take(PROMPTS).map(text).collect()
}

fn went_wrong(material: &Material<'_>, metric: &Metric) -> bool {
    let facts = material.facts;
    on_last_year(metric, facts.details.year).is_ok_and(|change| {
        sense(&definition(facts.pack, metric), change.moved.direction()) == Sense::Worse
    })
}

/// How a measure went since last year, in a sentence after its title.
fn trend(material: &Material<'_>, metric: &Metric) -> String {
    let year = material.facts.details.year;
    let years = [year.previous(), year];
    with_speaker(material, |speaker| {
        format!("{}: {}", speaker.title(metric), speaker.trend(metric, &years))
    })
}

fn with_speaker<T>(material: &Material<'_>, act: impl FnOnce(&Speaker<'_>) -> T) -> T {
    let say = say(material.lang);
    act(&Speaker { pack: material.facts.pack, lang: material.lang, say: &say })
}

fn objective(material: &Material<'_>, promise: &Promise) -> String {
    plain(promise.objective.get(material.lang)).trim_end_matches('.').to_owned()
}

/// The message that says what came of a promise.
fn outcome(promise: &Promise) -> &'static str {
    match promise.answer.as_ref().map(|it| it.outcome) {
        Some(PromiseOutcome::Achieved) => "promises-achieved",
        Some(PromiseOutcome::Partly) => "promises-partly",
        Some(PromiseOutcome::NotAchieved) => "promises-not-achieved",
        Some(PromiseOutcome::NoLongerRelevant) => "promises-no-longer-relevant",
        None => "promises-unanswered",
    }
}
