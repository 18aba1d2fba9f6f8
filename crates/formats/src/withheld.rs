//! Words that consent withholds, looked for where they must not be: in the
//! document, so that the officer can be told the place, and then in the
//! finished file, whatever way they came there.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use report::consent::{Forbidden, Found};
use report::document::{Alt, Block, Document, plain_blocks};
use zip::ZipArchive;

use crate::pdf::read::ReadPdf;
use crate::{Fault, FaultKind};

/// Whose story or words, of those that may be told, a document holds, wherever
/// they stand in it.
pub fn told(document: &Document, forbidden: &Forbidden) -> BTreeSet<String> {
    let sections = document.walk().into_iter();
    let pieces = sections.flat_map(|(_, section)| &section.pieces);
    pieces.flat_map(|piece| forbidden.told_in(&said(&piece.block))).collect()
}

/// The places of a document that hold forbidden words, in reading order.
pub fn faults(document: &Document, forbidden: &Forbidden) -> Vec<Fault> {
    if forbidden.is_empty() {
        return Vec::new();
    }
    let sections = document.walk().into_iter();
    let pieces = sections
        .flat_map(|(_, section)| section.pieces.iter().map(move |piece| (&section.id, piece)));
    pieces
        .filter_map(|(section, piece)| {
            let found = forbidden.find(&said(&piece.block))?;
            let kind = FaultKind::Withheld { words: found.words };
            Some(Fault { section: section.clone(), passage: piece.passage.clone(), kind })
        })
        .collect()
}

/// All that a block says, to the eye or to the ear.
fn said(block: &Block) -> String {
    let heard = match block {
        Block::Figure(figure) => match &figure.alt {
            Alt::Text(alt) => alt.as_str(),
            Alt::Decorative => "",
        },
        Block::Chart(chart) => chart.alt.as_str(),
        Block::Paragraph(_)
        | Block::Heading { .. }
        | Block::List(_)
        | Block::Table(_)
        | Block::Quote(_)
        | Block::Compulsory(_)
        | Block::CaseStudy(_)
        | Block::PullQuote(_)
        | Block::Glossary(_) => "",
    };
    format!("{}\n{heard}", plain_blocks(std::slice::from_ref(block)))
}

/// Forbidden words in a finished text file: Markdown, a page of HTML, a part of
/// a Word file. Markup may stand between the words, or hold them: the text is
/// read as it is, without its tags, and with a space for each.
pub fn in_text(text: &str, forbidden: &Forbidden) -> Option<Found> {
    if forbidden.is_empty() {
        return None;
    }
    let [closed, spaced] = ["", " "].map(|between| without_tags(text, between));
    [text, &closed, &spaced].into_iter().find_map(|text| forbidden.find(text))
}

/// Forbidden words in any part of a finished Word file.
pub fn in_docx(bytes: &[u8], forbidden: &Forbidden) -> Option<Found> {
    if forbidden.is_empty() {
        return None;
    }
    // It has been read back already: what we wrote is a package that opens.
    let mut package = ZipArchive::new(Cursor::new(bytes)).ok()?;
    (0..package.len()).find_map(|index| {
        let mut text = Vec::new();
        package.by_index(index).ok()?.read_to_end(&mut text).ok()?;
        in_text(&String::from_utf8_lossy(&text), forbidden)
    })
}

/// Forbidden words in a finished PDF.
pub fn in_pdf(pdf: &ReadPdf, forbidden: &Forbidden) -> Option<Found> {
    let text: Vec<String> = pdf.pages.iter().map(|page| page.text()).collect();
    forbidden.find_in_letters(&text.join("\n"))
}

/// A marked-up text without its tags, and with its references to characters
/// resolved as far as they can part words.
fn without_tags(text: &str, between: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        plain.push_str(before);
        plain.push_str(between);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    for (reference, character) in [
        ("&nbsp;", " "),
        ("&#160;", " "),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ] {
        plain = plain.replace(reference, character);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_through_markup_and_in_it() {
        let mut forbidden = Forbidden::default();
        forbidden.forbid("s", "She lived beside the river, and kept eleven hens & a cat.");
        let found = |text: &str| in_text(text, &forbidden).is_some();
        assert!(found("<p>She lived <b>bes</b>ide the river, and kept eleven hens</p>"));
        assert!(found("<w:t>lived</w:t><w:t>beside</w:t> the river, and kept eleven hens"));
        assert!(found("<img alt=\"She lived beside the river, and kept eleven hens\">"));
        assert!(found("beside the river, and kept eleven hens &amp; a cat"));
        assert!(!found("<p>She lived beside the sea and kept a cat</p>"));
        assert!(!found("< and no end"));
    }
}
