use super::{Defect, Listed, replace};
use crate::check::Rule;
use crate::lang::{Lang, Text};
use crate::metrics::{Metric, Value};
use crate::project::{Content, Dump};
use crate::year::FinancialYear;

/// Other words in both languages; each translation is still of its source as
/// that is now.
pub(super) fn both(dump: &mut Dump, en: [&str; 2], cy: [&str; 2]) {
    replace(dump, Lang::En, en[0], en[1]);
    replace(dump, Lang::Cy, cy[0], cy[1]);
    let now: Vec<(String, Content)> =
        dump.passages.iter().map(|it| (it.id.clone(), it.content.clone())).collect();
    for passage in &mut dump.passages {
        let source = now.iter().find(|(id, _)| passage.source.as_ref() == Some(id));
        if let Some((_, content)) = source {
            passage.made_from = Some(content.fingerprint());
            passage.made_from_text = Some(content.kept());
        }
    }
}

/// Another sentence in the place of the one on the wait in the spring.
pub(super) fn wait(dump: &mut Dump, en: &str, cy: &str) {
    both(
        dump,
        ["The wait was far too long in the spring.", en],
        ["Roedd yr amser aros yn llawer rhy hir yn y gwanwyn.", cy],
    );
}

/// The same words in both languages, of a table or a figure.
pub(super) fn same(dump: &mut Dump, old: &str, new: &str) {
    both(dump, [old, new], [old, new]);
}

/// A measure of the sample.
pub(super) fn metric<'d>(dump: &'d mut Dump, code: &str) -> &'d mut Metric {
    dump.records.metrics.iter_mut().find(|it| it.code == code).expect("a measure of the sample")
}

/// The financial year that begins in this one.
pub(super) fn year(start: i16) -> FinancialYear {
    FinancialYear::starting(start)
}

fn count(dump: &mut Dump, code: &str, start: i16, number: u32) {
    let reading = metric(dump, code).reading_mut(year(start));
    reading.value = Some(Value::Number { number: number.into() });
}

#[test]
fn figures_that_differ() {
    Listed("numbers-figures-that-differ").each_is_found(&[
        Defect {
            name: "two digits turned round in a table of the text",
            plant: |dump| same(dump, "| 2,683 |", "| 2,638 |"),
            rule: Rule::FigureDiffers,
            at: "2,638",
        },
        Defect {
            name: "a figure before its code that no year has",
            plant: |dump| {
                both(
                    dump,
                    ["received 401 reports", "received 410 reports"],
                    ["Cawsom 401 o adroddiadau", "Cawsom 410 o adroddiadau"],
                );
            },
            rule: Rule::FigureDiffers,
            at: "410",
        },
        Defect {
            name: "a figure of the summary that is not the measure’s",
            plant: |dump| {
                both(
                    dump,
                    ["412 adults and 71 children", "442 adults and 71 children"],
                    ["412 o oedolion a 71 o blant", "442 o oedolion a 71 o blant"],
                );
            },
            rule: Rule::FigureDiffers,
            at: "442",
        },
        Defect {
            name: "a figure that is compared with last year’s, which is right",
            plant: |dump| {
                wait(
                    dump,
                    "442 adults used a direct payment, compared with 388 last year.",
                    "Defnyddiodd 442 o oedolion daliad uniongyrchol, o gymharu â 388 y llynedd.",
                );
            },
            rule: Rule::FigureDiffers,
            at: "442",
        },
        Defect {
            name: "last year’s figure with two digits turned round",
            plant: |dump| {
                wait(
                    dump,
                    "There were 401 reports (AD/020), compared with 387 in 2023-24.",
                    "Cafwyd 401 o adroddiadau (AD/020), o gymharu â 387 yn 2023-24.",
                );
            },
            rule: Rule::FigureDiffers,
            at: "387",
        },
        Defect {
            name: "a change of another percentage than that of its numbers",
            plant: |dump| {
                both(
                    dump,
                    ["up 6% from 388", "up 16% from 388"],
                    ["i fyny 6% o 388", "i fyny 16% o 388"],
                );
            },
            rule: Rule::ChangeWrong,
            at: "16%",
        },
        Defect {
            name: "two digits turned round beside a table of the text",
            plant: |dump| {
                both(
                    dump,
                    ["831 of our 904 posts", "831 of our 940 posts"],
                    ["831 o’n 904 o swyddi", "831 o’n 940 o swyddi"],
                );
            },
            rule: Rule::DigitsTurned,
            at: "940",
        },
        Defect {
            name: "a figure of this year beside the label of last year",
            plant: |dump| {
                both(
                    dump,
                    ["We added 66 children", "In 2023-24 we added 66 children"],
                    ["Gwnaethom ychwanegu 66 o blant", "Yn 2023-24 gwnaethom ychwanegu 66 o blant"],
                );
            },
            rule: Rule::YearWrong,
            at: "2023-24",
        },
        Defect {
            name: "two figures copied forward under new labels",
            plant: |dump| {
                both(
                    dump,
                    [
                        "The wait was far too long in the spring.",
                        "The wait was far too long: 23 in quarter 4 and 35 in quarter 3.",
                    ],
                    [
                        "Roedd yr amser aros yn llawer rhy hir yn y gwanwyn.",
                        "Roedd yr amser aros yn llawer rhy hir: 23 yn chwarter 4 a 35 yn chwarter 3.",
                    ],
                );
                both(
                    dump,
                    [
                        "so it is one of our priorities.",
                        "so it is one of our priorities. It was 16, compared to 23 in quarter 1, and 35 in quarter 4.",
                    ],
                    [
                        "felly mae’n un o’n blaenoriaethau.",
                        "felly mae’n un o’n blaenoriaethau. 16 oedd hi, o gymharu â 23 yn chwarter 1, a 35 yn chwarter 4.",
                    ],
                );
            },
            rule: Rule::CopiedForward,
            at: "23",
        },
        Defect {
            name: "complaints of stage 2 otherwise than in their record",
            plant: |dump| {
                both(
                    dump,
                    ["five of the eight stage 2", "five of the 9 stage 2"],
                    ["pump o’r wyth cwyn cam 2", "pump o’r 9 cwyn cam 2"],
                );
            },
            rule: Rule::ComplaintsDiffer,
            at: "9",
        },
        Defect {
            name: "complaints of stage 1 in ordinary words, two digits turned round",
            plant: |dump| {
                wait(
                    dump,
                    "We received 78 stage 1 complaints.",
                    "Cawsom 78 o gwynion cam 1.",
                );
            },
            rule: Rule::ComplaintsDiffer,
            at: "78",
        },
        Defect {
            name: "more complaints to the Ombudsman than in their record",
            plant: |dump| {
                both(
                    dump,
                    ["received six complaints", "received 16 complaints"],
                    ["Cymru chwe chwyn", "Cymru 16 o gwynion"],
                );
            },
            rule: Rule::ComplaintsDiffer,
            at: "16",
        },
        Defect {
            name: "a net budget with two digits turned round",
            plant: |dump| {
                both(
                    dump,
                    ["net budget of £75.4", "net budget of £74.5"],
                    ["cyllideb net o £75.4", "cyllideb net o £74.5"],
                );
            },
            rule: Rule::BudgetDiffers,
            at: "£74.5",
        },
        Defect {
            name: "measures that have last year’s values again",
            plant: |dump| {
                count(dump, "AD/012", 2024, 1866);
                count(dump, "CH/015", 2024, 497);
            },
            rule: Rule::SameAsBefore,
            at: "AD/012",
        },
        Defect {
            name: "a column of a table copied into the next",
            plant: |dump| {
                same(dump, "| 21 | 18 | 12 |", "| 21 | 18 | 18 |");
                same(dump, "| 640 | 410 | 215 |", "| 640 | 410 | 410 |");
                same(dump, "| 44 | 39 | 33 |", "| 44 | 39 | 39 |");
                same(dump, "| 498,000 | 437,000 |", "| 498,000 | 498,000 |");
            },
            rule: Rule::SameAsBefore,
            at: "2024-25",
        },
    ]);
}

