//! A page for the Director: is it ready, what is left, what came of last year's
//! priorities, and when it is due.

use std::collections::BTreeSet;

use formats::words::check_words;
use jiff::civil::Date;
use report::check::requirements::Met;
use report::check::{Family, Place, Severity};
use report::document::Section;
use report::lang::Lang;
use report::promises::{Made, PromiseOutcome};

use super::parts::{self, bullets, paragraph, section};
use super::{Material, Prepared, prepared};
use crate::checking::{FindingShown, says};

/// How many of what stops are named: the page has one side.
const NAMED: usize = 6;

/// The brief.
pub(super) fn paper(material: &Material<'_>) -> Prepared {
    let sections = [
        ready(material),
        to_look_at(material),
        asked(material),
        promises(material),
        dates(material),
    ];
    let sections = sections.into_iter().flatten().collect();
    prepared(material.facts, material.lang, ["papers-brief", "papers-file-brief"], sections)
}

fn open<'m>(
    material: &'m Material<'_>,
    severity: Severity,
) -> impl Iterator<Item = &'m FindingShown> {
    let open = material.shown.iter().filter(|it| it.dismissed.is_none());
    open.filter(move |it| it.severity == severity)
}

fn ready(material: &Material<'_>) -> Option<Section> {
    let stops: Vec<&FindingShown> = open(material, Severity::Stops).collect();
    let words = material.words;
    let says = check_words(material.lang);
    // The same in both languages is said once, and what is said of one names it.
    let mut lines: Vec<(String, BTreeSet<Lang>)> = Vec::new();
    for finding in &stops {
        let heading = match finding.place.place {
            Place::Report => words.get("papers-details"),
            Place::Section { .. }
            | Place::Words { .. }
            | Place::Record { .. }
            | Place::Testimony { .. } => finding.place.heading.get(material.lang).to_owned(),
        };
        let said = format!("{heading}: {}", says_of(finding, says));
        match lines.iter_mut().find(|(line, _)| *line == said) {
            Some((_, languages)) => languages.extend(finding.place.lang),
            None => lines.push((said, finding.place.lang.into_iter().collect())),
        }
    }
    let both = material.facts.details.languages.len() > 1;
    let line = |(said, languages): &(String, BTreeSet<Lang>)| match languages.first() {
        Some(lang) if both && languages.len() == 1 => {
            format!("{said} ({})", words.get(named(*lang)))
        }
        Some(_) | None => said.clone(),
    };
    let mut named: Vec<String> = lines.iter().take(NAMED).map(line).collect();
    let left = lines.len().saturating_sub(NAMED);
    if left > 0 {
        named.push(words.with("papers-more", &[("left", left.to_string().into())]));
    }
    let count = words.with("papers-stops", &[("count", stops.len().into())]);
    let mut blocks = vec![paragraph(count)];
    blocks.extend(bullets(named));
    Some(section("ready", words.get("papers-ready"), blocks))
}

/// The message that names a language.
fn named(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "papers-english",
        Lang::Cy => "papers-welsh",
    }
}

fn says_of(finding: &FindingShown, words: &formats::words::Words) -> String {
    let [what, _] = says(finding, words);
    what
}

fn to_look_at(material: &Material<'_>) -> Option<Section> {
    const FAMILIES: [(Family, &str); 11] = [
        (Family::Structure, "papers-family-structure"),
        (Family::Promises, "papers-family-promises"),
        (Family::Numbers, "papers-family-numbers"),
        (Family::Outcome, "papers-family-outcome"),
        (Family::People, "papers-family-people"),
        (Family::Plain, "papers-family-plain"),
        (Family::Access, "papers-family-access"),
        (Family::Languages, "papers-family-languages"),
        (Family::Spelling, "papers-family-spelling"),
        (Family::Dates, "papers-family-dates"),
        (Family::Sources, "papers-family-sources"),
    ];
    let words = material.words;
    let counted = FAMILIES.into_iter().filter_map(|(family, name)| {
        let of = |severity| open(material, severity).filter(|it| it.family == family).count();
        let (look, advice) = (of(Severity::Look), of(Severity::Advice));
        let values = [
            ("family", words.get(name).into()),
            ("look", look.to_string().into()),
            ("advice", advice.to_string().into()),
        ];
        (look + advice > 0).then(|| words.with("papers-family-counts", &values))
    });
    let list = bullets(counted.collect())?;
    Some(section("look", words.get("papers-look"), vec![list]))
}

fn asked(material: &Material<'_>) -> Option<Section> {
    let words = material.words;
    let all = &material.requirements.requirements;
    let count = |state: Met| all.iter().filter(|it| it.met == state).count().to_string();
    let values = [
        ("met", count(Met::Met).into()),
        ("partly", count(Met::Partly).into()),
        ("missing", count(Met::NotMet).into()),
        ("other", count(Met::NotApplicable).into()),
    ];
    let text = words.with("papers-requirements-counts", &values);
    Some(section("requirements", words.get("papers-requirements"), vec![paragraph(text)]))
}

fn promises(material: &Material<'_>) -> Option<Section> {
    let words = material.words;
    let promises = &material.facts.records.promises;
    let last: Vec<_> = promises.iter().filter(|it| it.made == Made::LastYear).collect();
    let outcome = |wanted: Option<PromiseOutcome>| {
        let own = last.iter().filter(|it| it.answer.as_ref().map(|it| it.outcome) == wanted);
        own.count().to_string()
    };
    let values = [
        ("achieved", outcome(Some(PromiseOutcome::Achieved)).into()),
        ("partly", outcome(Some(PromiseOutcome::Partly)).into()),
        ("not", outcome(Some(PromiseOutcome::NotAchieved)).into()),
        ("other", outcome(Some(PromiseOutcome::NoLongerRelevant)).into()),
        ("open", outcome(None).into()),
    ];
    let next = promises.iter().filter(|it| it.made == Made::ThisYear).count();
    let blocks = vec![
        paragraph(words.with("papers-promises-counts", &values)),
        paragraph(words.with("papers-promises-next", &[("count", next.into())])),
    ];
    (!promises.is_empty()).then(|| section("promises", words.get("papers-promises"), blocks))
}

/// What the council has planned, by the name of the date.
const PLANNED: [(&str, &str); 2] =
    [("council", "papers-planned-council"), ("publication", "papers-planned-publication")];

fn dates(material: &Material<'_>) -> Option<Section> {
    let words = material.words;
    let details = &material.facts.details;
    let due = material.facts.pack.deadlines.iter().filter_map(|deadline| {
        let day = Date::new(details.year.end(), deadline.month, deadline.day).ok()?;
        let text = deadline.text.get(material.lang).to_owned();
        Some((day, text))
    });
    let planned = PLANNED
        .iter()
        .filter_map(|(name, message)| Some((*details.dates.get(*name)?, words.get(message))));
    let mut all: Vec<(Date, String)> = due.chain(planned).collect();
    all.sort();
    let said = all.into_iter().map(|(day, what)| {
        let day = parts::day(material.lang, day);
        words.with("papers-dated", &[("day", day.into()), ("what", what.into())])
    });
    let list = bullets(said.collect())?;
    Some(section("dates", words.get("papers-dates"), vec![list]))
}
