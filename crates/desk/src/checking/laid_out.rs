//! What is known of a report only when it is laid out as the PDF is: how many
//! pages each section takes, and what on them could not be shown.

use std::collections::BTreeMap;

use formats::{FaultKind, preflight};
use jiff::civil::Date;
use report::Result;
use report::check::Unshown;
use report::document::{Document, Edition};
use report::lang::Lang;
use report::project::Project;

use crate::preview::{Pages, Preview, Start, document};

/// A report laid out, in each of its languages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LaidOut {
    /// How many pages each section takes with all that is in it.
    pub pages: BTreeMap<(Lang, String), f64>,
    /// The page on which each section begins.
    pub starts: BTreeMap<(Lang, String), u32>,
    /// Characters that no face can show, in all that is printed.
    pub unshown: Vec<Unshown>,
}

/// The report in each of its languages, to be laid out beside the writing.
pub fn documents(project: &Project, today: Date) -> Result<Vec<Document>> {
    let languages = project.details()?.languages;
    languages.into_iter().map(|lang| document(project, lang, Edition::Full, today)).collect()
}

/// Lays documents out. What keeps one from being laid out is told by the
/// checks, and its pages are not known.
pub fn laid_out(documents: &[Document]) -> LaidOut {
    let mut known = LaidOut::default();
    for document in documents {
        known.unshown.extend(unshown(document));
        let Ok(preview) = Preview::of(document) else { continue };
        let pages = preview.pages();
        let levels: BTreeMap<&str, usize> = document
            .walk()
            .into_iter()
            .map(|(level, section)| (section.id.as_str(), usize::from(level)))
            .collect();
        for (section, taken) in taken(&pages, &levels) {
            known.pages.insert((document.lang, section), taken);
        }
        for start in pages.starts {
            known.starts.insert((document.lang, start.section), start.page);
        }
    }
    known
}

/// What an export of the document would refuse to print.
fn unshown(document: &Document) -> Vec<Unshown> {
    let faults = preflight::faults(document).into_iter();
    let characters = faults.filter_map(|fault| match fault.kind {
        FaultKind::MissingGlyph { character } => Some(Unshown {
            section: (fault.section != preflight::COVER).then_some(fault.section),
            passage: fault.passage,
            lang: document.lang,
            character,
        }),
        FaultKind::MissingAlt
        | FaultKind::SkippedHeading { .. }
        | FaultKind::EmptyHeading
        | FaultKind::EmptySection
        | FaultKind::EmptyHeaderCell { .. }
        | FaultKind::BlankRow { .. }
        | FaultKind::BrokenImage
        | FaultKind::Withheld { .. } => None,
    });
    characters.collect()
}

/// From where a section begins to where the next one that is not within it does.
fn taken(pages: &Pages, levels: &BTreeMap<&str, usize>) -> Vec<(String, f64)> {
    let level = |section: &str| levels.get(section).copied().unwrap_or(usize::MAX);
    let place = |page: u32, down: f64| f64::from(page) + down;
    let end = place(pages.count, 1.0);
    let of = |(index, start): (usize, &Start)| {
        let own = level(&start.section);
        let next = pages.starts[index + 1..].iter().find(|next| level(&next.section) <= own);
        let next = next.map_or(end, |next| place(next.page, next.down));
        (start.section.clone(), next - place(start.page, start.down))
    };
    pages.starts.iter().enumerate().map(of).collect()
}
