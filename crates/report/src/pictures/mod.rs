//! Pictures: what is shown, and what it says to those who cannot see it.
//!
//! Photographs of people are avoided unless consent is already held for this
//! report (guidance 001, introduction); so a picture of a person has a consent
//! of its own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::{Consent, wording};
use crate::lang::{Lang, Text};

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
    /// The consent of whoever can be recognised in it; none if nobody can.
    #[serde(default)]
    pub person: Option<Consent>,
}

impl Picture {
    /// The fingerprint of what is shown in a language, as consent refers to it.
    pub fn fingerprint(&self, lang: Lang) -> String {
        match (&self.shows, lang) {
            (Shows::Image { en, .. }, Lang::En) => wording(&["image", en]),
            (Shows::Image { cy, .. }, Lang::Cy) => wording(&["image", cy]),
            (Shows::Outline { text, .. }, lang) => wording(&["outline", text.get(lang)]),
        }
    }
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

/// How an outline is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutlineShape {
    /// A tree: who answers to whom.
    Tree,
    /// A ring: what follows on what, and begins again.
    Ring,
}
