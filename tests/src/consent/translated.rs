//! What a translator is sent holds nobody's story or picture beyond consent.

use desk::translating::{self, Asked, TranslationFormat};
use formats::export::Format;
use report::lang::Lang;
use report::pack::load_shipped;
use report::project::Content;

use super::files::readable;
use super::generated::{DAY, Dice, Generated, contents, project};
use super::{STORIES, rounds};

/// Reports in a test run: each is made into four files.
const FEW: u64 = 24;

#[test]
fn a_translator_is_sent_what_is_agreed_and_its_rendering_if_that_is_agreed_too() {
    let pack = load_shipped("lassar");
    let (mut looked_for, mut permitted) = (0, 0);
    for number in 2_000_000..2_000_000 + rounds(FEW) {
        let mut dice = Dice(number);
        let stories: Vec<Generated> =
            (0..STORIES).map(|index| Generated::new(&mut dice, number, index)).collect();
        let shown = Generated::new(&mut dice, number, STORIES);
        let (picture, image) = shown.picture();
        let folder = tempfile::tempdir().unwrap();
        let mut project = project(folder.path(), &pack, &stories, |tx| {
            tx.add_image(&image).unwrap();
            tx.put_record(&picture, 0).unwrap();
            let mut contents = contents(shown.section, &stories);
            contents.push(Content::Picture { picture: picture.id.clone() });
            tx.replace_text(shown.section, None, Lang::En, &contents).unwrap();
        });
        stories.iter().for_each(|story| story.forget(&mut project));
        for from in Lang::BOTH {
            let prepared = translating::prepare(&project, Asked { from, all: true }, DAY).unwrap();
            let out = folder.path().join(from.code());
            let files = translating::write(&prepared, &TranslationFormat::ALL, &out).unwrap();
            for (file, format) in files.iter().zip([Format::Docx, Format::Markdown]) {
                let text = readable(&file.path, format);
                for made in stories.iter().chain([&shown]) {
                    for lang in Lang::BOTH {
                        let may = made.may_be_sent(from, lang);
                        for mark in made.marks(lang) {
                            looked_for += 1;
                            permitted += usize::from(may);
                            let path = file.path.display();
                            assert_eq!(text.contains(&mark), may, "{mark} in {path}: {made:?}");
                        }
                    }
                    assert!(!text.contains(&made.older_mark()), "an earlier wording: {made:?}");
                    let held = made.may_be_sent(from, from);
                    assert_eq!(file.stories.contains(&made.mark), held, "noted: {made:?}");
                }
            }
        }
    }
    println!("{looked_for} marks looked for, {permitted} of them permitted");
    assert!(permitted * 10 > looked_for && permitted * 2 < looked_for);
}
