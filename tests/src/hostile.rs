//! Files from elsewhere, damaged in every way: none may stop the program, hold
//! it up or fill its memory.
//!
//! A run takes some hundred files, `cargo xtask soak` ten thousand. Each file
//! is made from a seed, which a failure names: `LLUNIO_HOSTILE_SEED=17` with
//! `LLUNIO_HOSTILE=1` makes that file alone.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{LazyLock, mpsc};
use std::time::Duration;

use formats::reading::{self, ReadingError};
use report::document::{Document, Edition};
use report::lang::Lang;
use report::metrics::{listing, sheet};
use report::pack::{Pack, load_shipped};

use crate::specimen::every_block;

/// How many files a plain run takes.
const FEW: u64 = 240;
/// How long a single file may take, on a slow machine that is busy.
const PATIENCE: Duration = Duration::from_secs(50);
/// The most memory that the tests may come to need, in kilobytes.
const MEMORY: u64 = 3 * 1024 * 1024;

/// A kind of file that comes in.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Png,
    Jpeg,
    Svg,
    Csv,
    Word,
    Pdf,
}

/// In what share they come: a PDF takes a hundred times as long as a drawing.
const TURNS: [Kind; 14] = [
    Kind::Png,
    Kind::Svg,
    Kind::Jpeg,
    Kind::Csv,
    Kind::Svg,
    Kind::Word,
    Kind::Png,
    Kind::Csv,
    Kind::Svg,
    Kind::Jpeg,
    Kind::Svg,
    Kind::Word,
    Kind::Svg,
    Kind::Pdf,
];

#[test]
fn no_damaged_file_stops_us_holds_us_up_or_fills_the_memory() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let first = number("LLUNIO_HOSTILE_SEED").unwrap_or(1);
    let count = number("LLUNIO_HOSTILE").unwrap_or(FEW);
    let seeds = Seeds::new();
    let mut taken = 0;
    for seed in first..first + count {
        let kind = TURNS[(seed % TURNS.len() as u64) as usize];
        let bytes = Damage(seed).done(seeds.of(kind), &seeds);
        taken += u64::from(looked_at(seed, kind, bytes));
    }
    if let Some(peak) = peak() {
        assert!(peak < MEMORY, "the files from {first} on needed {peak} kB");
    }
    // If none could be read, no file got past the first look at it.
    assert!(count < FEW || taken > count / 20, "{taken} of {count} files were taken");
    assert!(count < FEW || taken < count, "no file was refused");
}

/// Reads a file in a thread of its own; whether it was taken.
fn looked_at(seed: u64, kind: Kind, bytes: Vec<u8>) -> bool {
    let (answer, waiting) = mpsc::channel();
    std::thread::Builder::new()
        .stack_size(8 * 1024 * 1024)
        .spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(|| read(kind, &bytes)));
            let _ = answer.send(result.map_err(|_| "it panicked"));
        })
        .expect("a thread can be started");
    match waiting.recv_timeout(PATIENCE) {
        Ok(Ok(taken)) => taken,
        Ok(Err(fault)) => panic!("seed {seed}, {kind:?}: {fault}"),
        Err(_) => panic!("seed {seed}, {kind:?}: it took more than {PATIENCE:?}"),
    }
}

fn read(kind: Kind, bytes: &[u8]) -> bool {
    match kind {
        Kind::Png | Kind::Jpeg | Kind::Svg => {
            let checked = formats::image::checked(bytes);
            if let Ok(image) = &checked {
                assert!(formats::image::is_clean(image), "what was taken is clean");
            }
            checked.is_ok()
        }
        Kind::Csv => {
            static PACK: LazyLock<Pack> = LazyLock::new(|| load_shipped("lassar"));
            let mut metrics = Vec::new();
            let values = sheet::read(&PACK, &mut metrics, bytes);
            assert!(values.is_ok() || metrics.is_empty(), "what is refused changes nothing");
            values.is_ok() | listing::read(bytes).is_ok()
        }
        Kind::Word | Kind::Pdf => match reading::read(bytes) {
            Ok(report) => {
                reading::proposed(&report, &[], report.lang());
                true
            }
            // The reader’s own thread may end, but not hang.
            Err(ReadingError::TooSlow) => panic!("it took too long"),
            Err(_) => false,
        },
    }
}

/// Whole files, of which damaged ones are made.
struct Seeds {
    png: Vec<u8>,
    jpeg: Vec<u8>,
    svg: Vec<u8>,
    csv: Vec<u8>,
    word: Vec<u8>,
    pdf: Vec<u8>,
}

impl Seeds {
    fn new() -> Seeds {
        let sample = |name: &str| {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
            std::fs::read(folder.join("../assets/sample/images").join(name)).unwrap()
        };
        let document = short(every_block(Lang::Cy, Edition::Full));
        let mut pdf = lopdf::Document::load_mem(&formats::pdf::pdf(&document).unwrap()).unwrap();
        // A byte changed in what is packed is found by the unpacking alone.
        pdf.decompress();
        let mut plain = Vec::new();
        pdf.save_to(&mut plain).unwrap();
        Seeds {
            png: sample("logo.png"),
            jpeg: sample("bryn-glas-garden.jpg"),
            svg: DRAWING.as_bytes().to_vec(),
            csv: VALUES.as_bytes().to_vec(),
            word: unpacked(&formats::docx::docx(&document).unwrap()),
            pdf: plain,
        }
    }

    fn of(&self, kind: Kind) -> &[u8] {
        match kind {
            Kind::Png => &self.png,
            Kind::Jpeg => &self.jpeg,
            Kind::Svg => &self.svg,
            Kind::Csv => &self.csv,
            Kind::Word => &self.word,
            Kind::Pdf => &self.pdf,
        }
    }
}

/// The first chapter alone: a short file is read, and damaged, more often.
fn short(mut document: Document) -> Document {
    document.sections.truncate(1);
    document
}

/// A package with its parts as they are.
fn unpacked(packed: &[u8]) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let mut from = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let plain =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        to.start_file(part.name().to_owned(), plain).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        to.write_all(&bytes).unwrap();
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

/// What hostile files are made of, put in anywhere.
const PIECES: [&str; 32] = [
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
struct Damage(u64);

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

    /// A file with one to eight faults.
    fn done(mut self, seed: &[u8], seeds: &Seeds) -> Vec<u8> {
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
                    let other = [&seeds.svg, &seeds.word, &seeds.pdf, &seeds.png][self.below(4)];
                    let from = self.below(other.len());
                    let to = (from + length).min(other.len());
                    bytes.splice(at..at, other[from..to].iter().copied());
                }
                4 | 5 => {
                    let piece = PIECES[self.below(PIECES.len())];
                    let often = 1 << self.below(8);
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

/// The most memory this process has had, in kilobytes; known on Linux alone.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
