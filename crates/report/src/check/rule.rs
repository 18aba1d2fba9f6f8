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
    StructureSectionEmpty "structure-section-empty" Structure Stops ["WSI 2017/274 Sch."],
    /// A narrative in which no passage is marked as answering one of the questions.
    StructureQuestionUnanswered "structure-question-unanswered" Structure Look ["WSI 2017/274 Sch. 3", "001 §3 paragraph 10"],
    /// Compulsory text or a standard is not printed as it is prescribed.
    StructureCompulsoryAltered "structure-compulsory-altered" Structure Stops [],
    /// A heading is not printed as it is prescribed.
    StructureHeadingAltered "structure-heading-altered" Structure Stops ["001 Introduction paragraph 1"],
    /// The text says the compulsory text again, changed.
    StructureCompulsoryRestated "structure-compulsory-restated" Structure Look [],
    /// The text says a standard again, in words of no official wording.
    StructureStandardReworded "structure-standard-reworded" Structure Look ["002 4.1"],
    /// A part does not open with its standards.
    StructurePartWithoutStandards "structure-part-without-standards" Structure Look ["001 §3 paragraph 2"],
    /// A section has more words than the guidance’s pages hold.
    StructureWordsOverAim "structure-words-over-aim" Structure Advice [],
    /// A section takes more pages than the guidance suggests.
    StructurePagesOverAim "structure-pages-over-aim" Structure Advice [],
    /// The Director’s summary says what a later section says.
    StructureSummaryRepeats "structure-summary-repeats" Structure Advice ["000 A7", "001 §3 paragraph 6"],
    /// A passage says what an earlier one says.
    StructureRepeats "structure-repeats" Structure Advice ["000 A7", "001 §3 paragraph 6"],
    /// Passages came along from last year and were not read again.
    StructureCarried "structure-carried" Structure Look [],
    // Promises
    // Numbers
    // Outcome
    /// Passages that say what was done and not what came of it.
    OutcomeActivityOnly "outcome-activity-only" Outcome Advice ["000 3.6 bullet 4", "001 §3 paragraph 12"],
    /// Claims that rest on nothing.
    OutcomeClaimWithoutEvidence "outcome-claim-without-evidence" Outcome Advice ["000 3.6 bullet 5", "001 §3 paragraph 4"],
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
    /// A record without its name in a language.
    SourcesUnnamed "sources-unnamed" Sources Look [],
    /// A linked document without an address.
    SourcesLinkNoAddress "sources-link-no-address" Sources Look ["001 Introduction paragraph 7"],
    /// An address that has not the form of one.
    SourcesAddress "sources-address" Sources Look [],
    /// Evidence that does not say what it showed.
    SourcesEvidenceNoFinding "sources-evidence-no-finding" Sources Look ["000 A6"],
    /// Evidence that nothing in the report refers to.
    SourcesEvidenceNotCited "sources-evidence-not-cited" Sources Advice ["000 A6"],
    /// An inspection without the council’s answer.
    SourcesInspectionNoResponse "sources-inspection-no-response" Sources Look ["000 A22", "001 §4 Inspections and reviews bullet 3"],
    /// An action after an inspection that does not say how far it is.
    SourcesInspectionNoProgress "sources-inspection-no-progress" Sources Look ["000 A22"],
    /// Inspections are written of and not recorded.
    SourcesInspectionsNotRecorded "sources-inspections-not-recorded" Sources Advice ["000 A22"],
    /// Inspections are recorded and the section is empty.
    SourcesInspectionsNotShown "sources-inspections-not-shown" Sources Look ["000 A22", "001 §4 Inspections and reviews paragraph 2"],
    /// The newest numbers of complaints are for another year.
    SourcesComplaintsOtherYear "sources-complaints-other-year" Sources Advice ["000 A24"],
    /// More complaints were upheld or answered in time than were received.
    SourcesComplaintsMoreThanReceived "sources-complaints-more-than-received" Sources Look [],
    /// The section on complaints gives no numbers and no link to them.
    SourcesComplaintsNotRecorded "sources-complaints-not-recorded" Sources Look ["000 A24", "001 §4 Complaints and representations paragraph 2"],
    /// A theme of complaints without what was learnt or changed.
    SourcesThemeNothingLearnt "sources-theme-nothing-learnt" Sources Look ["000 A24", "001 §4 Complaints and representations bullet 2"],
    /// The section on complaints says nothing of the Citizen Voice Body.
    SourcesNoCitizenVoice "sources-no-citizen-voice" Sources Look ["000 A25", "001 §4 Complaints and representations bullet 4"],
    /// Something the law asks from this year on, to which nothing is linked.
    SourcesNewlyAsked "sources-newly-asked" Sources Look [],
}
