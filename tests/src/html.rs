//! The web pages: read by a person once, the same ever after, and inert
//! whatever an officer types.

use std::collections::BTreeSet;

use formats::html::{ExportFile, html};
use quick_xml::Reader;
use quick_xml::events::Event;
use report::document::*;
use report::lang::Lang;

use crate::golden;
use crate::specimen::every_block;

const EDITIONS: [(Edition, &str); 4] = [
    (Edition::Full, "full"),
    (Edition::Draft, "draft"),
    (Edition::Public, "public"),
    (Edition::LargePrint, "large-print"),
];

#[test]
fn every_edition_in_both_languages_is_as_it_was_read() {
    for (edition, name) in EDITIONS {
        for file in both(edition) {
            // The style sheet and the charts are the same in every edition.
            let own = file.path.ends_with(".html");
            let drawn = file.path == "style.css" || file.path.starts_with("images/chart");
            if own || (drawn && edition == Edition::Full) {
                let text = str::from_utf8(&file.bytes).unwrap();
                golden::check(&format!("html/{name}/{}", file.path), text);
            }
        }
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    for (edition, _) in EDITIONS {
        assert_eq!(both(edition), both(edition));
    }
}

#[test]
fn the_pages_link_to_each_other_only_if_both_are_there() {
    let files = both(Edition::Full);
    let (en, cy) = (page(&files, "en.html"), page(&files, "cy.html"));
    assert!(en.contains("<a href=\"cy.html\" lang=\"cy-GB\" hreflang=\"cy\">Cymraeg</a>"));
    assert!(cy.contains("<a href=\"en.html\" lang=\"en-GB\" hreflang=\"en\">English</a>"));

    let alone = html(&[every_block(Lang::Cy, Edition::Full)]).unwrap();
    let cy = page(&alone, "cy.html");
    assert!(!cy.contains("en.html"));
    assert!(cy.contains("ar gael yn Saesneg hefyd"));

    let mut only = every_block(Lang::Cy, Edition::Full);
    only.meta.other_language = false;
    let only = html(&[only]).unwrap();
    assert!(!page(&only, "cy.html").contains("Saesneg hefyd"));
}

#[test]
fn no_document_and_one_language_twice_are_refused() {
    assert!(html(&[]).is_err());
    let document = every_block(Lang::En, Edition::Full);
    assert!(html(&[document.clone(), document]).is_err());
}

#[test]
fn every_reference_leads_somewhere_and_every_id_is_unique() {
    for (edition, _) in EDITIONS {
        let files = both(edition);
        let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths.len(), files.len());
        for name in ["en.html", "cy.html"] {
            let tags = tags(page(&files, name));
            let all = |wanted: &str| -> Vec<&str> {
                let attributes = tags.iter().flat_map(|tag| &tag.attributes);
                attributes.filter(|(key, _)| key == wanted).map(|(_, value)| &value[..]).collect()
            };
            let ids: BTreeSet<&str> = all("id").into_iter().collect();
            assert_eq!(ids.len(), all("id").len(), "{name}");
            assert!(ids.contains("people.i"));
            let references = [all("aria-labelledby"), all("href"), all("src"), all("srcset")];
            for reference in references.concat() {
                let outside = ["https://", "http://", "mailto:"];
                let found = match reference.strip_prefix('#') {
                    Some(id) => ids.contains(id),
                    None => {
                        outside.iter().any(|scheme| reference.starts_with(scheme))
                            || paths.contains(reference)
                            || ids.contains(reference)
                    }
                };
                assert!(found, "{name}: {reference}");
            }
        }
    }
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    let mut document = every_block(Lang::En, Edition::Full);
    let innermost = (1..=9).rev().fold(Vec::new(), |inner, level| {
        vec![Section { sections: inner, ..section(&format!("deep.{level}"), vec![]) }]
    });
    document.sections.extend(innermost);
    let files = html(&[document]).unwrap();
    let mut levels = Vec::new();
    for tag in tags(page(&files, "en.html")) {
        let explicit = tag.attributes.iter().find(|(key, _)| key == "aria-level");
        match (tag.name.as_bytes(), explicit) {
            (_, Some((_, level))) => levels.push(level.parse::<u8>().unwrap()),
            ([b'h', level @ b'1'..=b'6'], None) => levels.push(level - b'0'),
            (_, None) => {}
        }
    }
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels.iter().max(), Some(&10));
    for pair in levels.windows(2) {
        assert!(pair[1] <= pair[0] + 1, "{levels:?}");
    }
}

/// Words that would do something if any place forgot to make them text.
const HOSTILE: &str = "\"'></p></style></title><script>alert(1)</script><img src=x onerror=\"a()\">\
                       <!-- ]]> &lt; &#x3c;script&#x3e; javascript:alert(1) \u{202e}";

