//! `paper`: the compliance matrix, the Director’s brief, crib sheets, the notice
//! of late publication.

use std::path::PathBuf;

use desk::papers::{self, Paper, PaperFormat};
use desk::spelling::Speller;
use report::project::Project;

use crate::outcome::{Failure, Outcome, say};

/// Which paper is to be made.
pub struct PaperRequest {
    /// The report.
    pub file: PathBuf,
    /// The paper.
    pub paper: Paper,
    /// The kinds of file. The matrix alone has a table for a spreadsheet.
    pub formats: Vec<PaperFormat>,
    /// The folder.
    pub out: PathBuf,
}

/// Makes a paper in each language of a report, and lists the files. A notice for a
/// report that is not late is refused, and nothing is written.
pub fn paper(request: &PaperRequest) -> Outcome {
    let project = Project::read(&request.file)?;
    let taken = papers::take_out(&project, jiff::Zoned::now().date())?;
    let prepared = papers::prepare(taken, request.paper, &Speller::new(None))?;
    let mut files = Vec::new();
    for format in &request.formats {
        files.extend(papers::write(&prepared, *format, &request.out).map_err(Failure::Export)?);
    }
    // Only now is anything written to the report, as with an export.
    if files.iter().any(|file| !file.stories.is_empty()) {
        papers::note(&mut Project::open(&request.file)?, &files)?;
    }
    for file in files {
        say!("{}", file.path.display());
    }
    Ok(())
}
