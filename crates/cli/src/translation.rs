//! `translation`: files for whoever translates a report.

use std::path::PathBuf;

use desk::translating::{self, Asked, TranslationFormat};
use formats::words::Words;
use report::lang::Lang;
use report::project::Project;

use crate::export::say_left_out;
use crate::outcome::{Failure, Outcome, say};

/// What is to be translated.
pub struct TranslationRequest {
    /// The report.
    pub file: PathBuf,
    /// The language it is translated from; the one written first if not said.
    pub from: Option<Lang>,
    /// Whether what is translated already goes along.
    pub all: bool,
    /// The kinds of file.
    pub formats: Vec<TranslationFormat>,
    /// The folder.
    pub out: PathBuf,
}

/// Makes the files, lists them, and says what was left out.
pub fn translation(request: &TranslationRequest, json: bool, words: &Words) -> Outcome {
    let project = Project::read(&request.file)?;
    let from = match request.from {
        Some(from) => from,
        None => project.details()?.first,
    };
    let asked = Asked { from, all: request.all };
    let prepared = translating::prepare(&project, asked, jiff::Zoned::now().date())?;
    let files =
        translating::write(&prepared, &request.formats, &request.out).map_err(Failure::Export)?;
    // Only now is anything written to the report, as with an export.
    if files.iter().any(|file| !file.stories.is_empty()) {
        translating::note(&mut Project::open(&request.file)?, &files)?;
    }
    let sent = translating::sent(prepared, files);
    if json {
        say!("{}", serde_json::json!(sent));
        return Ok(());
    }
    for file in &sent.files {
        say!("{}", file.display());
    }
    let count = [("count", sent.texts.into()), ("words", sent.words.to_string().into())];
    say!("{}", words.with("cli-translation-done", &count));
    say_left_out(&sent.withheld, words);
    Ok(())
}
