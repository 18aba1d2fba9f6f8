//! Find and replace over the report’s text.
//!
//! Searched is what an officer writes: text, captions, alternative text, the
//! words of charts, and case studies and quotations where they are placed. The
//! last are listed and never replaced: consent covers their exact wording.
//! Compulsory text and headings belong to the pack and are not searched.

mod flat;
mod fold;

#[cfg(test)]
mod tests;

pub use flat::flat_text;
pub(crate) use flat::flat_text_of;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::lang::Lang;
use crate::project::{Content, Pairing, Passage, Project, Testimony, Tx};

use flat::Opened;
use fold::Pattern;

/// What is looked for, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Query {
    /// The words. Spaces, apostrophes, quotation marks and hyphens of every
    /// kind are the same; so are letters composed and not (ŵ as one or as two
    /// characters). Blank finds nothing.
    pub text: String,
    /// Only this language; none for both.
    pub lang: Option<Lang>,
    /// Only this section with what is in it; none for the whole report.
    pub section: Option<String>,
    /// Whether capitals matter.
    pub match_case: bool,
    /// Whether what is found must be no part of a longer word. Apostrophes and
    /// hyphens end words: “plant” is found in “plant’r”.
    pub whole_word: bool,
    /// Whether ŵ is found by w.
    pub ignore_accents: bool,
}

/// A place where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Match {
    /// The passage.
    pub passage: String,
    /// Which of the matches in that passage it is, from 0: with the passage,
    /// what [`replace`] knows it by.
    pub nth: usize,
    /// The passage’s section.
    pub section: String,
    /// The passage’s strand.
    pub strand: Option<String>,
    /// The passage’s language.
    pub lang: Lang,
    /// Where it begins, in UTF-16 units of the passage’s [`flat_text`].
    pub from: usize,
    /// Where it has ended.
    pub to: usize,
    /// A few words before it.
    pub before: String,
    /// The words found, as they stand.
    pub found: String,
    /// A few words after it.
    pub after: String,
    /// Whether it may not be replaced.
    pub locked: bool,
}

/// How many characters of context are given on either side, at most.
const CONTEXT: usize = 48;

/// Finds every place, in the order of the report: by section, strand,
/// language and passage. What is found does not overlap, and does not reach
/// from a line, cell or list item into the next.
pub fn find(project: &Project, query: &Query) -> Result<Vec<Match>> {
    let Some(pattern) = Pattern::new(query) else { return Ok(Vec::new()) };
    let testimonies = project.testimonies()?;
    let mut matches = Vec::new();
    for passage in in_order(project, query)? {
        let (text, locked) = searched(&passage, &testimonies);
        for (nth, (start, end)) in pattern.find(&text).into_iter().enumerate() {
            matches.push(Match {
                passage: passage.id.clone(),
                nth,
                section: passage.section.clone(),
                strand: passage.strand.clone(),
                lang: passage.lang,
                from: text[..start].encode_utf16().count(),
                to: text[..end].encode_utf16().count(),
                before: before(&text[..start]),
                found: text[start..end].to_owned(),
                after: after(&text[end..]),
                locked,
            });
        }
    }
    Ok(matches)
}

/// Puts other words in place of a stretch of a passage, in UTF-16 units of its
/// [`flat_text`], in the style of the first of them. Fails if `found` is not
/// what stands there: the text is no longer what was shown.
pub fn replace_at(
    tx: &mut Tx<'_>,
    id: &str,
    (from, to): (usize, usize),
    found: &str,
    replacement: &str,
) -> Result<()> {
    let gone = || Error::UnknownItem(format!("{id} {from}"));
    let (passage, position) = tx.passage(id)?;
    let mut opened = Opened::new(&passage.content).ok_or_else(gone)?;
    let text = opened.text();
    let (start, end) = (byte_at(&text, from), byte_at(&text, to));
    let (Some(start), Some(end)) = (start, end) else { return Err(gone()) };
    if text.get(start..end) != Some(found) {
        return Err(gone());
    }
    opened.replace(start, end, &crate::document::markdown::tidy(replacement));
    match opened.closed() {
        Some(content) => tx.put_passage(&Passage { content, ..passage }, position),
        None => tx.remove_passage(id),
    }
}

/// The byte at which a UTF-16 unit begins; none inside a character or beyond the end.
fn byte_at(text: &str, unit: usize) -> Option<usize> {
    let mut units = 0;
    for (at, character) in text.char_indices() {
        if units == unit {
            return Some(at);
        }
        units += character.len_utf16();
    }
    (units == unit).then_some(text.len())
}

