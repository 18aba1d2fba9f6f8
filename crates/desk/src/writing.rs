//! What the writing surface holds, and taking it back from there.

use std::collections::BTreeMap;

use report::document::{Alt, Block, Inline, markdown, with_live};
use report::lang::Lang;
use report::project::{
    Change, Content, Did, Draft, Layout, Passage, Project, Records, State, Testimony, TestimonyKind,
};
use report::{Error, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::contents::{self, Row, page_of};
use crate::difference::{self, Piece};
use crate::page::{self, Page, Paired};

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
        /// Which kind of thing it is.
        what: PlacedKind,
        /// What to call it.
        label: String,
    },
}

/// What stands in the text without being text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlacedKind {
    /// A picture that says something.
    Figure,
    /// A picture that is there for its looks.
    Decorative,
    /// A chart.
    Chart,
    /// A table, chart or list made of records.
    Exhibit,
    /// A case study.
    CaseStudy,
    /// A quotation.
    Quotation,
    /// What a passage refers to and the report has no more.
    Gone,
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

/// What passages refer to.
pub struct Stores {
    /// Case studies and quotations.
    pub testimonies: Vec<Testimony>,
    /// Everything else.
    pub records: Records,
    /// What values in running text say now, by language and address.
    live: BTreeMap<(Lang, String), String>,
}

impl Stores {
    /// Those of a report.
    pub fn of(project: &Project) -> Result<Stores> {
        let records = project.all_records()?;
        let live = crate::metrics::live(project, &records)?;
        Ok(Stores { testimonies: project.testimonies()?, records, live })
    }

    /// Blocks with their values as they are now. What follows a measure that is
    /// gone keeps its last words.
    fn filled(&self, blocks: Vec<Block>, lang: Lang) -> Vec<Block> {
        with_live(blocks, &|of, text| {
            let key = (lang, of);
            let text = self.live.get(&key).cloned().unwrap_or(text);
            Inline::Live { of: key.1, text }
        })
    }
}

