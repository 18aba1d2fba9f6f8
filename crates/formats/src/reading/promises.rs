//! What a published report seems to have promised.

use report::lang::{Lang, Text};
use report::promises::Proposed;

use super::{Read, Says};

/// A heading that the guidance gives, by which a reader knows where they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The part that begins here; none if it is one of the questions that every
    /// part is asked.
    pub part: Option<String>,
    /// The heading in both languages.
    pub heading: Text,
    /// Whether promises are made below it.
    pub promises: bool,
}

/// Words, or beginnings of words, by which a heading speaks of what is to come,
/// in both languages, as councils write them.
const TO_COME: [&str; 22] = [
    "priorit",
    "objective",
    "what we will do",
    "what will we do",
    "next year",
    "our plans",
    "going forward",
    "looking ahead",
    "areas for improvement",
    "areas to improve",
    "next steps",
    "do better",
    "we plan to",
    "blaenoriaeth",
    "amcan",
    "y byddwn",
    "y flwyddyn nesaf",
    "ein cynlluniau",
    "edrych ymlaen",
    "meysydd i’w gwella",
    "camau nesaf",
    "wneud yn well",
];
/// Words of a heading that speaks of what is past or already good, and so takes
/// what is below it out again.
const PAST: [&str; 13] = [
    "we do well",
    "doing well",
    "did we make",
    "last year",
    "we did",
    "achiev",
    "progress",
    "yn dda",
    "a wnaethom",
    "y llynedd",
    "llynedd",
    "cyflawn",
    "cynnydd",
];

/// Words that can only be of what is to come.
const SURELY: [&str; 4] = ["will", "next", "byddwn", "nesaf"];

/// The shortest promise, in words, and the longest.
const SHORTEST: usize = 3;
const LONGEST: usize = 150;

/// What may be promises: items of lists and rows of tables below headings that
/// speak of what is to come. `known` are the headings of the guidance. The
/// officer picks; so one too many does less harm than one too few.
pub fn proposed(read: &Read, known: &[Known], lang: Lang) -> Vec<Proposed> {
    let mut found: Vec<Proposed> = Vec::new();
    let mut above: Vec<(u8, &str)> = Vec::new();
    let mut part: Option<String> = None;
    let mut in_table = false;
    for piece in &read.pieces {
        if let Says::Heading(level, heading) = &piece.says {
            above.retain(|(higher, _)| higher < level);
            above.push((*level, heading));
            if let Some(begun) =
                known.iter().find(|known| known.part.is_some() && known.is(heading))
            {
                part.clone_from(&begun.part);
            }
        }
        let heads = matches!(piece.says, Says::Row(_)) && !in_table;
        in_table = matches!(piece.says, Says::Row(_));
        let promise = match &piece.says {
            Says::Item(text) => Some(vec![text.as_str()]),
            // The first row of a table names its columns.
            // What begins in the middle of a sentence is the rest of a row.
            Says::Row(cells) if !heads && !cells.first().is_some_and(|cell| goes_on(cell)) => {
                Some(cells.iter().map(String::as_str).collect())
            }
            Says::Row(_) | Says::Heading(..) | Says::Paragraph(_) => None,
        };
        if let Some([text, rest @ ..]) = promise.as_deref()
            && is_to_come(&above, known)
            && (SHORTEST..=LONGEST).contains(&text.split_whitespace().count())
        {
            let heading = above.last().map_or("", |(_, heading)| heading);
            let text = super::marks::unmarked(text).unwrap_or(text);
            let mut one = Proposed::read(lang, part.clone(), heading, text, piece.page);
            let cell = |at: usize| in_one(lang, rest.get(at).copied().unwrap_or_default());
            match rest.len() {
                0 => {}
                1 => one.actions = cell(0),
                _ => (one.actions, one.judged) = (cell(0), cell(rest.len() - 1)),
            }
            if !found.iter().any(|known| known.text == one.text) {
                found.push(one);
            }
        }
    }
    found
}

fn goes_on(cell: &str) -> bool {
    cell.starts_with(char::is_lowercase)
}

/// Whether the nearest heading that says when, speaks of what is to come.
fn is_to_come(above: &[(u8, &str)], known: &[Known]) -> bool {
    above
        .iter()
        .rev()
        .find_map(|(_, heading)| {
            if let Some(known) = known.iter().find(|known| known.is(heading)) {
                return Some(known.promises);
            }
            let heading = plain(heading);
            let says = |words: &[&str]| words.iter().any(|word| heading.contains(word));
            match (says(&TO_COME), says(&PAST)) {
                // “Progress on our priorities”, but “What we did and will do next”.
                (true, true) => Some(says(&SURELY)),
                (true, false) => Some(true),
                (false, true) => Some(false),
                (false, false) => None,
            }
        })
        .unwrap_or(false)
}

impl Known {
    /// Whether a heading is this one, with or without the number before it.
    fn is(&self, heading: &str) -> bool {
        let heading = plain(heading);
        let mut wordings = Lang::BOTH.into_iter().map(|lang| plain(self.heading.get(lang)));
        wordings.any(|wording| {
            let before = heading.strip_suffix(&wording).map(str::trim);
            // “3(a) People”, but not “Young people”.
            let number = |before: &str| {
                before.is_empty()
                    || !before.contains(' ') && !before.chars().all(char::is_alphabetic)
            };
            !wording.is_empty() && before.is_some_and(number)
        })
    }
}

fn plain(text: &str) -> String {
    text.to_lowercase().replace('\'', "’").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn in_one(lang: Lang, words: &str) -> Text {
    let mut text = Text { en: String::new(), cy: String::new() };
    match lang {
        Lang::En => text.en = words.to_owned(),
        Lang::Cy => text.cy = words.to_owned(),
    }
    text
}
