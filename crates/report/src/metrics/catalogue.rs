//! What may be measured: the pack's catalogue, the measures of 2016, and the
//! council's own.
//!
//! The guidance's list is not closed, and the Welsh Government reissues it
//! every year; so a catalogue can be read from a CSV file, and a code that no
//! catalogue knows is a measure like any other. A catalogue that was read in is
//! kept beside the measures: a national list has more than a hundred, of which
//! a report shows a dozen.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Definition, Metric};
use crate::lang::Text;
use crate::pack::{self, MetricBetter, Pack, Population, Wording, load_shipped};

/// A measure of a catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(rename = "CatalogueEntry")]
pub struct Entry {
    /// The permanent code.
    pub code: String,
    /// What it is.
    pub definition: Definition,
    /// What the officer should know about it; blank if nothing.
    pub note: Text,
    /// Which catalogue lists it.
    pub by: Catalogue,
}

/// Where a measure is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Catalogue {
    /// In a file that the council read in: the list of a later year, or its own.
    Council,
    /// In the guidance.
    Guidance,
    /// In the code of 2016, which was revoked in 2020.
    Code2016,
}

/// A measure of a catalogue that the council read in. It can be added to the
/// report, and says nothing in it until it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ListedMetric")]
pub struct Listed {
    /// The permanent code.
    pub code: String,
    /// What it is.
    pub definition: Definition,
}

/// The measures of 2016: councils still show them, for years they were collected.
static OF_2016: LazyLock<Vec<pack::Metric>> =
    LazyLock::new(|| load_shipped("measures-2016").metrics);

/// All measures of the catalogues: those the council read in, then the pack's,
/// then those of 2016. A code stands once, as the first of them has it: what
/// the council reads in is newer than what is shipped.
pub fn entries(pack: &Pack, listed: &[Listed]) -> Vec<Entry> {
    let own = listed.iter().map(|listed| Entry {
        code: listed.code.clone(),
        definition: listed.definition.clone(),
        note: Text::default(),
        by: Catalogue::Council,
    });
    let entry = |metric: &pack::Metric, by| Entry {
        code: metric.code.clone(),
        definition: of_catalogue(metric),
        note: metric.note.as_ref().map(text).unwrap_or_default(),
        by,
    };
    let guidance = pack.metrics.iter().map(|metric| entry(metric, Catalogue::Guidance));
    let older = OF_2016.iter().map(|metric| entry(metric, Catalogue::Code2016));
    let mut codes = BTreeSet::new();
    own.chain(guidance).chain(older).filter(|entry| codes.insert(entry.code.clone())).collect()
}

/// What the shipped catalogues say a measure is; none if they do not know it.
pub fn shipped(pack: &Pack, code: &str) -> Option<Definition> {
    let mut known = pack.metrics.iter().chain(&*OF_2016);
    known.find(|known| known.code == code).map(of_catalogue)
}

/// What a measure is: what the council says, and where it says nothing, what a
/// catalogue says. A measure of which nobody says anything is called by its code.
pub fn definition(pack: &Pack, metric: &Metric) -> Definition {
    let mut known = match (&metric.own, shipped(pack, &metric.code)) {
        (Some(own), Some(listed)) => Definition {
            title: filled(&own.title, &listed.title),
            unit: filled(&own.unit, &listed.unit),
            subset_of: own.subset_of.clone().or(listed.subset_of),
            valid: own.valid.clone().or(listed.valid),
            population: own.population,
            better: own.better,
        },
        (Some(own), None) => own.clone(),
        (None, Some(listed)) => listed,
        (None, None) => Definition {
            title: Text::default(),
            unit: Text::default(),
            population: Population::All,
            subset_of: None,
            better: MetricBetter::Depends,
            valid: None,
        },
    };
    let code = Text { en: metric.code.clone(), cy: metric.code.clone() };
    known.title = filled(&known.title, &code);
    known
}

fn of_catalogue(metric: &pack::Metric) -> Definition {
    Definition {
        title: text(&metric.title),
        unit: metric.unit.as_ref().map(text).unwrap_or_default(),
        population: metric.population,
        subset_of: metric.subset_of.clone(),
        better: metric.better,
        valid: metric.years.clone(),
    }
}

fn text(wording: &Wording) -> Text {
    Text { en: wording.en.clone(), cy: wording.cy.clone() }
}

/// A text with what is blank in it taken from another.
fn filled(own: &Text, other: &Text) -> Text {
    let side = |own: &String, other: &String| {
        if own.trim().is_empty() { other.clone() } else { own.clone() }
    };
    Text { en: side(&own.en, &other.en), cy: side(&own.cy, &other.cy) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_has_the_packs_measures_and_those_of_2016() {
        let pack = load_shipped("lassar");
        let definition = definition(&pack, &Metric::new("AD/001"));
        let newer =
            Definition { unit: Text { en: "calls".into(), cy: "galwadau".into() }, ..definition };
        let listed =
            ["AD/001", "GL/9"].map(|code| Listed { code: code.into(), definition: newer.clone() });
        let entries = entries(&pack, &listed);
        let of = |code: &str| entries.iter().find(|entry| entry.code == code).unwrap();
        assert_eq!(of("GL/9").by, Catalogue::Council);
        assert_eq!(
            (of("AD/001").by, &*of("AD/001").definition.unit.en),
            (Catalogue::Council, "calls")
        );
        assert_eq!(of("AD/002").by, Catalogue::Guidance);
        assert_eq!(of("PM18").by, Catalogue::Code2016);
        let mut codes: Vec<&String> = entries.iter().map(|entry| &entry.code).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), entries.len(), "a code stands once");
        for Definition { title, unit, .. } in entries.iter().map(|entry| &entry.definition) {
            assert!(
                [&title.cy, &unit.en, &unit.cy].iter().all(|it| !it.trim().is_empty()),
                "{title:?}"
            );
        }
    }

    #[test]
    fn what_the_council_says_goes_before_the_catalogue_and_blanks_do_not() {
        let pack = load_shipped("lassar");
        let mut metric = Metric::new("AD/001");
        let listed = definition(&pack, &metric);
        assert_eq!(listed.title.en, "Number of adult contacts");
        metric.own = Some(Definition {
            title: Text { en: "Calls from adults".into(), cy: " ".into() },
            unit: Text { en: "calls".into(), cy: "galwadau".into() },
            better: MetricBetter::Down,
            ..listed.clone()
        });
        let own = definition(&pack, &metric);
        assert_eq!(own.title, Text { en: "Calls from adults".into(), cy: listed.title.cy });
        assert_eq!((own.unit.cy.as_str(), own.better), ("galwadau", MetricBetter::Down));
    }

    #[test]
    fn an_unknown_code_is_welcome() {
        let known = definition(&load_shipped("lassar"), &Metric::new("GLAN/1"));
        assert_eq!(known.title, Text { en: "GLAN/1".into(), cy: "GLAN/1".into() });
    }
}
