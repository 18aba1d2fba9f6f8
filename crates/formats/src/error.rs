//! What can go wrong when a document is written.

use serde::Serialize;

/// Why a document was not written.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum WriteError {
    /// The document has faults that must be mended first. At least one.
    #[error("the document cannot be exported: {0:?}")]
    Faults(Vec<Fault>),
    /// The writer itself failed; the text is for a developer.
    #[error("the {format} writer failed: {detail}")]
    Writer {
        /// `docx`, `pdf` or `html`.
        format: &'static str,
        /// What it said.
        detail: String,
    },
}

/// Something in the document that would make the file inaccessible or wrong,
/// and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The section it is in.
    pub section: String,
    /// The passage it is in; none if it is in the section as a whole or in
    /// text from the pack.
    pub passage: Option<String>,
    /// What it is.
    pub kind: FaultKind,
}

/// The kinds of fault, each with what a message needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FaultKind {
    /// A character that none of our fonts can show.
    MissingGlyph {
        /// The character.
        character: char,
    },
    /// A picture or chart whose alternative text is blank.
    MissingAlt,
    /// A sub-heading of the second level with none of the first before it.
    SkippedHeading {
        /// The sub-heading's words.
        heading: String,
    },
    /// A sub-heading, or a link, without words.
    EmptyHeading,
    /// A required section without text.
    EmptySection,
    /// A table whose header cell is empty.
    EmptyHeaderCell {
        /// The column, counted from 1.
        column: usize,
    },
    /// A table row without a single word.
    BlankRow {
        /// The row below the header, counted from 1.
        row: usize,
    },
    /// A picture that cannot be read.
    BrokenImage,
    /// Words of a case study or quotation whose consent does not cover this.
    Withheld {
        /// The words.
        words: String,
    },
}

impl FaultKind {
    /// The name of its message in `locales/*/faults.ftl`, and its variables.
    /// `faults-at` puts the place before it.
    pub fn said(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            FaultKind::MissingGlyph { character } => (
                "faults-missing-glyph",
                vec![
                    ("character", character.to_string()),
                    ("code", format!("U+{:04X}", u32::from(*character))),
                ],
            ),
            FaultKind::MissingAlt => ("faults-missing-alt", Vec::new()),
            FaultKind::SkippedHeading { heading } => {
                ("faults-skipped-heading", vec![("heading", heading.clone())])
            }
            FaultKind::EmptyHeading => ("faults-empty-heading", Vec::new()),
            FaultKind::EmptySection => ("faults-empty-section", Vec::new()),
            FaultKind::EmptyHeaderCell { column } => {
                ("faults-empty-header-cell", vec![("column", column.to_string())])
            }
            FaultKind::BlankRow { row } => ("faults-blank-row", vec![("row", row.to_string())]),
            FaultKind::BrokenImage => ("faults-broken-image", Vec::new()),
            FaultKind::Withheld { words } => ("faults-withheld", vec![("words", words.clone())]),
        }
    }
}
