//! Reports that are made, filled, dumped, loaded, and begun from last year’s.

use super::Desk;

#[test]
fn a_new_report_knows_the_councils_names() {
    let desk = Desk::new();
    let said = desk.done(&["new", "r.llunio", "--council", "ynys môn", "--year", "2024/25"]);
    assert!(said.contains("Isle of Anglesey County Council / Cyngor Sir Ynys Môn"), "{said}");
    assert!(said.contains("2024-25"));
    let info = desk.done(&["info", "r.llunio", "--json"]);
    let info: serde_json::Value = serde_json::from_str(&info).unwrap();
    assert_eq!(info["council"]["cy"], "Cyngor Sir Ynys Môn");
    let ids: Vec<&str> =
        info["sections"].as_array().unwrap().iter().filter_map(|s| s["id"].as_str()).collect();
    assert_eq!(ids.iter().filter(|id| id.contains(".i")).count(), 16, "{ids:?}");
}

#[test]
fn text_set_from_markdown_is_there_and_counted() {
    let desk = Desk::new();
    desk.begin();
    desk.write("w.md", "\u{feff}We have **1,012** people.\n\n# Turnover\n\n- It fell.\n");
    let said =
        desk.done(&["set", "r.llunio", "--section", "workforce", "--lang", "en", "--from", "w.md"]);
    assert!(said.contains("workforce: 6 words."), "{said}");
    let info: serde_json::Value =
        serde_json::from_str(&desk.done(&["info", "r.llunio", "--json"])).unwrap();
    let workforce =
        info["sections"].as_array().unwrap().iter().find(|s| s["id"] == "workforce").unwrap();
    assert_eq!(workforce["languages"]["en"]["words"], 6);
    assert_eq!(workforce["aim_words"], 500);
    let said = desk.refused(
        3,
        &["set", "r.llunio", "--section", "wrkforce", "--lang", "en", "--from", "w.md"],
    );
    assert!(said.contains("wrkforce"), "{said}");
}

#[test]
fn a_dump_loads_into_the_same_report() {
    let desk = Desk::new();
    desk.done(&["sample", "s.llunio"]);
    let dump = desk.done(&["dump", "s.llunio"]);
    desk.write("s.json", &dump);
    desk.done(&["load", "s.json", "t.llunio"]);
    assert_eq!(desk.done(&["dump", "t.llunio"]), dump);
    let said = desk.refused(3, &["load", "s.json", "t.llunio"]);
    assert!(said.contains("exists already"), "{said}");
}

#[test]
fn next_years_report_begins_with_what_stands() {
    let desk = Desk::new();
    desk.done(&["sample", "s.llunio"]);
    let before = std::fs::read(desk.at("s.llunio")).unwrap();
    let said = desk.done(&["next", "s.llunio", "n.llunio"]);
    assert!(said.contains("2025-26"), "{said}");
    assert_eq!(std::fs::read(desk.at("s.llunio")).unwrap(), before, "this year's is not touched");
    let info: serde_json::Value =
        serde_json::from_str(&desk.done(&["info", "n.llunio", "--json"])).unwrap();
    let words = |id: &str| {
        let sections = info["sections"].as_array().unwrap();
        let section = sections.iter().find(|section| section["id"] == id).unwrap();
        section["languages"]["cy"]["words"].as_u64().unwrap()
    };
    assert_eq!(info["year"], "2025-26");
    assert!(words("leadership") > 100, "{}", words("leadership"));
    assert_eq!(words("workforce"), 0);
    assert!(!desk.done(&["dump", "n.llunio"]).contains("A flat of her own"), "nobody's story");
    let said = desk.refused(3, &["next", "s.llunio", "n.llunio"]);
    assert!(said.contains("exists already"), "{said}");
}

#[test]
fn a_dump_with_a_picture_nobody_checked_is_refused() {
    let desk = Desk::new();
    desk.done(&["sample", "s.llunio"]);
    let dump: serde_json::Value = serde_json::from_str(&desk.done(&["dump", "s.llunio"])).unwrap();
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><image href="/etc/hostname" width="9" height="9"/></svg>"#;
    let image = report::document::Image::new(report::document::ImageFormat::Svg, 9, 9, svg.into());
    let mut hostile = dump.clone();
    let encoded = base64(svg.as_bytes());
    let added = serde_json::json!({ "id": image.id, "format": "svg", "width": 9, "height": 9, "base64": encoded });
    hostile["images"].as_array_mut().unwrap().push(added);
    let mut twice = dump.clone();
    let first = twice["testimonies"][0].clone();
    twice["testimonies"].as_array_mut().unwrap().push(first);
    let mut circular = dump.clone();
    let section = circular["pack"]["sections"][1].clone();
    circular["pack"]["sections"].as_array_mut().unwrap().push(section);
    for (name, json) in [("hostile", hostile), ("twice", twice), ("circular", circular)] {
        desk.write("t.json", &json.to_string());
        let before = desk.files();
        let said = desk.refused(3, &["load", "t.json", "t.llunio"]);
        assert!(said.contains("Nothing was written"), "{name}: {said}");
        assert_eq!(desk.files(), before, "{name}");
    }
}

/// Base64 by hand: one use is no reason for a dependency.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let number = three.iter().fold(0u32, |sum, byte| sum << 8 | u32::from(*byte))
            << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = LETTERS[(number >> (18 - 6 * place) & 63) as usize] as char;
            text.push(if place > three.len() { '=' } else { letter });
        }
    }
    text
}

#[test]
fn text_in_a_strand_that_is_not_there_is_refused() {
    let desk = Desk::new();
    desk.begin();
    desk.write("w.md", "Text.\n");
    let set = |strand| {
        [
            "set",
            "r.llunio",
            "--section",
            "people.i",
            "--strand",
            strand,
            "--lang",
            "en",
            "--from",
            "w.md",
        ]
    };
    assert!(desk.refused(3, &set("nonsense")).contains("nonsense"));
    desk.done(&set("children"));
}
