//! The contrast of the council's colour. On white it cannot be too light:
//! [`Accent`](crate::document::Accent) refuses that. On its own palest tint, on
//! which the titles of case studies stand, it can (WCAG 2.2, 1.4.3).

use crate::check::{Facts, Finding, Place, Rule};
use crate::document::Accent;

/// What text needs (WCAG 2.2, 1.4.3).
const NEEDED: f64 = 4.5;

pub(in crate::check) fn contrast(facts: &Facts<'_>) -> Vec<Finding> {
    let accent = facts.details.accent;
    let found = accent.contrast_with_tint(Accent::WASH);
    if found >= NEEDED {
        return Vec::new();
    }
    let ratio = format!("{found:.1}");
    let finding = Finding::new(Rule::AccessContrast, Place::Report)
        .with("colour", accent.to_string())
        .with("ratio", ratio);
    vec![finding]
}
