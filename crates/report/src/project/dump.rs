//! A whole report as JSON, and back.
//!
//! A dump holds everything but the history of changes. Loading one makes a
//! new file; a dump of that file is the same, byte for byte.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

use super::history::{Change, Did};
use super::images::format_named;
use super::{
    Appendix, ConfirmedWording, Content, Details, Exported, Layout, Passage, Project, Records,
    State, Testimony,
};
use crate::consent::Forgotten;
use crate::document::{Image, Series};
use crate::error::{Error, Result};
use crate::lang::Lang;
use crate::pack::Pack;
use crate::pictures::Shows;

/// The version of the format. Raised when an older reader would lose or refuse
/// something; all older versions can be read. 2 added the word list, the
/// ticked prompts, and what a translation was made from; 3 the records, the
/// evidence passages rest on, and what came along from last year; 4 the files
/// that were exported, and what stays of stories that were forgotten.
pub const DUMP_VERSION: u32 = 4;

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
    /// Prompts the officer ticked as covered, by id.
    #[serde(default)]
    pub ticked: BTreeSet<String>,
    /// Words no dictionary has, by language.
    #[serde(default)]
    pub words: BTreeMap<Lang, BTreeSet<String>>,
    /// The text; the order within a section and language is that of the text.
    pub passages: Vec<Passage>,
    /// Case studies and quotations with their consent.
    pub testimonies: Vec<Testimony>,
    /// Measures, money, promises, pictures, sources, terms and exhibits.
    #[serde(default)]
    pub records: Records,
    /// Passages that came along from last year and were not read again.
    #[serde(default)]
    pub carried: BTreeSet<String>,
    /// The files that were exported with somebody's story or picture in them,
    /// newest first.
    #[serde(default)]
    pub exported: Vec<Exported>,
    /// What stays of stories that were forgotten.
    #[serde(default)]
    pub forgotten: Vec<Forgotten>,
    /// The images of pictures.
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
    if path.exists() {
        return Err(Error::Exists(path.to_owned()));
    }
    sound(dump)?;
    // Filled under another name, so that a report that is not whole never
    // bears this one.
    let filling = super::open::building_name(path)?.with_extension("filling");
    let _ = std::fs::remove_file(&filling);
    let filled = Project::create(&filling, &dump.details, &dump.pack)
        .and_then(|mut project| project.write(Change::new(Did::Load, ""), |tx| fill(tx, dump)))
        .and_then(|()| super::open::move_into_place(&filling, path));
    if filled.is_err() {
        let _ = std::fs::remove_file(&filling);
    }
    filled?;
    Project::open(path)
}

/// Refuses a dump in which something stands twice or nothing can be found.
fn sound(dump: &Dump) -> Result<()> {
    let bad = |detail: &str| Err(Error::BadDump { detail: detail.to_owned() });
    if !dump.pack.is_sound() {
        return bad("the headings of the pack are no tree");
    }
    if dump.details.languages.is_empty() {
        return bad("the report has no language");
    }
    if dump.details.council.en.trim().is_empty() || dump.details.council.cy.trim().is_empty() {
        return bad("the council has no name");
    }
    for passage in &dump.passages {
        let refers = match &passage.content {
            Content::Text { .. } => true,
            Content::Figure { image, .. } => dump.images.iter().any(|found| found.id == *image),
            Content::Picture { picture } => {
                dump.records.pictures.iter().any(|found| found.id == *picture)
            }
            Content::Exhibit { exhibit } => {
                dump.records.exhibits.iter().any(|found| found.id == *exhibit)
            }
            Content::Testimony { testimony } => {
                dump.testimonies.iter().any(|found| found.id == *testimony)
            }
            Content::Chart { chart } => {
                let whole = |series: &Series| {
                    series.values.len() == chart.categories.len()
                        && series.values.iter().flatten().all(|value| value.abs() < 1e12)
                };
                !chart.categories.is_empty()
                    && !chart.series.is_empty()
                    && chart.series.iter().all(whole)
            }
        };
        if !refers {
            return bad(&format!(
                "passage {}: what it places is not there, or its chart is not whole",
                passage.id
            ));
        }
    }
    let logo = dump.details.logo.as_ref();
    if logo.is_some_and(|logo| !dump.images.iter().any(|image| image.id == *logo)) {
        return bad("the logo is not there");
    }
    let lists: [(&str, Vec<String>); 5] = [
        ("passages", dump.passages.iter().map(|item| item.id.clone()).collect()),
        ("testimonies", dump.testimonies.iter().map(|item| item.id.clone()).collect()),
        ("appendices", dump.appendices.iter().map(|item| item.id.clone()).collect()),
        ("images", dump.images.iter().map(|item| item.id.clone()).collect()),
        (
            "progress",
            dump.progress
                .iter()
                .map(|item| format!("{} {}", item.section, item.lang.code()))
                .collect(),
        ),
    ];
    for picture in &dump.records.pictures {
        let there = |id: &String| dump.images.iter().any(|image| image.id == *id);
        let whole = match &picture.shows {
            Shows::Image { en, cy } => there(en) && there(cy),
            Shows::Outline { .. } => true,
        };
        if !whole {
            return bad(&format!("picture {}: its image is not there", picture.id));
        }
    }
    for (list, ids) in lists.into_iter().chain(dump.records.ids()) {
        let mut seen = std::collections::BTreeSet::new();
        if let Some(twice) = ids.iter().find(|id| !seen.insert(*id)) {
            return bad(&format!("{list}: {twice} stands twice"));
        }
    }
    Ok(())
}

impl DumpedImage {
    /// The picture itself. Says what is wrong if the bytes or the id do not fit.
    pub fn image(&self) -> Result<Image> {
        let bad =
            |detail: String| Error::BadDump { detail: format!("image {}: {detail}", self.id) };
        let format = format_named(&self.format).ok_or_else(|| bad(self.format.clone()))?;
        let bytes = BASE64_STANDARD.decode(&self.base64).map_err(|error| bad(error.to_string()))?;
        let image = Image::new(format, self.width, self.height, bytes);
        if image.id == self.id {
            Ok(image)
        } else {
            Err(bad("the id is not that of the bytes".into()))
        }
    }
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
    for prompt in &dump.ticked {
        tx.tick_prompt(prompt, true)?;
    }
    for (lang, words) in &dump.words {
        for word in words {
            tx.add_word(*lang, word)?;
        }
    }
    for (position, testimony) in dump.testimonies.iter().enumerate() {
        tx.put_testimony(testimony, position)?;
    }
    for image in &dump.images {
        tx.add_image(&image.image()?)?;
    }
    tx.put_records(&dump.records)?;
    for passage in &dump.carried {
        tx.mark_carried(passage, true)?;
    }
    for file in dump.exported.iter().rev() {
        tx.add_exported(file)?;
    }
    for forgotten in &dump.forgotten {
        tx.add_forgotten(forgotten)?;
    }
    let mut positions: BTreeMap<(&str, Option<&str>, Lang), usize> = BTreeMap::new();
    for passage in &dump.passages {
        tx.known(&passage.section)?;
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
            ticked: self.ticked()?,
            words: self.words()?,
            passages: self.passages()?,
            testimonies: self.testimonies()?,
            records: self.all_records()?,
            carried: self.carried()?,
            exported: self.exported()?,
            forgotten: self.forgotten()?,
            images: images.collect::<Result<_>>()?,
            pack: Pack::clone(&self.pack),
        })
    }
}
