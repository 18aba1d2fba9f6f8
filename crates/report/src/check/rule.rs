//! The rules: what is looked for, how much it matters, and who asks for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "FindingSeverity")]
pub enum Severity {
    /// No final export until it is mended.
    Stops,
    /// It should be looked at.
    Look,
    /// It may be better otherwise.
    Advice,
}

/// What kind of thing a rule is about, for the page's groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// What the report has to hold.
    Structure,
    /// Last year's promises and this year's.
    Promises,
    /// Figures.
    Numbers,
    /// What difference was made, and how it is known.
    Outcome,
    /// People who could be recognised, and what they agreed to.
    People,
    /// Plain language.
    Plain,
    /// Whether everybody can read it.
    Access,
    /// The two languages.
    Languages,
    /// Spelling.
    Spelling,
    /// Dates.
    Dates,
    /// Inspections, complaints, links, and what the pack asks of some years.
    Sources,
}

/// Names each rule once, with its family, how much it matters, and its sources.
macro_rules! rules {
    ($($(#[$doc:meta])* $rule:ident $name:literal $family:ident $severity:ident [$($source:literal),*],)*) => {
        /// What is looked for. The names are permanent.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
        )]
        #[ts(rename = "CheckRule")]
        pub enum Rule {
            $($(#[$doc])* #[serde(rename = $name)] $rule,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: &'static [Rule] = &[$(Rule::$rule,)*];

            /// Its permanent name; `check-` and it are the name of its words.
            pub fn name(self) -> &'static str {
                match self {
                    $(Rule::$rule => $name,)*
                }
            }

            /// What it is about.
            pub fn family(self) -> Family {
                match self {
                    $(Rule::$rule => Family::$family,)*
                }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self {
                    $(Rule::$rule => Severity::$severity,)*
                }
            }

            /// Who asks for it.
            pub fn sources(self) -> &'static [&'static str] {
                match self {
                    $(Rule::$rule => &[$($source,)*],)*
                }
            }
        }
    };
}

rules! {
    // Structure
    /// A required section has no text.
    SectionEmpty "section-empty" Structure Stops ["WSI 2017/274 Sch."],
    /// Nothing is known to meet what the law asks of the report.
    RequirementLawNotMet "requirement-law-not-met" Structure Stops ["2014 Act s.144A(2)"],
    /// Nothing is known to meet what a code asks of the report.
    RequirementCodeNotMet "requirement-code-not-met" Structure Look ["000 B4"],
    /// Nothing is known to meet some of what guidance asks of a section.
    RequirementGuidanceNotMet "requirement-guidance-not-met" Structure Advice [],
    // Promises
    // Numbers
    // Outcome
    // People
    // Plain language
    /// A sentence of more than 35 words.
    SentenceVeryLong "sentence-very-long" Plain Look ["000 C4"],
    // Access
    // Languages
    // Spelling
    /// A word that neither the dictionary nor the report knows.
    Misspelt "misspelt" Spelling Look [],
    // Dates
    // Sources
}
