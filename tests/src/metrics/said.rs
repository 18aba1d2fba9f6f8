//! Values, their changes and trends, as sentences.

use expect_test::{Expect, expect};
use formats::phrases::say;
use jiff::civil::date;
use report::lang::{Lang, Text};
use report::metrics::live::{What, said};
use report::metrics::said::Speaker;
use report::metrics::{Break, Metric, Standing};
use report::pack::{MetricBetter, load_shipped};
use report::year::FinancialYear;

use super::{both, metric, year};

/// What is said of a measure in running text, in both languages.
pub fn live(metric: &Metric) -> String {
    let pack = load_shipped("lassar");
    Lang::BOTH
        .map(|lang| {
            let speaker = Speaker { pack: &pack, lang, say: &say(lang) };
            said(&speaker, metric, year(2024), What::Both)
        })
        .join("\n")
}

fn check_live(before: &str, now: &str, wanted: Expect) {
    let unit = both("adults", "gofalwyr");
    wanted.assert_eq(&live(&metric("A", unit, MetricBetter::Up, &[before, now])));
}

#[test]
fn a_value_and_its_change_are_said_in_running_text() {
    check_live(
        "1,210",
        "1,284",
        expect![[r#"
        1,284 adults, up 6% on last year (74 more)
        1,284 o ofalwyr, i fyny 6% o gymharu â’r llynedd (74 yn fwy)"#]],
    );
    check_live(
        "1,284",
        "1,210",
        expect![[r#"
        1,210 adults, down 6% on last year (74 fewer)
        1,210 o ofalwyr, i lawr 6% o gymharu â’r llynedd (74 yn llai)"#]],
    );
    check_live(
        "3",
        "5",
        expect![[r#"
        5 adults, up 2 on last year (67%)
        5 o ofalwyr, i fyny 2 o gymharu â’r llynedd (67%)"#]],
    );
    check_live(
        "0",
        "1",
        expect![[r#"
        1 (adults), up 1 on last year
        1 (gofalwyr), i fyny 1 o gymharu â’r llynedd"#]],
    );
    check_live(
        "7",
        "7",
        expect![[r#"
        7 adults, no change on last year
        7 o ofalwyr, dim newid o gymharu â’r llynedd"#]],
    );
    check_live(
        "34/120",
        "41/128",
        expect![[r#"
        41 of 128 adults (32%), up 3.7 percentage points on last year, from 34 of 120 (28%) to 41 of 128 (32%)
        41 o 128 o ofalwyr (32%), i fyny 3.7 pwynt canran o gymharu â’r llynedd, o 34 o 120 (28%) i 41 o 128 (32%)"#]],
    );
    check_live(
        "5/12",
        "7/13",
        expect![[r#"
        7 of 13 adults (54%), from 5 of 12 (42%) to 7 of 13 (54%), up 12.2 percentage points on last year
        7 o 13 o ofalwyr (54%), o 5 o 12 (42%) i 7 o 13 (54%), i fyny 12.2 pwynt canran o gymharu â’r llynedd"#]],
    );
    check_live(
        "30/60",
        "10/20",
        expect![[r#"
        10 of 20 adults (50%), the same percentage, with no change on last year: from 30 of 60 (50%) to 10 of 20 (50%)
        10 o 20 o ofalwyr (50%), yr un ganran, heb newid o gymharu â’r llynedd: o 30 o 60 (50%) i 10 o 20 (50%)"#]],
    );
    check_live(
        "10%",
        "12%",
        expect![[r#"
        12%, up 2 percentage points on last year
        12%, i fyny 2 bwynt canran o gymharu â’r llynedd"#]],
    );
    check_live(
        "10%",
        "13%",
        expect![[r#"
        13%, up 3 percentage points on last year
        13%, i fyny 3 phwynt canran o gymharu â’r llynedd"#]],
    );
    check_live(
        "10%",
        "16%",
        expect![[r#"
        16%, up 6 percentage points on last year
        16%, i fyny 6 phwynt canran o gymharu â’r llynedd"#]],
    );
    check_live(
        "10%",
        "11%",
        expect![[r#"
        11%, up 1 percentage point on last year
        11%, i fyny 1 pwynt canran o gymharu â’r llynedd"#]],
    );
    check_live(
        "12%",
        "12.02%",
        expect![[r#"
        12.02%, up less than 0.1 percentage points on last year
        12.02%, i fyny llai na 0.1 pwynt canran o gymharu â’r llynedd"#]],
    );
    check_live(
        "1/3000",
        "2/3000",
        expect![[r#"
        2 of 3,000 adults (0.1%), up less than 0.1 percentage points on last year, from 1 of 3,000 (less than 0.1%) to 2 of 3,000 (0.1%)
        2 o 3,000 o ofalwyr (0.1%), i fyny llai na 0.1 pwynt canran o gymharu â’r llynedd, o 1 o 3,000 (llai na 0.1%) i 2 o 3,000 (0.1%)"#]],
    );
    check_live(
        "100,000",
        "100,001",
        expect![[r#"
        100,001 adults, up less than 0.1% on last year (1 more)
        100,001 o ofalwyr, i fyny llai na 0.1% o gymharu â’r llynedd (1 yn fwy)"#]],
    );
    check_live(
        "",
        "5",
        expect![[r#"
        5 adults (there is no figure for 2023-24 to compare)
        5 o ofalwyr (nid oes ffigur ar gyfer 2023-24 i gymharu ag ef)"#]],
    );
    check_live(
        "5",
        "",
        expect![[r#"
        no figure
        dim ffigur"#]],
    );
    check_live(
        "New measure",
        "5",
        expect![[r#"
        5 adults (the figure for 2023-24 is given in words and cannot be compared)
        5 o ofalwyr (rhoddir y ffigur ar gyfer 2023-24 mewn geiriau ac ni ellir ei gymharu)"#]],
    );
    check_live(
        "30",
        "10/20",
        expect![[r#"
        10 of 20 adults (50%) (not compared with 2023-24, because one figure is a number and the other a percentage)
        10 o 20 o ofalwyr (50%) (heb ei gymharu â 2023-24, gan fod y naill ffigur yn nifer a’r llall yn ganran)"#]],
    );
}

fn trend(metric: &Metric) -> String {
    let pack = load_shipped("lassar");
    let years: Vec<FinancialYear> = (2020..2025).map(year).collect();
    Lang::BOTH
        .map(|lang| Speaker { pack: &pack, lang, say: &say(lang) }.trend(metric, &years))
        .join("\n")
}

#[test]
fn trends_are_whole_sentences() {
    let adults = || both("adults", "oedolion");
    let mut rising = metric("A", adults(), MetricBetter::Up, &["100", "110", "121", "140", "150"]);
    expect![[r#"
        150 adults in 2024-25: up 7% on last year (10 more). Over the years shown: up 50% on 2020-21 (50 more). It has risen every year since 2020-21. A higher figure is better, so this is an improvement.
        150 o oedolion yn 2024-25: i fyny 7% o gymharu â’r llynedd (10 yn fwy). Dros y blynyddoedd a ddangosir: i fyny 50% o gymharu â 2020-21 (50 yn fwy). Mae wedi codi bob blwyddyn ers 2020-21. Mae ffigur uwch yn well, felly mae hyn yn welliant."#]].assert_eq(&trend(&rising));
    rising.reading_mut(year(2024)).standing = Standing::Provisional;
    rising.reading_mut(year(2024)).wales =
        Some(report::metrics::Value::Share { part: 10.into(), whole: 40.into() });
    rising.breaks.push(Break { from: year(2023), note: Text::default() });
    expect![[r#"
        150 adults (provisional) in 2024-25: up 7% on last year (10 more). A higher figure is better, so this is an improvement. The figure for all Wales is 10 of 40 (25%).
        150 o oedolion (dros dro) yn 2024-25: i fyny 7% o gymharu â’r llynedd (10 yn fwy). Mae ffigur uwch yn well, felly mae hyn yn welliant. Y ffigur ar gyfer Cymru gyfan yw 10 o 40 (25%)."#]].assert_eq(&trend(&rising));
    rising.reading_mut(year(2024)).standing = Standing::PartYear { until: date(2024, 11, 23) };
    expect![[r#"
        150 adults from 1 April to 23 November 2024; not compared with 2023-24, because the figures do not cover the same part of the year. The figure for all Wales is 10 of 40 (25%).
        150 o oedolion o 1 Ebrill i 23 Tachwedd 2024; heb ei gymharu â 2023-24, gan nad yw’r ffigurau’n cwmpasu’r un rhan o’r flwyddyn. Y ffigur ar gyfer Cymru gyfan yw 10 o 40 (25%)."#]].assert_eq(&trend(&rising));
    rising.reading_mut(year(2024)).standing = Standing::PartYear { until: date(2025, 1, 31) };
    expect![[r#"
        150 adults from 1 April 2024 to 31 January 2025; not compared with 2023-24, because the figures do not cover the same part of the year. The figure for all Wales is 10 of 40 (25%).
        150 o oedolion o 1 Ebrill 2024 i 31 Ionawr 2025; heb ei gymharu â 2023-24, gan nad yw’r ffigurau’n cwmpasu’r un rhan o’r flwyddyn. Y ffigur ar gyfer Cymru gyfan yw 10 o 40 (25%)."#]].assert_eq(&trend(&rising));
    let worse = metric("A", adults(), MetricBetter::Down, &["100", "90", "95"]);
    expect![[r#"
        95 adults in 2024-25: up 6% on last year (5 more). Over the years shown: down 5% on 2022-23 (5 fewer). A lower figure is better, so this is a step back.
        95 o oedolion yn 2024-25: i fyny 6% o gymharu â’r llynedd (5 yn fwy). Dros y blynyddoedd a ddangosir: i lawr 5% o gymharu â 2022-23 (5 yn llai). Mae ffigur is yn well, felly mae hyn yn gam yn ôl."#]].assert_eq(&trend(&worse));
    expect![[r#"
        There is no figure for 2024-25.
        Nid oes ffigur ar gyfer 2024-25."#]]
    .assert_eq(&trend(&metric("A", adults(), MetricBetter::Down, &["5", ""])));
}
