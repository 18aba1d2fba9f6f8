//! Where somebody lives, learns or is cared for.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::words::{is_ordinary, is_place, is_small_place, organisations};
use super::{Reason, Severity, Spot};

/// A word with a capital; some of them in a row, with the little words of Welsh
/// and English names between.
const CAPITAL: &str = r"\p{Lu}[\p{L}’'-]*";

fn pattern(text: &str) -> Regex {
    let names = format!(r"{CAPITAL}(?: (?:(?:y|yr|ar|of|the|o|a) )?{CAPITAL}){{0,3}}");
    let text = text.replace("NAMES", &names).replace("CAPITAL", CAPITAL);
    Regex::new(&text).expect("a pattern of our own")
}

/// A house and its street.
static HOUSE: LazyLock<[Regex; 3]> = LazyLock::new(|| {
    [
        pattern(
            r"\b\d{1,4}[A-Za-z]?,? (?:CAPITAL ){1,3}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Place|Gardens|Grove|Way|Row|Court|Square|Hill|View|Parade|Green|Park|Rd|St|Ave)\b",
        ),
        pattern(
            r"\b\d{1,4}[A-Za-z]?,? (?:Heol|Stryd|Ffordd|Maes|Lôn|Rhodfa|Clos|Rhes|Teras|Bryn|Cwrt|Gerddi|Parc|Pen|Llys|Min|Plas|Trem|Tan|Tŷ|Cae|Dôl|Erw|Gwêl|Glan|Pant|Cefn|Gwaun|Waun|Tre|Pentre|Lon|Cilgant|Gelli|Dan|Nant|Rhiw|Allt|Stad|Ystad) ?(?:NAMES|(?:y|yr|’r|'r) NAMES|[yr]-NAMES|-?yr?-NAMES)",
        ),
        pattern(r"\b(?:Flat|Fflat|Apartment|Room|Ystafell) \d{1,3}[A-Za-z]?,? NAMES"),
    ]
});

/// A street without a house.
static STREET: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    [
        pattern(
            r"\b(CAPITAL(?: CAPITAL){0,2}) (?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Grove|Row)\b",
        ),
        pattern(r"\b(?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Rhes|Teras|Clos) (?:y |yr |’r |'r )?(NAMES)"),
    ]
});

/// Places of care and learning; the first group is what they are called.
static SETTINGS: LazyLock<[(Regex, Called); 8]> = LazyLock::new(|| {
    [
        (
            pattern(
                r"\b(NAMES) (?i:primary|junior|infants?|nursery|high|comprehensive|secondary|special|grammar|community)(?: (?i:primary|comprehensive|community))? (?i:school|academy)\b",
            ),
            Called::Twice,
        ),
        (
            pattern(
                r"\b(NAMES) (?:[Ss]chool|Academy|College|Nursery|[Pp]laygroup|[Ss]ixth [Ff]orm)\b",
            ),
            Called::Unusual,
        ),
        (
            pattern(
                r"\b(?:Ysgol|Cylch)(?: (?:Gynradd|Gyfun|Uwchradd|Feithrin|Meithrin|Arbennig|Gymunedol|Iau|Babanod|Gymraeg|Fabanod|Bro))* (?:y |yr |’r )?(NAMES)",
            ),
            Called::Anything,
        ),
        (pattern(r"\b(?:Coleg|Meithrinfa|Feithrinfa) (?:y |yr |’r )?(NAMES)"), Called::Unusual),
        (
            pattern(
                r"\b(NAMES) (?i:care home|nursing home|residential home|residential care home|children[’']s home|care centre|hostel)\b",
            ),
            Called::Twice,
        ),
        (pattern(r"\b(NAMES) (?:House|Lodge|Manor|Court|Unit|Wing|[Ww]ard)\b"), Called::Unusual),
        (
            pattern(
                r"\b(?:[CcGg]artref|[Nn]ghartref|[Cc]hartref)(?: (?i:gofal|nyrsio|preswyl|plant|henoed|ymddeol))* (?:y |yr )?(NAMES)",
            ),
            Called::Unusual,
        ),
        (
            pattern(
                r"\b(?:Tŷ|Dŷ|Thŷ|Nhŷ|Plas|Blas|Hafan|Llys|[Ww]ard|[Aa]dain|[Uu]ned|Hostel) (?:y |yr )?(NAMES)",
            ),
            Called::Unusual,
        ),
    ]
});

static NUMBERED_WARD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(?:[Ww]ard|[Aa]dain|Wing) \d{1,2}[A-Z]?\b"));

