//! Inlines as flat runs, and back in their one order.
//!
//! Bold in italic and italic in bold look the same; so that equal texts are
//! equal data, styles nest in one order: language, link, bold, italic.

use super::super::Inline;
use super::tidy::{is_space, tidy};
use crate::lang::Lang;
use crate::metrics::live;

/// A stretch of text in one style.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run {
    pub what: What,
    pub style: Style,
}

/// What a run is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// Words.
    Words(String),
    /// A value that follows a record. It is one thing: never divided, and
    /// never one with what stands beside it.
    Live { of: String, text: String },
    /// A line break.
    Break,
}

impl What {
    /// Whether it is nothing but spaces.
    fn is_blank(&self) -> bool {
        match self {
            What::Words(words) => is_blank(words),
            What::Live { .. } | What::Break => false,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Style {
    pub lang: Option<Lang>,
    pub link: Option<String>,
    pub strong: bool,
    pub emphasis: bool,
}

impl Style {
    /// What two neighbours have in common: the style of the space between
    /// them. An inner style is shared only if those around it are.
    fn shared(&self, other: &Style) -> Style {
        let lang = self.lang == other.lang;
        let link = lang && self.link == other.link;
        let strong = link && self.strong == other.strong;
        Style {
            lang: self.lang.filter(|_| lang),
            link: self.link.clone().filter(|_| link),
            strong: link && self.strong && other.strong,
            emphasis: strong && self.emphasis && other.emphasis,
        }
    }
}

/// Inlines in their normal form: tidied, without spaces at either end, styles
/// merged and nested in one order, links without a usable address undone.
pub fn canonical(text: &[Inline]) -> Vec<Inline> {
    if let Some(words) = words_only(text) {
        let words = tidy(&words);
        let words = words.trim_matches(is_space);
        return if words.is_empty() { Vec::new() } else { vec![Inline::Text(words.to_owned())] };
    }
    let mut runs = Vec::new();
    flatten(text, &Style::default(), &mut runs);
    tree(tidied(runs))
}

/// The text in one piece if it has no form at all, as most have none: it needs
/// no taking apart.
fn words_only(text: &[Inline]) -> Option<String> {
    let mut words = String::new();
    for inline in text {
        match inline {
            Inline::Text(more) => words.push_str(more),
            Inline::Strong(_)
            | Inline::Emphasis(_)
            | Inline::Foreign { .. }
            | Inline::Link { .. }
            | Inline::Live { .. }
            | Inline::Break => return None,
        }
    }
    Some(words)
}

pub(super) fn flatten(text: &[Inline], style: &Style, runs: &mut Vec<Run>) {
    for inline in text {
        match inline {
            Inline::Text(text) => push(runs, What::Words(text.clone()), style.clone()),
            Inline::Strong(inner) => flatten(inner, &Style { strong: true, ..style.clone() }, runs),
            Inline::Emphasis(inner) => {
                flatten(inner, &Style { emphasis: true, ..style.clone() }, runs)
            }
            Inline::Foreign { lang, text } => {
                flatten(text, &Style { lang: Some(*lang), ..style.clone() }, runs)
            }
            Inline::Link { address: written, text } => match address(written) {
                // A link within a link cannot be; the outer one wins.
                Some(address) if style.link.is_none() => {
                    let start = runs.len();
                    flatten(text, &Style { link: Some(address.clone()), ..style.clone() }, runs);
                    let blank = runs[start..].iter().all(|run| match &run.what {
                        What::Words(words) => tidy(words).trim_matches(is_space).is_empty(),
                        What::Live { .. } => false,
                        What::Break => true,
                    });
                    if blank {
                        push(
                            runs,
                            What::Words(address.clone()),
                            Style { link: Some(address), ..style.clone() },
                        );
                    }
                }
                Some(_) => flatten(text, style, runs),
                None => {
                    flatten(text, style, runs);
                    let words = tidy(written);
                    if !words.trim().is_empty() {
                        push(runs, What::Words(format!(" ({})", words.trim())), style.clone());
                    }
                }
            },
            Inline::Live { of, text } => live_run(of, text, style, runs),
            Inline::Break => push(runs, What::Break, style.clone()),
        }
    }
}

/// A value that follows a record; its words alone if it follows nothing. It is
/// written as a link is, so it can be in no link and in no other language.
fn live_run(of: &str, text: &str, style: &Style, runs: &mut Vec<Run>) {
    let words = tidy(text);
    let words = words.trim_matches(is_space);
    match (live::usable(of), live::parse(of)) {
        (Some(of), Some((code, _))) => {
            // One without words would be nothing to see and nothing to take away.
            let code = tidy(&code);
            let text = if words.is_empty() { code.trim_matches(is_space) } else { words };
            let style = Style { lang: None, link: None, ..style.clone() };
            push(runs, What::Live { of, text: text.to_owned() }, style);
        }
        (None, _) | (_, None) => push(runs, What::Words(text.to_owned()), style.clone()),
    }
}

/// An address a report may link to, or none. Spaces and the characters that
/// would end a link are percent-encoded.
pub(super) fn address(written: &str) -> Option<String> {
    let trimmed = written.trim();
    let (scheme, rest) = trimmed.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let usable = match scheme.as_str() {
        "http" | "https" => rest.len() > 2 && rest.starts_with("//"),
        "mailto" => rest.contains('@'),
        _ => false,
    };
    if !usable || trimmed.chars().any(char::is_control) {
        return None;
    }
    let mut address = format!("{scheme}:");
    for character in rest.chars() {
        if character.is_whitespace()
            || "<>\\|\"`{}^".contains(character)
            || character == super::WORD_JOINER
        {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                address.push_str(&format!("%{byte:02X}"));
            }
        } else {
            address.push(character);
        }
    }
    Some(address)
}

fn push(runs: &mut Vec<Run>, what: What, style: Style) {
    runs.push(Run { what, style });
}

/// Runs with their spaces collapsed across run ends and given to no style that
/// both neighbours do not share, ends trimmed, equal neighbours merged.
fn tidied(runs: Vec<Run>) -> Vec<Run> {
    let mut pieces: Vec<Run> = Vec::new();
    for run in runs {
        match run.what {
            What::Break => {
                trim_end(&mut pieces);
                // No break at the start, and no two in a row: they would be blank lines.
                if pieces.last().is_some_and(|last| last.what != What::Break) {
                    push(&mut pieces, What::Break, Style::default());
                }
            }
            what @ What::Live { .. } => push(&mut pieces, what, run.style),
            What::Words(words) => add_words(&mut pieces, &tidy(&words), &run.style),
        }
    }
    trim_end(&mut pieces);
    if pieces.last().is_some_and(|last| last.what == What::Break) {
        pieces.pop();
    }
    share_spaces(&mut pieces);
    merge(pieces)
}

fn add_words(pieces: &mut Vec<Run>, words: &str, style: &Style) {
    for piece in split_at_spaces(words) {
        let space = is_blank(piece);
        match pieces.last_mut() {
            None | Some(Run { what: What::Break, .. }) if space => {}
            Some(Run { what: What::Words(last), .. }) if space && is_blank(last) => {
                // Two spaces meet: a non-breaking one wins.
                if piece == "\u{a0}" {
                    *last = piece.to_owned();
                }
            }
            Some(Run { what: What::Words(last), style: own })
                if !space && !is_blank(last) && own == style =>
            {
                last.push_str(piece);
            }
            None | Some(_) => push(pieces, What::Words(piece.to_owned()), style.clone()),
        }
    }
}

fn trim_end(pieces: &mut Vec<Run>) {
    while pieces.last().is_some_and(|last| last.what.is_blank()) {
        pieces.pop();
    }
}

fn is_blank(text: &str) -> bool {
    text.chars().all(is_space)
}

/// Words and the spaces between them, each a piece of its own.
fn split_at_spaces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut previous: Option<bool> = None;
    for (index, character) in text.char_indices() {
        let space = is_space(character);
        if previous.is_some_and(|previous| previous != space) {
            pieces.push(&text[start..index]);
            start = index;
        }
        previous = Some(space);
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

fn share_spaces(pieces: &mut [Run]) {
    for index in 0..pieces.len() {
        if !pieces[index].what.is_blank() {
            continue;
        }
        let before = index.checked_sub(1).map(|before| pieces[before].style.clone());
        let after = pieces.get(index + 1).map(|after| after.style.clone());
        pieces[index].style = match (before, after) {
            (Some(before), Some(after)) => before.shared(&after),
            (None, _) | (_, None) => Style::default(),
        };
    }
}

fn merge(pieces: Vec<Run>) -> Vec<Run> {
    let mut merged: Vec<Run> = Vec::new();
    for piece in pieces {
        match (merged.last_mut(), &piece.what) {
            (Some(Run { what: What::Words(last), style }), What::Words(words))
                if *style == piece.style =>
            {
                last.push_str(words);
            }
            (Some(_) | None, _) => merged.push(piece),
        }
    }
    merged
}

/// Nests runs again: language outermost, then link, bold, italic.
fn tree(runs: Vec<Run>) -> Vec<Inline> {
    grouped(
        runs,
        |style| style.lang,
        |lang, runs| {
            let inner = grouped(
                runs,
                |style| style.link.clone(),
                |link, runs| {
                    let inner = grouped(
                        runs,
                        |style| style.strong.then_some(()),
                        |strong, runs| {
                            let inner = grouped(
                                runs,
                                |style| style.emphasis.then_some(()),
                                |emphasis, runs| {
                                    let texts = runs.into_iter().map(leaf).collect();
                                    wrap(emphasis, texts, |(), inner| Inline::Emphasis(inner))
                                },
                            );
                            wrap(strong, inner, |(), inner| Inline::Strong(inner))
                        },
                    );
                    wrap(link, inner, |address, text| Inline::Link { address, text })
                },
            );
            wrap(lang, inner, |lang, text| Inline::Foreign { lang, text })
        },
    )
}

fn leaf(run: Run) -> Inline {
    match run.what {
        What::Words(words) => Inline::Text(words),
        What::Live { of, text } => Inline::Live { of, text },
        What::Break => Inline::Break,
    }
}

fn wrap<K>(
    key: Option<K>,
    inner: Vec<Inline>,
    with: impl Fn(K, Vec<Inline>) -> Inline,
) -> Vec<Inline> {
    match key {
        Some(key) => vec![with(key, inner)],
        None => inner,
    }
}

/// Groups neighbouring runs with the same key and joins what is made of each group.
fn grouped<K: PartialEq>(
    runs: Vec<Run>,
    key: impl Fn(&Style) -> Option<K>,
    make: impl Fn(Option<K>, Vec<Run>) -> Vec<Inline>,
) -> Vec<Inline> {
    let mut groups: Vec<(Option<K>, Vec<Run>)> = Vec::new();
    for run in runs {
        let own = key(&run.style);
        match groups.last_mut() {
            Some((last, group)) if *last == own => group.push(run),
            Some(_) | None => groups.push((own, vec![run])),
        }
    }
    groups.into_iter().flat_map(|(key, runs)| make(key, runs)).collect()
}
