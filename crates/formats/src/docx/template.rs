//! A message cut where its values go, so that a value can be more than text:
//! a field that Word counts, or a run in another language.

use crate::words::Words;

/// A part of a message.
#[derive(Debug, PartialEq)]
pub(super) enum Part {
    /// Its words.
    Text(String),
    /// Where the value of this place in the list of names goes.
    Value(usize),
}

/// Cuts a message at the values named. The language decides their order.
pub(super) fn parts(words: &Words, message: &str, names: &[&str]) -> Vec<Part> {
    // A private-use character stands for each value; no message has one.
    let places: Vec<char> =
        (0..names.len() as u32).filter_map(|index| char::from_u32(0xE000 + index)).collect();
    let values: Vec<_> =
        names.iter().zip(&places).map(|(name, place)| (*name, place.to_string().into())).collect();
    let mut parts = Vec::new();
    let mut text = String::new();
    for letter in words.with(message, &values).chars() {
        match places.iter().position(|place| *place == letter) {
            Some(index) => {
                if !text.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut text)));
                }
                parts.push(Part::Value(index));
            }
            None => text.push(letter),
        }
    }
    if !text.is_empty() {
        parts.push(Part::Text(text));
    }
    parts
}

#[cfg(test)]
mod tests {
    use report::lang::Lang;

    use super::*;

    #[test]
    fn values_go_where_the_language_wants_them() {
        let words = Words::new(Lang::En, &["m = { $b } of { $a }!"]);
        assert_eq!(
            parts(&words, "m", &["a", "b"]),
            [Part::Value(1), Part::Text(" of ".into()), Part::Value(0), Part::Text("!".into())]
        );
    }
}
