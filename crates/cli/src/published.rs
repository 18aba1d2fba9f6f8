//! `published`: what a published report says, and what it seems to promise.

use std::path::Path;

use formats::reading::Says;
use formats::words::Words;
use report::pack::load_shipped;
use report::promises::Proposed;

use crate::outcome::{Outcome, say};

/// Reads a PDF or Word file of a report and says what is in it.
pub fn published(file: &Path, json: bool, words: &Words) -> Outcome {
    let report = desk::last_year::published(file)?;
    let promises = desk::last_year::promises(&report, &load_shipped("lassar"));
    if json {
        say!(
            "{}",
            serde_json::json!({
                "lang": report.lang().code(), "headings": report.headings(),
                "items": report.items(), "text": report.text(), "promises": promises,
            })
        );
        return Ok(());
    }
    for piece in &report.pieces {
        match &piece.says {
            Says::Heading(level, text) => say!("\n{} {text}\n", "#".repeat(usize::from(*level))),
            Says::Paragraph(text) => say!("{text}"),
            Says::Item(text) => say!("- {text}"),
            Says::Row(cells) => say!("| {} |", cells.join(" | ")),
        }
    }
    say!("\n{}\n", words.get("cli-published-promises"));
    promises.iter().for_each(|one| say!("- {}", line(one)));
    Ok(())
}

/// A promise with the part it seems to belong to.
fn line(promise: &Proposed) -> String {
    let text = [&promise.text.en, &promise.text.cy].map(String::as_str).concat();
    match &promise.part {
        Some(part) => format!("{part}: {text}"),
        None => text,
    }
}
