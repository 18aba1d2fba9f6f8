//! What a translator is sent: the report's texts beside their renderings, as a
//! Word file of two columns and as XLIFF.
//!
//! - [`lines`]: the texts of a passage or field, one by one.
//! - [`units`]: each beside its rendering, and how the two stand to each other.
//!
//! Headings and prescribed texts are not in it: both languages have them from
//! the pack. Somebody's story, and what a picture of somebody says, goes to a
//! translator only as far as consent reaches: agreed in the language it is
//! translated from, in this very wording, for a file that the program makes. A
//! rendering of it goes along once it is agreed too.

mod lines;
mod records;
#[cfg(test)]
mod tests;
mod texts;
mod units;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use formats::export::{self, ExportError, Format, slug};
use formats::translation::{Group, Translation, Unit, columns, xliff};
use formats::words::document_words;
use jiff::civil::Date;
use report::assemble::forbidden_in_translation;
use report::consent::Forbidden;
use report::document::{Meta, Shape};
use report::lang::Lang;
use report::project::Project;
use report::{Error, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exporting::{LeftOut, Saved, keep, note_each};

/// What is to be translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The language it is translated from. What was written in the other
    /// language first is not in it.
    pub from: Lang,
    /// Whether what is translated already goes along; else only what is missing
    /// or has changed.
    pub all: bool,
}

/// A kind of file for translators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationFormat {
    /// Word, in two columns.
    Word,
    /// XLIFF 1.2, for translation programs.
    Xliff,
}

impl TranslationFormat {
    /// Both kinds.
    pub const ALL: [TranslationFormat; 2] = [TranslationFormat::Word, TranslationFormat::Xliff];

    /// The file name extension.
    pub fn extension(self) -> &'static str {
        match self {
            TranslationFormat::Word => "docx",
            TranslationFormat::Xliff => "xlf",
        }
    }
}

/// Texts ready to be written, with what the officer should know.
#[derive(Debug, Clone, PartialEq)]
pub struct Prepared {
    /// What the files are called, without an ending.
    pub name: String,
    /// The texts.
    pub translation: Translation,
    /// The case studies, quotations and pictures of people left out, with the reason.
    pub withheld: Vec<LeftOut>,
    /// The case studies, quotations and pictures of people in it, by id.
    stories: BTreeSet<String>,
    /// Wordings that must not be in the files.
    forbidden: Forbidden,
}

/// What was made for a translator, as the window shows it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Sent {
    /// The files.
    #[ts(type = "string[]")]
    pub files: Vec<PathBuf>,
    /// How many texts are in them.
    pub texts: u32,
    /// How many words of them are to be translated.
    pub words: u32,
    /// What was left out for want of consent.
    pub withheld: Vec<LeftOut>,
}

/// Puts together what a translator needs on a day.
///
/// # Errors
///
/// [`Error::OneLanguage`] if the report is in one language alone.
pub fn prepare(project: &Project, asked: Asked, on: Date) -> Result<Prepared> {
    let details = project.details()?;
    if !Lang::BOTH.iter().all(|lang| details.languages.contains(lang)) {
        return Err(Error::OneLanguage);
    }
    let forbidden = forbidden_in_translation(project, on)?;
    let mut gathered = texts::gather(project, asked.from, on)?;
    let due = |unit: &Unit| asked.all || unit.state.is_due();
    let groups = gathered.groups.into_iter().map(|mut group| {
        group.units.retain(due);
        group
    });
    let groups: Vec<Group> = groups.filter(|group| !group.units.is_empty()).collect();
    // Only what is in the files is told to be in them.
    gathered.stories.retain(|id| groups.iter().flat_map(|it| &it.units).any(|it| tells(it, id)));
    let words = document_words(asked.from);
    let council = details.council.get(asked.from).to_owned();
    let [from, to] = [asked.from, asked.from.other()].map(Lang::code);
    let file = words.get("translation-file");
    Ok(Prepared {
        name: slug(&format!("{council} {} {file} {from} {to}", details.year)),
        translation: Translation {
            from: asked.from,
            meta: Meta {
                council,
                title: words.get("translation-title"),
                year: details.year,
                director: None,
                accent: details.accent,
                logo: None,
                other_language: false,
                shape: Shape::WidePaper,
            },
            groups,
        },
        withheld: gathered.withheld,
        stories: gathered.stories,
        forbidden,
    })
}

/// Whether a text is of the story or picture with this id.
fn tells(unit: &Unit, id: &str) -> bool {
    unit.id.split(':').nth(1) == Some(id)
}

/// Writes the files into a folder. Each is looked through when it is finished for
/// words that consent withholds; if there are any, nothing is written.
pub fn write(
    prepared: &Prepared,
    formats: &[TranslationFormat],
    folder: &Path,
) -> std::result::Result<Vec<Saved>, ExportError> {
    let Prepared { name, translation, forbidden, .. } = prepared;
    let document = columns(translation);
    // Somebody's words may also stand in ordinary text, where they may.
    let mut stories = export::told(&document, forbidden);
    stories.extend(prepared.stories.iter().cloned());
    let mut made = Vec::new();
    for format in formats {
        let file = format!("{name}.{}", format.extension());
        let bytes = match format {
            TranslationFormat::Word => export::file(Format::Docx, &document, name, forbidden)?,
            TranslationFormat::Xliff => export::text_file(&xliff(translation), &file, forbidden)?,
        };
        made.push((file, bytes, stories.clone()));
    }
    keep(made, folder)
}

/// Notes in the report whose story is in which of the files, so that they can be
/// found when consent is withdrawn.
pub fn note(project: &mut Project, files: &[Saved]) -> Result<()> {
    note_each(project, files.iter().map(|file| (file.path.as_path(), &file.stories)))
}

/// What was made, as the window shows it.
pub fn sent(prepared: Prepared, files: Vec<Saved>) -> Sent {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Sent {
        files: files.into_iter().map(|file| file.path).collect(),
        texts: count(prepared.translation.units().count()),
        words: count(prepared.translation.words_due()),
        withheld: prepared.withheld,
    }
}
