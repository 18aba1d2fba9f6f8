//! Tables of words, and the texts we ship as proof.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use report::consent::Use;
use report::document::{Block, Inline, markdown, plain_inlines};
use report::lang::Lang;
use report::project::{Content, Project};

use super::*;

/// One for all tests: reading a dictionary is most of the time they take.
static SPELLER: LazyLock<Speller> = LazyLock::new(|| Speller::new(None));

fn none() -> BTreeSet<String> {
    BTreeSet::new()
}

/// The unknown words of a text.
fn unknown(lang: Lang, text: &str, known: &BTreeSet<String>) -> Vec<String> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let spans = SPELLER.check(lang, text, known);
    spans.iter().map(|span| String::from_utf16(&units[span.from..span.to]).unwrap()).collect()
}

#[test]
fn english_words_are_read_as_people_read_them() {
    for (text, expected) in [
        ("We organised the programme’s colour-coded well-being centre.", &[][..]),
        ("We organized it; the color is grey.", &["organized", "color"]),
        ("Teh councils’ reports don’t, and don't, mention it.", &["Teh"]),
        ("‘Quoted’ and “quoted” words; ’twas", &[]),
        ("AD/013, 2024-25, 12%, 3(a)(i), 12th, COVID-19, £4.5m", &[]),
        (
            "See https://exmaple.org/qwerty, www.qwerty.cymru or glanafonx.llyw.cymru, qwerty.example/xyz.",
            &[],
        ),
        ("Write to gofalx@glanafonx.gov.wales today.", &[]),
        ("CIW, CEOs and CAMHS’s NEETs; CIW-led", &[]),
        ("SAFEGARDING in capitals is a word", &["SAFEGARDING"]),
        ("Gwynedd’s reablement and coproduction, Rhondda Cynon Taf", &[]),
        ("£4.5\u{a0}million\u{a0}saveed", &["saveed"]),
        ("non‑breaking hyphens, three- and four-bedroom homes", &[]),
        ("and/or, either/nor, his/hre", &["hre"]),
        ("long—dashes – they divde words", &["divde"]),
        ("co-produce, re-assess, long-trem", &["long-trem"]),
        ("a b c d", &[]),
        ("café, cafe\u{301}", &[]),
        ("", &[]),
    ] {
        assert_eq!(unknown(Lang::En, text, &none()), expected, "{text}");
    }
}

#[test]
fn welsh_words_are_known_however_they_mutate() {
    for (text, expected) in [
        ("Nghaerdydd Chaerdydd Gaerdydd mhlant phlant blant hadroddiad adroddiad", &[][..]),
        ("gwasanaeth wasanaeth, cwyn gŵyn chŵyn", &["chŵyn"]),
        ("i’r a’r sy’n wedi’i mae’r o’r a’u i’w ei’n", &[]),
        ("i'r a'r sy'n wedi'i", &[]),
        ("’n ’r ’ma ’na", &[]),
        ("Caerdydd’r gwsanaethau’r plant", &["gwsanaethau’r"]),
        ("ailalluogi hailalluogi cydgynhyrchu gydgynhyrchu chydgynhyrchu nghydgynhyrchu", &[]),
        ("fetrig fetrigau gydnerthedd chydnerthedd ddarllenadwyedd ddarperir ddyroddir", &[]),
        ("gwsanaethau cymdeithasol", &["gwsanaethau"]),
        ("tŷ, dŵr, ŵyn, ŷd, gŵr, môr, dw\u{302}r", &[]),
        ("tŷ, dwŕ", &["dwŕ"]),
        ("ail-alluogi, di-dâl, rhyng-genedlaethol, Pen-y-bont ar Ogwr", &[]),
        ("y GIG, GIG’r, AGC a CLlLC", &[]),
        ("30,000 o oriau, 2024-25, 6%", &[]),
    ] {
        assert_eq!(unknown(Lang::Cy, text, &none()), expected, "{text}");
    }
}

#[test]
fn places_are_counted_in_utf_16() {
    let text = "🙂 tŷ gwsanaethau";
    let start = "🙂 tŷ ".encode_utf16().count();
    let spans = SPELLER.check(Lang::Cy, text, &none());
    assert_eq!(spans, [Span { from: start, to: start + 11 }]);
    let text = "dw\u{302}r\u{a0}‘gwsanaethau’,";
    let spans = SPELLER.check(Lang::Cy, text, &none());
    assert_eq!(spans, [Span { from: 6, to: 17 }]);
}

