//! Whole files, of which damaged ones are made.

use std::io::{Cursor, Read, Write};

use report::document::{Document, Edition};
use report::lang::Lang;

use super::{Kind, TURNS};
use crate::published;
use crate::specimen::every_block;

/// The files of each kind.
pub struct Seeds {
    png: Vec<u8>,
    jpeg: Vec<u8>,
    svg: Vec<u8>,
    csv: Vec<u8>,
    /// Of programs that are not ours too: each writes its own way.
    word: Vec<Vec<u8>>,
    pdf: Vec<Vec<u8>>,
}

impl Seeds {
    /// Reads and makes them.
    pub fn new() -> Seeds {
        let sample = |name: &str| {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
            std::fs::read(folder.join("../assets/sample/images").join(name)).unwrap()
        };
        let document = short(every_block(Lang::Cy, Edition::Full));
        let mut word = vec![formats::docx::docx(&document).unwrap()];
        word.extend(published::reports("docx"));
        let mut pdf = vec![formats::pdf::pdf(&document).unwrap()];
        pdf.extend(published::reports("pdf"));
        Seeds {
            png: sample("logo.png"),
            jpeg: sample("bryn-glas-garden.jpg"),
            svg: DRAWING.as_bytes().to_vec(),
            csv: VALUES.as_bytes().to_vec(),
            // A byte changed in what is packed is found by the unpacking alone.
            word: word.iter().map(|packed| unpacked(packed)).collect(),
            pdf: pdf.iter().map(|packed| decompressed(packed)).collect(),
        }
    }

    /// The file of which the one of a seed is made; where there are more of a
    /// kind, they take turns.
    pub fn of(&self, kind: Kind, seed: u64) -> &[u8] {
        let turn = (seed / TURNS.len() as u64) as usize;
        match kind {
            Kind::Png => &self.png,
            Kind::Jpeg => &self.jpeg,
            Kind::Svg => &self.svg,
            Kind::Csv => &self.csv,
            Kind::Word => &self.word[turn % self.word.len()],
            Kind::Pdf => &self.pdf[turn % self.pdf.len()],
        }
    }
}

/// The first chapter alone: a short file is read, and damaged, more often.
fn short(mut document: Document) -> Document {
    document.sections.truncate(1);
    document
}

/// A PDF with its streams as they are.
fn decompressed(packed: &[u8]) -> Vec<u8> {
    let mut pdf = lopdf::Document::load_mem(packed).unwrap();
    pdf.decompress();
    saved(&mut pdf)
}

/// The bytes of a PDF.
pub fn saved(pdf: &mut lopdf::Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

/// A package with its parts as they are.
fn unpacked(packed: &[u8]) -> Vec<u8> {
    repacked(packed, |_, part| part)
}

/// A package with its parts changed by their number, and not compressed.
pub fn repacked(packed: &[u8], change: impl Fn(usize, Vec<u8>) -> Vec<u8>) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let plain =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        to.start_file(part.name().to_owned(), plain).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        to.write_all(&change(index, bytes)).unwrap();
    }
    to.finish().unwrap().into_inner()
}

/// A drawing with all that a drawing may have.
const DRAWING: &str = r##"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="320" height="200" viewBox="0 0 320 200">
<defs><linearGradient id="g"><stop offset="0" stop-color="#0a5c5a"/><stop offset="1" stop-color="#fff"/></linearGradient>
<clipPath id="c"><rect width="100" height="100"/></clipPath><mask id="m"><circle r="50" fill="white"/></mask>
<pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0L8 8" stroke="red"/></pattern>
<marker id="a" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L6 3L0 6Z"/></marker><g id="u"><rect width="9" height="9"/></g></defs>
<style>.a{fill:#c00000;stroke:url(#g)} @media print{rect{fill:none}}</style>
<g transform="translate(10,20) rotate(5)" opacity="0.8"><rect class="a" width="60" height="40" rx="4"/><use xlink:href="#u" x="80"/>
<path d="M10 80C20 10 90 10 100 80S180 150 190 80Z" fill="url(#g)" marker-end="url(#a)" stroke-dasharray="4 2"/></g>
<polyline points="0,0 10,20 30,5" clip-path="url(#c)" mask="url(#m)" fill="url(#p)"/><ellipse cx="200" cy="60" rx="40" ry="20"/>
<text x="20" y="150" font-size="14" text-anchor="middle">Gofal <tspan font-weight="bold" dy="4">a chymorth</tspan> &amp; ŵŷ</text></svg>"##;

/// Values as officers send them.
const VALUES: &str = "\u{feff}code,title_en,title_cy,year,value,value_cy,standing,until,source,link,wales,wales_cy\r\n\
AD/001,Adults,Oedolion,2024-25,\"1,284\",,final,,Annual return,https://example.org/a,\"41,002\",\r\n\
AD/001,Adults,Oedolion,2023-24,12/48,,part-year,2024-12-31,,,,\r\n\
CH/026,\"Children, \"\"looked after\"\"\",Plant,2024-25,New measure,Mesur newydd,provisional,,,,,\r\n\
XX/9,A new one,Un newydd,2022-23,-3.5%,,final,,'=1+1,,,\r\n";