#[test]
fn sums_and_percentages() {
    Listed("numbers-sums-and-percentages").each_is_found(&[
        Defect {
            name: "a cell that spoils its row and its column",
            plant: |dump| same(dump, "| 7 | 2 | 9 |", "| 6 | 2 | 9 |"),
            rule: Rule::TableSum,
            at: "6",
        },
        Defect {
            name: "a total in bold that is too small",
            plant: |dump| same(dump, "**896**", "**886**"),
            rule: Rule::TableSum,
            at: "886",
        },
        Defect {
            name: "parts of a whole that come to more than it",
            plant: |dump| {
                both(
                    dump,
                    ["30 were not upheld", "40 were not upheld"],
                    ["ni chadarnhawyd 30", "ni chadarnhawyd 40"],
                );
            },
            rule: Rule::PartsSum,
            at: "87",
        },
        Defect {
            name: "a part that is more than its whole",
            plant: |dump| {
                both(
                    dump,
                    ["Of 78 posts, 11 were", "Of 78 posts, 111 were"],
                    ["O 78 o swyddi, roedd 11", "O 78 o swyddi, roedd 111"],
                );
            },
            rule: Rule::PartsSum,
            at: "111",
        },
        Defect {
            name: "a part of a measure that is more than the measure",
            plant: |dump| count(dump, "AD/005", 2024, 2844),
            rule: Rule::SubsetLarger,
            at: "AD/005",
        },
        Defect {
            name: "a part in a table of the text that is more than its whole",
            plant: |dump| same(dump, "| 208 | 225 | 251 |", "| 408 | 225 | 251 |"),
            rule: Rule::SubsetLarger,
            at: "408",
        },
        Defect {
            name: "a percentage that is not that of its numbers",
            plant: |dump| same(dump, "498 (91%)", "498 (81%)"),
            rule: Rule::PercentWrong,
            at: "81%",
        },
        Defect {
            name: "a wrong percentage in the answer to a promise",
            plant: |dump| {
                let mut promises = dump.records.promises.iter_mut();
                let promise = promises.find(|it| it.id == "people-2024-1").expect("a promise");
                let answer = promise.answer.as_mut().expect("an answer");
                answer.done = Text {
                    en: "We offered one to 188 of 193 children (79%).".into(),
                    cy: "Gwnaethom gynnig un i 188 o 193 o blant (79%).".into(),
                };
            },
            rule: Rule::PercentWrong,
            at: "people-2024-1",
        },
        Defect {
            name: "a percentage of thirteen",
            plant: |dump| {
                both(
                    dump,
                    ["eight of 13 in person", "eight of 13 (62%) in person"],
                    ["wyth o’r 13 wyneb yn wyneb", "wyth o’r 13 (62%) wyneb yn wyneb"],
                );
            },
            rule: Rule::PercentOfFew,
            at: "62%",
        },
        Defect {
            name: "percentages and no number",
            plant: |dump| {
                both(
                    dump,
                    [
                        "Percentages are rounded.",
                        "Percentages are rounded: 12.4% is 12%, and 0.6% is 1%.",
                    ],
                    [
                        "Mae canrannau wedi’u talgrynnu.",
                        "Mae canrannau wedi’u talgrynnu: 12.4% yw 12%, a 0.6% yw 1%.",
                    ],
                );
            },
            rule: Rule::PercentAlone,
            at: "12.4%",
        },
    ]);
}
