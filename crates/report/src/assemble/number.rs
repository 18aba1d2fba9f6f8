//! Paragraph numbers for a committee to refer to.

use crate::document::{Alt, Block, Section};

/// Numbers the pieces of a draft through the whole document. Sub-headings,
/// prescribed text and pictures that only decorate bear no number: nobody
/// refers to them. Both languages of a report written block by
/// block come out with the same numbers.
pub(super) fn paragraphs(sections: &mut [Section]) {
    let mut last = 0;
    number(sections, &mut last);
}

fn number(sections: &mut [Section], last: &mut u32) {
    for section in sections {
        for piece in &mut section.pieces {
            let counts = match &piece.block {
                Block::Heading { .. } | Block::Compulsory(_) | Block::Glossary(_) => false,
                Block::Figure(figure) => figure.alt != Alt::Decorative || figure.caption.is_some(),
                Block::Paragraph(_)
                | Block::List(_)
                | Block::Table(_)
                | Block::Quote(_)
                | Block::Chart(_)
                | Block::CaseStudy(_)
                | Block::PullQuote(_) => true,
            };
            if counts && piece.passage.is_some() {
                *last += 1;
                piece.number = Some(*last);
            }
        }
        number(&mut section.sections, last);
    }
}
