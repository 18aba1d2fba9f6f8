//! Where the values of measures come from, and where that is published.

use super::Metric;
use super::said::Speaker;
use super::tabled::text;
use crate::document::Inline;
use crate::phrase::Value as Put;
use crate::sources::printable;
use crate::year::FinancialYear;

/// What stands for the sources while their sentence is said: a sentence is
/// words, and links are put into it afterwards.
const PLACE: &str = "\u{fffc}";

/// A source with the places at which it is published.
struct Named<'a> {
    source: &'a str,
    published: Vec<Published<'a>>,
}

/// An address, with what is published there.
struct Published<'a> {
    address: &'a str,
    code: &'a str,
    year: FinancialYear,
}

/// Where the values of these years come from, each source once, as a link if
/// it is published; none if nobody said.
pub(super) fn sources(
    speaker: &Speaker<'_>,
    metrics: &[&Metric],
    years: &[FinancialYear],
) -> Option<Vec<Inline>> {
    let mut listed: Vec<Inline> = Vec::new();
    for found in named(metrics, years).iter().flat_map(|named| linked(speaker, named)) {
        if !listed.is_empty() {
            listed.push(Inline::Text("; ".to_owned()));
        }
        listed.push(found);
    }
    if listed.is_empty() {
        return None;
    }
    let place = Put::Text(PLACE.to_owned());
    let said = speaker.with("metrics-note-source", [("source", place)]);
    let (before, after) = said.split_once(PLACE)?;
    let words = |words: &str| (!words.is_empty()).then(|| Inline::Text(words.to_owned()));
    let all = words(before).into_iter().chain(listed).chain(words(after));
    Some(crate::document::markdown::canonical(&all.collect::<Vec<_>>()))
}

fn named<'a>(metrics: &[&'a Metric], years: &[FinancialYear]) -> Vec<Named<'a>> {
    let mut found: Vec<Named<'a>> = Vec::new();
    let readings = metrics
        .iter()
        .flat_map(|metric| metric.readings.iter().map(move |reading| (metric, reading)));
    for (metric, reading) in readings.filter(|(_, reading)| years.contains(&reading.year)) {
        let (source, address) = (reading.source.trim(), printable(&reading.link));
        if source.is_empty() && address.is_none() {
            continue;
        }
        let at = found.iter().position(|named| named.source == source).unwrap_or(found.len());
        if at == found.len() {
            found.push(Named { source, published: Vec::new() });
        }
        let published = &mut found[at].published;
        if let Some(address) = address
            && published.iter().all(|known| known.address != address)
        {
            published.push(Published { address, code: &metric.code, year: reading.year });
        }
    }
    found
}

/// A source as links, or as words. One that is published in several places is
/// named with what is found at each: links that lead to different places do
/// not bear the same words (WCAG 2.4.4).
fn linked(speaker: &Speaker<'_>, named: &Named<'_>) -> Vec<Inline> {
    let several = named.published.len() > 1;
    let name = |place: &Published<'_>| {
        let of = [("code", Put::Text(place.code.to_owned())), ("year", Put::Year(place.year))];
        match (named.source, several) {
            ("", _) => speaker.with("metrics-source-of", of),
            (source, true) => {
                let source = ("source", Put::Text(source.to_owned()));
                speaker.with("metrics-source-part", [source].into_iter().chain(of))
            }
            (source, false) => source.to_owned(),
        }
    };
    let link = |place: &Published<'_>| Inline::Link {
        address: place.address.to_owned(),
        text: text(name(place)),
    };
    match &named.published[..] {
        [] => text(named.source.to_owned()),
        published => published.iter().map(link).collect(),
    }
}
