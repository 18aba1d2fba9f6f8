//! Pictures that come in: checked, and written anew without what they should
//! not carry (camera, place, author, scripts).

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use report::document::{Image, ImageFormat};
use resvg::usvg;

use crate::svg_in;

/// The largest file taken, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// The largest side taken, in pixels.
pub const MAX_SIDE: u32 = 12_000;

/// The most pixels taken: twice those of a good camera, and 320 megabytes at
/// most while they are read.
pub const MAX_PIXELS: u64 = 40_000_000;

/// How often a drawing may be written anew until it changes no more.
const ROUNDS: usize = 8;

/// Why a picture is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImageFault {
    /// The file is larger than [`MAX_BYTES`].
    #[error("larger than {MAX_BYTES} bytes")]
    TooManyBytes,
    /// A side is longer than [`MAX_SIDE`], or there is none, or there are more
    /// than [`MAX_PIXELS`].
    #[error("more than {MAX_SIDE} pixels long, or {MAX_PIXELS} in all, or none")]
    Size,
    /// It is no PNG, JPEG or SVG.
    #[error("not PNG, JPEG or SVG")]
    Format,
    /// A drawing of more shapes or words than could be drawn.
    #[error("more shapes or words than can be drawn")]
    TooMuch,
    /// It cannot be read.
    #[error("cannot be read: {0}")]
    Broken(String),
}

/// Checks a picture and writes it anew: pixels are decoded and encoded again,
/// turned the way the camera held them; drawings are reduced to shapes and
/// text by [`svg_in`], and what is left is worked out and written as plain
/// shapes, without styles or references.
pub fn checked(bytes: &[u8]) -> Result<Image, ImageFault> {
    taken(bytes).map(|taken| taken.image)
}

/// A picture that was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// The picture.
    pub image: Image,
    /// Whether something that could be seen was left behind: pictures, pages
    /// and movement within a drawing.
    pub lost: bool,
}

/// The same as [`checked`], saying whether something of it was left behind.
pub fn taken(bytes: &[u8]) -> Result<Taken, ImageFault> {
    if bytes.len() > MAX_BYTES {
        return Err(ImageFault::TooManyBytes);
    }
    match image::guess_format(bytes) {
        Ok(image::ImageFormat::Png) => {
            Ok(Taken { image: pixels(bytes, ImageFormat::Png)?, lost: false })
        }
        Ok(image::ImageFormat::Jpeg) => {
            Ok(Taken { image: pixels(bytes, ImageFormat::Jpeg)?, lost: false })
        }
        Ok(_) => Err(ImageFault::Format),
        Err(_) => drawing(bytes),
    }
}

fn pixels(bytes: &[u8], format: ImageFormat) -> Result<Image, ImageFault> {
    let broken = |error: image::ImageError| ImageFault::Broken(error.to_string());
    let picture = decoded(bytes, format)?;
    let mut written = Cursor::new(Vec::new());
    match format {
        ImageFormat::Jpeg => {
            let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut written, 88);
            picture.to_rgb8().write_with_encoder(encoder).map_err(broken)?;
        }
        ImageFormat::Png | ImageFormat::Svg => {
            // Eight bits a channel are what every reader shows.
            let plain = if picture.color().has_alpha() {
                DynamicImage::ImageRgba8(picture.to_rgba8())
            } else {
                DynamicImage::ImageRgb8(picture.to_rgb8())
            };
            plain.write_to(&mut written, image::ImageFormat::Png).map_err(broken)?;
        }
    }
    Ok(Image::new(format, picture.width(), picture.height(), written.into_inner()))
}

