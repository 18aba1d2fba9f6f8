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
    // Promises
    // Numbers
    // Outcome
    // People
    // Plain language
    /// An acronym that is not spelt out where it is first used.
    AcronymUnexplained "plain-acronym-unexplained" Plain Look ["000 C6"],
    /// “&” in Welsh.
    Ampersand "plain-ampersand" Plain Advice [],
    /// The code of a measure that nothing explains where it is first used.
    CodeUnexplained "plain-code-unexplained" Plain Advice ["000 C6"],
    /// A Welsh passage mostly in impersonal verbs.
    Impersonal "plain-impersonal" Plain Advice ["000 C4"],
    /// A paragraph of more than 150 words.
    ParagraphLong "plain-paragraph-long" Plain Advice ["001 Annex B"],
    /// An English passage mostly in the passive.
    Passive "plain-passive" Plain Advice ["000 C4"],
    /// Sentences of more than 25 words in a passage.
    SentenceLong "plain-sentence-long" Plain Advice ["000 C4"],
    /// A sentence of more than 35 words.
    SentenceVeryLong "plain-sentence-very-long" Plain Look ["000 C4"],
    /// A term whose meaning nobody has said.
    TermUnexplained "plain-term-unexplained" Plain Advice ["000 C4", "000 C6"],
    /// Words that people do not want to be called by.
    WordAboutPeople "plain-word-about-people" Plain Advice [],
    /// Jargon.
    WordJargon "plain-word-jargon" Plain Advice ["000 C4", "001 Introduction paragraph 4"],
    /// Words with plainer ones.
    WordPlainer "plain-word-plainer" Plain Advice ["000 C4", "001 Introduction paragraph 4"],
    // Access
    // Languages
    // Spelling
    /// A word that neither the dictionary nor the report knows.
    Misspelt "misspelt" Spelling Look [],
    // Dates
    // Sources
}
