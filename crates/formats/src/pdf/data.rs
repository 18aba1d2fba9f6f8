//! The document as the values the template reads.
//!
//! The template has no words of its own and takes no decision about content:
//! captions arrive with their numbers, charts drawn and with their data as a
//! table, headings with their levels.

use report::document::{
    Accent, Alt, Block, Chart, Document, Edition, Figure, Inline, List, Piece, Section, SubLevel,
};
use serde_json::{Value, json};

use super::inlines::{inlines, text};
use super::{columns, tables, world};
use crate::chart;
use crate::keeping;
use crate::words::{Words, document_words, file_title, running};

/// Wider in points than any line.
const WIDE: f64 = 1000.0;

/// Stands for the words of a caption while the message around them is made.
const SLOT: &str = "\u{1a}";

/// What one compilation reads.
pub(super) struct Data {
    /// The report, which the template knows as `report.json`.
    pub report: Value,
    /// The pictures, named by [`world::picture_name`].
    pub pictures: Vec<Vec<u8>>,
}

/// Turns a document into what the template reads.
pub(super) fn of(document: &Document) -> Data {
    let mut writer = Writer {
        document,
        words: document_words(document.lang),
        pictures: Vec::new(),
        tables: 0,
        figures: 0,
    };
    let cover = writer.cover();
    let mut body = Vec::new();
    for (level, section) in document.walk() {
        writer.section(level, section, &mut body);
    }
    let meta = &document.meta;
    let accent = meta.accent;
    let report = json!({
        "lang": document.lang.code(),
        "large": matches!(document.edition, Edition::LargePrint),
        "name": format!("{} – {}", file_title(document), meta.council),
        "accent": colour(accent.rgb()),
        "tint": colour(accent.tint(Accent::WASH)),
        "line": colour(accent.tint(0.45)),
        "cover": cover,
        "paper": !meta.shape.has_cover(),
        "sideways": meta.shape.sideways(),
        "contents": document.needs_contents().then(|| writer.words.get("document-contents")),
        "mark": matches!(document.edition, Edition::Draft)
            .then(|| writer.words.get("document-draft-mark")),
        "running": running(document),
        "page-of": writer.words.with(
            "document-page-of",
            &[("page", "{page}".into()), ("pages", "{pages}".into())],
        ),
        "body": body,
    });
    Data { report, pictures: writer.pictures }
}

/// What has been counted and collected so far.
struct Writer<'a> {
    document: &'a Document,
    words: &'static Words,
    pictures: Vec<Vec<u8>>,
    tables: u32,
    figures: u32,
}

