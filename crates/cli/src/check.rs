//! `check`: what stops a report, what should be looked at, and advice.

use std::path::PathBuf;

use desk::checking::{Checking, FindingShown, PlaceShown, documents, laid_out, says};
use desk::spelling::Speller;
use formats::words::{Words, check_words};
use report::check::{Place, Severity};
use report::lang::Lang;
use report::project::Project;

use crate::outcome::{Failure, Outcome, say};

/// What is to be looked at.
pub struct CheckRequest {
    /// The report.
    pub file: PathBuf,
    /// The languages; what is about another is left out.
    pub languages: Vec<Lang>,
    /// Whether the report is laid out first, so that its pages are known.
    pub with_pages: bool,
    /// Whether the report is to be final: then what stops is a failure.
    pub is_final: bool,
}

/// Lists what is found in a report. Nothing is written to it.
pub fn check(request: &CheckRequest, json: bool, words: &Words) -> Outcome {
    let project = Project::read(&request.file)?;
    let today = jiff::Zoned::now().date();
    let mut checking = Checking::new();
    if request.with_pages {
        checking.set_laid_out(laid_out(&documents(&project, today)?));
    }
    let found = checking.shown(project.entered()?, &Speller::new(None), today);
    let wanted = |it: &&FindingShown| {
        it.dismissed.is_none() && it.place.lang.is_none_or(|lang| request.languages.contains(&lang))
    };
    let found: Vec<&FindingShown> = found.iter().filter(wanted).collect();
    if json {
        let found: Vec<serde_json::Value> = found.iter().map(|it| said(it, words)).collect();
        say!("{}", serde_json::to_string_pretty(&found).expect("plain data"));
    } else {
        for severity in [Severity::Stops, Severity::Look, Severity::Advice] {
            let these: Vec<&&FindingShown> =
                found.iter().filter(|it| it.severity == severity).collect();
            say!("{}", words.with(counted(severity), &[("count", these.len().into())]));
            these.iter().for_each(|finding| list(finding, words));
        }
    }
    let stops = found.iter().filter(|it| it.severity == Severity::Stops).count();
    if request.is_final && stops > 0 { Err(Failure::Stopped(stops)) } else { Ok(()) }
}

/// A finding as data, with the sentences that say what it is and how to mend it.
fn said(finding: &FindingShown, words: &Words) -> serde_json::Value {
    let [what, mend] = says(finding, check_words(words.lang()));
    let mut data = serde_json::to_value(finding).expect("plain data");
    data["says"] = what.into();
    data["mend"] = mend.into();
    data
}

/// The message that says how many there are.
fn counted(severity: Severity) -> &'static str {
    match severity {
        Severity::Stops => "cli-check-stops",
        Severity::Look => "cli-check-look",
        Severity::Advice => "cli-check-advice",
    }
}

fn list(finding: &FindingShown, words: &Words) {
    lines(finding, words).iter().for_each(|line| say!("{line}"));
}

/// A finding in lines: where and what, the words, how to mend it, who asks.
pub fn lines(finding: &FindingShown, words: &Words) -> Vec<String> {
    let [what, mend] = says(finding, check_words(words.lang()));
    let mut lines = vec![format!("- {}: {what}", place(&finding.place, words))];
    let [_, quoted, _] = &finding.place.words;
    if !quoted.is_empty() {
        lines.push(format!("    “{quoted}”"));
    }
    lines.push(format!("    {mend}"));
    if !finding.sources.is_empty() {
        lines.push(format!("    {}", finding.sources.join("; ")));
    }
    lines
}

fn place(shown: &PlaceShown, words: &Words) -> String {
    let heading = match &shown.place {
        Place::Report => words.get("cli-check-report"),
        Place::Section { .. }
        | Place::Words { .. }
        | Place::Record { .. }
        | Place::Testimony { .. } => shown.heading.get(words.lang()).to_owned(),
    };
    match shown.lang {
        Some(own) => format!("{heading} ({})", own.code()),
        None => heading,
    }
}
