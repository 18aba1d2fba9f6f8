//! Blocks to Markdown.

use super::super::{Align, Block, GlossaryEntry, Inline, List, Row, Table, plain_inlines};
use super::WORD_JOINER;

/// Writes blocks in the dialect, in the order they stand, with a blank line
/// between. Text blocks in their normal form come back the same from
/// [`read`](super::read). Blocks that are no text (pictures, charts, case
/// studies…) are written as the words they hold.
pub fn write(blocks: &[Block]) -> String {
    let mut out = sequence(blocks);
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

fn sequence(blocks: &[Block]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut other_marker = false;
    for (index, block) in blocks.iter().enumerate() {
        // Two lists side by side would become one; another marker keeps them apart.
        let follows_list = index > 0
            && matches!((&blocks[index - 1], block), (Block::List(a), Block::List(b)) if a.start.is_some() == b.start.is_some());
        other_marker = follows_list && !other_marker;
        parts.push(one(block, other_marker));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

fn one(block: &Block, other_marker: bool) -> String {
    match block {
        Block::Paragraph(text) => lines(text),
        Block::Heading { level, text } => {
            let marks = "#".repeat(usize::from(level.depth()));
            format!("{marks} {}", heading_text(text))
        }
        Block::List(list) => list_items(list, other_marker),
        Block::Table(table) => pipe_table(table),
        Block::Quote(inner) => indented(&sequence(inner), "> ", "> "),
        Block::Figure(figure) => lines(figure.caption.as_deref().unwrap_or_default()),
        Block::Chart(chart) => lines(&[Inline::Text(chart.caption.clone())]),
        Block::CaseStudy(study) => {
            let title = lines(&[Inline::Strong(vec![Inline::Text(study.title().to_owned())])]);
            format!("{title}\n\n{}", sequence(study.blocks()))
        }
        Block::PullQuote(quote) => {
            let mut text = quote.text().to_vec();
            if let Some(speaker) = quote.speaker() {
                text.extend([Inline::Break, Inline::Text(speaker.to_owned())]);
            }
            indented(&lines(&text), "> ", "> ")
        }
        Block::Compulsory(inner) => sequence(inner),
        Block::Glossary(entries) => entries.iter().map(term).collect::<Vec<_>>().join("\n\n"),
    }
}

fn term(entry: &GlossaryEntry) -> String {
    lines(&[
        Inline::Strong(vec![Inline::Text(entry.term.clone())]),
        Inline::Break,
        Inline::Text(entry.meaning.clone()),
    ])
}

fn list_items(list: &List, other_marker: bool) -> String {
    let mut parts = Vec::new();
    for (index, item) in list.items.iter().enumerate() {
        let marker = match (list.start, other_marker) {
            (None, false) => "- ".to_owned(),
            (None, true) => "* ".to_owned(),
            (Some(start), other) => {
                let number = (u64::from(start) + index as u64).min(999_999_999);
                format!("{number}{} ", if other { ')' } else { '.' })
            }
        };
        let rest = " ".repeat(marker.len());
        parts.push(indented(&sequence(item), &marker, &rest));
    }
    // Items that are one paragraph each stand close together.
    let close = list.items.iter().all(|item| {
        matches!(&item[..], [Block::Paragraph(_)] | [Block::Paragraph(_), Block::List(_)])
    });
    parts.join(if close { "\n" } else { "\n\n" })
}

/// Puts `first` before the first line and `rest` before the others; blank
/// lines of a list stay blank.
fn indented(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::new();
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let prefix = if index == 0 { first } else { rest };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
    out
}

fn pipe_table(table: &Table) -> String {
    let row = |cells: &Row| {
        let cells: Vec<String> = cells.iter().map(|cell| inline_text(cell, true)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule: Vec<&str> = table
        .align
        .iter()
        .map(|align| match align {
            Align::Start => "---",
            Align::End => "---:",
        })
        .collect();
    let mut out = String::new();
    if let Some(caption) = &table.caption {
        out.push_str(&format!(": {}\n\n", inline_text(caption, false)));
    }
    out.push_str(&format!("{}\n| {} |", row(&table.header), rule.join(" | ")));
    for cells in &table.rows {
        out.push('\n');
        out.push_str(&row(cells));
    }
    out
}

fn heading_text(text: &[Inline]) -> String {
    // Marks at the end of a heading would be taken for its closing.
    let written = inline_text(text, false);
    let body = written.trim_end_matches('#');
    format!("{body}{}", "\\#".repeat(written.len() - body.len()))
}

/// A paragraph: each of its lines guarded against being taken for a list, a
/// heading, a quotation or a rule.
fn lines(text: &[Inline]) -> String {
    inline_text(text, false).split('\n').map(guarded).collect::<Vec<_>>().join("\n")
}

fn guarded(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if line.starts_with(['#', '-', '+', '=', '>', ':', '~', '|']) {
        return format!("\\{line}");
    }
    if digits > 0 && line[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    line.to_owned()
}

/// Inlines on one line, but for line breaks.
fn inline_text(text: &[Inline], cell: bool) -> String {
    let mut out = String::new();
    push(&mut out, text, cell);
    out
}

fn push(out: &mut String, text: &[Inline], cell: bool) {
    for (index, inline) in text.iter().enumerate() {
        match inline {
            Inline::Text(run) => escape(out, run, cell),
            Inline::Strong(inner) => marked(out, "**", inner, &text[index + 1..], cell),
            Inline::Emphasis(inner) => marked(out, "*", inner, &text[index + 1..], cell),
            Inline::Link { address, text } => {
                out.push('[');
                push(out, text, cell);
                out.push_str("](");
                destination(out, address);
                out.push(')');
            }
            Inline::Foreign { lang, text } => {
                // A link cannot stand in a link; its language goes into its title.
                for part in split_links(text) {
                    match part {
                        [Inline::Link { address, text }] => {
                            out.push('[');
                            push(out, text, cell);
                            out.push_str("](");
                            destination(out, address);
                            out.push_str(&format!(" \"lang:{}\")", lang.code()));
                        }
                        plain => {
                            out.push('[');
                            push(out, plain, cell);
                            out.push_str(&format!("](lang:{})", lang.code()));
                        }
                    }
                }
            }
            Inline::Live { of, text } => {
                out.push('[');
                escape(out, text, cell);
                out.push_str("](");
                destination(out, of);
                out.push(')');
            }
            Inline::Break => out.push_str("\\\n"),
        }
    }
}

/// Runs of inlines that are no links, and each link alone.
fn split_links(text: &[Inline]) -> Vec<&[Inline]> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (index, inline) in text.iter().enumerate() {
        if matches!(inline, Inline::Link { .. }) {
            if start < index {
                parts.push(&text[start..index]);
            }
            parts.push(&text[index..=index]);
            start = index + 1;
        }
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}

/// Bold or italic. CommonMark sees the marks only beside letters and spaces in
/// certain orders; a word joiner inside and outside makes every order good.
fn marked(out: &mut String, mark: &str, inner: &[Inline], after: &[Inline], cell: bool) {
    let mut content = String::new();
    push(&mut content, inner, cell);
    let words = plain_inlines(inner);
    let plain_inside =
        matches!((inner.first(), inner.last()), (Some(Inline::Text(_)), Some(Inline::Text(_))))
            && words.starts_with(is_letter)
            && words.ends_with(is_letter);
    let plain_before =
        out.is_empty() || out.ends_with([' ', '\n', '[', '(']) || out.ends_with(is_letter);
    let plain_after = match after.first() {
        None => true,
        Some(Inline::Text(next)) => {
            next.starts_with(|c: char| c == ' ' || is_letter(c) || ".,;:!?)".contains(c))
        }
        Some(Inline::Break) => true,
        Some(
            Inline::Strong(_)
            | Inline::Emphasis(_)
            | Inline::Link { .. }
            | Inline::Foreign { .. }
            | Inline::Live { .. },
        ) => false,
    };
    let join = |out: &mut String, needed: bool| {
        if needed {
            out.push(WORD_JOINER);
        }
    };
    join(out, !plain_before);
    out.push_str(mark);
    join(out, !plain_inside);
    out.push_str(&content);
    join(out, !plain_inside);
    out.push_str(mark);
    join(out, !plain_after);
}

/// A letter or digit that CommonMark takes for one too; it takes enclosed
/// letters such as 🄰 for punctuation.
fn is_letter(character: char) -> bool {
    character.is_alphanumeric() && character < '\u{2000}'
}

fn destination(out: &mut String, address: &str) {
    let plain =
        address.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/?#@!$'+,;=%".contains(c));
    if plain {
        out.push_str(address);
        return;
    }
    out.push('<');
    for character in address.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '*' | '_' | '[' | ']' => out.extend(['\\', character]),
            _ => out.push(character),
        }
    }
    out.push('>');
}

fn escape(out: &mut String, text: &str, cell: bool) {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let special = match character {
            '\\' | '*' | '_' | '[' | ']' | '<' | '`' => true,
            '&' => {
                characters.peek().is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#')
            }
            '|' => cell,
            // Before a link it would make a picture.
            '!' => characters.peek().is_none(),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(character);
    }
}