/// Replaces the chosen matches, each named by its passage and its `nth`, and
/// tells how many there were; those that are locked are passed over. The
/// replacement looks as the first character it replaces did (bold, a link).
/// A passage without any text left is removed. A translation that was up to
/// date, and is changed together with what it renders, is up to date still.
/// Fails if a match is not there: the text is no longer what was shown.
pub fn replace(
    tx: &mut Tx<'_>,
    query: &Query,
    replacement: &str,
    chosen: &[(String, usize)],
) -> Result<usize> {
    let Some(pattern) = Pattern::new(query) else { return Ok(0) };
    let replacement = crate::document::markdown::tidy(replacement);
    let mut ids: Vec<&String> = chosen.iter().map(|(id, _)| id).collect();
    ids.sort();
    ids.dedup();
    let together = changed_together(tx, &ids)?;
    let mut gone = Vec::new();
    let mut count = 0;
    for id in ids {
        let (passage, position) = tx.passage(id)?;
        let Some(mut opened) = Opened::new(&passage.content) else { continue };
        let found = pattern.find(&opened.text());
        let mut places = Vec::new();
        for (_, nth) in chosen.iter().filter(|(chosen, _)| chosen == id) {
            let gone = || Error::UnknownItem(format!("{id} {nth}"));
            places.push(*found.get(*nth).ok_or_else(gone)?);
        }
        places.sort_unstable();
        places.dedup();
        // From the end, so that the places before stay what they are.
        for (start, end) in places.iter().rev() {
            opened.replace(*start, *end, &replacement);
        }
        count += places.len();
        match opened.closed() {
            Some(content) => tx.put_passage(&Passage { content, ..passage }, position)?,
            None => {
                tx.remove_passage(id)?;
                gone.push(id.as_str());
            }
        }
    }
    let left = |id: &String| !gone.contains(&id.as_str());
    for (translation, _) in together.iter().filter(|(one, other)| left(one) && left(other)) {
        tx.mark_up_to_date(translation)?;
    }
    Ok(count)
}

/// The translations among some passages that are up to date with what they
/// render, and that is among them too; each with what it renders.
fn changed_together(tx: &Tx<'_>, ids: &[&String]) -> Result<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    for id in ids {
        let (passage, _) = tx.passage(id)?;
        let Some(source) = passage.source.clone().filter(|source| ids.contains(&source)) else {
            continue;
        };
        let print = tx.passage(&source)?.0.content.fingerprint();
        if passage.pairing(|_| Some(print)) == Pairing::UpToDate {
            pairs.push((passage.id, source));
        }
    }
    Ok(pairs)
}

/// The text of a passage, and whether it is locked.
fn searched(passage: &Passage, testimonies: &[Testimony]) -> (String, bool) {
    match &passage.content {
        Content::Testimony { testimony } => {
            let found = testimonies.iter().find(|found| found.id == *testimony);
            (found.map(|found| flat::testimony(found, passage.lang)).unwrap_or_default(), true)
        }
        // The words of records are changed where they were entered.
        Content::Picture { .. } | Content::Exhibit { .. } => (String::new(), true),
        Content::Text { .. } | Content::Figure { .. } | Content::Chart { .. } => {
            (flat_text(&passage.content), false)
        }
    }
}

/// The passages to be searched, as they stand in the report. Those of an
/// appendix that was removed are in no report.
fn in_order(project: &Project, query: &Query) -> Result<Vec<Passage>> {
    let mut sections: Vec<String> =
        project.pack().outline().iter().map(|heading| heading.id()).collect();
    sections.extend(project.appendices()?.iter().map(|own| format!("appendix.{}", own.id)));
    let strands = &project.pack().strands;
    let mut found: Vec<((usize, usize), Passage)> = project
        .passages()?
        .into_iter()
        .filter(|passage| query.lang.is_none_or(|lang| passage.lang == lang))
        .filter(|passage| query.section.as_ref().is_none_or(|id| within(&passage.section, id)))
        .filter_map(|passage| {
            let section = sections.iter().position(|id| *id == passage.section)?;
            let place = |strand: &String| strands.iter().position(|known| known.id == *strand);
            let strand = passage.strand.as_ref().and_then(place).map_or(0, |place| place + 1);
            Some(((section, strand), passage))
        })
        .collect();
    // The sort is stable: passages stay in their order within all this.
    found.sort_by_key(|(place, passage)| (*place, passage.lang));
    Ok(found.into_iter().map(|(_, passage)| passage).collect())
}

/// Whether a section is another or one of its question sections.
fn within(section: &str, id: &str) -> bool {
    section.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The last words before a place, from the beginning of a word.
fn before(text: &str) -> String {
    let all = text.char_indices().rev().take(CONTEXT + 1).last().map_or(0, |(at, _)| at);
    let words = match all {
        0 => text,
        _ => text[all..].split_once(is_space).map_or("", |(_, words)| words),
    };
    words.replace(['\n', '\t'], " ")
}

/// The first words after a place, to the end of a word.
fn after(text: &str) -> String {
    let words = match text.char_indices().nth(CONTEXT) {
        None => text,
        Some((end, _)) => text[..end].rsplit_once(is_space).map_or("", |(words, _)| words),
    };
    words.replace(['\n', '\t'], " ")
}

fn is_space(character: char) -> bool {
    character.is_whitespace()
}
