//! Faults found before anything is written.
//!
//! What a writer would refuse, or would write so that somebody could not read
//! it, is said here with its place, so that the officer can mend it. Pure: the
//! document in, the faults out, in reading order.

use std::collections::BTreeSet;

use report::document::{
    Alt, Block, Chart, Document, Edition, Figure, Inline, Section, SubLevel, Table, plain_inlines,
};

use crate::pictures::Pictures;
use crate::{Fault, FaultKind, fonts};

/// The section by which a fault in the cover's own words or logo is named.
pub const COVER: &str = "cover";

/// Everything that is wrong with the document, in reading order. A draft may
/// have gaps: sections and rows of tables that are still to be written.
pub fn faults(document: &Document) -> Vec<Fault> {
    faults_with(document, &Pictures::of(&[document]))
}

/// The same, where the pictures of the document have been looked at already.
pub(crate) fn faults_with(document: &Document, pictures: &Pictures<'_>) -> Vec<Fault> {
    let mut faults = of_cover(document, pictures);
    for (_, section) in document.walk() {
        faults.extend(of_section(section, pictures));
    }
    // That is what a draft is for.
    if document.edition == Edition::Draft {
        faults.retain(|fault| !is_gap(&fault.kind));
    }
    faults
}

fn is_gap(kind: &FaultKind) -> bool {
    match kind {
        FaultKind::EmptySection | FaultKind::BlankRow { .. } => true,
        FaultKind::MissingGlyph { .. }
        | FaultKind::MissingAlt
        | FaultKind::SkippedHeading { .. }
        | FaultKind::EmptyHeading
        | FaultKind::EmptyHeaderCell { .. }
        | FaultKind::BrokenImage
        | FaultKind::Withheld { .. } => false,
    }
}

/// Whether the character is there to steer others and shows nothing itself:
/// soft hyphens, joiners, marks of direction and variation. Typesetters pass
/// over them, so no face needs to have them.
pub fn shows_nothing(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}')
}

fn of_cover(document: &Document, pictures: &Pictures<'_>) -> Vec<Fault> {
    let meta = &document.meta;
    let mut found = Found::new(pictures);
    found.words(&meta.council);
    found.words(&meta.title);
    found.words(meta.director.as_deref().unwrap_or_default());
    if let Some(logo) = &meta.logo {
        found.figure(logo);
    }
    found.faults(COVER, None)
}

fn of_section(section: &Section, pictures: &Pictures<'_>) -> Vec<Fault> {
    let mut found = Found::new(pictures);
    found.heading(&section.title(), &section.heading);
    if lacks_text(section) {
        found.add(FaultKind::EmptySection);
    }
    let mut faults = found.faults(&section.id, None);
    let mut first_level = false;
    for piece in &section.pieces {
        let mut found = Found::new(pictures);
        found.block(&piece.block);
        found.skipped_heading(&piece.block, &mut first_level);
        faults.extend(found.faults(&section.id, piece.passage.as_deref()));
    }
    faults
}

/// Whether the section has to have text and has none, neither of its own nor in
/// a section within it. One that holds required sections leaves it to them, so
/// that the officer is told which question is unanswered.
fn lacks_text(section: &Section) -> bool {
    fn has_text(section: &Section) -> bool {
        section.pieces.iter().any(|piece| block_has_text(&piece.block))
            || section.sections.iter().any(has_text)
    }
    fn holds_required(section: &Section) -> bool {
        section.sections.iter().any(|inner| inner.required || holds_required(inner))
    }
    section.required && !has_text(section) && !holds_required(section)
}

fn block_has_text(block: &Block) -> bool {
    match block {
        Block::Paragraph(text) => !is_blank(&plain_inlines(text)),
        Block::List(list) => list.items.iter().flatten().any(block_has_text),
        Block::Table(table) => {
            table.rows.iter().flatten().any(|cell| !is_blank(&plain_inlines(cell)))
        }
        Block::Quote(blocks) | Block::Compulsory(blocks) => blocks.iter().any(block_has_text),
        Block::CaseStudy(study) => study.blocks().iter().any(block_has_text),
        Block::PullQuote(quote) => !is_blank(&plain_inlines(quote.text())),
        Block::Glossary(entries) => !entries.is_empty(),
        // Data with a caption says something; a heading or a picture alone
        // does not answer a question.
        Block::Chart(_) => true,
        Block::Heading { .. } | Block::Figure(_) => false,
    }
}

/// What is wrong in one place.
struct Found<'a> {
    pictures: &'a Pictures<'a>,
    kinds: Vec<FaultKind>,
    characters: BTreeSet<char>,
}

