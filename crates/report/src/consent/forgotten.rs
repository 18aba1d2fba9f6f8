//! What stays of a story that was forgotten: enough to know its words again
//! where somebody wrote them elsewhere, and nothing to read them from.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Forbidden;

/// How much of a SHA-256 is kept: 64 bits tell the runs of all reports apart.
const KEPT: usize = 8;

/// The fingerprints of a forgotten story's runs of words. They are salted, so
/// that they can be compared with no other file's and with no table made before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forgotten {
    /// The case study or quotation, by id.
    pub testimony: String,
    /// Random, of this file and this story alone.
    pub salt: String,
    /// How long the runs are without their spaces, in bytes.
    pub lengths: BTreeSet<usize>,
    /// The fingerprint of each run without its spaces, in hexadecimal.
    pub prints: BTreeSet<String>,
}

impl Forgotten {
    /// The fingerprints of all the runs that are forbidden; none if there are none.
    pub fn of(testimony: &str, salt: String, words: &Forbidden) -> Option<Forgotten> {
        let runs: Vec<String> = words.runs().map(|run| run.replace(' ', "")).collect();
        let salted = salted(&salt);
        let print = |run: &String| print(salted.clone().chain_update(run));
        let (lengths, prints) = (runs.iter().map(String::len), runs.iter().map(print));
        let (lengths, prints) = (lengths.collect(), prints.collect());
        (!runs.is_empty()).then_some(Forgotten {
            testimony: testimony.to_owned(),
            salt,
            lengths,
            prints,
        })
    }

    /// Where its runs stand among words. They are compared letter by letter, so
    /// that a word may be divided, as at the end of a line of a PDF.
    pub(super) fn find<'w>(&self, words: &'w [String]) -> impl Iterator<Item = &'w [String]> {
        let longest = self.lengths.last().copied().unwrap_or_default();
        let salted = salted(&self.salt);
        (0..words.len()).filter_map(move |from| {
            let (mut hash, mut length) = (salted.clone(), 0);
            for (at, word) in words.iter().enumerate().skip(from) {
                length += word.len();
                if length > longest {
                    return None;
                }
                hash.update(word);
                let is_long_enough = self.lengths.contains(&length);
                if is_long_enough && self.prints.contains(&print(hash.clone())) {
                    return words.get(from..=at);
                }
            }
            None
        })
    }
}

fn salted(salt: &str) -> Sha256 {
    Sha256::new().chain_update(salt)
}

fn print(hash: Sha256) -> String {
    crate::hex(&hash.finalize()[..KEPT])
}