#[test]
fn the_words_of_a_report_are_known() {
    let known: BTreeSet<String> = ["Glanafon", "qwertio’r", "zwlc"].map(str::to_owned).into();
    for (text, expected) in [
        ("Glanafon, Glanafon’s, Glanafon-wide", &[][..]),
        ("glanafon", &["glanafon"]),
        ("zwlc Zwlc qwertio'r qwertio’r", &[]),
    ] {
        assert_eq!(unknown(Lang::En, text, &known), expected, "{text}");
    }
    assert_eq!(SPELLER.suggest(Lang::En, "Glannafon", &known)[0], "Glanafon");
}

#[test]
fn suggestions_are_few_and_look_like_the_word() {
    for (lang, word, expected) in [
        (Lang::Cy, "gwsanaethau", "gwasanaethau"),
        (Lang::Cy, "Gwsanaethau", "Gwasanaethau"),
        (Lang::Cy, "gwsanaethau’r", "gwasanaethau’r"),
        (Lang::Cy, "gwsanaethau'r", "gwasanaethau'r"),
        (Lang::Cy, "ailaluogi", "ailalluogi"),
        (Lang::En, "recieve", "receive"),
        (Lang::En, "Recieve", "Receive"),
        (Lang::En, "dont", "don’t"),
        (Lang::En, "reablment", "reablement"),
        (Lang::En, "SAFEGARDING", "SAFEGUARDING"),
        (Lang::En, "Gwyned", "Gwynedd"),
    ] {
        let found = SPELLER.suggest(lang, word, &none());
        assert!(found.iter().any(|suggestion| suggestion == expected), "{word}: {found:?}");
        assert!(found.len() <= 7, "{word}: {found:?}");
    }
}

/// What is fictional in the sample, or stands in it as the name of something.
const NAMES: [&str; 16] = [
    "Bont",
    "Caffi’r",
    "Canolfan",
    "Derw",
    "Eleri",
    "Fychan",
    "Glanafon",
    "Glannau",
    "Glas",
    "Hafan",
    "Lanafon",
    "Llanfair-y-Bont",
    "Nglanafon",
    "Pontio",
    "performance-cycle",
    "lang",
];

/// The text of inlines, by language: words marked as of the other language
/// belong to that.
fn runs(inlines: &[Inline], lang: Lang, texts: &mut Vec<(Lang, String)>) {
    let mut own = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Live { text, .. } => own.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) => runs(inner, lang, texts),
            Inline::Link { text, .. } => runs(text, lang, texts),
            Inline::Foreign { lang, text } => texts.push((*lang, plain_inlines(text))),
            Inline::Break => own.push(' '),
        }
    }
    texts.push((lang, own));
}

fn texts_of(blocks: &[Block], lang: Lang, texts: &mut Vec<(Lang, String)>) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => runs(text, lang, texts),
            Block::List(list) => list.items.iter().for_each(|item| texts_of(item, lang, texts)),
            Block::Table(table) => {
                let rows = std::iter::once(&table.header).chain(&table.rows);
                rows.flatten().chain(&table.caption).for_each(|cell| runs(cell, lang, texts));
            }
            Block::Quote(inner) => texts_of(inner, lang, texts),
            Block::Figure(_)
            | Block::Chart(_)
            | Block::CaseStudy(_)
            | Block::PullQuote(_)
            | Block::Compulsory(_)
            | Block::Glossary(_) => unreachable!("Markdown holds none"),
        }
    }
}

/// Everything an officer wrote in the sample, by language.
fn sample() -> Vec<(Lang, String)> {
    let folder = tempfile::tempdir().unwrap();
    let image = |bytes: &[u8]| {
        report::document::Image::new(report::document::ImageFormat::Png, 1, 1, bytes.to_vec())
    };
    let project: Project =
        report::sample::create(&folder.path().join("sample.llunio"), 1, image).unwrap();
    let mut texts = Vec::new();
    for passage in project.passages().unwrap() {
        let lang = passage.lang;
        match passage.content {
            Content::Text { markdown } => texts_of(&markdown::read(&markdown), lang, &mut texts),
            Content::Figure { alt, caption, .. } => {
                texts_of(&markdown::read(&caption), lang, &mut texts);
                match alt {
                    report::document::Alt::Text(alt) => texts.push((lang, alt)),
                    report::document::Alt::Decorative => {}
                }
            }
            Content::Chart { chart } => {
                texts.extend([(lang, chart.caption), (lang, chart.alt)]);
                texts.extend(chart.categories.into_iter().map(|text| (lang, text)));
            }
            Content::Picture { .. } | Content::Exhibit { .. } | Content::Testimony { .. } => {}
        }
    }
    for testimony in project.testimonies().unwrap() {
        assert!(testimony.consent.uses.contains(&Use::FullReport));
        for lang in Lang::BOTH {
            texts_of(&markdown::read(testimony.text.body.get(lang)), lang, &mut texts);
        }
    }
    texts
}

