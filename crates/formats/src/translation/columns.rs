//! Two columns for whoever translates in Word: the text on the left, its
//! rendering on the right. It is a document like the report, and goes through
//! the same writer.

use report::document::{Align, Block, Document, Edition, Inline, Piece, Section, Table};
use report::lang::Lang;

use super::{Group, State, Translation, Unit};
use crate::words::{Words, document_words};

/// The texts as a document in the language that is translated from.
pub fn columns(translation: &Translation) -> Document {
    let words = document_words(translation.from);
    let mut sections = vec![how_to(translation, words)];
    let mut number = 0;
    for group in &translation.groups {
        sections.push(group_of(group, translation.from, &mut number, words));
    }
    Document {
        lang: translation.from,
        edition: Edition::Full,
        meta: translation.meta.clone(),
        sections,
    }
}

fn how_to(translation: &Translation, words: &Words) -> Section {
    let due = translation.words_due();
    let blocks = [
        words.with("translation-due", &[("count", due.into())]),
        words.get("translation-how"),
        words.get("translation-fixed"),
    ];
    let blocks = blocks.map(|text| Block::Paragraph(vec![Inline::Text(text)]));
    section("how", words.get("translation-how-heading"), blocks.to_vec())
}

/// The texts of a group. They are numbered through the whole file, so that two
/// people can speak of one on the telephone.
fn group_of(group: &Group, from: Lang, number: &mut u32, words: &Words) -> Section {
    let languages = [from, from.other()].map(|lang| match lang {
        Lang::En => words.get("translation-english"),
        Lang::Cy => words.get("translation-welsh"),
    });
    let [source, target] = languages;
    let header = [words.get("translation-number"), source, target, words.get("translation-state")];
    let row = |unit: &Unit| {
        *number += 1;
        let target = foreign(from.other(), &unit.target);
        let state = words.get(match unit.state {
            State::New => "translation-new",
            State::Changed => "translation-changed",
            State::Done => "translation-done",
        });
        vec![text(number.to_string()), unit.source.clone(), target, text(state)]
    };
    let rows = group.units.iter().map(row).collect();
    let header = header.into_iter().map(text).collect();
    let align = vec![Align::Start; 4];
    let table = Table { row_headers: true, ..Table::new(None, align, header, rows) };
    section(&group.id, group.heading.clone(), vec![Block::Table(table)])
}

/// A text as words in the other language than the document's. What it has of the
/// document's own language is not foreign there.
fn foreign(lang: Lang, text: &[Inline]) -> Vec<Inline> {
    let mut marked = Vec::new();
    for inline in text {
        match inline {
            Inline::Foreign { text, .. } => marked.extend(text.iter().cloned()),
            Inline::Strong(inner) => marked.push(Inline::Strong(foreign(lang, inner))),
            Inline::Emphasis(inner) => marked.push(Inline::Emphasis(foreign(lang, inner))),
            Inline::Link { address, text } => {
                marked.push(Inline::Link { address: address.clone(), text: foreign(lang, text) });
            }
            Inline::Text(_) | Inline::Live { .. } | Inline::Break => match marked.last_mut() {
                Some(Inline::Foreign { text, .. }) => text.push(inline.clone()),
                Some(_) | None => {
                    marked.push(Inline::Foreign { lang, text: vec![inline.clone()] });
                }
            },
        }
    }
    marked
}

fn section(id: &str, heading: String, blocks: Vec<Block>) -> Section {
    let piece = |block| Piece { passage: None, number: None, block };
    Section {
        id: id.to_owned(),
        number: None,
        heading,
        required: false,
        pieces: blocks.into_iter().map(piece).collect(),
        sections: Vec::new(),
    }
}

fn text(words: String) -> Vec<Inline> {
    vec![Inline::Text(words)]
}
