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
    let missing = match here.len().cmp(&there.len()) {
        std::cmp::Ordering::Less => {
            unmatched(&there, &here).map(|link| (pair.there, link, pair.here))
        }
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => {
            unmatched(&here, &there).map(|link| (pair.here, link, pair.there))
        }
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

/// The link of the longer list that none of the other answers, with the same
/// address or one of the same site. Where others are left that may answer
/// several, it is most likely the last.
fn unmatched<'l>(longer: &'l [Link], shorter: &[Link]) -> Option<&'l Link> {
    let mut left: Vec<&Link> = shorter.iter().collect();
    let mut alone: Vec<&Link> = longer.iter().collect();
    for is_same in
        [(|one, other| one.address == other.address) as fn(&Link, &Link) -> bool, |one, other| {
            site(one) == site(other)
        }]
    {
        alone.retain(|link| match left.iter().position(|it| is_same(it, link)) {
            Some(at) => {
                left.remove(at);
                false
            }
            None => true,
        });
    }
    if left.is_empty() { alone.first().copied() } else { alone.last().copied() }
}

/// The site an address is of.
fn site(link: &Link) -> &str {
    let rest = link.address.split_once("://").map_or(link.address.as_str(), |(_, rest)| rest);
    rest.split('/').next().unwrap_or_default()
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
    fn the_link_that_is_missing_is_the_one_that_nothing_answers() {
        let links = |addresses: &[&str]| -> Vec<Link> {
            let link = |it: &&str| Link { address: (*it).to_owned(), words: String::new() };
            addresses.iter().map(link).collect()
        };
        let [one, two] = ["https://www.a.example/1", "https://www.a.example/2"];
        for (longer, shorter, wanted) in [
            (vec![one, two], vec![two], one),
            (vec![one, two], vec![one], two),
            (vec!["https://b.example", one], vec!["https://www.a.example/un"], "https://b.example"),
            (vec![one, two], vec!["https://www.a.example/dau"], two),
            (vec!["https://b.wales", one], vec!["https://b.cymru"], one),
        ] {
            let found = links(&longer);
            let found = unmatched(&found, &links(&shorter)).map(|it| it.address.clone());
            assert_eq!(found.as_deref(), Some(wanted), "{longer:?} {shorter:?}");
        }
    }

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
