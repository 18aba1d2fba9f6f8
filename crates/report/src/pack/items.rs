//! What a pack holds. `assets/packs/README.md` describes each key.

use serde::{Deserialize, Serialize};

use crate::lang::Lang;
use crate::year::FinancialYear;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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

/// A heading of the report with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The permanent id.
    pub id: String,
    /// The section it is in; none for a chapter.
    #[serde(default)]
    pub parent: Option<String>,
    /// The number the Schedule gives it.
    #[serde(default)]
    pub number: Option<String>,
    /// What kind of heading it is.
    pub kind: SectionKind,
    /// The heading.
    pub heading: Wording,
    /// Where the heading comes from.
    pub source: Vec<String>,
    /// Whether it may not be empty in a final report.
    pub required: bool,
    /// Whether the four questions are sections below it.
    #[serde(default)]
    pub questions: bool,
    /// Whether it may be split into strands.
    #[serde(default)]
    pub strands: bool,
    /// Other headings under which the same section is met.
    #[serde(default)]
    pub variants: Vec<String>,
    /// What the officer should know about it.
    #[serde(default)]
    pub note: Option<Wording>,
    /// The length aimed at.
    #[serde(default)]
    pub aim: Option<Aim>,
    /// Text prescribed word for word, printed first.
    #[serde(default)]
    pub compulsory: Option<Compulsory>,
    /// What to write about.
    #[serde(default, rename = "prompt")]
    pub prompts: Vec<Prompt>,
    /// Suggested data items.
    #[serde(default)]
    pub data: Vec<DataItem>,
}

/// What kind of heading a section has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionKind {
    /// A chapter of the Schedule.
    Chapter,
    /// A part of a chapter, by the Schedule.
    Part,
    /// A heading from guidance.
    Guidance,
    /// An appendix, or the heading above them.
    Appendix,
}

/// The length aimed at. Advice, never a limit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// In pages of A4.
    pub pages: f64,
    /// Who says so.
    pub pages_by: AimBy,
    /// In words.
    pub words: u32,
    /// Who says so.
    pub words_by: AimBy,
    /// Where it comes from.
    pub source: Vec<String>,
    /// How it was derived.
    #[serde(default)]
    pub note: Option<Wording>,
}

/// Who set an aim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AimBy {
    /// The guidance.
    Official,
    /// We did, from the guidance.
    Ours,
}

/// Text prescribed word for word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compulsory {
    /// The permanent id.
    pub id: String,
    /// The text, Markdown.
    pub text: Wording,
    /// Where it is prescribed.
    pub source: Vec<String>,
}

/// How strongly something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// A requirement (002 1.6).
    Must,
    /// A guideline.
    Should,
    /// A suggestion.
    May,
}

/// Something to write about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// The permanent id; begins with the section's.
    pub id: String,
    /// How strongly the source asks for it.
    pub force: Force,
    /// The question it helps to answer.
    #[serde(default)]
    pub question: Option<String>,
    /// What is asked, in our words.
    pub text: Wording,
    /// Where it is asked.
    pub source: Vec<String>,
}

/// A metric the guidance suggests for a section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataItem {
    /// Its code in the catalogue.
    pub metric: String,
    /// Where it is suggested.
    pub source: Vec<String>,
}

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

/// Something that must or should be in the report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// The permanent id.
    pub id: String,
    /// What weight it has.
    pub kind: Kind,
    /// How strongly it is asked.
    pub force: Force,
    /// What is asked.
    pub text: Wording,
    /// The sections where it is normally met; `*` for the report as a whole.
    pub sections: Vec<String>,
    /// Where it is asked.
    pub source: Vec<String>,
    /// The first financial year it applies to.
    #[serde(default)]
    pub from: Option<FinancialYear>,
    /// What the officer should know about it.
    #[serde(default)]
    pub note: Option<Wording>,
}

/// A metric of the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// The permanent code, for example `AD/013`.
    pub code: String,
    /// What it counts.
    pub title: Wording,
    /// Of whom.
    pub population: Population,
    /// The metric of which it counts a part.
    #[serde(default)]
    pub subset_of: Option<String>,
    /// Which direction is good.
    pub better: MetricBetter,
    /// When it was collected.
    #[serde(default)]
    pub years: Option<String>,
    /// The standard it measures.
    #[serde(default)]
    pub standard: Option<String>,
    /// Where it is named.
    pub source: Vec<String>,
    /// What the officer should know about it.
    #[serde(default)]
    pub note: Option<Wording>,
}

/// Whom a metric counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Population {
    /// Adults.
    Adults,
    /// Children.
    Children,
    /// Carers.
    Carers,
    /// Everybody.
    All,
}

/// Which direction of a metric is good. Our reading, not the source's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MetricBetter {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// It only counts.
    Neither,
    /// It depends on why.
    Depends,
}

/// A well-being outcome and the standards it belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The permanent id.
    pub id: String,
    /// The outcome.
    pub text: Wording,
    /// The standards it belongs to.
    pub standards: Vec<String>,
    /// Where.
    pub source: Vec<String>,
}

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The permanent id.
    pub id: String,
    /// The term, with the acronym in brackets where there is one.
    pub term: Wording,
    /// The acronym alone.
    #[serde(default)]
    pub acronym: Option<Wording>,
    /// What it means, for a lay reader.
    pub meaning: Wording,
    /// Where the guidance has it.
    pub source: Vec<String>,
}

/// A question an officer may have, with its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The permanent id.
    pub id: String,
    /// The question.
    pub question: Wording,
    /// The answer, Markdown.
    pub answer: Wording,
    /// The sections where it is offered; `*` for all.
    pub sections: Vec<String>,
    /// Where the guidance has it.
    pub source: Vec<String>,
}

/// An example case study. Shown beside the text, never exported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The permanent id.
    pub id: String,
    /// Its title.
    pub title: Wording,
    /// The story, Markdown.
    pub text: Wording,
    /// The sections where it is offered.
    pub sections: Vec<String>,
    /// The strand it belongs to.
    #[serde(default)]
    pub strand: Option<String>,
    /// Where the guidance has it.
    pub source: Vec<String>,
}

/// A date by which the report should be out, in the calendar year in which
/// the financial year ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The permanent id.
    pub id: String,
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
    /// What is due.
    pub text: Wording,
    /// Whether this is the date shown first.
    #[serde(default)]
    pub preferred: bool,
    /// Who says so.
    pub source: Vec<String>,
}

/// A stage of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// The permanent id.
    pub id: String,
    /// `Q3` or `Q4` of the year reported on, `Q1` or `Q2` of the next.
    pub quarter: String,
    /// Its first day, `MM-DD`.
    pub from: String,
    /// Its last day, `MM-DD`.
    pub to: String,
    /// What to do.
    pub text: Wording,
    /// Who says so.
    pub source: Vec<String>,
}

/// A notice to be given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The permanent id.
    pub id: String,
    /// What to tell whom.
    pub text: Wording,
    /// Who says so.
    pub source: Vec<String>,
}
