use expect_test::expect_file;
use quick_xml::Reader;
use quick_xml::events::Event;
use report::document::{Accent, Inline, Meta, Shape};
use report::lang::Lang;
use report::year::FinancialYear;

use super::*;

fn text(words: &str) -> Inline {
    Inline::Text(words.into())
}

fn link(address: &str, words: &str) -> Inline {
    Inline::Link { address: address.into(), text: vec![text(words)] }
}

/// One text for each state, and every kind of inline.
fn specimen() -> Translation {
    let live = |said: &str| Inline::Live { of: "metric:AD/013?value".into(), text: said.into() };
    let every = vec![
        text("We help "),
        live("1,284"),
        text(" adults & <children>:"),
        Inline::Break,
        Inline::Strong(vec![text("a "), Inline::Emphasis(vec![text("good")])]),
        text(" life, "),
        Inline::Foreign { lang: Lang::Cy, text: vec![text("Mwy na geiriau")] },
        text(", "),
        link("https://www.glanafon.example/en/plan", "our plan"),
    ];
    let rendering = vec![
        link("https://www.glanafon.example/cy/cynllun", "ein cynllun"),
        text(": "),
        Inline::Strong(vec![text("bywyd "), Inline::Emphasis(vec![text("da")])]),
        text(" i "),
        live("1,284"),
        text(" o bobl a "),
        Inline::Foreign { lang: Lang::En, text: vec![text("More than just words")] },
    ];
    let unit = |id: &str, source, target, state| Unit { id: id.into(), source, target, state };
    Translation {
        from: Lang::En,
        meta: Meta {
            council: "Glanafon County Council".into(),
            title: "Texts for translation".into(),
            year: FinancialYear::starting(2024),
            director: None,
            accent: Accent::default(),
            logo: None,
            other_language: false,
            shape: Shape::WidePaper,
        },
        groups: vec![
            Group {
                id: "workforce".into(),
                heading: "Workforce & training".into(),
                units: vec![
                    unit("passage:a:1", every, rendering, State::Changed),
                    unit("passage:b:1", vec![text("Two words.")], vec![], State::New),
                ],
            },
            Group {
                id: "metric".into(),
                heading: "Metrics".into(),
                units: vec![unit(
                    "metric:AD/013:title",
                    vec![text("Adults")],
                    vec![text("Oedolion")],
                    State::Done,
                )],
            },
        ],
    }
}

#[test]
fn what_is_no_word_is_numbered_alike_in_text_and_rendering() {
    expect_file!["golden/texts.xlf"].assert_eq(&xliff(&specimen()));
}

#[test]
fn an_xliff_file_gives_every_text_back_letter_by_letter() {
    let xml = xliff(&specimen());
    let mut reader = Reader::from_str(&xml);
    let (mut within, mut read) = (None, Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => match tag.name().as_ref() {
                "source" | "target" => within = Some(String::new()),
                _ => {}
            },
            Event::End(tag) if matches!(tag.name().as_ref(), "source" | "target") => {
                read.extend(within.take());
            }
            Event::Text(words) => {
                if let Some(text) = &mut within {
                    text.push_str(&words);
                }
            }
            Event::GeneralRef(name) => {
                if let Some(text) = &mut within {
                    text.push_str(quick_xml::escape::resolve_xml_entity(&name).unwrap());
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(
        read,
        [
            "We help  adults & <children>:a good life, Mwy na geiriau, our plan",
            "ein cynllun: bywyd da i  o bobl a More than just words",
            "Two words.",
            "Adults",
            "Oedolion",
        ]
    );
}

#[test]
fn the_columns_hold_the_same_texts_with_their_states() {
    let translation = specimen();
    let markdown = crate::markdown::markdown(&columns(&translation)).unwrap();
    expect_file!["golden/columns.md"].assert_eq(&markdown);
}

#[test]
fn words_are_counted_as_far_as_there_is_something_to_do() {
    let mut translation = specimen();
    // A value that follows a measure is no word to translate, but it is read.
    assert_eq!(translation.words_due(), 14 + 2);
    translation.groups.remove(0);
    assert_eq!(translation.words_due(), 0);
}