impl Found<'_> {
    fn new<'a>(pictures: &'a Pictures<'a>) -> Found<'a> {
        Found { pictures, kinds: Vec::new(), characters: BTreeSet::new() }
    }

    fn add(&mut self, kind: FaultKind) {
        self.kinds.push(kind);
    }

    fn faults(self, section: &str, passage: Option<&str>) -> Vec<Fault> {
        self.kinds
            .into_iter()
            .map(|kind| Fault {
                section: section.to_owned(),
                passage: passage.map(str::to_owned),
                kind,
            })
            .collect()
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(text) => self.inlines(text),
            Block::Heading { text, .. } => {
                self.inlines(text);
                self.heading("", &plain_inlines(text));
            }
            Block::List(list) => self.blocks(list.items.iter().flatten()),
            Block::Table(table) => self.table(table),
            Block::Quote(blocks) | Block::Compulsory(blocks) => self.blocks(blocks),
            Block::Figure(figure) => self.figure(figure),
            Block::Chart(chart) => self.chart(chart),
            Block::CaseStudy(study) => {
                self.heading(study.title(), study.title());
                self.blocks(study.blocks());
            }
            Block::PullQuote(quote) => {
                self.inlines(quote.text());
                self.words(quote.speaker().unwrap_or_default());
            }
            Block::Glossary(entries) => entries.iter().for_each(|entry| {
                self.words(&entry.term);
                self.words(&entry.meaning);
            }),
        }
    }

    fn blocks<'a>(&mut self, blocks: impl IntoIterator<Item = &'a Block>) {
        blocks.into_iter().for_each(|block| self.block(block));
    }

    fn table(&mut self, table: &Table) {
        self.inlines(table.caption.as_deref().unwrap_or_default());
        for (index, cell) in table.header.iter().enumerate() {
            if is_blank(&plain_inlines(cell)) {
                self.add(FaultKind::EmptyHeaderCell { column: index + 1 });
            }
        }
        for (index, row) in table.rows.iter().enumerate() {
            if row.iter().all(|cell| is_blank(&plain_inlines(cell))) {
                self.add(FaultKind::BlankRow { row: index + 1 });
            }
        }
        table.header.iter().chain(table.rows.iter().flatten()).for_each(|cell| self.inlines(cell));
    }

    fn figure(&mut self, figure: &Figure) {
        match &figure.alt {
            Alt::Text(alt) if is_blank(alt) => self.add(FaultKind::MissingAlt),
            Alt::Text(_) | Alt::Decorative => {}
        }
        if !self.pictures.clean(&figure.image) {
            self.add(FaultKind::BrokenImage);
        }
        self.inlines(figure.caption.as_deref().unwrap_or_default());
    }

    fn chart(&mut self, chart: &Chart) {
        if is_blank(&chart.alt) {
            self.add(FaultKind::MissingAlt);
        }
        self.words(&chart.caption);
        self.words(chart.unit.as_deref().unwrap_or_default());
        chart.categories.iter().for_each(|name| self.words(name));
        chart.series.iter().for_each(|series| self.words(&series.name));
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) | Inline::Live { text, .. } => self.words(text),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(inner),
                Inline::Foreign { text, .. } => self.inlines(text),
                Inline::Link { text, .. } => {
                    self.heading("", &plain_inlines(text));
                    self.inlines(text);
                }
                Inline::Break => {}
            }
        }
    }

    /// Something by which readers find their way: `words` are as printed, and
    /// `name` is the part that must not be blank.
    fn heading(&mut self, words: &str, name: &str) {
        self.words(words);
        if is_blank(name) {
            self.add(FaultKind::EmptyHeading);
        }
    }

    /// Each character that no face has, once.
    fn words(&mut self, text: &str) {
        for character in text.chars() {
            if !fonts::covers(character)
                && !shows_nothing(character)
                && self.characters.insert(character)
            {
                self.add(FaultKind::MissingGlyph { character });
            }
        }
    }

    /// `first_level` says whether the section had a sub-heading of the first
    /// level so far. Headings in lists, quotations and case studies are not
    /// part of the order of headings: the writers set them as strong lines.
    fn skipped_heading(&mut self, block: &Block, first_level: &mut bool) {
        match block {
            Block::Heading { level: SubLevel::One, .. } => *first_level = true,
            Block::Heading { level: SubLevel::Two, text } => {
                if !*first_level {
                    self.add(FaultKind::SkippedHeading { heading: plain_inlines(text) });
                }
            }
            Block::Compulsory(blocks) => {
                blocks.iter().for_each(|block| self.skipped_heading(block, first_level));
            }
            Block::Paragraph(_)
            | Block::List(_)
            | Block::Table(_)
            | Block::Quote(_)
            | Block::Figure(_)
            | Block::Chart(_)
            | Block::CaseStudy(_)
            | Block::PullQuote(_)
            | Block::Glossary(_) => {}
        }
    }
}

/// Whether there is nothing to see: spaces, no-break spaces and characters
/// that show nothing included.
fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || shows_nothing(character))
}
