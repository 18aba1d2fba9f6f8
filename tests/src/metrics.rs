//! What measures say in a document, in both languages: values, trends, tables,
//! charts and stories, with the words people will read.

use expect_test::{Expect, expect};
use formats::phrases::say;
use jiff::civil::date;
use report::assemble::Purpose;
use report::document::{Block, Chart, ChartKind, Document, Edition, plain_blocks};
use report::exhibits::{Exhibit, Of};
use report::lang::{Lang, Text};
use report::metrics::grid::enter;
use report::metrics::live::{What, said};
use report::metrics::said::Speaker;
use report::metrics::{Break, Definition, Metric, Standing};
use report::pack::{MetricBetter, Population, load_shipped};
use report::project::{Change, Content, Details, Did, Project};
use report::year::FinancialYear;

fn year(start: i16) -> FinancialYear {
    FinancialYear::starting(start)
}

fn both(en: &str, cy: &str) -> Text {
    Text { en: en.into(), cy: cy.into() }
}

/// A measure with these values, the last of them of 2024-25.
fn metric(code: &str, unit: Text, better: MetricBetter, values: &[&str]) -> Metric {
    let mut metric = Metric::new(code);
    metric.own = Some(Definition {
        title: both("Adults seen", "Oedolion a welwyd"),
        unit,
        population: Population::Adults,
        subset_of: None,
        better,
        valid: None,
    });
    for (back, typed) in values.iter().rev().enumerate() {
        let start = 2024 - i16::try_from(back).unwrap();
        enter(&mut metric, year(start), typed, Lang::En).unwrap();
    }
    metric
}

