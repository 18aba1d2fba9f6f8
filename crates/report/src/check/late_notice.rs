//! What a council tells Care Inspectorate Wales when the report will not be out
//! by the end of September: that it will not, and the day on which to expect it
//! (guidance 001 Annex B). The letter itself is a paper (`desk::papers`), and its
//! words are in `locales/*/papers.ftl`.

use jiff::civil::Date;

use super::Facts;
use super::checks::{PUBLICATION, in_figures};
use crate::pack::{Deadline, Pack};
use crate::year::FinancialYear;

/// What the letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LateNotice {
    /// The day by which the report should be out.
    pub due: Date,
    /// Whether that day has gone by.
    pub overdue: bool,
    /// The day on which it is expected. None if no day is planned, or if the
    /// planned one has gone by too: the letter then leaves it to be filled in.
    pub expected: Option<Date>,
}

/// Why no letter is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotLate {
    /// The pack names no day by which the report should be out.
    NoDeadline,
    /// Publication is planned for that day or before.
    Planned {
        /// The day by which it should be out.
        due: Date,
        /// The planned day.
        planned: Date,
    },
    /// Publication is not planned, and there is still time.
    Unplanned {
        /// The day by which it should be out.
        due: Date,
    },
}

/// What the letter says, if the report is planned for later than it should be
/// out, or is not planned and that day has passed.
///
/// # Errors
///
/// If it is not late, says why not.
pub fn late_notice(facts: &Facts<'_>) -> Result<LateNotice, NotLate> {
    let due = due(facts.pack, facts.details.year).ok_or(NotLate::NoDeadline)?;
    let planned = facts.details.dates.get(PUBLICATION).copied();
    match planned {
        Some(planned) if planned <= due => return Err(NotLate::Planned { due, planned }),
        None if facts.today <= due => return Err(NotLate::Unplanned { due }),
        Some(_) | None => {}
    }
    Ok(LateNotice {
        due,
        overdue: facts.today > due,
        expected: planned.filter(|planned| *planned >= facts.today),
    })
}

impl NotLate {
    /// The name of the message that says it, without `errors-`.
    pub(crate) fn code(self) -> &'static str {
        match self {
            NotLate::NoDeadline => "not-late-no-deadline",
            NotLate::Planned { .. } => "not-late-planned",
            NotLate::Unplanned { .. } => "not-late-unplanned",
        }
    }

    /// What stands in that message.
    pub(crate) fn values(self) -> Vec<(&'static str, String)> {
        match self {
            NotLate::NoDeadline => Vec::new(),
            NotLate::Planned { due, planned } => {
                vec![("due", in_figures(due)), ("planned", in_figures(planned))]
            }
            NotLate::Unplanned { due } => vec![("due", in_figures(due))],
        }
    }
}

/// The day by which the report on a year should be out, if the pack says one.
pub(super) fn due(pack: &Pack, year: FinancialYear) -> Option<Date> {
    pack.deadlines.iter().find(|deadline| deadline.preferred).and_then(|it| on(it, year))
}

/// The day of a deadline for the report on a year.
pub(super) fn on(deadline: &Deadline, year: FinancialYear) -> Option<Date> {
    Date::new(year.end(), deadline.month, deadline.day).ok()
}
