//! Names of people.
//!
//! A report is full of words with capitals: councils, Acts, plans, places. A
//! name is told from them by lists: a first name we know, a surname after it, a
//! title before it, or two words with capitals that nothing else explains.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::words::{
    can_be_first_name, is_only_a_name, is_ordinary, is_place, is_surname, organisations,
};
use super::{Reason, Severity, Spot, after, before};

static WORD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\p{Lu}\p{Ll}*(?:[’'-]?\p{Lu}?\p{Ll}+)+|\b\p{Lu}\b\.?").expect("a pattern")
});

const TITLES: [&str; 15] = [
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Dr",
    "Cllr",
    "Prof",
    "Professor",
    "Rev",
    "Parch",
    "Nurse",
    "Nyrs",
    "Cynghorydd",
    "Councillor",
];

/// Relations before a first name: “Nain Gwen”.
const KIN: [&str; 9] =
    ["Nain", "Taid", "Mamgu", "Tadcu", "Anti", "Auntie", "Aunty", "Uncle", "Wncwl"];

/// Little words inside a name.
const PARTICLES: [&str; 11] = [
    " ap ", " ab ", " ferch ", " van ", " de ", " der ", " von ", " al ", " bin ", " Al-", " ach ",
];

/// What stands before the name of something that is called after a person.
static THING_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:Ysgol|Canolfan|Tŷ|Plas|Heol|Ffordd|Stryd|Neuadd|Clwb|Llys|Parc|Capel|Eglwys|Ward|Uned|Gwobr|Ysbyty|Prosiect|Cronfa|Sefydliad|Deddf|Storm|Coleg|Bae|Cwm|Caeau|Maes|Saint|St|Sant|Santes|Gŵyl|Dydd)\.? $")
        .expect("a pattern")
});

/// What stands after it.
static THING_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:’s|'s)? (?:Centre|House|School|Hall|Park|Award|Trust|Foundation|Road|Street|Lane|Hospital|Project|Fund|Law|Act|College|Church|Chapel|Review|Report|Day|Bay|Ward|Unit|Project)\b")
        .expect("a pattern")
});

/// A word with a capital and its place.
struct Capital<'a> {
    text: &'a str,
    range: Range<usize>,
}

/// The names in a text.
pub(super) fn find(text: &str) -> Vec<Spot> {
    let others = organisations(text);
    let words: Vec<Capital<'_>> = WORD
        .find_iter(text)
        .map(|found| {
            let own = without_ending(found.as_str());
            Capital { text: own, range: found.start()..found.start() + own.len() }
        })
        .filter(|word| {
            !others.iter().any(|it| it.start <= word.range.start && word.range.end <= it.end)
        })
        .collect();
    let mut spots = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let run = run_from(text, &words[at..]);
        match named(text, &words[at..at + run]) {
            Some((length, severity)) => {
                let range = words[at].range.start..words[at + length - 1].range.end;
                spots.push(Spot::new(Reason::Name, range, severity));
                at += length;
            }
            None => at += 1,
        }
    }
    spots
}

