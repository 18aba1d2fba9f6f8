//! Links whose words do not say where they lead: readers who go from link to
//! link hear these words alone (WCAG 2.2, 2.4.4; guidance 001 introduction,
//! paragraph 7: it needs to be clear what the linked document is).

use std::collections::BTreeMap;

use super::words::{WORDS, folded, is_blank};
use crate::check::read::{ReadPassage, links as links_of};
use crate::check::{Facts, Finding, Place, Rule, Setting};
use crate::lang::Lang;

/// Links without words, with words that say nothing, or with a bare address.
pub(in crate::check) fn words_of_links(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let found = links_of(&read.blocks).into_iter().filter_map(|link| {
        let said = read.text.get(link.range.clone())?;
        if is_blank(said) {
            return Some(Finding::new(Rule::AccessLinkBlank, Place::passage(read)));
        }
        let place = || Place::words(read, link.range.clone());
        (says_nothing(said) || is_address(said))
            .then(|| Finding::new(Rule::AccessLinkText, place()).with("words", said))
    });
    found.collect()
}

/// The same words for two addresses, in one language.
pub(in crate::check) fn same_words(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for text in facts.texts.values() {
        let mut known: BTreeMap<String, (String, Place)> = BTreeMap::new();
        for read in text {
            for link in links_of(&read.blocks) {
                let Some(said) = read.text.get(link.range.clone()) else { continue };
                if is_blank(said) || says_nothing(said) || is_address(said) {
                    continue;
                }
                let (address, place) = (bare(&link.address), Place::words(read, link.range));
                match known.get(&folded(said)) {
                    Some((other, first)) if *other != address => found.push(
                        Finding::new(Rule::AccessLinkSame, place)
                            .with("words", said)
                            .also(first.clone()),
                    ),
                    Some(_) => {}
                    None => {
                        known.insert(folded(said), (address, place));
                    }
                }
            }
        }
    }
    found
}

/// Whether the words are of those that say nothing, in either language.
fn says_nothing(said: &str) -> bool {
    let said = folded(said);
    Lang::BOTH.iter().any(|lang| WORDS.says_nothing.get(*lang).contains(&said))
}

/// Whether it is an address as a browser shows it. A short one without the
/// beginning, “dewis.wales”, can be read aloud and typed from paper.
fn is_address(said: &str) -> bool {
    let said = said.trim().to_lowercase();
    ["http://", "https://", "www."].iter().any(|it| said.starts_with(it)) && !said.contains(' ')
}

/// An address without what makes no difference.
fn bare(address: &str) -> String {
    let address = address.trim_start_matches("https://").trim_start_matches("http://");
    address.trim_start_matches("www.").trim_end_matches('/').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_say_nothing_are_known_in_both_languages() {
        for said in ["Click here", "here", "READ MORE…", "Cliciwch yma", "yma.", "rhagor"] {
            assert!(says_nothing(said), "{said}");
        }
        for said in ["the work of Llais", "dewis.wales", "adroddiad y Gymraeg"] {
            assert!(!says_nothing(said) && !is_address(said), "{said}");
        }
        assert!(is_address("https://www.gov.wales/a") && is_address("www.gov.wales"));
        assert_eq!(bare("https://www.a.wales/"), bare("http://a.wales"));
    }
}
