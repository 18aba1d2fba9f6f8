//! Pictures: what is shown, and what it says to those who cannot see it.
//!
//! Photographs of people are avoided unless consent is already held for this
//! report (guidance 001, introduction); so a picture of a person has a consent
//! of its own.

pub mod outline;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{Consent, wording};
use crate::document::{Accent, Image};
use crate::lang::{Lang, Text};
use outline::Branch;

/// A picture of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// The permanent id.
    pub id: String,
    /// What is shown.
    pub shows: Shows,
    /// What it says; none if it is decorative and says nothing.
    #[serde(default)]
    pub alt: Option<Text>,
    /// What stands below it; may be blank.
    pub caption: Text,
    /// Where it comes from; may be blank.
    pub source: Text,
    /// Where the data behind it are, or what they say; for an infographic.
    pub data: Text,
    /// The consent of whoever can be recognised in it; none if nobody can, or if
    /// nobody has said so yet.
    #[serde(default)]
    pub person: Option<Consent>,
    /// Somebody has looked, and nobody can be recognised in it.
    #[serde(default)]
    pub nobody: bool,
}

impl Picture {
    /// Whether nobody has said yet if it shows a person. A drawing of an outline
    /// shows none unless it is said.
    pub fn is_unasked(&self) -> bool {
        match self.shows {
            Shows::Image { .. } => self.person.is_none() && !self.nobody,
            Shows::Outline { .. } => false,
        }
    }

    /// The fingerprint of what is shown in a language, as consent refers to it.
    pub fn fingerprint(&self, lang: Lang) -> String {
        match (&self.shows, lang) {
            (Shows::Image { en, .. }, Lang::En) => image_fingerprint(en),
            (Shows::Image { cy, .. }, Lang::Cy) => image_fingerprint(cy),
            (Shows::Outline { text, .. }, lang) => wording(&["outline", text.get(lang)]),
        }
    }
}

/// The fingerprint of an image, as consent refers to it: its id is made from
/// every byte of it.
pub fn image_fingerprint(id: &str) -> String {
    wording(&["image", id])
}

/// What a picture shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Shows {
    /// An image of the project, by id; often the same in both languages.
    Image {
        /// The one for the English report.
        en: String,
        /// The one for the Welsh report.
        cy: String,
    },
    /// A drawing made from an outline: a line for each box, indented by two
    /// spaces for each level.
    Outline {
        /// How it is drawn.
        shape: OutlineShape,
        /// The outline in both languages.
        text: Text,
    },
}

impl Shows {
    /// The image for a language; none if it is drawn.
    pub fn image(&self, lang: Lang) -> Option<&str> {
        match (self, lang) {
            (Shows::Image { en, .. }, Lang::En) => Some(en),
            (Shows::Image { cy, .. }, Lang::Cy) => Some(cy),
            (Shows::Outline { .. }, _) => None,
        }
    }
}

/// How an outline is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutlineShape {
    /// A tree: who answers to whom.
    Tree,
    /// A ring: what follows on what, and begins again.
    Ring,
}

/// An outline that is to be drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drawing<'a> {
    /// How.
    pub shape: OutlineShape,
    /// Its boxes.
    pub branches: &'a [Branch],
    /// The language of the words.
    pub lang: Lang,
    /// The colour of the report.
    pub accent: Accent,
    /// Whether its words must be as large as those of the large print edition.
    pub large_print: bool,
}

/// Draws an outline; none if it has no boxes, or more than can be read.
pub type Draw<'a> = &'a dyn Fn(&Drawing<'_>) -> Option<Image>;