/// What is said of a measure in running text, in both languages.
fn live(metric: &Metric) -> String {
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

fn exhibit(id: &str, of: Of) -> Exhibit {
    Exhibit { id: id.into(), of, caption: Text::default(), alt: Text::default(), described: None }
}

/// The text of a section of a report with these measures and this exhibit.
fn placed(metrics: &[Metric], of: Of) -> [Vec<Block>; 2] {
    let folder = tempfile::tempdir().unwrap();
    let details = Details::new(both("A", "B"), year(2024));
    let path = folder.path().join("r.llunio");
    let mut project = Project::create(&path, &details, &load_shipped("lassar")).unwrap();
    project
        .write(Change::new(Did::Load, ""), |tx| {
            metrics.iter().try_for_each(|metric| tx.keep_record(metric))?;
            tx.keep_record(&exhibit("e", of))?;
            Lang::BOTH.into_iter().try_for_each(|lang| {
                let content = Content::Exhibit { exhibit: "e".into() };
                tx.replace_text("workforce", None, lang, &[content])
            })
        })
        .unwrap();
    Lang::BOTH.map(|lang| {
        let document = document(&project, lang);
        let section = document.walk().into_iter().find(|(_, it)| it.id == "workforce").unwrap().1;
        section.pieces.iter().map(|piece| piece.block.clone()).collect()
    })
}

fn document(project: &Project, lang: Lang) -> Document {
    let purpose = Purpose { lang, edition: Edition::Full, website: false, on: date(2025, 9, 30) };
    desk::assembling::assembled(project, purpose).unwrap().document
}

/// Three measures with all that can be known of them.
fn measures() -> [Metric; 3] {
    let adults = || both("adults", "oedolion");
    let mut part = metric("A", adults(), MetricBetter::Up, &["64", "1,210", "1,284"]);
    part.reading_mut(year(2022)).standing = Standing::PartYear { until: date(2022, 11, 23) };
    part.reading_mut(year(2024)).standing = Standing::Provisional;
    part.reading_mut(year(2024)).source = "A return".into();
    let mut share = metric("B", both("", ""), MetricBetter::Down, &["34/120", "41/128", ""]);
    share.reading_mut(year(2024)).wales =
        Some(report::metrics::Value::Percent { percent: 28.into() });
    share.breaks.push(Break { from: year(2023), note: both("The form changed.", "") });
    let mut words = metric("C", both("", ""), MetricBetter::Neither, &["New measure", "5", "7"]);
    words.why = both("Because.\n\n- one\n- two", "Oherwydd.");
    words.good = both("Ten.", "Deg.");
    [part, share, words]
}

fn codes(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

fn check_text(blocks: &[Vec<Block>; 2], wanted: Expect) {
    wanted.assert_eq(&blocks.each_ref().map(|blocks| plain_blocks(blocks)).join("\n----\n"));
}

#[test]
fn a_table_says_what_must_be_known_of_its_values() {
    let of = Of::MetricTable { codes: codes(&["B", "gone", "A", "C"]), years: 3, wales: true };
    check_text(
        &placed(&measures(), of),
        expect![[r#"
        Metrics, 2022-23 to 2024-25
        Metric	2022-23	2023-24	2024-25	All Wales 2024-25
        Adults seen (B)	34 of 120 (28%)	41 of 128 (32%) (new series)	no figure	28%
        Adults seen (A)	64 (part of the year)	1,210	1,284 (provisional)	no figure
        Adults seen (C)	New measure	5	7	no figure
        B: not comparable before 2023-24. The form changed.
        A: the figure for 2022-23 covers 1 April to 23 November 2022 only, and is not compared with a whole year.
        Source: A return.
        ----
        Metrigau, 2022-23 i 2024-25
        Metrig	2022-23	2023-24	2024-25	Cymru gyfan 2024-25
        Oedolion a welwyd (B)	34 o 120 (28%)	41 o 128 (32%) (cyfres newydd)	dim ffigur	28%
        Oedolion a welwyd (A)	64 (rhan o’r flwyddyn)	1,210	1,284 (dros dro)	dim ffigur
        Oedolion a welwyd (C)	New measure	5	7	dim ffigur
        B: ni ellir cymharu â ffigurau cyn 2023-24. The form changed.
        A: mae’r ffigur ar gyfer 2022-23 yn cwmpasu 1 Ebrill i 23 Tachwedd 2022 yn unig, ac ni chaiff ei gymharu â blwyddyn gyfan.
        Ffynhonnell: A return."#]],
    );
    let of = Of::MetricTable { codes: codes(&["A"]), years: 1, wales: false };
    check_text(
        &placed(&measures(), of),
        expect![[r#"
        Metrics, 2024-25
        Metric	2024-25
        Adults seen (A)	1,284 (provisional)
        Source: A return.
        ----
        Metrigau, 2024-25
        Metrig	2024-25
        Oedolion a welwyd (A)	1,284 (dros dro)
        Ffynhonnell: A return."#]],
    );
    let of = Of::MetricTable { codes: codes(&["gone"]), years: 3, wales: false };
    check_text(
        &placed(&measures(), of),
        expect![[r#"

        ----
    "#]],
    );
}

#[test]
fn a_source_that_is_published_is_a_link_to_where_it_is() {
    let sourced = |links: [&str; 2], source: &str| {
        let mut metric = metric("A", both("", ""), MetricBetter::Up, &["5", "7"]);
        for (start, link) in [(2023, links[0]), (2024, links[1])] {
            metric.reading_mut(year(start)).source = source.into();
            metric.reading_mut(year(start)).link = link.into();
        }
        let of = Of::MetricTable { codes: codes(&["A"]), years: 2, wales: false };
        placed(&[metric], of).map(|blocks| match &blocks[..] {
            [_, note] => report::document::markdown::write(std::slice::from_ref(note)),
            other => panic!("{other:?}"),
        })
    };
    let (one, two) = ("https://stats.example/1", "https://stats.example/2");
    assert_eq!(
        sourced([one, one], "StatsWales"),
        [
            "Source: [StatsWales](https://stats.example/1).\n",
            "Ffynhonnell: [StatsWales](https://stats.example/1).\n"
        ]
    );
    // In two places: links to different places say different things.
    assert_eq!(
        sourced([one, two], "StatsWales")[0],
        "Source: [StatsWales (A, 2023-24)](https://stats.example/1); \
         [StatsWales (A, 2024-25)](https://stats.example/2).\n"
    );
    assert_eq!(sourced(["", two], "")[1], "Ffynhonnell: [A, 2024-25](https://stats.example/2).\n");
    // What is no address is not printed; `sources-address` says so.
    assert_eq!(sourced(["intranet/1", ""], "StatsWales")[0], "Source: StatsWales.\n");
}

#[test]
fn a_measure_of_the_catalogue_says_what_it_counts() {
    let mut metric = Metric::new("AD/013");
    enter(&mut metric, year(2023), "1,210", Lang::En).unwrap();
    enter(&mut metric, year(2024), "1,284", Lang::En).unwrap();
    expect![[r#"
        1,284 adults, up 6% on last year (74 more)
        1,284 o oedolion, i fyny 6% o gymharu â’r llynedd (74 yn fwy)"#]]
    .assert_eq(&live(&metric));
}

#[test]
fn a_story_tells_the_trend_and_what_was_answered() {
    check_text(
        &placed(&measures(), Of::MetricStory { code: "C".into() }),
        expect![[r#"
        Adults seen (C). 7 in 2024-25: up 2 on last year (40%).
        Why it changed: Because.
        one
        two
        What good looks like: Ten.
        ----
        Oedolion a welwyd (C). 7 yn 2024-25: i fyny 2 o gymharu â’r llynedd (40%).
        Pam y newidiodd: Oherwydd.
        Sut olwg fyddai ar berfformiad da: Deg."#]],
    );
}

fn check_chart(metrics: &[Metric], which: &[&str], kind: ChartKind, wanted: Expect) {
    let of = Of::MetricChart { codes: codes(which), years: 3, chart: kind };
    let shown = placed(metrics, of).map(|blocks| {
        let chart = blocks.iter().map(|block| match block {
            Block::Chart(chart) => sketch(chart),
            other => plain_blocks(std::slice::from_ref(other)),
        });
        chart.collect::<Vec<_>>().join("\n")
    });
    wanted.assert_eq(&shown.join("\n----\n"));
}

fn sketch(chart: &Chart) -> String {
    let series: Vec<String> =
        chart.series.iter().map(|series| format!("{}: {:?}", series.name, series.values)).collect();
    let unit = chart.unit.as_deref().unwrap_or("no unit");
    let shares = if chart.shares { ", as shares" } else { "" };
    format!("{} [{unit}{shares}]\n{}\n{}", chart.caption, series.join("\n"), chart.alt)
}

#[test]
fn a_chart_has_gaps_and_breaks_and_says_its_point() {
    check_chart(
        &measures(),
        &["A"],
        ChartKind::Line,
        expect![[r#"
        Adults seen (A) [adults]
        Adults seen (A): [None, Some(1210.0), Some(1284.0)]
        Adults seen (A): 1,284 adults (provisional) in 2024-25: up 6% on last year (74 more). A higher figure is better, so this is an improvement.
        A: the figure for 2022-23 covers 1 April to 23 November 2022 only, and is not compared with a whole year.
        Source: A return.
        ----
        Oedolion a welwyd (A) [oedolion]
        Oedolion a welwyd (A): [None, Some(1210.0), Some(1284.0)]
        Oedolion a welwyd (A): 1,284 o oedolion (dros dro) yn 2024-25: i fyny 6% o gymharu â’r llynedd (74 yn fwy). Mae ffigur uwch yn well, felly mae hyn yn welliant.
        A: mae’r ffigur ar gyfer 2022-23 yn cwmpasu 1 Ebrill i 23 Tachwedd 2022 yn unig, ac ni chaiff ei gymharu â blwyddyn gyfan.
        Ffynhonnell: A return."#]],
    );
    check_chart(
        &measures(),
        &["B", "A"],
        ChartKind::Bar,
        expect![[r#"
        Adults seen (B) [%]
        Adults seen (B), before 2023-24: [Some(28.333), None, None]
        Adults seen (B), from 2023-24: [None, Some(32.031), None]
        Adults seen (B): There is no figure for 2024-25. The figure for all Wales is 28%.
        B: not comparable before 2023-24. The form changed.
        Adults seen (A) has no figures of the same kind, and is not in the chart.
        ----
        Oedolion a welwyd (B) [%]
        Oedolion a welwyd (B), cyn 2023-24: [Some(28.333), None, None]
        Oedolion a welwyd (B), o 2023-24: [None, Some(32.031), None]
        Oedolion a welwyd (B): Nid oes ffigur ar gyfer 2024-25. Y ffigur ar gyfer Cymru gyfan yw 28%.
        B: ni ellir cymharu â ffigurau cyn 2023-24. The form changed.
        Nid oes gan Oedolion a welwyd (A) ffigurau o’r un math, ac nid yw yn y siart."#]],
    );
    check_chart(
        &measures(),
        &["B"],
        ChartKind::Stacked,
        expect![[r#"
        Adults seen (B) [no unit, as shares]
        Adults seen (B), before 2023-24: [Some(34.0), None, None]
        Adults seen (B), from 2023-24: [None, Some(41.0), None]
        All others, before 2023-24: [Some(86.0), None, None]
        All others, from 2023-24: [None, Some(87.0), None]
        Adults seen (B): There is no figure for 2024-25. The figure for all Wales is 28%.
        B: not comparable before 2023-24. The form changed.
        ----
        Oedolion a welwyd (B) [no unit, as shares]
        Oedolion a welwyd (B), cyn 2023-24: [Some(34.0), None, None]
        Oedolion a welwyd (B), o 2023-24: [None, Some(41.0), None]
        Pob un arall, cyn 2023-24: [Some(86.0), None, None]
        Pob un arall, o 2023-24: [None, Some(87.0), None]
        Oedolion a welwyd (B): Nid oes ffigur ar gyfer 2024-25. Y ffigur ar gyfer Cymru gyfan yw 28%.
        B: ni ellir cymharu â ffigurau cyn 2023-24. The form changed."#]],
    );
    // Numbers: what each makes of their sum, where there is one.
    check_chart(
        &measures(),
        &["A", "C"],
        ChartKind::Stacked,
        expect![[r#"
        Metrics, 2022-23 to 2024-25 [no unit, as shares]
        Adults seen (A): [None, Some(1210.0), Some(1284.0)]
        Adults seen (C): [None, Some(5.0), Some(7.0)]
        Adults seen (A): 1,284 adults (provisional) in 2024-25: up 6% on last year (74 more). A higher figure is better, so this is an improvement. Adults seen (C): 7 in 2024-25: up 2 on last year (40%).
        A: the figure for 2022-23 covers 1 April to 23 November 2022 only, and is not compared with a whole year.
        Source: A return.
        ----
        Metrigau, 2022-23 i 2024-25 [no unit, as shares]
        Oedolion a welwyd (A): [None, Some(1210.0), Some(1284.0)]
        Oedolion a welwyd (C): [None, Some(5.0), Some(7.0)]
        Oedolion a welwyd (A): 1,284 o oedolion (dros dro) yn 2024-25: i fyny 6% o gymharu â’r llynedd (74 yn fwy). Mae ffigur uwch yn well, felly mae hyn yn welliant. Oedolion a welwyd (C): 7 yn 2024-25: i fyny 2 o gymharu â’r llynedd (40%).
        A: mae’r ffigur ar gyfer 2022-23 yn cwmpasu 1 Ebrill i 23 Tachwedd 2022 yn unig, ac ni chaiff ei gymharu â blwyddyn gyfan.
        Ffynhonnell: A return."#]],
    );
    // A number alone is no share of anything.
    check_chart(
        &measures(),
        &["A"],
        ChartKind::Stacked,
        expect![[r#"
        Adults seen (A) [adults]
        Adults seen (A): [None, Some(1210.0), Some(1284.0)]
        Adults seen (A): 1,284 adults (provisional) in 2024-25: up 6% on last year (74 more). A higher figure is better, so this is an improvement.
        A: the figure for 2022-23 covers 1 April to 23 November 2022 only, and is not compared with a whole year.
        Source: A return.
        ----
        Oedolion a welwyd (A) [oedolion]
        Oedolion a welwyd (A): [None, Some(1210.0), Some(1284.0)]
        Oedolion a welwyd (A): 1,284 o oedolion (dros dro) yn 2024-25: i fyny 6% o gymharu â’r llynedd (74 yn fwy). Mae ffigur uwch yn well, felly mae hyn yn welliant.
        A: mae’r ffigur ar gyfer 2022-23 yn cwmpasu 1 Ebrill i 23 Tachwedd 2022 yn unig, ac ni chaiff ei gymharu â blwyddyn gyfan.
        Ffynhonnell: A return."#]],
    );
}
