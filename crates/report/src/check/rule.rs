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
    /// A sentence of more than 35 words.
    SentenceVeryLong "sentence-very-long" Plain Look ["000 C4"],
    // Access
    // Languages
    /// Passages that the other language has not.
    LanguagesMissing "languages-missing" Languages Look [],
    /// A passage whose source has changed since it was rendered.
    LanguagesBehind "languages-behind" Languages Look [],
    /// A passage whose source is gone.
    LanguagesSourceGone "languages-source-gone" Languages Look [],
    /// Text that is the same in both languages.
    LanguagesIdentical "languages-identical" Languages Look [],
    /// A number that differs.
    LanguagesNumber "languages-number" Languages Look [],
    /// A percentage that differs.
    LanguagesPercentage "languages-percentage" Languages Look [],
    /// An amount of money that differs.
    LanguagesAmount "languages-amount" Languages Look [],
    /// A date or year that differs.
    LanguagesDate "languages-date" Languages Look [],
    /// A number that one language alone has.
    LanguagesNumberAlone "languages-number-alone" Languages Look [],
    /// So many numbers that differ that it may be another passage.
    LanguagesNumbersMany "languages-numbers-many" Languages Look [],
    /// A link that one language alone has.
    LanguagesLinkMissing "languages-link-missing" Languages Look [],
    /// A link to a page in the other language.
    LanguagesLinkElsewhere "languages-link-elsewhere" Languages Advice [],
    /// A table with more rows in one language.
    LanguagesRows "languages-rows" Languages Look [],
    /// A table with more columns in one language.
    LanguagesColumns "languages-columns" Languages Look [],
    /// A list with more items in one language.
    LanguagesList "languages-list" Languages Advice [],
    /// A chart with other data.
    LanguagesChart "languages-chart" Languages Look [],
    /// Another picture, or one with words in one language alone.
    LanguagesFigure "languages-figure" Languages Look [],
    /// A record with texts in one language alone.
    LanguagesRecordBlank "languages-record-blank" Languages Look [],
    /// A record with other numbers in each language.
    LanguagesRecordNumber "languages-record-number" Languages Look [],
    /// An English term with two Welsh ones.
    LanguagesTwoTerms "languages-two-terms" Languages Look [],
    /// Official wording whose Welsh nobody has confirmed.
    LanguagesWordings "languages-wordings" Languages Look [],
    // Spelling
    /// A word that neither the dictionary nor the report knows.
    SpellingMisspelt "spelling-misspelt" Spelling Look [],
    // Dates
    /// Publication is planned for later than the guidance says.
    DatesLatePlanned "dates-late-planned" Dates Look ["001 Annex B"],
    /// The day of the guidance has passed, and publication is not planned.
    DatesLate "dates-late" Dates Look ["001 Annex B"],
    /// Publication is planned for later than the older guidance says.
    DatesOlder "dates-older" Dates Advice ["000 3.8"],
    /// Publication is planned for before the year is over.
    DatesEarly "dates-early" Dates Look ["2014 Act s.144A(1)"],
    /// Scrutiny is planned for after a later step.
    DatesScrutinyLate "dates-scrutiny-late" Dates Look [],
    /// The cabinet is planned for after a later step.
    DatesCabinetLate "dates-cabinet-late" Dates Look [],
    /// The council is planned for after publication.
    DatesCouncilLate "dates-council-late" Dates Look [],
    /// Consent that ends before the report is out.
    DatesConsentEnds "dates-consent-ends" Dates Look [],
    // Sources
}
