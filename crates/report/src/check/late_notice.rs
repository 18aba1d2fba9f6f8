//! What a council tells Care Inspectorate Wales when the report will not be out
//! by the end of September (guidance 001 Annex B). The letter itself is in
//! `locales/*/check-dates.ftl`, in both languages.

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use super::Facts;
use super::checks::PUBLICATION;
use crate::lang::Text;
use crate::pack::{Deadline, Pack};
use crate::year::FinancialYear;

/// What the letter says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LateNotice {
    /// Whose report is late.
    pub council: Text,
    /// The year it is about.
    #[ts(type = "string")]
    pub year: FinancialYear,
    /// The day by which it should have been out.
    #[ts(type = "string")]
    pub due: Date,
    /// The day on which it is expected; none if no such day is planned, which
    /// the letter then leaves to be filled in.
    #[ts(type = "string | null")]
    pub expected: Option<Date>,
    /// The name of the letter's subject line.
    pub subject: &'static str,
    /// The name of its text; paragraphs are divided by an empty line.
    pub body: &'static str,
}

/// What the letter says, if the report is planned for later than it should be
/// out, or is not planned and that day has passed; none else.
pub fn late_notice(facts: &Facts<'_>) -> Option<LateNotice> {
    let due = due(facts.pack, facts.details.year)?;
    let planned = facts.details.dates.get(PUBLICATION).copied();
    if planned.unwrap_or(facts.today) <= due {
        return None;
    }
    Some(LateNotice {
        council: facts.details.council.clone(),
        year: facts.details.year,
        due,
        expected: planned,
        subject: "check-dates-notice-subject",
        body: match planned {
            Some(_) => "check-dates-notice-body",
            None => "check-dates-notice-body-undated",
        },
    })
}

/// The day by which the report on a year should be out, if the pack says one.
pub(super) fn due(pack: &Pack, year: FinancialYear) -> Option<Date> {
    pack.deadlines.iter().find(|deadline| deadline.preferred).and_then(|it| on(it, year))
}

/// The day of a deadline for the report on a year.
pub(super) fn on(deadline: &Deadline, year: FinancialYear) -> Option<Date> {
    Date::new(year.end(), deadline.month, deadline.day).ok()
}
