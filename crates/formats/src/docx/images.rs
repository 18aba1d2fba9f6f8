//! Pictures as Word takes them: PNG or JPEG, and how large they stand.

use std::collections::HashMap;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};

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

/// A drawing to be made into pixels: the SVG, its width in twips and what it
/// is drawn on.
type Drawing = (String, u32, Paper);

/// The drawings of a document as pixels. That is most of the work of a whole
/// export, so it is shared among the processor's cores.
pub(super) struct Drawings(HashMap<Drawing, Option<Picture>>);

impl Drawings {
    /// Makes the drawings of a document.
    pub fn new(document: &Document) -> Drawings {
        let mut drawings: Vec<Drawing> = document
            .walk()
            .into_iter()
            .flat_map(|(_, section)| &section.pieces)
            .filter_map(|piece| match &piece.block {
                Block::Chart(chart) => Some(across(svg(chart, document))),
                Block::Figure(figure) => drawing(&figure.image),
                Block::Paragraph(_)
                | Block::Heading { .. }
                | Block::List(_)
                | Block::Table(_)
                | Block::Quote(_)
                | Block::CaseStudy(_)
                | Block::PullQuote(_)
                | Block::Compulsory(_)
                | Block::Glossary(_) => None,
            })
            .chain(document.meta.logo.as_ref().and_then(|logo| drawing(&logo.image)))
            .collect();
        drawings.sort_unstable();
        drawings.dedup();
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let next = AtomicUsize::new(0);
        let made: Vec<(usize, Option<Picture>)> = std::thread::scope(|scope| {
            let work = || {
                let mut made = Vec::new();
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(drawing) = drawings.get(index) else { return made };
                    made.push((index, raster(drawing)));
                }
            };
            let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
            workers
                .into_iter()
                .flat_map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)))
                .collect()
        });
        Drawings(made.into_iter().map(|(index, made)| (drawings[index].clone(), made)).collect())
    }

    /// The drawing of a chart; none if it cannot be drawn.
    pub fn chart(&self, chart: &Chart, document: &Document) -> Option<Picture> {
        self.made(&across(svg(chart, document)))
    }

    /// A stored image made ready; none if its bytes are not what they claim.
    pub fn picture(&self, image: &Image) -> Option<Picture> {
        let starts = |magic: &[u8]| image.bytes.starts_with(magic).then(|| image.bytes.clone());
        let bytes = match image.format {
            ImageFormat::Png => starts(b"\x89PNG\r\n\x1a\n")?,
            ImageFormat::Jpeg => starts(b"\xff\xd8\xff")?,
            ImageFormat::Svg => self.made(&drawing(image)?)?.bytes,
        };
        let (width, height) = fitted(image.width, image.height);
        Some(Picture { bytes, width, height })
    }

    fn made(&self, drawing: &Drawing) -> Option<Picture> {
        match self.0.get(drawing) {
            Some(made) => made.clone(),
            // Within a quotation or a list, where none was looked for.
            None => raster(drawing),
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

/// A chart, as wide as the text, on white.
fn across(svg: String) -> Drawing {
    (svg, page::TEXT_WIDTH, Paper::White)
}

/// A stored image, if it is a drawing.
fn drawing(image: &Image) -> Option<Drawing> {
    let svg = (image.format == ImageFormat::Svg).then(|| String::from_utf8(image.bytes.clone()));
    Some((svg?.ok()?, fitted(image.width, image.height).0, Paper::Clear))
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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Paper {
    /// Nothing: the page shows through.
    Clear,
    /// White, so that it can be read in Word's dark mode.
    White,
}

fn raster((svg, width, paper): &Drawing) -> Option<Picture> {
    let options = crate::image::drawing_options();
    let tree = usvg::Tree::from_str(svg, &options).ok()?;
    let size = tree.size();
    let shape = size.height() / size.width();
    let width = (*width as f32).min(TALLEST as f32 / shape);
    let scale = width / PIXEL as f32 * SHARPNESS / size.width();
    let wide = (size.width() * scale).ceil() as u32;
    let high = (size.height() * scale).ceil() as u32;
    let mut pixels = tiny_skia::Pixmap::new(wide.max(1), high.max(1))?;
    if *paper == Paper::White {
        pixels.fill(tiny_skia::Color::WHITE);
    }
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Some(Picture {
        bytes: png(pixels, *paper)?,
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
            let mut opaque = vec![0; pixels.data().len() / 4 * 3];
            for (to, from) in opaque.chunks_exact_mut(3).zip(pixels.data().chunks_exact(4)) {
                to.copy_from_slice(&from[..3]);
            }
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
        let picture = raster(&across(svg.to_owned())).unwrap();
        assert_eq!((picture.width, picture.height), (9070, 4535));
        let image = image::load_from_memory(&picture.bytes).unwrap();
        assert_eq!((image.width(), image.height()), (1210, 605));
        assert!(raster(&across("<svg".to_owned())).is_none());
    }
}
