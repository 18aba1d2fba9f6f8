//! Markdown to blocks.

use comrak::nodes::{ListType, Node, NodeValue, TableAlignment};
use comrak::{Arena, Options, parse_document};

use super::super::{Align, Block, Inline, List, Row, SubLevel, Table};
use super::tidy::normalise;
use super::{MAX_DEPTH, WORD_JOINER, runs};
use crate::lang::Lang;
use crate::metrics::live;

/// Reads the dialect. Never fails and loses no text: what the dialect does not
/// know meets the fate the module describes.
pub fn read(markdown: &str) -> Vec<Block> {
    let source = prepared(markdown);
    let arena = Arena::new();
    let root = parse_document(&arena, &source, &options());
    let lines: Vec<&str> = source.lines().collect();
    normalise(&with_captions(root, &lines))
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.parse.ignore_setext = true;
    options
}

/// The source as the parser may have it: line ends made one kind, and guarded
/// against the two things that it would take out of the text altogether.
fn prepared(markdown: &str) -> String {
    let markdown = markdown.replace('\0', "").replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<String> = markdown.split('\n').map(guarded).collect();
    widen_tables(&mut lines);
    lines.join("\n")
}

/// A line that begins with a bracket could be a reference definition (`[a]: b`),
/// which is no text to the parser. A word joiner before the bracket makes it
/// text; it is dropped again with the other characters that show nothing.
fn guarded(line: &str) -> String {
    let mark = |c: char| c.is_whitespace() || c.is_ascii_digit() || ">-*+.)".contains(c);
    let start = line.len() - line.trim_start_matches(mark).len();
    if line[start..].starts_with('[') {
        format!("{}{WORD_JOINER}{}", &line[..start], &line[start..])
    } else {
        line.to_owned()
    }
}

/// Gives every table as many columns as its widest row has cells: the parser
/// drops cells beyond those of the header.
fn widen_tables(lines: &mut [String]) {
    for rule in 1..lines.len() {
        let is_rule = lines[rule].contains('-')
            && lines[rule].contains('|')
            && lines[rule].chars().all(|c| "|-: >".contains(c));
        if !is_rule || cells(&lines[rule]) != cells(&lines[rule - 1]) {
            continue;
        }
        let rows = lines[rule + 1..].iter().take_while(|line| !line.trim().is_empty());
        let widest = rows.map(|line| cells(line)).max().unwrap_or(0);
        let missing = widest.saturating_sub(cells(&lines[rule]));
        for (line, cell) in [(rule - 1, " |"), (rule, "---|")] {
            let text = lines[line].trim_end();
            let closed = if text.ends_with('|') && !text.ends_with("\\|") { "" } else { "|" };
            if missing > 0 {
                lines[line] = format!("{text}{closed}{}", cell.repeat(missing));
            }
        }
    }
}

/// How many cells a line has, if it is one of a table.
fn cells(line: &str) -> usize {
    let line = line.trim().trim_start_matches(['>', ' ']);
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').filter(|rest| !rest.ends_with('\\')).unwrap_or(line);
    let mut count = 1;
    let mut escaped = false;
    for character in line.chars() {
        if character == '|' && !escaped {
            count += 1;
        }
        escaped = character == '\\' && !escaped;
    }
    count
}

/// The top-level blocks, each paragraph that begins with a colon made the
/// caption of the table that follows it.
fn with_captions<'a>(root: Node<'a>, lines: &[&str]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut caption: Option<Vec<Inline>> = None;
    for node in root.children() {
        let made = block(node, 0);
        match &made[..] {
            [Block::Table(table)] => {
                let caption = caption.take();
                blocks.push(Block::Table(Table { caption, ..table.clone() }));
                continue;
            }
            [] | [_, ..] => blocks.extend(caption.take().map(with_colon)),
        }
        match (caption_of(node, lines), made) {
            (true, mut made) if made.len() == 1 => match made.pop() {
                Some(Block::Paragraph(text)) => caption = Some(without_colon(text)),
                Some(other) => blocks.push(other),
                None => {}
            },
            (_, made) => blocks.extend(made),
        }
    }
    blocks.extend(caption.map(with_colon));
    blocks
}

/// Whether a node is a paragraph that begins with an unescaped colon and a space.
fn caption_of(node: Node<'_>, lines: &[&str]) -> bool {
    let ast = node.data();
    let start = ast.sourcepos.start;
    let source = lines
        .get(start.line.saturating_sub(1))
        .and_then(|line| line.get(start.column.saturating_sub(1)..));
    matches!(ast.value, NodeValue::Paragraph) && source.is_some_and(|text| text.starts_with(": "))
}

fn without_colon(mut text: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text(first)) = text.first_mut() {
        *first = first.trim_start_matches(':').trim_start().to_owned();
    }
    text
}

/// A caption without its table is a paragraph as it was typed.
fn with_colon(mut text: Vec<Inline>) -> Block {
    text.insert(0, Inline::Text(": ".into()));
    Block::Paragraph(text)
}

