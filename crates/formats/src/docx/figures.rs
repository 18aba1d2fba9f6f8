//! Pictures and charts, in the line, with their captions.

use docx_rs::{ParagraphChild, Pic, Run};
use report::document::{Alt, Chart, Figure, plain_inlines};

use super::body::{Body, Line};
use super::images::{self, EMU, Picture};
use super::marks::PictureMark;
use super::style::Style;
use super::{inlines, tables};
use crate::FaultKind;

/// Writes a picture with its caption below.
pub(super) fn figure(body: &mut Body<'_>, figure: &Figure) {
    let Some(picture) = images::picture(&figure.image) else {
        body.fault(FaultKind::BrokenImage);
        return;
    };
    let mut line = picture_line(body, picture, &figure.image.id, figure.alt.clone());
    line.keep_next = figure.caption.is_some();
    body.line(line);
    if let Some(caption) = &figure.caption {
        let content = inlines::children(caption, &mut body.links);
        write_caption(body, content, &plain_inlines(caption));
    }
}

/// Writes a chart, its caption, and its data as a table.
pub(super) fn chart(body: &mut Body<'_>, chart: &Chart) {
    let svg = images::chart(chart, body.document.lang, body.document.meta.accent);
    let Some(picture) = images::drawing(&svg) else {
        body.fault(FaultKind::BrokenImage);
        return;
    };
    let name = format!("chart-{}", body.figures + 1);
    let alt = Alt::Text(chart.alt.clone());
    let mut line = picture_line(body, picture, &name, alt);
    line.keep_next = true;
    body.line(line);
    write_caption(body, vec![inlines::plain(&chart.caption)], &chart.caption);
    tables::chart_data(body, chart, body.figures);
}

/// Puts a picture on the cover or in the text as a run, at its own size.
pub(super) fn run(body: &mut Body<'_>, picture: Picture, name: &str, alt: Alt) -> ParagraphChild {
    let mark = body.marks.picture(PictureMark { name: name.to_owned(), alt });
    let pic = Pic::new_with_dimensions(picture.bytes, 1, 1)
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

fn write_caption(body: &mut Body<'_>, content: Vec<ParagraphChild>, text: &str) {
    body.figures += 1;
    let mut line =
        tables::counted(body, "document-figure-caption", "Figure", body.figures, content);
    line.text.push_str(text);
    line.after = Some(240);
    body.line(line);
}
