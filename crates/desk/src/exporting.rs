//! Documents for others: from the project to the jobs of the writers.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};

use formats::Fault;
use formats::export::{self, ExportError, Format, Job, Written};
use jiff::civil::Date;
use report::assemble::{Assembled, Assembler, Purpose, Withheld};
use report::consent::Refusal;
use report::document::Edition;
use report::lang::{Lang, Text};
use report::project::{Entered, Passage, Project};
use report::{Error, Result, Said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::assembling::assembled_by;
use crate::checking::{self, FindingShown};
use crate::naming;

/// What is to be exported.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// The languages; those the report does not have are passed over.
    pub languages: Vec<Lang>,
    /// The kinds of file.
    pub formats: Vec<Format>,
    /// The editions.
    pub editions: Vec<Edition>,
    /// The day on which consent must hold.
    pub on: Date,
}

/// What the window asks for.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The languages.
    pub languages: Vec<Lang>,
    /// The kinds of file.
    #[ts(type = "(\"docx\" | \"pdf\" | \"html\" | \"markdown\")[]")]
    pub formats: Vec<Format>,
    /// The editions.
    #[ts(type = "Edition[]")]
    pub editions: Vec<Edition>,
    /// The folder, which is made if need be.
    #[ts(type = "string")]
    pub folder: PathBuf,
}

impl Request {
    /// What is wanted on a day.
    pub fn on(&self, today: Date) -> Wanted {
        Wanted {
            languages: self.languages.clone(),
            formats: self.formats.clone(),
            editions: self.editions.clone(),
            on: today,
        }
    }
}

/// What an export came to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Outcome {
    /// The files are there.
    Done {
        /// The files and folders.
        #[ts(type = "{ format: string; lang: Lang | null; path: string }[]")]
        files: Vec<Written>,
        /// What was left out for want of consent.
        withheld: Vec<LeftOut>,
        /// How many official wordings were printed in an unconfirmed Welsh.
        unconfirmed: u32,
    },
    /// The report has faults to be mended first; nothing was written.
    Faults {
        /// The faults.
        faults: Vec<FaultShown>,
    },
    /// Something stops the report from being final; nothing was written. A
    /// draft can be exported all the same.
    NotReady {
        /// What stops it.
        findings: Vec<FindingShown>,
    },
    /// The officer called it off; nothing was written.
    CalledOff,
    /// Something else went wrong; nothing was written.
    Failed {
        /// What, for the message.
        #[ts(type = "{ code: string; values: [string, string][]; detail: string }")]
        said: Said,
    },
}

/// A case study, quotation or picture of a person that was left out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LeftOut {
    /// Its id.
    pub testimony: String,
    /// What it is called.
    pub name: Text,
    /// Where it would have stood: the section’s id.
    pub section: String,
    /// The heading of that section.
    pub heading: Text,
    /// Why it does not.
    #[ts(type = "\"use\" | \"language\" | \"wording\" | \"expired\" | \"withdrawn\"")]
    pub refusal: Refusal,
}

/// A fault with its place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FaultShown {
    /// Which fault; `faults.ftl` has the words.
    pub code: String,
    /// The variables of the words.
    pub values: Vec<(String, String)>,
    /// Where it is.
    pub place: FaultPlace,
}

