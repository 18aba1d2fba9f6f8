//! The Word writer and the Word reader.

use std::io::{Cursor, Read, Write};

use formats::docx::docx;
use formats::docx::read::{
    Excess, Limits, ParagraphKind, ReadBack, ReadBlock, ReadError, read, read_within,
};
use formats::docx::read_back::{Difference, compare};
use formats::{FaultKind, WriteError};
use quick_xml::Reader;
use quick_xml::events::Event;
use report::document::{Block, Document, Edition, Inline, Piece, Section};
use report::lang::Lang;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::golden;
use crate::specimen::every_block;

const EDITIONS: [Edition; 4] =
    [Edition::Full, Edition::Draft, Edition::Public, Edition::LargePrint];

fn written(document: &Document) -> Vec<u8> {
    docx(document).unwrap_or_else(|error| panic!("{error}"))
}

fn part(file: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_parts_are_as_somebody_read_them() {
    for (lang, edition, name) in [
        (Lang::En, Edition::Full, "en-full"),
        (Lang::Cy, Edition::Full, "cy-full"),
        (Lang::Cy, Edition::Draft, "cy-draft"),
    ] {
        let file = written(&every_block(lang, edition));
        for part_name in [
            "word/document.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/footer1.xml",
            "docProps/core.xml",
        ] {
            let short = part_name.rsplit('/').next().unwrap();
            golden::check(&format!("docx/{name}/{short}"), &indented(&part(&file, part_name)));
        }
    }
    let draft = written(&every_block(Lang::Cy, Edition::Draft));
    golden::check("docx/cy-draft/header1.xml", &indented(&part(&draft, "word/header1.xml")));
    let types = part(&draft, "[Content_Types].xml");
    golden::check("docx/cy-draft/content-types.xml", &indented(&types));
    let relations = part(&draft, "word/_rels/document.xml.rels");
    golden::check("docx/cy-draft/document.xml.rels", &indented(&relations));
}

#[test]
fn the_same_report_is_the_same_file() {
    for lang in Lang::BOTH {
        for edition in EDITIONS {
            let document = every_block(lang, edition);
            let first = written(&document);
            // Another one in between, and another thread: docx-rs counts for all alike.
            written(&every_block(lang.other(), edition));
            let again = document.clone();
            let second = std::thread::spawn(move || written(&again)).join().unwrap();
            assert!(first == written(&document) && first == second, "{lang:?} {edition:?}");
        }
    }
}

#[test]
fn the_file_says_what_the_document_says() {
    for lang in Lang::BOTH {
        for edition in EDITIONS {
            let document = every_block(lang, edition);
            let file = read(&written(&document)).unwrap();
            assert_eq!(compare(&document, &file), [], "{lang:?} {edition:?}");
        }
    }
}

#[test]
fn what_is_missing_from_the_file_is_found() {
    let document = every_block(Lang::En, Edition::Full);
    let file = read(&written(&document)).unwrap();

    let mut more = document.clone();
    more.sections[0].pieces.push(Piece {
        passage: None,
        number: None,
        block: Block::Paragraph(vec![Inline::Text("Withdrawn since.".into())]),
    });
    assert_eq!(compare(&more, &file), [Difference::Text { text: "Withdrawn since.".into() }]);

    let mut less = document.clone();
    less.sections.pop();
    let extra = compare(&less, &file);
    assert!(extra.contains(&Difference::ExtraHeading { text: "Glossary of terms".into() }));

    assert!(compare(&every_block(Lang::Cy, Edition::Full), &file).len() > 40);

    let mut changed = file.clone();
    for block in &mut changed.blocks {
        match block {
            ReadBlock::Table(table) => table.rows[0].header = false,
            ReadBlock::Paragraph(paragraph) => {
                paragraph.pictures.clear();
                for span in &mut paragraph.spans {
                    span.lang = None;
                    span.link = None;
                }
            }
        }
    }
    let found = compare(&document, &changed);
    assert_eq!(found.iter().filter(|d| matches!(d, Difference::HeaderRow { .. })).count(), 6);
    // Decoration says nothing, so its absence is not heard.
    assert_eq!(found.iter().filter(|d| matches!(d, Difference::Alt { .. })).count(), 6);
    assert!(found.iter().any(|d| matches!(d, Difference::Language { .. })));
    assert!(found.iter().any(|d| matches!(d, Difference::Link { .. })));
}

#[test]
fn bad_pictures_are_faults_with_their_place() {
    let mut document = every_block(Lang::En, Edition::Full);
    for section in &mut document.sections {
        spoil_pictures(section);
    }
    match docx(&document) {
        Err(WriteError::Faults(faults)) => {
            assert_eq!(faults.len(), 3);
            assert!(faults.iter().all(|fault| fault.kind == FaultKind::BrokenImage));
            assert_eq!(faults[0].section, "people.i");
            assert!(faults[0].passage.is_some());
        }
        other => panic!("{other:?}"),
    }
}

fn spoil_pictures(section: &mut Section) {
    for piece in &mut section.pieces {
        if let Block::Figure(figure) = &mut piece.block {
            figure.image.bytes = b"not a picture".to_vec();
        }
    }
    section.sections.iter_mut().for_each(spoil_pictures);
}

#[test]
fn control_characters_do_not_reach_the_file() {
    let mut document = every_block(Lang::En, Edition::Full);
    document.sections[0].pieces[0].block =
        Block::Paragraph(vec![Inline::Text("before\u{b}after\u{1}\u{ffff}".into())]);
    let file = written(&document);
    assert!(part(&file, "word/document.xml").contains("beforeafter"));
    assert_eq!(compare(&document, &read(&file).unwrap()), []);
}

#[test]
fn sections_deeper_than_words_headings_keep_a_heading() {
    let mut document = every_block(Lang::En, Edition::Full);
    let mut deep = document.sections[0].clone();
    deep.pieces.clear();
    for level in (1..=12).rev() {
        let inner = std::mem::take(&mut deep.sections);
        let mut outer = deep.clone();
        outer.id = format!("deep.{}.{level}", "long-".repeat(12));
        outer.heading = format!("Level {level}");
        outer.sections = if inner.is_empty() && level == 12 { vec![] } else { inner };
        deep.sections = vec![outer];
    }
    document.sections = deep.sections;
    let file = written(&document);
    assert_eq!(compare(&document, &read(&file).unwrap()), []);
    let text = part(&file, "word/document.xml");
    let mut names: Vec<&str> = text
        .split("<w:bookmarkStart ")
        .skip(1)
        .filter_map(|rest| rest.split("w:name=\"").nth(1)?.split('"').next())
        .collect();
    assert_eq!(names.len(), 12);
    assert!(names.iter().all(|name| name.len() <= 40), "{names:?}");
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 12);
}

