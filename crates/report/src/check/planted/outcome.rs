use super::structure::add;
use super::{Defect, each_is_found};
use crate::check::Rule;

#[test]
fn outcome_and_evidence() {
    each_is_found(&[
        Defect {
            name: "what was done, and not what came of it",
            plant: |dump| {
                let en = "In May we held a week of events for staff and partners. We launched a newsletter, and a day of training took place in every team.";
                let cy = "Ym mis Mai daeth staff a phartneriaid at ei gilydd am wythnos, ac o ganlyniad mae’r timau’n rhannu syniadau.";
                add(dump, "people.iv", en, cy);
            },
            rule: Rule::OutcomeActivityOnly,
            at: "In May we held a week of events for staff and partners.",
        },
        Defect {
            name: "the same in Welsh",
            plant: |dump| {
                let en = "A week of events in the spring brought staff and partners together, and as a result the teams share ideas.";
                let cy = "Cynhaliwyd wythnos o ddigwyddiadau i staff a phartneriaid yn y gwanwyn. Lansiwyd cylchlythyr.";
                add(dump, "prevention.iii", en, cy);
            },
            rule: Rule::OutcomeActivityOnly,
            at: "Cynhaliwyd wythnos o ddigwyddiadau i staff a phartneriaid yn y gwanwyn.",
        },
        Defect {
            name: "a claim that rests on nothing",
            plant: |dump| {
                let en = "The new partnership is working well and people are happy with it.";
                let cy = "Byddwn yn holi pobl am y bartneriaeth newydd.";
                add(dump, "partnership-and-integration.ii", en, cy);
            },
            rule: Rule::OutcomeClaimWithoutEvidence,
            at: "The new partnership is working well and people are happy with it.",
        },
        Defect {
            name: "the same in Welsh",
            plant: |dump| {
                let en = "We will ask people what they think of the new partnership.";
                let cy = "Mae’r bartneriaeth newydd yn gweithio’n dda ac mae pobl yn hapus.";
                add(dump, "partnership-and-integration.ii", en, cy);
            },
            rule: Rule::OutcomeClaimWithoutEvidence,
            at: "Mae’r bartneriaeth newydd yn gweithio’n dda ac mae pobl yn hapus.",
        },
    ]);
}
