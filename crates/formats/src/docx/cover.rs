//! The cover: logo, a band in the council’s colour with its name and the title,
//! the year, and at the foot what else there is to know.

use docx_rs::{ParagraphChild, Run};
use report::document::{Edition, Meta};

use super::body::Body;
use super::contents::estimate::{line_height, lines};
use super::line::Line;
use super::sheet::{BAND_PADDING, page};
use super::style::Style;
use super::{figures, inlines};
use crate::FaultKind;

/// How high a logo may be, in twips: 3 cm.
const LOGO_HEIGHT: u32 = 1_700;

/// How far the band is below the logo, in twips.
const BELOW_LOGO: u32 = 900;

/// What is left free at the foot of the cover: programs and faces differ, and
/// nothing of it may come on another page.
const SPARE: u32 = 800;

/// Whose report it is, and for which year: of a paper, which has no cover, one line.
pub(super) fn whose(meta: &Meta) -> String {
    if meta.shape.has_cover() {
        meta.council.clone()
    } else {
        format!("{} · {}", meta.council, meta.year)
    }
}

/// Writes the cover; of a paper, what stands above its text.
pub(super) fn cover(body: &mut Body<'_>) {
    if !body.document.meta.shape.has_cover() {
        let meta = &body.document.meta;
        let lines = [text(Style::CoverText, whose(meta)), text(Style::Title, meta.title.clone())];
        lines.into_iter().for_each(|line| body.line(line));
        body.flush();
        return;
    }
    let mut head = logo(body);
    head.extend(band(body));
    head.extend(year(body));
    let mut foot = foot(body);
    // The foot of the cover stands at the foot of the page, as far as may be.
    let taken = height(body, &head) + height(body, &foot) + 2 * BAND_PADDING + SPARE;
    if let Some(first) = foot.first_mut() {
        first.before = Some(page::TEXT_HEIGHT.saturating_sub(taken).max(240));
    }
    for line in head.into_iter().chain(foot) {
        body.line(line);
    }
    body.flush();
}

fn logo(body: &mut Body<'_>) -> Vec<Line> {
    let Some(logo) = &body.document.meta.logo else { return Vec::new() };
    let Some(picture) = body.drawings.picture(&logo.image) else {
        body.fault(FaultKind::BrokenImage);
        return Vec::new();
    };
    let picture = picture.no_higher_than(LOGO_HEIGHT);
    let height = picture.height;
    let run = figures::run(body, picture, &body.document.meta.council, logo.alt.clone());
    let mut line = Line::new(Style::Figure, vec![run], String::new());
    line.picture = Some(height);
    vec![line]
}

/// The council, the title and the kind of edition.
fn band(body: &Body<'_>) -> Vec<Line> {
    let meta = &body.document.meta;
    let mut council = text(Style::CoverCouncil, meta.council.clone());
    if meta.logo.is_some() {
        council.before = Some(BELOW_LOGO);
    }
    let edition = match body.document.edition {
        Edition::Full | Edition::Draft => None,
        Edition::Public => Some("document-public-note"),
        Edition::LargePrint => Some("document-large-print-note"),
    };
    let mut lines = vec![council, text(Style::Title, meta.title.clone())];
    lines.extend(edition.map(|note| text(Style::CoverEdition, body.words.get(note))));
    lines
}

fn year(body: &Body<'_>) -> Vec<Line> {
    let meta = &body.document.meta;
    let mut lines =
        vec![text(Style::Subtitle, meta.year.to_string()), text(Style::CoverText, period(body))];
    lines.extend(meta.director.as_ref().map(|director| {
        let name = [("name", director.as_str().into())];
        text(Style::CoverText, body.words.with("document-director", &name))
    }));
    lines
}

/// That it is a draft, and that there is one in the other language.
fn foot(body: &Body<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    match body.document.edition {
        Edition::Draft => {
            let note = body.words.get("document-draft-note");
            let run = ParagraphChild::Run(Box::new(Run::new().add_text(&note).bold()));
            lines.push(Line::new(Style::CoverText, vec![run], note));
        }
        Edition::Full | Edition::Public | Edition::LargePrint => {}
    }
    if body.document.meta.other_language {
        lines.push(text(Style::CoverText, body.words.get("document-also-available")));
    }
    lines
}

/// About how high some lines are together, in twips.
fn height(body: &Body<'_>, all: &[Line]) -> u32 {
    let one = |line: &Line| {
        let form = body.sheet.form(line.style);
        let lines = lines(&line.text, &form, page::TEXT_WIDTH);
        let own = line.picture.unwrap_or(lines * line_height(&form));
        line.before.unwrap_or(form.before) + own + line.after.unwrap_or(form.after)
    };
    all.iter().map(one).sum()
}

/// The year in words: “1 April 2024 to 31 March 2025”.
pub(super) fn period(body: &Body<'_>) -> String {
    let year = body.document.meta.year;
    let (start, end) = (year.start().to_string(), year.end().to_string());
    body.words.with("document-period", &[("start", start.into()), ("end", end.into())])
}

fn text(style: Style, text: String) -> Line {
    Line::new(style, vec![inlines::plain(&text)], text)
}
