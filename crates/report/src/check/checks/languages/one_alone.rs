//! A report that is in one language alone.
//!
//! What a council publishes for everybody is to be in Welsh and English, and
//! each is to say that there is the other (Welsh Language Standards). The cover
//! says so only if the file has both.

use crate::check::{Facts, Finding, Place, Rule};

pub(in crate::check) fn one_alone(facts: &Facts<'_>) -> Vec<Finding> {
    match facts.details.languages.as_slice() {
        [_] => vec![Finding::new(Rule::LanguagesOneAlone, Place::Report)],
        _ => Vec::new(),
    }
}
