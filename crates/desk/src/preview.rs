//! The real pages of the report, as pictures.

use formats::WriteError;
use formats::pdf::{self, Layout};
use jiff::civil::Date;
use report::Result as ReportResult;
use report::assemble::Purpose;
use report::document::{Document, Edition};
use report::lang::Lang;
use report::project::Project;
use serde::Serialize;
use ts_rs::TS;

use crate::assembling::assembled;

/// Pages laid out and ready to be drawn.
pub struct Preview {
    lang: Lang,
    layout: Layout,
}

/// What a preview holds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Pages {
    /// The language.
    pub lang: Lang,
    /// How many pages there are, the cover included.
    pub count: u32,
    /// Each section with the page it begins on, in reading order.
    pub starts: Vec<Start>,
}

/// Where a section begins.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Start {
    /// The section.
    pub section: String,
    /// The page, from 1.
    pub page: u32,
    /// How far down that page, from 0 at the top to 1.
    pub down: f64,
}

/// The document whose pages are to be shown.
pub fn document(
    project: &Project,
    lang: Lang,
    edition: Edition,
    on: Date,
) -> ReportResult<Document> {
    let purpose = Purpose { lang, edition, website: false, on };
    Ok(assembled(project, purpose)?.document)
}

impl Preview {
    /// Lays the document out as the PDF export does.
    pub fn of(document: &Document) -> Result<Preview, WriteError> {
        Ok(Preview { lang: document.lang, layout: pdf::layout(document)? })
    }

    /// What it holds.
    pub fn pages(&self) -> Pages {
        let number = |page: usize| u32::try_from(page).unwrap_or(u32::MAX);
        Pages {
            lang: self.lang,
            count: number(self.layout.page_count()),
            starts: self
                .layout
                .starts()
                .iter()
                .map(|start| Start {
                    section: start.section.clone(),
                    page: number(start.page),
                    down: start.down,
                })
                .collect(),
        }
    }

    /// A page as an SVG file, the words as shapes; none beyond the last.
    pub fn page(&self, number: u32) -> Option<String> {
        self.layout.svg(usize::try_from(number).ok()?)
    }
}
