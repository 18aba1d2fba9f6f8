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
use report::document::{Align, Block, Document, Edition, Inline, Piece, Section, Table};
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

/// A table whose words need more than the width of an upright page.
fn wide_table() -> Block {
    let cell = |text: &str| vec![Inline::Text(text.to_owned())];
    let words = ["Unaccompanied", "Safeguarding", "Commissioning", "Accommodation"];
    let header: Vec<_> = words.iter().chain(&words).map(|word| cell(word)).collect();
    Block::Table(Table {
        caption: Some(cell("Everything at once")),
        align: vec![Align::Start; header.len()],
        rows: vec![header.clone(); 12],
        header,
        row_headers: false,
    })
}

#[test]
fn a_wide_table_has_pages_on_their_sides() {
    let piece = || Piece { passage: None, number: None, block: wide_table() };
    let plain = every_block(Lang::En, Edition::Full);
    let mut between = plain.clone();
    between.sections[0].pieces.insert(1, piece());
    let mut twice = between.clone();
    twice.sections[0].pieces.insert(1, piece());
    let mut last = plain.clone();
    last.sections[2].sections[0].pieces.push(piece());
    for (document, sections, sideways) in
        [(&plain, 1, 0), (&between, 3, 1), (&twice, 3, 1), (&last, 2, 1)]
    {
        let file = written(document);
        let text = part(&file, "word/document.xml");
        assert_eq!(text.matches("<w:sectPr>").count(), sections);
        assert_eq!(text.matches("w:orient=\"landscape\"").count(), sideways);
        // The first section has the cover, which has no foot.
        assert_eq!(text.matches("<w:titlePg/>").count(), 1);
        let first = text.split("<w:sectPr>").nth(1).unwrap().split("</w:sectPr>").next().unwrap();
        assert!(first.contains("<w:titlePg/>") && first.contains("footerReference"));
        assert_eq!(compare(document, &read(&file).unwrap()), []);
    }
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
        (
            "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:tab/><w:t>by hand</w:t></w:r></w:p>",
            "\u{f0b7}\tby hand",
        ),
        (
            "<w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>",
            "seen",
        ),
        (
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p><w:p><w:r><w:t>and the same</w:t></w:r></w:p>",
            "one and the same",
        ),
    ] {
        let file = read(&word(body)).unwrap();
        let texts: Vec<String> = file.paragraphs().iter().map(|p| p.text()).collect();
        assert_eq!(texts, [text], "{body}");
    }
}

#[test]
fn boxes_are_read_behind_what_they_hang_on() {
    let inside = |text: &str| {
        format!("<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>")
    };
    let drawing = format!(
        "<wp:anchor xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">{}{}</wp:anchor>",
        inside("a box"),
        inside("beside another"),
    );
    let body = format!(
        "<w:p><w:r><w:t>a heading</w:t></w:r><w:r><w:drawing>{drawing}</w:drawing></w:r></w:p>\
         <w:p><w:r><w:pict>{}</w:pict></w:r></w:p>",
        inside("an old one"),
    );
    let file = read(&word(&body)).unwrap();
    let texts: Vec<String> = file.paragraphs().iter().map(|p| p.text()).collect();
    assert_eq!(texts, ["a heading", "a box", "beside another", "", "an old one"]);
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

/// One element on a line, with its text if it has nothing else, so that a
/// difference can be read.
fn indented(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let mut lines = String::new();
    let mut depth = 0usize;
    let mut in_text = false;
    loop {
        let from = reader.buffer_position() as usize;
        let event = reader.read_event().unwrap();
        let raw = &xml[from..reader.buffer_position() as usize];
        match event {
            Event::Eof => return lines.trim_start().to_owned() + "\n",
            Event::Text(_) | Event::GeneralRef(_) => {
                // Between elements there is only the line after the declaration.
                in_text = in_text || !raw.trim().is_empty() || lines.ends_with("preserve\">");
                if in_text {
                    lines.push_str(raw);
                }
                continue;
            }
            Event::End(_) => {
                depth -= 1;
                if !in_text {
                    lines.push('\n');
                    lines.push_str(&"  ".repeat(depth));
                }
            }
            Event::Start(_)
            | Event::Empty(_)
            | Event::Decl(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::PI(_)
            | Event::DocType(_) => {
                lines.push('\n');
                lines.push_str(&"  ".repeat(depth));
            }
        }
        lines.push_str(raw);
        in_text = false;
        if raw.starts_with('<')
            && !raw.starts_with("</")
            && !raw.starts_with("<?")
            && !raw.ends_with("/>")
        {
            depth += 1;
        }
    }
}
