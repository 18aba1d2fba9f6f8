//! Pictures as Word takes them: PNG or JPEG, and how large they stand.

use std::sync::Arc;

use report::document::{Accent, Chart, Image, ImageFormat};
use report::lang::Lang;
use resvg::{tiny_skia, usvg};

use super::sheet::page;

/// A picture ready for the file.
pub(super) struct Picture {
    /// PNG or JPEG.
    pub bytes: Vec<u8>,
    /// Width on the page, in twips.
    pub width: u32,
    /// Height on the page, in twips.
    pub height: u32,
}

/// English Metric Units in a twip.
pub(super) const EMU: u32 = 635;

/// Twips in a pixel at 96 to the inch, as browsers and Word count them.
const PIXEL: u32 = 15;

/// No picture is higher than this, so that its caption fits below it.
const TALLEST: u32 = page::TEXT_HEIGHT * 11 / 20;

/// How many pixels stand for one of a drawing's own, for sharp print.
const SHARPNESS: f32 = 2.0;

/// Makes a stored image ready; none if its bytes are not what they claim.
pub(super) fn picture(image: &Image) -> Option<Picture> {
    let (width, height) = fitted(image.width, image.height);
    let bytes = match image.format {
        ImageFormat::Png => image.bytes.starts_with(b"\x89PNG\r\n\x1a\n").then(|| image.bytes.clone()),
        ImageFormat::Jpeg => image.bytes.starts_with(b"\xff\xd8\xff").then(|| image.bytes.clone()),
        ImageFormat::Svg => raster(std::str::from_utf8(&image.bytes).ok()?).map(|(png, ..)| png),
    }?;
    Some(Picture { bytes, width, height })
}

/// Makes a drawing ready; none if it is not an SVG.
pub(super) fn drawing(svg: &str) -> Option<Picture> {
    let (bytes, width, height) = raster(svg)?;
    let (width, height) = fitted(width, height);
    Some(Picture { bytes, width, height })
}

/// The drawing of a chart.
pub(super) fn chart(chart: &Chart, _lang: Lang, accent: Accent) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"320\"><rect x=\"40\" y=\"40\" width=\"{}\" height=\"200\" fill=\"{accent}\"/></svg>",
        100 * chart.categories.len()
    )
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

/// Draws an SVG and returns the PNG with the drawing's own width and height.
fn raster(svg: &str) -> Option<(Vec<u8>, u32, u32)> {
    let options = usvg::Options { fontdb: fonts(), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options).ok()?;
    let size = tree.size();
    let (width, height) = (size.width() * SHARPNESS, size.height() * SHARPNESS);
    let mut pixels = tiny_skia::Pixmap::new(width.ceil() as u32, height.ceil() as u32)?;
    let scale = tiny_skia::Transform::from_scale(SHARPNESS, SHARPNESS);
    resvg::render(&tree, scale, &mut pixels.as_mut());
    let png = pixels.encode_png().ok()?;
    Some((png, size.width().round() as u32, size.height().round() as u32))
}

fn fonts() -> Arc<usvg::fontdb::Database> {
    Arc::new(usvg::fontdb::Database::new())
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
