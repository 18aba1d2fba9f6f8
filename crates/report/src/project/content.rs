//! What a passage holds.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::document::{Alt, Block, Chart, Inline, Series, markdown, with_live};

/// What a passage is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Content {
    /// One block of text in the dialect of [`markdown`].
    Text {
        /// The Markdown.
        markdown: String,
    },
    /// An image with what it says in this language alone.
    Figure {
        /// The picture's id.
        image: String,
        /// What it says.
        alt: Alt,
        /// What stands below it; Markdown, one paragraph.
        #[serde(default)]
        caption: String,
    },
    /// A chart with its own data.
    Chart {
        /// The chart.
        chart: Chart,
    },
    /// A picture of the report's own collection.
    Picture {
        /// Its id.
        picture: String,
    },
    /// A table, chart or list of records.
    Exhibit {
        /// Its id.
        exhibit: String,
    },
    /// A case study or quotation of the project.
    Testimony {
        /// Its id.
        testimony: String,
    },
}

impl Content {
    /// Text from one block in its normal form.
    pub fn text(block: &Block) -> Content {
        Content::Text { markdown: markdown::write(std::slice::from_ref(block)) }
    }

    /// The content with every string tidied: what is typed in a form or read
    /// from a dump passes no Markdown reader.
    pub(super) fn tidied(&self) -> Content {
        let line = |text: &String| markdown::tidy(text).trim().to_owned();
        match self {
            Content::Text { .. }
            | Content::Picture { .. }
            | Content::Exhibit { .. }
            | Content::Testimony { .. } => self.clone(),
            Content::Figure { image, alt, caption } => Content::Figure {
                image: image.clone(),
                alt: match alt {
                    Alt::Text(text) => Alt::Text(line(text)),
                    Alt::Decorative => Alt::Decorative,
                },
                caption: caption.clone(),
            },
            Content::Chart { chart } => Content::Chart {
                chart: Chart {
                    kind: chart.kind,
                    caption: line(&chart.caption),
                    alt: line(&chart.alt),
                    unit: chart.unit.as_ref().map(line),
                    shares: chart.shares,
                    categories: chart.categories.iter().map(line).collect(),
                    series: chart
                        .series
                        .iter()
                        .map(|series| Series {
                            name: line(&series.name),
                            values: series.values.clone(),
                        })
                        .collect(),
                },
            },
        }
    }

    /// Whether both are text, both pictures, and so on.
    pub(super) fn same_kind(&self, other: &Content) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// What a translation is made from, as text: the Markdown of a text, the
    /// JSON of anything else.
    pub fn kept(&self) -> String {
        match self {
            Content::Text { markdown } => markdown.clone(),
            Content::Figure { .. }
            | Content::Chart { .. }
            | Content::Picture { .. }
            | Content::Exhibit { .. }
            | Content::Testimony { .. } => {
                serde_json::to_string(self).expect("content is plain data")
            }
        }
    }

    /// The fingerprint of what a translator works from: SHA-256, in hexadecimal.
    /// A value that follows a measure says in each language what is so: that it
    /// has changed leaves nothing to translate.
    pub fn fingerprint(&self) -> String {
        let settled = match self {
            Content::Text { markdown } if markdown.contains("](metric:") => {
                let unsaid = |of, _| Inline::Live { of, text: String::new() };
                let blocks = with_live(markdown::read(markdown), &unsaid);
                Content::Text { markdown: markdown::write(&blocks) }
            }
            other => other.clone(),
        };
        let json = serde_json::to_string(&settled).expect("content is plain data");
        crate::hex(&Sha256::digest(json))
    }

    /// The first words, to name a passage by.
    pub fn excerpt(&self) -> String {
        let text = match self {
            Content::Text { markdown } => crate::document::plain_blocks(&markdown::read(markdown)),
            Content::Figure { alt: Alt::Text(alt), .. } => alt.clone(),
            Content::Figure { image, .. } => image.clone(),
            Content::Chart { chart } => chart.caption.clone(),
            Content::Picture { picture: id }
            | Content::Exhibit { exhibit: id }
            | Content::Testimony { testimony: id } => id.clone(),
        };
        let words: Vec<&str> = text.split_whitespace().take(9).collect();
        if words.len() == 9 { format!("{}…", words[..8].join(" ")) } else { words.join(" ") }
    }
}