fn block(node: Node<'_>, depth: usize) -> Vec<Block> {
    if depth > MAX_DEPTH {
        return vec![Block::Paragraph(vec![Inline::Text(all_text(node))])];
    }
    let inner = || node.children().flat_map(|child| block(child, depth + 1)).collect();
    let value = node.data().value.clone();
    match value {
        NodeValue::Paragraph => vec![Block::Paragraph(inlines(node))],
        NodeValue::Heading(heading) => {
            let level = if heading.level == 1 { SubLevel::One } else { SubLevel::Two };
            vec![Block::Heading { level, text: inlines(node) }]
        }
        NodeValue::BlockQuote => vec![Block::Quote(inner())],
        NodeValue::List(list) => {
            let start = match list.list_type {
                ListType::Bullet => None,
                ListType::Ordered => Some(u32::try_from(list.start).unwrap_or(1)),
            };
            let items = node
                .children()
                .map(|item| item.children().flat_map(|child| block(child, depth + 1)).collect())
                .collect();
            vec![Block::List(List { start, items })]
        }
        NodeValue::Table(table) => {
            let align = table.alignments.iter().map(|align| match align {
                TableAlignment::Right => Align::End,
                TableAlignment::None | TableAlignment::Left | TableAlignment::Center => {
                    Align::Start
                }
            });
            let mut rows = node.children().map(|row| row.children().map(inlines).collect::<Row>());
            let header = rows.next().unwrap_or_default();
            vec![Block::Table(Table::new(None, align.collect(), header, rows.collect()))]
        }
        NodeValue::CodeBlock(code) => typed(&code.literal),
        NodeValue::HtmlBlock(html) => typed(&html.literal),
        NodeValue::ThematicBreak => Vec::new(),
        // Kinds the options above do not ask for; their text is kept all the same.
        _ => vec![Block::Paragraph(vec![Inline::Text(all_text(node))])],
    }
}

/// Text to be kept line by line as it was typed; a blank line ends a paragraph.
fn typed(literal: &str) -> Vec<Block> {
    let paragraphs = literal.split("\n\n").map(|paragraph| {
        let mut text = Vec::new();
        for line in paragraph.lines() {
            if !text.is_empty() {
                text.push(Inline::Break);
            }
            text.push(Inline::Text(line.to_owned()));
        }
        Block::Paragraph(text)
    });
    paragraphs.collect()
}

/// All the text below a node, however deep, without recursion.
fn all_text(node: Node<'_>) -> String {
    let mut text = String::new();
    for descendant in node.descendants() {
        match &descendant.data().value {
            NodeValue::Text(run) => text.push_str(run),
            NodeValue::Code(code) => text.push_str(&code.literal),
            NodeValue::CodeBlock(code) => text.push_str(&code.literal),
            NodeValue::HtmlInline(html) => text.push_str(html),
            NodeValue::HtmlBlock(html) => text.push_str(&html.literal),
            // Anything else divides words.
            _ => text.push(' '),
        }
    }
    text
}

fn inlines(node: Node<'_>) -> Vec<Inline> {
    node.children().flat_map(|child| inline(child, 0)).collect()
}

fn inline(node: Node<'_>, depth: usize) -> Vec<Inline> {
    // Bold, italic, link and language nest at most four deep; the rest is noise.
    if depth > 4 * MAX_DEPTH {
        return vec![Inline::Text(all_text(node))];
    }
    let inner =
        || -> Vec<Inline> { node.children().flat_map(|child| inline(child, depth + 1)).collect() };
    let value = node.data().value.clone();
    match value {
        NodeValue::Text(text) => vec![Inline::Text(text.into_owned())],
        NodeValue::SoftBreak => vec![Inline::Text(" ".into())],
        NodeValue::LineBreak => vec![Inline::Break],
        NodeValue::Code(code) => vec![Inline::Text(code.literal)],
        NodeValue::HtmlInline(html) => vec![Inline::Text(html)],
        NodeValue::Strong => vec![Inline::Strong(inner())],
        NodeValue::Emph => vec![Inline::Emphasis(inner())],
        NodeValue::Link(link) => match link.url.strip_prefix("lang:").and_then(exact_lang) {
            Some(lang) => vec![Inline::Foreign { lang, text: inner() }],
            None => {
                let linked = if live::parse(&link.url).is_some() {
                    Inline::Live { of: link.url.clone(), text: all_text(node) }
                } else {
                    link_or_text(&link.url, inner())
                };
                match link.title.strip_prefix("lang:").and_then(exact_lang) {
                    Some(lang) => vec![Inline::Foreign { lang, text: vec![linked] }],
                    None if link.title.is_empty() => vec![linked],
                    // A title is text too: it is kept, in brackets.
                    None => vec![linked, Inline::Text(format!(" ({})", link.title))],
                }
            }
        },
        NodeValue::Image(image) => {
            let mut text = inner();
            text.push(Inline::Text(format!(" ({})", image.url)));
            if !image.title.is_empty() {
                text.push(Inline::Text(format!(" ({})", image.title)));
            }
            text
        }
        _ => {
            let mut text = inner();
            if text.is_empty() {
                text.push(Inline::Text(all_text(node)));
            }
            text
        }
    }
}

fn exact_lang(code: &str) -> Option<Lang> {
    Lang::BOTH.into_iter().find(|lang| lang.code() == code)
}

fn link_or_text(url: &str, text: Vec<Inline>) -> Inline {
    // Normalising undoes the link when the address is not one of ours.
    let address = runs::address(url).unwrap_or_else(|| url.to_owned());
    Inline::Link { address, text }
}
