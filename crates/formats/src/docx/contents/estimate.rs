//! On which page things will stand, near enough.
//!
//! Word knows its pages only after it has laid them out, and until then shows
//! the numbers the file brings. Laying the report out ourselves would cost a
//! hundred times what writing it does, so lines are counted with the widths
//! of Arial and pages are filled as Word fills them. The numbers are exact in
//! a short report and may be off by a page or two towards the end of a long one.

use super::super::sheet::{Form, page};

/// Fills pages from top to bottom.
pub(in super::super) struct Pages {
    page: u32,
    /// How much fits on a page, in twips.
    height: u32,
    /// How much of the page is taken, in twips.
    used: u32,
    /// The space wanted below what was placed last. Word leaves this or what
    /// the next paragraph wants above it, whichever is more.
    below: u32,
    /// Paragraphs that stay with the one that follows, not placed yet.
    waiting: Vec<Slab>,
    /// The page of each place asked about, in order.
    places: Vec<u32>,
    /// Places that stand before the first waiting paragraph.
    asked: usize,
}

/// Something with a height.
#[derive(Clone, Copy)]
struct Slab {
    before: u32,
    lines: u32,
    line: u32,
    after: u32,
    /// How many places are asked about just before it.
    asked: usize,
    /// Whether it may be broken between its lines.
    breaks: bool,
    /// The height of the header row that stands above it, should it be the
    /// first row on a page.
    header: u32,
}

impl Pages {
    /// Begins at the top of the first page, with room for so much on each.
    pub fn new(height: u32) -> Pages {
        Pages {
            page: 1,
            height,
            used: 0,
            below: 0,
            waiting: Vec::new(),
            places: Vec::new(),
            asked: 0,
        }
    }

    /// How much fits on a page, in twips.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// A paragraph in a form, `indent` twips narrower than the form says.
    pub fn paragraph(&mut self, form: &Form, text: &str, indent: u32, keep_next: bool) {
        if form.new_page {
            self.new_page();
        }
        let width = page::TEXT_WIDTH.saturating_sub(form.left + form.right + indent);
        let asked = std::mem::take(&mut self.asked);
        self.slab(
            Slab {
                before: form.before,
                lines: lines(text, form, width),
                line: line_height(form),
                after: form.after,
                asked,
                breaks: !form.keep_lines,
                header: 0,
            },
            keep_next || form.keep_next,
        );
    }

    /// A picture on a line of its own, with space above and below it.
    pub fn picture(&mut self, before: u32, height: u32, after: u32, keep_next: bool) {
        self.unbroken(before, height, after, 0, keep_next);
    }

    /// A row of a table that has a header row of a height; the header row
    /// itself has none.
    pub fn row(&mut self, height: u32, header: u32, keep_next: bool) {
        self.unbroken(0, height, 0, header, keep_next);
    }

    fn unbroken(&mut self, before: u32, height: u32, after: u32, header: u32, keep_next: bool) {
        let asked = std::mem::take(&mut self.asked);
        let slab = Slab { before, lines: 1, line: height, after, asked, breaks: false, header };
        self.slab(slab, keep_next);
    }

    /// Asks on which page the next paragraph will begin.
    pub fn ask(&mut self) {
        self.asked += 1;
    }

    /// The page of every place asked about, and the last page.
    pub fn finish(mut self) -> (Vec<u32>, u32) {
        self.place_waiting();
        self.places.extend(std::iter::repeat_n(self.page, self.asked));
        (self.places, self.page)
    }

    /// Begins a page with another height, because the paper is turned.
    pub fn turn_paper(&mut self, height: u32) {
        self.new_page();
        self.height = height;
    }

    fn new_page(&mut self) {
        self.place_waiting();
        if self.used > 0 {
            self.turn(0);
        }
    }

    fn turn(&mut self, header: u32) {
        self.page += 1;
        self.used = header;
        self.below = 0;
    }

    fn slab(&mut self, slab: Slab, keep_next: bool) {
        self.waiting.push(slab);
        if !keep_next {
            self.place_waiting();
        }
    }

    /// Places the waiting paragraphs so that all but the last stand on one
    /// page with the beginning of the last.
    fn place_waiting(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let Some((last, kept)) = waiting.split_last() else { return };
        let (mut together, mut below) = (0, self.below);
        for slab in kept {
            together += below.max(slab.before) + slab.lines * slab.line;
            below = slab.after;
        }
        together += below.max(last.before) + last.beginning();
        if self.used + together > self.height && self.used > 0 && together <= self.height {
            self.turn(waiting[0].header);
        }
        for slab in &waiting {
            self.place(slab);
        }
    }