impl Writer<'_> {
    fn cover(&mut self) -> Value {
        let meta = &self.document.meta;
        let (subtitle, note) = match self.document.edition {
            Edition::Full => (None, None),
            Edition::Draft => (None, Some("document-draft-note")),
            Edition::Public => (Some("document-public-note"), None),
            Edition::LargePrint => (Some("document-large-print-note"), None),
        };
        let period = [
            ("start", meta.year.start().to_string().into()),
            ("end", meta.year.end().to_string().into()),
        ];
        json!({
            "council": meta.council,
            "title": meta.title,
            "year": meta.year.to_string(),
            "period": self.words.with("document-period", &period),
            "director": meta.director.as_deref().map(|name| {
                self.words.with("document-director", &[("name", name.to_owned().into())])
            }),
            "subtitle": subtitle.map(|id| self.words.get(id)),
            "note": note.map(|id| self.words.get(id)),
            "also": meta.other_language.then(|| self.words.get("document-also-available")),
            "logo": meta.logo.as_ref().map(|logo| self.picture(logo)),
        })
    }

    fn section(&mut self, level: u8, section: &Section, body: &mut Vec<Value>) {
        body.push(json!({
            "kind": "heading",
            "level": level,
            "id": section.id,
            "text": [text(&section.title())],
        }));
        for piece in &section.pieces {
            self.piece(level, piece, body);
        }
    }

    fn piece(&mut self, level: u8, piece: &Piece, body: &mut Vec<Value>) {
        let first = body.len();
        let line = tables::Page::of(self.document).line;
        self.block(Place { section: Some(level), line }, &piece.block, body);
        // A chart becomes two values; the number stands at the first.
        if let (Some(number), Some(value)) = (piece.number, body.get_mut(first)) {
            value["number"] = number.into();
        }
    }

    fn blocks(&mut self, place: Place, blocks: &[Block]) -> Vec<Value> {
        let mut values = Vec::new();
        for block in blocks {
            self.block(place, block, &mut values);
        }
        values
    }

    fn block(&mut self, place: Place, block: &Block, out: &mut Vec<Value>) {
        match block {
            Block::Paragraph(words) => {
                out.push(json!({ "kind": "paragraph", "text": inlines(words) }));
            }
            Block::Heading { level, text } => out.push(heading(place, *level, text)),
            Block::List(list) => out.push(self.list(place, list)),
            Block::Table(table) => {
                let caption = table.caption.as_deref().map(|caption| {
                    self.tables += 1;
                    self.caption("document-table-caption", self.tables, caption)
                });
                out.push(tables::table(self.document, place, table, caption));
            }
            Block::Quote(blocks) => {
                let blocks = self.blocks(place.inside(QUOTE), blocks);
                out.push(json!({ "kind": "quote", "blocks": blocks }));
            }
            Block::Figure(figure) => {
                let value = self.figure(figure);
                // What has no number cannot be found again elsewhere.
                let numbered = !value["caption"].is_null() && figure.alt != Alt::Decorative;
                out.push(if numbered && self.may_float(place) {
                    json!({ "kind": "floating", "blocks": [value] })
                } else {
                    value
                });
            }
            Block::Chart(chart) => self.chart(place, chart, out),
            Block::CaseStudy(study) => {
                let title = self
                    .words
                    .with("document-case-study", &[("title", study.title().to_owned().into())]);
                let place = place.inside(CASE_STUDY);
                let kept = keeping::of_case_study(study, |text, deep| {
                    columns::lines(text, place.line - BULLET * f64::from(deep))
                });
                out.push(json!({
                    "kind": "case-study",
                    "title": title,
                    "whole": kept.whole,
                    "first": kept.first,
                    "last": kept.last,
                    "blocks": self.blocks(place, study.blocks()),
                }));
            }
            Block::PullQuote(quote) => {
                let speaker = quote.speaker().map(|speaker| {
                    let speaker = [("speaker", speaker.to_owned().into())];
                    self.words.with("document-quote-speaker", &speaker)
                });
                out.push(json!({
                    "kind": "pull-quote",
                    "text": inlines(quote.text()),
                    "speaker": speaker,
                }));
            }
            Block::Compulsory(blocks) => {
                let place = Place { section: place.section, ..place.inside(QUOTE) };
                let blocks = self.blocks(place, blocks);
                out.push(json!({ "kind": "compulsory", "blocks": blocks }));
            }
            Block::Glossary(entries) => {
                out.push(tables::glossary(self.document, self.words, place, entries));
            }
        }
    }

    fn list(&mut self, place: Place, list: &List) -> Value {
        let place = place.inside(if list.start.is_some() { NUMBERED } else { BULLET });
        let items: Vec<Vec<Value>> =
            list.items.iter().map(|item| self.blocks(place, item)).collect();
        // Items of one paragraph stand close together; longer ones apart.
        let tight = list.items.iter().all(|item| {
            item.iter().filter(|block| matches!(block, Block::Paragraph(_))).count() <= 1
        });
        json!({ "kind": "list", "start": list.start, "tight": tight, "items": items })
    }

    /// A picture with its caption. One that carries meaning is numbered even
    /// without a caption, so that the text can refer to it.
    fn figure(&mut self, figure: &Figure) -> Value {
        let caption = match (&figure.caption, &figure.alt) {
            (None, Alt::Decorative) => None,
            (Some(caption), Alt::Text(_) | Alt::Decorative) => {
                self.figures += 1;
                Some(self.caption("document-figure-caption", self.figures, caption))
            }
            (None, Alt::Text(_)) => {
                self.figures += 1;
                let number = [("number", self.figures.into())];
                Some(vec![text(&self.words.with("document-figure-label", &number))])
            }
        };
        json!({ "kind": "figure", "picture": self.picture(figure), "caption": caption })
    }

    fn picture(&mut self, figure: &Figure) -> Value {
        let image = &figure.image;
        let alt = match &figure.alt {
            Alt::Text(alt) => Some(alt),
            Alt::Decorative => None,
        };
        // A picture's pixel is taken as 1/96 inch, as a browser does.
        json!({
            "file": self.keep(image.bytes.clone()),
            "format": image.format.extension(),
            "alt": alt,
            "width": f64::from(image.width) * 0.75,
            "height": f64::from(image.height) * 0.75,
        })
    }

    /// The drawing, and after it the same data as a table: nobody has to
    /// depend on seeing the drawing.
    fn chart(&mut self, place: Place, chart: &Chart, out: &mut Vec<Value>) {
        self.figures += 1;
        let caption = [Inline::Text(chart.caption.clone())];
        let caption = self.caption("document-figure-caption", self.figures, &caption);
        let draw = match self.document.edition {
            Edition::Full | Edition::Draft | Edition::Public => chart::svg,
            Edition::LargePrint => chart::svg_large_print,
        };
        let drawing = draw(chart, self.document.lang, self.document.meta.accent);
        let shape = chart::shape(&drawing);
        let file = self.keep(drawing.into_bytes());
        let figure = json!({
            "kind": "figure",
            // As wide as the line.
            "picture": {
                "file": file, "format": "svg", "alt": chart.alt,
                "width": WIDE, "height": WIDE * shape,
            },
            "caption": caption,
            "with-next": true,
        });
        let title = chart::data_caption(chart, self.document.lang, self.figures);
        let data = chart::data_table(chart, self.document.lang);
        let caption = Some(vec![text(&title)]);
        let mut data = tables::table(self.document, place.inside(0.0), &data, caption);
        let short = data["height"].as_f64().is_some_and(|height| height <= tables::WITH_CHART);
        if self.may_float(place) && short {
            data["whole"] = true.into();
            out.push(json!({ "kind": "floating", "blocks": [figure, data] }));
        } else {
            out.extend([figure, data]);
        }
    }

    /// Whether what stands here may move to the head or foot of a page, so that
    /// the text fills the space it would leave. In a draft it stands by its
    /// number, and in large print a page holds little else.
    fn may_float(&self, place: Place) -> bool {
        let printed = match self.document.edition {
            Edition::Full | Edition::Public => true,
            Edition::Draft | Edition::LargePrint => false,
        };
        printed && place.section.is_some()
    }

    fn caption(&self, message: &str, number: u32, caption: &[Inline]) -> Vec<Value> {
        let line = self.words.with(message, &[("number", number.into()), ("caption", SLOT.into())]);
        let (before, after) = line.split_once(SLOT).unwrap_or((&line, ""));
        let mut values = vec![text(before)];
        values.extend(inlines(caption));
        values.push(text(after));
        values
    }

    fn keep(&mut self, picture: Vec<u8>) -> String {
        self.pictures.push(picture);
        world::picture_name(self.pictures.len() - 1)
    }
}

/// Where a block stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The level of the section whose own block it is, so that a sub-heading
    /// can be a heading. None in a list, a quotation or a call-out, where a
    /// heading would break the order of levels around it and is set as a
    /// strong line instead.
    pub section: Option<u8>,
    /// How long a line is there, in ems.
    pub line: f64,
}

/// By how much a line is shorter in these, in ems, as the template has them.
const QUOTE: f64 = 1.2;
const CASE_STUDY: f64 = 2.4;
const BULLET: f64 = 1.6;
const NUMBERED: f64 = 2.4;

impl Place {
    /// Within something here that makes lines so much shorter.
    pub(super) fn inside(self, shorter: f64) -> Place {
        Place { section: None, line: (self.line - shorter).max(1.0) }
    }
}

fn heading(place: Place, level: SubLevel, words: &[Inline]) -> Value {
    match place.section {
        Some(section) => json!({
            "kind": "heading",
            "level": section + level.depth(),
            "text": inlines(words),
        }),
        None => json!({ "kind": "strong-line", "text": inlines(words) }),
    }
}

fn colour([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}
