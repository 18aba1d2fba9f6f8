//! Where a requirement is met, in a narrow column: a part once with its
//! questions, and many records of a kind as their number.

use std::collections::BTreeSet;

use report::check::Place;
use report::check::requirements::Met;

use super::Material;
use crate::checking::PlaceShown;
use crate::naming;
use crate::requirements::RequirementShown;

/// Where something is met, or why it is not, or need not be.
pub(super) fn places(material: &Material<'_>, asked: &RequirementShown) -> String {
    // A passage of the other language says the same in the other paper.
    let own = || asked.places.iter().filter(|it| it.lang.is_none_or(|own| own == material.lang));
    let of_kind = |kind| own().filter(|it| counted(&it.place) == Some(kind)).count();
    let mut named: Vec<Named> = Vec::new();
    for shown in own() {
        let many = counted(&shown.place).map(|kind| (kind, of_kind(kind)));
        let place = match many.filter(|(_, count)| *count > BY_NAME) {
            Some((kind, count)) => {
                Named::alone(material.words.with(kind, &[("count", count.to_string().into())]))
            }
            None => Named::of(material, shown),
        };
        match named.iter_mut().find(|it| it.heading == place.heading) {
            Some(before) => before.questions.extend(place.questions),
            None => named.push(place),
        }
    }
    let named = named.into_iter().map(|place| place.said(material));
    let all: Vec<String> = named.chain(asked.reason.clone()).collect();
    if !all.is_empty() {
        return all.join("; ");
    }
    material.words.get(match asked.met {
        Met::NotMet | Met::Partly => "papers-nowhere",
        // Nothing that is written could meet it or fail it.
        Met::Met => "papers-by-form",
        Met::NotApplicable => "papers-not-this-year",
    })
}

/// More records of a kind than this are not named but counted.
const BY_NAME: usize = 3;

/// How many records of the kind are told; none of places that are always named.
fn counted(place: &Place) -> Option<&'static str> {
    match place {
        Place::Report | Place::Section { .. } | Place::Words { .. } => None,
        Place::Testimony { .. } => Some("papers-testimonies"),
        Place::Record { record, .. } => match record.as_str() {
            "metric" => Some("papers-metrics"),
            "promise" => Some("papers-priorities"),
            "picture" => Some("papers-pictures"),
            "link" => Some("papers-documents"),
            "inspection" => Some("papers-inspections"),
            _ => None,
        },
    }
}

/// A place in a narrow column. Questions of a part are named by their numbers,
/// once for all of them: their words would fill it.
struct Named {
    heading: String,
    questions: BTreeSet<usize>,
    /// The section whose page is told: the first of those named.
    section: Option<String>,
}

/// The numbers of the questions in their order.
const QUESTIONS: [&str; 4] = ["(i)", "(ii)", "(iii)", "(iv)"];

impl Named {
    /// A place that is its name and nothing else.
    fn alone(heading: String) -> Named {
        Named { heading, questions: BTreeSet::new(), section: None }
    }

    fn of(material: &Material<'_>, shown: &PlaceShown) -> Named {
        let facts = material.facts;
        let section = shown.section.clone();
        let found = section.as_deref().and_then(|id| facts.pack.heading(id));
        let asked = found.and_then(|it| it.question).map(|it| it.number.as_str());
        let asked = asked.and_then(|number| QUESTIONS.iter().position(|it| *it == number));
        let heading = match (&shown.place, found) {
            (Place::Report, _) => material.words.get("papers-details"),
            // By itself a year says nothing.
            (Place::Record { record, .. }, _) if record == "complaints" => {
                let year = shown.heading.get(material.lang).to_owned();
                material.words.with("papers-complaints", &[("year", year.into())])
            }
            (_, Some(found)) => {
                let part = naming::heading(facts.pack, &facts.appendices, &found.section.id);
                part.get(material.lang).to_owned()
            }
            (_, None) => shown.heading.get(material.lang).to_owned(),
        };
        Named { heading, questions: asked.into_iter().collect(), section }
    }

    fn said(self, material: &Material<'_>) -> String {
        let page = self.section.as_deref().map(|id| material.on_page(id)).unwrap_or_default();
        // All of them are the part.
        let all = self.questions.len() == QUESTIONS.len();
        let own: Vec<&str> = self.questions.iter().map(|at| QUESTIONS[*at]).collect();
        let own =
            if all || own.is_empty() { String::new() } else { format!(" {}", own.join(", ")) };
        format!("{}{own}{page}", self.heading)
    }
}
