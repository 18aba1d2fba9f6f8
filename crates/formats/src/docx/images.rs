//! Pictures as Word takes them: PNG or JPEG, and how large they stand.

use std::collections::HashMap;
use std::panic::resume_unwind;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use report::document::{Block, Chart, Document, Edition, Image, ImageFormat};
use resvg::{tiny_skia, usvg};

use super::sheet::page;
use crate::chart;

/// A picture ready for the file.
#[derive(Clone)]
pub(super) struct Picture {
    /// PNG or JPEG.
    pub bytes: Vec<u8>,
    /// Width on the page, in twips.
    pub width: u32,
    /// Height on the page, in twips.
    pub height: u32,
}

impl Picture {
    /// The same, made smaller if it is higher than so many twips.
    pub fn no_higher_than(mut self, height: u32) -> Picture {
        if self.height > height {
            self.width = (self.width * height / self.height).max(1);
            self.height = height;
        }
        self
    }
}

/// English Metric Units in a twip.
pub(super) const EMU: u32 = 635;

/// Twips in a pixel at 96 to the inch, as browsers and Word count them.
const PIXEL: u32 = 15;

/// No picture is higher than this, so that its caption fits below it.
const TALLEST: u32 = page::TEXT_HEIGHT * 11 / 20;

/// How many pixels stand for one at 96 to the inch, for sharp print.
const SHARPNESS: f32 = 2.0;

/// Makes a stored image ready; none if its bytes are not what they claim.
pub(super) fn picture(image: &Image) -> Option<Picture> {
    let (width, height) = fitted(image.width, image.height);
    let starts = |magic: &[u8]| image.bytes.starts_with(magic).then(|| image.bytes.clone());
    let bytes = match image.format {
        ImageFormat::Png => starts(b"\x89PNG\r\n\x1a\n")?,
        ImageFormat::Jpeg => starts(b"\xff\xd8\xff")?,
        ImageFormat::Svg => {
            raster(std::str::from_utf8(&image.bytes).ok()?, width, Paper::Clear)?.bytes
        }
    };
    Some(Picture { bytes, width, height })
}

/// The charts of a document, drawn. Drawing is most of the work of a whole
/// export, so it is shared among the processor's cores.
pub(super) struct Drawings(HashMap<String, Option<Picture>>);

impl Drawings {
    /// Draws the charts of a document.
    pub fn new(document: &Document) -> Drawings {
        let mut svgs: Vec<String> = document
            .walk()
            .into_iter()
            .flat_map(|(_, section)| &section.pieces)
            .filter_map(|piece| match &piece.block {
                Block::Chart(chart) => Some(svg(chart, document)),
                Block::Paragraph(_)
                | Block::Heading { .. }
                | Block::List(_)
                | Block::Table(_)
                | Block::Quote(_)
                | Block::Figure(_)
                | Block::CaseStudy(_)
                | Block::PullQuote(_)
                | Block::Compulsory(_)
                | Block::Glossary(_) => None,
            })
            .collect();
        svgs.sort_unstable();
        svgs.dedup();
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let share = svgs.len().div_ceil(cores).max(1);
        let pictures: Vec<Option<Picture>> = std::thread::scope(|scope| {
            let shares: Vec<_> = svgs
                .chunks(share)
                .map(|svgs| {
                    let draw = || svgs.iter().map(|svg| across(svg)).collect::<Vec<_>>();
                    scope.spawn(draw)
                })
                .collect();
            shares
                .into_iter()
                .flat_map(|share| share.join().unwrap_or_else(|panic| resume_unwind(panic)))
                .collect()
        });
        Drawings(svgs.into_iter().zip(pictures).collect())
    }

    /// The drawing of a chart; none if it cannot be drawn.
    pub fn chart(&self, chart: &Chart, document: &Document) -> Option<Picture> {
        let svg = svg(chart, document);
        match self.0.get(&svg) {
            Some(drawn) => drawn.clone(),
            // Within a quotation or a list, where none was looked for.
            None => across(&svg),
        }
    }
}