/// How many words follow one another with nothing but a space, or a little
/// word of names, between them; at least one.
fn run_from(text: &str, words: &[Capital<'_>]) -> usize {
    let joined = |pair: &&[Capital<'_>]| {
        let between = &text[pair[0].range.end..pair[1].range.start];
        between == " " || between == "\u{a0}" || PARTICLES.contains(&between)
    };
    1 + words.windows(2).take_while(joined).count()
}

/// How many words of a run, from its first, are a name, and how surely.
fn named(text: &str, run: &[Capital<'_>]) -> Option<(usize, Severity)> {
    let first = run.first()?;
    let word = first.text;
    let thing = THING_BEFORE.is_match(before(text, first.range.start, 24));
    if TITLES.contains(&word.trim_end_matches('.')) {
        // “Mr T. Jones”, but not “Mrs T”, who is told by no name.
        let next = run[1..].iter().take(2).find(|next| is_long(next.text))?;
        let surely =
            is_surname(next.text) || can_be_first_name(next.text) || !is_ordinary(next.text);
        return surely.then(|| (1 + surnames(&run[1..]).max(1), Severity::High));
    }
    if KIN.contains(&word) {
        let next = run.get(1).filter(|next| can_be_first_name(next.text))?;
        return Some((1 + usize::from(is_long(next.text)), Severity::High));
    }
    let end = |length: usize| run[length - 1].range.end;
    let named_thing = |length: usize| thing || THING_AFTER.is_match(after(text, end(length), 16));
    if can_be_first_name(word) {
        let more = surnames(&run[1..]);
        let certain = is_only_a_name(word) || run.get(1).is_some_and(|it| is_surname(it.text));
        let free = !is_place(word) || is_only_a_name(word);
        if more > 0 && (certain || free) && !named_thing(1 + more) {
            return Some((1 + more, Severity::High));
        }
        return (is_only_a_name(word) && !named_thing(1)).then_some((1, Severity::Medium));
    }
    let family = is_surname(word)
        && (after(text, first.range.end, 8).starts_with(" family")
            || before(text, first.range.start, 9).to_lowercase().ends_with("teulu "));
    if family {
        return Some((1, Severity::High));
    }
    let next = run.get(1)?;
    let stranger = |word: &str| is_long(word) && !is_ordinary(word) && !is_place(word);
    let initial = !is_long(word);
    if initial {
        let surname = is_surname(next.text) || (word.ends_with('.') && stranger(next.text));
        return (surname && !named_thing(2)).then_some((2, Severity::High));
    }
    // A longer run of capitals is the title of something.
    let pair = stranger(word) && (is_surname(next.text) || stranger(next.text)) && run.len() <= 3;
    (pair && !named_thing(run.len())).then_some((run.len(), Severity::Medium))
}

/// How many words from the first can be surnames or further first names.
fn surnames(words: &[Capital<'_>]) -> usize {
    let can_be = |word: &&Capital<'_>| {
        is_surname(word.text)
            || is_only_a_name(word.text)
            || (is_long(word.text) && !is_ordinary(word.text) && !is_place(word.text))
    };
    // “Rhys D. Evans”: an initial counts if a surname follows.
    let initial = words.first().is_some_and(|it| !is_long(it.text))
        && words.get(1).as_ref().is_some_and(can_be);
    let skipped = usize::from(initial);
    skipped + words[skipped..].iter().take(3).take_while(can_be).count()
}

fn is_long(word: &str) -> bool {
    word.trim_end_matches('.').chars().count() > 1
}

/// A word without what Welsh and English write at its end after an apostrophe:
/// “Mari’r”, “Dylan’s”.
fn without_ending(word: &str) -> &str {
    match word.rfind(['’', '\'']) {
        Some(at)
            if word[at..].chars().skip(1).all(char::is_lowercase)
                && word[at..].chars().count() <= 3 =>
        {
            &word[..at]
        }
        Some(_) | None => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|spot| &text[spot.range]).collect()
    }

    #[test]
    fn names_are_found_by_what_we_know_of_names() {
        for (text, name) in [
            ("We met Dylan Hughes at home.", "Dylan Hughes"),
            ("Cyfarfu Mari ap Gwilym â ni.", "Mari ap Gwilym"),
            ("Zofia Kowalska moved here.", "Zofia Kowalska"),
            ("Mrs Beynon said so.", "Mrs Beynon"),
            ("J. Evans wrote.", "J. Evans"),
            ("the Hughes family", "Hughes"),
            ("Roedd teulu Hughes yno", "Hughes"),
            ("Megan’s mother", "Megan"),
            ("siaradodd Angharad", "Angharad"),
            ("Oluwaseun Adeyemi joined us.", "Oluwaseun Adeyemi"),
        ] {
            assert_eq!(names(text), [name], "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_name_is_none() {
        for text in [
            "Glanafon County Council and the Care and Support Plan",
            "Betsi Cadwaladr University Health Board",
            "Bwrdd Iechyd Prifysgol Hywel Dda",
            "R said that M was there. B’s mother agreed.",
            "In May 2024 she will mark the day.",
            "Porth Wen and Bryn Glas",
            "the Social Services and Well-being (Wales) Act 2014",
            "Mrs T said so.",
            "Families First and Flying Start",
            "Ysgol Dewi Sant",
        ] {
            assert_eq!(names(text), Vec::<&str>::new(), "{text}");
        }
    }
}
