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

/// A PNG whose header says one size and whose data are of another.
fn png(width: u32, height: u32, chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut header = Vec::new();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let all = std::iter::once((b"IHDR", &header[..])).chain(chunks.iter().copied());
    for (name, data) in all.chain([(b"IEND", &b""[..])]) {
        bytes.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        let body = [&name[..], data].concat();
        bytes.extend(&body);
        bytes.extend(checksum(&body).to_be_bytes());
    }
    bytes
}

/// The checksum that PNG gives each chunk.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 }
        })
    };
    !bytes.iter().fold(!0, step)
}

fn jpeg() -> Vec<u8> {
    let picture =
        DynamicImage::ImageRgb8(image::RgbImage::from_pixel(40, 20, image::Rgb([200, 30, 30])));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

#[test]
fn a_small_file_that_says_it_is_enormous_is_refused() {
    for (width, height) in
        [(u32::MAX, u32::MAX), (60_000, 10), (10, 60_000), (12_000, 12_000), (0, 10)]
    {
        let bomb = png(width, height, &[(b"IDAT", b"\x78\x9c\x03\0\0\0\0\x01")]);
        let refused = checked(&bomb).unwrap_err();
        assert!(
            refused == ImageFault::Size || (width == 0 && matches!(refused, ImageFault::Broken(_))),
            "{width} x {height}: {refused:?}"
        );
    }
    let mut large = jpeg();
    let frame = large.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    large[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert_eq!(checked(&large), Err(ImageFault::Size));
    let huge = |what: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {what}/>");
    for svg in [huge("width=\"1e9\" height=\"1\""), huge("width=\"9\" height=\"20000\"")] {
        assert_eq!(checked(svg.as_bytes()), Err(ImageFault::Size), "{svg}");
    }
}

#[test]
fn a_file_that_is_also_another_loses_the_other() {
    let tail = b"PK\x03\x04<script>alert(1)</script>%PDF-1.7";
    let photograph = checked(&[&jpeg()[..], tail].concat()).unwrap();
    let mut plain = Cursor::new(Vec::new());
    let pixels = DynamicImage::ImageRgba8(image::RgbaImage::new(3, 3));
    pixels.write_to(&mut plain, image::ImageFormat::Png).unwrap();
    let drawing = checked(&[&plain.into_inner()[..], tail].concat()).unwrap();
    for image in [photograph, drawing] {
        assert!(is_clean(&image));
        for part in [&b"PK\x03\x04"[..], b"script", b"%PDF"] {
            assert!(!holds(&image.bytes, part), "{:?}", image.format);
        }
    }
    // Words in the chunks and segments that no reader shows.
    let mut commented = jpeg();
    commented.splice(2..2, [&[0xff, 0xfe, 0, 12][..], b"Porth Wen!"].concat());
    assert!(!holds(&checked(&commented).unwrap().bytes, b"Porth"));
    for other in [
        &b"GIF89a/*<script>*/=1;"[..],
        b"BM<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        b"%PDF-1.7 <svg/>",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"<!DOCTYPE html><svg xmlns=\"http://www.w3.org/1999/xhtml\"><script/></svg><html/>",
    ] {
        assert!(checked(other).is_err() || !holds(&checked(other).unwrap().bytes, b"script"));
    }
}

#[test]
fn a_file_that_ends_anywhere_is_refused_or_read_and_never_stops_us() {
    let mut whole = Cursor::new(Vec::new());
    let pixels = DynamicImage::ImageRgb8(image::RgbImage::from_fn(30, 30, |x, y| {
        image::Rgb([x as u8 * 8, y as u8 * 8, (x * y) as u8])
    }));
    pixels.write_to(&mut whole, image::ImageFormat::Png).unwrap();
    for bytes in [whole.into_inner(), jpeg()] {
        for end in 0..bytes.len() - 1 {
            if let Ok(image) = checked(&bytes[..end]) {
                assert!(is_clean(&image));
            }
        }
        assert!(checked(&bytes[..bytes.len() / 3]).is_err());
        assert!(checked(&bytes).is_ok());
    }
}

#[test]
fn a_picture_that_never_was_checked_is_not_clean() {
    let mut commented = jpeg();
    commented.splice(2..2, [&[0xff, 0xfe, 0, 12][..], b"Porth Wen!"].concat());
    assert!(!is_clean(&Image::new(ImageFormat::Jpeg, 40, 20, commented)));
    assert!(is_clean(&Image::new(ImageFormat::Jpeg, 40, 20, jpeg())));
    assert!(!is_clean(&Image::new(ImageFormat::Jpeg, 41, 20, jpeg())));
    let text = png(2, 2, &[(b"tEXt", b"Author\0Porth Wen")]);
    assert!(!is_clean(&Image::new(ImageFormat::Png, 2, 2, text)));
    let acting =
        b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script/></svg>";
    assert!(!is_clean(&Image::new(ImageFormat::Svg, 9, 9, acting.to_vec())));
}
