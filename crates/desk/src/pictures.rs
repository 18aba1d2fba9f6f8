//! Pictures that come in, and what is shown of them beside the form.

use std::collections::BTreeMap;

use formats::image::{self, ImageFault};
use report::document::{Accent, ImageFormat};
use report::lang::Lang;
use report::pictures::{Drawing, OutlineShape, Picture, outline};
use report::project::{Change, Did, Project};
use report::{Error, Result, Unusable};
use serde::Serialize;
use ts_rs::TS;

/// A picture that has come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Imported {
    /// The id of its image.
    pub id: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Whether something that could be seen in a drawing was left behind.
    pub lost: bool,
}

/// Takes a picture into the report: checked and written anew.
pub fn import(project: &mut Project, bytes: &[u8]) -> Result<Imported> {
    let taken = image::taken(bytes).map_err(refused)?;
    let image = &taken.image;
    project.write(Change::new(Did::Pictures, ""), |tx| tx.add_image(image))?;
    Ok(Imported {
        id: image.id.clone(),
        width: image.width,
        height: image.height,
        lost: taken.lost,
    })
}

/// An image of the report as a browser takes it: its kind, then a line end,
/// then its bytes.
pub fn shown(project: &Project, id: &str) -> Result<Vec<u8>> {
    let image = project.image(id)?;
    let kind = match image.format {
        ImageFormat::Png => "image/png",
        ImageFormat::Jpeg => "image/jpeg",
        ImageFormat::Svg => "image/svg+xml",
    };
    Ok([kind.as_bytes(), b"\n", &image.bytes].concat())
}

/// The fingerprint of what a picture shows in each language, as it is now: a
/// consent is for it, and for nothing that takes its place.
pub fn fingerprints(picture: &Picture) -> BTreeMap<Lang, String> {
    Lang::BOTH.map(|lang| (lang, picture.fingerprint(lang))).into()
}

/// An outline drawn in the report's colour, as SVG; blank if it cannot be drawn.
pub fn drawn(project: &Project, shape: OutlineShape, text: &str, lang: Lang) -> Result<Vec<u8>> {
    Ok(drawing(shape, text, lang, project.details()?.accent))
}

fn drawing(shape: OutlineShape, text: &str, lang: Lang, accent: Accent) -> Vec<u8> {
    let branches = outline::read(text);
    let drawing = Drawing { shape, branches: &branches, lang, accent, large_print: false };
    formats::outline::image(&drawing).map(|image| image.bytes).unwrap_or_default()
}

fn refused(fault: ImageFault) -> Error {
    let why = match &fault {
        ImageFault::TooManyBytes => Unusable::PictureTooLarge,
        ImageFault::Size => Unusable::PictureSide,
        ImageFault::TooMuch => Unusable::PictureTooMuch,
        ImageFault::Format => Unusable::PictureFormat,
        ImageFault::Broken(_) => Unusable::PictureBroken,
    };
    Error::Unusable { file: String::new(), why, detail: fault.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::new;

    const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\">\
        <script>alert(1)</script><rect width=\"9\" height=\"9\" fill=\"#0a5c5a\"/></svg>";

    #[test]
    fn a_picture_is_kept_once_and_shown_as_what_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = new(folder.path());
        let first = import(&mut project, SVG.as_bytes()).unwrap();
        assert_eq!((first.width, first.height, first.lost), (20, 10, false));
        assert_eq!(import(&mut project, SVG.as_bytes()).unwrap(), first);
        assert_eq!(project.image_ids().unwrap(), std::slice::from_ref(&first.id));
        let shown = String::from_utf8(shown(&project, &first.id).unwrap()).unwrap();
        assert!(shown.starts_with("image/svg+xml\n<svg") && !shown.contains("alert"), "{shown}");
        let lost = SVG.replace("<script>alert(1)</script>", "<image href=\"x.png\"/>");
        assert!(import(&mut project, lost.as_bytes()).unwrap().lost);
    }

    #[test]
    fn what_is_no_picture_is_refused_and_nothing_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = new(folder.path());
        for (bytes, code) in [
            (b"GIF89a\x01\0\x01\0".to_vec(), "picture-format"),
            (b"\x89PNG\r\n\x1a\n\0".to_vec(), "picture-broken"),
            (vec![b'a'; image::MAX_BYTES + 1], "picture-too-large"),
            (SVG.replace("20", "99999").into_bytes(), "picture-side"),
            (
                format!("{}{}", "<svg>".repeat(200), "</svg>".repeat(200)).into_bytes(),
                "picture-too-much",
            ),
        ] {
            let error = import(&mut project, &bytes).unwrap_err();
            assert_eq!(error.code(), code, "{error}");
        }
        assert!(project.image_ids().unwrap().is_empty());
    }

    #[test]
    fn an_outline_is_drawn_in_the_colour_of_the_report() {
        let folder = tempfile::tempdir().unwrap();
        let project = new(folder.path());
        let accent = project.details().unwrap().accent.to_string();
        let text = "Cyfarwyddwr\n  Pennaeth Oedolion\n";
        for shape in [OutlineShape::Tree, OutlineShape::Ring] {
            let svg = String::from_utf8(drawn(&project, shape, text, Lang::Cy).unwrap()).unwrap();
            assert!(svg.contains(&accent) && svg.contains("Pennaeth"), "{svg}");
        }
        assert!(drawn(&project, OutlineShape::Tree, " \n", Lang::Cy).unwrap().is_empty());
    }
}
