//! The word lists of `assets/checks/outcome.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::check::read::Phrases;
use crate::lang::Lang;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    activity: BTreeMap<Lang, Vec<String>>,
    outcome: BTreeMap<Lang, Vec<String>>,
    claim: BTreeMap<Lang, Vec<String>>,
}

/// What tells activity, outcome and claim in one language.
pub(super) struct Words {
    /// Something was done: “we held”.
    pub activity: Phrases,
    /// Something came of it: “as a result”.
    pub outcome: Phrases,
    /// Something is said to be so: “most people”.
    pub claim: Phrases,
}

static WORDS: LazyLock<BTreeMap<Lang, Words>> = LazyLock::new(|| {
    let text = include_str!("../../../../../../assets/checks/outcome.toml");
    let lists: Lists = toml::from_str(text).expect("the tests read this list");
    let of = |list: &BTreeMap<Lang, Vec<String>>, lang: Lang| {
        Phrases::of(list.get(&lang).into_iter().flatten().map(String::as_str))
    };
    let words = |lang| Words {
        activity: of(&lists.activity, lang),
        outcome: of(&lists.outcome, lang),
        claim: of(&lists.claim, lang),
    };
    Lang::BOTH.into_iter().map(|lang| (lang, words(lang))).collect()
});

/// The lists of a language.
pub(super) fn words(lang: Lang) -> &'static Words {
    WORDS.get(&lang).expect("both languages have lists")
}
