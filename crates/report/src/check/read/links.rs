//! The links of a passage, by where they stand in its text.

use std::ops::Range;

use crate::document::{Block, Inline};

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkAt {
    /// Where its words stand, in bytes of the passage's text.
    pub range: Range<usize>,
    /// Where it leads.
    pub address: String,
}

/// The links in the blocks of a passage.
pub fn links(blocks: &[Block]) -> Vec<LinkAt> {
    let mut walk = Walk::default();
    walk.blocks(blocks);
    walk.found
}

/// Goes through blocks in the order of [`flat_text`](crate::search::flat_text),
/// and counts as that does.
#[derive(Default)]
struct Walk {
    at: usize,
    begun: bool,
    found: Vec<LinkAt>,
}

impl Walk {
    fn divide(&mut self) {
        self.at += usize::from(self.begun);
        self.begun = true;
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) | Block::Heading { text, .. } => {
                    self.divide();
                    self.inlines(text);
                }
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(item)),
                Block::Quote(inner) => self.blocks(inner),
                Block::Table(table) => {
                    if let Some(caption) = &table.caption {
                        self.divide();
                        self.inlines(caption);
                    }
                    for row in std::iter::once(&table.header).chain(&table.rows) {
                        self.divide();
                        for (column, cell) in row.iter().enumerate() {
                            self.at += usize::from(column > 0);
                            self.inlines(cell);
                        }
                    }
                }
                // Markdown holds none of these.
                Block::Figure(_)
                | Block::Chart(_)
                | Block::CaseStudy(_)
                | Block::PullQuote(_)
                | Block::Compulsory(_)
                | Block::Glossary(_) => {}
            }
        }
    }

    fn inlines(&mut self, text: &[Inline]) {
        for inline in text {
            match inline {
                Inline::Text(words) | Inline::Live { text: words, .. } => self.at += words.len(),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(inner),
                Inline::Foreign { text, .. } => self.inlines(text),
                Inline::Link { address, text } => {
                    let from = self.at;
                    self.inlines(text);
                    self.found.push(LinkAt { range: from..self.at, address: address.clone() });
                }
                Inline::Break => self.at += 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::read::links;
    use crate::check::read::tests::read;

    #[test]
    fn links_stand_where_the_text_has_them() {
        for text in [
            "Tŷ **and** [the *report*](https://a.wales/x) of\\\n[1,284](metric:AD/013?value).\n",
            "- one\n- [two](https://a.wales)\n  - [three](https://b.wales)\n",
            "> words\n>\n> [more](https://a.wales)\n",
            ": Caption [one](https://a.wales)\n\n| a | [b](https://b.wales) |\n|---|---|\n| c | [d](mailto:d@d.wales) |\n",
            "[geiriau](https://a.wales \"lang:cy\") and [dŵr](lang:cy), [more](https://b.wales)\n",
        ] {
            let read = read(text);
            let found = links(&read.blocks);
            assert!(!found.is_empty(), "{text}");
            for link in found {
                let words = read.text.get(link.range.clone()).unwrap();
                assert!(
                    text.replace('*', "").contains(&format!("[{words}]({}", link.address)),
                    "{words}"
                );
            }
        }
    }
}
