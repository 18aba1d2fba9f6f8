//! The contents page: a field that Word can bring up to date, with entries
//! that are right already.

pub(super) mod estimate;

use docx_rs::{FieldCharType, InstrText, Paragraph, ParagraphChild, Run, StructuredDataTag};

use self::estimate::Pages;
use super::inlines;
use super::sheet::Sheet;
use super::style::{DEEPEST_CONTENTS, Style};
use crate::words::Words;

/// A heading to be listed.
pub(super) struct Entry {
    /// Its level, 1 to 3.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// The bookmark it stands at.
    pub bookmark: String,
}

/// What the finishing pass knows the contents by.
pub(super) const MARK: &str = "mark:contents";

/// The contents: heading and entries, with the page of each.
pub(super) fn contents(entries: &[Entry], pages: &[u32], words: &Words) -> StructuredDataTag {
    let heading = Paragraph::new()
        .style(&Style::ContentsHeading.id())
        .add_run(Run::new().add_text(words.get("document-contents")));
    let tag = StructuredDataTag::new().alias(MARK).add_paragraph(heading);
    entries.iter().zip(pages).enumerate().fold(tag, |tag, (index, (entry, page))| {
        let mut line = Paragraph::new().style(&Style::Contents(entry.level).id());
        if index == 0 {
            line.children.extend(field_begin(&instruction()));
        }
        line.children.push(link(entry, *page));
        if index + 1 == entries.len() {
            line.children.push(field_end());
        }
        tag.add_paragraph(line)
    })
}

/// How many pages of a height in twips the contents take.
pub(super) fn length(entries: &[Entry], sheet: &Sheet, words: &Words, height: u32) -> u32 {
    let mut pages = Pages::new(height);
    let heading = words.get("document-contents");
    pages.paragraph(&sheet.form(Style::ContentsHeading), &heading, 0, false);
    for entry in entries {
        pages.paragraph(&sheet.form(Style::Contents(entry.level)), &entry.text, 0, false);
    }
    pages.finish().1
}

/// A field with the text to show until Word works it out.
pub(super) fn field(instruction: &str, shown: &str) -> Vec<ParagraphChild> {
    let mut runs = field_begin(instruction);
    runs.push(inlines::plain(shown));
    runs.push(field_end());
    runs
}

/// By style and not by level in the outline: the officer’s own headings have a
/// level but are not listed.
fn instruction() -> String {
    format!("TOC \\o \"1-{DEEPEST_CONTENTS}\" \\h \\z")
}

fn link(entry: &Entry, page: u32) -> ParagraphChild {
    let mut runs = vec![Run::new().add_text(&entry.text), Run::new().add_tab()];
    let number = field(&format!("PAGEREF {} \\h", entry.bookmark), &page.to_string());
    runs.extend(number.into_iter().filter_map(|child| match child {
        ParagraphChild::Run(run) => Some(*run),
        _ => None,
    }));
    inlines::link_within(&entry.bookmark, runs)
}

fn field_begin(instruction: &str) -> Vec<ParagraphChild> {
    let instruction = InstrText::Unsupported(format!(" {instruction} "));
    [
        Run::new().add_field_char(FieldCharType::Begin, false),
        Run::new().add_instr_text(instruction),
        Run::new().add_field_char(FieldCharType::Separate, false),
    ]
    .map(|run| ParagraphChild::Run(Box::new(run)))
    .into()
}

fn field_end() -> ParagraphChild {
    ParagraphChild::Run(Box::new(Run::new().add_field_char(FieldCharType::End, false)))
}
