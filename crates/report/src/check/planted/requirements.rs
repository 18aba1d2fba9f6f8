//! What is asked for and linked to nothing.

use super::{Defect, Listed};
use crate::check::Rule;
use crate::project::Dump;

/// Takes a requirement from all passages that are linked to it.
fn unlink(dump: &mut Dump, requirement: &str) {
    for passage in &mut dump.passages {
        passage.answers.retain(|id| id != requirement);
    }
}

#[test]
fn requirements() {
    Listed("requirements").each_is_found(&[
        Defect {
            name: "nothing on how needs are assessed and met",
            plant: |dump| unlink(dump, "law.s144a.3"),
            rule: Rule::RequirementLawNotMet,
            at: "people",
        },
        Defect {
            name: "nothing on the code about well-being",
            plant: |dump| unlink(dump, "law.s144a.2.a.i"),
            rule: Rule::RequirementLawNotMet,
            at: "people",
        },
    ]);
}
