//! The numbers of a draft’s paragraphs, in the margin.

use docx_rs::{DocumentChild, LineSpacing, Paragraph, Run};

use super::super::contents::estimate::line_height;
use super::super::sheet::page;
use super::super::style::Style;
use super::Body;

impl Body<'_> {
    /// Writes the number of a draft's paragraph before a table without a
    /// caption, which has no line to stand beside.
    pub fn number_alone(&mut self) {
        if let Some(number) = self.number.take() {
            self.flush();
            self.write_number(number, None);
        }
    }

    /// The number stands in the margin in a frame of its own, so that it is
    /// part of no heading, no list item and no call-out. It is so far down
    /// beside a line of such a height, or alone.
    pub(super) fn write_number(&mut self, number: u32, beside: Option<(u32, u32)>) {
        let form = self.sheet.form(Style::ParagraphNumber);
        let paragraph = Paragraph::new()
            .style(&Style::ParagraphNumber.id())
            // Without a full stop, as on the web page: beside a numbered list
            // “11. 1.” would be read as one number.
            .add_run(Run::new().add_text(number.to_string()));
        let paragraph = match beside {
            Some((down, height)) => {
                const WIDTH: u32 = 680;
                const GAP: u32 = 170;
                let down = down + height.saturating_sub(line_height(&form)) * 3 / 5;
                paragraph
                    .frame_width(WIDTH)
                    .wrap("around")
                    .v_anchor("text")
                    .h_anchor("page")
                    .frame_x((page::MARGIN - WIDTH - GAP) as i32)
                    .frame_y(down.max(1) as i32)
            }
            None => {
                self.pages.paragraph(&form, "1", 0, true);
                let above = if self.after_table { 240 } else { 0 };
                self.after_table = false;
                paragraph
                    .line_spacing(LineSpacing::new().before(above).after(40))
                    .keep_next(true)
                    .align(docx_rs::AlignmentType::Left)
            }
        };
        self.children.push(DocumentChild::Paragraph(Box::new(paragraph)));
    }
}
