//! Tables: a header row that repeats, thin rules, columns as wide as their
//! words ask for.

use docx_rs::{
    BorderType, Paragraph, ParagraphChild, Shading, TableCell, TableCellBorder,
    TableCellBorderPosition, TableCellBorders, TableLayoutType, TableRow, WidthType,
};
use report::document::{Align, Chart, GlossaryEntry, Row, Table, plain_inlines};

use super::body::Body;
use super::columns::Columns;
use super::contents::estimate::{line_height, lines};
use super::contents::field;
use super::inlines;
use super::line::Line;
use super::marks::TableMark;
use super::sheet::{RULE, page};
use super::style::Style;
use super::template;
use crate::chart;
use crate::keeping;

/// Left and right padding of a cell together, in twips.
const PADDING: u32 = 200;

/// Upper and lower padding of a cell together, with its rule.
const LEADING: u32 = 150;

/// How much thicker the rule below a header row is, in twips.
const HEADER_RULE: u32 = 20;

/// A table that takes at most this much of a page is kept on one.
const SHORT: u32 = page::TEXT_HEIGHT * 3 / 10;

/// A table ready to be set: every cell with its words and its runs.
struct Grid {
    caption: Option<String>,
    align: Vec<Align>,
    rows: Vec<Vec<Cell>>,
    row_headers: bool,
}

struct Cell {
    text: String,
    content: Vec<ParagraphChild>,
}

/// Writes a table of the report.
pub(super) fn table(body: &mut Body<'_>, table: &Table) {
    let caption = table.caption.as_deref().map(plain_inlines);
    let mut above = None;
    if let Some(inlines) = &table.caption {
        body.tables += 1;
        let content = inlines::children(inlines, &mut body.links);
        let mut line = counted(body, "document-table-caption", "Table", body.tables, content);
        line.text.push_str(&plain_inlines(inlines));
        line.keep_next = true;
        above = Some(line);
    }
    let mut cells = |row: &Row| -> Vec<Cell> {
        row.iter()
            .map(|cell| Cell {
                text: plain_inlines(cell),
                content: inlines::cell(cell, &mut body.links),
            })
            .collect()
    };
    let mut rows = vec![cells(&table.header)];
    rows.extend(table.rows.iter().map(&mut cells));
    let grid = Grid { caption, align: table.align.clone(), rows, row_headers: table.row_headers };
    write(body, above, grid);
}

/// Writes the glossary: terms on the left, what they mean on the right.
pub(super) fn glossary(body: &mut Body<'_>, entries: &[GlossaryEntry]) {
    let heading = |key: &str| cell(&body.words.get(key));
    let mut rows =
        vec![vec![heading("document-glossary-term"), heading("document-glossary-meaning")]];
    rows.extend(entries.iter().map(|entry| {
        let term = docx_rs::Run::new().add_text(&entry.term).bold();
        let term =
            Cell { text: entry.term.clone(), content: vec![ParagraphChild::Run(Box::new(term))] };
        vec![term, cell(&entry.meaning)]
    }));
    write(
        body,
        None,
        Grid { caption: None, align: vec![Align::Start; 2], rows, row_headers: true },
    );
}

/// Writes the data of a chart, so that nobody depends on seeing it.
pub(super) fn chart_data(body: &mut Body<'_>, data: &Chart, number: u32) {
    let caption = chart::data_caption(data, body.document.lang, number);
    let mut line = Line::new(Style::Caption, vec![inlines::plain(&caption)], caption.clone());
    line.keep_next = true;
    let mut header = vec![cell(&body.words.get("document-category"))];
    header.extend(data.series.iter().map(|series| cell(&series.name)));
    let mut rows = vec![header];
    for (index, category) in data.categories.iter().enumerate() {
        let value = |series| chart::data_value(data, series, index, body.document.lang);
        let values = data.series.iter().map(|series| cell(&value(series)));
        rows.push(std::iter::once(cell(category)).chain(values).collect());
    }
    let mut align = vec![Align::End; data.series.len() + 1];
    align[0] = Align::Start;
    write(body, Some(line), Grid { caption: Some(caption), align, rows, row_headers: true });
}

/// A caption with its number as a field, so that Word counts on when somebody
/// adds a table.
pub(super) fn counted(
    body: &Body<'_>,
    message: &str,
    sequence: &str,
    number: u32,
    caption: Vec<ParagraphChild>,
) -> Line {
    let mut caption = Some(caption);
    let mut text = String::new();
    let mut content = Vec::new();
    for part in template::parts(body.words, message, &["number", "caption"]) {
        match part {
            template::Part::Text(words) => {
                text.push_str(&words);
                content.push(inlines::plain(&words));
            }
            template::Part::Value(0) => {
                text.push_str(&number.to_string());
                let instruction = format!("SEQ {sequence} \\* ARABIC");
                content.extend(field(&instruction, &number.to_string()));
            }
            template::Part::Value(_) => content.extend(caption.take().unwrap_or_default()),
        }
    }
    Line::new(Style::Caption, content, text)
}

fn cell(text: &str) -> Cell {
    Cell { text: text.to_owned(), content: vec![inlines::plain(&inlines::whole_years(text))] }
}

