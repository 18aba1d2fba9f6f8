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
    /// A case study or quotation of somebody who withdrew consent.
    PeopleConsentWithdrawn "people-consent-withdrawn" People Stops ["001 Introduction paragraph 11"],
    /// One whose consent has expired.
    PeopleConsentExpired "people-consent-expired" People Stops ["001 Introduction paragraph 11"],
    /// One that was not agreed to for the annual report.
    PeopleConsentUse "people-consent-use" People Stops ["001 Introduction paragraph 11"],
    /// One whose wording in a language nobody has agreed to yet.
    PeopleConsentWaiting "people-consent-waiting" People Stops ["001 Introduction paragraph 11"],
    /// One whose wording was changed after it was agreed to.
    PeopleConsentWording "people-consent-wording" People Stops ["001 Introduction paragraph 11"],
    /// One in the Director's summary that was not agreed to for the public.
    PeopleConsentSummary "people-consent-summary" People Look ["001 Introduction paragraph 11"],
    /// A consent that ends before the planned publication.
    PeopleConsentEnds "people-consent-ends" People Look ["001 Introduction paragraph 11"],
    /// A consent whose day to ask again has passed.
    PeopleConsentReview "people-consent-review" People Look ["001 Introduction paragraph 11"],
    /// A picture of somebody without a consent that reaches.
    PeoplePictureConsent "people-picture-consent" People Stops ["001 Introduction paragraph 11", "001 Annex B"],
    /// A number that is one person's.
    PeopleIdentifierNumber "people-identifier-number" People Look [],
    /// An address of somebody in a story.
    PeopleIdentifierAddress "people-identifier-address" People Look [],
    /// The age of a child or of somebody very old, or a day of birth.
    PeopleIdentifierAge "people-identifier-age" People Look [],
    /// A name in a story that was to have none.
    PeopleIdentifierName "people-identifier-name" People Look [],
    /// A school, home or news report that points at somebody.
    PeopleIdentifierPlace "people-identifier-place" People Advice [],
    /// Things that together point at somebody, with the five questions open.
    PeopleRiskOpen "people-risk-open" People Look [],
    /// Somebody's words in ordinary text, where no permission is kept.
    PeopleQuoteInText "people-quote-in-text" People Look ["001 Introduction paragraph 11"],
    /// Case studies and quotations are more than a third of the report.
    PeopleStoriesShare "people-stories-share" People Look ["001 Annex B", "001 Introduction paragraph 9"],
    /// Two stories whose people are called the same.
    PeopleCalledAlike "people-called-alike" People Advice [],
    /// One to four people in a table.
    PeopleSmallNumber "people-small-number" People Advice [],
    // Plain language
    /// A sentence of more than 35 words.
    SentenceVeryLong "sentence-very-long" Plain Look ["000 C4"],
    // Access
    /// A picture or chart without alternative text.
    AccessAltMissing "access-alt-missing" Access Stops ["001 Introduction paragraph 4"],
    /// Alternative text that is the name of a file.
    AccessAltFileName "access-alt-file-name" Access Look ["001 Introduction paragraph 4"],
    /// Alternative text that says that it is a picture.
    AccessAltBegins "access-alt-begins" Access Advice ["001 Introduction paragraph 4"],
    /// Alternative text that is too long to be listened to.
    AccessAltLong "access-alt-long" Access Advice ["001 Introduction paragraph 4"],
    /// A picture that may be one of words.
    AccessImageOfText "access-image-of-text" Access Look ["001 Introduction paragraph 4"],
    /// A link without words.
    AccessLinkBlank "access-link-blank" Access Stops ["001 Introduction paragraph 4"],
    /// A link whose words do not say where it leads.
    AccessLinkText "access-link-text" Access Look ["001 Introduction paragraph 4", "001 Introduction paragraph 7"],
    /// The same words for links to two places.
    AccessLinkSame "access-link-same" Access Look ["001 Introduction paragraph 4"],
    /// A linked document without its key points.
    AccessLinkSummary "access-link-summary" Access Look ["001 Introduction paragraph 7"],
    /// A sub-heading of the second level without one of the first.
    AccessHeadingSkipped "access-heading-skipped" Access Stops ["001 Introduction paragraph 4"],
    /// A heading without words.
    AccessHeadingBlank "access-heading-blank" Access Stops ["001 Introduction paragraph 4"],
    /// A column without a heading.
    AccessTableHeader "access-table-header" Access Stops ["001 Introduction paragraph 4"],
    /// A row without words.
    AccessTableRow "access-table-row" Access Stops ["001 Introduction paragraph 4"],
    /// A column without words below its heading.
    AccessTableColumn "access-table-column" Access Look ["001 Introduction paragraph 4"],
    /// A table that had merged cells when it was pasted.
    AccessTableMerged "access-table-merged" Access Look ["001 Introduction paragraph 4"],
    /// A colour that is hard to read on its own tint.
    AccessContrast "access-contrast" Access Look ["001 Introduction paragraph 4"],
    /// A character that no font we ship can show.
    AccessGlyph "access-glyph" Access Stops ["001 Introduction paragraph 4"],
    /// A passage in capital letters.
    AccessCapitals "access-capitals" Access Advice ["001 Introduction paragraph 4"],
    // Languages
    // Spelling
    /// A word that neither the dictionary nor the report knows.
    Misspelt "misspelt" Spelling Look [],
    // Dates
    // Sources
}
