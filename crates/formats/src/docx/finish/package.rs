//! The file itself: docx-rs does not compress, stamps the hour, and calls
//! every picture a PNG.

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::relations::Media;

/// A file in the package.
pub(super) struct Part {
    /// Its path.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Part {
    /// A part by its path.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Part {
        Part { name: name.into(), bytes }
    }
}

/// The pictures, each under the name docx-rs gave it and as what it is.
pub(super) fn media(media: Vec<(String, Vec<u8>)>) -> Vec<Media> {
    media
        .into_iter()
        .map(|(id, bytes)| {
            let extension = if bytes.starts_with(b"\xff\xd8") { "jpg" } else { "png" };
            let name = id.trim_start_matches("rId").to_lowercase();
            let part = Part::new(format!("word/media/{name}.{extension}"), bytes);
            (format!("word/media/{id}.png"), part)
        })
        .collect()
}

/// A package as it grows. Every entry has the first date a zip file can have.
pub(super) struct Packing(ZipWriter<Cursor<Vec<u8>>>);

impl Default for Packing {
    fn default() -> Packing {
        Packing(ZipWriter::new(Cursor::new(Vec::new())))
    }
}

impl Packing {
    /// Packs one part more.
    pub fn add(&mut self, part: &Part) -> ZipResult<()> {
        // Pictures are compressed already.
        let method = match part.name.starts_with("word/media/") {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        self.0.start_file(part.name.as_str(), options)?;
        Ok(self.0.write_all(&part.bytes)?)
    }

    /// The file.
    pub fn finish(self) -> ZipResult<Vec<u8>> {
        Ok(self.0.finish()?.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_called_what_it_is() {
        let media = media(vec![
            ("rIdPicture1".into(), b"\xff\xd8\xff".to_vec()),
            ("rIdPicture2".into(), b"\x89PNG".to_vec()),
        ]);
        let names: Vec<_> =
            media.iter().map(|(old, part)| (old.as_str(), part.name.as_str())).collect();
        assert_eq!(
            names,
            [
                ("word/media/rIdPicture1.png", "word/media/picture1.jpg"),
                ("word/media/rIdPicture2.png", "word/media/picture2.png"),
            ]
        );
    }

    #[test]
    fn every_entry_has_the_same_date() {
        let mut package = Packing::default();
        package.add(&Part::new("a.xml", b"<a/>".to_vec())).unwrap();
        let bytes = package.finish().unwrap();
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let date = zip.by_index(0).unwrap().last_modified().unwrap();
        assert_eq!((date.year(), date.month(), date.day()), (1980, 1, 1));
    }
}
