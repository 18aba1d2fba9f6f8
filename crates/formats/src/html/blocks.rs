//! The sections of the report and the blocks in them.

use report::document::{
    Alt, Block, CaseStudy, Chart, Document, Edition, Figure, List, Piece, PullQuote, Section, Table,
};

use super::files::Files;
use super::{inlines, tables};
use crate::chart;
use crate::markup::escape;
use crate::words::{Value, Words, document_words};

/// The deepest heading that HTML has an element for.
const LAST_HEADING: u8 = 6;

/// Stands for a caption's markup while the words around it are looked up.
const SLOT: &str = "\u{e000}";

/// Writes all sections.
pub(super) fn write(document: &Document, files: &mut Files) -> String {
    let words = document_words(document.lang);
    let mut writer =
        Writer { document, words, files, out: String::new(), tables: 0, figures: 0, cases: 0 };
    for section in &document.sections {
        writer.section(1, section);
    }
    writer.out
}

/// A section's id as an attribute: HTML allows everything but spaces.
pub(super) fn id(section: &str) -> String {
    escape(section).replace(char::is_whitespace, "-")
}

/// What has been written and counted so far.
struct Writer<'a> {
    document: &'a Document,
    words: &'static Words,
    files: &'a mut Files,
    out: String,
    tables: u32,
    figures: u32,
    cases: u32,
}

/// Where a block stands.
#[derive(Clone, Copy)]
enum Place {
    /// In a section whose heading has this level, so that a sub-heading can be
    /// a heading.
    Section(u8),
    /// In a list, a quotation or a call-out, where a heading would break the
    /// order of levels around it and is a strong line instead.
    Inside,
}

