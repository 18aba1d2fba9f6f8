//! Texts with what is known of their Welsh, and what a pack cites and asks by.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::lang::Lang;

/// A text in both languages, with what is known of the Welsh.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawWording")]
pub struct Wording {
    /// The English; not blank.
    pub en: String,
    /// The Welsh; not blank.
    pub cy: String,
    /// Whether the Welsh was seen in an official source.
    pub welsh: Welsh,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWording {
    en: String,
    cy: String,
    welsh: Welsh,
}

impl TryFrom<RawWording> for Wording {
    type Error = &'static str;
    fn try_from(raw: RawWording) -> Result<Wording, &'static str> {
        if raw.en.trim().is_empty() {
            return Err("the English is blank");
        }
        if raw.cy.trim().is_empty() {
            return Err("the Welsh is blank");
        }
        Ok(Wording { en: raw.en, cy: raw.cy, welsh: raw.welsh })
    }
}

impl Wording {
    /// The text in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Cy => &self.cy,
        }
    }
}

/// What is known of a Welsh wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Welsh {
    /// Seen in law, on an official page or in an established localisation.
    Verified,
    /// Ours, or not yet found in an official source.
    Unverified,
}

/// A document the pack cites.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What citations of it begin with.
    pub key: String,
    /// Its name.
    pub name: Wording,
    /// What weight it has.
    pub kind: Kind,
}

/// What weight a source or requirement has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An Act or regulations.
    Law,
    /// A code under section 9 or 145 of the 2014 Act.
    Code,
    /// Guidance.
    Guidance,
}

/// A way to split a part: children, adults, or what crosses over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strand {
    /// The permanent id.
    pub id: String,
    /// Its heading.
    pub heading: Wording,
    /// Where the choice comes from.
    pub source: Vec<String>,
}

/// One of the questions a self-assessment answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The permanent id: `i` to `iv`.
    pub id: String,
    /// As printed: `(i)`.
    pub number: String,
    /// The heading the Schedule prescribes.
    pub heading: Wording,
    /// The question as the guidance puts it.
    pub full: Wording,
    /// Where it comes from.
    pub source: Vec<String>,
}

/// How strongly something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// A requirement (002 1.6).
    Must,
    /// A guideline.
    Should,
    /// A suggestion.
    May,
}
