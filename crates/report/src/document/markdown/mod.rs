//! The Markdown of text blocks: a small strict dialect, read and written here
//! and nowhere else.
//!
//! | written | becomes |
//! |---|---|
//! | lines of text, a blank line between | paragraphs |
//! | `# Words`, `## Words` | sub-headings, one and two levels below the section's heading |
//! | `**words**`, `*words*` | bold, italic |
//! | `[words](https://…)` | a link; `http`, `https` and `mailto` only |
//! | `[1,284](metric:AD/013?value)` | a value that follows a measure |
//! | `[geiriau](lang:cy)` | words in the other language |
//! | `[geiriau](https://… "lang:cy")` | a link whose words are in the other language |
//! | `- words`, `1. words`, indented | lists, nested |
//! | `> words` | a quotation |
//! | a pipe table, with `: Caption` in a paragraph above it | a table with a header row |
//! | `\` at the end of a line | a new line within the paragraph |
//! | U+00A0 | a non-breaking space |
//!
//! Everything else has a fate that loses no text:
//!
//! | written | fate |
//! |---|---|
//! | `###` and deeper | a sub-heading of the second level |
//! | text underlined with `===` or `---` | a paragraph; the line of dashes is dropped, the line of `=` stays text |
//! | `---`, `***` alone | dropped: it holds no text |
//! | raw HTML | the text of it, as typed |
//! | an image, the title of a link | the words, then address and title in brackets |
//! | code | its text |
//! | a link to another scheme, or without one | its words, then its address in brackets |
//! | footnotes, reference links, task boxes, struck-out text | the text, as typed |
//! | a sub-heading inside a list or quotation | a bold paragraph |
//! | a table inside a list or quotation | a paragraph for each row, cells divided by semicolons |
//! | nesting deeper than [`MAX_DEPTH`] | the text, at that depth |
//! | cells beyond those of the header | the table gets another column, whose heading is missing |
//! | control and bidirectional-override characters, zero-width spaces, soft hyphens | dropped: they hide text or reorder it |
//! | runs of spaces | one space |
//!
//! Blocks have one normal form ([`normalise`]); reading gives it and writing
//! expects it, so that a text read, written and read again is the same.

mod read;
mod runs;
mod tidy;
mod write;

pub use read::read;
pub use runs::canonical;
pub use tidy::{normalise, tidy};
pub use write::write;

/// How deep lists and quotations may nest.
pub const MAX_DEPTH: usize = 6;

/// A character that joins without being seen. The writer puts it where bold or
/// italic begins or ends in the middle of a word or beside punctuation, because
/// CommonMark would not see the mark there; the reader drops it.
pub(crate) const WORD_JOINER: char = '\u{2060}';

#[cfg(test)]
mod tests;
