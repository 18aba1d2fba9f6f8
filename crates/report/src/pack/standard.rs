//! Quality standards, in every official wording.

use serde::{Deserialize, Serialize};

use super::Wording;

/// A quality standard, in every official wording.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// The permanent id.
    pub id: String,
    /// The part it opens.
    #[serde(default)]
    pub section: Option<String>,
    /// A short title, where the source has one.
    #[serde(default)]
    pub title: Option<Wording>,
    /// The wordings; at least one.
    pub wording: Vec<StandardWording>,
    /// Lettered duties under it (the 2016 code).
    #[serde(default, rename = "duty")]
    pub duties: Vec<Duty>,
}

impl Standard {
    /// The wording of the guidance on this report, or the first there is.
    pub fn printed(&self) -> Option<&StandardWording> {
        self.wording
            .iter()
            .find(|wording| wording.basis == WordingBasis::Guidance)
            .or(self.wording.first())
    }
}

/// One official wording of a standard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StandardWording {
    /// Which source words it so.
    pub basis: WordingBasis,
    /// The wording.
    pub text: Wording,
    /// Where.
    pub source: Vec<String>,
}

/// Which kind of source a wording is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WordingBasis {
    /// The guidance on the annual report.
    Guidance,
    /// The code of practice.
    Code,
}

/// A lettered duty under a standard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Its letter.
    pub letter: String,
    /// The duty.
    pub text: Wording,
    /// Where.
    pub source: Vec<String>,
}
