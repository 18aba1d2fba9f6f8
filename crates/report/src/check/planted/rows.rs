use super::numbers::both;
use super::{Defect, Listed};
use crate::check::Rule;
use crate::project::Dump;

/// What is said of poor communication, with a sentence before it.
fn communication(dump: &mut Dump, en: &str, cy: &str) {
    both(
        dump,
        ["Poor communication is the", &format!("{en} Poor communication is the")],
        ["Cyfathrebu gwael yw’r", &format!("{cy} Cyfathrebu gwael yw’r")],
    );
}

#[test]
fn figures_that_differ_from_their_row() {
    Listed("rows").each_is_found(&[
        Defect {
            name: "the number of a row with its digits turned round",
            plant: |dump| {
                communication(
                    dump,
                    "Communication was the topic of 23 of the complaints.",
                    "Cyfathrebu oedd pwnc 23 o’r cwynion.",
                );
            },
            rule: Rule::RowDiffers,
            at: "23",
        },
        Defect {
            name: "nearly the number of a row",
            plant: |dump| {
                communication(
                    dump,
                    "Most complaints, 35 of the 87, were about communication.",
                    "Cyfathrebu oedd pwnc y rhan fwyaf, 35 o’r 87.",
                );
            },
            rule: Rule::RowDiffers,
            at: "35",
        },
    ]);
}
