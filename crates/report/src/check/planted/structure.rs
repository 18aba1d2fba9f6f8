use super::{Defect, each_is_found, remove};
use crate::check::Rule;

#[test]
fn structure() {
    each_is_found(&[Defect {
        name: "a required section without text",
        plant: |dump| remove(dump, |it| it.section == "leadership"),
        rule: Rule::SectionEmpty,
        at: "leadership",
    }]);
}
