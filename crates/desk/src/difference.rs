//! What has changed between two texts, word by word.

use report::document::{Alt, markdown, plain_blocks};
use report::project::Content;
use serde::Serialize;
use similar::{ChangeTag, TextDiff};
use ts_rs::TS;

/// A stretch of text that both have, or only one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Piece {
    /// Which of the two has it.
    pub kind: PieceKind,
    /// The text.
    pub text: String,
}

/// Which text has a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PieceKind {
    /// Both.
    Same,
    /// Only the later one.
    Added,
    /// Only the earlier one.
    Removed,
}

/// What has changed in a passage since a translation was made from it: `then`
/// is the passage’s `made_from_text`, `now` the passage it renders. Styles are
/// left out, words and figures are not.
pub fn since(then: &str, now: &Content) -> Vec<Piece> {
    let then = match now {
        Content::Text { .. } => Content::Text { markdown: then.to_owned() },
        Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. }
        | Content::Testimony { .. } => {
            // It was a text then, and is something else now.
            serde_json::from_str(then).unwrap_or(Content::Text { markdown: then.to_owned() })
        }
    };
    difference(&readable(&then), &readable(now))
}

/// The pieces from which both texts can be read: leave out what was added and
/// it is `before`, leave out what was removed and it is `after`. Where words
/// were exchanged, all that was removed comes first, then what was added;
/// between two changes only a letter or a digit, or a new line, counts as the
/// same, so that a phrase is exchanged as a phrase.
pub fn difference(before: &str, after: &str) -> Vec<Piece> {
    let diff = TextDiff::from_unicode_words(before, after);
    let mut changes: Vec<Exchange> = vec![Exchange::default()];
    for change in diff.iter_all_changes() {
        let text = change.value();
        let last = changes.last_mut().expect("there is one from the beginning");
        match change.tag() {
            ChangeTag::Delete if last.same.is_empty() => last.removed.push_str(text),
            ChangeTag::Insert if last.same.is_empty() => last.added.push_str(text),
            ChangeTag::Delete => changes.push(Exchange::removed(text)),
            ChangeTag::Insert => changes.push(Exchange::added(text)),
            ChangeTag::Equal => last.same.push_str(text),
        }
    }
    let mut joined: Vec<Exchange> = Vec::new();
    for next in changes {
        match joined.last_mut() {
            Some(last) if last.joins(&next) => {
                let between = std::mem::take(&mut last.same);
                last.removed = format!("{}{between}{}", last.removed, next.removed);
                last.added = format!("{}{between}{}", last.added, next.added);
                last.same = next.same;
            }
            Some(_) | None => joined.push(next),
        }
    }
    joined.into_iter().flat_map(Exchange::pieces).collect()
}

/// Some words for others, and the words after them that are the same.
#[derive(Default)]
struct Exchange {
    removed: String,
    added: String,
    same: String,
}

impl Exchange {
    fn removed(text: &str) -> Exchange {
        Exchange { removed: text.to_owned(), ..Exchange::default() }
    }

    fn added(text: &str) -> Exchange {
        Exchange { added: text.to_owned(), ..Exchange::default() }
    }

    /// Whether this and the next read as one: nothing but a space or a mark is
    /// between them, and neither side would be left with only that.
    fn joins(&self, next: &Exchange) -> bool {
        let slight = !self.same.contains(|c: char| c.is_alphanumeric() || c == '\n');
        let either = |one: &str, other: &str| !one.is_empty() || !other.is_empty();
        let begun = either(&self.removed, &self.added);
        begun && slight && either(&self.removed, &next.removed) && either(&self.added, &next.added)
    }

    fn pieces(self) -> impl Iterator<Item = Piece> {
        let pieces = [
            (PieceKind::Removed, self.removed),
            (PieceKind::Added, self.added),
            (PieceKind::Same, self.same),
        ];
        pieces
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(kind, text)| Piece { kind, text })
    }
}

