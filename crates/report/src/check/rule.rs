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
    /// Nothing is known to meet what the law asks of the report.
    RequirementLawNotMet "requirement-law-not-met" Structure Stops ["2014 Act s.144A(2)"],
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
    /// A chart whose own description was written for other numbers.
    DescribedOtherwise "numbers-described-otherwise" Numbers Look [],
    /// A figure that differs from the measure it is about.
    FigureDiffers "numbers-figure-differs" Numbers Look [],
    /// A figure that differs from the row of a table, or the category of a chart, it is about.
    RowDiffers "numbers-row-differs" Numbers Look [],
    /// A number in which two digits may have been turned round.
    DigitsTurned "numbers-digits-turned" Numbers Look [],
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
    /// A percentage of change that is not that of its two numbers.
    ChangeWrong "numbers-change-wrong" Numbers Look [],
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
    /// Two figures side by side that stand elsewhere under other labels.
    CopiedForward "numbers-copied-forward" Numbers Look [],
    /// Values that are all those of the year before.
    SameAsBefore "numbers-same-as-before" Numbers Look [],
    /// A part of a year beside a whole one.
    PartYear "numbers-part-year" Numbers Look [],
    /// A comparison across a break in the series.
    BreakCompared "numbers-break-compared" Numbers Look [],
    // Outcome
    /// Passages that say what was done and not what came of it.
    OutcomeActivityOnly "outcome-activity-only" Outcome Advice ["000 3.6 bullet 4", "001 §3 paragraph 12"],
    /// Claims that rest on nothing.
    OutcomeClaimWithoutEvidence "outcome-claim-without-evidence" Outcome Advice ["000 3.6 bullet 5", "001 §3 paragraph 4"],
    // People
    /// A case study or quotation of somebody who withdrew consent.
    PeopleConsentWithdrawn "people-consent-withdrawn" People Look ["001 Introduction paragraph 11"],
    /// One whose consent has expired.
    PeopleConsentExpired "people-consent-expired" People Look ["001 Introduction paragraph 11"],
    /// One that was not agreed to for the annual report.
    PeopleConsentUse "people-consent-use" People Look ["001 Introduction paragraph 11"],
    /// One whose wording in a language nobody has agreed to yet.
    PeopleConsentWaiting "people-consent-waiting" People Look ["001 Introduction paragraph 11"],
    /// One whose wording was changed after it was agreed to.
    PeopleConsentWording "people-consent-wording" People Look ["001 Introduction paragraph 11"],
    /// One in the Director's summary that was not agreed to for the public.
    PeopleConsentSummary "people-consent-summary" People Look ["001 Introduction paragraph 11"],
    /// A consent that ends before the planned publication.
    PeopleConsentEnds "people-consent-ends" People Look ["001 Introduction paragraph 11"],
    /// A consent whose day to ask again has passed.
    PeopleConsentReview "people-consent-review" People Look ["001 Introduction paragraph 11"],
    /// A picture of somebody without a consent that reaches.
    PeoplePictureConsent "people-picture-consent" People Look ["001 Introduction paragraph 11", "001 Annex B"],
    /// A picture of which nobody has said whether it shows a person.
    PeoplePictureUnasked "people-picture-unasked" People Stops ["001 Introduction paragraph 11", "001 Annex B"],
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
    /// A story in ordinary text, with details that may tell together who it is about.
    PeopleStoryInText "people-story-in-text" People Advice ["001 Introduction paragraph 11"],
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
    /// A report that is in one language and says nothing of the other.
    LanguagesOneAlone "languages-one-alone" Languages Look ["Welsh Language Standards"],
    /// Passages that the other language has not.
    LanguagesMissing "languages-missing" Languages Look [],
    /// A passage whose source has changed since it was rendered.
    LanguagesBehind "languages-behind" Languages Look [],
    /// A passage whose source is gone.
    LanguagesSourceGone "languages-source-gone" Languages Look [],
    /// Text that is the same in both languages.
    LanguagesIdentical "languages-identical" Languages Look [],
    /// A sentence that was left in the language of the passage it renders.
    LanguagesSentence "languages-sentence" Languages Look [],
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
    /// A term of the glossary that the Welsh text calls something else.
    LanguagesNamedOtherwise "languages-named-otherwise" Languages Advice ["001 Annex A"],
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
    /// Publication is planned for before the year is over.
    DatesEarly "dates-early" Dates Look ["2014 Act s.144A(1)"],
    /// Scrutiny is planned for after a later step.
    DatesScrutinyLate "dates-scrutiny-late" Dates Look [],
    /// The cabinet is planned for after a later step.
    DatesCabinetLate "dates-cabinet-late" Dates Look [],
    /// The council is planned for after publication.
    DatesCouncilLate "dates-council-late" Dates Look [],
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
