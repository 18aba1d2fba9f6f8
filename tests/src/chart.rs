//! Charts: well-formed SVG without anything active, the same ever after.

use formats::chart::{data_table, svg, svg_large_print};
use quick_xml::Reader;
use quick_xml::events::Event;
use report::document::{Accent, Chart, ChartKind, Series, plain_inlines};
use report::lang::Lang;

use crate::golden;

const YEARS: &[&str] = &["2021-22", "2022-23", "2023-24", "2024-25"];
const LONG: &[&str] = &[
    "Cymorth i deuluoedd a chymorth cynnar, gan gynnwys taliadau uniongyrchol",
    "Gofal preswyl a nyrsio i bobl 65 oed neu hŷn",
    "Offer, addasiadau a thechnoleg gynorthwyol",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "</text><script>alert(\"1\")</script> & 'x'",
];

#[test]
fn charts_are_as_they_were_looked_at() {
    for (name, chart) in charts() {
        for (size, draw) in
            [("", svg as fn(&Chart, Lang, Accent) -> String), ("-large", svg_large_print)]
        {
            golden::check(
                &format!("chart/{name}{size}.svg"),
                &draw(&chart, Lang::Cy, Accent::default()),
            );
        }
    }
}

#[test]
fn a_chart_is_well_formed_and_holds_only_shapes_and_text() {
    let allowed =
        ["svg", "title", "desc", "defs", "pattern", "rect", "circle", "line", "path", "text"];
    for (name, chart) in charts() {
        let drawn = svg(&chart, Lang::En, Accent::default());
        let mut reader = Reader::from_str(&drawn);
        loop {
            match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
                Event::Start(start) | Event::Empty(start) => {
                    let element = start.name();
                    let element: &str = element.as_ref();
                    assert!(allowed.contains(&element), "{name}: {element}");
                    for attribute in start.attributes() {
                        let attribute = attribute.unwrap();
                        let key: &str = attribute.key.as_ref();
                        assert!(!key.starts_with("on") && !key.contains("href"), "{name}: {key}");
                    }
                }
                Event::Eof => break,
                Event::End(_) | Event::Text(_) | Event::GeneralRef(_) => {}
                Event::Comment(_)
                | Event::CData(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_) => panic!("{name}: something else than elements and text"),
            }
        }
    }
}

#[test]
fn shares_fill_the_whole_whatever_it_is_and_are_said_with_their_numbers() {
    let (_, chart) = charts().into_iter().find(|(name, _)| *name == "stacked-shares").unwrap();
    for lang in Lang::BOTH {
        for row in &data_table(&chart, lang).rows[..2] {
            let cells: Vec<String> = row.iter().map(|cell| plain_inlines(cell)).collect();
            let wanted = match cells[0].as_str() {
                "2021-22" => ["226 (82%)", "50 (18%)"],
                _ => ["250 (83%)", "51 (17%)"],
            };
            assert_eq!(cells[1..], wanted);
            assert!(wanted.iter().all(|it| svg(&chart, lang, Accent::default()).contains(it)));
        }
    }
    let bars = |chart: &Chart| {
        let drawn = svg(chart, Lang::En, Accent::default());
        let bars =
            drawn.lines().filter(|line| line.starts_with("<rect") && line.contains("stroke="));
        let width = |line: &str| -> Option<f64> {
            line.split_once("width=\"")?.1.split_once('"')?.0.parse().ok()
        };
        bars.filter_map(width).collect::<Vec<_>>()
    };
    let drawn = bars(&chart);
    let sums: Vec<f64> = drawn[2..].chunks(2).map(|two| two.iter().sum()).collect();
    assert!(sums.windows(2).all(|two| (two[0] - two[1]).abs() < 0.5), "{drawn:?}");
}

