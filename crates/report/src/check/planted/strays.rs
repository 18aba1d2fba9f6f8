use super::numbers::both;
use super::{Defect, Listed, replace};
use crate::check::Rule;
use crate::lang::Lang;

#[test]
fn what_was_left_in_the_other_language() {
    Listed("strays").each_is_found(&[
        Defect {
            name: "an English sentence in a Welsh passage",
            plant: |dump| {
                replace(
                    dump,
                    Lang::Cy,
                    "Ar ôl cyfathrebu, mae’r themâu’n wahanol.",
                    "After this the themes are different, and they have changed.",
                );
            },
            rule: Rule::LanguagesSentence,
            at: "After this the themes are different, and they have changed.",
        },
        Defect {
            name: "a report in English alone",
            plant: |dump| dump.details.languages = vec![Lang::En],
            rule: Rule::LanguagesOneAlone,
            at: "report",
        },
        Defect {
            name: "a report in Welsh alone",
            plant: |dump| dump.details.languages = vec![Lang::Cy],
            rule: Rule::LanguagesOneAlone,
            at: "report",
        },
    ]);
}

/// Hours are compared, though their unit is part of the word.
#[test]
fn hours_that_differ() {
    Listed("hours").each_is_found(&[Defect {
        name: "an hour that differs",
        plant: |dump| {
            both(
                dump,
                [
                    "The wait was far too long",
                    "We are open from 9am to 5pm. The wait was far too long",
                ],
                [
                    "Roedd yr amser aros yn llawer",
                    "Rydym ar agor o 9yb i 4yp. Roedd yr amser aros yn llawer",
                ],
            );
        },
        rule: Rule::LanguagesNumber,
        at: "4yp",
    }]);
}
