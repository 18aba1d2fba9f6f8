//! Text within a block.

use serde::{Deserialize, Serialize};

use crate::lang::Lang;

/// A run of text, or something that holds runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Inline {
    /// Plain text. Holds no line ends and no control characters; a
    /// non-breaking space is U+00A0 as such.
    Text(String),
    /// Strong importance; shown bold.
    Strong(Vec<Inline>),
    /// Emphasis; shown italic.
    Emphasis(Vec<Inline>),
    /// A link with the words that say where it leads.
    Link {
        /// An `http`, `https` or `mailto` address.
        address: String,
        /// The words of the link.
        text: Vec<Inline>,
    },
    /// Words in the other language (WCAG 3.1.2, PDF/UA-1 7.2).
    Foreign {
        /// The language of the words.
        lang: Lang,
        /// The words.
        text: Vec<Inline>,
    },
    /// A value that follows the report's records: shown as text, and filled
    /// anew whenever a document is assembled.
    Live {
        /// What it follows, as an address: `metric:AD/013?value`.
        of: String,
        /// What it said when it was last filled.
        text: String,
    },
    /// A new line within the paragraph.
    Break,
}
