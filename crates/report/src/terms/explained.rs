//! Whether a word is explained where it stands.

use crate::lang::Lang;

/// Whether what stands from `start` to `end` is explained there:
///
/// 1. it is in brackets of its own after the words it is short for, “Care
///    Inspectorate Wales (CIW)”, or after a description, “help to live at home
///    again (reablement)”;
/// 2. brackets with words in them follow: “CIW (Care Inspectorate Wales)”;
/// 3. the sentence goes on to say what it is: “reablement means …”, “ystyr
///    ailalluogi yw …”.
pub(super) fn explained(lang: Lang, text: &str, start: usize, end: usize) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    in_brackets_of_its_own(before, after) || brackets_follow(after) || defined(lang, before, after)
}

/// Whether a place is between brackets: of a code that is enough, since it
/// names what has just been described.
pub(super) fn in_brackets(text: &str, start: usize) -> bool {
    let line = text[..start].rsplit(['\n', '\t']).next().unwrap_or_default();
    let open = line.rfind('(');
    open.is_some_and(|open| !line[open..].contains(')'))
}

fn in_brackets_of_its_own(before: &str, after: &str) -> bool {
    let described = before
        .strip_suffix('(')
        .is_some_and(|words| words.trim_end().ends_with(|c: char| !matches!(c, '.' | '\n' | '\t')));
    described && !before[..before.len() - 1].trim().is_empty() && after.starts_with(')')
}

fn brackets_follow(after: &str) -> bool {
    let Some(inner) = after.trim_start_matches([' ', '\u{a0}']).strip_prefix('(') else {
        return false;
    };
    inner.split(')').next().is_some_and(|words| words.trim().contains(' '))
}

/// So many letters before a word may say that it is explained: “ystyr ‘”.
const LONGEST: usize = 12;

/// The words with which a sentence says what something is.
fn defined(lang: Lang, before: &str, after: &str) -> bool {
    let follows: &[&str] = match lang {
        Lang::En => &[
            " means ",
            " mean ",
            " is a ",
            " is an ",
            " is when ",
            " is where ",
            " is the ",
            " is short for ",
            " stands for ",
            ", which is ",
            ", which are ",
            ", a ",
            ", an ",
            ", the ",
        ],
        Lang::Cy => &[" yw ", " yw’r ", ", sef ", " sef ", " yn golygu ", ", y ", ", yr "],
    };
    let precedes: &[&str] = match lang {
        Lang::En => &[],
        Lang::Cy => &["ystyr ", "ystyr ‘", "ystyr “"],
    };
    let near = before.char_indices().rev().nth(LONGEST).map_or(before, |(at, _)| &before[at..]);
    let near = near.to_lowercase();
    follows.iter().any(|words| after.starts_with(words))
        || precedes.iter().any(|words| near.ends_with(words))
}
