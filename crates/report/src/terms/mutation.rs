//! The initial mutations of Welsh: “Diogelu” is “Ddiogelu” after some words.
//! This is no grammar: it says which word may be meant by a form, and mutates
//! a name after the prepositions that always do it.

/// The changes of the first letters, soft, nasal and aspirate: what stands in
/// a text, and what it may come from.
const CHANGES: [(&str, &[&str]); 18] = [
    ("ngh", &["c"]),
    ("mh", &["p"]),
    ("nh", &["t"]),
    ("ng", &["g"]),
    ("ph", &["p"]),
    ("th", &["t"]),
    ("ch", &["c"]),
    ("dd", &["d"]),
    ("b", &["p"]),
    ("d", &["t"]),
    ("g", &["c"]),
    ("f", &["b", "m"]),
    ("l", &["ll", "gl"]),
    ("r", &["rh", "gr"]),
    ("m", &["b"]),
    ("n", &["d"]),
    // After “ei” (her), “eu” and “ein” a vowel is given an h.
    ("h", &[""]),
    // A g falls away altogether.
    ("", &["g"]),
];

/// Whether a word of a text can be another, in lower case, as it is or mutated.
pub(crate) fn may_be(in_text: &str, word: &str) -> bool {
    in_text == word
        || CHANGES.iter().any(|(mutated, radicals)| {
            let Some(rest) = in_text.strip_prefix(mutated) else { return false };
            radicals
                .iter()
                .any(|radical| !rest.is_empty() && word.strip_prefix(radical) == Some(rest))
        })
}

/// Every form in which a word may stand.
pub(crate) fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    for (mutated, radicals) in CHANGES {
        for radical in radicals {
            if let Some(rest) = word.strip_prefix(radical)
                && !rest.is_empty()
            {
                forms.push(format!("{mutated}{rest}"));
            }
        }
    }
    forms
}

/// Prepositions after which a name is softened.
const SOFTENING: [&str; 13] =
    ["am", "ar", "at", "dan", "dros", "drwy", "gan", "heb", "hyd", "i", "o", "wrth", "neu"];
/// Words after which it is aspirated.
const ASPIRATING: [&str; 4] = ["a", "â", "gyda", "tua"];

const SOFT: [(&str, &str); 9] = [
    ("p", "b"),
    ("t", "d"),
    ("c", "g"),
    ("b", "f"),
    ("d", "dd"),
    ("g", ""),
    ("m", "f"),
    ("ll", "l"),
    ("rh", "r"),
];
const ASPIRATE: [(&str, &str); 3] = [("p", "ph"), ("t", "th"), ("c", "ch")];
/// Letters of their own, though written with two signs: they do not mutate as
/// their first sign does.
const OTHER_LETTERS: [&str; 4] = ["ch", "dd", "ph", "th"];

/// A name as it stands after a word: “gan” and “Gofal Cymdeithasol Cymru” make
/// “Ofal Cymdeithasol Cymru”. As it is after any other word.
pub(crate) fn after(previous: &str, name: &str) -> String {
    let previous = previous.to_lowercase();
    let changes: &[(&str, &str)] = if SOFTENING.contains(&previous.as_str()) {
        &SOFT
    } else if ASPIRATING.contains(&previous.as_str()) {
        &ASPIRATE
    } else {
        &[]
    };
    let lower = name.to_lowercase();
    if OTHER_LETTERS.iter().any(|letter| lower.starts_with(letter)) {
        return name.to_owned();
    }
    let found = changes.iter().find(|(from, _)| lower.starts_with(from));
    let Some((from, to)) = found else { return name.to_owned() };
    let capital = name.chars().next().is_some_and(char::is_uppercase);
    let changed = format!("{to}{}", name.get(from.len()..).unwrap_or_default());
    let mut letters = changed.chars();
    match letters.next() {
        Some(first) if capital => first.to_uppercase().chain(letters).collect(),
        Some(_) | None => changed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_may_be_the_word_it_comes_from() {
        for (form, word) in [
            ("ddiogelu", "diogelu"),
            ("niogelu", "diogelu"),
            ("ofal", "gofal"),
            ("ngofal", "gofal"),
            ("daliadau", "taliadau"),
            ("thaliadau", "taliadau"),
            ("nhaliadau", "taliadau"),
            ("gynllun", "cynllun"),
            ("chynllun", "cynllun"),
            ("nghynllun", "cynllun"),
            ("breswylydd", "preswylydd"),
            ("fyw", "byw"),
            ("fwy", "mwy"),
            ("lety", "llety"),
            ("reoliadau", "rheoliadau"),
            ("heiriolaeth", "eiriolaeth"),
            ("arolygiaeth", "arolygiaeth"),
        ] {
            assert!(may_be(form, word), "{form} is {word}");
            assert!(forms(word).iter().any(|known| known == form), "{word} makes {form}");
        }
        for (form, word) in [("gofal", "cofal"), ("diogel", "diogelu"), ("arian", "darian")] {
            assert_eq!(may_be(form, word), form == "gofal", "{form}, {word}");
        }
    }

    #[test]
    fn a_name_is_mutated_after_what_always_does_it() {
        for (previous, name, wanted) in [
            ("gan", "Gofal Cymdeithasol Cymru", "Ofal Cymdeithasol Cymru"),
            ("i", "Trefniadau Diogelu", "Drefniadau Diogelu"),
            ("o", "Cynllun Gweithredu", "Gynllun Gweithredu"),
            ("drwy", "Llety", "Lety"),
            ("gyda", "Cynllun", "Chynllun"),
            ("â", "Gofal", "Gofal"),
            ("Gan", "Arolygiaeth Gofal Cymru", "Arolygiaeth Gofal Cymru"),
            ("gan", "Chwarae", "Chwarae"),
            ("mae", "Cynllun", "Cynllun"),
            ("i", "ŷd", "ŷd"),
        ] {
            assert_eq!(after(previous, name), wanted, "{previous} {name}");
        }
    }
}
