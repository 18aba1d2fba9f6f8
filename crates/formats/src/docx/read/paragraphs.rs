//! The text of a file: paragraphs, runs, tables.

use super::growing::{Blocks, Growing};
use super::package::Related;
use super::sheets::{self, Lists, Styles};
use super::xml::{Element, Inside, Space};
use super::{ParagraphKind, ReadBlock, ReadParagraph, ReadRow, ReadTable, Span};

/// What is known while text is read.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    /// The styles.
    pub styles: &'a Styles,
    /// The lists.
    pub lists: &'a Lists,
    /// What the document refers to.
    pub related: &'a Related,
}

impl Reading<'_> {
    /// The paragraphs and tables of a body or a cell, through whatever wraps
    /// them. The depth of the tree is limited, and so is this.
    pub fn blocks(self, parent: Element<'_>) -> Vec<ReadBlock> {
        let mut blocks = Blocks::default();
        self.push_blocks(&mut blocks, parent);
        blocks.read
    }

    /// The texts of notes. The first ones are the lines that part notes from
    /// text; they have a type.
    pub fn notes(self, root: Element<'_>) -> Vec<String> {
        root.children()
            .filter(|note| note.attribute(Space::Word, "type").is_none())
            .map(|note| {
                let mut texts = Vec::new();
                for block in self.blocks(note) {
                    if let ReadBlock::Paragraph(paragraph) = block {
                        texts.push(paragraph.text().trim().to_owned());
                    }
                }
                texts.join("\n")
            })
            .filter(|text| !text.is_empty())
            .collect()
    }

    fn push_blocks(self, blocks: &mut Blocks, parent: Element<'_>) {
        for child in parent.children() {
            match (child.space(), child.name()) {
                (Space::Word, "p") => self.push_paragraph(blocks, child),
                (Space::Word, "tbl") => blocks.push_table(self.table(child)),
                (Space::Word, "sdtPr" | "tblPr" | "tcPr" | "sectPr" | "del" | "moveFrom") => {}
                (Space::Compatibility, "AlternateContent") => {
                    if let Some(chosen) = chosen(child) {
                        self.push_blocks(blocks, chosen);
                    }
                }
                (_, _) => self.push_blocks(blocks, child),
            }
        }
    }

    fn table(self, table: Element<'_>) -> ReadTable {
        let properties = table.child(Space::Word, "tblPr");
        let value = |name| {
            let child = properties.and_then(|properties| properties.child(Space::Word, name));
            child.and_then(Element::value).map(str::to_owned)
        };
        let mut rows = Vec::new();
        self.push_rows(&mut rows, table);
        ReadTable { caption: value("tblCaption"), description: value("tblDescription"), rows }
    }

    fn push_rows(self, rows: &mut Vec<ReadRow>, parent: Element<'_>) {
        for child in parent.children() {
            match (child.space(), child.name()) {
                (Space::Word, "tr") => rows.push(self.row(child)),
                (Space::Word, "tblPr" | "tblGrid" | "sdtPr") => {}
                (_, _) => self.push_rows(rows, child),
            }
        }
    }

    fn row(self, row: Element<'_>) -> ReadRow {
        let header = row
            .child(Space::Word, "trPr")
            .and_then(|properties| properties.child(Space::Word, "tblHeader"))
            .is_some_and(Element::is_on);
        let mut cells = Vec::new();
        self.push_cells(&mut cells, row);
        ReadRow { header, cells }
    }

    fn push_cells(self, cells: &mut Vec<Vec<ReadBlock>>, parent: Element<'_>) {
        for child in parent.children() {
            match (child.space(), child.name()) {
                (Space::Word, "tc") => cells.push(self.blocks(child)),
                (Space::Word, "trPr" | "sdtPr") => {}
                (_, _) => self.push_cells(cells, child),
            }
        }
    }

    /// A paragraph, and what stands in the boxes that hang on it.
    fn push_paragraph(self, blocks: &mut Blocks, paragraph: Element<'_>) {
        let properties = paragraph.child(Space::Word, "pPr");
        let style = properties
            .and_then(|properties| properties.child(Space::Word, "pStyle"))
            .and_then(Element::value);
        let mut growing = Growing::default();
        self.push_runs(&mut growing, paragraph, None);
        let read = ReadParagraph {
            kind: self.kind(properties, style),
            style: style.and_then(|id| self.styles.name(id)).map(str::to_owned),
            spans: growing.spans,
            pictures: growing.pictures,
        };
        let goes_on = properties
            .and_then(|properties| properties.child(Space::Word, "rPr"))
            .is_some_and(|mark| mark.children().any(is_taken_out));
        blocks.push_paragraph(read, goes_on);
        blocks.push_boxes(growing.boxes);
    }

    fn kind(self, properties: Option<Element<'_>>, style: Option<&str>) -> ParagraphKind {
        let outline = properties.and_then(sheets::outline).filter(|level| *level < 9);
        let heading = outline
            .map(|level| level + 1)
            .or_else(|| style.and_then(|style| self.styles.heading(style)));
        if let Some(level) = heading {
            return ParagraphKind::Heading(level);
        }
        if style.is_some_and(|style| self.styles.is_contents(style)) {
            return ParagraphKind::Contents;
        }
        let own = properties.and_then(sheets::item);
        let inherited = style.and_then(|style| self.styles.item(style));
        let list = own
            .as_ref()
            .and_then(|item| item.list.clone())
            .or_else(|| inherited.as_ref().and_then(|item| item.list.clone()));
        let level = own
            .and_then(|item| item.level)
            .or(inherited.and_then(|item| item.level))
            .unwrap_or_default();
        match list.and_then(|list| self.lists.numbered(&list, level)) {
            Some(numbered) => ParagraphKind::Item { level, numbered },
            None => ParagraphKind::Text,
        }
    }

    fn push_runs(self, growing: &mut Growing, parent: Element<'_>, link: Option<&str>) {
        for child in parent.children() {
            match (child.space(), child.name()) {
                (Space::Word, "r") => self.push_run(growing, child, link),
                (Space::Word, "hyperlink") => {
                    let address = child
                        .attribute(Space::Relations, "id")
                        .and_then(|id| self.related.address(id))
                        .map(str::to_owned);
                    let anchor =
                        || child.attribute(Space::Word, "anchor").map(|to| format!("#{to}"));
                    let link = address.or_else(anchor);
                    self.push_runs(growing, child, link.as_deref());
                }
                // Text taken out under “track changes”, and what is no text.
                (Space::Word, "del" | "moveFrom" | "pPr" | "rPr" | "sdtPr") => {}
                (Space::Compatibility, "AlternateContent") => {
                    if let Some(chosen) = chosen(child) {
                        self.push_runs(growing, chosen, link);
                    }
                }
                (_, _) => self.push_runs(growing, child, link),
            }
        }
    }

    fn push_run(self, growing: &mut Growing, run: Element<'_>, link: Option<&str>) {
        let properties = run.child(Space::Word, "rPr");
        let property = |name| properties.and_then(|properties| properties.child(Space::Word, name));
        let shape = Span {
            text: String::new(),
            lang: property("lang").and_then(Element::value).map(str::to_owned),
            bold: property("b").is_some_and(Element::is_on),
            italic: property("i").is_some_and(Element::is_on),
            link: link.map(str::to_owned).or_else(|| growing.field_link()),
        };
        if property("vanish").is_some_and(Element::is_on) {
            // Nobody sees it; but a field may begin or end there.
            let marks = run.children().filter(|child| child.is(Space::Word, "fldChar"));
            marks.for_each(|mark| growing.field(mark));
            return;
        }
        self.push_run_children(growing, run, &shape);
    }

    fn push_run_children(self, growing: &mut Growing, parent: Element<'_>, shape: &Span) {
        for child in parent.children() {
            match (child.space(), child.name()) {
                (Space::Word, "t") => growing.push(shape, &direct_text(child)),
                (Space::Word, "tab" | "ptab") => growing.push(shape, "\t"),
                (Space::Word, "br" | "cr") => growing.push(shape, "\n"),
                (Space::Word, "noBreakHyphen") => growing.push(shape, "\u{2011}"),
                (Space::Word, "softHyphen") => growing.push(shape, "\u{ad}"),
                (Space::Word, "sym") => growing.push(shape, &symbol(child)),
                (Space::Word, "instrText") => {
                    growing.instruction(&direct_text(child));
                }
                (Space::Word, "fldChar") => growing.field(child),
                (Space::Word, "rPr" | "delText" | "delInstrText") => {}
                (Space::Drawing, "inline" | "anchor") => {
                    growing.picture(child);
                    self.push_run_children(growing, child, shape);
                }
                (Space::Compatibility, "AlternateContent") => {
                    if let Some(chosen) = chosen(child) {
                        self.push_run_children(growing, chosen, shape);
                    }
                }
                (Space::Word, "txbxContent") => growing.boxes.extend(self.blocks(child)),
                (_, _) => self.push_run_children(growing, child, shape),
            }
        }
    }
}

/// Whether something was taken out, or moved away, under “track changes”.
fn is_taken_out(element: Element<'_>) -> bool {
    element.is(Space::Word, "del") || element.is(Space::Word, "moveFrom")
}

/// The letter of a symbol, in a font that may have pictures for letters.
fn symbol(element: Element<'_>) -> String {
    let code = element.attribute(Space::Word, "char");
    let code = code.and_then(|code| u32::from_str_radix(code, 16).ok());
    code.and_then(char::from_u32).map(String::from).unwrap_or_default()
}

/// Of alternatives, the first, or what is meant for programs that know none.
fn chosen(alternatives: Element<'_>) -> Option<Element<'_>> {
    alternatives
        .child(Space::Compatibility, "Choice")
        .or_else(|| alternatives.child(Space::Compatibility, "Fallback"))
}

fn direct_text(element: Element<'_>) -> String {
    element
        .inside()
        .filter_map(|inside| match inside {
            Inside::Text(text) => Some(text),
            Inside::Element(_) => None,
        })
        .collect()
}
