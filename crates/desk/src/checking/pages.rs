//! How many pages each section takes, as the PDF is laid out.

use std::collections::BTreeMap;

use jiff::civil::Date;
use report::Result;
use report::document::{Document, Edition};
use report::lang::Lang;
use report::project::Project;

use crate::preview::{Pages, Preview, Start, document};

/// The pages of each section with all that is in it, by language.
pub type SectionPages = BTreeMap<(Lang, String), f64>;

/// The report in each of its languages, to be laid out beside the writing.
pub fn documents(project: &Project, today: Date) -> Result<Vec<Document>> {
    let languages = project.details()?.languages;
    languages.into_iter().map(|lang| document(project, lang, Edition::Full, today)).collect()
}

/// Lays documents out. What keeps one from being laid out is told by the
/// checks, and its pages are not known.
pub fn pages(documents: &[Document]) -> SectionPages {
    let mut pages = BTreeMap::new();
    for document in documents {
        let Ok(preview) = Preview::of(document) else { continue };
        let levels: BTreeMap<&str, usize> = document
            .walk()
            .into_iter()
            .map(|(level, section)| (section.id.as_str(), usize::from(level)))
            .collect();
        for (section, taken) in taken(&preview.pages(), &levels) {
            pages.insert((document.lang, section), taken);
        }
    }
    pages
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
