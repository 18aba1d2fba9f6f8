//! Pictures and charts, in the line, with their captions.

use docx_rs::{ParagraphChild, Pic, Run};
use report::document::{Alt, Chart, Figure, plain_inlines};

use super::body::Body;
use super::images::{Content, EMU, Picture};
use super::line::Line;
use super::marks::{self, PictureMark};
use super::style::Style;
use super::{inlines, tables};
use crate::FaultKind;

/// Writes a picture with its caption below.
pub(super) fn figure(body: &mut Body<'_>, figure: &Figure) {
    let Some(picture) = body.drawings.picture(&figure.image) else {
        body.fault(FaultKind::BrokenImage);
        return;
    };
    let name = match (&figure.caption, &figure.alt) {
        (None, Alt::Decorative) => format!("picture-{}", body.marks.pictures.len() + 1),
        (Some(_), _) | (None, Alt::Text(_)) => name(body),
    };
    let mut line = picture_line(body, picture, &name, figure.alt.clone());
    match (&figure.caption, &figure.alt) {
        (None, Alt::Decorative) => body.line(line),
        (Some(caption), Alt::Text(_) | Alt::Decorative) => {
            line.keep_next = true;
            body.line(line);
            let content = inlines::children(caption, &mut body.links);
            write_caption(body, "document-figure-caption", content, &plain_inlines(caption));
        }
        // What carries meaning is numbered, so that the text can refer to it.
        (None, Alt::Text(_)) => {
            line.keep_next = true;
            body.line(line);
            write_caption(body, "document-figure-label", Vec::new(), "");
        }
    }
}

/// Writes a chart, its caption, and its data as a table.
pub(super) fn chart(body: &mut Body<'_>, chart: &Chart) {
    let Some(picture) = body.drawings.chart(chart, body.document) else {
        body.fault(FaultKind::BrokenImage);
        return;
    };
    let name = name(body);
    let alt = Alt::Text(chart.alt.clone());
    let mut line = picture_line(body, picture, &name, alt);
    line.keep_next = true;
    body.line(line);
    let caption = vec![inlines::plain(&chart.caption)];
    write_caption(body, "document-figure-caption", caption, &chart.caption);
    tables::chart_data(body, chart, body.figures);
}

/// What the next picture is called where Word lists all of them.
fn name(body: &Body<'_>) -> String {
    body.words.with("document-figure-label", &[("number", (body.figures + 1).into())])
}

/// Puts a picture on the cover or in the text as a run, at its own size.
pub(super) fn run(body: &mut Body<'_>, picture: Picture, name: &str, alt: Alt) -> ParagraphChild {
    let mark = body.marks.picture(PictureMark { name: name.to_owned(), alt });
    let bytes = match picture.content {
        Content::Pixels(bytes) => bytes,
        Content::Drawing(number) => {
            body.drawn(number);
            marks::drawing(number)
        }
    };
    let pic = Pic::new_with_dimensions(bytes, 1, 1)
        .id(format!("rIdPicture{}", body.marks.pictures.len()))
        .size(picture.width * EMU, picture.height * EMU);
    ParagraphChild::Run(Box::new(Run::new().highlight(mark.write()).add_image(pic)))
}

fn picture_line(body: &mut Body<'_>, picture: Picture, name: &str, alt: Alt) -> Line {
    let height = picture.height;
    let run = run(body, picture, name, alt);
    let mut line = Line::new(Style::Figure, vec![run], String::new());
    line.picture = Some(height);
    line
}

fn write_caption(body: &mut Body<'_>, message: &str, content: Vec<ParagraphChild>, text: &str) {
    body.figures += 1;
    let mut line = tables::counted(body, message, "Figure", body.figures, content);
    line.text.push_str(text);
    line.after = Some(240);
    body.line(line);
}
