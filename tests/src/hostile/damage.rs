//! What is done to a file.

use std::io::Cursor;

use super::Kind;
use super::seeds::{Seeds, repacked, saved};

/// What hostile files are made of, put in anywhere.
const PIECES: [&str; 40] = [
    "\"",
    "\"\",\"",
    ",,,,,\r\n",
    "=cmd|x!A1",
    "<g>",
    "</g>",
    "<use href=\"#u\"/>",
    "<use href=\"#a\"/>",
    " id=\"u\"",
    "<script>alert(1)</script>",
    "<!DOCTYPE svg [<!ENTITY a \"&a;&a;\">]>",
    "&a;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "width=\"1e300\"",
    "transform=\"scale(1e20)\"",
    "99999999999999999999",
    "-1",
    "NaN",
    "\0\0\0\0",
    "\u{ffff}",
    "<w:tbl><w:tr><w:tc>",
    "</w:p>",
    "<w:p/>",
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t><w:br/></w:r></w:p>",
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
    "<w:r><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></w:r>",
    "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:outlineLvl w:val=\"8\"/></w:pPr></w:p></w:tc></w:tr></w:tbl>",
    "<w:numPr><w:ilvl w:val=\"255\"/><w:numId w:val=\"-1\"/></w:numPr>",
    "<w:basedOn w:val=\"Normal\"/>",
    "<w:abstractNum w:abstractNumId=\"0\"/>",
    " endobj",
    " stream\n",
    "<< /Kids [1 0 R] /Count 999999999 >>",
    "/Length 99999999999",
    " 1 0 R ",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "((((((((((((((((((((((((((((((((((((((((",
    " BT /f0 1e9 Tf ",
];

/// Numbers that follow from a seed, and the damage they do.
pub struct Damage(pub u64);

impl Damage {
    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() % most.max(1) as u64) as usize
    }

    /// A package with faults, most often in one of its parts alone: a fault
    /// that a checksum tells of hides the part from its reader.
    pub fn done_to_package(mut self, seed: &[u8], seeds: &Seeds) -> Vec<u8> {
        let parts = zip::ZipArchive::new(Cursor::new(seed)).unwrap().len();
        let (anywhere, chosen) = (self.below(4) == 0, self.below(parts));
        if anywhere {
            return self.done(seed, seeds);
        }
        let inside = self.next();
        repacked(
            seed,
            |index, part| {
                if index == chosen { Damage(inside).done(&part, seeds) } else { part }
            },
        )
    }

    /// A PDF with faults, most often in one of its streams alone: a fault that
    /// moves what comes after it hides the file from its reader.
    pub fn done_to_pdf(mut self, seed: &[u8], seeds: &Seeds) -> Vec<u8> {
        if self.below(4) == 0 {
            return self.done(seed, seeds);
        }
        let mut pdf = lopdf::Document::load_mem(seed).unwrap();
        let streams = pdf.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
        let mut streams: Vec<&mut lopdf::Stream> = streams.collect();
        let chosen = self.below(streams.len());
        let content = Damage(self.next()).done(&streams[chosen].content, seeds);
        streams[chosen].set_content(content);
        saved(&mut pdf)
    }

    /// A file with one to eight faults.
    pub fn done(mut self, seed: &[u8], seeds: &Seeds) -> Vec<u8> {
        let mut bytes = seed.to_vec();
        for _ in 0..=self.below(8) {
            let at = self.below(bytes.len() + 1);
            let length = 1 << self.below(12);
            let end = (at + self.below(length)).min(bytes.len());
            match self.below(9) {
                0 => bytes.truncate(at),
                1 => drop(bytes.drain(at..end)),
                2 => {
                    let again = bytes[at..end].repeat(1 + self.below(20));
                    bytes.splice(at..at, again);
                }
                3 => {
                    let kind = [Kind::Svg, Kind::Word, Kind::Pdf, Kind::Png][self.below(4)];
                    let other = seeds.of(kind, self.next());
                    let from = self.below(other.len());
                    let to = (from + length).min(other.len());
                    bytes.splice(at..at, other[from..to].iter().copied());
                }
                4 | 5 => {
                    let piece = PIECES[self.below(PIECES.len())];
                    let often = 1 << self.below(8);
                    // In the middle of a tag it would only be bad grammar.
                    let tag = bytes[at..].iter().position(|byte| *byte == b'<');
                    let at = at + tag.filter(|_| piece.starts_with('<')).unwrap_or_default();
                    bytes.splice(at..at, piece.repeat(often).into_bytes());
                }
                6 if at < bytes.len() => bytes[at] = [0, 0xff, 0x7f, 0x80][self.below(4)],
                7 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
                _ => bytes[at..end].iter_mut().for_each(|byte| *byte = self.next() as u8),
            }
        }
        bytes
    }
}
