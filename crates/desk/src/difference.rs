//! What has changed between two texts, word by word.

use serde::Serialize;
use ts_rs::TS;

/// A piece of the two texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Piece {
    /// Whether it stands in both, or in which.
    pub kind: PieceKind,
    /// The words.
    pub text: String,
}

/// Where a piece stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PieceKind {
    /// In both texts.
    Same,
    /// In the new one alone.
    Added,
    /// In the old one alone.
    Removed,
}

/// The pieces that lead from one text to the other.
pub fn words(from: &str, to: &str) -> Vec<Piece> {
    use similar::{ChangeTag, TextDiff};
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_words(from, to).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => PieceKind::Same,
            ChangeTag::Insert => PieceKind::Added,
            ChangeTag::Delete => PieceKind::Removed,
        };
        match pieces.last_mut().filter(|last| last.kind == kind) {
            Some(last) => last.text.push_str(change.value()),
            None => pieces.push(Piece { kind, text: change.value().to_owned() }),
        }
    }
    pieces
}