// Files that come in.

#[test]
fn a_file_cut_short_or_of_another_kind_is_refused() {
    let file = written(&every_block(Lang::En, Edition::Full));
    for length in (0..file.len()).step_by(997) {
        assert!(read(&file[..length]).is_err(), "{length}");
    }
    assert!(matches!(read(b""), Err(ReadError::NotAPackage(_))));
    assert!(matches!(read(b"%PDF-1.7"), Err(ReadError::NotAPackage(_))));
    assert_eq!(read(&package(&[("a.txt", b"hello")])), Err(ReadError::NoDocument));
}

#[test]
fn xml_cut_short_is_refused_and_does_not_hang() {
    let whole = part(&written(&every_block(Lang::Cy, Edition::Full)), "word/document.xml");
    for length in (1..whole.len()).step_by(whole.len() / 60) {
        let Some(text) = whole.get(..length) else { continue };
        let file = package(&[("word/document.xml", text.as_bytes())]);
        assert!(matches!(read(&file), Err(ReadError::Damaged { .. })), "{length}");
    }
}

#[test]
fn tables_in_tables_without_end_are_refused() {
    let open = "<w:tbl><w:tr><w:tc>".repeat(3_000);
    let close = "</w:tc></w:tr></w:tbl>".repeat(3_000);
    let file = word(&format!("{open}<w:p/>{close}"));
    assert_eq!(read(&file), Err(ReadError::TooMuch(Excess::Depth)));
    let open = "<w:tbl><w:tr><w:tc>".repeat(40);
    let close = "</w:tc></w:tr></w:tbl>".repeat(40);
    let within = read(&word(&format!("{open}<w:p><w:r><w:t>in</w:t></w:r></w:p>{close}")));
    assert_eq!(within.unwrap().paragraphs()[0].text(), "in");
}