/// Words that are streets and nothing else; a “close” and a “ffordd” are other
/// things too.
const PLAINLY_STREETS: [&str; 11] = [
    "Road", "Street", "Lane", "Avenue", "Terrace", "Crescent", "Heol", "Stryd", "Rhodfa", "Rhes",
    "Teras",
];

/// What a place must be called to count.
#[derive(Clone, Copy)]
enum Called {
    /// Anything: the word before it says plainly what it is.
    Anything,
    /// By an unusual word or by two: a sentence may begin with one that is not
    /// part of a name, as in “Another care home”.
    Twice,
    /// By a word that is none of every day: “Teifi Ward”, not “Family Court”.
    Unusual,
}

/// Words that say what kind of place it is and not which.
const KINDS: [&str; 42] = [
    "The",
    "A",
    "An",
    "Our",
    "Their",
    "Her",
    "His",
    "Every",
    "Each",
    "Local",
    "Welsh",
    "English",
    "New",
    "High",
    "Main",
    "Magistrates",
    "Magistrates’",
    "Crown",
    "County",
    "Family",
    "Youth",
    "Supreme",
    "Primary",
    "Special",
    "Secondary",
    "Comprehensive",
    "Nursery",
    "Junior",
    "Infant",
    "Community",
    "Gynradd",
    "Uwchradd",
    "Gyfun",
    "Arbennig",
    "Feithrin",
    "Meithrin",
    "Gymraeg",
    "Fawr",
    "Y",
    "Yr",
    "Yn",
    "In",
];

/// Addresses and named places of care and learning.
pub(super) fn find(text: &str) -> Vec<Spot> {
    let mut spots: Vec<Spot> = HOUSE
        .iter()
        .flat_map(|way| way.find_iter(text))
        .filter(|found| {
            !found.as_str().ends_with(" County Court") && !found.as_str().ends_with("Family Court")
        })
        .map(|found| Spot::new(Reason::Address, found.range(), Severity::High))
        .collect();
    spots.extend(settings(text));
    spots.extend(
        STREET.iter().flat_map(|way| way.captures_iter(text)).filter_map(|found| street(&found)),
    );
    spots
}

fn settings(text: &str) -> Vec<Spot> {
    let organisations = organisations(text);
    let named = SETTINGS.iter().flat_map(|(way, called)| {
        way.captures_iter(text).filter_map(|found| setting(&found, *called))
    });
    let numbered = NUMBERED_WARD
        .find_iter(text)
        .map(|found| Spot::new(Reason::Setting, found.range(), Severity::High));
    named
        .chain(numbered)
        .filter(|spot| {
            !organisations.iter().any(|it| it.start < spot.range.end && spot.range.start < it.end)
        })
        .collect()
}

fn setting(found: &Captures<'_>, called: Called) -> Option<Spot> {
    let (whole, name) = (found.get(0)?, found.get(1)?);
    let names = |word: &&str| {
        let plain = word.trim_end_matches(['.', ',', '’', '\'']);
        !KINDS.contains(&plain) && !plain.chars().next().is_some_and(char::is_lowercase)
    };
    let twice = name.as_str().split(' ').filter(names).count() > 1;
    let tells = |word: &&str| {
        let unusual = !is_ordinary(word) && (!is_place(word) || is_small_place(word));
        names(word)
            && match called {
                Called::Anything => true,
                Called::Twice => unusual || twice,
                Called::Unusual => unusual,
            }
    };
    let words: Vec<&str> = name.as_str().split(' ').collect();
    words.iter().find(|word| tells(word))?;
    // “When Bryn Coed School …”: the sentence's own first words are left out.
    let skipped: usize = if name.start() == whole.start() {
        let ordinary = |word: &&&str| is_ordinary(word) && words.len() > 1 && !tells(word);
        words.iter().take_while(ordinary).map(|word| word.len() + 1).sum()
    } else {
        0
    };
    Some(Spot::new(Reason::Setting, whole.start() + skipped..whole.end(), Severity::High))
}

fn street(found: &Captures<'_>) -> Option<Spot> {
    let (whole, name) = (found.get(0)?, found.get(1)?);
    let plainly =
        PLAINLY_STREETS.iter().any(|kind| whole.as_str().split(' ').any(|it| it == *kind));
    let mut words = name.as_str().split(' ');
    let known = words.any(|word| (plainly || !is_ordinary(word)) && !KINDS.contains(&word));
    known.then(|| Spot::new(Reason::Address, whole.range(), Severity::Medium))
}
