//! Charts with a description of the officer’s own, which was written for other
//! numbers than the chart shows now. The program’s own descriptions follow the
//! numbers; these cannot.

use crate::check::{Finding, Place, Recorded, Rule};

pub(in crate::check) fn described(recorded: &Recorded) -> Vec<Finding> {
    let records = &recorded.records;
    let changed = records.exhibits.iter().filter(|exhibit| {
        exhibit.described.is_some() && exhibit.described != exhibit.numbers(records)
    });
    changed.map(|exhibit| Finding::new(Rule::DescribedOtherwise, Place::record(exhibit))).collect()
}
