//! How the program can see whether the report meets a requirement.

use serde::{Deserialize, Serialize};

/// A way of seeing. Whoever writes a pack says for each requirement which are
/// to be used; where several are named, each has to see it.
///
/// None of them counts words and says “met”: what a text says, only the officer
/// knows, who links its passages to what they answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// Passages are linked to it. What is meant where a pack names no way.
    Link,
    /// The program itself does it: headings, their order, compulsory text,
    /// the glossary.
    Always,
    /// The officer says that it is so, or a passage is linked to it.
    Officer,

    // Text
    /// Each of its sections has text.
    Section,
    /// Each question of its parts is answered.
    Questions,
    /// The questions are the headings of its parts.
    QuestionHeadings,
    /// Its parts open with their quality standards.
    Standards,

    // Promises
    /// Each of last year's priorities of its parts is answered, and the
    /// answers are in the text.
    LastYear,
    /// Each of last year's priorities that was not achieved says why, and what
    /// comes next.
    Reasons,
    /// Its parts have objectives for the coming year in the text, each with
    /// what is to be done.
    Objectives,

    // Figures
    /// The figures suggested for its sections are entered and in the text.
    Activity,
    /// Each measure in its sections can be compared with an earlier year.
    Trend,
    /// A table of income and expenditure is in the text.
    Money,
    /// Income and expenditure of children, adults of working age and older
    /// adults are entered.
    Areas,

    // What the report rests on
    /// Evidence is in the text of its parts.
    Evidence,
    /// Each linked document has a title and its key points.
    Documents,
    /// Each inspection has the council's answer, and they are in the text.
    Inspections,
    /// Complaints are counted, and the numbers are in the text.
    Complaints,
    /// Each theme of complaints says what was learnt and what was changed, and
    /// they are in the text.
    Learning,

    // People
    /// Case studies are in the text of its sections.
    CaseStudies,
    /// Case studies and quotations are less than half of the text.
    Minority,
    /// Each case study and quotation in the text has been agreed to.
    Permission,
    /// Each picture of a person has been agreed to.
    Pictures,
    /// Each video says in which languages it is; not applicable without one.
    Videos,

    // What comes after the text
    /// The day of publication has come.
    Published,
    /// The day on which the Council receives it has come.
    Presented,
    /// It is published, or to be published, by the preferred deadline.
    InTime,
    /// If it will be late: the officer says that notice was given.
    LateNotice,
}

impl Seen {
    /// Whether it is seen in what happens to the finished report, and not in
    /// the report. No final export can wait for that.
    pub fn is_after_the_text(self) -> bool {
        match self {
            Seen::Officer | Seen::Published | Seen::Presented | Seen::InTime | Seen::LateNotice => {
                true
            }
            Seen::Link
            | Seen::Always
            | Seen::Section
            | Seen::Questions
            | Seen::QuestionHeadings
            | Seen::Standards
            | Seen::LastYear
            | Seen::Reasons
            | Seen::Objectives
            | Seen::Activity
            | Seen::Trend
            | Seen::Money
            | Seen::Areas
            | Seen::Evidence
            | Seen::Documents
            | Seen::Inspections
            | Seen::Complaints
            | Seen::Learning
            | Seen::CaseStudies
            | Seen::Minority
            | Seen::Permission
            | Seen::Pictures
            | Seen::Videos => false,
        }
    }
}
