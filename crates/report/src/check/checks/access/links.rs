//! Links whose words do not say where they lead: readers who go from link to
//! link hear these words alone (WCAG 2.2, 2.4.4; guidance 001 introduction,
//! paragraph 7: it needs to be clear what the linked document is); and addresses
//! that stand in the text and are no links at all.

use std::collections::BTreeMap;
use std::ops::Range;

use super::words::{WORDS, folded, is_blank};
use crate::check::read::{ReadPassage, links as links_of};
use crate::check::{Facts, Finding, Place, Rule, Setting, Severity};
use crate::lang::Lang;

/// Fewer words than these around a link to a document are no summary of it.
const SUMMARY: usize = 12;

/// Links without words, with words that say nothing, or with a bare address or
/// the name of a file; and bare addresses in the text.
pub(in crate::check) fn words_of_links(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    let links = links_of(&read.blocks);
    let linked = |at: usize| links.iter().any(|link| link.range.contains(&at));
    let bare = addresses(&read.text).into_iter().filter(|at| !linked(at.start)).map(|at| {
        let words = &read.text[at.clone()];
        Finding::new(Rule::AccessLinkText, Place::words(read, at)).with("words", words)
    });
    let mut all: Vec<Finding> = bare.collect();
    all.extend(links.iter().filter_map(|link| {
        let said = read.text.get(link.range.clone())?;
        if is_blank(said) {
            return Some(Finding::new(Rule::AccessLinkBlank, Place::passage(read)));
        }
        let place = || Place::words(read, link.range.clone());
        (says_nothing(said) || is_address(said) || is_file_name(said))
            .then(|| Finding::new(Rule::AccessLinkText, place()).with("words", said))
    }));
    all
}

/// Links to documents in running text that hardly anything is said about.
pub(in crate::check) fn bare_documents(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    if !read.is_own_prose() {
        return Vec::new();
    }
    let links = links_of(&read.blocks);
    if !links.iter().any(|it| is_document(&it.address)) {
        return Vec::new();
    }
    let words = |text: &str| text.split_whitespace().count();
    let linked: usize = links.iter().map(|it| words(&read.text[it.range.clone()])).sum();
    let around = words(&read.text).saturating_sub(linked);
    let documents = links.into_iter().filter(|it| is_document(&it.address) && around < SUMMARY);
    let found = documents.filter_map(|link| {
        let said = read.text.get(link.range.clone()).filter(|said| !is_blank(said))?;
        let finding = Finding::new(Rule::AccessLinkSummary, Place::words(read, link.range.clone()));
        Some(finding.severity(Severity::Advice).with("document", said))
    });
    found.collect()
}

/// The addresses in a text, in bytes, without the stop that ends a sentence.
fn addresses(text: &str) -> Vec<Range<usize>> {
    // Nearly no text holds one.
    if !text.contains("://") && !text.contains("www.") {
        return Vec::new();
    }
    let mut found = Vec::new();
    for chunk in text.split(|it: char| it.is_whitespace() || matches!(it, '(' | ')' | '“' | '”'))
    {
        let trimmed = chunk.trim_end_matches(['.', ',', ';', ':', '?', '!']);
        if is_address(trimmed) {
            let from = chunk.as_ptr() as usize - text.as_ptr() as usize;
            found.push(from..from + trimmed.len());
        }
    }
    found
}

/// Whether it is what a file is called: “plan_v3_final.pdf”.
fn is_file_name(said: &str) -> bool {
    let said = said.trim();
    !said.contains(' ') && is_document(said)
}

/// Whether an address or a name ends as that of a document does.
fn is_document(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    ending.is_some_and(|ending| WORDS.documents.all().any(|it| it == ending))
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
    use crate::check::read::tests::{in_a_setting, read_in};

    fn told(markdown: &str, lang: Lang) -> Vec<String> {
        let read = read_in(markdown, lang);
        let found = in_a_setting(|setting| {
            let mut found = words_of_links(&read, setting);
            found.extend(bare_documents(&read, setting));
            found
        });
        let said = |it: Finding| match it.place {
            Place::Words { from, to, .. } => {
                read.text.chars().skip(from).take(to - from).collect::<String>()
            }
            other => panic!("{other:?}"),
        };
        found.into_iter().map(said).collect()
    }

    #[test]
    fn addresses_and_names_of_files_are_found_in_the_text() {
        let address = "https://www.glanafon.example/en/plan";
        for (lang, text, wanted) in [
            (Lang::En, "See https://www.glanafon.example/en/plan.", vec![address]),
            (
                Lang::Cy,
                "Gweler (www.glanafon.example/cynllun) am fwy.",
                vec!["www.glanafon.example/cynllun"],
            ),
            (
                Lang::En,
                "See [the plan](https://www.glanafon.example/en/plan), or dewis.wales.",
                vec![],
            ),
            (
                Lang::En,
                "Our [plan_v3.pdf](https://a.example/plan) has the rest.",
                vec!["plan_v3.pdf"],
            ),
            (
                Lang::En,
                "See the [Carers Strategy](https://a.example/carers.pdf).",
                vec!["Carers Strategy"],
            ),
            (
                Lang::En,
                "The [Carers Strategy](https://a.example/carers.pdf) says that every carer is asked once a year what they need, and has an answer in 28 days.",
                vec![],
            ),
            (
                Lang::Cy,
                "Gweler y [Strategaeth Gofalwyr](https://a.example/gofalwyr.pdf).",
                vec!["Strategaeth Gofalwyr"],
            ),
        ] {
            assert_eq!(told(text, lang), wanted, "{text}");
        }
    }

    #[test]
    fn words_that_say_nothing_are_known_in_both_languages() {
        for said in ["Click here", "here", "READ MORE…", "Cliciwch yma", "yma.", "rhagor"] {
            assert!(says_nothing(said), "{said}");
        }
        for said in ["the work of Llais", "dewis.wales", "adroddiad y Gymraeg"] {
            assert!(!says_nothing(said) && !is_address(said), "{said}");
        }
        assert!(is_file_name("plan_v3_final.pdf") && is_file_name("Cynllun.DOCX"));
        assert!(!is_file_name("dewis.wales") && !is_file_name("the plan (pdf)"));
        assert!(is_address("https://www.gov.wales/a") && is_address("www.gov.wales"));
        assert_eq!(bare("https://www.a.wales/"), bare("http://a.wales"));
    }
}
