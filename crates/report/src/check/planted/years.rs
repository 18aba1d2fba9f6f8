use super::numbers::{both, metric, wait, year};
use super::{Defect, Listed};
use crate::check::Rule;
use crate::lang::Text;
use crate::metrics::{Break, Standing};

/// A sentence about direct payments that compares with the year before.
const COMPARES: &str =
    "At 31 March 2025, 412 adults used a direct payment, up 6% from 388 the year before.";

#[test]
fn years_and_what_can_be_compared() {
    Listed("years").each_is_found(&[
        Defect {
            name: "this year with the label of last year",
            plant: |dump| {
                both(
                    dump,
                    ["figure rose this year and", "figure rose this year (2023-24) and"],
                    ["ffigur cyntaf eleni a", "ffigur cyntaf eleni (2023-24) a"],
                );
            },
            rule: Rule::YearNamed,
            at: "2023-24",
        },
        Defect {
            name: "one year over two columns",
            plant: |dump| {
                both(
                    dump,
                    ["| 2024-25 | Better when |", "| 2022/23 | Better when |"],
                    ["| 2023-24 | 2024-25 | Gorau", "| 2023-24 | 2022/23 | Gorau"],
                );
            },
            rule: Rule::YearTwice,
            at: "2022/23",
        },
        Defect {
            name: "a part of last year, which the text compares with this year",
            plant: |dump| {
                let until = jiff::civil::date(2023, 11, 23);
                let reading = metric(dump, "AD/013").reading_mut(year(2023));
                reading.standing = Standing::PartYear { until };
            },
            rule: Rule::PartYear,
            at: COMPARES,
        },
        Defect {
            name: "some months beside a whole year",
            plant: |dump| {
                wait(
                    dump,
                    "From April to December we had 300 referrals, compared with 420 in 2023-24.",
                    "O Ebrill i Ragfyr cawsom 300 o atgyfeiriadau, o gymharu â 420 yn 2023-24.",
                );
            },
            rule: Rule::PartYear,
            at: "April to December",
        },
        Defect {
            name: "a break in the series, across which the text compares",
            plant: |dump| {
                let new = Break { from: year(2024), note: Text::default() };
                metric(dump, "AD/013").breaks.push(new);
            },
            rule: Rule::BreakCompared,
            at: COMPARES,
        },
    ]);
}
