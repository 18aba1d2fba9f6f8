//! Published reports that other programs wrote: every heading and every promise
//! in a list is found, the words too, and nothing that a reader does not see.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use formats::reading::{self, Read, Says};
use report::pack::load_shipped;

/// How many of a hundred words must be found.
const ENOUGH: usize = 95;

/// Each report and the text that it was made of.
const REPORTS: [(&str, &str); 8] = [
    ("word-en.docx", "word.txt"),
    ("word-cy.docx", "welsh.txt"),
    ("libreoffice-en.docx", "english.txt"),
    ("libreoffice-en.pdf", "english.txt"),
    ("libreoffice-cy.docx", "welsh.txt"),
    ("libreoffice-cy.pdf", "welsh.txt"),
    ("pandoc-en.docx", "english.txt"),
    ("pandoc-cy.docx", "welsh.txt"),
];

/// The folder of the reports.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("published")
}

/// The reports whose names end so.
pub fn reports(extension: &str) -> Vec<Vec<u8>> {
    let names = REPORTS.iter().map(|(name, _)| name).filter(|name| name.ends_with(extension));
    names.map(|name| bytes(name)).collect()
}

#[test]
fn every_heading_and_promise_is_found_and_the_words_are() {
    let pack = load_shipped("lassar");
    for (name, text) in REPORTS {
        let (wanted, read) = (Wanted::of(text), read(name));
        let lost = wanted.lost(&read);
        let (most, total) = (100 - ENOUGH, wanted.words.values().sum::<usize>());
        assert!(lost.len() * 100 <= total * most, "{name}: {lost:?} of {total} words are lost");
        assert_eq!(headings(&read), wanted.headings, "{name}");
        let promises = desk::last_year::promises(&read, &pack);
        let promises: Vec<&str> = promises.iter().map(|one| one.text.get(read.lang())).collect();
        assert_eq!(promises, wanted.promises, "{name}");
    }
}

#[test]
fn what_nobody_sees_in_the_text_is_not_read() {
    for (name, text) in REPORTS {
        let (wanted, read) = (Wanted::of(text), read(name));
        for unseen in &wanted.unseen {
            assert!(!read.text().contains(unseen), "{name} says {unseen:?}");
        }
    }
    // Were it not in the file, it would be no wonder.
    for (name, text) in [REPORTS[0], REPORTS[2], REPORTS[4]] {
        let parts = parts(name);
        for unseen in Wanted::of(text).unseen {
            assert!(parts.contains(&unseen), "{name} has {unseen:?} nowhere");
        }
    }
}

#[test]
fn pages_are_known_where_there_are_pages() {
    for (name, _) in REPORTS {
        let pages: Vec<Option<u32>> = read(name).pieces.iter().map(|piece| piece.page).collect();
        if name.ends_with("pdf") {
            assert_eq!(pages.iter().min(), Some(&Some(1)), "{name}");
            assert_eq!(pages.iter().max(), Some(&Some(3)), "{name}");
        } else {
            assert!(pages.iter().all(Option::is_none), "{name}");
        }
    }
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn read(name: &str) -> Read {
    reading::read(&bytes(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn headings(read: &Read) -> Vec<(usize, String)> {
    let heading = |says: &Says| match says {
        Says::Heading(level, text) => Some((usize::from(*level), text.clone())),
        Says::Paragraph(_) | Says::Item(_) | Says::Row(_) => None,
    };
    read.pieces.iter().filter_map(|piece| heading(&piece.says)).collect()
}

/// The parts of a Word file, one after the other.
fn parts(name: &str) -> String {
    let mut file = zip::ZipArchive::new(Cursor::new(bytes(name))).unwrap();
    let mut parts = String::new();
    for index in 0..file.len() {
        file.by_index(index).unwrap().read_to_string(&mut parts).unwrap();
    }
    parts
}

/// What a report says, by the text it was made of (`tests/published/README.md`).
#[derive(Default)]
struct Wanted {
    /// How often each word is there.
    words: BTreeMap<String, usize>,
    headings: Vec<(usize, String)>,
    promises: Vec<String>,
    /// What must not be read.
    unseen: Vec<String>,
}

impl Wanted {
    fn of(name: &str) -> Wanted {
        let text = String::from_utf8(bytes(name)).unwrap().replace("[^]", "");
        let mut wanted = Wanted::default();
        for line in text.lines().filter(|line| !line.is_empty()) {
            let (sign, said) = line.split_once(' ').unwrap_or((line, ""));
            match sign {
                "!" => wanted.unseen.push(said.to_owned()),
                "#" | "##" | "###" => wanted.headings.push((sign.len(), said.to_owned())),
                "+" => wanted.promises.push(said.to_owned()),
                _ => {}
            }
            if sign != "!" {
                count(&mut wanted.words, line);
            }
        }
        assert!(!wanted.headings.is_empty() && !wanted.promises.is_empty(), "{name} says little");
        wanted
    }

    /// The words that were not read.
    fn lost(&self, read: &Read) -> Vec<&str> {
        let mut found = BTreeMap::new();
        count(&mut found, &read.text());
        let lost = self.words.iter().flat_map(|(word, wanted)| {
            let missing = wanted.saturating_sub(found.get(word).copied().unwrap_or_default());
            std::iter::repeat_n(word.as_str(), missing)
        });
        lost.collect()
    }
}

fn count(words: &mut BTreeMap<String, usize>, text: &str) {
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    for word in parts.filter(|word| !word.is_empty()) {
        *words.entry(word.to_lowercase()).or_default() += 1;
    }
}
