//! What stands on every page: the foot, the head of a draft, the margins.

use docx_rs::{
    Docx, Footer, Header, PageMargin, PageOrientationType, PageSize, Paragraph, ParagraphChild,
    Run, SectionProperty,
};
use report::document::{Document, Edition};

use super::contents::estimate::{line_height, lines, measure};
use super::contents::field;
use super::marks::RunMark;
use super::sheet::{Sheet, page};
use super::style::Style;
use super::{inlines, template};
use crate::words::{Words, running};

/// Puts head, foot and margins on a file. The cover has no foot.
pub(super) fn framed(docx: Docx, document: &Document, sheet: &Sheet, words: &Words) -> Docx {
    let docx = docx
        .page_margin(margins(bottom_margin(document, sheet)))
        .footer(foot(document, sheet, words));
    // A paper has no cover, and its first page is numbered like any other.
    let docx = match document.meta.shape.has_cover() {
        true => docx
            .first_footer(Footer::new().add_paragraph(Paragraph::new().style(&Style::Footer.id()))),
        false => docx,
    };
    match document.edition {
        Edition::Draft => docx.header(watermark()).first_header(watermark()),
        Edition::Full | Edition::Public | Edition::LargePrint => docx,
    }
}

/// A section of pages, upright or on their sides, that ends here.
pub(super) fn section(bottom: u32, sideways: bool) -> SectionProperty {
    SectionProperty::new().page_size(paper(sideways)).page_margin(margins(bottom))
}

/// The paper, upright or on its side.
pub(super) fn paper(sideways: bool) -> PageSize {
    match sideways {
        false => PageSize::new().size(page::WIDTH, page::HEIGHT),
        true => {
            PageSize::new().size(page::HEIGHT, page::WIDTH).orient(PageOrientationType::Landscape)
        }
    }
}

fn margins(bottom: u32) -> PageMargin {
    let margin = page::MARGIN as i32;
    PageMargin::new()
        .top(margin)
        .bottom(bottom as i32)
        .left(margin)
        .right(margin)
        .header(page::FOOTER as i32)
        .footer(page::FOOTER as i32)
}

/// The margin below the text: the usual one, or more where the foot is high.
pub(super) fn bottom_margin(document: &Document, sheet: &Sheet) -> u32 {
    let form = sheet.form(Style::Footer);
    let rows = lines(&running(document), &form, sheet.text_width()) + 1;
    page::MARGIN.max(page::FOOTER + rows * line_height(&form) + page::FOOT_GAP)
}

/// Council and year on the left, the page on the right; on two lines
/// where one is too short.
fn foot(document: &Document, sheet: &Sheet, words: &Words) -> Footer {
    let left = running(document);
    let form = sheet.form(Style::Footer);
    let mut page_of = Vec::new();
    let mut longest = String::new();
    for part in template::parts(words, "document-page-of", &["page", "pages"]) {
        match part {
            template::Part::Text(text) => {
                longest.push_str(&text);
                page_of.push(inlines::plain(&text));
            }
            template::Part::Value(index) => {
                longest.push_str("000");
                page_of.extend(field(["PAGE", "NUMPAGES"][index], "1"));
            }
        }
    }
    let needed = (measure(&left, false) + measure(&longest, false)) * form.size * 10 / 1000 + 300;
    let mut first = Paragraph::new().style(&Style::Footer.id());
    first.children.push(inlines::plain(&left));
    if needed <= sheet.text_width() {
        first.children.push(ParagraphChild::Run(Box::new(Run::new().add_tab())));
        first.children.extend(page_of);
        return Footer::new().add_paragraph(first);
    }
    let mut second = Paragraph::new().style(&Style::Footer.id());
    second.children = page_of;
    Footer::new().add_paragraph(first).add_paragraph(second)
}

/// The paragraph that the finishing pass hangs the draft's mark on.
fn watermark() -> Header {
    let run = Run::new().highlight(RunMark::Watermark.write());
    Header::new().add_paragraph(Paragraph::new().add_run(run))
}
