//! Nobody's story or picture is in a file unless they agreed to that use of that
//! wording: generated reports in every combination of use, language, expiry,
//! withdrawal, forgetting and edit, each in every format and edition. What each
//! holds bears marks that stand nowhere else; a mark is in the finished bytes if,
//! and only if, it may be.
//!
//! A run takes some reports, `cargo xtask soak` some hundred (`LLUNIO_CONSENT`).

mod files;
mod generated;
mod next;
mod pasted;
mod translated;

use formats::export::Format;
use report::document::plain_blocks;
use report::lang::Lang;
use report::pack::{Pack, load_shipped};
use report::project::{Content, Project};

use files::{export_all, parts, readable};
use generated::{DAY, Dice, EDITIONS, Generated, contents, project};

/// Reports in a test run: each is made into twelve files or folders.
const FEW: u64 = 24;
/// Reports that are made as PDF, which takes longer: four files each.
const PDF: u64 = 3;
/// How many stories a report tells.
const STORIES: u64 = 4;

/// How many reports are made: `few` of them, unless more are asked for.
fn rounds(few: u64) -> u64 {
    let asked = std::env::var("LLUNIO_CONSENT").ok().and_then(|count| count.parse::<u64>().ok());
    // The kinds of file stay in the same proportion.
    asked.map_or(few, |asked| (asked * few / FEW).max(few))
}

/// How many marks were looked for, and how many of them were to be there.
#[derive(Default)]
struct Count {
    looked_for: usize,
    permitted: usize,
}

/// Exports a generated report and looks for every mark in every file of it.
fn round(number: u64, pack: &Pack, formats: &[Format], count: &mut Count) {
    let mut dice = Dice(number);
    let stories: Vec<Generated> =
        (0..STORIES).map(|index| Generated::new(&mut dice, number, index)).collect();
    let shown = Generated::new(&mut dice, number, STORIES);
    let (picture, image) = shown.picture();
    let folder = tempfile::tempdir().unwrap();
    let mut project = project(folder.path(), pack, &stories, |tx| {
        tx.add_image(&image).unwrap();
        tx.put_record(&picture, 0).unwrap();
        let mut contents = contents(shown.section, &stories);
        contents.push(Content::Picture { picture: picture.id.clone() });
        for lang in Lang::BOTH {
            tx.replace_text(shown.section, None, lang, &contents).unwrap();
        }
    });
    stories.iter().for_each(|story| story.forget(&mut project));
    for (edition, format, written) in export_all(&project, formats, &folder.path().join("out")) {
        for file in written.unwrap() {
            let text = readable(&file.path, format);
            assert!(text.contains("Ordinary words"), "{}", file.path.display());
            let languages: Vec<Lang> = file.lang.map_or(Lang::BOTH.to_vec(), |lang| vec![lang]);
            for made in stories.iter().chain([&shown]) {
                let mut held = false;
                for lang in Lang::BOTH {
                    let may = languages.contains(&lang) && made.may(lang, edition, format);
                    held |= may;
                    // In a PDF, what a picture says is not on the page.
                    let unseen = format == Format::Pdf && made.mark == shown.mark;
                    for mark in made.marks(lang).into_iter().skip(usize::from(unseen)) {
                        count.looked_for += 1;
                        count.permitted += usize::from(may);
                        let there = text.contains(&mark);
                        let path = file.path.display();
                        assert_eq!(there, may, "{mark} in {path} {edition:?}: {made:?}");
                    }
                }
                assert!(!text.contains(&made.older_mark()), "an earlier wording: {made:?}");
                assert_eq!(file.stories.contains(&made.mark), held, "what is noted: {made:?}");
                if made.mark == shown.mark && matches!(format, Format::Docx | Format::Html) {
                    let there = parts(&file.path, format).contains(&image.bytes);
                    assert_eq!(there, held, "the image in {} {made:?}", file.path.display());
                }
            }
        }
    }
    previewed(&project, &stories);
}

/// What the window shows of every edition holds what its files may hold.
fn previewed(project: &Project, stories: &[Generated]) {
    for (lang, edition) in Lang::BOTH.into_iter().flat_map(|lang| EDITIONS.map(|it| (lang, it))) {
        let document = desk::preview::document(project, lang, edition, DAY).unwrap();
        let pieces = document.walk().into_iter().flat_map(|(_, section)| &section.pieces);
        let blocks: Vec<_> = pieces.map(|piece| piece.block.clone()).collect();
        let text = plain_blocks(&blocks);
        for story in stories {
            let there = story.marks(lang).map(|mark| text.contains(&mark));
            assert_eq!(there, [story.may(lang, edition, Format::Pdf); 2], "preview: {story:?}");
        }
    }
}

#[test]
fn a_story_or_picture_is_in_a_file_if_and_only_if_consent_covers_it() {
    let pack = load_shipped("lassar");
    let mut count = Count::default();
    for number in 0..rounds(FEW) {
        round(number, &pack, &[Format::Markdown, Format::Html, Format::Docx], &mut count);
    }
    println!("{} marks looked for, {} of them permitted", count.looked_for, count.permitted);
    assert!(count.permitted * 10 > count.looked_for, "enough is permitted to tell");
    assert!(count.permitted * 2 < count.looked_for, "and enough is not");
}

#[test]
fn a_story_is_in_a_pdf_if_and_only_if_consent_covers_it() {
    let pack = load_shipped("lassar");
    let mut count = Count::default();
    for number in 1_000_000..1_000_000 + rounds(PDF) {
        round(number, &pack, &[Format::Pdf], &mut count);
    }
    assert!(count.permitted > 0 && count.permitted < count.looked_for);
}
