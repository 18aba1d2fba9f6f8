//! The report as Markdown.

use formats::markdown::markdown;
use report::document::{Block, Edition, Inline, plain_blocks};
use report::lang::Lang;

use crate::golden;
use crate::specimen::every_block;

#[test]
fn every_edition_in_both_languages_is_as_it_was_read() {
    for (edition, name) in [(Edition::Full, "full"), (Edition::Draft, "draft")] {
        for lang in Lang::BOTH {
            let text = markdown(&every_block(lang, edition)).unwrap();
            golden::check(&format!("markdown/{name}.{}.md", lang.code()), &text);
        }
    }
}

#[test]
fn no_words_are_lost_and_none_become_marks() {
    for lang in Lang::BOTH {
        let document = every_block(lang, Edition::Full);
        let text = markdown(&document).unwrap();
        let back = plain_blocks(&report::document::markdown::read(&text));
        for (_, section) in document.walk() {
            assert!(back.contains(&section.heading), "{}", section.heading);
            for piece in &section.pieces {
                if let Block::Paragraph(words) = &piece.block {
                    let words = plain_blocks(&[Block::Paragraph(words.clone())]);
                    assert!(back.contains(&words), "{words}");
                }
            }
        }
    }
}

#[test]
fn a_heading_typed_by_an_officer_cannot_close_itself_or_open_another() {
    let mut document = every_block(Lang::En, Edition::Full);
    document.sections.truncate(1);
    document.sections[0].heading = "# A \\ *b* ##".to_owned();
    document.sections[0].pieces.truncate(1);
    document.sections[0].pieces[0].block =
        Block::Paragraph(vec![Inline::Text("# no heading".to_owned())]);
    let text = markdown(&document).unwrap();
    assert_eq!(text.lines().filter(|line| line.starts_with('#')).count(), 2, "{text}");
    assert!(text.contains("\\# no heading"), "{text}");
}
