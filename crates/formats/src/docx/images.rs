//! Pictures as Word takes them: PNG or JPEG, and how large they stand.
//!
//! Drawings become pixels, which is most of the work of a whole export. How
//! large a drawing stands follows from its numbers alone, so the text is
//! written while other threads draw, and the pixels are put in at the end.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use report::document::{Block, Chart, Document, Edition, Image, ImageFormat};

use super::raster::{self, Easel, Paper};
use super::sheet::page;
use crate::chart;

/// A picture ready for the file.
#[derive(Clone)]
pub(super) struct Picture {
    /// What is in it.
    pub content: Content,
    /// Width on the page, in twips.
    pub width: u32,
    /// Height on the page, in twips.
    pub height: u32,
}

/// What is in a picture.
#[derive(Clone)]
pub(super) enum Content {
    /// A PNG or JPEG.
    Pixels(Vec<u8>),
    /// The drawing of this number, which will be a PNG.
    Drawing(usize),
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

/// A drawing to be made into pixels.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Drawing {
    svg: String,
    /// Its width on the page, in twips.
    width: u32,
    paper: Paper,
}

/// The drawings of a document, each once.
pub(super) struct Drawings {
    list: Vec<Drawing>,
    next: AtomicUsize,
    made: Mutex<Vec<Option<Vec<u8>>>>,
}

impl Drawings {
    /// The drawings that a document holds.
    pub fn of(document: &Document) -> Drawings {
        let mut list: Vec<Drawing> = Vec::new();
        for section in document.walk().into_iter().map(|(_, section)| section) {
            section.pieces.iter().for_each(|piece| collect(&piece.block, document, &mut list));
        }
        list.extend(document.meta.logo.as_ref().and_then(|logo| drawing(&logo.image)));
        list.sort_unstable();
        list.dedup();
        let made = Mutex::new(vec![None; list.len()]);
        Drawings { list, next: AtomicUsize::new(0), made }
    }

    /// Makes pixels of drawings until none is left that nobody has begun. As
    /// many threads as there are may do so at once.
    pub fn draw(&self) {
        let mut easel = Easel::default();
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(drawing) = self.list.get(number) else { return };
            let scale = |width, height| drawing.pixels_per_unit(width, height);
            let made = raster::png(&mut easel, &drawing.svg, drawing.paper, scale);
            self.made.lock().unwrap_or_else(PoisonError::into_inner)[number] = made;
        }
    }

    /// The PNG of each drawing by its number; none for what cannot be drawn.
    pub fn pixels(&self) -> Vec<Option<Vec<u8>>> {
        std::mem::take(&mut self.made.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The drawing of a chart.
    pub fn chart(&self, chart: &Chart, document: &Document) -> Option<Picture> {
        let drawing = across(chart, document);
        let (width, height) = drawing.size(chart::shape(&drawing.svg) as f32);
        Some(Picture { content: self.content(&drawing)?, width, height })
    }

    /// A stored image made ready; none if its bytes are not what they claim.
    pub fn picture(&self, image: &Image) -> Option<Picture> {
        let starts = |magic: &[u8]| {
            image.bytes.starts_with(magic).then(|| Content::Pixels(image.bytes.clone()))
        };
        let content = match image.format {
            ImageFormat::Png => starts(b"\x89PNG\r\n\x1a\n")?,
            ImageFormat::Jpeg => starts(b"\xff\xd8\xff")?,
            ImageFormat::Svg => self.content(&drawing(image)?)?,
        };
        let (width, height) = fitted(image.width, image.height);
        Some(Picture { content, width, height })
    }

    fn content(&self, drawing: &Drawing) -> Option<Content> {
        self.list.binary_search(drawing).ok().map(Content::Drawing)
    }
}

/// Collects the drawings of a block and of all within it.
fn collect(block: &Block, document: &Document, list: &mut Vec<Drawing>) {
    let mut all = |blocks: &[Block]| blocks.iter().for_each(|one| collect(one, document, list));
    match block {
        Block::Chart(chart) => list.push(across(chart, document)),
        Block::Figure(figure) => list.extend(drawing(&figure.image)),
        Block::List(items) => items.items.iter().for_each(|item| all(item)),
        Block::Quote(blocks) | Block::Compulsory(blocks) => all(blocks),
        Block::CaseStudy(study) => all(study.blocks()),
        Block::Paragraph(_)
        | Block::Heading { .. }
        | Block::Table(_)
        | Block::PullQuote(_)
        | Block::Glossary(_) => {}
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

/// A chart, as wide as the text, on white. The white is the paper's, so that it
/// need not be painted again.
fn across(chart: &Chart, document: &Document) -> Drawing {
    let svg = chart::without_ground(&svg(chart, document));
    Drawing { svg, width: page::TEXT_WIDTH, paper: Paper::White }
}

/// A stored image, if it is a drawing.
fn drawing(image: &Image) -> Option<Drawing> {
    let svg = (image.format == ImageFormat::Svg).then(|| String::from_utf8(image.bytes.clone()));
    let width = fitted(image.width, image.height).0;
    Some(Drawing { svg: svg?.ok()?, width, paper: Paper::Clear })
}

impl Drawing {
    /// Its size on the page, in twips, by how high it is beside its width.
    fn size(&self, shape: f32) -> (u32, u32) {
        let width = (self.width as f32).min(TALLEST as f32 / shape);
        (width as u32, (width * shape) as u32)
    }

    /// How many pixels a unit of it takes, by its width and height in units.
    fn pixels_per_unit(&self, width: f32, height: f32) -> f32 {
        let wide = (self.width as f32).min(TALLEST as f32 / (height / width));
        wide / PIXEL as f32 * SHARPNESS / width
    }
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
}
