//! `export`: files for others.

use std::ops::ControlFlow;
use std::path::PathBuf;

use desk::exporting::{self, LeftOut, Prepared, Refused, Wanted};
use formats::Fault;
use formats::export::{ExportError, Format};
use formats::words::Words;
use report::consent::Refusal;
use report::document::Edition;
use report::lang::Lang;
use report::project::Project;

use crate::outcome::{Failure, Outcome, say};

/// What is to be exported.
pub struct ExportRequest {
    pub file: PathBuf,
    pub languages: Vec<Lang>,
    pub formats: Vec<Format>,
    pub edition: Edition,
    pub out: PathBuf,
}

/// Exports a report and lists what was written and what was left out.
pub fn export(request: &ExportRequest, json: bool, words: &Words) -> Outcome {
    let project = Project::read(&request.file)?;
    let own = project.details()?.languages;
    let languages = request.languages.iter().filter(|lang| own.contains(lang));
    let languages: Vec<Lang> = languages.copied().collect();
    if languages.is_empty() {
        let asked: Vec<&str> = request.languages.iter().map(|lang| lang.code()).collect();
        return Err(Failure::Value("cli-bad-language", asked.join(", ")));
    }
    // Consent must hold today; nothing else of the clock enters an export.
    let wanted = Wanted {
        languages,
        formats: request.formats.clone(),
        editions: vec![request.edition],
        on: jiff::Zoned::now().date(),
    };
    let prepared = exporting::prepare(&project, &wanted)?;
    let written = exporting::write(&prepared, &request.out, &mut |_, _| ControlFlow::Continue(()))
        .map_err(|error| failure(error, &project, words))?;
    // Only now is anything written to the report. One that is open elsewhere is
    // opened read-only, and then it cannot be noted whose story is in which file.
    if written.iter().any(|file| !file.stories.is_empty()) {
        exporting::note(&mut Project::open(&request.file)?, &written)?;
    }
    let Prepared { jobs: _, withheld, unconfirmed, stopping: _ } = prepared;
    if json {
        say!(
            "{}",
            serde_json::json!({ "written": written, "withheld": withheld, "unconfirmed": unconfirmed })
        );
        return Ok(());
    }
    for file in &written {
        say!("{}", file.path.display());
    }
    say_left_out(&withheld, words);
    if !unconfirmed.is_empty() {
        say!("{}", words.with("cli-export-unconfirmed", &[("count", unconfirmed.len().into())]));
    }
    Ok(())
}

/// Says what was left out for want of consent, and why.
pub fn say_left_out(withheld: &[LeftOut], words: &Words) {
    for one in withheld {
        let name = one.name.get(words.lang());
        let section = one.heading.get(words.lang());
        let values = [("name", name.into()), ("section", section.into())];
        say!("{}", words.with(refusal(one.refusal), &values));
    }
}

fn failure(refused: Refused, project: &Project, words: &Words) -> Failure {
    match refused {
        Refused::NotReady(findings) => Failure::NotReady(findings),
        Refused::Export(ExportError::Faults(faults)) => {
            let place = |fault: Fault| (place(&fault, project, words), fault);
            Failure::Faults(faults.into_iter().map(place).collect())
        }
        Refused::Export(other) => Failure::Export(other),
    }
}

/// Where a fault is, as a person would say it: the heading and the first words.
fn place(fault: &Fault, project: &Project, words: &Words) -> String {
    let place = exporting::place(fault, project);
    let heading = place.heading.get(words.lang()).to_owned();
    match (place.lang, place.excerpt) {
        (Some(lang), Some(excerpt)) => format!("{heading} ({}), “{excerpt}”", lang.code()),
        _ => heading,
    }
}

fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Use => "cli-withheld-use",
        Refusal::Language => "cli-withheld-language",
        Refusal::Wording => "cli-withheld-wording",
        Refusal::Expired => "cli-withheld-expired",
        Refusal::Withdrawn => "cli-withheld-withdrawn",
    }
}