/// A passage as the surface holds it. A passage whose Markdown is not exactly
/// one block, which only a file made elsewhere can have, becomes several.
pub fn written(passage: &Passage, stores: &Stores) -> Vec<Written> {
    let of = |id: String, content: WrittenContent| Written {
        id,
        source: passage.source.clone(),
        answers: passage.answers.clone(),
        content,
    };
    match &passage.content {
        Content::Text { markdown } => stores
            .filled(markdown::read(markdown), passage.lang)
            .into_iter()
            .enumerate()
            .map(|(place, block)| of(id_at(&passage.id, place), WrittenContent::Block { block }))
            .collect(),
        placed @ (Content::Figure { .. }
        | Content::Chart { .. }
        | Content::Picture { .. }
        | Content::Exhibit { .. }
        | Content::Testimony { .. }) => {
            let label = label(placed, passage.lang, stores);
            let what = placed_kind(placed, stores);
            let content = WrittenContent::Placed { content: placed.clone(), what, label };
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

fn placed_kind(content: &Content, stores: &Stores) -> PlacedKind {
    match content {
        Content::Figure { alt: Alt::Text(_), .. } => PlacedKind::Figure,
        Content::Figure { alt: Alt::Decorative, .. } => PlacedKind::Decorative,
        Content::Chart { .. } => PlacedKind::Chart,
        Content::Testimony { testimony } => {
            let found = stores.testimonies.iter().find(|found| found.id == *testimony);
            match found.map(|found| found.kind) {
                Some(TestimonyKind::CaseStudy) => PlacedKind::CaseStudy,
                Some(TestimonyKind::Quote) => PlacedKind::Quotation,
                None => PlacedKind::Gone,
            }
        }
        Content::Picture { picture } => {
            let found = stores.records.pictures.iter().find(|found| found.id == *picture);
            match found.map(|found| &found.alt) {
                Some(Some(_)) => PlacedKind::Figure,
                Some(None) => PlacedKind::Decorative,
                None => PlacedKind::Gone,
            }
        }
        Content::Exhibit { exhibit } => {
            let known = stores.records.exhibits.iter().any(|found| found.id == *exhibit);
            if known { PlacedKind::Exhibit } else { PlacedKind::Gone }
        }
        // Text is edited, and never placed.
        Content::Text { .. } => PlacedKind::Gone,
    }
}

fn label(content: &Content, lang: Lang, stores: &Stores) -> String {
    match content {
        Content::Text { .. } => String::new(),
        Content::Figure { alt: Alt::Text(alt), caption, .. } => {
            if caption.is_empty() {
                alt.clone()
            } else {
                caption.clone()
            }
        }
        Content::Figure { alt: Alt::Decorative, caption, .. } => caption.clone(),
        Content::Chart { chart } => chart.caption.clone(),
        Content::Picture { picture } => stores
            .records
            .pictures
            .iter()
            .find(|found| found.id == *picture)
            .map(|found| {
                let caption = found.caption.get(lang);
                let alt = found.alt.as_ref().map_or("", |alt| alt.get(lang));
                if caption.is_empty() { alt.to_owned() } else { caption.to_owned() }
            })
            .unwrap_or_default(),
        Content::Exhibit { exhibit } => stores
            .records
            .exhibits
            .iter()
            .find(|found| found.id == *exhibit)
            .map(|found| found.caption.get(lang).to_owned())
            .unwrap_or_default(),
        Content::Testimony { testimony } => stores
            .testimonies
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
    let page = page_of(project.pack(), section);
    let mut paired = Vec::new();
    for section in contents::sections_on(project.pack(), &page) {
        paired.extend(page::pairings(project, &section)?);
    }
    Ok(Saved {
        at: jiff::Timestamp::now().as_millisecond(),
        row: contents::row(project, &page)?,
        paired,
        undo: project.undoable()?,
    })
}

/// What undoing or doing again came to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Undone {
    /// What was undone, or done again.
    pub change: Change,
    /// The page it was done on; none if it was the report as a whole.
    pub page: Option<String>,
}

/// Undoes the last change; none if there is nothing to undo.
pub fn undo(project: &mut Project) -> Result<Option<Undone>> {
    let change = project.undo()?;
    Ok(change.map(|change| undone(project, change)))
}

/// Does the last undone change again; none if there is none.
pub fn redo(project: &mut Project) -> Result<Option<Undone>> {
    let change = project.redo()?;
    Ok(change.map(|change| undone(project, change)))
}

fn undone(project: &Project, change: Change) -> Undone {
    let page = (!change.place.is_empty()).then(|| page_of(project.pack(), &change.place));
    Undone { change, page }
}

/// Sets how far a page is in a language: all the sections that are on it.
pub fn set_state(
    project: &mut Project,
    page: &str,
    lang: Lang,
    state: State,
) -> Result<Option<Row>> {
    let sections = contents::sections_on(project.pack(), page);
    project.write(Change::new(Did::Progress, page), |tx| {
        sections.iter().try_for_each(|section| tx.set_progress(section, lang, state))
    })?;
    contents::row(project, page)
}

/// Sets how a part is set out. No text moves.
pub fn set_layout(project: &mut Project, page: &str, layout: Layout) -> Result<Page> {
    project.write(Change::new(Did::Layout, page), |tx| tx.set_layout(page, layout))?;
    page::page(project, page)
}

/// Ticks a prompt as covered, or takes the tick away.
pub fn tick(project: &mut Project, prompt: &str, ticked: bool) -> Result<()> {
    let place = prompt.split('.').next().unwrap_or_default();
    project.write(Change::new(Did::Ticked, place), |tx| tx.tick_prompt(prompt, ticked))
}

/// Adds a word to the report's own list of right words.
pub fn add_word(project: &mut Project, lang: Lang, word: &str) -> Result<()> {
    project.write(Change::new(Did::Words, ""), |tx| tx.add_word(lang, word))
}

/// A word of the report's own list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OwnWord {
    /// The language it is right in.
    pub lang: Lang,
    /// The word.
    pub word: String,
}

/// The report's own list of right words.
pub fn report_words(project: &Project) -> Result<Vec<OwnWord>> {
    let known = project.words()?;
    let of = |(lang, words): (Lang, std::collections::BTreeSet<String>)| {
        words.into_iter().map(move |word| OwnWord { lang, word })
    };
    Ok(known.into_iter().flat_map(of).collect())
}

/// Takes a word off the report's own list.
pub fn remove_word(project: &mut Project, lang: Lang, word: &str) -> Result<()> {
    project.write(Change::new(Did::Words, ""), |tx| tx.remove_word(lang, word))
}

/// Says that a passage renders its original as that is now.
pub fn mark_up_to_date(project: &mut Project, passage: &str) -> Result<Saved> {
    let place = section_of(project, passage)?;
    project.write(Change::new(Did::Pairing, &place), |tx| tx.mark_up_to_date(passage))?;
    saved(project, &place)
}

/// Says that a passage which came along from last year was read and is right.
pub fn read_again(project: &mut Project, passage: &str) -> Result<Saved> {
    let place = section_of(project, passage)?;
    project.write(Change::new(Did::Carried, &place), |tx| tx.mark_carried(passage, false))?;
    saved(project, &place)
}

/// Says which passage of the other language a passage renders; none if it is
/// an original.
pub fn pair(project: &mut Project, passage: &str, source: Option<&str>) -> Result<Saved> {
    let place = section_of(project, passage)?;
    project.write(Change::new(Did::Pairing, &place), |tx| tx.set_source(passage, source))?;
    saved(project, &place)
}

/// What has changed in the original since a passage was made from it.
pub fn difference(project: &Project, passage: &str) -> Result<Vec<Piece>> {
    let all = project.passages()?;
    let find = |id: &str| all.iter().find(|it| it.id == id);
    let own = find(passage).ok_or_else(|| Error::UnknownItem(passage.to_owned()))?;
    let now = own.source.as_deref().and_then(find);
    let then = own.made_from_text.as_deref().unwrap_or_default();
    Ok(now.map(|now| difference::since(then, &now.content)).unwrap_or_default())
}

fn section_of(project: &Project, passage: &str) -> Result<String> {
    let found = project.passages()?.into_iter().find(|it| it.id == passage);
    found.map(|it| it.section).ok_or_else(|| Error::UnknownItem(passage.to_owned()))
}

fn draft(written: &Written) -> Draft {
    Draft {
        id: written.id.clone(),
        source: written.source.clone(),
        answers: written.answers.clone(),
        content: match &written.content {
            WrittenContent::Block { block } => Content::text(block),
            WrittenContent::Placed { content, what: _, label: _ } => content.clone(),
        },
    }
}
