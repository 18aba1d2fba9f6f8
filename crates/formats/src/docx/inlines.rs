//! Runs of text.

use docx_rs::{Hyperlink, HyperlinkData, ParagraphChild, Run};
use report::document::Inline;
use report::lang::Lang;

use super::marks::RunMark;
use super::styles::LINK;

/// The addresses the document links to, each once.
#[derive(Default)]
pub(super) struct Links(Vec<String>);

impl Links {
    /// The id of the relationship to an address. docx-rs would count for all
    /// documents together, and no two exports would be the same.
    fn relationship(&mut self, address: &str) -> String {
        let index = self.0.iter().position(|known| known == address).unwrap_or_else(|| {
            self.0.push(address.to_owned());
            self.0.len() - 1
        });
        format!("rIdLink{}", index + 1)
    }
}

/// How the run being written looks.
#[derive(Clone, Copy, Default)]
struct Shape {
    strong: bool,
    emphasis: bool,
    foreign: Option<Lang>,
    link: bool,
    /// Years such as 2024-25 are not broken at their hyphen.
    whole_years: bool,
}

/// The children of a paragraph that holds some inlines.
pub(super) fn children(inlines: &[Inline], links: &mut Links) -> Vec<ParagraphChild> {
    let mut children = Vec::with_capacity(inlines.len());
    push(&mut children, inlines, Shape::default(), links);
    children
}

/// The same in a cell of a table, where there may be hardly room for a year.
pub(super) fn cell(inlines: &[Inline], links: &mut Links) -> Vec<ParagraphChild> {
    let mut children = Vec::with_capacity(inlines.len());
    push(&mut children, inlines, Shape { whole_years: true, ..Shape::default() }, links);
    children
}

/// The text with hyphens that do not break in its years: in 2024-25 but not in
/// a telephone number.
pub(super) fn whole_years(text: &str) -> String {
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let mut whole = String::with_capacity(text.len());
    for (index, part) in text.split('-').enumerate() {
        if index > 0 {
            let before = whole.chars().rev().take_while(char::is_ascii_digit).count();
            let year = before == 4 && matches!(digits(part), 2 | 4);
            whole.push(if year { '\u{2011}' } else { '-' });
        }
        whole.push_str(part);
    }
    whole
}

/// The child of a paragraph that holds plain text.
pub(super) fn plain(text: &str) -> ParagraphChild {
    ParagraphChild::Run(Box::new(Run::new().add_text(text)))
}

/// A link to a bookmark of the document.
pub(super) fn link_within(bookmark: &str, runs: Vec<Run>) -> ParagraphChild {
    ParagraphChild::Hyperlink(Hyperlink {
        link: HyperlinkData::Anchor { anchor: bookmark.to_owned() },
        history: None,
        children: runs.into_iter().map(|run| ParagraphChild::Run(Box::new(run))).collect(),
    })
}

fn push(children: &mut Vec<ParagraphChild>, inlines: &[Inline], shape: Shape, links: &mut Links) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Live { text, .. } => {
                let text = if shape.whole_years { whole_years(text) } else { text.clone() };
                children.push(run(Run::new().add_text(text), shape));
            }
            Inline::Break => {
                let line = Run::new().add_break(docx_rs::BreakType::TextWrapping);
                children.push(run(line, shape));
            }
            Inline::Strong(inner) => push(children, inner, Shape { strong: true, ..shape }, links),
            Inline::Emphasis(inner) => {
                push(children, inner, Shape { emphasis: true, ..shape }, links)
            }
            Inline::Foreign { lang, text } => {
                push(children, text, Shape { foreign: Some(*lang), ..shape }, links)
            }
            // Word has no link within a link; the outer one counts.
            Inline::Link { text, .. } if shape.link => push(children, text, shape, links),
            Inline::Link { address, text } => {
                let mut inner = Vec::new();
                push(&mut inner, text, Shape { link: true, ..shape }, links);
                children.push(ParagraphChild::Hyperlink(Hyperlink {
                    link: HyperlinkData::External {
                        rid: links.relationship(address),
                        // docx-rs writes this one text as it is.
                        path: quick_xml::escape::escape(address.as_str()).into_owned(),
                    },
                    history: None,
                    children: inner,
                }));
            }
        }
    }
}

fn run(run: Run, shape: Shape) -> ParagraphChild {
    let run = if shape.strong { run.bold() } else { run };
    let run = if shape.emphasis { run.italic() } else { run };
    let run = if shape.link { run.style(LINK) } else { run };
    let run = match shape.foreign {
        Some(lang) => run.highlight(RunMark::Language(lang).write()),
        None => run,
    };
    ParagraphChild::Run(Box::new(run))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_whole_and_nothing_else_is() {
        assert_eq!(whole_years("2023-24 and 2024-2025"), "2023\u{2011}24 and 2024\u{2011}2025");
        for other in ["01632-960123", "2024-", "well-being", "12-24", "2024-5", "2024-255", "-"] {
            assert_eq!(whole_years(other), other);
        }
    }
}
