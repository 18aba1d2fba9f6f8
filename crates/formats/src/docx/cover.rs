//! The cover.

use docx_rs::{ParagraphChild, Run};
use report::document::Edition;

use super::body::Body;
use super::line::Line;
use super::style::Style;
use super::{figures, inlines};
use crate::FaultKind;

/// How high a logo may be, in twips: 3 cm.
const LOGO_HEIGHT: u32 = 1_700;

/// How far the council's name is below its logo, in twips.
const BELOW_LOGO: u32 = 1_200;

/// Writes the cover.
pub(super) fn cover(body: &mut Body<'_>) {
    let meta = &body.document.meta;
    if let Some(logo) = &meta.logo {
        match body.drawings.picture(&logo.image) {
            Some(picture) => {
                let picture = picture.no_higher_than(LOGO_HEIGHT);
                let height = picture.height;
                let run = figures::run(body, picture, &meta.council, logo.alt.clone());
                let mut line = Line::new(Style::Figure, vec![run], String::new());
                line.picture = Some(height);
                body.line(line);
            }
            None => body.fault(FaultKind::BrokenImage),
        }
    }
    let council = vec![inlines::plain(&meta.council)];
    let mut council = Line::new(Style::CoverCouncil, council, meta.council.clone());
    council.before = meta.logo.as_ref().map(|_| BELOW_LOGO);
    body.line(council);
    text(body, Style::Title, meta.title.clone());
    text(body, Style::Subtitle, meta.year.to_string());
    text(body, Style::Subtitle, period(body));
    if let Some(director) = &meta.director {
        let line = body.words.with("document-director", &[("name", director.as_str().into())]);
        text(body, Style::CoverText, line);
    }
    let note = match body.document.edition {
        Edition::Full => None,
        Edition::Draft => Some("document-draft-note"),
        Edition::Public => Some("document-public-note"),
        Edition::LargePrint => Some("document-large-print-note"),
    };
    if let Some(note) = note {
        let run = Run::new().add_text(body.words.get(note)).bold();
        let run = ParagraphChild::Run(Box::new(run));
        body.line(Line::new(Style::CoverText, vec![run], String::new()));
    }
    if meta.other_language {
        text(body, Style::CoverText, body.words.get("document-also-available"));
    }
    body.flush();
}

/// The year in words: “1 April 2024 to 31 March 2025”.
pub(super) fn period(body: &Body<'_>) -> String {
    let year = body.document.meta.year;
    let (start, end) = (year.start().to_string(), year.end().to_string());
    body.words.with("document-period", &[("start", start.into()), ("end", end.into())])
}

fn text(body: &mut Body<'_>, style: Style, text: String) {
    body.line(Line::new(style, vec![inlines::plain(&text)], text));
}
