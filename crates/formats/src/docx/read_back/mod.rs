//! Compares a finished Word file with the document it was made from.
//!
//! A report is law-bound text: before it is handed over, everything that
//! should be in it is looked for in the file itself.

mod wanted;

use report::document::Document;
use serde::Serialize;

use self::wanted::{Text, Wanted};
use super::read::{ParagraphKind, ReadBack, ReadBlock, ReadParagraph, ReadTable};

/// Something that the document says and the file does not, or not so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Difference {
    /// The file's language is not the document's.
    DocumentLanguage {
        /// What the file says.
        found: Option<String>,
    },
    /// A heading is missing, or has another level or place.
    Heading {
        /// Its level.
        level: u8,
        /// Its words.
        text: String,
    },
    /// The file has a heading that the document has not.
    ExtraHeading {
        /// Its words.
        text: String,
    },
    /// A text is missing, or not where it should be.
    Text {
        /// The text.
        text: String,
    },
    /// A table is missing, or its cells differ.
    Table {
        /// The cells of its header row.
        header: Vec<String>,
    },
    /// A table's first row is not marked as a header row.
    HeaderRow {
        /// Its cells.
        header: Vec<String>,
    },
    /// A picture's alternative text is missing or another's.
    Alt {
        /// What it should say; none for decoration.
        wanted: Option<String>,
        /// What the file says.
        found: Option<String>,
    },
    /// Words in the other language are not marked as such.
    Language {
        /// The words.
        text: String,
    },
    /// A link is missing or leads elsewhere.
    Link {
        /// Where it should lead.
        address: String,
        /// Its words.
        text: String,
    },
}

/// Looks for everything in the document: headings with their levels, words in
/// their order, tables with their header rows, alternative texts, languages
/// and links.
pub fn compare(document: &Document, file: &ReadBack) -> Vec<Difference> {
    let wanted = Wanted::new(document);
    let mut differences = Vec::new();
    if file.lang.as_deref() != Some(document.lang.tag()) {
        differences.push(Difference::DocumentLanguage { found: file.lang.clone() });
    }
    let found: Vec<(ParagraphKind, String)> = file
        .paragraphs()
        .into_iter()
        .map(|paragraph| (paragraph.kind, clean(&paragraph.text())))
        .collect();
    compare_headings(&wanted, &found, &mut differences);
    compare_texts(&wanted, &found, &mut differences);
    compare_tables(&wanted, file, &mut differences);
    compare_pictures(&wanted, file, &mut differences);
    compare_spans(&wanted, file, &mut differences);
    differences
}

fn compare_headings(
    wanted: &Wanted,
    found: &[(ParagraphKind, String)],
    differences: &mut Vec<Difference>,
) {
    let found: Vec<(u8, &str)> = found
        .iter()
        .filter_map(|(kind, text)| match kind {
            ParagraphKind::Heading(level) => Some((*level, text.as_str())),
            ParagraphKind::Text | ParagraphKind::Item { .. } | ParagraphKind::Contents => None,
        })
        .collect();
    let mut next = 0;
    for heading in &wanted.headings {
        let same = |(level, text): &(u8, &str)| (*level, *text) == (heading.0, &heading.1);
        match found[next..].iter().position(same) {
            Some(skipped) => {
                for (_, text) in &found[next..next + skipped] {
                    differences.push(Difference::ExtraHeading { text: (*text).to_owned() });
                }
                next += skipped + 1;
            }
            None => {
                differences.push(Difference::Heading { level: heading.0, text: heading.1.clone() })
            }
        }
    }
    for (_, text) in &found[next..] {
        differences.push(Difference::ExtraHeading { text: (*text).to_owned() });
    }
}

fn compare_texts(
    wanted: &Wanted,
    found: &[(ParagraphKind, String)],
    differences: &mut Vec<Difference>,
) {
    let found: Vec<&str> = found
        .iter()
        .filter(|(kind, _)| *kind != ParagraphKind::Contents)
        .map(|(_, text)| text.as_str())
        .collect();
    let mut next = 0;
    for Text { text, whole } in &wanted.texts {
        let text = clean(text);
        if text.is_empty() {
            continue;
        }
        let same = |found: &&str| if *whole { **found == text } else { found.contains(&text) };
        match found[next..].iter().position(same) {
            Some(skipped) => next += skipped + 1,
            None => differences.push(Difference::Text { text }),
        }
    }
}