impl Writer<'_> {
    fn section(&mut self, level: u8, section: &Section) {
        // The title of the report is the heading of level 1.
        let level = level.saturating_add(1);
        // HTML wants an element h1 to h6 in a section; below those there is none.
        let element = if level <= LAST_HEADING { "section" } else { "div" };
        self.push(&format!("<{element} id=\"{}\">\n", id(&section.id)));
        self.heading(level, &escape(&section.title()));
        for piece in &section.pieces {
            self.piece(level, piece);
        }
        for inner in &section.sections {
            self.section(level, inner);
        }
        self.push(&format!("</{element}>\n"));
    }

    fn piece(&mut self, level: u8, piece: &Piece) {
        let Some(number) = piece.number else {
            return self.block(Place::Section(level), &piece.block);
        };
        self.push(&format!("<div class=\"numbered\">\n<p class=\"number\">{number}</p>\n"));
        self.block(Place::Section(level), &piece.block);
        self.push("</div>\n");
    }

    fn block(&mut self, place: Place, block: &Block) {
        match block {
            Block::Paragraph(text) => self.push(&format!("<p>{}</p>\n", inlines::write(text))),
            Block::Heading { level, text } => match place {
                Place::Section(section) => {
                    self.heading(section.saturating_add(level.depth()), &inlines::write(text));
                }
                Place::Inside => {
                    self.push(&format!("<p><strong>{}</strong></p>\n", inlines::write(text)));
                }
            },
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Quote(inner) => {
                self.push("<blockquote>\n");
                self.blocks(Place::Inside, inner);
                self.push("</blockquote>\n");
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Chart(chart) => self.chart(chart),
            Block::CaseStudy(study) => self.case_study(study),
            Block::PullQuote(quote) => self.pull_quote(quote),
            Block::Compulsory(inner) => {
                self.push("<div class=\"compulsory\">\n");
                self.blocks(place, inner);
                self.push("</div>\n");
            }
            Block::Glossary(entries) => self.push(&tables::glossary(entries)),
        }
    }

    fn blocks(&mut self, place: Place, blocks: &[Block]) {
        for block in blocks {
            self.block(place, block);
        }
    }

    /// A heading. ARIA has more levels than HTML.
    fn heading(&mut self, level: u8, markup: &str) {
        if level <= LAST_HEADING {
            self.push(&format!("<h{level}>{markup}</h{level}>\n"));
        } else {
            self.push(&format!(
                "<p class=\"heading\" role=\"heading\" aria-level=\"{level}\">{markup}</p>\n"
            ));
        }
    }

    fn list(&mut self, list: &List) {
        let close = match list.start {
            None => {
                self.push("<ul>\n");
                "</ul>\n"
            }
            Some(1) => {
                self.push("<ol>\n");
                "</ol>\n"
            }
            Some(start) => {
                self.push(&format!("<ol start=\"{start}\">\n"));
                "</ol>\n"
            }
        };
        for item in &list.items {
            self.push("<li>");
            match item.as_slice() {
                // A lone paragraph needs no element of its own.
                [Block::Paragraph(text)] => self.push(&inlines::write(text)),
                [Block::Paragraph(text), Block::List(inner)] => {
                    self.push(&inlines::write(text));
                    self.push("\n");
                    self.list(inner);
                }
                blocks => {
                    self.push("\n");
                    self.blocks(Place::Inside, blocks);
                }
            }
            self.push("</li>\n");
        }
        self.push(close);
    }

    fn table(&mut self, table: &Table) {
        let caption = table.caption.as_deref().map(|caption| {
            self.tables += 1;
            self.caption("document-table-caption", self.tables, &inlines::write(caption))
        });
        let markup = tables::write(table, caption.as_deref(), &format!("table_{}", self.tables));
        self.push(&markup);
    }

    /// A picture with its caption. One that carries meaning is numbered even
    /// without a caption, so that the text can refer to it.
    fn figure(&mut self, figure: &Figure) {
        let alt = match &figure.alt {
            Alt::Text(alt) => alt.as_str(),
            Alt::Decorative => "",
        };
        let image = format!(
            "<img src=\"{}\" alt=\"{}\" width=\"{}\" height=\"{}\">",
            self.files.add_image(&figure.image),
            escape(alt),
            figure.image.width,
            figure.image.height
        );
        let caption = match (&figure.caption, &figure.alt) {
            (None, Alt::Decorative) => {
                return self.push(&format!("<p class=\"ornament\">{image}</p>\n"));
            }
            (Some(caption), Alt::Text(_) | Alt::Decorative) => {
                self.figures += 1;
                let caption = inlines::write(caption);
                self.caption("document-figure-caption", self.figures, &caption)
            }
            (None, Alt::Text(_)) => {
                self.figures += 1;
                let number: Value = self.figures.into();
                escape(&self.words.with("document-figure-label", &[("number", number)]))
            }
        };
        self.push(&format!(
            "<figure id=\"figure_{}\">\n{image}\n<figcaption>{caption}</figcaption>\n</figure>\n",
            self.figures
        ));
    }

    /// The drawing, and after it the same data as a table. A small screen gets
    /// the narrow drawing, whose letters are still legible there.
    fn chart(&mut self, chart: &Chart) {
        self.figures += 1;
        let (lang, accent) = (self.document.lang, self.document.meta.accent);
        let stem = format!("chart-{}-{}", lang.code(), self.figures);
        let narrow = chart::svg_large_print(chart, lang, accent).into_bytes();
        let narrow = self.files.add_picture(&format!("{stem}-narrow"), "svg", narrow);
        let (source, path) = match self.document.edition {
            Edition::LargePrint => (String::new(), narrow),
            Edition::Full | Edition::Draft | Edition::Public => {
                let wide = chart::svg(chart, lang, accent).into_bytes();
                let source = format!("<source media=\"(max-width: 36em)\" srcset=\"{narrow}\">\n");
                (source, self.files.add_picture(&stem, "svg", wide))
            }
        };
        let caption =
            self.caption("document-figure-caption", self.figures, &escape(&chart.caption));
        self.push(&format!(
            "<figure class=\"chart\" id=\"figure_{}\">\n<picture>\n{source}\
             <img src=\"{path}\" alt=\"{}\">\n</picture>\n\
             <figcaption>{caption}</figcaption>\n</figure>\n",
            self.figures,
            escape(&chart.alt)
        ));
        let title = escape(&chart::data_caption(chart, lang, self.figures));
        let data = chart::data_table(chart, lang);
        let markup = tables::write(&data, Some(&title), &format!("data_{}", self.figures));
        self.push(&markup);
    }

    fn case_study(&mut self, study: &CaseStudy) {
        self.cases += 1;
        let title = self.words.with("document-case-study", &[("title", study.title().into())]);
        self.push(&format!(
            "<aside class=\"case-study\" aria-labelledby=\"case_{0}\">\n\
             <p class=\"title\" id=\"case_{0}\">{1}</p>\n",
            self.cases,
            escape(&title)
        ));
        self.blocks(Place::Inside, study.blocks());
        self.push("</aside>\n");
    }

    fn pull_quote(&mut self, quote: &PullQuote) {
        self.push(&format!(
            "<figure class=\"pull-quote\">\n<blockquote>\n<p>{}</p>\n</blockquote>\n",
            inlines::write(quote.text())
        ));
        if let Some(speaker) = quote.speaker() {
            let speaker = self.words.with("document-quote-speaker", &[("speaker", speaker.into())]);
            self.push(&format!("<figcaption>{}</figcaption>\n", escape(&speaker)));
        }
        self.push("</figure>\n");
    }

    /// A caption after its number. The caption is markup, the words are text.
    fn caption(&self, message: &str, number: u32, caption: &str) -> String {
        let line = self.words.with(message, &[("number", number.into()), ("caption", SLOT.into())]);
        escape(&line).replace(SLOT, caption)
    }

    fn push(&mut self, markup: &str) {
        self.out.push_str(markup);
    }
}
