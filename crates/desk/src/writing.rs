//! What the writing surface holds, and taking it back from there.

use report::Result;
use report::document::{Alt, Block, markdown};
use report::lang::Lang;
use report::project::{Change, Content, Did, Draft, Passage, Project, Testimony};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::contents::{self, Row, page_of};
use crate::page::{self, Paired};

/// A passage as the writing surface holds it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// The permanent id: sixteen hexadecimal digits.
    pub id: String,
    /// The passage of the other language that it renders.
    pub source: Option<String>,
    /// The questions and requirements it answers.
    pub answers: Vec<String>,
    /// What it is.
    pub content: WrittenContent,
}

/// What a passage is, to the writing surface.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum WrittenContent {
    /// Text that can be edited.
    Block {
        /// The block.
        #[ts(type = "TextBlock")]
        block: Block,
    },
    /// A picture, chart or case study: it can be moved and taken out, not edited.
    Placed {
        /// What it is, to be returned as it came.
        #[ts(type = "unknown")]
        content: Content,
        /// What to call it.
        label: String,
    },
}

/// The text of one slot.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SlotText {
    /// The section.
    pub section: String,
    /// The strand, where the part is divided.
    pub strand: Option<String>,
    /// The language.
    pub lang: Lang,
    /// All its passages, in order.
    pub passages: Vec<Written>,
}

/// What a write came to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Saved {
    /// When it was on the disk, in milliseconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// The section's row in the rail as it is now.
    pub row: Option<Row>,
    /// How the passages of the section stand to each other now.
    pub paired: Vec<Paired>,
    /// What undo would undo now.
    pub undo: Option<Change>,
}

/// A passage as the surface holds it. A passage whose Markdown is not exactly
/// one block, which only a file made elsewhere can have, becomes several.
pub fn written(passage: &Passage, testimonies: &[Testimony]) -> Vec<Written> {
    let of = |id: String, content: WrittenContent| Written {
        id,
        source: passage.source.clone(),
        answers: passage.answers.clone(),
        content,
    };
    match &passage.content {
        Content::Text { markdown } => markdown::read(markdown)
            .into_iter()
            .enumerate()
            .map(|(place, block)| of(id_at(&passage.id, place), WrittenContent::Block { block }))
            .collect(),
        placed @ (Content::Figure { .. } | Content::Chart { .. } | Content::Testimony { .. }) => {
            let label = label(placed, passage.lang, testimonies);
            let content = WrittenContent::Placed { content: placed.clone(), label };
            vec![of(passage.id.clone(), content)]
        }
    }
}

/// The first block keeps the passage's id; the others get one that follows from it.
fn id_at(id: &str, place: usize) -> String {
    if place == 0 {
        return id.to_owned();
    }
    let digest = Sha256::digest(format!("{id} {place}"));
    digest[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn label(content: &Content, lang: Lang, testimonies: &[Testimony]) -> String {
    match content {
        Content::Text { .. } => String::new(),
        Content::Figure { alt: Alt::Text(alt), caption, .. } => {
            if caption.is_empty() { alt.clone() } else { caption.clone() }
        }
        Content::Figure { alt: Alt::Decorative, caption, .. } => caption.clone(),
        Content::Chart { chart } => chart.caption.clone(),
        Content::Testimony { testimony } => testimonies
            .iter()
            .find(|found| found.id == *testimony)
            .map(|found| found.text.title.get(lang).to_owned())
            .unwrap_or_default(),
    }
}

/// Writes the text of a slot. When this returns, it is on the disk.
pub fn write(project: &mut Project, text: &SlotText) -> Result<Saved> {
    let drafts: Vec<Draft> = text.passages.iter().map(draft).collect();
    project.write(Change::new(Did::Write, &text.section), |tx| {
        tx.write_passages(&text.section, text.strand.as_deref(), text.lang, &drafts)
    })?;
    saved(project, &text.section)
}

/// How a section stands after a change to it.
pub fn saved(project: &Project, section: &str) -> Result<Saved> {
    let page = page_of(project, section);
    let mut paired = Vec::new();
    for section in contents::sections_on(project, &page) {
        paired.extend(page::pairings(project, &section)?);
    }
    Ok(Saved {
        at: jiff::Timestamp::now().as_millisecond(),
        row: page::row(project, section)?,
        paired,
        undo: project.undoable()?,
    })
}

fn draft(written: &Written) -> Draft {
    Draft {
        id: written.id.clone(),
        source: written.source.clone(),
        answers: written.answers.clone(),
        content: match &written.content {
            WrittenContent::Block { block } => Content::text(block),
            WrittenContent::Placed { content, label: _ } => content.clone(),
        },
    }
}
