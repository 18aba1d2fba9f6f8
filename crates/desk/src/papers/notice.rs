//! The notice of late publication: a letter to Care Inspectorate Wales that the
//! report will not be out by the end of September, and when to expect it
//! (guidance 001 Annex B). What the program cannot know stands in square
//! brackets, for the officer to fill in.

use formats::words::document_words;
use report::check::{Facts, LateNotice};
use report::document::{Block, Inline, Section};
use report::lang::Lang;

use super::parts::{day, paragraph, section};
use super::{Prepared, prepared};

/// The letter in a language.
pub(super) fn paper(facts: &Facts<'_>, late: &LateNotice, lang: Lang) -> Prepared {
    let letter = vec![letter(facts, late, lang)];
    prepared(facts, lang, ["papers-notice", "papers-file-notice"], letter)
}

fn letter(facts: &Facts<'_>, late: &LateNotice, lang: Lang) -> Section {
    let words = document_words(lang);
    let details = &facts.details;
    let council = details.council.get(lang);
    let about = [("council", council.into()), ("year", details.year.to_string().into())];
    let asked = words.with("papers-notice-asked", &[("due", day(lang, late.due).into())]);
    let was_it = if late.overdue { "papers-notice-was-not" } else { "papers-notice-will-not" };
    let expected = match late.expected {
        Some(expected) => day(lang, expected),
        None => words.get("papers-notice-day-blank"),
    };
    let expected = words.with("papers-notice-expected", &[("day", expected.into())]);
    let signed = details.director.iter().map(|name| name.trim().to_owned());
    let signed = signed.filter(|name| !name.is_empty());
    let blocks = vec![
        paragraph(words.get("papers-notice-to")),
        paragraph(asked),
        paragraph(format!("{} {expected}", words.with(was_it, &about))),
        paragraph(words.get("papers-notice-reasons")),
        to_be_filled_in(words.get("papers-notice-reasons-blank")),
        paragraph(words.get("papers-notice-closing")),
        lines(signed.chain([words.get("papers-notice-director"), council.to_owned()])),
    ];
    section("notice", words.with("papers-notice-subject", &about), blocks)
}

/// A blank that nobody should overlook.
fn to_be_filled_in(blank: String) -> Block {
    Block::Paragraph(vec![Inline::Strong(vec![Inline::Text(blank)])])
}

/// A paragraph of lines.
fn lines(lines: impl Iterator<Item = String>) -> Block {
    let mut inlines = Vec::new();
    for line in lines {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(Inline::Text(line));
    }
    Block::Paragraph(inlines)
}