/// Writes a table with the line above it. One whose words do not fit across
/// the page has a page on its side.
fn write(body: &mut Body<'_>, above: Option<Line>, grid: Grid) {
    let size = body.sheet.form(Style::TableText).size;
    let cells = grid.rows.iter().enumerate().map(|(index, row)| {
        let bold = |column| index == 0 || (grid.row_headers && column == 0);
        row.iter().enumerate().map(|(at, cell)| (cell.text.as_str(), bold(at))).collect()
    });
    let columns = Columns::measured(&grid.align, &cells.collect::<Vec<_>>(), size, PADDING);
    let upright = body.sheet.text_width();
    let sideways = columns.least() > upright && !body.sheet.sideways;
    let widths = columns.shared(if sideways { page::LONG_TEXT_WIDTH } else { upright });
    if sideways {
        body.sideways();
    }
    match above {
        Some(line) => body.line(line),
        None => body.number_alone(),
    }
    body.flush();
    let header = grid.rows[0].iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("; ");
    let mark = body.marks.table(TableMark {
        caption: grid.caption.clone().unwrap_or_else(|| header.clone()),
        description: header,
        row_headers: grid.row_headers,
    });
    let heights: Vec<u32> =
        (0..grid.rows.len()).map(|row| height(body, &grid, row, &widths)).collect();
    let short = heights.iter().sum::<u32>() <= SHORT;
    let below: Vec<f64> = heights[1..].iter().map(|height| f64::from(*height)).collect();
    let kept = keeping::of_rows(&below, f64::from(SHORT));
    let kept_with_next = |index: usize| {
        index <= kept.first || index + kept.last >= heights.len() && index + 1 < heights.len()
    };
    let mut rows = Vec::with_capacity(heights.len());
    for (index, cells) in grid.rows.into_iter().enumerate() {
        let keep = kept_with_next(index) || short && index + 1 < heights.len();
        body.pages.row(heights[index], if index == 0 { 0 } else { heights[0] }, keep);
        let row = RowKind { header: index == 0, row_headers: grid.row_headers, keep };
        rows.push(write_row(body, cells, &grid.align, &widths, row));
    }
    let table = docx_rs::Table::without_borders(rows)
        .style(mark)
        .layout(TableLayoutType::Fixed)
        .width(widths.iter().sum::<u32>() as usize, WidthType::Dxa)
        .set_grid(widths.iter().map(|width| *width as usize).collect());
    body.table(table);
    if sideways {
        body.upright();
    }
}

#[derive(Clone, Copy)]
struct RowKind {
    header: bool,
    row_headers: bool,
    /// Stays on the page of the row below.
    keep: bool,
}

fn write_row(
    body: &mut Body<'_>,
    cells: Vec<Cell>,
    align: &[Align],
    widths: &[u32],
    kind: RowKind,
) -> TableRow {
    let mut made = Vec::with_capacity(cells.len());
    for (column, cell) in cells.into_iter().enumerate() {
        let align = align.get(column).copied().unwrap_or(Align::Start);
        let width = widths.get(column).copied().unwrap_or(PADDING);
        let style = cell_style(kind.header, kind.row_headers && column == 0, align);
        let form = body.sheet.form(style);
        let mut paragraph = Paragraph::new().style(&style.id());
        paragraph.children = cell.content;
        if kind.keep && !form.keep_next {
            paragraph = paragraph.keep_next(true);
        }
        let cell = TableCell::new()
            .width(width as usize, WidthType::Dxa)
            .set_borders(rules(kind.header, body))
            .add_paragraph(paragraph);
        made.push(match kind.header {
            true => cell
                .shading(Shading::new().fill(body.sheet.tint(HEADER_TINT)))
                .vertical_align(docx_rs::VAlignType::Bottom),
            false => cell,
        });
    }
    TableRow::new(made).cant_split()
}

/// How much of the accent is behind a header row.
const HEADER_TINT: f64 = 0.14;

/// The height of a row: its highest cell.
fn height(body: &Body<'_>, grid: &Grid, row: usize, widths: &[u32]) -> u32 {
    let rule = if row == 0 { HEADER_RULE } else { 0 };
    let cells = grid.rows[row].iter().zip(widths).enumerate().map(|(column, (cell, width))| {
        let align = grid.align.get(column).copied().unwrap_or(Align::Start);
        let style = cell_style(row == 0, grid.row_headers && column == 0, align);
        let form = body.sheet.form(style);
        lines(&cell.text, &form, width.saturating_sub(PADDING)) * line_height(&form)
    });
    cells.max().unwrap_or(0) + LEADING + rule
}

fn cell_style(header: bool, heads_row: bool, align: Align) -> Style {
    match (header, align) {
        (true, Align::Start) => Style::TableHeading,
        (true, Align::End) => Style::TableNumberHeading,
        (false, _) if heads_row => Style::TableRowHeading,
        (false, Align::Start) => Style::TableText,
        (false, Align::End) => Style::TableNumber,
    }
}

fn rules(header: bool, body: &Body<'_>) -> TableCellBorders {
    let rule = |position, size, color: String| {
        TableCellBorder::new(position).border_type(BorderType::Single).size(size).color(color)
    };
    let bottom = TableCellBorderPosition::Bottom;
    let borders = TableCellBorders::with_empty();
    match header {
        true => {
            let accent = body.sheet.ink(super::sheet::Ink::Accent);
            borders.set(rule(bottom, 12, accent))
        }
        false => borders.set(rule(bottom, 4, RULE.to_owned())),
    }
}
