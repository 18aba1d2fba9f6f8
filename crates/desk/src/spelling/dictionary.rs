//! The word lists themselves: read, asked, added to.

use std::collections::HashSet;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use report::lang::Lang;

/// A language's words, ready to be asked.
pub(super) struct Dictionary {
    words: spellbook::Dictionary,
    origin: Origin,
    /// Words that were looked up and are right: a report says the same few
    /// thousand again and again, and taking endings off is the slow part.
    right: Mutex<HashSet<String>>,
}

/// Where the words of a language come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// They came with the program.
    Shipped,
    /// Somebody has put others in their place.
    Replaced,
    /// Somebody has, but they could not be read, and those that came with the
    /// program are used: what was wrong.
    Unreadable(String),
}

/// A dictionary as text: Hunspell's two files, and our own list, which has one
/// entry a line in the form of `index.dic` and comments after `#`.
struct Files<'a> {
    aff: &'a str,
    dic: &'a str,
    extra: &'a str,
}

// Part of the program, so that nothing can be missing or of another version:
// both languages are 1.5 MB, a hundredth of it. `assets/dictionaries/README.md`
// says why the licences allow it, and how to use others.
const EN: Files<'static> = Files {
    aff: include_str!("../../../../assets/dictionaries/en-GB/index.aff"),
    dic: include_str!("../../../../assets/dictionaries/en-GB/index.dic"),
    extra: include_str!("../../../../assets/dictionaries/en-GB/extra.txt"),
};
const CY: Files<'static> = Files {
    aff: include_str!("../../../../assets/dictionaries/cy/index.aff"),
    dic: include_str!("../../../../assets/dictionaries/cy/index.dic"),
    extra: include_str!("../../../../assets/dictionaries/cy/extra.txt"),
};

impl Dictionary {
    /// Reads the words of a language, from the folder if they are there.
    pub(super) fn read(lang: Lang, folder: Option<&Path>) -> Dictionary {
        let (name, shipped) = match lang {
            Lang::En => ("en-GB", EN),
            Lang::Cy => ("cy", CY),
        };
        let replaced = folder.map(|folder| folder.join(name)).filter(|folder| folder.is_dir());
        let origin = match replaced.map(|folder| from_folder(&folder, &shipped)) {
            None => Origin::Shipped,
            Some(Ok(words)) => return Dictionary::new(words, Origin::Replaced),
            Some(Err(detail)) => Origin::Unreadable(detail),
        };
        let words = parsed(&shipped).expect("what we ship has been read by the tests");
        Dictionary::new(words, origin)
    }

    fn new(words: spellbook::Dictionary, origin: Origin) -> Dictionary {
        Dictionary { words, origin, right: Mutex::default() }
    }

    pub(super) fn origin(&self) -> &Origin {
        &self.origin
    }

    pub(super) fn knows(&self, word: &str) -> bool {
        let right = || self.right.lock().unwrap_or_else(PoisonError::into_inner);
        if right().contains(word) {
            return true;
        }
        let found = self.words.check(word);
        if found {
            right().insert(word.to_owned());
        }
        found
    }

    pub(super) fn suggest(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.words.suggest(word, &mut found);
        found
    }
}

/// Reads a folder's dictionary. A list of extra words that is not there is ours.
fn from_folder(folder: &Path, shipped: &Files<'_>) -> Result<spellbook::Dictionary, String> {
    let text = |name: &str| {
        std::fs::read_to_string(folder.join(name)).map_err(|error| format!("{name}: {error}"))
    };
    let extra = text("extra.txt").unwrap_or_else(|_| shipped.extra.to_owned());
    parsed(&Files { aff: &text("index.aff")?, dic: &text("index.dic")?, extra: &extra })
}

fn parsed(files: &Files<'_>) -> Result<spellbook::Dictionary, String> {
    let mut words =
        spellbook::Dictionary::new(files.aff, files.dic).map_err(|error| error.to_string())?;
    let lines = files.extra.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    for line in lines.filter(|line| !line.is_empty()) {
        words.add(line).map_err(|error| format!("extra.txt: {line}: {error}"))?;
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_extra_words_are_needed_and_stand_once() {
        for (lang, files) in [(Lang::En, EN), (Lang::Cy, CY)] {
            let alone = parsed(&Files { extra: "", ..files }).unwrap();
            let mut seen = BTreeSet::new();
            let mut idle = Vec::new();
            for line in files.extra.lines().filter(|line| !line.starts_with('#')) {
                let word = line.split('/').next().unwrap_or_default().trim();
                if !word.is_empty() && (alone.check(word) || !seen.insert(word)) {
                    idle.push(word);
                }
            }
            assert_eq!(idle, Vec::<&str>::new(), "{}", lang.code());
        }
    }

    #[test]
    fn a_folder_replaces_the_words_of_a_language() {
        let folder = tempfile::tempdir().unwrap();
        let read = |lang| Dictionary::read(lang, Some(folder.path()));
        assert_eq!(read(Lang::Cy).origin(), &Origin::Shipped);
        std::fs::create_dir(folder.path().join("cy")).unwrap();
        assert!(matches!(read(Lang::Cy).origin(), Origin::Unreadable(_)));
        assert!(read(Lang::Cy).knows("gwasanaeth"), "those that came with the program are used");
        std::fs::write(folder.path().join("cy/index.aff"), "SET UTF-8\n").unwrap();
        std::fs::write(folder.path().join("cy/index.dic"), "1\nhwyrach\n").unwrap();
        let replaced = read(Lang::Cy);
        assert_eq!(replaced.origin(), &Origin::Replaced);
        assert!(replaced.knows("hwyrach") && !replaced.knows("gwasanaeth"));
        assert!(replaced.knows("ailalluogi"), "our own list stays");
        assert_eq!(read(Lang::En).origin(), &Origin::Shipped);
    }
}
