//! A paragraph on its way into the file.

use docx_rs::ParagraphChild;

use super::style::Style;

/// A paragraph to be written.
pub(super) struct Line {
    /// Its style.
    pub style: Style,
    /// Its runs, links and fields.
    pub content: Vec<ParagraphChild>,
    /// Its words, to measure it.
    pub text: String,
    /// The list it belongs to, with the level counted from 0.
    pub item: Option<(usize, usize)>,
    /// Indentation other than the style's, and how far the first line hangs
    /// out of it, in twips.
    pub indent: Option<(u32, u32)>,
    /// Stays on the page of what follows although the style does not say so.
    pub keep_next: bool,
    /// Is not broken between pages although the style does not say so.
    pub keep_lines: bool,
    /// Stays on the page of its neighbours that have the same number.
    pub group: Option<u32>,
    /// Height of a picture in it, in twips.
    pub picture: Option<u32>,
    /// Space above other than the style's, in twips.
    pub before: Option<u32>,
    /// Space below other than the style's, in twips.
    pub after: Option<u32>,
    /// The number in the margin beside it, in a draft.
    pub number: Option<u32>,
}

impl Line {
    /// A paragraph in a style.
    pub fn new(style: Style, content: Vec<ParagraphChild>, text: String) -> Line {
        Line {
            style,
            content,
            text,
            item: None,
            indent: None,
            keep_next: false,
            keep_lines: false,
            group: None,
            picture: None,
            before: None,
            after: None,
            number: None,
        }
    }
}

/// The space below a paragraph and whether it stays with its successor, now that
/// this is known.
///
/// Within a call-out Word leaves a white gap between paragraphs that are
/// indented differently, so the space between those is taken away; their
/// borders, which have the colour of the background, pad them instead.
pub(super) fn settled(mut line: Line, next: Option<&Line>, body: u32) -> Line {
    let call_out = |line: &Line| matches!(line.style, Style::CallOut | Style::CallOutTitle);
    line.keep_next |= line.group.is_some() && next.is_some_and(|next| next.group == line.group);
    match next {
        Some(next) if call_out(&line) && call_out(next) => {
            if line.indent != next.indent {
                line.after = Some(0);
            }
        }
        // Room for the padding, which is outside the paragraph's own measure.
        Some(_) | None if call_out(&line) => line.after = Some(280),
        Some(next) if line.style == Style::ListItem && next.style == Style::ListItem => {}
        Some(_) | None if line.style == Style::ListItem => line.after = Some(body),
        Some(_) | None => {}
    }
    line
}
