//! Whether a passage says something.

use crate::assemble::{self, exhibit};
use crate::check::Facts;
use crate::check::read::ReadPassage;
use crate::document::{Block, Inline, plain_inlines};
use crate::phrase::Phrase;
use crate::pictures::Shows;
use crate::project::Content;

/// Whether a passage says something: a heading or a picture alone does not, nor
/// does an exhibit whose records are gone. An export is refused by the same
/// rule (`preflight` in `formats`).
pub(super) fn says_something(facts: &Facts<'_>, read: &ReadPassage) -> bool {
    let lang = read.passage.lang;
    match &read.passage.content {
        Content::Text { .. } => read.blocks.iter().any(has_text),
        Content::Chart { .. } => true,
        Content::Figure { .. } => false,
        Content::Picture { picture } => {
            facts.records.pictures.iter().filter(|it| it.id == *picture).any(|it| match &it.shows {
                Shows::Outline { text, .. } => !blank(text.get(lang)),
                // What is said below an image is text; what is on it is not.
                Shows::Image { .. } => !blank(it.source.get(lang)) || !blank(it.data.get(lang)),
            })
        }
        Content::Exhibit { exhibit: id } => {
            // Which words a table has is no matter here, only that it has some.
            let say = |phrase: &Phrase| phrase.id.to_owned();
            let facts = assemble::Facts {
                pack: facts.pack,
                records: &facts.records,
                year: facts.details.year,
                lang,
                say: &say,
            };
            exhibit(&facts, id).iter().any(has_text)
        }
        Content::Testimony { testimony } => {
            facts.testimonies.iter().any(|it| it.id == *testimony && !blank(it.text.body.get(lang)))
        }
    }
}

fn has_text(block: &Block) -> bool {
    let said = |text: &[Inline]| !blank(&plain_inlines(text));
    match block {
        Block::Paragraph(text) => said(text),
        Block::List(list) => list.items.iter().flatten().any(has_text),
        Block::Table(table) => table.rows.iter().flatten().any(|cell| said(cell)),
        Block::Quote(blocks) | Block::Compulsory(blocks) => blocks.iter().any(has_text),
        Block::CaseStudy(study) => study.blocks().iter().any(has_text),
        Block::PullQuote(quote) => said(quote.text()),
        Block::Glossary(entries) => !entries.is_empty(),
        Block::Chart(_) => true,
        Block::Heading { .. } | Block::Figure(_) => false,
    }
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}
