//! Sizes, colours and measures: what the pages look like, in one table.
//!
//! The styles of the Word file and the estimate of its pages are both made
//! from these forms, so they cannot disagree.

use report::document::{Accent, Document, Edition};

use super::style::Style;

/// A4 and its margins, in twips (1/1440 inch).
pub(super) mod page {
    /// Width of the paper.
    pub const WIDTH: u32 = 11_906;
    /// Height of the paper.
    pub const HEIGHT: u32 = 16_838;
    /// Every margin: 2.5 cm.
    pub const MARGIN: u32 = 1_418;
    /// How far the footer stands from the edge.
    pub const FOOTER: u32 = 709;
    /// Width of the text.
    pub const TEXT_WIDTH: u32 = WIDTH - 2 * MARGIN;
    /// Width of the text on a page on its side.
    pub const LONG_TEXT_WIDTH: u32 = HEIGHT - 2 * MARGIN;
    /// Height of the text, where the foot has its usual height.
    pub const TEXT_HEIGHT: u32 = HEIGHT - 2 * MARGIN;
    /// What is left free between the text and the foot.
    pub const FOOT_GAP: u32 = 340;
}

/// The face everything is set in; Word has it on every system, and others
/// have one of the same widths.
pub(super) const FACE: &str = "Arial";

/// What the borders of a call-out pad it with above and below, in twips.
pub(super) const PADDING: u32 = 110;

/// What the borders of the cover’s band pad it with all around, in twips: as
/// much as Word lets them.
pub(super) const BAND_PADDING: u32 = 31 * 20;

/// Indentation of one level of a list, in twips, before scaling.
const LIST_STEP: u32 = 360;

/// The look of one document: its edition's sizes in its council's colour.
pub(super) struct Sheet {
    accent: Accent,
    large: bool,
    /// Whether it is a paper: nothing has a page of its own.
    pub paper: bool,
    /// Whether all its pages lie on their sides.
    pub sideways: bool,
}

/// How a paragraph style looks.
#[derive(Clone, Copy)]
pub(super) struct Form {
    /// Size of the letters, in half-points.
    pub size: u32,
    /// Bold letters.
    pub bold: bool,
    /// The colour of the letters.
    pub ink: Ink,
    /// Space above, in twips.
    pub before: u32,
    /// Space below, in twips.
    pub after: u32,
    /// Height of a line in 240ths of the face's own.
    pub line: u32,
    /// Indentation from the left, in twips.
    pub left: u32,
    /// Indentation from the right, in twips.
    pub right: u32,
    /// Stay on the page of the paragraph that follows.
    pub keep_next: bool,
    /// Do not break across pages.
    pub keep_lines: bool,
    /// Begin a new page.
    pub new_page: bool,
    /// Flush right, for numbers.
    pub end: bool,
    /// The level in Word's outline, counted from 0.
    pub outline: Option<u8>,
    /// A bar at the left, and what is behind the text.
    pub bar: Option<Bar>,
}

/// The colours letters come in. Each has a contrast of at least 4.5 to 1 on what
/// it stands on: the accent, or white and the palest tint of the accent.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Ink {
    /// Nearly black.
    Text,
    /// The council's colour.
    Accent,
    /// Dark grey, for what the officer did not write.
    Quiet,
    /// White, on the accent alone.
    Paper,
}

/// The bar beside a set-off passage, or above the cover's first line.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Bar {
    /// In the accent on a pale tint, for case studies.
    CallOut,
    /// In the accent, for what people said.
    Accent,
    /// Thin and grey, for quotations and prescribed text.
    Grey,
    /// All around and behind, in the accent, for the cover.
    Band,
}

impl Sheet {
    /// The look of an edition.
    pub fn new(edition: Edition, accent: Accent) -> Sheet {
        let large = match edition {
            Edition::LargePrint => true,
            Edition::Full | Edition::Draft | Edition::Public => false,
        };
        Sheet { accent, large, paper: false, sideways: false }
    }

    /// The look of a document.
    pub fn of(document: &Document) -> Sheet {
        let sheet = Sheet::new(document.edition, document.meta.accent);
        let shape = document.meta.shape;
        Sheet { paper: !shape.has_cover(), sideways: shape.sideways(), ..sheet }
    }

    /// The width of the text, in twips.
    pub fn text_width(&self) -> u32 {
        if self.sideways { page::LONG_TEXT_WIDTH } else { page::TEXT_WIDTH }
    }

    /// The height of the pages, in twips.
    pub fn page_height(&self) -> u32 {
        if self.sideways { page::WIDTH } else { page::HEIGHT }
    }