/// The pixels of a file, turned the way the camera held them. What it says of
/// its size is looked at before any room is made for it.
fn decoded(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, ImageFault> {
    let broken = |error: image::ImageError| match error {
        image::ImageError::Limits(_) => ImageFault::Size,
        other => ImageFault::Broken(other.to_string()),
    };
    let mut reader = ImageReader::new(Cursor::new(bytes));
    reader.set_format(match format {
        ImageFormat::Jpeg => image::ImageFormat::Jpeg,
        ImageFormat::Png | ImageFormat::Svg => image::ImageFormat::Png,
    });
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(ImageFault::Size);
    }
    let orientation = decoder.orientation().map_err(broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn drawing(bytes: &[u8]) -> Result<Taken, ImageFault> {
    // Numbers are rounded when shapes are written; after a round or two
    // nothing changes any more, and so the same drawing is the same bytes.
    // One that goes on changing would not be taken for clean before an export.
    let Taken { mut image, lost } = drawn(bytes)?;
    for _ in 0..ROUNDS {
        let again = drawn(&image.bytes)?.image;
        if again == image {
            return Ok(Taken { image, lost });
        }
        image = again;
    }
    Err(ImageFault::Broken("it changes each time it is written".to_owned()))
}

/// How drawings are read, everywhere: without bringing in other files, not
/// even ones they hold themselves.
pub(crate) fn drawing_options() -> usvg::Options<'static> {
    let mut options = usvg::Options { fontdb: crate::fonts::database(), ..Default::default() };
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    options.image_href_resolver.resolve_data = Box::new(|_, _, _| None);
    options
}

/// Whether a picture is as [`checked`] leaves one: it can be read, has the
/// size it says, and carries nothing but the picture. A project file or dump
/// that others made may hold pictures that never were checked.
pub fn is_clean(image: &Image) -> bool {
    let same_size = |width, height| (image.width, image.height) == (width, height);
    let decodes = |format| {
        decoded(&image.bytes, format)
            .is_ok_and(|picture| same_size(picture.width(), picture.height()))
    };
    match image.format {
        ImageFormat::Png => chunks_are_plain(&image.bytes) && decodes(ImageFormat::Png),
        ImageFormat::Jpeg => segments_are_plain(&image.bytes) && decodes(ImageFormat::Jpeg),
        ImageFormat::Svg => drawn(&image.bytes).is_ok_and(|Taken { image: again, .. }| {
            again.bytes == image.bytes && same_size(again.width, again.height)
        }),
    }
}

/// Whether a PNG has only the chunks that make the picture.
fn chunks_are_plain(bytes: &[u8]) -> bool {
    const PLAIN: [&[u8]; 9] =
        [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"sRGB", b"gAMA", b"cHRM", b"pHYs"];
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some(head) = rest.get(..8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        if !PLAIN.contains(&&head[4..8]) {
            return false;
        }
        rest = rest.get(length.saturating_add(12)..).unwrap_or_default();
    }
    rest.is_empty()
}

/// Whether a JPEG has no segments of applications (Exif, places, names) and no
/// comments.
fn segments_are_plain(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let [0xff, marker, high, low, ..] = rest {
        match marker {
            // The picture itself begins.
            0xda => return true,
            0xe1..=0xed | 0xef | 0xfe => return false,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        rest = rest.get(length + 2..).unwrap_or_default();
    }
    false
}

fn drawn(bytes: &[u8]) -> Result<Taken, ImageFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| ImageFault::Format)?;
    let reduced = svg_in::reduced(text)?;
    let options = drawing_options();
    let tree = usvg::Tree::from_str(&reduced.svg, &options)
        .map_err(|error| ImageFault::Broken(error.to_string()))?;
    let size = tree.size().to_int_size();
    if size.width() > MAX_SIDE || size.height() > MAX_SIDE {
        return Err(ImageFault::Size);
    }
    let options = usvg::WriteOptions { preserve_text: true, ..Default::default() };
    let safe = tree.to_string(&options);
    let image = Image::new(ImageFormat::Svg, size.width(), size.height(), safe.into_bytes());
    Ok(Taken { image, lost: reduced.lost })
}

#[cfg(test)]
mod tests;
