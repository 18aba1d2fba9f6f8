use report::lang::Lang;
use report::pictures::outline::read;
use resvg::{tiny_skia, usvg};

use super::*;
use crate::chart::canvas::Area;

const LONG: &str = "Cyfarwyddwr Gwasanaethau Cymdeithasol a Llesiant Cymunedol";
const LONGEST: &str = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

/// Outlines from one box to more than anybody should draw.
fn outlines() -> Vec<String> {
    let heads = |count: usize, teams: usize| {
        let mut text = "Prif Weithredwr\n  Cyfarwyddwr Gwasanaethau Cymdeithasol\n".to_owned();
        for head in 0..count {
            text.push_str(&format!("    Pennaeth Plant a Theuluoedd {head}\n"));
            for team in 0..teams {
                text.push_str(&format!("      Gofal cartref ac ailalluogi {team}\n"));
            }
        }
        text
    };
    let mut all: Vec<String> = (1..=25).map(|count| format!("{LONG}\n").repeat(count)).collect();
    all.extend((2..=14).map(|count| {
        format!("Bywydau gwell i bobl\n{}", "  Hunanasesu\n    Ionawr i Fai\n".repeat(count))
    }));
    all.extend([heads(3, 4), heads(7, 0), heads(7, 2), heads(2, 10), heads(10, 1), heads(4, 5)]);
    all.push(format!(
        "{LONGEST}\n  {LONGEST}\n    {LONGEST}\n      {LONGEST}\n        {LONGEST}\n"
    ));
    all.push(
        "A\n  B\n    C\n      D\n      D\n    C\n  B\n    C\n    C\n    C\nA\n  B\n".to_owned(),
    );
    all.push("</svg><script>alert(\"1\")</script>\n  & \u{0}\u{202e}\n".to_owned());
    all
}

fn each(mut look: impl FnMut(&str, &str)) {
    for outline in outlines() {
        let branches = read(&outline);
        for shape in [OutlineShape::Tree, OutlineShape::Ring] {
            for large_print in [false, true] {
                let drawing = Drawing {
                    shape,
                    branches: &branches,
                    lang: Lang::Cy,
                    accent: Accent::default(),
                    large_print,
                };
                let drawn = svg(&drawing).expect("it has boxes, and not too many");
                assert_eq!(Some(&drawn), svg(&drawing).as_ref(), "the same bytes");
                look(&drawn, &format!("{shape:?} {large_print}\n{outline}"));
            }
        }
    }
}

fn number(element: &str, name: &str) -> f64 {
    let rest = element.split_once(&format!(" {name}=\"")).expect(name).1;
    rest.split('"').next().unwrap().parse().unwrap()
}

/// The rectangles of the boxes: all but the white ground.
fn boxes(svg: &str) -> Vec<Area> {
    svg.lines()
        .filter(|line| line.starts_with("<rect") && line.contains("rx=\"4\""))
        .map(|line| Area {
            x: number(line, "x"),
            y: number(line, "y"),
            width: number(line, "width"),
            height: number(line, "height"),
        })
        .collect()
}

#[test]
fn no_box_touches_another_and_all_are_on_the_page() {
    each(|svg, what| {
        let areas = boxes(svg);
        let (width, height) = (number(svg, "width"), number(svg, "height"));
        for (at, area) in areas.iter().enumerate() {
            assert!(area.x >= 0.0 && area.y >= 0.0 && area.width > 20.0, "{area:?} in {what}");
            assert!(area.x + area.width <= width, "{area:?} of {width} in {what}");
            assert!(area.y + area.height <= height, "{area:?} of {height} in {what}");
            for other in &areas[at + 1..] {
                assert!(!area.meets(other), "{area:?} and {other:?} in {what}");
            }
        }
    });
}

#[test]
fn every_word_is_within_a_box_or_touches_none() {
    each(|svg, what| {
        let areas = boxes(svg);
        for line in svg.lines().filter(|line| line.starts_with("<text")) {
            let words = line.split_once('>').unwrap().1.split("</text>").next().unwrap();
            let words = words
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
            let wide = crate::chart::text::width(&words);
            let (x, y) = (number(line, "x"), number(line, "y"));
            let own = Area { x: x - wide / 2.0, y: y - 11.0, width: wide, height: 14.0 };
            let met: Vec<&Area> = areas.iter().filter(|area| area.meets(&own)).collect();
            let inside = |area: &Area| {
                own.x >= area.x
                    && own.x + own.width <= area.x + area.width
                    && own.y >= area.y
                    && own.y + own.height <= area.y + area.height
            };
            match met[..] {
                [] => {}
                [area] => assert!(inside(area), "{words} sticks out in {what}"),
                _ => panic!("{words} is on two boxes in {what}"),
            }
        }
    });
}

#[test]
fn no_line_runs_through_a_box() {
    each(|svg, what| {
        let areas = boxes(svg);
        for line in svg.lines().filter(|line| line.starts_with("<line")) {
            let (from, to) = (
                (number(line, "x1"), number(line, "y1")),
                (number(line, "x2"), number(line, "y2")),
            );
            crossing(&areas, from, to, what);
        }
        for line in svg.lines().filter(|line| line.starts_with("<path") && !line.contains("Z\"")) {
            let data = line.split_once(" d=\"").unwrap().1.split('"').next().unwrap();
            let points: Vec<(f64, f64)> = data[1..]
                .split('L')
                .map(|point| point.split_once(' ').unwrap())
                .map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
                .collect();
            for pair in points.windows(2) {
                crossing(&areas, pair[0], pair[1], what);
            }
        }
    });
}

/// Points along a line, none of which may be well within a box.
fn crossing(areas: &[Area], from: (f64, f64), to: (f64, f64), what: &str) {
    for step in 0..=40 {
        let share = f64::from(step) / 40.0;
        let (x, y) = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
        let within = |area: &&Area| {
            x > area.x + 2.0
                && x < area.x + area.width - 2.0
                && y > area.y + 2.0
                && y < area.y + area.height - 2.0
        };
        let found = areas.iter().find(within);
        assert!(found.is_none(), "a line from {from:?} to {to:?} through {found:?} in {what}");
    }
}

#[test]
fn a_drawing_is_clean_and_says_all_its_words() {
    each(|svg, what| {
        assert!(!svg.contains("<script") && svg.matches("</svg>").count() == 1, "{what}");
        let image = crate::image::checked(svg.as_bytes()).expect(what);
        assert!(crate::image::is_clean(&image), "{what}");
        let tree = usvg::Tree::from_data(&image.bytes, &crate::image::drawing_options()).unwrap();
        let size = tree.size().to_int_size();
        let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height()).unwrap();
        resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
        assert!(pixels.pixels().iter().any(|pixel| pixel.red() < 100), "it shows something");
    });
}

#[test]
fn what_nobody_could_read_is_not_drawn() {
    let drawn = |text: &str| {
        let branches = read(text);
        let drawing = Drawing {
            shape: OutlineShape::Tree,
            branches: &branches,
            lang: Lang::En,
            accent: Accent::default(),
            large_print: false,
        };
        image(&drawing).is_some()
    };
    assert!(drawn(&"x\n".repeat(MAX_DRAWN)));
    assert!(!drawn(&"x\n".repeat(MAX_DRAWN + 1)));
    assert!(!drawn(" \n"));
}
