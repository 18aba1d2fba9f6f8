//! How many words a sentence has, for a reader.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::lang::Lang;
use crate::terms::mutated_forms;

/// What makes a run of capitalised words a name, by language; in Welsh in every
/// mutation.
static NAMES: LazyLock<BothLanguages> = LazyLock::new(|| {
    let file = include_str!("../../../../../assets/checks/names.toml");
    let mut names: BothLanguages = toml::from_str(file).expect("a shipped list");
    names.cy.heads = names.cy.heads.iter().flat_map(|head| mutated_forms(head)).collect();
    names
});

#[derive(Deserialize)]
struct BothLanguages {
    en: Names,
    cy: Names,
}

#[derive(Deserialize)]
struct Names {
    /// Words that name a kind of law, body or office.
    heads: HashSet<String>,
    /// Small words within a name.
    small: HashSet<String>,
}

/// Of fewer words nothing is gained: “the Council” is two words to a reader.
const SHORTEST_NAME: usize = 3;

/// The words of a text as a reader counts them: what stands between spaces and
/// is not a mark alone. The name of an Act, of regulations, of a body or an
/// office counts as one, however long: its length is not the writer's.
pub fn count_words(text: &str, lang: Lang) -> usize {
    let chunks: Vec<&str> =
        text.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).collect();
    let mut rest = chunks.as_slice();
    let mut count = 0;
    while !rest.is_empty() {
        rest = rest.get(name_length(rest, lang)..).unwrap_or_default();
        count += 1;
    }
    count
}

/// The words of a text, counted so, if there are more than these. Only a text
/// long enough is looked over for names.
pub fn more_words_than(most: usize, text: &str, lang: Lang) -> Option<usize> {
    let may_be = text.split_whitespace().nth(most).is_some();
    may_be.then(|| count_words(text, lang)).filter(|words| *words > most)
}

/// How many of these words the name has that begins here; 1 if none does.
fn name_length(chunks: &[&str], lang: Lang) -> usize {
    let names = match lang {
        Lang::En => &NAMES.en,
        Lang::Cy => &NAMES.cy,
    };
    let mut length = 0;
    let mut has_head = false;
    for (at, chunk) in chunks.iter().enumerate() {
        let word = chunk.trim_matches(|it: char| !it.is_alphanumeric());
        let year = length > 0 && at == length && word.len() == 4 && word.parse::<u16>().is_ok();
        let plain = word.split('’').next().unwrap_or_default().to_lowercase();
        if word.starts_with(char::is_uppercase) || year {
            length = at + 1;
            has_head |= names.heads.contains(&plain);
        } else if length == 0 || at >= length + 2 || !names.small.contains(&plain) {
            break;
        }
        if chunk.ends_with([',', ';', ':', '.']) {
            break;
        }
    }
    if has_head && length >= SHORTEST_NAME { length } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_count_as_one_word() {
        for (text, lang, wanted) in [
            ("", Lang::En, 0),
            ("We met – and then we met again.", Lang::En, 7),
            ("under the Social Services and Well-being (Wales) Act 2014 we act", Lang::En, 5),
            ("Cwm Derw and Porth Wen", Lang::En, 5),
            ("the Older People’s Commissioner for Wales said so", Lang::En, 4),
            ("the Council, Care Inspectorate Wales and others", Lang::En, 5),
            ("o dan Ddeddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014 rydym", Lang::Cy, 4),
            ("gan Fwrdd Partneriaeth Rhanbarthol y Glannau", Lang::Cy, 2),
            ("ym Mryn Glas a Chwm Derw", Lang::Cy, 6),
        ] {
            assert_eq!(count_words(text, lang), wanted, "{text}");
        }
    }
}
