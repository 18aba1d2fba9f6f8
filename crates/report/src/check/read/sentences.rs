//! Where sentences end.

use std::ops::Range;

use crate::lang::Lang;

/// The sentences of a text, in bytes, without the spaces around them. A line of
/// a list ends a sentence.
pub fn sentences(text: &str, _lang: Lang) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let mut from = start;
        for (at, mark) in line.match_indices(['.', '!', '?']) {
            let after = start + at + mark.len();
            if text[after..end].starts_with([' ', '\n']) {
                push(text, from..after, &mut found);
                from = after;
            }
        }
        push(text, from..end, &mut found);
        start = end;
    }
    found
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let words = &text[range.clone()];
    let trimmed = words.trim();
    if !trimmed.is_empty() {
        let from = range.start + (words.len() - words.trim_start().len());
        found.push(from..from + trimmed.len());
    }
}
