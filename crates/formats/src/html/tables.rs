//! Tables and the glossary.

use report::document::{Align, GlossaryEntry, Table};

use super::inlines;
use crate::markup::escape;

/// From this many columns a table may be wider than a small screen, and then
/// scrolls in a frame of its own that the keyboard can reach. Narrower tables
/// break their words instead, which costs the reader no stop of the Tab key.
const WIDE: usize = 4;

/// Writes a table. `caption` is markup, and `id` the name its caption is
/// known by.
pub(super) fn write(table: &Table, caption: Option<&str>, id: &str) -> String {
    let mut out = String::new();
    let wide = table.header.len() >= WIDE;
    if wide {
        let name = match caption {
            Some(_) => format!(" aria-labelledby=\"{id}\""),
            None => format!(" aria-label=\"{}\"", escape(&plain_header(table))),
        };
        // A group rather than a region: thirty tables are not thirty landmarks.
        out.push_str(&format!("<div class=\"scroll\" role=\"group\" tabindex=\"0\"{name}>\n"));
    }
    out.push_str("<table>\n");
    if let Some(caption) = caption {
        let (open, close) = if wide { ("<span>", "</span>") } else { ("", "") };
        out.push_str(&format!("<caption id=\"{id}\">{open}{caption}{close}</caption>\n"));
    }
    out.push_str("<thead>\n<tr>\n");
    for (column, cell) in table.header.iter().enumerate() {
        let content = inlines::write(cell);
        // An empty header cell would be announced as one; a plain cell is not.
        let (open, close) =
            if content.is_empty() { ("<td", "</td>") } else { ("<th scope=\"col\"", "</th>") };
        out.push_str(&format!("{open}{}>{content}{close}\n", class(table, column)));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>\n");
        for (column, cell) in row.iter().enumerate() {
            let content = inlines::write(cell);
            let class = class(table, column);
            if column == 0 && table.row_headers && !content.is_empty() {
                out.push_str(&format!("<th scope=\"row\"{class}>{content}</th>\n"));
            } else {
                out.push_str(&format!("<td{class}>{content}</td>\n"));
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
    if wide {
        out.push_str("</div>\n");
    }
    out
}

/// Writes the glossary as a list of terms.
pub(super) fn glossary(entries: &[GlossaryEntry]) -> String {
    let mut out = String::from("<dl>\n");
    for entry in entries {
        out.push_str(&format!(
            "<div>\n<dt>{}</dt>\n<dd>{}</dd>\n</div>\n",
            escape(&entry.term),
            escape(&entry.meaning)
        ));
    }
    out.push_str("</dl>\n");
    out
}

fn class(table: &Table, column: usize) -> &'static str {
    match table.align.get(column) {
        Some(Align::End) => " class=\"number\"",
        Some(Align::Start) | None => "",
    }
}

/// The header's words in one line, to name a table that has no caption.
fn plain_header(table: &Table) -> String {
    let cells: Vec<String> =
        table.header.iter().map(|cell| report::document::plain_inlines(cell)).collect();
    cells.join(", ")
}
