//! A whole report as JSON, and back.
//!
//! A dump holds everything but the history of changes. Loading one makes a
//! new file; a dump of that file is the same, byte for byte.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

use super::history::{Change, Did};
use super::images::format_named;
use super::{Appendix, ConfirmedWording, Details, Layout, Passage, Project, State, Testimony};
use crate::document::Image;
use crate::error::{Error, Result};
use crate::lang::Lang;
use crate::pack::Pack;

/// The version of the format. Raised when an older reader would lose something.
pub const DUMP_VERSION: u32 = 1;

/// A report as plain data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dump {
    /// Always `llunio-report`.
    pub format: String,
    /// See [`DUMP_VERSION`].
    pub version: u32,
    /// Council, year and the rest.
    pub details: Details,
    /// How parts are set out, where that differs from the default.
    pub layouts: BTreeMap<String, Layout>,
    /// Appendices the officer added.
    pub appendices: Vec<Appendix>,
    /// Confirmed Welsh wordings, by item.
    pub wordings: BTreeMap<String, ConfirmedWording>,
    /// How far sections are.
    pub progress: Vec<Progress>,
    /// The text; the order within a section and language is that of the text.
    pub passages: Vec<Passage>,
    /// Case studies and quotations with their consent.
    pub testimonies: Vec<Testimony>,
    /// Pictures.
    pub images: Vec<DumpedImage>,
    /// The pack the report was begun with.
    pub pack: Pack,
}

/// How far a section is in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// The section.
    pub section: String,
    /// The language.
    pub lang: Lang,
    /// How far it is.
    pub state: State,
}

/// A picture with its bytes in Base64.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DumpedImage {
    /// Its id, made from its bytes.
    pub id: String,
    /// `png`, `jpg` or `svg`.
    pub format: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The file.
    pub base64: String,
}

/// Reads a dump. Says line and reason if it does not fit.
pub fn parse_dump(json: &str) -> Result<Dump> {
    #[derive(Deserialize)]
    struct Version {
        #[serde(default)]
        format: String,
        #[serde(default)]
        version: u32,
    }
    let bad = |error: serde_json::Error| Error::BadDump { detail: error.to_string() };
    let version: Version = serde_json::from_str(json).map_err(bad)?;
    if version.format != "llunio-report" {
        return Err(Error::BadDump { detail: "\"format\" is not \"llunio-report\"".into() });
    }
    if version.version > DUMP_VERSION {
        return Err(Error::DumpTooNew(version.version));
    }
    serde_json::from_str(json).map_err(bad)
}

/// Makes a new file from a dump. Nothing is left behind if it does not fit.
pub fn load(dump: &Dump, path: &Path) -> Result<Project> {
    let mut project = Project::create(path, &dump.details, &dump.pack)?;
    let filled = project.write(Change::new(Did::Load, ""), |tx| fill(tx, dump));
    if let Err(error) = filled {
        drop(project);
        let _ = std::fs::remove_file(path);
        return Err(error);
    }
    Ok(project)
}

fn fill(tx: &mut super::Tx<'_>, dump: &Dump) -> Result<()> {
    for (section, layout) in &dump.layouts {
        tx.set_layout(section, *layout)?;
    }
    for (position, appendix) in dump.appendices.iter().enumerate() {
        tx.put_appendix(appendix, position)?;
    }
    for (item, wording) in &dump.wordings {
        tx.set_wording(item, Some(wording))?;
    }
    for progress in &dump.progress {
        tx.set_progress(&progress.section, progress.lang, progress.state)?;
    }
    for (position, testimony) in dump.testimonies.iter().enumerate() {
        tx.put_testimony(testimony, position)?;
    }
    for image in &dump.images {
        let bad =
            |detail: String| Error::BadDump { detail: format!("image {}: {detail}", image.id) };
        let format = format_named(&image.format).ok_or_else(|| bad(image.format.clone()))?;
        let bytes =
            BASE64_STANDARD.decode(&image.base64).map_err(|error| bad(error.to_string()))?;
        let kept = Image::new(format, image.width, image.height, bytes);
        if kept.id != image.id {
            return Err(bad("the id is not that of the bytes".into()));
        }
        tx.add_image(&kept)?;
    }
    let mut positions: BTreeMap<(&str, Option<&str>, Lang), usize> = BTreeMap::new();
    let mut seen = std::collections::BTreeSet::new();
    for passage in &dump.passages {
        tx.known(&passage.section)?;
        if !seen.insert(&passage.id) {
            return Err(Error::BadDump { detail: format!("passage {} stands twice", passage.id) });
        }
        let place = (passage.section.as_str(), passage.strand.as_deref(), passage.lang);
        let position = positions.entry(place).or_default();
        tx.put_passage(passage, *position)?;
        *position += 1;
    }
    Ok(())
}

impl Project {
    /// The whole report as plain data.
    pub fn dump(&self) -> Result<Dump> {
        let images = self.image_ids()?.into_iter().map(|id| {
            let image = self.image(&id)?;
            Ok(DumpedImage {
                id,
                format: image.format.extension().to_owned(),
                width: image.width,
                height: image.height,
                base64: BASE64_STANDARD.encode(&image.bytes),
            })
        });
        let progress = self.progress()?.into_iter();
        Ok(Dump {
            format: "llunio-report".to_owned(),
            version: DUMP_VERSION,
            details: self.details()?,
            layouts: self.layouts()?,
            appendices: self.appendices()?,
            wordings: self.wordings()?,
            progress: progress
                .map(|((section, lang), state)| Progress { section, lang, state })
                .collect(),
            passages: self.passages()?,
            testimonies: self.testimonies()?,
            images: images.collect::<Result<_>>()?,
            pack: self.pack.clone(),
        })
    }
}
