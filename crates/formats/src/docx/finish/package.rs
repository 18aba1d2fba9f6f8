//! The file itself: docx-rs does not compress, stamps the hour, and calls
//! every picture a PNG.

use std::io::{Cursor, Write};

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

/// Packs the parts. Every entry has the first date a zip file can have.
pub(super) fn pack(parts: &[Part]) -> zip::result::ZipResult<Vec<u8>> {
    let deflated = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let stored = deflated.compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        // Pictures are compressed already.
        let options = if part.name.starts_with("word/media/") { stored } else { deflated };
        zip.start_file(part.name.as_str(), options)?;
        zip.write_all(&part.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
