//! Pictures that come in: checked, and written anew without what they should
//! not carry (camera, place, author, scripts).

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use report::document::{Image, ImageFormat};
use resvg::usvg;

/// The largest file taken, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// The largest side taken, in pixels.
pub const MAX_SIDE: u32 = 12_000;

/// Why a picture is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImageFault {
    /// The file is larger than [`MAX_BYTES`].
    #[error("larger than {MAX_BYTES} bytes")]
    TooManyBytes,
    /// A side is longer than [`MAX_SIDE`], or there is none.
    #[error("a side longer than {MAX_SIDE} pixels, or none")]
    Size,
    /// It is no PNG, JPEG or SVG.
    #[error("not PNG, JPEG or SVG")]
    Format,
    /// It cannot be read.
    #[error("cannot be read: {0}")]
    Broken(String),
}

/// Checks a picture and writes it anew: pixels are decoded and encoded again,
/// turned the way the camera held them; drawings are reduced to shapes and
/// text, without scripts, links or pictures from elsewhere.
pub fn checked(bytes: &[u8]) -> Result<Image, ImageFault> {
    if bytes.len() > MAX_BYTES {
        return Err(ImageFault::TooManyBytes);
    }
    match image::guess_format(bytes) {
        Ok(image::ImageFormat::Png) => pixels(bytes, ImageFormat::Png),
        Ok(image::ImageFormat::Jpeg) => pixels(bytes, ImageFormat::Jpeg),
        Ok(_) => Err(ImageFault::Format),
        Err(_) => drawing(bytes),
    }
}

fn pixels(bytes: &[u8], format: ImageFormat) -> Result<Image, ImageFault> {
    let broken = |error: image::ImageError| ImageFault::Broken(error.to_string());
    let mut reader = ImageReader::new(Cursor::new(bytes));
    reader.set_format(match format {
        ImageFormat::Jpeg => image::ImageFormat::Jpeg,
        ImageFormat::Png | ImageFormat::Svg => image::ImageFormat::Png,
    });
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(512 * 1024 * 1024);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| match error {
        image::ImageError::Limits(_) => ImageFault::Size,
        other => broken(other),
    })?;
    let orientation = decoder.orientation().map_err(broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(orientation);
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

fn drawing(bytes: &[u8]) -> Result<Image, ImageFault> {
    // Numbers are rounded when shapes are written; after a round or two
    // nothing changes any more, and so the same drawing is the same bytes.
    let mut image = drawn(bytes)?;
    for _ in 0..4 {
        let again = drawn(&image.bytes)?;
        if again == image {
            break;
        }
        image = again;
    }
    Ok(image)
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
    let decoded = |format| {
        image::load_from_memory_with_format(&image.bytes, format)
            .is_ok_and(|picture| same_size(picture.width(), picture.height()))
    };
    match image.format {
        ImageFormat::Png => chunks_are_plain(&image.bytes) && decoded(image::ImageFormat::Png),
        ImageFormat::Jpeg => segments_are_plain(&image.bytes) && decoded(image::ImageFormat::Jpeg),
        ImageFormat::Svg => drawn(&image.bytes)
            .is_ok_and(|again| again.bytes == image.bytes && same_size(again.width, again.height)),
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

fn drawn(bytes: &[u8]) -> Result<Image, ImageFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| ImageFault::Format)?;
    if !text.contains("<svg") {
        return Err(ImageFault::Format);
    }
    let options = drawing_options();
    let tree = usvg::Tree::from_str(text, &options)
        .map_err(|error| ImageFault::Broken(error.to_string()))?;
    let size = tree.size().to_int_size();
    if size.width() > MAX_SIDE || size.height() > MAX_SIDE {
        return Err(ImageFault::Size);
    }
    let options = usvg::WriteOptions { preserve_text: true, ..Default::default() };
    let safe = tree.to_string(&options);
    Ok(Image::new(ImageFormat::Svg, size.width(), size.height(), safe.into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photograph_loses_what_the_camera_wrote() {
        let picture =
            DynamicImage::ImageRgb8(image::RgbImage::from_pixel(4, 2, image::Rgb([200, 30, 30])));
        let mut jpeg = Cursor::new(Vec::new());
        picture.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
        // An Exif segment that says “turn me by 90°”, and a place name after it.
        let mut exif =
            b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend(b"GPS Porth Wen");
        let mut bytes = vec![0xff, 0xd8, 0xff, 0xe1];
        bytes.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
        bytes.extend(&exif);
        bytes.extend(&jpeg.into_inner()[2..]);
        let image = checked(&bytes).unwrap();
        assert_eq!((image.format, image.width, image.height), (ImageFormat::Jpeg, 2, 4));
        let found = image.bytes.windows(4).any(|four| four == b"Exif" || four == b"GPS ");
        assert!(!found);
    }

    #[test]
    fn a_drawing_keeps_its_shapes_and_loses_its_script() {
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20" onload="alert(1)">
            <script>alert(2)</script><rect width="10" height="10" fill="#0a5c5a" onclick="alert(3)"/>
            <image href="https://example.org/x.png" width="5" height="5"/><a xlink:href="javascript:alert(4)"><rect x="20" width="10" height="10" fill="#c00000"/></a>
            <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="x"/></body></foreignObject></svg>"##;
        let image = checked(svg.as_bytes()).unwrap();
        let safe = String::from_utf8(image.bytes.clone()).unwrap();
        assert_eq!((image.width, image.height), (40, 20));
        assert!(safe.contains("#0a5c5a") && safe.contains("#c00000"));
        for unsafe_word in ["script", "alert", "href", "example", "foreign", "iframe", "on"] {
            assert!(
                !safe.replace("version", "").contains(&format!("{unsafe_word}="))
                    && (unsafe_word == "on" || !safe.contains(unsafe_word)),
                "{unsafe_word} in {safe}"
            );
        }
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        assert_eq!(checked(b"GIF89a\x01\0\x01\0"), Err(ImageFault::Format));
        assert_eq!(checked(b"Dear Director"), Err(ImageFault::Format));
        assert!(matches!(checked(b"\x89PNG\r\n\x1a\n\0\0"), Err(ImageFault::Broken(_))));
        assert!(matches!(checked(b"<svg"), Err(ImageFault::Broken(_))));
        assert_eq!(checked(&vec![b' '; MAX_BYTES + 1]), Err(ImageFault::TooManyBytes));
    }
}
