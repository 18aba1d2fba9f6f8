//! Mends what docx-rs 0.4.22 cannot do, and packs the file.
//!
//! Each mend is a function named after what is missing there, in a file with
//! its like. When docx-rs has it, the function goes.

pub(super) mod characters;
mod contents;
mod core;
mod debris;
mod dom;
mod hyphens;
mod language;
mod lists;
mod order;
mod package;
mod pictures;
mod relations;
mod sections;
mod settings;
mod styles;
mod tables;
mod watermark;

use docx_rs::XMLDocx;
use report::document::Document;

use self::dom::{Element, Node};
use self::package::{Packing, Part};
use super::marks::{Marks, RunMark, marked_drawing};
use crate::WriteError;
use crate::words::Words;

/// Mends the parts and returns the file. `pixels` gives the drawings by their
/// numbers, and is asked last: they may not be ready before.
pub(super) fn finish(
    parts: XMLDocx,
    document: &Document,
    marks: &Marks,
    words: &Words,
    pixels: impl FnOnce() -> Result<Vec<Option<Vec<u8>>>, WriteError>,
) -> Result<Vec<u8>, WriteError> {
    let mends = Mends { document, marks, words };
    let media = package::media(parts.media);
    let mut made = vec![
        Part::new("word/document.xml", mends.text(&parts.document)?),
        Part::new("word/styles.xml", mends.part(&parts.styles, styles::mend)?),
        Part::new("word/numbering.xml", mends.part(&parts.numberings, lists::mend)?),
        Part::new("word/settings.xml", mends.part(&parts.settings, settings::mend)?),
        Part::new("word/fontTable.xml", mends.part(&parts.font_table, styles::mend_fonts)?),
        Part::new("docProps/app.xml", mends.part(&parts.doc_props.app, |_, _| ())?),
        Part::new("docProps/core.xml", core::core_properties(document, words)),
        Part::new("_rels/.rels", mends.part(&parts.rels, relations::mend_package)?),
    ];
    for (kind, texts) in [("header", &parts.headers), ("footer", &parts.footers)] {
        for (index, text) in texts.iter().enumerate() {
            made.push(Part::new(format!("word/{kind}{}.xml", index + 1), mends.text(text)?));
        }
    }
    let names: Vec<String> = made.iter().map(|part| part.name.clone()).collect();
    let relations = mends.part(&parts.document_rels, |root, _| {
        relations::mend_document(root, &names, &media);
    })?;
    made.push(Part::new("word/_rels/document.xml.rels", relations));
    let types = mends.part(&parts.content_type, |root, _| {
        relations::mend_content_types(root, &names, &media);
    })?;
    made.insert(0, Part::new("[Content_Types].xml", types));
    let mut package = Packing::default();
    for part in &made {
        package.add(part).map_err(|error| failed(error.to_string()))?;
    }
    let mut pixels = pixels()?;
    for (_, mut part) in media {
        if let Some(number) = marked_drawing(&part.bytes) {
            part.bytes = pixels.get_mut(number).and_then(Option::take).unwrap_or_default();
        }
        package.add(&part).map_err(|error| failed(error.to_string()))?;
    }
    package.finish().map_err(|error| failed(error.to_string()))
}

/// What the mends need to know.
struct Mends<'a> {
    document: &'a Document,
    marks: &'a Marks,
    words: &'a Words,
}

impl Mends<'_> {
    /// A part of text: the body, a head, a foot.
    fn text(&self, xml: &[u8]) -> Result<Vec<u8>, WriteError> {
        self.part(xml, |root, mends| {
            let mut pictures = 0;
            mends.walk(root, &mut pictures);
        })
    }

    /// A part, parsed, mended, put in order and written again.
    fn part(
        &self,
        xml: &[u8],
        mend: impl FnOnce(&mut Element<'_>, &Self),
    ) -> Result<Vec<u8>, WriteError> {
        let text = std::str::from_utf8(xml).map_err(|error| failed(error.to_string()))?;
        let text = characters::illegal_characters_dropped(text);
        let mut root = dom::parse(&text).map_err(failed)?;
        mend(&mut root, self);
        tidy(&mut root);
        Ok(dom::write(&root, text.len()).into_bytes())
    }

    fn walk(&self, element: &mut Element<'_>, pictures: &mut u32) {
        match element.name.as_ref() {
            "w:p" => debris::paragraph_ids(element),
            "w:r" => self.run(element, pictures),
            "w:fldChar" => debris::clean_fields(element),
            "w:tbl" => tables::mend(element, self.marks),
            "w:sdt" => contents::contents_part(element),
            "w:body" => sections::section_frames(element),
            _ => {}
        }
        for child in element.elements_mut() {
            self.walk(child, pictures);
        }
    }

    fn run(&self, run: &mut Element<'_>, pictures: &mut u32) {
        contents::instruction_spaces(run);
        hyphens::unbroken_hyphens(run);
        match taken_mark(run) {
            None => {}
            Some(RunMark::Language(lang)) => language::run_language(run, lang),
            Some(RunMark::Picture(index)) => {
                if let Some(picture) = self.marks.pictures.get(index) {
                    *pictures += 1;
                    pictures::alternative_text(run, picture, *pictures);
                }
            }
            Some(RunMark::Watermark) => watermark::watermark(run, self.words),
        }
    }
}

/// Takes a run's mark out of it.
fn taken_mark(run: &mut Element<'_>) -> Option<RunMark> {
    let properties = run.child_mut("w:rPr")?;
    let mark = RunMark::read(properties.child("w:highlight")?.attribute("w:val")?)?;
    properties.remove("w:highlight");
    Some(mark)
}

/// Everything in the order of the schema, and nothing that says nothing.
fn tidy(element: &mut Element<'_>) {
    for child in element.elements_mut() {
        tidy(child);
    }
    element.children.retain(|child| match child {
        Node::Element(child) => !debris::empty_properties(child),
        Node::Text(_) => true,
    });
    order::schema_order(element);
}

fn failed(detail: impl Into<String>) -> WriteError {
    WriteError::Writer { format: "docx", detail: detail.into() }
}
