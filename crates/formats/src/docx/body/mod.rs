//! The body of the file as it grows, paragraph by paragraph.

mod faults;
mod numbers;

use std::collections::HashSet;

use docx_rs::{
    BookmarkEnd, BookmarkStart, DocumentChild, IndentLevel, LineSpacing, NumberingId, Paragraph,
    ParagraphChild, SpecialIndentType, Table,
};
use report::document::Document;

use super::contents::Entry;
use super::contents::estimate::{Pages, line_height};
use super::frame;
use super::images::Drawings;
use super::inlines::Links;
use super::line::{Line, settled};
use super::marks::Marks;
use super::numbering::Lists;
use super::sheet::{Form, PADDING, Sheet, page};
use super::style::{DEEPEST_CONTENTS, DEEPEST_HEADING, Style};
use crate::Fault;
use crate::words::Words;

/// What has been written so far and what has been counted on the way.
pub(super) struct Body<'a> {
    /// The document being written.
    pub document: &'a Document,
    /// Its look.
    pub sheet: &'a Sheet,
    /// The words a writer adds, in its language.
    pub words: &'static Words,
    /// What has been written.
    pub children: Vec<DocumentChild>,
    /// What the finishing pass must add.
    pub marks: Marks,
    /// The charts and drawings.
    pub drawings: &'a Drawings,
    /// The lists.
    pub lists: Lists,
    /// The addresses linked to.
    pub links: Links,
    /// The pages so far, counted from the first chapter.
    pub pages: Pages,
    /// What the contents will list.
    pub entries: Vec<Entry>,
    /// How many tables have a caption.
    pub tables: u32,
    /// How many figures and charts have a number.
    pub figures: u32,
    /// What is wrong with the document.
    pub faults: Vec<Fault>,
    /// Where we are, for faults: the section and the passage.
    pub place: (String, Option<String>),
    /// The number in the margin of the next paragraph of a draft.
    pub number: Option<u32>,
    /// What the paragraphs written now stay together with on a page.
    pub group: Option<u32>,
    /// Whether the last pages lie on their sides.
    pub ends_sideways: bool,
    /// The margin below the text, in twips.
    bottom: u32,
    drawn: Vec<faults::Drawn>,
    bookmarks: HashSet<String>,
    bookmark_ids: usize,
    pending: Option<Line>,
    after_table: bool,
    /// The space below the last paragraph, in twips.
    below: u32,
}