#[test]
fn what_swells_is_refused() {
    let limits = Limits { inflated: 1 << 20, elements: 10_000, entries: 100, ..Limits::default() };
    let bomb = word(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "a".repeat(8 << 20)));
    assert!(bomb.len() < 100_000);
    assert_eq!(read_within(&bomb, limits), Err(ReadError::TooMuch(Excess::Inflated)));
    assert_eq!(
        read_within(&word(&"<w:p/>".repeat(20_000)), limits),
        Err(ReadError::TooMuch(Excess::Elements))
    );
    let names: Vec<String> = (0..200).map(|number| format!("f{number}")).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(read_within(&package(&entries), limits), Err(ReadError::TooMuch(Excess::Entries)));
    let laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\
                  <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
                  <w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    let file = package(&[("word/document.xml", laughs.as_bytes())]);
    assert!(matches!(read(&file), Err(ReadError::Damaged { .. })));
}

#[test]
fn text_of_foreign_files_is_kept() {
    for (body, text) in [
        ("<w:p><w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r></w:p>", "e\u{2011}mail"),
        (
            "<w:p><w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del></w:p>",
            "in",
        ),
        ("<w:p><w:smartTag><w:r><w:t>kept</w:t></w:r></w:smartTag></w:p>", "kept"),
        (
            "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>in a tag</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            "in a tag",
        ),
        (
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
            "7",
        ),
        (
            "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:t>once</w:t></mc:Choice><mc:Fallback><w:t>twice</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            "once",
        ),
        ("<w:p><w:r><w:t>a &amp; b &#x175;</w:t></w:r></w:p>", "a & b ŵ"),
    ] {
        let file = read(&word(body)).unwrap();
        let texts: Vec<String> = file.paragraphs().iter().map(|p| p.text()).collect();
        assert_eq!(texts, [text], "{body}");
    }
}

#[test]
fn another_prefix_and_the_strict_form_are_read_too() {
    let strict = "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body>\
                  <x:p><x:pPr><x:outlineLvl x:val=\"1\"/></x:pPr><x:r><x:t>Pobl</x:t></x:r></x:p>\
                  <w:p xmlns:w=\"urn:other\"><w:t>not a paragraph</w:t></w:p>\
                  </x:body></x:document>";
    let file = read(&package(&[("word/document.xml", strict.as_bytes())])).unwrap();
    assert_eq!(file.blocks.len(), 1);
    assert_eq!(file.paragraphs()[0].kind, ParagraphKind::Heading(2));
    assert_eq!(file.paragraphs()[0].text(), "Pobl");
}

#[test]
fn a_link_made_by_a_field_is_a_link() {
    let file = read(&word(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\
         <w:r><w:instrText>HYPERLINK \"https://example.org/\"</w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Example</w:t></w:r>\
         <w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> after</w:t></w:r></w:p>",
    ))
    .unwrap();
    let spans = &file.paragraphs()[0].spans;
    assert_eq!(spans[0].link.as_deref(), Some("https://example.org/"));
    assert_eq!((spans[1].text.as_str(), &spans[1].link), (" after", &None));
}

#[test]
fn our_lists_keep_their_kind_and_level() {
    let file = read(&written(&every_block(Lang::En, Edition::Full))).unwrap();
    let items: Vec<(u8, bool, String)> = items(&file);
    assert_eq!(
        items[..5],
        [
            (0, false, "All people are equal partners".to_owned()),
            (0, false, "First".to_owned()),
            (1, true, "Third, numbered".to_owned()),
            (1, true, "Fourth".to_owned()),
            (0, false, "Second".to_owned()),
        ]
    );
}

fn items(file: &ReadBack) -> Vec<(u8, bool, String)> {
    file.paragraphs()
        .into_iter()
        .filter_map(|paragraph| match paragraph.kind {
            ParagraphKind::Item { level, numbered } => Some((level, numbered, paragraph.text())),
            ParagraphKind::Text | ParagraphKind::Heading(_) | ParagraphKind::Contents => None,
        })
        .collect()
}

/// A Word file with a body and nothing else.
fn word(body: &str) -> Vec<u8> {
    let document = format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:body>{body}</w:body></w:document>"
    );
    package(&[("word/document.xml", document.as_bytes())])
}

