//! A text as it is read, block by block and run by run.

use super::xml::{Element, Space};
use super::{ReadBlock, ReadParagraph, ReadPicture, ReadTable, Span};

/// Paragraphs and tables as they are read.
#[derive(Default)]
pub(super) struct Blocks {
    pub read: Vec<ReadBlock>,
    /// Whether the mark that ended the last paragraph was taken out.
    goes_on: bool,
}

impl Blocks {
    /// Adds a paragraph. `goes_on` if its mark was taken out under “track
    /// changes”: then it is the beginning of the next one, which says what both
    /// are.
    pub fn push_paragraph(&mut self, mut paragraph: ReadParagraph, goes_on: bool) {
        let before = std::mem::replace(&mut self.goes_on, goes_on).then(|| self.read.pop());
        if let Some(Some(ReadBlock::Paragraph(mut before))) = before {
            before.spans.append(&mut paragraph.spans);
            before.pictures.append(&mut paragraph.pictures);
            (paragraph.spans, paragraph.pictures) = (before.spans, before.pictures);
        }
        self.read.push(ReadBlock::Paragraph(paragraph));
    }

    /// Adds a table.
    pub fn push_table(&mut self, table: ReadTable) {
        self.goes_on = false;
        self.read.push(ReadBlock::Table(table));
    }

    /// Adds what stands in boxes that float over the page, behind the paragraph
    /// on which they hang.
    pub fn push_boxes(&mut self, boxes: Vec<ReadBlock>) {
        self.goes_on &= boxes.is_empty();
        self.read.extend(boxes);
    }
}

/// A paragraph as it grows.
#[derive(Default)]
pub(super) struct Growing {
    pub spans: Vec<Span>,
    pub pictures: Vec<ReadPicture>,
    /// What stands in the boxes that hang on it.
    pub boxes: Vec<ReadBlock>,
    /// For each field that is open: whether its instruction is being read,
    /// and what the instruction says.
    fields: Vec<Field>,
}

struct Field {
    shows: bool,
    instruction: String,
}

impl Growing {
    /// Adds text, unless it is a field's instruction.
    pub fn push(&mut self, shape: &Span, text: &str) {
        if text.is_empty() || self.fields.iter().any(|field| !field.shows) {
            return;
        }
        let alike = |last: &Span| {
            (&last.lang, last.bold, last.italic, &last.link)
                == (&shape.lang, shape.bold, shape.italic, &shape.link)
        };
        match self.spans.last_mut() {
            Some(last) if alike(last) => last.text.push_str(text),
            Some(_) | None => {
                self.spans.push(Span { text: text.to_owned(), ..shape.clone() });
            }
        }
    }

    /// The beginning, middle or end of a field.
    pub fn field(&mut self, mark: Element<'_>) {
        match mark.attribute(Space::Word, "fldCharType") {
            Some("begin") => self.fields.push(Field { shows: false, instruction: String::new() }),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.shows = true;
                }
            }
            Some("end") => {
                self.fields.pop();
            }
            Some(_) | None => {}
        }
    }

    /// Adds to the instruction of the field that is open.
    pub fn instruction(&mut self, text: &str) {
        if let Some(field) = self.fields.last_mut() {
            field.instruction.push_str(text);
        }
    }

    /// The address of the link that an open field makes: `HYPERLINK "…"`.
    pub fn field_link(&self) -> Option<String> {
        let instruction = &self.fields.last()?.instruction;
        let rest = instruction.trim().strip_prefix("HYPERLINK")?.trim_start();
        let (mark, rest) = match rest.strip_prefix("\\l") {
            Some(rest) => ("#", rest.trim_start()),
            None => ("", rest),
        };
        let address = rest.strip_prefix('"')?.split('"').next()?;
        Some(format!("{mark}{address}"))
    }

    /// Adds a picture.
    pub fn picture(&mut self, drawing: Element<'_>) {
        let Some(properties) = drawing.child(Space::Drawing, "docPr") else { return };
        let decorative = properties.descendants().any(|child| {
            child.is(Space::Decorative, "decorative")
                && child.attribute(Space::None, "val") != Some("0")
        });
        let alt = properties
            .attribute(Space::None, "descr")
            .filter(|text| !text.is_empty())
            .map(str::to_owned);
        self.pictures.push(ReadPicture { alt, decorative });
    }
}
