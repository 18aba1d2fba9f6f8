//! `set`: a section's text from a Markdown file.

use std::io::Read;
use std::path::PathBuf;

use formats::words::Words;
use report::document::{Block, Inline, markdown};
use report::lang::Lang;
use report::project::{Change, Content, Did, Passage, Project};

use crate::outcome::{Failure, Outcome, say};

/// Which text is to be replaced, and by what.
pub struct SetRequest {
    pub file: PathBuf,
    pub section: String,
    pub strand: Option<String>,
    pub lang: Lang,
    /// A file, or `-` for standard input.
    pub from: PathBuf,
}

/// Replaces the text. Pictures, charts, case studies and quotations of the
/// section are not text: each stays where the new text has a paragraph
/// `{{id}}`, and the others stay at the end.
pub fn set(request: &SetRequest, words: &Words) -> Outcome {
    let text = read(&request.from)?;
    let mut project = Project::open(&request.file)?;
    let old: Vec<Passage> = project
        .passages_of(&request.section, request.lang)?
        .into_iter()
        .filter(|passage| passage.strand == request.strand)
        .filter(|passage| !matches!(passage.content, Content::Text { .. }))
        .collect();
    let (contents, kept_at_end) = contents(&text, &old);
    project.write(Change::new(Did::Replace, &request.section), |tx| {
        tx.replace_text(&request.section, request.strand.as_deref(), request.lang, &contents)
    })?;
    let count = report::document::count_words(&markdown::read(&text));
    say!(
        "{}",
        words.with(
            "cli-set-done",
            &[("section", request.section.as_str().into()), ("words", count.into())]
        )
    );
    if kept_at_end > 0 {
        say!("{}", words.with("cli-set-kept", &[("count", kept_at_end.into())]));
    }
    Ok(())
}

fn contents(text: &str, kept: &[Passage]) -> (Vec<Content>, usize) {
    let mut left: Vec<&Passage> = kept.iter().collect();
    let mut contents = Vec::new();
    for block in markdown::read(text) {
        let place = placed(&block).and_then(|id| left.iter().position(|passage| passage.id == id));
        contents.push(match place {
            Some(index) => left.remove(index).content.clone(),
            None => Content::text(&block),
        });
    }
    contents.extend(left.iter().map(|passage| passage.content.clone()));
    (contents, left.len())
}

/// The id in a paragraph that is nothing but `{{id}}`.
fn placed(block: &Block) -> Option<&str> {
    let Block::Paragraph(text) = block else { return None };
    let [Inline::Text(text)] = &text[..] else { return None };
    text.strip_prefix("{{")?.strip_suffix("}}")
}

fn read(from: &std::path::Path) -> Result<String, Failure> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::InvalidData => {
            Failure::Value("cli-not-utf8", from.display().to_string())
        }
        _ => Failure::file(from)(error),
    };
    if from.as_os_str() == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(failed)?;
        return Ok(text);
    }
    let text = std::fs::read_to_string(from).map_err(failed)?;
    // Word and Notepad put a mark before the first letter.
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}