impl Outcome {
    /// The files that were written.
    pub fn files(&self) -> Vec<PathBuf> {
        match self {
            Outcome::Done { files, .. } => files.iter().map(|file| file.path.clone()).collect(),
            Outcome::Faults { .. }
            | Outcome::NotReady { .. }
            | Outcome::CalledOff
            | Outcome::Failed { .. } => Vec::new(),
        }
    }
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Refused {
    /// Something stops the report from being final.
    NotReady(Vec<FindingShown>),
    /// A document has faults, or could not be written.
    Export(ExportError),
}

/// Writes what was prepared, unless something stops the report from being
/// final: then nothing is written. What a writer cannot write is told first,
/// for it names the block.
pub fn write(
    prepared: &Prepared,
    folder: &Path,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> std::result::Result<Vec<Written>, Refused> {
    if !prepared.stopping.is_empty() {
        let faults = export::faults(&prepared.jobs);
        return Err(if faults.is_empty() {
            Refused::NotReady(prepared.stopping.clone())
        } else {
            Refused::Export(ExportError::Faults(faults))
        });
    }
    export::export(&prepared.jobs, folder, progress).map_err(Refused::Export)
}

/// What it came to, as the window shows it, once it is noted whose story is in
/// which file.
pub fn outcome(
    result: std::result::Result<Vec<Written>, Refused>,
    prepared: Prepared,
    project: &mut Project,
) -> Result<Outcome> {
    if let Ok(files) = &result {
        note(project, files)?;
    }
    Ok(shown_outcome(result, prepared, project))
}

fn shown_outcome(
    result: std::result::Result<Vec<Written>, Refused>,
    prepared: Prepared,
    project: &Project,
) -> Outcome {
    match result {
        Ok(files) => Outcome::Done {
            files,
            withheld: prepared.withheld,
            unconfirmed: u32::try_from(prepared.unconfirmed.len()).unwrap_or(u32::MAX),
        },
        Err(Refused::NotReady(findings)) => Outcome::NotReady { findings },
        Err(Refused::Export(error)) => not_written(error, project),
    }
}

fn not_written(error: ExportError, project: &Project) -> Outcome {
    match error {
        ExportError::Faults(faults) => {
            Outcome::Faults { faults: faults.iter().map(|fault| shown(fault, project)).collect() }
        }
        ExportError::CalledOff => Outcome::CalledOff,
        error @ (ExportError::Io { .. }
        | ExportError::Withheld { .. }
        | ExportError::ReadBack { .. }
        | ExportError::Writer(_)) => Outcome::Failed { said: said(&error) },
    }
}

/// Why a file was not written, as the window is told.
pub fn said(error: &ExportError) -> Said {
    let failed = |code| Said { code, values: Vec::new(), detail: error.to_string() };
    match error {
        ExportError::Io { path, source } => Error::file(path, source).said(),
        ExportError::Withheld { name, words } => Said {
            code: "withheld",
            values: vec![("file", name.clone()), ("words", words.clone())],
            detail: String::new(),
        },
        ExportError::ReadBack { .. } => failed("read-back"),
        ExportError::Writer(_) | ExportError::Faults(_) | ExportError::CalledOff => {
            failed("writer")
        }
    }
}

/// Documents ready for the writers, with what the officer should know.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Prepared {
    /// The documents by format.
    pub jobs: Vec<Job>,
    /// The case studies, quotations and pictures left out, with the reason.
    pub withheld: Vec<LeftOut>,
    /// The official wordings printed in a Welsh nobody has confirmed yet.
    pub unconfirmed: Vec<String>,
    /// What stops the report from being final, if it is not a draft that is wanted.
    pub stopping: Vec<FindingShown>,
}

/// Assembles each document once, however many formats are made from it, and
/// looks meanwhile for what stops them.
pub fn prepare(project: &Project, wanted: &Wanted) -> Result<Prepared> {
    let assembler = Assembler::new(project)?;
    let is_final = wanted.editions.iter().any(|edition| *edition != Edition::Draft);
    let entered = is_final.then(|| assembler.entered().clone());
    std::thread::scope(|scope| {
        let looking = entered.map(|it| scope.spawn(|| checking::stopping(it, wanted.on)));
        let prepared = documents(&assembler, wanted)?;
        let stopping = looking.map(|it| it.join().unwrap_or_else(|panic| resume_unwind(panic)));
        Ok(Prepared { stopping: stopping.unwrap_or_default(), ..prepared })
    })
}

fn documents(assembler: &Assembler<'_>, wanted: &Wanted) -> Result<Prepared> {
    let own = &assembler.entered().details.languages;
    let languages: Vec<Lang> =
        wanted.languages.iter().copied().filter(|lang| own.contains(lang)).collect();
    let mut prepared = Prepared::default();
    let mut made: Vec<(Purpose, Assembled)> = Vec::new();
    let mut withheld: Vec<Withheld> = Vec::new();
    for edition in &wanted.editions {
        for format in &wanted.formats {
            let mut job = Job::new(*format, Vec::new());
            for lang in &languages {
                let website = *format == Format::Html;
                let purpose = Purpose { lang: *lang, edition: *edition, website, on: wanted.on };
                if !made.iter().any(|(known, _)| *known == purpose) {
                    let mut assembled = assembled_by(assembler, purpose)?;
                    // Somebody's words may also stand in ordinary text, where they may.
                    let told = export::told(&assembled.document, &assembled.forbidden);
                    assembled.stories.extend(told);
                    add_new(&mut withheld, assembled.withheld.clone());
                    add_new(&mut prepared.unconfirmed, assembled.unconfirmed.clone());
                    made.push((purpose, assembled));
                }
                for (_, assembled) in made.iter().filter(|(known, _)| *known == purpose) {
                    job.documents.push(assembled.document.clone());
                    job.stories.push(assembled.stories.clone());
                    job.forbidden.join(&assembled.forbidden);
                }
            }
            if !job.documents.is_empty() {
                prepared.jobs.push(job);
            }
        }
    }
    prepared.withheld = left_out(assembler.entered(), withheld);
    Ok(prepared)
}

/// What was left out, with what it is called.
fn left_out(entered: &Entered, withheld: Vec<Withheld>) -> Vec<LeftOut> {
    let named = withheld.into_iter().map(|Withheld { testimony, section, refusal }| {
        let picture = entered.records.pictures.iter().find(|it| it.id == testimony);
        let name = match picture {
            Some(picture) => naming::picture(picture),
            None => naming::testimony(&entered.testimonies, &testimony),
        };
        let heading = naming::heading(&entered.pack, &entered.appendices, &section);
        LeftOut { testimony, name, section, heading, refusal }
    });
    named.collect()
}

/// Notes in the report which of the files hold whose story or picture, so that
/// they can be found when consent is withdrawn.
pub fn note(project: &mut Project, files: &[Written]) -> Result<()> {
    note_each(project, files.iter().map(|file| (file.path.as_path(), &file.stories)))
}

/// The same for files of any kind.
pub(crate) fn note_each<'f>(
    project: &mut Project,
    files: impl Iterator<Item = (&'f Path, &'f BTreeSet<String>)>,
) -> Result<()> {
    let held: Vec<(&Path, Vec<String>)> =
        files.map(|(path, held)| (path, held.iter().cloned().collect())).collect();
    let held: Vec<(&Path, &[String])> = held.iter().map(|(path, ids)| (*path, &ids[..])).collect();
    project.note_exported(&held)
}

