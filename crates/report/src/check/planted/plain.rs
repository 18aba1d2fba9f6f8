use super::{Defect, each_is_found, replace};
use crate::check::Rule;
use crate::lang::Lang;

#[test]
fn plain_language() {
    each_is_found(&[Defect {
        name: "a sentence of 36 words",
        plant: |dump| {
            let long = "We trained and then we trained again and we did so for as long as it took until every one of the thirty-eight managers could talk about mental health with the people who work for them.";
            replace(dump, Lang::En, "We trained 38 managers to talk about mental health.", long);
        },
        rule: Rule::SentenceVeryLong,
        at: "We trained and then we trained again and we did so for as long as it took until every one of the thirty-eight managers could talk about mental health with the people who work for them.",
    }]);
}
