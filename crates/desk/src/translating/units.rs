//! Each text beside its rendering, and how the two stand to each other.

use formats::translation::{State, Unit};
use report::document::{Inline, plain_inlines};
use report::project::{Content, Pairing, Passage};

use super::lines::{self, Line};

/// The texts of a passage beside those of the one that renders it.
pub(super) fn of_passage(passage: &Passage, rendering: Option<&Passage>) -> Vec<Unit> {
    let source = lines::of_content(&passage.content);
    let id = format!("passage:{}", passage.id);
    let Some(rendering) = rendering else { return beside(&id, source, None, &[]) };
    let target = lines::of_content(&rendering.content);
    let then = match rendering.pairing(|_| Some(passage.content.fingerprint())) {
        Pairing::UpToDate => source.clone(),
        Pairing::Behind | Pairing::Original | Pairing::SourceGone => rendering
            .made_from_text
            .as_deref()
            .map(|then| as_it_was(passage, then))
            .unwrap_or_default(),
    };
    beside(&id, source, Some(target), &then)
}

/// The texts of a passage as they were when it was translated.
fn as_it_was(passage: &Passage, kept: &str) -> Vec<Line> {
    match &passage.content {
        Content::Text { .. } => lines::of_markdown(kept),
        Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. }
        | Content::Testimony { .. } => {
            let content = serde_json::from_str::<Content>(kept).ok();
            content.map(|content| lines::of_content(&content)).unwrap_or_default()
        }
    }
}

/// The texts of a field beside its rendering. What a field said when it was
/// translated nobody knows, so a rendering holds as long as there is one.
pub(super) fn of_field(id: &str, source: Vec<Line>, target: Vec<Line>) -> Vec<Unit> {
    let target = Some(target).filter(|lines| !lines.iter().all(is_blank));
    let then = source.clone();
    beside(id, source, target, &then)
}

/// Texts and renderings side by side, if there are as many of one as of the
/// other; else all together as one, for nobody can say which belongs to which.
/// `then` is what was translated.
fn beside(id: &str, source: Vec<Line>, target: Option<Vec<Line>>, then: &[Line]) -> Vec<Unit> {
    let (source, target, then) = match target {
        None => {
            let blank = vec![Vec::new(); source.len()];
            (source, blank, Vec::new())
        }
        Some(target) if target.len() == source.len() => (source, target, then.to_vec()),
        Some(target) => {
            let then = if then.is_empty() { Vec::new() } else { vec![joined(then)] };
            (vec![joined(&source)], vec![joined(&target)], then)
        }
    };
    let known = then.len() == source.len();
    let mut units = Vec::new();
    for (at, (source, target)) in source.into_iter().zip(target).enumerate() {
        let state = match () {
            () if is_blank(&target) => State::New,
            () if known && then[at] == source => State::Done,
            () => State::Changed,
        };
        // A number or a dash is the same in both languages.
        if plain_inlines(&source).chars().any(char::is_alphabetic) {
            units.push(Unit { id: format!("{id}:{}", at + 1), source, target, state });
        }
    }
    units
}

/// Texts as one, a line each.
fn joined(lines: &[Line]) -> Line {
    let mut all = Vec::new();
    for line in lines {
        if !all.is_empty() {
            all.push(Inline::Break);
        }
        all.extend(line.iter().cloned());
    }
    all
}

fn is_blank(line: &Line) -> bool {
    plain_inlines(line).trim().is_empty()
}
