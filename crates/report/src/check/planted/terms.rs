use super::{Defect, Listed, replace};
use crate::check::Rule;
use crate::lang::Lang;

#[test]
fn terms_with_another_welsh_name() {
    Listed("terms").each_is_found(&[
        Defect {
            name: "reablement that the Welsh calls rehabilitation",
            plant: |dump| {
                replace(dump, Lang::Cy, "miliwn i ailalluogi", "miliwn i adsefydlu");
            },
            rule: Rule::LanguagesNamedOtherwise,
            at: "",
        },
        Defect {
            name: "direct payments by another name in two passages, told once",
            plant: |dump| {
                replace(dump, Lang::Cy, "drwy daliadau uniongyrchol gan", "drwy grantiau gan");
                replace(
                    dump,
                    Lang::Cy,
                    "Nid yw taliad uniongyrchol yn golygu",
                    "Nid yw arian at ofal yn golygu",
                );
            },
            rule: Rule::LanguagesNamedOtherwise,
            at: "",
        },
        Defect {
            name: "safeguarding by another name in a table",
            plant: |dump| {
                replace(
                    dump,
                    Lang::Cy,
                    "therapi galwedigaethol a diogelu |",
                    "therapi galwedigaethol a gwarchod |",
                );
            },
            rule: Rule::LanguagesNamedOtherwise,
            at: "",
        },
    ]);
}