#[test]
fn nothing_an_officer_types_becomes_markup() {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for tag in tags(page(&both(Edition::Draft), "en.html")) {
        wanted.extend(tag.attributes.iter().map(|(key, _)| format!("{} {key}", tag.name)));
        wanted.insert(tag.name);
    }
    // Around a wide table, which the specimen has not.
    wanted.extend(["div role", "div tabindex", "div aria-label"].map(str::to_owned));
    let document = hostile();
    let files = html(&[document]).unwrap();
    let text = page(&files, "en.html");
    for tag in tags(text) {
        assert!(wanted.contains(&tag.name), "{tag:?}");
        for (key, value) in &tag.attributes {
            assert!(wanted.contains(&format!("{} {key}", tag.name)), "{tag:?}");
            let leads = ["href", "src", "srcset"].contains(&key.as_str());
            assert!(!leads || !value.to_ascii_lowercase().contains("script:"), "{tag:?}");
        }
    }
    assert_eq!(text.matches("<style").count(), 0);
    assert!(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    for file in &files {
        assert!(!file.path.contains(".."), "{}", file.path);
        assert!(file.path.chars().all(|c| c.is_ascii_alphanumeric() || "./-".contains(c)));
        if let Ok(text) = str::from_utf8(&file.bytes) {
            assert!(!text.contains("<script"), "{}", file.path);
        }
    }
}

/// A document in which every text is [`HOSTILE`].
fn hostile() -> Document {
    let mut document = every_block(Lang::En, Edition::Draft);
    let words = || vec![Inline::Text(HOSTILE.to_owned())];
    document.meta.council = HOSTILE.to_owned();
    document.meta.title = HOSTILE.to_owned();
    document.meta.director = Some(HOSTILE.to_owned());
    let image = Image {
        id: "../../../logo\"".to_owned(),
        format: ImageFormat::Png,
        width: 10,
        height: 10,
        bytes: vec![0x89, 0xff],
    };
    let figure = |caption| Figure { image: image.clone(), alt: Alt::Text(HOSTILE.into()), caption };
    document.meta.logo = Some(figure(None));
    let link = |address: &str| Inline::Link { address: address.to_owned(), text: words() };
    let foreign = Inline::Foreign { lang: Lang::Cy, text: words() };
    let blocks = vec![
        Block::Paragraph(vec![
            Inline::Strong(words()),
            Inline::Emphasis(words()),
            foreign,
            link("javascript:alert(1)"),
            link(" JavaScript:alert(1)"),
            link("data:text/html,<script>alert(1)</script>"),
            link("https://a.cymru/\"><script>alert(1)</script>"),
        ]),
        Block::Heading { level: SubLevel::One, text: words() },
        Block::List(List { start: None, items: vec![vec![Block::Paragraph(words())]] }),
        Block::Table(Table {
            caption: Some(words()),
            align: vec![Align::Start, Align::End],
            header: vec![words(), words()],
            rows: vec![vec![words(), words()]],
            row_headers: true,
        }),
        Block::Table(Table {
            caption: None,
            align: vec![Align::Start; 4],
            header: vec![words(); 4],
            rows: vec![vec![words(); 4]],
            row_headers: false,
        }),
        Block::Quote(vec![Block::Paragraph(words())]),
        Block::Figure(figure(Some(words()))),
        Block::Chart(Chart {
            kind: ChartKind::Bar,
            caption: HOSTILE.to_owned(),
            alt: HOSTILE.to_owned(),
            unit: Some(HOSTILE.to_owned()),
            shares: false,
            categories: vec![HOSTILE.to_owned()],
            series: vec![
                Series { name: HOSTILE.to_owned(), values: vec![Some(1.0)] },
                Series { name: HOSTILE.to_owned(), values: vec![] },
            ],
        }),
        Block::Compulsory(vec![Block::Paragraph(words())]),
        Block::Glossary(vec![GlossaryEntry { term: HOSTILE.into(), meaning: HOSTILE.into() }]),
    ];
    let mut section = section("id\" onclick=\"alert(1)", blocks);
    section.number = Some(HOSTILE.to_owned());
    section.heading = HOSTILE.to_owned();
    document.sections.push(section);
    document
}

fn section(id: &str, blocks: Vec<Block>) -> Section {
    Section {
        id: id.to_owned(),
        number: None,
        heading: id.to_owned(),
        required: false,
        pieces: blocks
            .into_iter()
            .map(|block| Piece { passage: None, number: None, block })
            .collect(),
        sections: vec![],
    }
}

fn both(edition: Edition) -> Vec<ExportFile> {
    html(&Lang::BOTH.map(|lang| every_block(lang, edition))).unwrap()
}

fn page<'a>(files: &'a [ExportFile], path: &str) -> &'a str {
    let file = files.iter().find(|file| file.path == path).expect("the page is in the folder");
    str::from_utf8(&file.bytes).unwrap()
}

#[derive(Debug)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

/// The opening tags of a page, read by a parser of its own.
fn tags(page: &str) -> Vec<Tag> {
    let mut reader = Reader::from_str(page);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    let mut tags = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => tags.push(Tag {
                name: start.name().as_ref().to_owned(),
                attributes: start
                    .html_attributes()
                    .map(|attribute| {
                        let attribute = attribute.unwrap();
                        (attribute.key.as_ref().to_owned(), attribute.value.into_owned())
                    })
                    .collect(),
            }),
            Event::Comment(comment) => panic!("a comment: {comment:?}"),
            Event::Eof => return tags,
            Event::End(_)
            | Event::Text(_)
            | Event::CData(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
    }
}
