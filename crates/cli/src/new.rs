//! `new`, `sample` and `next`: a report where there was none.

use std::path::{Path, PathBuf};

use desk::beginning;
use formats::words::Words;
use report::councils;
use report::lang::{Lang, Text};
use report::pack::{self, Pack, SHIPPED};
use report::project::{Details, Project};
use report::year::FinancialYear;

use crate::outcome::{Failure, Outcome, say};

/// What a new report is to be.
pub struct NewRequest {
    pub file: PathBuf,
    pub council: String,
    pub council_cy: Option<String>,
    pub year: String,
    pub pack: String,
    pub first: Lang,
}

/// Makes a new report.
pub fn new(request: &NewRequest, words: &Words) -> Outcome {
    let year = FinancialYear::parse(&request.year)
        .map_err(|error| Failure::Value("cli-bad-year", error.0))?;
    let council = council(request)?;
    let pack = pack_named(&request.pack)?;
    let details = Details { first: request.first, ..Details::new(council.clone(), year) };
    Project::create(&request.file, &details, &pack)?;
    say!(
        "{}",
        words.with(
            "cli-new-done",
            &[
                ("file", request.file.display().to_string().into()),
                ("council-en", council.en.into()),
                ("council-cy", council.cy.into()),
                ("year", year.to_string().into()),
            ],
        )
    );
    Ok(())
}

/// Makes the sample report.
pub fn sample(file: &Path, times: usize, words: &Words) -> Outcome {
    beginning::sample(file, times)?;
    say!("{}", words.with("cli-sample-done", &[("file", file.display().to_string().into())]));
    Ok(())
}

/// Makes next year's report from this year's.
pub fn next(file: &Path, new: &Path, words: &Words) -> Outcome {
    let made = beginning::next_year(file, new)?;
    say!(
        "{}",
        words.with(
            "cli-next-done",
            &[
                ("file", new.display().to_string().into()),
                ("year", made.details()?.year.to_string().into()),
            ],
        )
    );
    Ok(())
}

/// Both names of a council: of the 22 from either name or the area's, of
/// another as given.
fn council(request: &NewRequest) -> Result<Text, Failure> {
    let given = request.council.trim();
    if given.is_empty() {
        return Err(Failure::Value("cli-bad-council", request.council.clone()));
    }
    Ok(match (councils::find(given), &request.council_cy) {
        (Some(council), None) => council.name,
        (Some(_) | None, Some(cy)) => Text { en: given.to_owned(), cy: cy.trim().to_owned() },
        (None, None) => Text { en: given.to_owned(), cy: given.to_owned() },
    })
}

/// A pack we ship, by its id, or one in a folder.
fn pack_named(name: &str) -> Result<Pack, Failure> {
    if SHIPPED.contains(&name) {
        return Ok(pack::load_shipped(name));
    }
    let folder = Path::new(name);
    if !folder.is_dir() {
        return Err(Failure::Value("cli-bad-pack", name.to_owned()));
    }
    pack::load_folder(folder).map_err(Failure::Problems)
}
