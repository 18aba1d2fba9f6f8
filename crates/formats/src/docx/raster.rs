//! A drawing as pixels, in a small file.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use resvg::tiny_skia::{PixmapMut, PremultipliedColorU8, Transform};
use resvg::usvg::{self, Tree};

/// What a drawing is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Paper {
    /// Nothing: the page shows through.
    Clear,
    /// White, so that it can be read in Word's dark mode.
    White,
}

/// Where one drawing after the other is made: its memory is used again.
#[derive(Default)]
pub(super) struct Easel {
    pixels: Vec<u8>,
    indices: Vec<u8>,
}

/// Flat colours become small without much effort: this level takes half the
/// time of the usual one for a file of the same size.
const LEVEL: u8 = 4;

/// Draws an SVG and returns a PNG of it; none if it cannot be drawn. `scale` is
/// told the drawing's width and height and says how many pixels a unit takes.
pub(super) fn png(
    easel: &mut Easel,
    svg: &str,
    paper: Paper,
    scale: impl FnOnce(f32, f32) -> f32,
) -> Option<Vec<u8>> {
    let tree = Tree::from_str(svg, &crate::image::drawing_options()).ok()?;
    let size = tree.size();
    let scale = scale(size.width(), size.height());
    let wide = ((size.width() * scale).ceil() as u32).max(1);
    let high = ((size.height() * scale).ceil() as u32).max(1);
    let Easel { pixels, indices } = easel;
    pixels.clear();
    pixels.resize(wide as usize * high as usize * 4, ground(paper));
    draw(&tree, scale, &mut PixmapMut::from_bytes(pixels, wide, high)?);
    match palette(pixels, indices) {
        Some(colours) => indexed(indices, &colours, wide, high),
        None => direct(pixels, paper, wide, high),
    }
}

fn draw(tree: &usvg::Tree, scale: f32, paper: &mut PixmapMut<'_>) {
    resvg::render(tree, Transform::from_scale(scale, scale), paper);
}

fn ground(paper: Paper) -> u8 {
    match paper {
        Paper::Clear => 0,
        Paper::White => 255,
    }
}

/// The colours of a picture, if a byte can number them, with the number of each
/// pixel’s: a chart has fewer than two hundred, and a byte for each pixel is a
/// third of the work of packing three.
fn palette(pixels: &[u8], indices: &mut Vec<u8>) -> Option<Vec<[u8; 4]>> {
    let pixels = pixels.as_chunks::<4>().0;
    let mut colours = Colours::default();
    indices.clear();
    indices.resize(pixels.len(), 0);
    let mut at = 0;
    while let Some(colour) = pixels.get(at) {
        // Most pixels are as the one before.
        let same = pixels[at..].iter().take_while(|other| *other == colour).count();
        indices[at..at + same].fill(colours.number(*colour)?);
        at += same;
    }
    Some(colours.list)
}

/// Up to 256 colours, numbered as they come.
struct Colours {
    list: Vec<[u8; 4]>,
    /// One more than the number of the colour that is found here; none if zero.
    slots: [u16; SLOTS],
}

const SLOTS: usize = 2048;

impl Default for Colours {
    fn default() -> Colours {
        Colours { list: Vec::new(), slots: [0; SLOTS] }
    }
}

impl Colours {
    /// The number of a colour; none if there are too many.
    fn number(&mut self, colour: [u8; 4]) -> Option<u8> {
        let mut slot = u32::from_le_bytes(colour).wrapping_mul(0x9e37_79b1) as usize >> 21;
        loop {
            match usize::from(self.slots[slot % SLOTS]).checked_sub(1) {
                Some(number) if self.list[number] == colour => return u8::try_from(number).ok(),
                Some(_) => slot += 1,
                None => break,
            }
        }
        let number = u8::try_from(self.list.len()).ok()?;
        self.list.push(colour);
        self.slots[slot % SLOTS] = u16::from(number) + 1;
        Some(number)
    }
}

