//! Text within a block as the values the template reads.

use report::document::{Inline, plain_inlines};
use serde_json::{Value, json};

/// The runs one after the other.
pub(super) fn inlines(inlines: &[Inline]) -> Vec<Value> {
    inlines.iter().map(inline).collect()
}

/// The words without their form, with a place to break them every few letters.
pub(super) fn divided(cell: &[Inline]) -> Vec<Value> {
    let letters: Vec<char> = plain_inlines(cell).chars().collect();
    let parts = letters.chunks(4).map(|part| text(&part.iter().collect::<String>()));
    let divide = || json!({ "kind": "divide" });
    parts.flat_map(|part| [part, divide()]).collect()
}

/// Plain words.
pub(super) fn text(words: &str) -> Value {
    json!({ "kind": "text", "text": words })
}

fn inline(inline: &Inline) -> Value {
    match inline {
        Inline::Text(words) | Inline::Live { text: words, .. } => text(words),
        Inline::Strong(inner) => json!({ "kind": "strong", "inner": inlines(inner) }),
        Inline::Emphasis(inner) => json!({ "kind": "emphasis", "inner": inlines(inner) }),
        Inline::Link { address, text } => {
            json!({ "kind": "link", "address": address, "inner": inlines(text) })
        }
        Inline::Foreign { lang, text } => {
            json!({ "kind": "foreign", "lang": lang.code(), "inner": inlines(text) })
        }
        Inline::Break => json!({ "kind": "break" }),
    }
}
