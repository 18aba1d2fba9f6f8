//! What the report rests on (guidance 001 §3 and §4; 000 A17-A25).

use std::collections::BTreeMap;

use super::placed::Placed;
use super::sight::Sight;
use crate::check::Place;
use crate::exhibits::Of;
use crate::lang::Text;
use crate::pack::Requirement;
use crate::project::Record;

/// Evidence is cited by a passage, or shown, in each of the parts.
pub(super) fn evidence(requirement: &Requirement, placed: &Placed<'_>) -> Sight {
    let parts = placed.parts(requirement);
    let shown: BTreeMap<&str, &crate::exhibits::Exhibit> =
        placed.exhibits().map(|(read, exhibit)| (read.passage.id.as_str(), exhibit)).collect();
    let rests = |id: &str| matches!(shown.get(id).map(|it| &it.of), Some(Of::Evidence { evidence }) if !evidence.is_empty());
    Sight::of_all(parts.into_iter().map(|part| {
        Sight::in_each(&placed.facts.details.languages, |lang| {
            let within = placed.within(part, lang);
            let resting = within
                .into_iter()
                .filter(|it| !it.passage.evidence.is_empty() || rests(&it.passage.id));
            resting.map(Place::passage).collect()
        })
    }))
}

/// Each linked document has a title and its key points. A report that links to
/// none has nothing to explain.
pub(super) fn documents(placed: &Placed<'_>) -> Sight {
    let links = &placed.facts.records.links;
    Sight::of_all(links.iter().map(|link| said(link, &[&link.title, &link.summary], placed)))
}

/// Each inspection is answered, and the answers stand in the text.
pub(super) fn inspections(placed: &Placed<'_>) -> Sight {
    let inspections = &placed.facts.records.inspections;
    let answers = inspections.iter().map(|it| said(it, &[&it.response], placed));
    together(answers.collect(), placed.shows(|of| matches!(of, Of::Inspections)))
}

/// Complaints are counted, and the numbers stand in the text.
pub(super) fn complaints(placed: &Placed<'_>) -> Sight {
    let complaints = &placed.facts.records.complaints;
    let counted =
        complaints.iter().map(|it| Sight::at(it.received.is_some(), vec![Place::record(it)]));
    together(counted.collect(), placed.shows(|of| matches!(of, Of::Complaints)))
}

/// Each theme says what was learnt and what was changed, in the text.
pub(super) fn learning(placed: &Placed<'_>) -> Sight {
    let themes = &placed.facts.records.themes;
    let told = themes.iter().map(|it| said(it, &[&it.learning, &it.change], placed));
    together(told.collect(), placed.shows(|of| matches!(of, Of::Themes)))
}

/// Records, of which there has to be one, and where they are shown.
fn together(records: Vec<Sight>, shown: Sight) -> Sight {
    if records.is_empty() {
        return Sight::nothing();
    }
    Sight::of_all(records.into_iter().chain([shown]))
}

/// Whether these texts of a record are written: in each language of the
/// report, or in part of them.
fn said<R: Record>(record: &R, texts: &[&Text], placed: &Placed<'_>) -> Sight {
    let languages = &placed.facts.details.languages;
    Sight::in_each(languages, |lang| {
        let written = texts.iter().all(|text| !text.get(lang).trim().is_empty());
        written.then(|| Place::record(record)).into_iter().collect()
    })
}
