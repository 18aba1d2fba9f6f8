//! Reports made into files, and all that can be read in them.

use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;

use desk::exporting::{self, Wanted};
use formats::export::{ExportError, Format, Job, Written, export};
use report::document::Edition;
use report::lang::Lang;
use report::project::Project;

use super::generated::{DAY, EDITIONS};

pub fn wanted(edition: Edition, formats: &[Format]) -> Wanted {
    let languages = Lang::BOTH.to_vec();
    Wanted { languages, formats: formats.to_vec(), editions: vec![edition], on: DAY }
}

pub fn exported(
    project: &Project,
    wanted: &Wanted,
    folder: &Path,
) -> Result<Vec<Written>, ExportError> {
    let prepared = exporting::prepare(project, wanted).unwrap();
    written(&prepared.jobs, folder)
}

// Whether the report is ready is another question; this one is what gets out.
fn written(jobs: &[Job], folder: &Path) -> Result<Vec<Written>, ExportError> {
    export(jobs, folder, &mut |_, _| ControlFlow::Continue(()))
}

/// Every edition in every one of these formats, each exported by itself.
pub fn export_all(
    project: &Project,
    formats: &[Format],
    folder: &Path,
) -> Vec<(Edition, Format, Result<Vec<Written>, ExportError>)> {
    let wanted = Wanted { editions: EDITIONS.to_vec(), ..wanted(Edition::Full, formats) };
    let prepared = exporting::prepare(project, &wanted).unwrap();
    assert_eq!(prepared.jobs.len(), EDITIONS.len() * formats.len());
    let each = prepared.jobs.iter().enumerate().map(|(at, job)| {
        let edition = job.documents[0].edition;
        let result = written(std::slice::from_ref(job), &folder.join(at.to_string()));
        (edition, job.format, result)
    });
    each.collect()
}

/// Everything that can be read in a finished file, unpacked.
pub fn readable(path: &Path, format: Format) -> String {
    let bytes = |path: &Path| std::fs::read(path).unwrap();
    match format {
        Format::Markdown => String::from_utf8(bytes(path)).unwrap(),
        Format::Pdf => {
            let file = formats::pdf::read::read(&bytes(path)).unwrap();
            file.pages.iter().map(|page| page.text()).collect::<Vec<_>>().join("\n")
        }
        Format::Docx | Format::Html => {
            let parts = parts(path, format);
            parts.iter().map(|part| String::from_utf8_lossy(part)).collect()
        }
    }
}

/// The parts of a Word file, or the files of a folder of web pages.
pub fn parts(path: &Path, format: Format) -> Vec<Vec<u8>> {
    match format {
        Format::Docx => {
            let mut package = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
            let count = package.len();
            let part = |index| {
                let mut bytes = Vec::new();
                package.by_index(index).unwrap().read_to_end(&mut bytes).unwrap();
                bytes
            };
            (0..count).map(part).collect()
        }
        Format::Html => {
            let entries = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
            let each = entries.flat_map(|path| match path.is_dir() {
                true => parts(&path, format),
                false => vec![std::fs::read(&path).unwrap()],
            });
            each.collect()
        }
        Format::Pdf | Format::Markdown => vec![std::fs::read(path).unwrap()],
    }
}
