//! Tables: a header row that repeats, thin rules, columns as wide as their
//! words ask for.

use docx_rs::{
    BorderType, Paragraph, ParagraphChild, Shading, TableCell, TableCellBorder,
    TableCellBorderPosition, TableCellBorders, TableLayoutType, TableRow, WidthType,
};
use report::document::{Align, Chart, GlossaryEntry, Row, Table, plain_inlines};

use super::body::{Body, Line};
use super::contents::estimate::{line_height, lines, measure};
use super::contents::field;
use super::inlines;
use super::marks::TableMark;
use super::sheet::{RULE, page};
use super::style::Style;
use super::template;
use crate::chart;

/// Left and right padding of a cell together, in twips.
const PADDING: u32 = 200;

/// Upper and lower padding of a cell together, with its rule.
const LEADING: u32 = 150;

/// A table of at most so many rows is kept on one page.
const SHORT: usize = 10;

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
    if let Some(inlines) = &table.caption {
        body.tables += 1;
        let content = inlines::children(inlines, &mut body.links);
        let mut line = counted(body, "document-table-caption", "Table", body.tables, content);
        line.text.push_str(&plain_inlines(inlines));
        line.keep_next = true;
        body.line(line);
    }
    let mut cells = |row: &Row| -> Vec<Cell> {
        row.iter()
            .map(|cell| Cell {
                text: plain_inlines(cell),
                content: inlines::children(cell, &mut body.links),
            })
            .collect()
    };
    let mut rows = vec![cells(&table.header)];
    rows.extend(table.rows.iter().map(&mut cells));
    let grid = Grid { caption, align: table.align.clone(), rows, row_headers: table.row_headers };
    write(body, grid);
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
    write(body, Grid { caption: None, align: vec![Align::Start; 2], rows, row_headers: true });
}

/// Writes the data of a chart, so that nobody depends on seeing it.
pub(super) fn chart_data(body: &mut Body<'_>, data: &Chart, number: u32) {
    let caption = body.words.with("document-chart-data", &[("number", number.into())]);
    let mut line = Line::new(Style::Caption, vec![inlines::plain(&caption)], caption.clone());
    line.keep_next = true;
    body.line(line);
    let mut header = vec![cell(&body.words.get("document-category"))];
    header.extend(data.series.iter().map(|series| cell(&series.name)));
    let mut rows = vec![header];
    for (index, category) in data.categories.iter().enumerate() {
        let values =
            data.series.iter().map(|series| match series.values.get(index).copied().flatten() {
                Some(value) => cell(&chart::number(value, body.document.lang)),
                None => cell(&body.words.get("document-no-value")),
            });
        rows.push(std::iter::once(cell(category)).chain(values).collect());
    }
    let mut align = vec![Align::End; data.series.len() + 1];
    align[0] = Align::Start;
    write(body, Grid { caption: Some(caption), align, rows, row_headers: true });
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
    Cell { text: text.to_owned(), content: vec![inlines::plain(text)] }
}

