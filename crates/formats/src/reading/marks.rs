//! The marks before items of lists.

/// What programs put before an item. The last ones are how symbol fonts, and
/// what cannot read them, give their bullets.
const BULLETS: [char; 29] = [
    '•', '‣', '◦', '▪', '■', '□', '●', '○', '▫', '·', '∙', '*', '–', '—', '-', '›', '»', '➢', '➤',
    '✓', '✔', '❖', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '\u{f076}', '\u{f0fc}', '\u{f02d}',
    '\u{fffd}',
];

/// The item's words without its mark; none if there is no mark.
pub(super) fn unmarked(text: &str) -> Option<&str> {
    let text = text.trim();
    let (first, rest) = text.split_at(text.chars().next()?.len_utf8());
    if BULLETS.contains(&first.chars().next()?) {
        // A minus sign, or a word such as “-based”, is no mark.
        let joined =
            matches!(first, "-" | "–" | "—" | "*") && !rest.starts_with(char::is_whitespace);
        return (!joined && !rest.trim().is_empty()).then(|| rest.trim());
    }
    let (label, rest) = text.split_once(char::is_whitespace)?;
    is_number(label).then(|| rest.trim()).filter(|rest| !rest.is_empty())
}

/// The letter that Word puts before items of the second level, in Courier. It is
/// also a Welsh word: only the gap after it tells.
pub(super) const LETTER: &str = "o";

/// Whether the mark could as well be a dash between two thoughts.
pub(super) fn may_be_dash(text: &str) -> bool {
    text.trim_start().starts_with(['-', '–', '—'])
}

/// Whether a text is a mark alone, with the item's words still to come.
pub(super) fn is_mark(text: &str) -> bool {
    let text = text.trim();
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some(only), None) => BULLETS.contains(&only),
        (Some(_), Some(_)) => is_number(text),
        (None, _) => false,
    }
}

/// `1.`, `12)`, `(iv)`, `a)`: a number or letter and what makes it a label.
fn is_number(label: &str) -> bool {
    let inner = label.trim_start_matches('(').trim_end_matches([')', '.']);
    let signed = inner.len() < label.len() && (label.ends_with(')') || label.ends_with('.'));
    let digits = inner.chars().all(|character| character.is_ascii_digit()) && inner.len() <= 2;
    let letters = inner.chars().all(|character| "ivx".contains(character))
        || inner.len() == 1 && inner.chars().all(|character| character.is_ascii_lowercase());
    signed && !inner.is_empty() && (digits || letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_from_words() {
        for (text, item) in [
            ("• Gofalwyr di-dâl", Some("Gofalwyr di-dâl")),
            ("\u{f0b7}Open the hub", Some("Open the hub")),
            ("– We will", Some("We will")),
            ("1. Add a duty advocate", Some("Add a duty advocate")),
            ("(iv) What progress", Some("What progress")),
            ("a) one", Some("one")),
            ("o Gymru", None),
            ("-5% on last year", None),
            ("2024. A year", None),
            ("I. think", None),
            ("Of all", None),
            ("•", None),
            ("", None),
        ] {
            assert_eq!(unmarked(text), item, "{text}");
        }
        for mark in ["•", "3.", "(ii)", "–"] {
            assert!(is_mark(mark), "{mark}");
        }
        for word in ["", "12", "2024.", "yes", "o", "(iv) x"] {
            assert!(!is_mark(word), "{word}");
        }
    }
}
