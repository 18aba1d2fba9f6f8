//! What measures say in a document, in both languages: values, trends, tables,
//! charts and stories, with the words people will read.

use expect_test::{Expect, expect};
use formats::phrases::say;
use jiff::civil::date;
use report::assemble::{Purpose, assemble};
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
    check_live("1,210", "1,284", expect![]);
    check_live("1,284", "1,210", expect![]);
    check_live("3", "5", expect![]);
    check_live("0", "1", expect![]);
    check_live("7", "7", expect![]);
    check_live("34/120", "41/128", expect![]);
    check_live("5/12", "7/13", expect![]);
    check_live("30/60", "10/20", expect![]);
    check_live("10%", "12%", expect![]);
    check_live("10%", "13%", expect![]);
    check_live("10%", "16%", expect![]);
    check_live("10%", "11%", expect![]);
    check_live("12%", "12.02%", expect![]);
    check_live("1/3000", "2/3000", expect![]);
    check_live("100,000", "100,001", expect![]);
    check_live("", "5", expect![]);
    check_live("5", "", expect![]);
    check_live("New measure", "5", expect![]);
    check_live("30", "10/20", expect![]);
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
    expect![].assert_eq(&trend(&rising));
    rising.reading_mut(year(2024)).standing = Standing::Provisional;
    rising.reading_mut(year(2024)).wales =
        Some(report::metrics::Value::Share { part: 10.into(), whole: 40.into() });
    rising.breaks.push(Break { from: year(2023), note: Text::default() });
    expect![].assert_eq(&trend(&rising));
    rising.reading_mut(year(2024)).standing = Standing::PartYear { until: date(2024, 11, 23) };
    expect![].assert_eq(&trend(&rising));
    rising.reading_mut(year(2024)).standing = Standing::PartYear { until: date(2025, 1, 31) };
    expect![].assert_eq(&trend(&rising));
    let worse = metric("A", adults(), MetricBetter::Down, &["100", "90", "95"]);
    expect![].assert_eq(&trend(&worse));
    expect![].assert_eq(&trend(&metric("A", adults(), MetricBetter::Down, &["5", ""])));
}

fn exhibit(id: &str, of: Of) -> Exhibit {
    Exhibit { id: id.into(), of, caption: Text::default(), alt: Text::default() }
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
    assemble(project, purpose, &say(lang)).unwrap().document
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
    check_text(&placed(&measures(), of), expect![]);
    let of = Of::MetricTable { codes: codes(&["A"]), years: 1, wales: false };
    check_text(&placed(&measures(), of), expect![]);
    let of = Of::MetricTable { codes: codes(&["gone"]), years: 3, wales: false };
    check_text(&placed(&measures(), of), expect!["\n----\n"]);
}

#[test]
fn a_story_tells_the_trend_and_what_was_answered() {
    check_text(&placed(&measures(), Of::MetricStory { code: "C".into() }), expect![]);
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
    format!("{} [{unit}]\n{}\n{}", chart.caption, series.join("\n"), chart.alt)
}

#[test]
fn a_chart_has_gaps_and_breaks_and_says_its_point() {
    check_chart(&measures(), &["A"], ChartKind::Line, expect![]);
    check_chart(&measures(), &["B", "A"], ChartKind::Bar, expect![]);
    check_chart(&measures(), &["B"], ChartKind::Stacked, expect![]);
}

/// The proof that nothing else moves: with one value changed, the words that
/// differ between the two documents are those of the measure, in both languages.
#[test]
fn one_value_changes_table_chart_story_and_running_text_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.llunio");
    let unchecked = |bytes: &[u8]| {
        report::document::Image::new(report::document::ImageFormat::Png, 1, 1, bytes.to_vec())
    };
    let mut project = report::sample::create(&path, 1, unchecked).unwrap();
    let before = Lang::BOTH.map(|lang| document(&project, lang));
    let mut metrics: Vec<Metric> = project.records().unwrap();
    let carers = metrics.iter_mut().find(|metric| metric.code == "GLAN/1").unwrap();
    enter(carers, year(2024), "600", Lang::En).unwrap();
    let carers = carers.clone();
    let reablement = metrics.iter_mut().find(|metric| metric.code == "GLAN/3").unwrap();
    enter(reablement, year(2024), "301/350", Lang::En).unwrap();
    let reablement = reablement.clone();
    project
        .write(Change::new(Did::Metrics, ""), |tx| {
            tx.keep_record(&carers)?;
            tx.keep_record(&reablement)
        })
        .unwrap();
    let after = Lang::BOTH.map(|lang| document(&project, lang));
    let mut changes = String::new();
    for (before, after) in before.iter().zip(&after) {
        let blocks = |document: &Document| -> Vec<String> {
            let sections = document.walk();
            let pieces = sections.iter().flat_map(|(_, section)| &section.pieces);
            pieces.map(|piece| format!("{:?}", piece.block)).collect()
        };
        let (before, after) = (blocks(before), blocks(after));
        assert_eq!(before.len(), after.len());
        for (old, new) in before.iter().zip(&after).filter(|(old, new)| old != new) {
            let words =
                |text: &str| -> Vec<String> { text.split([' ', '"']).map(str::to_owned).collect() };
            let (old, new) = (words(old), words(new));
            let kept: Vec<&String> = new.iter().filter(|word| !old.contains(word)).collect();
            changes.push_str(&format!("{kept:?}\n"));
        }
    }
    expect![].assert_eq(&changes);
}