fn write(body: &mut Body<'_>, grid: Grid) {
    if grid.caption.is_none() {
        body.number_alone();
    }
    body.flush();
    let widths = widths(body, &grid);
    let header = grid.rows[0].iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("; ");
    let mark = body.marks.table(TableMark {
        caption: grid.caption.clone().unwrap_or_else(|| header.clone()),
        description: header,
        row_headers: grid.row_headers,
    });
    let count = grid.rows.len();
    let mut rows = Vec::with_capacity(count);
    for (index, cells) in grid.rows.into_iter().enumerate() {
        let keep = index == 0 || count <= SHORT && index + 1 < count;
        let row = RowKind { header: index == 0, row_headers: grid.row_headers, keep };
        rows.push(write_row(body, cells, &grid.align, &widths, row));
    }
    let table = docx_rs::Table::without_borders(rows)
        .style(mark)
        .layout(TableLayoutType::Fixed)
        .width(widths.iter().sum::<u32>() as usize, WidthType::Dxa)
        .set_grid(widths.iter().map(|width| *width as usize).collect());
    body.table(table);
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
    let mut height = 0;
    let mut made = Vec::with_capacity(cells.len());
    for (column, cell) in cells.into_iter().enumerate() {
        let align = align.get(column).copied().unwrap_or(Align::Start);
        let width = widths.get(column).copied().unwrap_or(PADDING);
        let style = cell_style(kind, column, align);
        let form = body.sheet.form(style);
        height = height
            .max(lines(&cell.text, &form, width.saturating_sub(PADDING)) * line_height(&form));
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
    body.pages.block(height + LEADING, kind.keep);
    TableRow::new(made).cant_split()
}

/// How much of the accent is behind a header row.
const HEADER_TINT: f64 = 0.14;

fn cell_style(kind: RowKind, column: usize, align: Align) -> Style {
    match (kind.header, align) {
        (true, Align::Start) => Style::TableHeading,
        (true, Align::End) => Style::TableNumberHeading,
        (false, _) if kind.row_headers && column == 0 => Style::TableRowHeading,
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

/// How wide the columns are, in twips. A column is at least as wide as its
/// longest word, so that none is broken, and what is left goes to those with
/// most to say.
fn widths(body: &Body<'_>, grid: &Grid) -> Vec<u32> {
    let columns = grid.rows[0].len().max(1);
    let size = body.sheet.form(Style::TableText).size * 10;
    // A little more than measured: Word rounds, and its faces differ.
    let twips = |thousandths: u32| thousandths * size / 1000 * 106 / 100 + PADDING + 20;
    let mut least = vec![PADDING; columns];
    let mut wanted = vec![PADDING; columns];
    for (index, row) in grid.rows.iter().enumerate() {
        for (column, cell) in row.iter().enumerate().take(columns) {
            let bold = index == 0 || (grid.row_headers && column == 0);
            let longest = cell.text.split(' ').map(|word| measure(word, bold)).max().unwrap_or(0);
            least[column] = least[column].max(twips(longest));
            wanted[column] = wanted[column].max(twips(measure(&cell.text, bold)));
        }
    }
    share(&least, &wanted, page::TEXT_WIDTH)
}

fn share(least: &[u32], wanted: &[u32], room: u32) -> Vec<u32> {
    let (least_sum, wanted_sum) = (least.iter().sum::<u32>(), wanted.iter().sum::<u32>());
    let columns = least.len() as u32;
    let mut widths: Vec<u32> = if least_sum >= room {
        least
            .iter()
            .map(|width| (u64::from(*width) * u64::from(room) / u64::from(least_sum)) as u32)
            .collect()
    } else if wanted_sum <= room {
        let spare = (room - wanted_sum) / columns;
        wanted.iter().map(|width| width + spare).collect()
    } else {
        // The square root: a column of long texts gets more, but not all.
        let hunger: Vec<f64> = least
            .iter()
            .zip(wanted)
            .map(|(least, wanted)| f64::from(wanted.saturating_sub(*least)).sqrt())
            .collect();
        let total: f64 = hunger.iter().sum();
        let spare = f64::from(room - least_sum);
        let mut widths: Vec<u32> = least
            .iter()
            .zip(&hunger)
            .map(|(least, hunger)| least + (spare * hunger / total.max(1.0)) as u32)
            .collect();
        // No column needs more than its longest cell.
        for (width, wanted) in widths.iter_mut().zip(wanted) {
            *width = (*width).min(*wanted);
        }
        widths
    };
    // What rounding and short columns left over goes to the hungriest.
    let rest = room.saturating_sub(widths.iter().sum());
    let hungriest = (0..widths.len()).max_by_key(|column| wanted[*column]).unwrap_or(0);
    if let Some(width) = widths.get_mut(hungriest) {
        *width += rest;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_width_and_hold_their_longest_word() {
        assert_eq!(share(&[100, 100], &[200, 200], 1000), [500, 500]);
        let widths = share(&[300, 300, 300], &[300, 5000, 400], 1200);
        assert_eq!(widths.iter().sum::<u32>(), 1200);
        assert!(widths[0] == 300 && widths[1] > widths[2] && widths[2] >= 300, "{widths:?}");
        assert_eq!(share(&[2000, 2000], &[2000, 2000], 1000), [500, 500]);
    }
}