#[test]
fn no_two_series_look_alike() {
    let styles = |kind| {
        let names = ["a", "b", "c", "d", "e", "f"];
        let series: Vec<(&str, &[Option<f64>])> =
            names.iter().map(|name| (*name, &[Some(3.0)] as &[_])).collect();
        let drawn = svg(&chart(kind, "", &["x"], &series), Lang::En, Accent::default());
        // The key shows one sample of each series; what tells them apart is all but the place.
        let lines = drawn.lines().filter(|line| line.contains("stroke-width=\"1.5\""));
        let looks = lines.filter_map(|line| line.split_once(" fill=").map(|(_, look)| look));
        looks.map(str::to_owned).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(styles(ChartKind::Bar).len(), 6);
    assert_eq!(styles(ChartKind::Stacked).len(), 6);
}

#[test]
fn the_data_table_says_everything_the_chart_shows() {
    for lang in Lang::BOTH {
        for (name, chart) in charts() {
            let table = data_table(&chart, lang);
            assert_eq!(table.header.len(), chart.series.len() + 1, "{name}");
            assert_eq!(table.rows.len(), chart.categories.len(), "{name}");
            assert!(table.rows.iter().all(|row| row.len() == table.header.len()), "{name}");
            assert!(table.rows.iter().flatten().all(|cell| !plain_inlines(cell).is_empty()));
        }
    }
}

fn charts() -> Vec<(&'static str, Chart)> {
    let six: &[(&str, &[Option<f64>])] = &[
        ("Asesiad", &[Some(120.0), Some(140.0), Some(160.0), Some(155.0)]),
        ("Gofal cartref", &[Some(100.0), Some(90.0), Some(120.0), Some(90.0)]),
        ("Gofal dydd", &[Some(60.0), Some(85.0), Some(80.0), Some(70.0)]),
        ("Taliadau uniongyrchol", &[Some(55.0), Some(60.0), Some(62.0), Some(64.0)]),
        ("Seibiant", &[Some(20.0), Some(30.0), None, Some(44.0)]),
        ("Eiriolaeth", &[Some(12.0), Some(15.0), Some(18.0)]),
    ];
    let two: &[(&str, &[Option<f64>])] = &[
        ("2023-24", &[Some(1200.0), Some(830.0), Some(410.0), Some(25.0), Some(7.0)]),
        ("2024-25", &[Some(1284.0), Some(790.0), None, Some(33.0), Some(0.0)]),
    ];
    let parts: &[(&str, &[Option<f64>])] = &[
        ("O fewn yr amserlen", &[Some(226.0), Some(250.0), None, Some(297.0)]),
        ("Pob un arall", &[Some(50.0), Some(51.0), None, Some(3.0)]),
    ];
    let budget: &[(&str, &[Option<f64>])] = &[
        ("Oedolion", &[Some(-1.25), Some(2.4), Some(-0.3), Some(0.85)]),
        ("Plant", &[Some(0.4), Some(3.75), Some(-0.2), Some(3.95)]),
    ];
    vec![
        ("bar-six-series", chart(ChartKind::Bar, "pobl", YEARS, six)),
        ("line-six-series", chart(ChartKind::Line, "pobl", YEARS, six)),
        ("stacked-six-series", chart(ChartKind::Stacked, "pobl", YEARS, six)),
        ("bar-long-labels", chart(ChartKind::Bar, "pecynnau", LONG, two)),
        ("line-long-labels", chart(ChartKind::Line, "pecynnau", LONG, two)),
        ("bar-below-zero", chart(ChartKind::Bar, "£ miliwn", YEARS, budget)),
        (
            "stacked-shares",
            Chart { shares: true, ..chart(ChartKind::Stacked, "pobl", YEARS, parts) },
        ),
        ("stacked-below-zero", chart(ChartKind::Stacked, "£ miliwn", YEARS, budget)),
    ]
}

fn chart(
    kind: ChartKind,
    unit: &str,
    categories: &[&str],
    series: &[(&str, &[Option<f64>])],
) -> Chart {
    Chart {
        kind,
        caption: "Pennawd".to_owned(),
        alt: "Yr hyn y mae’r siart yn ei ddangos.".to_owned(),
        unit: Some(unit.to_owned()),
        shares: false,
        categories: categories.iter().map(|name| (*name).to_owned()).collect(),
        series: series
            .iter()
            .map(|(name, values)| Series { name: (*name).to_owned(), values: values.to_vec() })
            .collect(),
    }
}