/// A file beside the report's own exports that was written: a paper, or what a
/// translator is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Where it is.
    pub path: PathBuf,
    /// The case studies, quotations and pictures of people in it, by id.
    pub stories: BTreeSet<String>,
}

/// Writes finished files into a folder, all of them or none: the name of each,
/// what it is made of, and whose stories are in it.
pub(crate) fn keep(
    made: Vec<(String, Vec<u8>, BTreeSet<String>)>,
    folder: &Path,
) -> std::result::Result<Vec<Saved>, ExportError> {
    let files: Vec<(PathBuf, &[u8])> =
        made.iter().map(|(name, bytes, _)| (PathBuf::from(name), &bytes[..])).collect();
    export::place(&files, folder)?;
    let saved = |(name, _, stories)| Saved { path: folder.join::<String>(name), stories };
    Ok(made.into_iter().map(saved).collect())
}

fn add_new<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

/// Where a fault is, as a person would say it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FaultPlace {
    /// The page to open.
    pub page: String,
    /// The section the fault is in.
    pub section: String,
    /// The passage, if it is in one.
    pub passage: Option<String>,
    /// The language of the passage.
    pub lang: Option<Lang>,
    /// The headings that lead there.
    pub heading: Text,
    /// The first words of the passage.
    pub excerpt: Option<String>,
}

/// Finds the place of a fault.
pub fn place(fault: &Fault, project: &Project) -> FaultPlace {
    let heading = naming::heading(project.pack(), &[], &fault.section);
    let passage = fault.passage.as_ref().and_then(|id| {
        let passages = project.passages().ok()?;
        passages.into_iter().find(|passage| passage.id == *id)
    });
    let excerpt = |passage: Passage| {
        let placed = naming::placed(project, &passage.content).ok().flatten();
        placed.map_or_else(|| passage.content.excerpt(), |name| name.get(passage.lang).to_owned())
    };
    FaultPlace {
        page: crate::contents::page_of(project.pack(), &fault.section),
        section: fault.section.clone(),
        passage: fault.passage.clone(),
        lang: passage.as_ref().map(|passage| passage.lang),
        heading,
        excerpt: passage.map(excerpt),
    }
}

fn shown(fault: &Fault, project: &Project) -> FaultShown {
    let (code, values) = fault.kind.said();
    FaultShown {
        code: code.to_owned(),
        values: values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        place: place(fault, project),
    }
}
