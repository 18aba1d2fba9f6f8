//! Planned dates: whether they can be kept, follow each other, and are soon enough.

pub(super) mod late;
pub(super) mod order;

/// The name of the day of publication among the planned dates.
pub(in crate::check) const PUBLICATION: &str = "publication";

/// A day as both languages write it in figures.
pub(in crate::check) fn in_figures(day: jiff::civil::Date) -> String {
    day.strftime("%d/%m/%Y").to_string()
}
