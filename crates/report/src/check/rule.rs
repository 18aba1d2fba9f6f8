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
    /// A promise of last year without an answer.
    Unanswered "promises-unanswered" Promises Look ["WSI 2017/274 Sch.", "001 §3 bullet 4"],
    /// One that was not kept in full, without a reason.
    WithoutReason "promises-without-reason" Promises Look ["001 §3 bullet 4"],
    /// One that was not kept in full, without a next step.
    WithoutNextStep "promises-without-next-step" Promises Look ["001 §3 bullet 4"],
    /// One that was kept, without the difference it made.
    WithoutDifference "promises-without-difference" Promises Look ["WSI 2017/274 Sch.", "001 §3 bullet 4"],
    /// A count of last year’s promises that the records do not bear out.
    CountDiffers "promises-count-differs" Promises Look [],
    /// A part without objectives for the coming year.
    NoObjectives "promises-no-objectives" Promises Look ["001 §3 bullet 3"],
    /// An objective that nobody can judge.
    WithoutMeasure "promises-without-measure" Promises Look ["001 §3 bullet 3"],
    /// An objective without a date.
    WithoutDate "promises-without-date" Promises Look ["001 §3 bullet 3"],
    /// Promises that are entered and stand nowhere in the text.
    NotShown "promises-not-shown" Promises Look ["WSI 2017/274 Sch."],
    // Numbers
    /// A measure without an earlier value to compare with.
    NoTrend "numbers-no-trend" Numbers Look ["001 §3", "000 A16"],
    /// A measure whose story says no reason.
    NoReason "numbers-no-reason" Numbers Look ["001 §3", "000 A16"],
    /// A measure whose story says nothing that is being done.
    NoAction "numbers-no-action" Numbers Look ["001 §3", "000 A16"],
    /// A measure that is shown where nothing is said about it.
    Unexplained "numbers-unexplained" Numbers Advice ["001 §3", "000 A16"],
    /// A figure that differs from the measure it is about.
    FigureDiffers "numbers-figure-differs" Numbers Look [],
    /// Complaints of a stage otherwise than the records have them.
    ComplaintsDiffer "numbers-complaints-differ" Numbers Look [],
    /// A net budget that is not that of the income and expenditure.
    BudgetDiffers "numbers-budget-differs" Numbers Look [],
    /// A table that does not add up.
    TableSum "numbers-table-sum" Numbers Look [],
    /// Parts in a sentence that do not add up to their whole.
    PartsSum "numbers-parts-sum" Numbers Look [],
    /// A part of a measure that is more than the measure.
    SubsetLarger "numbers-subset-larger" Numbers Look [],
    /// A percentage that is not that of its numbers.
    PercentWrong "numbers-percent-wrong" Numbers Look [],
    /// A percentage of fewer than twenty.
    PercentOfFew "numbers-percent-of-few" Numbers Advice [],
    /// Percentages without any numbers.
    PercentAlone "numbers-percent-alone" Numbers Advice [],
    /// A figure of one year beside the label of another.
    YearWrong "numbers-year-wrong" Numbers Look [],
    /// “This year” or “last year” with the label of another year.
    YearNamed "numbers-year-named" Numbers Look [],
    /// One year over two columns.
    YearTwice "numbers-year-twice" Numbers Look [],
    /// Complaints of another year than the report’s.
    ComplaintsLag "numbers-complaints-lag" Numbers Advice ["001 §4"],
    /// Two figures side by side that stand elsewhere under other labels.
    CopiedForward "numbers-copied-forward" Numbers Look [],
    /// Values that are all those of the year before.
    SameAsBefore "numbers-same-as-before" Numbers Look [],
    /// A part of a year beside a whole one.
    PartYear "numbers-part-year" Numbers Look [],
    /// A comparison across a break in the series.
    BreakCompared "numbers-break-compared" Numbers Look [],
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
