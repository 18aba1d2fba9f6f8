//! The finished report in one language, ready for a writer.
//!
//! A [`Document`] is what every export is made from. It knows nothing of the
//! project file, of guidance or of consent: whatever may not be published has
//! been left out before it exists. It is shaped so that an inaccessible
//! document is hard to express: heading levels follow from nesting, a table
//! has a header row, a figure has alternative text or is said to be decorative.

mod accent;
mod block;
mod inline;
mod live;
pub mod markdown;
mod plain;
mod words;

pub use accent::{Accent, AccentError};
pub use block::{
    Align, Alt, Block, CaseStudy, Chart, ChartKind, Figure, GlossaryEntry, Image, ImageFormat,
    List, PullQuote, Row, Series, SubLevel, Table,
};
pub use inline::Inline;
pub use live::with_live;
pub use plain::{plain_blocks, plain_inlines};
pub use words::{Share, count_words, told_share, words_of};

use serde::{Deserialize, Serialize};

use crate::lang::Lang;
use crate::year::FinancialYear;

/// A report in one language, for one edition.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// The language the document is written in.
    pub lang: Lang,
    /// What the document is for, and so what is in it and how it looks.
    pub edition: Edition,
    /// What stands on the cover and in the file's properties.
    pub meta: Meta,
    /// The chapters, in order.
    pub sections: Vec<Section>,
}

/// What an export is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// The whole report.
    Full,
    /// The whole report marked as a draft, with numbered paragraphs for a
    /// committee to refer to.
    Draft,
    /// The Director's summary as a report of its own (guidance 000 A2, 3.13).
    Public,
    /// The whole report in large print, 18 point (guidance 000 C8).
    LargePrint,
}

/// What stands on the cover and in the file's properties. Nothing in it names
/// a person who typed, a machine or a path.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Meta {
    /// The council's name in the document's language.
    pub council: String,
    /// The report's title in the document's language.
    pub title: String,
    /// The financial year reported on.
    pub year: FinancialYear,
    /// The Director's name as the report gives it, if the officer entered one.
    pub director: Option<String>,
    /// The one colour the council may choose.
    pub accent: Accent,
    /// The council's logo.
    pub logo: Option<Figure>,
    /// Whether this report exists in the other language too, which the cover
    /// then says (Welsh Language Standards).
    pub other_language: bool,
    /// What its first page and its pages look like.
    pub shape: Shape,
}

/// What a document's first page and its pages look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A report: with a cover, on upright pages.
    Report,
    /// A paper about a report, such as a brief for the Director: without a
    /// cover, its title above the text.
    Paper,
    /// A paper on pages that lie on their sides, as a wide table wants.
    WidePaper,
}

impl Shape {
    /// Whether it has a cover.
    pub fn has_cover(self) -> bool {
        match self {
            Shape::Report => true,
            Shape::Paper | Shape::WidePaper => false,
        }
    }

    /// Whether its pages lie on their sides.
    pub fn sideways(self) -> bool {
        match self {
            Shape::Report | Shape::Paper => false,
            Shape::WidePaper => true,
        }
    }
}

/// A section of the report. Its heading level is how deep it is nested:
/// a chapter is at level 1, and no level can be skipped.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// The section's permanent id, for example `people.iii`.
    pub id: String,
    /// The number the Schedule gives it, printed before the heading: `3(a)`.
    pub number: Option<String>,
    /// The heading, plain text.
    pub heading: String,
    /// Whether the law or guidance asks for text here, so that an empty one is
    /// reported before export.
    pub required: bool,
    /// The content before the first nested section.
    pub pieces: Vec<Piece>,
    /// The sections within this one.
    pub sections: Vec<Section>,
}

/// A block in its place: which passage of the project it came from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Piece {
    /// The id of the passage, by which errors and checks name it. Text that
    /// the pack prescribes has none.
    pub passage: Option<String>,
    /// The paragraph number of a draft, counted through the whole document.
    pub number: Option<u32>,
    /// The content.
    pub block: Block,
}

impl Document {
    /// Every section with its level, depth first, in reading order.
    /// A chapter is at level 1.
    pub fn walk(&self) -> Vec<(u8, &Section)> {
        fn visit<'a>(level: u8, sections: &'a [Section], found: &mut Vec<(u8, &'a Section)>) {
            for section in sections {
                found.push((level, section));
                visit(level + 1, &section.sections, found);
            }
        }
        let mut found = Vec::new();
        visit(1, &self.sections, &mut found);
        found
    }

    /// Whether a list of contents would help: not where there is hardly
    /// anything to list, as in the summary for the public, and not in a paper.
    pub fn needs_contents(&self) -> bool {
        self.meta.shape.has_cover() && self.walk().len() >= 4
    }

    /// The images the document shows, logo included, each once, in order.
    pub fn images(&self) -> Vec<&Image> {
        let mut images: Vec<&Image> = Vec::new();
        let figures = self.meta.logo.iter().chain(
            self.walk().into_iter().flat_map(|(_, section)| &section.pieces).filter_map(|piece| {
                match &piece.block {
                    Block::Figure(figure) => Some(figure),
                    Block::Paragraph(_)
                    | Block::Heading { .. }
                    | Block::List(_)
                    | Block::Table(_)
                    | Block::Quote(_)
                    | Block::Chart(_)
                    | Block::CaseStudy(_)
                    | Block::PullQuote(_)
                    | Block::Compulsory(_)
                    | Block::Glossary(_) => None,
                }
            }),
        );
        for figure in figures {
            if !images.iter().any(|image| image.id == figure.image.id) {
                images.push(&figure.image);
            }
        }
        images
    }
}

impl Section {
    /// The heading with its number, as printed: “3(a) People”.
    pub fn title(&self) -> String {
        match &self.number {
            Some(number) => format!("{number} {}", self.heading),
            None => self.heading.clone(),
        }
    }
}
