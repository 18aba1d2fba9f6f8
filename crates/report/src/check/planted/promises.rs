use super::{Defect, Listed, findings_in, numbers::both, remove, sample};
use crate::check::{Rule, Severity};
use crate::lang::Text;
use crate::project::{Content, Dump};
use crate::promises::{Answer, Made, Promise};

fn promise<'d>(dump: &'d mut Dump, id: &str) -> &'d mut Promise {
    dump.records.promises.iter_mut().find(|it| it.id == id).expect("a promise of the sample")
}

fn answer<'d>(dump: &'d mut Dump, id: &str) -> &'d mut Answer {
    promise(dump, id).answer.as_mut().expect("an answer of the sample")
}

#[test]
fn promises() {
    Listed("promises").each_is_found(&[
        Defect {
            name: "a promise of last year without an answer",
            plant: |dump| promise(dump, "people-2024-1").answer = None,
            rule: Rule::Unanswered,
            at: "people-2024-1",
        },
        Defect {
            name: "a promise that was not kept, without a reason",
            plant: |dump| answer(dump, "people-2024-6").why_not = Text::default(),
            rule: Rule::WithoutReason,
            at: "people-2024-6",
        },
        Defect {
            name: "a promise kept in part, without a reason",
            plant: |dump| answer(dump, "people-2024-5").why_not = Text::default(),
            rule: Rule::WithoutReason,
            at: "people-2024-5",
        },
        Defect {
            name: "a promise that was not kept, without a next step",
            plant: |dump| answer(dump, "people-2024-6").next_step = Text::default(),
            rule: Rule::WithoutNextStep,
            at: "people-2024-6",
        },
        Defect {
            name: "a promise that was kept, without the difference it made",
            plant: |dump| answer(dump, "people-2024-2").difference = Text::default(),
            rule: Rule::WithoutDifference,
            at: "people-2024-2",
        },
        Defect {
            name: "seven priorities in the text, six in the records",
            plant: |dump| {
                both(
                    dump,
                    ["set six priorities for People", "set 7 priorities for People"],
                    ["chwe blaenoriaeth ar gyfer Pobl", "7 blaenoriaeth ar gyfer Pobl"],
                );
            },
            rule: Rule::CountDiffers,
            at: "7",
        },
        Defect {
            name: "a part without objectives for the coming year",
            plant: |dump| {
                dump.records
                    .promises
                    .retain(|it| it.part != "well-being" || it.made == Made::LastYear);
            },
            rule: Rule::NoObjectives,
            at: "well-being.iii",
        },
        Defect {
            name: "an objective nobody can judge",
            plant: |dump| promise(dump, "people-2025-1").judged = Text::default(),
            rule: Rule::WithoutMeasure,
            at: "people-2025-1",
        },
        Defect {
            name: "an objective without a date",
            plant: |dump| promise(dump, "people-2025-1").due = None,
            rule: Rule::WithoutDate,
            at: "people-2025-1",
        },
        Defect {
            name: "objectives that stand nowhere in the text",
            plant: |dump| {
                remove(
                    dump,
                    |it| matches!(&it.content, Content::Exhibit { exhibit } if exhibit == "people-objectives"),
                );
            },
            rule: Rule::NotShown,
            at: "people.iii",
        },
    ]);
}

#[test]
fn a_part_that_answers_nothing_cannot_go_out() {
    let mut dump = sample();
    for promise in dump.records.promises.iter_mut().filter(|it| it.part == "people") {
        promise.answer = None;
    }
    let severity = |dump: &Dump| {
        let found = findings_in(dump).into_iter().find(|(it, _)| it.rule == Rule::Unanswered);
        found.map(|(it, _)| it.severity)
    };
    assert_eq!(severity(&dump), Some(Severity::Look), "question (iv) is answered in words");
    remove(&mut dump, |it| it.section == "people.iv" && matches!(it.content, Content::Text { .. }));
    assert_eq!(severity(&dump), Some(Severity::Stops));
}