fn compare_tables(wanted: &Wanted, file: &ReadBack, differences: &mut Vec<Difference>) {
    let found: Vec<(&ReadTable, Vec<Vec<String>>)> =
        file.tables().into_iter().map(|table| (table, cells(table))).collect();
    let mut next = 0;
    for rows in &wanted.tables {
        match found[next..].iter().position(|(_, cells)| cells == rows) {
            Some(skipped) => next += skipped + 1,
            None => differences.push(Difference::Table { header: rows[0].clone() }),
        }
    }
    // Every table of a report has a header row: of charts and the glossary too.
    for (table, cells) in &found {
        if !table.rows.first().is_some_and(|row| row.header) {
            let header = cells.first().cloned().unwrap_or_default();
            differences.push(Difference::HeaderRow { header });
        }
    }
}

fn cells(table: &ReadTable) -> Vec<Vec<String>> {
    let cell = |blocks: &Vec<ReadBlock>| {
        let texts = blocks.iter().map(|block| match block {
            ReadBlock::Paragraph(paragraph) => clean(&paragraph.text()),
            ReadBlock::Table(_) => String::new(),
        });
        texts.collect::<Vec<_>>().join(" ")
    };
    table.rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect()
}

fn compare_pictures(wanted: &Wanted, file: &ReadBack, differences: &mut Vec<Difference>) {
    let found: Vec<Option<String>> = file
        .paragraphs()
        .into_iter()
        .flat_map(|paragraph| &paragraph.pictures)
        .map(|picture| match (&picture.alt, picture.decorative) {
            (Some(alt), false) => Some(clean(alt)),
            (None, true) => None,
            // Neither the one nor the other, or both: never what is wanted.
            (alt, _) => Some(format!("?{}", alt.as_deref().unwrap_or_default())),
        })
        .collect();
    for index in 0..wanted.alts.len().max(found.len()) {
        let (wanted, found) = (wanted.alts.get(index), found.get(index));
        if wanted != found {
            differences.push(Difference::Alt {
                wanted: wanted.cloned().flatten(),
                found: found.cloned().flatten(),
            });
        }
    }
}

fn compare_spans(wanted: &Wanted, file: &ReadBack, differences: &mut Vec<Difference>) {
    let paragraphs = file.paragraphs();
    let said = |belongs: &dyn Fn(&super::read::Span) -> bool, text: &str| {
        paragraphs.iter().any(|paragraph| joined(paragraph, belongs).contains(text))
    };
    for (lang, text) in &wanted.foreign {
        if !said(&|span| span.lang.as_deref() == Some(lang), text) {
            differences.push(Difference::Language { text: text.clone() });
        }
    }
    for (address, text) in &wanted.links {
        if !said(&|span| span.link.as_deref() == Some(address), text) {
            differences.push(Difference::Link { address: address.clone(), text: text.clone() });
        }
    }
}

fn joined(paragraph: &ReadParagraph, belongs: &dyn Fn(&super::read::Span) -> bool) -> String {
    let text: String = paragraph
        .spans
        .iter()
        .filter(|span| belongs(span))
        .map(|span| span.text.as_str())
        .collect();
    clean(&text)
}

/// A text with every run of spaces and line ends as one space, without the
/// characters that XML does not have, and with every hyphen as the plain one: a
/// year in a table has one that does not break.
fn clean(text: &str) -> String {
    let text = super::finish::characters::illegal_characters_dropped(text);
    let mut clean = String::with_capacity(text.len());
    for word in text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()) {
        if !clean.is_empty() {
            clean.push(' ');
        }
        clean.extend(word.chars().map(|letter| if letter == '\u{2011}' { '-' } else { letter }));
    }
    clean
}