fn svg(chart: &Chart, document: &Document) -> String {
    let accent = document.meta.accent;
    match document.edition {
        Edition::LargePrint => chart::svg_large_print(chart, document.lang, accent),
        Edition::Full | Edition::Draft | Edition::Public => {
            chart::svg(chart, document.lang, accent)
        }
    }
}

/// A drawing as wide as the text, on white.
fn across(svg: &str) -> Option<Picture> {
    raster(svg, page::TEXT_WIDTH, Paper::White)
}

/// The size on the page, in twips: as it is, or as wide or high as may be.
fn fitted(width: u32, height: u32) -> (u32, u32) {
    let (width, height) = (u64::from(width.max(1)), u64::from(height.max(1)));
    let (widest, tallest) = (u64::from(page::TEXT_WIDTH), u64::from(TALLEST));
    let own = (width * u64::from(PIXEL), height * u64::from(PIXEL));
    let by_width = if own.0 > widest { (widest, height * widest / width) } else { own };
    let (width, height) =
        if by_width.1 > tallest { (width * tallest / height, tallest) } else { by_width };
    (width.max(1) as u32, height.max(1) as u32)
}

/// What a drawing is drawn on.
#[derive(Clone, Copy, PartialEq)]
enum Paper {
    /// Nothing: the page shows through.
    Clear,
    /// White, so that it can be read in Word's dark mode.
    White,
}

/// Draws an SVG at a width in twips.
fn raster(svg: &str, width: u32, paper: Paper) -> Option<Picture> {
    let options = crate::image::drawing_options();
    let tree = usvg::Tree::from_str(svg, &options).ok()?;
    let size = tree.size();
    let shape = size.height() / size.width();
    let width = (width as f32).min(TALLEST as f32 / shape);
    let scale = width / PIXEL as f32 * SHARPNESS / size.width();
    let wide = (size.width() * scale).ceil() as u32;
    let high = (size.height() * scale).ceil() as u32;
    let mut pixels = tiny_skia::Pixmap::new(wide.max(1), high.max(1))?;
    if paper == Paper::White {
        pixels.fill(tiny_skia::Color::WHITE);
    }
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Some(Picture {
        bytes: png(pixels, paper)?,
        width: width as u32,
        height: (width * shape) as u32,
    })
}

/// Flat colours become small without much effort: this level takes half the
/// time of the usual one for a file of the same size.
fn png(pixels: tiny_skia::Pixmap, paper: Paper) -> Option<Vec<u8>> {
    let (width, height) = (pixels.width(), pixels.height());
    let (bytes, colour) = match paper {
        Paper::Clear => (pixels.take_demultiplied(), ExtendedColorType::Rgba8),
        Paper::White => {
            let opaque = pixels.data().chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
            (opaque, ExtendedColorType::Rgb8)
        }
    };
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Level(4), FilterType::NoFilter)
        .write_image(&bytes, width, height, colour)
        .ok()?;
    Some(png)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_picture_is_as_wide_as_the_text_and_keeps_its_shape() {
        assert_eq!(fitted(2 * 9070, 9070), (9070, 4535));
        assert_eq!(fitted(100, 50), (1500, 750));
        let (width, height) = fitted(500, 50_000);
        assert_eq!(height, TALLEST);
        assert_eq!(width, TALLEST / 100);
        assert_eq!(fitted(0, 0), (15, 15));
    }

    #[test]
    fn a_drawing_is_twice_as_sharp_as_a_screen() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\"/>";
        let picture = across(svg).unwrap();
        assert_eq!((picture.width, picture.height), (9070, 4535));
        let image = image::load_from_memory(&picture.bytes).unwrap();
        assert_eq!((image.width(), image.height()), (1210, 605));
        assert!(across("<svg").is_none());
    }
}
