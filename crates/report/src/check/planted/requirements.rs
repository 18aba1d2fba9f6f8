//! What is asked for and linked to nothing.

use super::{Defect, each_is_found};
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
    each_is_found(&[
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
        Defect {
            name: "nothing on “More than just words”",
            plant: |dump| unlink(dump, "code.part-8.assurance.more-than-just-words"),
            rule: Rule::RequirementCodeNotMet,
            at: "people",
        },
        Defect {
            name: "nothing on the code about partnerships",
            plant: |dump| unlink(dump, "code.part-2"),
            rule: Rule::RequirementCodeNotMet,
            at: "partnership-and-integration",
        },
        Defect {
            name: "nothing from the Citizen Voice Body",
            plant: |dump| unlink(dump, "guidance.complaints.citizen-voice-body"),
            rule: Rule::RequirementGuidanceNotMet,
            at: "complaints-and-representations",
        },
        Defect {
            name: "nothing on climate change",
            plant: |dump| unlink(dump, "guidance.partnership.climate"),
            rule: Rule::RequirementGuidanceNotMet,
            at: "partnership-and-integration",
        },
    ]);
}