#[test]
fn the_sample_is_spelt_right() {
    let texts = sample();
    let count: usize = texts.iter().map(|(_, text)| report::document::words_of(text)).sum();
    assert!(count > 18_000, "{count} words");
    let mut wrong = BTreeSet::new();
    for (lang, text) in &texts {
        wrong.extend(
            unknown(*lang, text, &none())
                .into_iter()
                .filter(|word| !NAMES.iter().any(|name| word.trim_end_matches("’s") == *name))
                .map(|word| format!("{}: {word}", lang.code())),
        );
    }
    assert_eq!(wrong, BTreeSet::new());
}

/// Reports in Wales are full of names in both languages; a finding for each
/// would hide those that matter.
#[test]
fn names_of_wales_are_no_mistakes() {
    for (lang, text) in [
        (Lang::En, "Siân, Rhys, Angharad, Gwenllian and Llinos met Huw Irranca-Davies."),
        (
            Lang::En,
            "Betsi Cadwaladr, Hywel Dda, Aneurin Bevan and Velindre; Bwrdd Iechyd Prifysgol",
        ),
        (
            Lang::En,
            "Barnardo’s, Mencap and Makaton at Ysgol y Bont, with Dechrau’n Deg and Teulu Môn",
        ),
        (
            Lang::En,
            "Cyngor Bwrdeistref Sirol Castell-nedd, Cyngor Sir Gaerfyrddin, Pen-y-bont, Tor-faen",
        ),
        (Lang::Cy, "Siân, Rhys, Angharad, Gwenllian a Llinos; Barnardo’s, Mencap a Makaton"),
        (Lang::Cy, "clefyd Parkinson, clefyd Alzheimer, y pandemig, ers y bandemig a phandemigau"),
    ] {
        assert_eq!(unknown(lang, text, &none()), Vec::<String>::new(), "{text}");
    }
}

/// The example case studies of the guidance: good text, so what is told of it
/// is a false alarm. At most one in 200 words, as for every other check.
#[test]
fn the_example_case_studies_are_spelt_right() {
    for example in report::pack::load_shipped("lassar").examples {
        for lang in Lang::BOTH {
            let text = example.text.get(lang);
            let (words, wrong) = (report::document::words_of(text), unknown(lang, text, &none()));
            println!("{} ({}): {words} words, {wrong:?}", example.id, lang.code());
            assert!(wrong.len() <= words.div_ceil(200), "{}: {wrong:?}", example.id);
        }
    }
}

/// Times belong to a machine: they are printed, and no test fails by them.
#[test]
fn times_are_printed() {
    let texts = sample();
    for lang in Lang::BOTH {
        let speller = Speller::new(None);
        let begun = Instant::now();
        assert_eq!(speller.origin(lang), &Origin::Shipped);
        let read = begun.elapsed();
        let mut checks: Vec<Duration> = texts
            .iter()
            .filter(|(found, text)| *found == lang && !text.is_empty())
            .map(|(_, text)| {
                let begun = Instant::now();
                speller.check(lang, text, &none());
                begun.elapsed()
            })
            .collect();
        checks.sort();
        let p95 = checks[checks.len() * 95 / 100];
        let longest = checks[checks.len() - 1];
        let wrong = match lang {
            Lang::En => ["recieve", "accomodation", "reablment"],
            Lang::Cy => ["gwsanaethau", "ailaluogi", "cymdeithsol"],
        };
        let suggested = wrong.map(|word| {
            let begun = Instant::now();
            speller.suggest(lang, word, &none());
            begun.elapsed()
        });
        println!(
            "{}: read {read:?}, a paragraph p95 {p95:?}, longest {longest:?}, suggestions {suggested:?}",
            lang.code()
        );
    }
}