/// A PNG of a palette and the number of each pixel's colour.
fn indexed(indices: &[u8], colours: &[[u8; 4]], wide: u32, high: u32) -> Option<Vec<u8>> {
    let plain: Vec<[u8; 4]> = colours.iter().map(|colour| demultiplied(*colour)).collect();
    let mut file = Vec::new();
    let mut encoder = encoder(&mut file, wide, high, ColorType::Indexed);
    encoder.set_palette(plain.iter().flat_map(|colour| colour[..3].to_vec()).collect::<Vec<u8>>());
    if plain.iter().any(|colour| colour[3] < 255) {
        encoder.set_trns(plain.iter().map(|colour| colour[3]).collect::<Vec<u8>>());
    }
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(indices).ok()?;
    writer.finish().ok()?;
    Some(file)
}

/// A PNG of a picture with too many colours for a palette.
fn direct(pixels: &[u8], paper: Paper, wide: u32, high: u32) -> Option<Vec<u8>> {
    let (channels, colour) = match paper {
        Paper::Clear => (4, ColorType::Rgba),
        Paper::White => (3, ColorType::Rgb),
    };
    let colours = pixels.as_chunks::<4>().0.iter().map(|pixel| demultiplied(*pixel));
    let mut bytes = Vec::with_capacity(pixels.len());
    colours.for_each(|pixel| bytes.extend(&pixel[..channels]));
    let mut file = Vec::new();
    let mut writer = encoder(&mut file, wide, high, colour).write_header().ok()?;
    writer.write_image_data(&bytes).ok()?;
    writer.finish().ok()?;
    Some(file)
}

fn encoder(
    file: &mut Vec<u8>,
    wide: u32,
    high: u32,
    colour: ColorType,
) -> Encoder<'_, &mut Vec<u8>> {
    let mut encoder = Encoder::new(file, wide, high);
    encoder.set_color(colour);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_deflate_compression(DeflateCompression::Level(LEVEL));
    encoder.set_filter(Filter::NoFilter);
    encoder
}

fn demultiplied([red, green, blue, alpha]: [u8; 4]) -> [u8; 4] {
    match PremultipliedColorU8::from_rgba(red, green, blue, alpha) {
        Some(colour) => {
            let plain = colour.demultiply();
            [plain.red(), plain.green(), plain.blue(), plain.alpha()]
        }
        // No drawing makes a colour brighter than it is opaque.
        None => [red, green, blue, alpha],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(svg: &str, paper: Paper) -> Option<image::RgbaImage> {
        let png = png(&mut Easel::default(), svg, paper, |width, _| 1_210.0 / width)?;
        Some(image::load_from_memory(&png).unwrap().to_rgba8())
    }

    #[test]
    fn a_drawing_has_the_colours_it_was_given_on_either_paper() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\">\
                   <rect width=\"50\" height=\"50\" fill=\"#0a5c5a\" fill-opacity=\"0.5\"/></svg>";
        let clear = made(svg, Paper::Clear).unwrap();
        assert_eq!(clear.dimensions(), (1210, 605));
        assert_eq!(clear.get_pixel(1200, 300).0, [0; 4]);
        let [.., alpha] = clear.get_pixel(10, 10).0;
        assert!((126..=129).contains(&alpha));
        let white = made(svg, Paper::White).unwrap();
        assert_eq!(white.get_pixel(1200, 300).0, [255; 4]);
        assert_eq!(white.get_pixel(10, 10).0[3], 255);
        assert!(made("<svg", Paper::White).is_none());
    }

    #[test]
    fn a_drawing_of_many_colours_loses_none() {
        let fade = |id: &str, from: &str| {
            format!(
                "<linearGradient id=\"{id}\"><stop stop-color=\"{from}\"/>\
                 <stop offset=\"1\" stop-color=\"#00f\"/></linearGradient>"
            )
        };
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1210\" height=\"20\">{}{}\
             <rect width=\"1210\" height=\"10\" fill=\"url(#a)\"/>\
             <rect y=\"10\" width=\"1210\" height=\"10\" fill=\"url(#b)\"/></svg>",
            fade("a", "#f00"),
            fade("b", "#0f0")
        );
        let drawn = made(&svg, Paper::White).unwrap();
        let colours: std::collections::HashSet<_> = drawn.pixels().map(|pixel| pixel.0).collect();
        assert!(colours.len() > 256, "{}", colours.len());
        assert_eq!(made(&svg, Paper::Clear).unwrap(), drawn);
    }
}
