//! `export`: files for others.

use std::ops::ControlFlow;
use std::path::PathBuf;

use formats::Fault;
use formats::export::{self, ExportError, Format, Job};
use formats::words::Words;
use report::assemble::{Assembled, Purpose, Withheld, assemble};
use report::consent::Refusal;
use report::document::{Document, Edition};
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
    let on = jiff::Zoned::now().date();
    let mut withheld: Vec<Withheld> = Vec::new();
    let mut unconfirmed: Vec<String> = Vec::new();
    let mut jobs = Vec::new();
    let mut assembled: Vec<(Purpose, Document)> = Vec::new();
    for format in &request.formats {
        let mut documents = Vec::new();
        for lang in &languages {
            let website = *format == Format::Html;
            let purpose = Purpose { lang: *lang, edition: request.edition, website, on };
            if let Some((_, document)) = assembled.iter().find(|(made, _)| *made == purpose) {
                documents.push(document.clone());
                continue;
            }
            let Assembled { document, withheld: out, unconfirmed: welsh } =
                assemble(&project, purpose)?;
            assembled.push((purpose, document.clone()));
            documents.push(document);
            add_new(&mut withheld, out);
            add_new(&mut unconfirmed, welsh);
        }
        jobs.push(Job { format: *format, documents });
    }
    let written = export::export(&jobs, &request.out, &mut |_, _| ControlFlow::Continue(()))
        .map_err(|error| failure(error, &project, words))?;
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
    for one in &withheld {
        say!(
            "{}",
            words.with(
                refusal(one.refusal),
                &[("id", one.testimony.as_str().into()), ("section", one.section.as_str().into())]
            )
        );
    }
    if !unconfirmed.is_empty() {
        say!("{}", words.with("cli-export-unconfirmed", &[("count", unconfirmed.len().into())]));
    }
    Ok(())
}

fn add_new<T: PartialEq>(list: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

fn failure(error: ExportError, project: &Project, words: &Words) -> Failure {
    match error {
        ExportError::Faults(faults) => {
            let place = |fault: Fault| (place(&fault, project, words), fault);
            Failure::Faults(faults.into_iter().map(place).collect())
        }
        other => Failure::Export(other),
    }
}

/// Where a fault is, as a person would say it: the heading and the first words.
fn place(fault: &Fault, project: &Project, words: &Words) -> String {
    let ui = words.lang();
    let heading = project.pack().heading(&fault.section).map_or_else(
        || fault.section.clone(),
        |heading| {
            let number = heading.number().map(|number| format!("{number} ")).unwrap_or_default();
            let part = heading
                .question
                .map(|_| format!("{} ", heading.section.heading.get(ui)))
                .unwrap_or_default();
            format!("{part}{number}{}", heading.wording().get(ui))
        },
    );
    let excerpt = fault.passage.as_ref().and_then(|id| {
        let passages = project.passages().ok()?;
        passages
            .into_iter()
            .find(|passage| passage.id == *id)
            .map(|passage| (passage.lang, passage.content.excerpt()))
    });
    match excerpt {
        Some((lang, excerpt)) => format!("{heading} ({}), “{excerpt}”", lang.code()),
        None => heading,
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
