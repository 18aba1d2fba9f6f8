//! Text that is the same in both languages: it was copied and not translated.
//!
//! Names, numbers and headings of one word may well be the same. Words that
//! begin with a small letter are counted, and those said to be in the other
//! language are not looked at.

use super::pairs::Pair;
use crate::check::{Finding, Place, Rule};
use crate::document::{Block, Inline, plain_inlines};

/// A line or cell with fewer small words may be a name.
const WORDS: usize = 3;
/// The same in a heading.
const WORDS_OF_HEADING: usize = 2;

pub(super) fn identical(pair: &Pair<'_>) -> Vec<Finding> {
    let heading = matches!(pair.here.blocks.as_slice(), [Block::Heading { .. }]);
    let wanted = if heading { WORDS_OF_HEADING } else { WORDS };
    let (here, there) = (&pair.here.text, &pair.there.text);
    let meant: Vec<String> =
        [pair.here, pair.there].iter().flat_map(|it| foreign(&it.blocks)).collect();
    let mut from = 0;
    let mut found = Vec::new();
    for line in here.split(['\n', '\t']) {
        let range = from..from + line.len();
        from = range.end + 1;
        let copied = small_words(line) >= wanted
            && there.split(['\n', '\t']).any(|other| other == line)
            && !meant.iter().any(|foreign| line.contains(foreign.as_str()));
        if copied {
            found.push(range);
        }
    }
    let Some(first) = found.first() else { return Vec::new() };
    // All of it, or the first line of what was copied.
    let range = if here == there { 0..here.len() } else { first.clone() };
    let same = Finding::new(Rule::LanguagesIdentical, Place::words(pair.here, range));
    vec![same.also(Place::passage(pair.there))]
}

fn small_words(line: &str) -> usize {
    let words = line.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.len() > 1 && word.starts_with(char::is_lowercase)).count()
}

/// What is said to be in the other language.
pub(super) fn foreign(blocks: &[Block]) -> Vec<String> {
    fn of_inlines(text: &[Inline], found: &mut Vec<String>) {
        for inline in text {
            match inline {
                Inline::Foreign { text, .. } => found.push(plain_inlines(text)),
                Inline::Strong(inner) | Inline::Emphasis(inner) => of_inlines(inner, found),
                Inline::Link { text, .. } => of_inlines(text, found),
                Inline::Text(_) | Inline::Live { .. } | Inline::Break => {}
            }
        }
    }
    let mut found = Vec::new();
    super::links::each_inlines(blocks, &mut |text| of_inlines(text, &mut found));
    found.retain(|words| !words.trim().is_empty());
    found
}