/// What a translator reads of a passage: a line for each thing that is said.
fn readable(content: &Content) -> String {
    match content {
        Content::Text { markdown } => plain_blocks(&markdown::read(markdown)),
        Content::Figure { alt, caption, image: _ } => {
            let caption = plain_blocks(&markdown::read(caption));
            match alt {
                Alt::Text(alt) => format!("{caption}\n{alt}").trim().to_owned(),
                Alt::Decorative => caption,
            }
        }
        Content::Chart { chart } => {
            let mut lines = vec![chart.caption.clone(), chart.alt.clone()];
            lines.extend(chart.unit.clone());
            lines.push(chart.categories.join("\t"));
            lines.extend(chart.series.iter().map(|series| {
                let figure = |value: &Option<f64>| value.map(|value| value.to_string());
                let figures: Vec<String> =
                    series.values.iter().map(|value| figure(value).unwrap_or_default()).collect();
                format!("{}\t{}", series.name, figures.join("\t"))
            }));
            lines.join("\n")
        }
        // Told apart by its id alone; its own wording has its own consent.
        Content::Picture { picture: id }
        | Content::Exhibit { exhibit: id }
        | Content::Testimony { testimony: id } => id.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both texts in one: `[-removed-]`, `{+added+}`.
    fn shown(pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece.kind {
                PieceKind::Same => piece.text.clone(),
                PieceKind::Removed => format!("[-{}-]", piece.text),
                PieceKind::Added => format!("{{+{}+}}", piece.text),
            })
            .collect()
    }

    #[test]
    fn differences_read_as_a_person_would_mark_them() {
        for (before, after, expected) in [
            ("The same.", "The same.", "The same."),
            ("", "", ""),
            ("", "New.", "{+New.+}"),
            ("Old.", "", "[-Old.-]"),
            ("We employ 412 people.", "We employ 418 people.", "We employ [-412-]{+418+} people."),
            ("in 2024-25, as", "in 2025-26, as", "in [-2024-25-]{+2025-26+}, as"),
            ("a big car", "a car", "a [-big -]car"),
            ("a car", "a big red car", "a {+big red +}car"),
            ("the old red car", "the new blue car", "the [-old red-]{+new blue+} car"),
            ("i’r plant", "i’r oedolion", "i’r [-plant-]{+oedolion+}"),
            ("wedi’i wneud", "wedi’u gwneud", "[-wedi’i wneud-]{+wedi’u gwneud+}"),
            ("one, two", "one two", "one[-,-] two"),
            ("one\ntwo", "one\ntwo\nthree", "one\ntwo{+\nthree+}"),
        ] {
            assert_eq!(shown(&difference(before, after)), expected);
        }
    }

    #[test]
    fn both_texts_can_be_read_from_the_pieces() {
        let texts = [
            "Staff wrote 1,284 plans, each with the person.\nMost were on time.",
            "Staff wrote 1,305 plans – each with the person and carer.\nMost were late.",
            "Ysgrifennodd staff 1,284 o gynlluniau, pob un gyda’r person.",
            "  spaces   and\ttabs \n\n lines ",
            "",
        ];
        for before in texts {
            for after in texts {
                let pieces = difference(before, after);
                let without = |kind| -> String {
                    let kept = pieces.iter().filter(|piece| piece.kind != kind);
                    kept.map(|piece| piece.text.as_str()).collect()
                };
                assert_eq!(without(PieceKind::Added), before);
                assert_eq!(without(PieceKind::Removed), after);
            }
        }
    }

    #[test]
    fn a_passage_is_compared_by_its_words() {
        let now = Content::Text { markdown: "- **More** staff\n- Fewer gaps\n".into() };
        assert_eq!(
            shown(&since("- More staff\n- Few gaps\n", &now)),
            "More staff\n[-Few-]{+Fewer+} gaps"
        );
        let figure = |caption: &str| Content::Figure {
            image: "x".into(),
            alt: Alt::Text("Hills".into()),
            caption: caption.into(),
        };
        let then = figure("The *old* bridge").kept();
        assert_eq!(
            shown(&since(&then, &figure("The new bridge"))),
            "The [-old-]{+new+} bridge\nHills"
        );
        assert_eq!(
            shown(&since("Once text.\n", &figure("Hills"))),
            "[-Once text.-]{+Hills\nHills+}"
        );
    }
}