fn package(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// One element on a line, so that a difference can be read.
fn indented(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let mut lines = String::new();
    let mut depth = 0usize;
    loop {
        let from = reader.buffer_position() as usize;
        let event = reader.read_event().unwrap();
        let raw = xml[from..reader.buffer_position() as usize].trim_matches('\n');
        if matches!(event, Event::End(_)) {
            depth -= 1;
        }
        if matches!(event, Event::Eof) {
            return lines;
        }
        if !raw.is_empty() {
            lines.push_str(&"  ".repeat(depth));
            lines.push_str(raw);
            lines.push('\n');
        }
        if matches!(event, Event::Start(_)) {
            depth += 1;
        }
    }
}

#[test]
fn zz_files_for_validators() {
    if let Some(folder) = std::env::var_os("OUT") {
        for lang in Lang::BOTH {
            for edition in EDITIONS {
                let bytes = formats::docx::docx(&every_block(lang, edition)).unwrap();
                let name = format!("{}-{edition:?}.docx", lang.code()).to_lowercase();
                std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
            }
        }
    }
}

// ZZBEGIN
fn big(lang: Lang) -> Document {
    let mut document = every_block(lang, Edition::Full);
    let template = document.sections[1].sections[0].sections[0].clone();
    let mut seed = 12345u64;
    let mut next = |n: u64| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) % n
    };
    let words_en = "the of and people support care children council adults services social assessment wellbeing a in to with their families we have been working through year carers community advocacy independent living partnership regional board health outcome review improvement workforce training preventative early help".split(' ').collect::<Vec<_>>();
    let words_cy = "y o a phobl cymorth gofal plant cyngor oedolion gwasanaethau cymdeithasol asesiad llesiant yn i gyda eu teuluoedd rydym wedi bod gweithio drwy flwyddyn gofalwyr cymuned eiriolaeth annibynnol byw partneriaeth rhanbarthol bwrdd iechyd canlyniad adolygiad gwella gweithlu hyfforddiant ataliol cynnar ŵyl".split(' ').collect::<Vec<_>>();
    let words = match lang {
        Lang::En => words_en,
        Lang::Cy => words_cy,
    };
    document.sections.truncate(1);
    for chapter in 0..8 {
        let mut ch = document.sections[0].clone();
        ch.id = format!("ch{chapter}");
        ch.heading = format!("Chapter {chapter} of many");
        ch.pieces.clear();
        for s in 0..3 {
            let mut sec = template.clone();
            sec.id = format!("ch{chapter}.{s}");
            sec.number = None;
            sec.heading = format!("Section {chapter} {s} about something");
            let old = std::mem::take(&mut sec.pieces);
            let mut pieces = vec![];
            let mut para = |n: u64| {
                let text: Vec<&str> =
                    (0..n).map(|_| words[next(words.len() as u64) as usize]).collect();
                Piece {
                    passage: None,
                    number: None,
                    block: Block::Paragraph(vec![Inline::Text(text.join(" ") + ".")]),
                }
            };
            for p in 0..9 {
                if p % 3 == 0 {
                    pieces.push(Piece {
                        passage: None,
                        number: None,
                        block: Block::Heading {
                            level: report::document::SubLevel::One,
                            text: vec![Inline::Text(format!("Sub-heading {p}"))],
                        },
                    });
                }
                pieces.push(para(40 + (p * 37 + s * 11) % 90));
                if p == 3 && s == 0 {
                    pieces.push(old[3].clone());
                }
                if p == 5 && s == 1 {
                    pieces.push(old[4].clone());
                    pieces.push(old[6].clone());
                }
                if p == 7 && s == 2 {
                    pieces.push(old[8].clone());
                    pieces.push(old[7].clone());
                }
                if p == 4 && s == 2 && chapter % 2 == 0 {
                    pieces.push(old[11].clone());
                }
            }
            sec.pieces = pieces;
            ch.sections.push(sec);
        }
        document.sections.push(ch);
    }
    document
}

#[test]
fn zz_big() {
    for lang in Lang::BOTH {
        let mut document = big(lang);
        for edition in [Edition::Full, Edition::LargePrint] {
            document.edition = edition;
            let mut times = vec![];
            let mut bytes = vec![];
            for _ in 0..15 {
                let start = std::time::Instant::now();
                bytes = docx(&document).unwrap();
                times.push(start.elapsed());
            }
            times.sort();
            let start = std::time::Instant::now();
            let file = read(&bytes).unwrap();
            let t_read = start.elapsed();
            assert_eq!(compare(&document, &file), []);
            let texts: Vec<report::document::Block> = document
                .walk()
                .iter()
                .flat_map(|(_, s)| s.pieces.iter().map(|p| p.block.clone()))
                .collect();
            let words = report::document::plain_blocks(&texts).split_whitespace().count();
            eprintln!(
                "{lang:?} {edition:?} min {:?} median {:?} read {t_read:?} {} bytes {words} words",
                times[0],
                times[7],
                bytes.len()
            );
            if let Some(folder) = std::env::var_os("OUT") {
                std::fs::write(
                    std::path::Path::new(&folder)
                        .join(format!("big-{}-{edition:?}.docx", lang.code()).to_lowercase()),
                    bytes,
                )
                .unwrap();
            }
        }
    }
}
