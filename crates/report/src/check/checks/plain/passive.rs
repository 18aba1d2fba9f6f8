//! Passages that are mostly in the passive: “A review was carried out and
//! changes were made” does not say who did it. English only, since the Welsh
//! passive with “cael” is ordinary style. One passive sentence is no fault,
//! and often right; three and most of the passage are.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::Deserialize;

use super::impersonal::most;
use crate::check::read::ReadPassage;
use crate::check::{Finding, Rule, Setting};
use crate::lang::Lang;
use crate::terms::Word;

static PASSIVE: LazyLock<Passive> = LazyLock::new(|| {
    let file = include_str!("../../../../../../assets/checks/passive-en.toml");
    toml::from_str(file).expect("a shipped list")
});

#[derive(Deserialize)]
struct Passive {
    be: HashSet<String>,
    between: HashSet<String>,
    irregular: HashSet<String>,
    adjectives: HashSet<String>,
}

/// So many words may stand between “was” and “carried out”.
const NEAR: usize = 3;

pub(in crate::check) fn passive(read: &ReadPassage, _: &Setting<'_>) -> Vec<Finding> {
    match read.passage.lang {
        Lang::En => most(read, Rule::Passive, is_passive),
        Lang::Cy => Vec::new(),
    }
}

fn is_passive(words: &[Word]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let mut following = words.iter().skip(at + 1).take(NEAR);
        let passed =
            |word: &&Word| PASSIVE.between.contains(&word.plain) || word.plain.ends_with("ly");
        PASSIVE.be.contains(&word.plain)
            && following.find(|word| !passed(word)).is_some_and(|word| is_participle(&word.plain))
    })
}

fn is_participle(word: &str) -> bool {
    PASSIVE.irregular.contains(word)
        || word.ends_with("ed") && !word.contains('-') && !PASSIVE.adjectives.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::words;

    #[test]
    fn the_passive_is_known_and_its_likes_are_not_taken_for_it() {
        for (sentence, wanted) in [
            ("The plan was agreed in May.", true),
            ("It has been quietly and often put off.", false),
            ("They were not always told.", true),
            ("Changes are being made.", true),
            ("Carers are tired and we are concerned.", false),
            ("This is based on need.", false),
            ("There were a hundred of them.", false),
            ("We carried it out and made changes.", false),
        ] {
            assert_eq!(is_passive(&words(sentence)), wanted, "{sentence}");
        }
    }
}
