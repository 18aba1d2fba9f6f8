//! The text of a section: what the pack prescribes and what the officer wrote,
//! without what consent does not cover.

use super::Assembly;
use super::placed::exhibit;
use crate::document::{Block, Figure, Inline, List, Piece, Section, markdown, plain_blocks};
use crate::error::Result;
use crate::lang::Lang;
use crate::pack::{self, Welsh, Wording};
use crate::project::{Content, Passage};

impl Assembly<'_> {
    /// What the pack prescribes at the head of a section.
    pub(super) fn prescribed(&mut self, section: &pack::Section) -> Vec<Piece> {
        let lang = self.purpose.lang;
        let mut pieces = Vec::new();
        if let Some(compulsory) = &section.compulsory {
            let text = self.wording(&format!("compulsory.{}", compulsory.id), &compulsory.text);
            pieces.push(prescribed(Block::Compulsory(markdown::read(&text))));
        }
        let pack = self.pack;
        let mut items = Vec::new();
        for standard in pack.standards_of(&section.id) {
            if let Some(printed) = standard.printed() {
                let text = self.wording(&format!("standard.{}", standard.id), &printed.text);
                items.push(vec![Block::Paragraph(vec![Inline::Text(text)])]);
            }
        }
        if !items.is_empty() {
            let label = pack.standards_label.iter().map(|label| {
                Block::Paragraph(vec![Inline::Strong(vec![Inline::Text(
                    label.get(lang).to_owned(),
                )])])
            });
            let list = Block::List(List { start: None, items });
            pieces.push(prescribed(Block::Compulsory(label.chain([list]).collect())));
        }
        pieces
    }

    /// The pieces of some passages, and the sections of their strands if the
    /// part is split.
    pub(super) fn text(
        &mut self,
        id: &str,
        passages: &[&Passage],
        split: bool,
    ) -> Result<(Vec<Piece>, Vec<Section>)> {
        let (shared, strands): (Vec<&Passage>, Vec<&Passage>) =
            passages.iter().partition(|passage| passage.strand.is_none());
        let mut pieces = self.pieces(&shared)?;
        let mut sections = Vec::new();
        for strand in &self.pack.strands {
            let is_own = |passage: &&Passage| passage.strand.as_ref() == Some(&strand.id);
            let own: Vec<&Passage> = strands.iter().copied().filter(is_own).collect();
            let own = self.pieces(&own)?;
            if split && !own.is_empty() {
                sections.push(Section {
                    id: format!("{id}.{}", strand.id),
                    number: None,
                    heading: self.wording(&format!("strand.{}", strand.id), &strand.heading),
                    required: false,
                    pieces: own,
                    sections: Vec::new(),
                });
            } else {
                pieces.extend(own);
            }
        }
        Ok((pieces, sections))
    }

    fn pieces(&mut self, passages: &[&Passage]) -> Result<Vec<Piece>> {
        let mut pieces = Vec::new();
        for passage in passages {
            for block in self.blocks(passage)? {
                pieces.push(Piece { passage: Some(passage.id.clone()), number: None, block });
            }
        }
        Ok(pieces)
    }

    fn blocks(&mut self, passage: &Passage) -> Result<Vec<Block>> {
        Ok(match &passage.content {
            Content::Text { markdown } => self.filled(markdown::read(markdown)),
            Content::Figure { image, alt, caption } => {
                if self.withholds(image, &passage.section) {
                    Vec::new()
                } else {
                    let image = self.project.image(image)?;
                    let caption = line(caption);
                    vec![Block::Figure(Figure { image, alt: alt.clone(), caption })]
                }
            }
            Content::Chart { chart } => vec![Block::Chart(chart.clone())],
            Content::Picture { picture } => self.picture(picture, &passage.section)?,
            Content::Exhibit { exhibit: id } => exhibit(&self.facts, id),
            Content::Testimony { testimony } => {
                self.testimony(testimony, &passage.section).into_iter().collect()
            }
        })
    }

    /// The pack's wording, or the Welsh the officer has confirmed in its place.
    pub(super) fn wording(&mut self, item: &str, wording: &Wording) -> String {
        match (self.purpose.lang, self.entered.wordings.get(item)) {
            (Lang::En, _) => wording.en.clone(),
            (Lang::Cy, Some(confirmed)) => confirmed.cy.clone(),
            (Lang::Cy, None) => {
                if wording.welsh == Welsh::Unverified
                    && !self.unconfirmed.iter().any(|known| known == item)
                {
                    self.unconfirmed.push(item.to_owned());
                }
                wording.cy.clone()
            }
        }
    }
}

pub(super) fn prescribed(block: Block) -> Piece {
    Piece { passage: None, number: None, block }
}

/// Markdown that is one line: the inlines of its paragraphs, joined.
pub(crate) fn line(markdown: &str) -> Option<Vec<Inline>> {
    let mut text = Vec::new();
    for block in markdown::read(markdown) {
        if !text.is_empty() {
            text.push(Inline::Break);
        }
        match block {
            Block::Paragraph(inlines) => text.extend(inlines),
            other => text.push(Inline::Text(plain_blocks(&[other]))),
        }
    }
    Some(text).filter(|text| !text.is_empty())
}