    fn place(&mut self, slab: &Slab) {
        let gap = self.below.max(slab.before);
        if self.used > 0 && self.used + gap + slab.beginning() > self.height {
            self.turn(slab.header);
        }
        self.places.extend(std::iter::repeat_n(self.page, slab.asked));
        // Nothing is left above what stands first on a page.
        self.used += if self.used == 0 { 0 } else { gap };
        let mut left = slab.lines;
        loop {
            let room = self.height.saturating_sub(self.used) / slab.line.max(1);
            if left <= room || room == 0 && self.used == 0 {
                break;
            }
            // Word leaves no single line behind.
            let here = if left - room < 2 { room.saturating_sub(1) } else { room };
            left -= here.min(left);
            self.turn(0);
        }
        self.used += left * slab.line;
        self.below = slab.after;
    }
}

impl Slab {
    /// The least of it that may stand at the foot of a page.
    fn beginning(&self) -> u32 {
        let lines = if self.breaks && self.lines > 3 { 2 } else { self.lines };
        lines * self.line
    }
}

/// The height of a line, in twips: Arial's own is 1.149 of its size.
pub(in super::super) fn line_height(form: &Form) -> u32 {
    form.size * 10 * form.line * 1149 / 240 / 1000
}

/// How many lines a text takes at a width in twips.
pub(in super::super) fn lines(text: &str, form: &Form, width: u32) -> u32 {
    let width = u64::from(width) * 1000 / u64::from(form.size * 10);
    let mut lines = 1;
    let mut used = 0;
    for word in text.split(' ') {
        let word = u64::from(measure(word, form.bold));
        let space = if used == 0 { 0 } else { 278 };
        if used > 0 && used + space + word > width {
            lines += 1;
            used = word;
        } else {
            used += space + word;
        }
        if width > 0 && used > width {
            lines += ((used - 1) / width) as u32;
            used %= width;
        }
    }
    lines
}

/// The width of a text in thousandths of its size.
pub(in super::super) fn measure(text: &str, bold: bool) -> u32 {
    let widths = if bold { &BOLD } else { &REGULAR };
    text.chars()
        .map(|letter| match letter {
            ' '..='~' => u32::from(widths[letter as usize - 32]),
            '‘' | '’' => 222,
            '“' | '”' => 333,
            '…' | '—' => 1000,
            // Letters with accents are as wide as those without, on the whole.
            'ì' | 'í' | 'î' | 'ï' => 278,
            'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' => 722,
            _ => 556,
        })
        .sum()
}

/// The widths of Arial from space to tilde, in thousandths of the size.
const REGULAR: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The widths of Arial Bold.
const BOLD: [u16; 95] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

#[cfg(test)]
mod tests {
    use report::document::{Accent, Edition};

    use super::super::super::sheet::Sheet;
    use super::super::super::style::Style;
    use super::*;

    fn form(style: Style) -> Form {
        Sheet::new(Edition::Full, Accent::default()).form(style)
    }

    #[test]
    fn lines_are_as_many_as_the_words_need() {
        let body = form(Style::Body);
        assert_eq!(lines("", &body, 9000), 1);
        assert_eq!(lines("one two", &body, 9000), 1);
        assert_eq!(lines("one two", &body, 800), 2);
        let hundred = "word ".repeat(100);
        assert_eq!(lines(&hundred, &body, page::TEXT_WIDTH), 7);
        assert_eq!(lines(&"w".repeat(200), &body, page::TEXT_WIDTH), 4);
    }

    #[test]
    fn a_heading_goes_with_its_paragraph() {
        let mut pages = Pages::new(page::TEXT_HEIGHT);
        pages.row(page::TEXT_HEIGHT - 900, 0, false);
        pages.ask();
        pages.paragraph(&form(Style::Heading(2)), "Heading", 0, false);
        pages.paragraph(&form(Style::Body), "Text.", 0, false);
        assert_eq!(pages.finish(), (vec![2], 2));
    }

    #[test]
    fn a_chapter_begins_a_page_and_a_long_paragraph_runs_over() {
        let mut pages = Pages::new(page::TEXT_HEIGHT);
        pages.paragraph(&form(Style::Heading(1)), "One", 0, false);
        pages.paragraph(&form(Style::Body), &"word ".repeat(1_500), 0, false);
        pages.ask();
        pages.paragraph(&form(Style::Heading(1)), "Two", 0, false);
        let (places, last) = pages.finish();
        assert_eq!(places, [4]);
        assert_eq!(last, 4);
    }

    #[test]
    fn a_header_row_stands_again_on_every_page() {
        let mut pages = Pages::new(1_000);
        pages.row(200, 0, true);
        for _ in 0..7 {
            pages.row(200, 200, false);
        }
        pages.ask();
        pages.row(200, 200, false);
        // Four rows fit below the header on each page.
        assert_eq!(pages.finish(), (vec![2], 2));
    }

    #[test]
    fn what_is_higher_than_a_page_still_ends() {
        let mut pages = Pages::new(page::TEXT_HEIGHT);
        pages.row(3 * page::TEXT_HEIGHT, 0, false);
        pages.row(3 * page::TEXT_HEIGHT, 0, true);
        pages.ask();
        assert!(pages.finish().1 >= 2);
    }
}
