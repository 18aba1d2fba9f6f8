//! Links that one language has and the other has not, and links from one
//! language into a page of the other. Sites have other addresses in each
//! language, so addresses themselves are not compared.

use super::pairs::Pair;
use crate::check::read::ReadPassage;
use crate::check::{Finding, Place, Rule};
use crate::document::{Block, Inline, plain_inlines};
use crate::lang::Lang;

pub(super) fn links(pair: &Pair<'_>) -> Vec<Finding> {
    let (here, there) = (of(pair.here), of(pair.there));
    let place = |read: &ReadPassage, link: &Link| match read.text.find(&link.words) {
        Some(from) => Place::words(read, from..from + link.words.len()),
        None => Place::passage(read),
    };
    let mut found = Vec::new();
    // The one too many is most likely the last.
    let missing = match here.len().cmp(&there.len()) {
        std::cmp::Ordering::Less => there.last().map(|link| (pair.there, link, pair.here)),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => here.last().map(|link| (pair.here, link, pair.there)),
    };
    if let Some((read, link, other)) = missing {
        let missing = Finding::new(Rule::LanguagesLinkMissing, place(read, link));
        found.push(missing.with("address", &*link.address).also(Place::passage(other)));
    }
    for (read, links) in [(pair.here, &here), (pair.there, &there)] {
        let wrong = links.iter().filter(|link| leads_to(&link.address, read.passage.lang.other()));
        found.extend(wrong.map(|link| {
            let wrong = Finding::new(Rule::LanguagesLinkElsewhere, place(read, link));
            wrong.with("address", &*link.address)
        }));
    }
    found
}

struct Link {
    address: String,
    words: String,
}

fn of(read: &ReadPassage) -> Vec<Link> {
    fn of_inlines(text: &[Inline], found: &mut Vec<Link>) {
        for inline in text {
            match inline {
                Inline::Link { address, text } => {
                    found.push(Link { address: address.clone(), words: plain_inlines(text) });
                }
                Inline::Strong(inner) | Inline::Emphasis(inner) => of_inlines(inner, found),
                Inline::Foreign { text, .. } => of_inlines(text, found),
                Inline::Text(_) | Inline::Live { .. } | Inline::Break => {}
            }
        }
    }
    let mut found = Vec::new();
    each_inlines(&read.blocks, &mut |text| of_inlines(text, &mut found));
    found
}

/// Whether an address says itself that it is of a language: `/en/`, `/cy/`.
fn leads_to(address: &str, lang: Lang) -> bool {
    let path = address.split_once("://").map_or("", |(_, rest)| rest);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.split('/').skip(1).any(|part| part == lang.code() || part.eq_ignore_ascii_case(lang.tag()))
}

/// Calls `see` with the text of every block.
pub(super) fn each_inlines(blocks: &[Block], see: &mut impl FnMut(&[Inline])) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => see(text),
            Block::List(list) => list.items.iter().for_each(|item| each_inlines(item, see)),
            Block::Quote(inner) => each_inlines(inner, see),
            Block::Table(table) => {
                let rows = std::iter::once(&table.header).chain(&table.rows);
                table.caption.iter().chain(rows.flatten()).for_each(|text| see(text));
            }
            // A passage of text holds none of these.
            Block::Figure(_)
            | Block::Chart(_)
            | Block::CaseStudy(_)
            | Block::PullQuote(_)
            | Block::Compulsory(_)
            | Block::Glossary(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_tells_its_language_or_does_not() {
        for (address, english) in [
            ("https://www.glanafon.example/en/plan", true),
            ("https://glanafon.example/en-GB", true),
            ("https://www.glanafon.example/cy/cynllun", false),
            ("https://en.example/plan", false),
            ("https://a.example/when/en-route?x=/en/", false),
            ("mailto:en@a.example", false),
        ] {
            assert_eq!(leads_to(address, Lang::En), english, "{address}");
        }
    }
}
