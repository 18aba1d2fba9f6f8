//! The style sheet of the Word file.

use docx_rs::{
    BorderType, LineSpacing, LineSpacingType, ParagraphBorder, ParagraphBorderPosition,
    ParagraphBorders, ParagraphProperty, RunFonts, RunProperty, Shading, StyleType, Styles, Tab,
    TabLeaderType, TabValueType, TableCellMargins, TableProperty, WidthType,
};

use super::sheet::{BAND_PADDING, Bar, FACE, Form, Ink, RULE, Sheet};
use super::style::Style;
use crate::words::Words;

/// The id of the character style of links.
pub(super) const LINK: &str = "Hyperlink";
/// The id of the table style.
pub(super) const TABLE: &str = "ReportTable";

/// Every style of the document.
pub(super) fn styles(sheet: &Sheet, words: &Words) -> Styles {
    let body = sheet.form(Style::Body);
    let styles = Styles::new()
        .default_fonts(face())
        .default_size(body.size as usize)
        .default_line_spacing(spacing(&body));
    let styles = Style::all()
        .into_iter()
        .fold(styles, |styles, style| styles.add_style(paragraph_style(style, sheet, words)));
    styles.add_style(link_style(sheet)).add_style(table_style(words))
}

fn face() -> RunFonts {
    RunFonts::new().ascii(FACE).hi_ansi(FACE).east_asia(FACE).cs(FACE)
}

fn paragraph_style(style: Style, sheet: &Sheet, words: &Words) -> docx_rs::Style {
    let form = sheet.form(style);
    let mut made = docx_rs::Style::new(style.id(), StyleType::Paragraph)
        .name(style.name(words))
        .based_on(Style::Body.id())
        .q_format(style.offered());
    if let Some(next) = style.next() {
        made = made.next(next.id());
    }
    made.run_property = letters(&form, sheet);
    made.paragraph_property = paragraphs(style, &form, sheet);
    made
}

fn letters(form: &Form, sheet: &Sheet) -> RunProperty {
    let letters = RunProperty::new().size(form.size as usize);
    let letters = if form.bold { letters.bold() } else { letters };
    match form.ink {
        Ink::Text => letters,
        Ink::Accent | Ink::Quiet | Ink::Paper => letters.color(sheet.ink(form.ink)),
    }
}

fn paragraphs(style: Style, form: &Form, sheet: &Sheet) -> ParagraphProperty {
    let mut property = ParagraphProperty::new().line_spacing(spacing(form));
    if form.left + form.right > 0 {
        property = property.indent(Some(form.left as i32), None, Some(form.right as i32), None);
    }
    if form.keep_next {
        property = property.keep_next(true);
    }
    if form.keep_lines {
        property = property.keep_lines(true);
    }
    if form.new_page {
        property = property.page_break_before(true);
    }
    if form.end {
        property = property.align(docx_rs::AlignmentType::Right);
    }
    if let Some(level) = form.outline {
        property = property.outline_lvl(usize::from(level));
    }
    if let Some(bar) = form.bar {
        property = barred(property, bar, sheet);
    }
    match style {
        Style::Contents(_) => property.add_tab(end_tab(sheet, Some(TabLeaderType::Dot))),
        Style::Footer => property.add_tab(end_tab(sheet, None)),
        Style::Body
        | Style::Title
        | Style::Subtitle
        | Style::CoverCouncil
        | Style::CoverEdition
        | Style::CoverText
        | Style::ContentsHeading
        | Style::Heading(_)
        | Style::SubHeading(_)
        | Style::ListItem
        | Style::Caption
        | Style::TableText
        | Style::TableNumber
        | Style::TableHeading
        | Style::TableNumberHeading
        | Style::TableRowHeading
        | Style::TableGap
        | Style::Figure
        | Style::Quote
        | Style::PullQuote
        | Style::PullQuoteSpeaker
        | Style::CallOutTitle
        | Style::CallOut
        | Style::Compulsory
        | Style::ParagraphNumber => property,
    }
}

fn spacing(form: &Form) -> LineSpacing {
    LineSpacing::new()
        .before(form.before)
        .after(form.after)
        .line(form.line as i32)
        .line_rule(LineSpacingType::Auto)
}

fn end_tab(sheet: &Sheet, leader: Option<TabLeaderType>) -> Tab {
    let tab = Tab::new().val(TabValueType::Right).pos(sheet.text_width() as usize);
    match leader {
        Some(leader) => tab.leader(leader),
        None => tab,
    }
}

/// The upper and lower borders of a call-out have the colour of its
/// background: they pad it, and where Word does not join two paragraphs
/// (a list indents further) they fill what would be a white gap.
fn barred(property: ParagraphProperty, bar: Bar, sheet: &Sheet) -> ParagraphProperty {
    let tint = sheet.tint(CALL_OUT_TINT);
    let line = |position, size, space, color: String| {
        ParagraphBorder::new(position).val(BorderType::Single).size(size).space(space).color(color)
    };
    let left = ParagraphBorderPosition::Left;
    match bar {
        Bar::CallOut => property
            .set_borders(
                ParagraphBorders::with_empty()
                    .set(line(ParagraphBorderPosition::Top, 4, 5, tint.clone()))
                    .set(line(left, 36, 12, sheet.ink(Ink::Accent)))
                    .set(line(ParagraphBorderPosition::Bottom, 4, 5, tint.clone()))
                    .set(line(ParagraphBorderPosition::Right, 4, 10, tint.clone())),
            )
            .shading(Shading::new().fill(tint)),
        Bar::Accent => property.set_borders(ParagraphBorders::with_empty().set(line(
            left,
            24,
            12,
            sheet.ink(Ink::Accent),
        ))),
        Bar::Grey => property.set_borders(ParagraphBorders::with_empty().set(line(
            left,
            8,
            12,
            RULE.to_owned(),
        ))),
        Bar::Band => {
            let accent = sheet.ink(Ink::Accent);
            let edges = [
                ParagraphBorderPosition::Top,
                left,
                ParagraphBorderPosition::Bottom,
                ParagraphBorderPosition::Right,
            ];
            let borders = edges.into_iter().fold(ParagraphBorders::with_empty(), |all, edge| {
                all.set(line(edge, 4, BAND_PADDING as usize / 20, accent.clone()))
            });
            property.set_borders(borders).shading(Shading::new().fill(accent))
        }
    }
}

/// How much of the accent is behind a case study.
const CALL_OUT_TINT: f64 = 0.07;

fn link_style(sheet: &Sheet) -> docx_rs::Style {
    docx_rs::Style::new(LINK, StyleType::Character)
        .name(LINK)
        .color(sheet.ink(Ink::Accent))
        .underline("single")
}

fn table_style(words: &Words) -> docx_rs::Style {
    let margins = TableCellMargins::new()
        .margin_top(70, WidthType::Dxa)
        .margin_left(100, WidthType::Dxa)
        .margin_bottom(70, WidthType::Dxa)
        .margin_right(100, WidthType::Dxa);
    docx_rs::Style::new(TABLE, StyleType::Table)
        .name(words.get("document-style-table"))
        .table_property(TableProperty::without_borders().set_margins(margins))
}
