//! The lists that tell names from other words: `assets/identifiers`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// First names; whether each is also an ordinary word.
static FIRST_NAMES: LazyLock<BTreeMap<&str, bool>> = LazyLock::new(|| {
    let names = listed(include_str!("../../../../assets/identifiers/first-names.txt"));
    names.map(|name| (name.trim_end_matches('*'), name.ends_with('*'))).collect()
});

static SURNAMES: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| listed(include_str!("../../../../assets/identifiers/surnames.txt")).collect());

static ORDINARY: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| listed(include_str!("../../../../assets/identifiers/ordinary.txt")).collect());

const PLACES: &str = include_str!("../../../../assets/identifiers/places.txt");

static SMALL_PLACES: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| listed(PLACES).take_while(|word| *word != "----").collect());

static LARGE_PLACES: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| listed(PLACES).skip_while(|word| *word != "----").skip(1).collect());

static ORGANISATIONS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let lines = include_str!("../../../../assets/identifiers/organisations.txt").lines();
    lines.filter(|line| !line.starts_with('#') && !line.is_empty()).collect()
});

/// Beginnings of the names of towns and villages in Wales, mutated too.
const BEGINNINGS: [&str; 51] = [
    "Llan", "Lan", "Aber", "Pen", "Ben", "Phen", "Mhen", "Pont", "Bont", "Mhont", "Phont", "Cwm",
    "Gwm", "Nghwm", "Porth", "Borth", "Mhorth", "Phorth", "Bryn", "Fryn", "Mryn", "Rhos", "Ynys",
    "Blaen", "Flaen", "Mlaen", "Caer", "Gaer", "Nghaer", "Cefn", "Gefn", "Nghefn", "Felin",
    "Melin", "Nant", "Waun", "Coed", "Goed", "Nghoed", "Betws", "Fetws", "Treth", "Tre", "Dre",
    "Nhre", "Pant", "Bant", "Chwm", "Chaer", "Chefn", "Phant",
];

fn listed(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

/// Whether a word is a first name and no ordinary word.
pub(super) fn is_only_a_name(word: &str) -> bool {
    FIRST_NAMES.get(word) == Some(&false)
}

/// Whether a word can be a first name.
pub(super) fn can_be_first_name(word: &str) -> bool {
    FIRST_NAMES.contains_key(word)
}

/// Whether a word is a surname common in Wales.
pub(super) fn is_surname(word: &str) -> bool {
    SURNAMES.contains(word)
}

/// Whether a word, whatever its capitals, is a word like any other.
pub(super) fn is_ordinary(word: &str) -> bool {
    let word = word.to_lowercase();
    ORDINARY.contains(word.as_str())
        || word.split('-').all(|part| ORDINARY.contains(part))
        || word.strip_suffix('s').is_some_and(|stem| ORDINARY.contains(stem))
}

/// Whether a word is the name, or part of the name, of a place.
pub(super) fn is_place(word: &str) -> bool {
    LARGE_PLACES.contains(word) || is_small_place(word)
}

/// Whether a word is the name of a place smaller than a county.
pub(super) fn is_small_place(word: &str) -> bool {
    let begins = |beginning: &str| {
        word.strip_prefix(beginning).is_some_and(|rest| {
            // “Bryn” alone begins a name; “Bend” and “Treat” are other words.
            rest.is_empty() || rest.starts_with('-') || rest.len() >= 3
        })
    };
    SMALL_PLACES.contains(word)
        || (!LARGE_PLACES.contains(word)
            && !can_be_first_name(word)
            && !is_surname(word)
            && !is_ordinary(word)
            && BEGINNINGS.iter().any(|beginning| begins(beginning)))
}

/// Where the names of organisations stand in a text, in bytes.
pub(super) fn organisations(text: &str) -> Vec<std::ops::Range<usize>> {
    let straight = text.replace('’', "'");
    // Bytes are counted in the text itself: both are looked for as they are.
    ORGANISATIONS
        .iter()
        .flat_map(|name| {
            let found = text.match_indices(name).map(|(at, name)| at..at + name.len());
            let plain = name.replace('’', "'");
            let other: Vec<_> = if straight.len() == text.len() && plain != **name {
                text.match_indices(&plain).map(|(at, it)| at..at + it.len()).collect()
            } else {
                Vec::new()
            };
            found.chain(other)
        })
        .collect()
}
