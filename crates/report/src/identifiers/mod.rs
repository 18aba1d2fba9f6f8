//! What in a story could tell who it is about.
//!
//! [`find`] looks for what points at one person alone: names, numbers,
//! addresses, the age of a child. [`combination`] looks for what does so only
//! together: an age, a family, an illness and a village are four things that
//! many share, and one neighbour knows whose they are. Both read English and
//! Welsh alike, for a translation can bring a place back that was left out.
//!
//! These are questions to the officer, never a verdict: what is found here may
//! be right to publish, and what is not found may still give somebody away.

mod ages;
mod called;
mod indirect;
mod names;
mod numbers;
mod online;
mod places;
#[cfg(test)]
mod tests;
mod words;

pub use called::called;
pub use indirect::{Combination, Hint, Indirect, combination};

use std::ops::Range;

use serde::Serialize;
use ts_rs::TS;

/// Something in a text that points at a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "Identifier")]
pub struct Finding {
    /// What it is.
    pub reason: Reason,
    /// Where it stands, in UTF-16 units from the beginning of the text.
    pub from: usize,
    /// Where it has ended.
    pub to: usize,
    /// The words themselves.
    pub words: String,
    /// How sure it is to point at one person.
    pub severity: Severity,
}

/// What points at a person; each has its words in the locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "IdentifierReason")]
pub enum Reason {
    /// Somebody's name.
    Name,
    /// The day somebody was born.
    BirthDate,
    /// The age of somebody under 18.
    ChildAge,
    /// The age of somebody of 90 or more.
    GreatAge,
    /// An NHS number.
    NhsNumber,
    /// A National Insurance number.
    NationalInsurance,
    /// A postcode.
    Postcode,
    /// The first half of a postcode.
    PostcodeDistrict,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A street, with or without the number of a house.
    Address,
    /// A named school, home, ward or wing.
    Setting,
    /// The number of a case, file or person.
    Reference,
    /// A name on social media.
    Handle,
    /// A report in the news.
    News,
}

/// How sure a finding is to point at one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "IdentifierSeverity")]
pub enum Severity {
    /// It narrows the circle.
    Low,
    /// It may well.
    Medium,
    /// It does.
    High,
}

/// A finding by its place in bytes.
struct Spot {
    reason: Reason,
    range: Range<usize>,
    severity: Severity,
}

impl Spot {
    fn new(reason: Reason, range: Range<usize>, severity: Severity) -> Spot {
        Spot { reason, range, severity }
    }
}

/// Everything in a text that points at a person by itself, in the order it
/// stands. `public` are names that are no secret: the council's, the Director's.
pub fn find(text: &str, public: &[&str]) -> Vec<Finding> {
    // The surer comes first: what one has claimed is not told a second time.
    let looks: [fn(&str) -> Vec<Spot>; 5] =
        [online::find, numbers::find, places::find, ages::find, names::find];
    let open: Vec<Range<usize>> = public
        .iter()
        .filter(|name| !name.is_empty())
        .flat_map(|name| text.match_indices(*name).map(|(at, name)| at..at + name.len()))
        .collect();
    let mut spots: Vec<Spot> = Vec::new();
    for look in looks {
        for spot in look(text) {
            let meets =
                |range: &Range<usize>| range.start < spot.range.end && spot.range.start < range.end;
            let claimed = spots.iter().any(|other| meets(&other.range)) || open.iter().any(meets);
            if !claimed {
                spots.push(spot);
            }
        }
    }
    spots.sort_by_key(|spot| spot.range.start);
    spots.into_iter().map(|spot| told(text, spot)).collect()
}

/// Whether [`find`] may find something of one of these kinds in a text: much
/// sooner known than what it finds, and the answer is nearly always no.
pub fn may_find(text: &str, reasons: &[Reason]) -> bool {
    let mut looks: Vec<fn(&str) -> Vec<Spot>> = Vec::new();
    for look in reasons.iter().map(|reason| look_for(*reason)) {
        if !looks.iter().any(|it| std::ptr::fn_addr_eq(*it, look)) {
            looks.push(look);
        }
    }
    looks.iter().flat_map(|look| look(text)).any(|spot| reasons.contains(&spot.reason))
}

/// The look that finds what is of a kind.
fn look_for(reason: Reason) -> fn(&str) -> Vec<Spot> {
    match reason {
        Reason::Name => names::find,
        Reason::BirthDate | Reason::ChildAge | Reason::GreatAge => ages::find,
        Reason::NhsNumber | Reason::NationalInsurance => numbers::of_a_person,
        Reason::Postcode | Reason::PostcodeDistrict | Reason::Phone | Reason::Reference => {
            numbers::find
        }
        Reason::Email | Reason::Handle | Reason::News => online::find,
        Reason::Address | Reason::Setting => places::find,
    }
}

fn told(text: &str, spot: Spot) -> Finding {
    let words = &text[spot.range.clone()];
    let from = units(&text[..spot.range.start]);
    Finding {
        reason: spot.reason,
        from,
        to: from + units(words),
        words: words.to_owned(),
        severity: spot.severity,
    }
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The text for some bytes before a place, to look for words that say what is there.
fn before(text: &str, at: usize, bytes: usize) -> &str {
    let mut start = at.saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    &text[start..at]
}

/// The text for some bytes after a place.
fn after(text: &str, at: usize, bytes: usize) -> &str {
    let mut end = (at + bytes).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    &text[at..end]
}
