//! The texts of a report in the order in which they are read.

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::index::Marks;
use super::shown::shown;
use super::words::{Word, words};
use crate::document::{Block, markdown};
use crate::lang::Lang;
use crate::project::{Content, Entered, Passage, Records, Testimony};
use crate::search::{flat_text, flat_text_of};

/// A passage with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The passage.
    pub passage: String,
    /// Its section.
    pub section: String,
    /// Its strand.
    pub strand: Option<String>,
    /// What it says: its [`flat_text`], or the words of what it places.
    pub text: String,
    /// The words of the text.
    pub(crate) words: Arc<[Word]>,
    /// What kind of text it is.
    pub form: Form,
    /// What in it may have to be explained, found when it is first asked for:
    /// by the entries and the language of whoever asks, which stay the same.
    pub(crate) marks: OnceLock<Arc<Marks>>,
}

/// What kind of text a passage is, as far as explaining words goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Text in which words can be explained.
    Prose,
    /// A sub-heading: nothing is explained there.
    Heading,
    /// A table: words can be explained, but its codes say themselves what row
    /// they stand in.
    Table,
    /// Something placed: it is read, and its words are changed elsewhere.
    Placed,
}

/// The texts of a language in the order of the report: by the outline of the
/// pack, added appendices last.
pub fn readings(entered: &Entered, lang: Lang) -> Vec<Reading> {
    let pack = &entered.pack;
    let outline: Vec<String> = pack.outline().iter().map(|heading| heading.id()).collect();
    let place = |passage: &Passage| {
        let section = outline.iter().position(|id| *id == passage.section);
        let strand = passage.strand.as_ref().map(|own| {
            pack.strands.iter().position(|it| it.id == *own).unwrap_or(pack.strands.len())
        });
        (section.unwrap_or(outline.len()), strand)
    };
    let own = entered.passages.get(&lang).into_iter().flatten();
    let mut passages: Vec<&Passage> = own.map(|it| &**it).collect();
    passages.sort_by_cached_key(|passage| place(passage));
    let read = |passage: &Passage| -> Reading {
        let (blocks, text) = match &passage.content {
            Content::Text { markdown } => {
                let blocks = markdown::read(markdown);
                let text = flat_text_of(&blocks);
                (blocks, text)
            }
            Content::Figure { .. }
            | Content::Chart { .. }
            | Content::Picture { .. }
            | Content::Exhibit { .. }
            | Content::Testimony { .. } => (Vec::new(), flat_text(&passage.content)),
        };
        let words = words(&text).into();
        reading(passage, blocks.first(), (text, words), &entered.records, &entered.testimonies)
    };
    passages.into_par_iter().map(read).collect()
}

/// A passage that has been read: its first block, and its [`flat_text`] with
/// the words of that, which give way to the words of what it places.
pub(crate) fn reading(
    passage: &Passage,
    first: Option<&Block>,
    own: (String, Arc<[Word]>),
    records: &Records,
    testimonies: &[Testimony],
) -> Reading {
    let (text, words) = match shown(&passage.content, records, testimonies, passage.lang) {
        Some(placed) => {
            let words = words(&placed).into();
            (placed, words)
        }
        None => own,
    };
    Reading {
        form: form(&passage.content, first),
        text,
        words,
        passage: passage.id.clone(),
        section: passage.section.clone(),
        strand: passage.strand.clone(),
        marks: OnceLock::new(),
    }
}

fn form(content: &Content, first: Option<&Block>) -> Form {
    match content {
        Content::Text { .. } => match first {
            Some(Block::Heading { .. }) => Form::Heading,
            Some(Block::Table(_)) => Form::Table,
            Some(
                Block::Paragraph(_)
                | Block::List(_)
                | Block::Quote(_)
                | Block::Figure(_)
                | Block::Chart(_)
                | Block::CaseStudy(_)
                | Block::PullQuote(_)
                | Block::Compulsory(_)
                | Block::Glossary(_),
            )
            | None => Form::Prose,
        },
        Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. }
        | Content::Testimony { .. } => Form::Placed,
    }
}