    /// How a style looks.
    pub fn form(&self, style: Style) -> Form {
        let body = Form {
            size: 24,
            bold: false,
            ink: Ink::Text,
            before: 0,
            after: 160,
            line: 276,
            left: 0,
            right: 0,
            keep_next: false,
            keep_lines: false,
            new_page: false,
            end: false,
            outline: None,
            bar: None,
        };
        let form = match style {
            Style::Body => body,
            Style::CoverCouncil => Form { size: 34, before: 480, after: 0, ..band(body) },
            Style::Title if self.paper => {
                Form { size: 44, bold: true, ink: Ink::Accent, after: 280, ..body }
            }
            Style::Title => Form { size: 60, before: 3_600, after: 0, line: 252, ..band(body) },
            Style::CoverEdition => {
                Form { size: 34, bold: false, before: 280, after: 0, ..band(body) }
            }
            Style::Subtitle => {
                Form { size: 48, bold: true, ink: Ink::Accent, before: 720, after: 60, ..body }
            }
            Style::CoverText => Form { size: 28, before: 60, after: 60, ..body },
            Style::ContentsHeading => Form {
                size: 44,
                bold: true,
                ink: Ink::Accent,
                after: 280,
                line: 252,
                keep_next: true,
                new_page: true,
                ..body
            },
            Style::Contents(level) => contents(level, body),
            Style::Heading(1) if self.paper => {
                Form { size: 32, before: 360, after: 120, new_page: false, ..heading(1, body) }
            }
            Style::Heading(level) | Style::SubHeading(level) => heading(level, body),
            Style::ListItem => Form { after: 80, ..body },
            Style::Caption => Form {
                size: 22,
                bold: true,
                before: 200,
                after: 120,
                line: 259,
                keep_lines: true,
                ..body
            },
            Style::TableText | Style::TableRowHeading => table_text(body),
            Style::TableNumber => Form { end: true, ..table_text(body) },
            Style::TableHeading => Form { bold: true, keep_next: true, ..table_text(body) },
            Style::TableNumberHeading => {
                Form { bold: true, keep_next: true, end: true, ..table_text(body) }
            }
            Style::TableGap => Form { size: 12, after: 120, line: 240, ..body },
            Style::Figure => Form { before: 120, after: 80, line: 240, keep_lines: true, ..body },
            Style::Quote => Form { left: 340, right: 340, bar: Some(Bar::Grey), ..body },
            Style::PullQuote => Form {
                size: 30,
                ink: Ink::Accent,
                before: 200,
                left: 340,
                right: 340,
                keep_lines: true,
                bar: Some(Bar::Accent),
                ..body
            },
            Style::PullQuoteSpeaker => Form {
                size: 22,
                ink: Ink::Quiet,
                after: 280,
                left: 340,
                right: 340,
                bar: Some(Bar::Accent),
                ..body
            },
            Style::CallOutTitle => Form {
                bold: true,
                ink: Ink::Accent,
                before: 240,
                after: 120,
                left: 340,
                right: 227,
                keep_next: true,
                keep_lines: true,
                bar: Some(Bar::CallOut),
                ..body
            },
            Style::CallOut => {
                Form { after: 120, left: 340, right: 227, bar: Some(Bar::CallOut), ..body }
            }
            Style::Compulsory => {
                Form { size: 22, ink: Ink::Quiet, left: 340, bar: Some(Bar::Grey), ..body }
            }
            Style::Footer => Form { size: 18, ink: Ink::Quiet, after: 0, line: 240, ..body },
            Style::ParagraphNumber => {
                Form { size: 20, ink: Ink::Quiet, after: 0, end: true, ..body }
            }
        };
        self.scaled(form)
    }

    /// Large print is one and a half times as large, and nothing in it is
    /// smaller than 16 point.
    fn scaled(&self, form: Form) -> Form {
        if !self.large {
            return form;
        }
        let size = match form.size {
            // The gap between tables, and a title that is large already.
            0..=12 => form.size,
            13..=59 => (form.size * 3 / 2).max(32),
            60.. => form.size * 6 / 5,
        };
        Form { size, before: (form.before * 5 / 4).min(1_600), after: form.after * 5 / 4, ..form }
    }

    /// Indentation of one level of a list, in twips.
    pub fn list_step(&self) -> u32 {
        if self.large { LIST_STEP * 3 / 2 } else { LIST_STEP }
    }

    /// A colour as Word writes it: `0A5C5A`.
    pub fn ink(&self, ink: Ink) -> String {
        match ink {
            Ink::Text => "1A1A1A".to_owned(),
            Ink::Accent => hex(self.accent.rgb()),
            Ink::Quiet => "454545".to_owned(),
            Ink::Paper => "FFFFFF".to_owned(),
        }
    }

    /// A share of the accent on white, as Word writes it.
    pub fn tint(&self, share: f64) -> String {
        hex(self.accent.tint(share))
    }
}

/// Thin lines, in a tint that is quiet but can be seen.
pub(super) const RULE: &str = "9A9A9A";

fn contents(level: u8, body: Form) -> Form {
    let base = Form { after: 60, line: 259, ..body };
    match level {
        1 => Form { bold: true, before: 160, ..base },
        2 => Form { left: 284, ..base },
        _ => Form { left: 567, size: 22, ..base },
    }
}

/// The band of the cover: paragraphs that follow each other become one.
fn band(body: Form) -> Form {
    Form { bold: true, ink: Ink::Paper, bar: Some(Bar::Band), ..body }
}

fn heading(level: u8, body: Form) -> Form {
    let base = Form {
        bold: true,
        ink: Ink::Accent,
        line: 259,
        keep_next: true,
        keep_lines: true,
        outline: Some(level - 1),
        ..body
    };
    match level {
        1 => Form { size: 44, after: 280, new_page: true, ..base },
        2 => Form { size: 36, before: 400, after: 160, ..base },
        3 => Form { size: 30, before: 360, after: 120, ..base },
        4 => Form { size: 26, before: 320, after: 100, ..base },
        _ => Form { before: 280, after: 80, ..base },
    }
}

fn table_text(body: Form) -> Form {
    Form { size: 22, after: 0, line: 259, ..body }
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("{red:02X}{green:02X}{blue:02X}")
}
