//! Last year's report, its own file or as it was published: what it promised.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use formats::reading::{self, Known, Read, ReadingError};
use report::lang::Text;
use report::pack::Pack;
use report::promises::Proposed;
use report::{Error, Result, Unusable};

/// The question that says what is to be done next (guidance 001 §3).
const NEXT: &str = "iii";

/// What last year's report promised: its own `.llunio` file says so, a Word
/// file or a PDF is read for it. `pack` has the headings by which the parts of
/// a published report are known. Nothing is entered: the officer picks.
pub fn read(path: &Path, pack: &Pack) -> Result<Vec<Proposed>> {
    if is_database(path)? {
        return crate::promises::proposed(path);
    }
    Ok(promises(&published(path)?, pack))
}

/// Whether a file begins as a report's own does.
fn is_database(path: &Path) -> Result<bool> {
    const BEGINNING: &[u8; 16] = b"SQLite format 3\0";
    let failed = |error: std::io::Error| Error::file(path, &error);
    let mut beginning = Vec::new();
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(Error::Folder(path.to_owned()));
    }
    file.take(16).read_to_end(&mut beginning).map_err(failed)?;
    Ok(beginning == BEGINNING)
}

/// What a published report seems to have promised.
pub fn promises(report: &Read, pack: &Pack) -> Vec<Proposed> {
    reading::proposed(report, &headings(pack), report.lang())
}

/// What a published report says.
pub fn published(path: &Path) -> Result<Read> {
    let refused = |error: &ReadingError| Error::Unusable {
        file: path.display().to_string(),
        why: why(error),
        detail: error.to_string(),
    };
    let bytes = whole(path)?.ok_or_else(|| refused(&ReadingError::TooLarge))?;
    reading::read(&bytes).map_err(|error| refused(&error))
}

/// The bytes of a file; none if there are more than a report has.
fn whole(path: &Path) -> Result<Option<Vec<u8>>> {
    let failed = |error: std::io::Error| Error::file(path, &error);
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(Error::Folder(path.to_owned()));
    }
    let mut bytes = Vec::new();
    // What the system says of its length is not believed: it may grow.
    file.take(reading::MAX_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok((bytes.len() as u64 <= reading::MAX_BYTES).then_some(bytes))
}

/// The headings of the guidance, of parts and of the questions they are asked.
fn headings(pack: &Pack) -> Vec<Known> {
    let text =
        |wording: &report::pack::Wording| Text { en: wording.en.clone(), cy: wording.cy.clone() };
    let parts = pack.sections.iter().map(|section| Known {
        part: Some(section.id.clone()).filter(|_| section.questions),
        heading: text(&section.heading),
        promises: false,
    });
    let questions = pack.questions.iter().map(|question| Known {
        part: None,
        heading: text(&question.heading),
        promises: question.id == NEXT,
    });
    parts.chain(questions).collect()
}

fn why(error: &ReadingError) -> Unusable {
    match error {
        ReadingError::Kind => Unusable::ReportFormat,
        ReadingError::TooLarge => Unusable::ReportTooLarge,
        ReadingError::Locked => Unusable::ReportLocked,
        ReadingError::Damaged(_) => Unusable::ReportBroken,
        ReadingError::TooSlow => Unusable::ReportTooSlow,
        ReadingError::NoText => Unusable::ReportNoText,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::new;

    #[test]
    fn what_is_no_published_report_is_refused_by_reason() {
        let folder = tempfile::tempdir().unwrap();
        let project = new(folder.path());
        let code = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            read(&path, project.pack()).unwrap_err().code()
        };
        assert_eq!(code("a.txt", b"Dear Director"), "report-format");
        assert_eq!(code("a.pdf", b"%PDF-1.7 cut"), "report-broken");
        assert_eq!(code("a.docx", b"PK\x03\x04 cut"), "report-broken");
        assert_eq!(
            read(&folder.path().join("none"), project.pack()).unwrap_err().code(),
            "not-found"
        );
        assert_eq!(read(folder.path(), project.pack()).unwrap_err().code(), "folder");
    }

    #[test]
    fn every_part_and_question_is_known_by_its_heading() {
        let known = headings(&report::pack::load_shipped("lassar"));
        let parts: Vec<&str> = known.iter().filter_map(|one| one.part.as_deref()).collect();
        assert_eq!(parts, ["people", "prevention", "partnership-and-integration", "well-being"]);
        let next: Vec<&Known> = known.iter().filter(|one| one.promises).collect();
        assert!(matches!(&next[..], [one] if one.heading.en.contains("how can we do better")));
    }
}
