//! Tables, charts and stories.

use expect_test::{Expect, expect};
use jiff::civil::date;
use report::assemble::Purpose;
use report::document::{Block, Chart, ChartKind, Document, Edition, plain_blocks};
use report::exhibits::{Exhibit, Of};
use report::lang::{Lang, Text};
use report::metrics::grid::enter;
use report::metrics::{Break, Metric, Standing};
use report::pack::{MetricBetter, load_shipped};
use report::project::{Change, Content, Details, Did, Project};

use super::said::live;
use super::{both, metric, year};

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