impl<'a> Body<'a> {
    /// An empty body.
    pub fn new(
        document: &'a Document,
        sheet: &'a Sheet,
        drawings: &'a Drawings,
        words: &'static Words,
    ) -> Body<'a> {
        let bottom = frame::bottom_margin(document, sheet);
        Body {
            document,
            sheet,
            words,
            children: Vec::new(),
            marks: Marks::default(),
            drawings,
            lists: Lists::default(),
            links: Links::default(),
            pages: Pages::new(
                (sheet.page_height() - page::MARGIN)
                    .saturating_sub(bottom)
                    .max(sheet.page_height() / 4),
            ),
            entries: Vec::new(),
            tables: 0,
            figures: 0,
            faults: Vec::new(),
            place: (String::new(), None),
            number: None,
            group: None,
            ends_sideways: false,
            bottom,
            drawn: Vec::new(),
            bookmarks: HashSet::new(),
            bookmark_ids: 0,
            pending: None,
            after_table: false,
            below: 0,
        }
    }

    /// Adds a paragraph.
    pub fn line(&mut self, mut line: Line) {
        line.number = self.number.take();
        line.group = self.group;
        if let Some(previous) = self.pending.take() {
            let body = self.sheet.form(Style::Body).after;
            self.write(settled(previous, Some(&line), body));
        }
        self.pending = Some(line);
    }

    /// Adds a heading at a level, listed in the contents if it is not too deep.
    pub fn heading(&mut self, level: u8, id: &str, content: Vec<ParagraphChild>, text: String) {
        self.flush();
        let bookmark = self.bookmark(id);
        let id = self.bookmark_ids;
        let mut children =
            vec![ParagraphChild::BookmarkStart(BookmarkStart::new(id, bookmark.as_str()))];
        children.extend(content);
        children.push(ParagraphChild::BookmarkEnd(BookmarkEnd::new(id)));
        if level <= DEEPEST_CONTENTS {
            self.pages.ask();
            self.entries.push(Entry { level, text: text.clone(), bookmark });
        }
        self.line(Line::new(Style::Heading(level.min(DEEPEST_HEADING)), children, text));
    }

    /// Adds a heading of the officer’s own, which the contents do not list: they
    /// list what the law and the guidance ask for.
    pub fn sub_heading(&mut self, level: u8, content: Vec<ParagraphChild>, text: String) {
        self.flush();
        self.line(Line::new(Style::SubHeading(level.min(DEEPEST_HEADING)), content, text));
    }

    /// Adds a table. Word joins two tables that touch, so something stands
    /// between them.
    pub fn table(&mut self, table: Table) {
        self.flush();
        if self.after_table {
            self.gap();
        }
        self.children.push(DocumentChild::Table(Box::new(table)));
        self.after_table = true;
    }

    /// Lays the pages on their sides from here on.
    pub fn sideways(&mut self) {
        self.flush();
        self.pages.turn_paper(page::WIDTH - page::MARGIN - self.bottom);
        match self.last_paragraph() {
            // On their sides already: a wide table just before.
            Some(last) if last.property.section_property.is_some() => {
                last.property.section_property = None;
            }
            _ => self.end_section(false),
        }
    }

    /// Sets the pages upright again from here on.
    pub fn upright(&mut self) {
        self.flush();
        self.end_section(true);
        self.pages.turn_paper(page::HEIGHT - page::MARGIN - self.bottom);
    }

    /// Ends the body. A Word file may not end with a table, nor with an empty
    /// page because the last one was on its side.
    pub fn finish(&mut self) {
        self.flush();
        if self.after_table {
            self.gap();
        }
        if let Some(last) = self.last_paragraph() {
            self.ends_sideways = last.property.section_property.take().is_some();
        }
    }

    /// Writes the paragraph that is waiting for its successor.
    pub fn flush(&mut self) {
        if let Some(line) = self.pending.take() {
            let body = self.sheet.form(Style::Body).after;
            self.write(settled(line, None, body));
        }
    }

    fn write(&mut self, line: Line) {
        let form = self.sheet.form(line.style);
        let before = line.before.unwrap_or(form.before);
        let before = if self.after_table { before.max(240) } else { before };
        if let Some(number) = line.number {
            // Of the space above, only what goes beyond the space below the
            // paragraph before it is inside this one.
            let down = before.saturating_sub(if self.after_table { 0 } else { self.below });
            self.write_number(number, Some((down, line_height(&form))));
        }
        let after = line.after.unwrap_or(form.after);
        let indent = line.indent.map_or(0, |(left, _)| left.saturating_sub(form.left));
        // The padding of a call-out is outside its paragraphs.
        let above = if line.style == Style::CallOutTitle { PADDING } else { 0 };
        let below = if line.style == Style::CallOut && after > form.after { PADDING } else { 0 };
        let keep_lines = line.keep_lines || line.group.is_some();
        let measured = Form {
            before: before + above,
            after: after + below,
            keep_lines: form.keep_lines || keep_lines,
            ..form
        };
        match line.picture {
            Some(height) => {
                self.pages.picture(measured.before, height, measured.after, line.keep_next);
            }
            None => self.pages.paragraph(&measured, &line.text, indent, line.keep_next),
        }
        let mut paragraph = Paragraph::new();
        if line.style != Style::Body {
            paragraph = paragraph.style(&line.style.id());
        }
        paragraph.children = line.content;
        if let Some((list, level)) = line.item {
            paragraph = paragraph.numbering(NumberingId::new(list), IndentLevel::new(level));
        }
        if let Some((left, hanging)) = line.indent {
            let hanging = (hanging > 0).then_some(SpecialIndentType::Hanging(hanging as i32));
            let right = Some(form.right as i32);
            paragraph = paragraph.indent(Some(left as i32), hanging, right, None);
        }
        if line.keep_next && !form.keep_next {
            paragraph = paragraph.keep_next(true);
        }
        if keep_lines && !form.keep_lines {
            paragraph = paragraph.keep_lines(true);
        }
        if before != form.before || after != form.after {
            paragraph = paragraph.line_spacing(LineSpacing::new().before(before).after(after));
        }
        self.children.push(DocumentChild::Paragraph(Box::new(paragraph)));
        self.after_table = false;
        self.below = after;
    }

    /// Word says at the end of a section, in its last paragraph, how its pages
    /// lie.
    fn end_section(&mut self, sideways: bool) {
        if self.after_table || self.last_paragraph().is_none() {
            self.gap();
        }
        let section = frame::section(self.bottom, sideways);
        if let Some(last) = self.last_paragraph() {
            last.property.section_property = Some(section);
        }
    }

    fn last_paragraph(&mut self) -> Option<&mut Paragraph> {
        match self.children.last_mut()? {
            DocumentChild::Paragraph(paragraph) => Some(paragraph),
            _ => None,
        }
    }

    fn gap(&mut self) {
        let form = self.sheet.form(Style::TableGap);
        self.pages.paragraph(&form, "", 0, false);
        let gap = Paragraph::new().style(&Style::TableGap.id());
        self.children.push(DocumentChild::Paragraph(Box::new(gap)));
        self.after_table = false;
    }

    /// A bookmark's name from an id: letters, digits and underscores, at most
    /// 40 characters (Word refuses more), each name once.
    fn bookmark(&mut self, id: &str) -> String {
        self.bookmark_ids += 1;
        let plain: String = id
            .chars()
            .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' })
            .take(32)
            .collect();
        let name = format!("s_{plain}");
        let name = (1..)
            .map(|copy| if copy == 1 { name.clone() } else { format!("{name}_{copy}") })
            .find(|name| !self.bookmarks.contains(name))
            .unwrap_or(name);
        self.bookmarks.insert(name.clone());
        name
    }
}
