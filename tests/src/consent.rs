//! Nobody's story is in a file unless they agreed to that use of that wording:
//! generated reports in every combination of use, language, format, edition,
//! expiry, withdrawal and edit. Each story bears marks that stand nowhere else;
//! a mark is in the finished bytes if, and only if, it may be.

use std::collections::BTreeMap;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use desk::exporting::{self, Wanted};
use formats::FaultKind;
use formats::export::{ExportError, Format, export};
use jiff::civil::{Date, date};
use report::consent::{Consent, Use};
use report::document::{Edition, plain_blocks};
use report::lang::{Lang, Text};
use report::pack::{Pack, load_shipped};
use report::project::{
    Change, Content, Details, Did, Project, Testimony, TestimonyKind, TestimonyText, Tx,
};
use report::year::FinancialYear;

/// The day of every export.
const DAY: Date = date(2025, 9, 30);
const EDITIONS: [Edition; 4] =
    [Edition::Full, Edition::Draft, Edition::Public, Edition::LargePrint];
/// In the public edition, and not in it.
const SECTIONS: [&str; 2] = ["directors-summary", "workforce"];

/// Numbers that are the same at every run: a counter, well stirred.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }

    fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }
}

/// What was made of a wording in a language.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Wording {
    NeverAgreed,
    Agreed,
    EditedSince,
}

/// A story as it was generated: what it was made of, not what came of it.
#[derive(Debug)]
struct Generated {
    mark: String,
    section: &'static str,
    uses: Vec<Use>,
    wordings: BTreeMap<Lang, Wording>,
    expires: Option<Date>,
    withdrawn: bool,
    quote: bool,
}

impl Generated {
    fn new(dice: &mut Dice, round: u64, index: u64) -> Generated {
        let all = [Use::FullReport, Use::PublicSummary, Use::CommitteePapers, Use::Website];
        // Most have most uses, so that much is permitted and much is not.
        let uses = all.into_iter().filter(|_| !dice.one_in(4)).collect();
        let wording = |dice: &mut Dice| match dice.roll(6) {
            0 => Wording::NeverAgreed,
            1 => Wording::EditedSince,
            _ => Wording::Agreed,
        };
        Generated {
            mark: format!("Zq{round}w{index}"),
            section: SECTIONS[dice.roll(2) as usize],
            uses,
            wordings: Lang::BOTH.into_iter().map(|lang| (lang, wording(dice))).collect(),
            expires: match dice.roll(5) {
                0 => Some(date(2025, 9, 29)),
                1 => Some(DAY),
                2 => Some(date(2025, 10, 1)),
                _ => None,
            },
            withdrawn: dice.one_in(8),
            quote: dice.one_in(2),
        }
    }

    /// The mark of a wording; one for the title or speaker, one for the text.
    fn marks(&self, lang: Lang) -> [String; 2] {
        [format!("{}t{}", self.mark, lang.code()), format!("{}b{}", self.mark, lang.code())]
    }

    fn testimony(&self) -> Testimony {
        let text = |part: usize, ending: &str| {
            let words =
                |lang: Lang| format!("Told {} by the *river*{ending}", self.marks(lang)[part]);
            Text { en: words(Lang::En), cy: words(Lang::Cy) }
        };
        // A wording that was edited since was agreed with another mark in it.
        let before = |now: &str, lang: Lang| match self.wordings[&lang] {
            Wording::EditedSince => format!("Once {}old was told", self.mark),
            Wording::Agreed | Wording::NeverAgreed => now.to_owned(),
        };
        let (title, body) = (text(0, ""), text(1, " in the evenings, and again."));
        let agreed = Text { en: before(&body.en, Lang::En), cy: before(&body.cy, Lang::Cy) };
        let kind = if self.quote { TestimonyKind::Quote } else { TestimonyKind::CaseStudy };
        let consent = Consent {
            uses: self.uses.clone(),
            expires: self.expires,
            withdrawn: self.withdrawn.then_some(date(2025, 9, 1)),
            ..Consent::default()
        };
        let text = TestimonyText { title, body: agreed };
        let mut testimony = Testimony { id: self.mark.clone(), kind, text, consent };
        for lang in
            Lang::BOTH.into_iter().filter(|lang| self.wordings[lang] != Wording::NeverAgreed)
        {
            testimony.agree(lang, date(2025, 6, 2));
        }
        testimony.text.body = body;
        testimony
    }

    /// Whether it may be in a file: said here in other words than the program's.
    fn may(&self, lang: Lang, edition: Edition, format: Format) -> bool {
        let needed = match edition {
            Edition::Full | Edition::LargePrint => Use::FullReport,
            Edition::Draft => Use::CommitteePapers,
            Edition::Public => Use::PublicSummary,
        };
        let there = edition != Edition::Public || self.section == "directors-summary";
        let reached = self.uses.contains(&needed)
            && (format != Format::Html || self.uses.contains(&Use::Website));
        let lasting = !self.withdrawn && self.expires.is_none_or(|last| last >= DAY);
        there && reached && lasting && self.wordings[&lang] == Wording::Agreed
    }
}

/// A report whose every section has a text, with these stories in their places.
fn project(
    folder: &Path,
    pack: &Pack,
    stories: &[Generated],
    fill: impl FnOnce(&mut Tx<'_>),
) -> Project {
    let council = Text { en: "Glanafon".into(), cy: "Glanafon".into() };
    let details = Details::new(council, FinancialYear::starting(2024));
    let mut project = Project::create(&folder.join("r.llunio"), &details, pack).unwrap();
    project
        .write(Change::new(Did::Write, ""), |tx| {
            for (position, story) in stories.iter().enumerate() {
                tx.put_testimony(&story.testimony(), position)?;
            }
            for heading in pack.outline() {
                let id = heading.id();
                let mut contents = vec![Content::Text { markdown: "Ordinary words.".into() }];
                let here = stories.iter().filter(|story| story.section == id);
                contents.extend(here.map(|it| Content::Testimony { testimony: it.mark.clone() }));
                for lang in Lang::BOTH {
                    tx.replace_text(&id, None, lang, &contents)?;
                }
            }
            fill(tx);
            Ok(())
        })
        .unwrap();
    project
}

fn wanted(edition: Edition, formats: &[Format]) -> Wanted {
    let languages = Lang::BOTH.to_vec();
    Wanted { languages, formats: formats.to_vec(), editions: vec![edition], on: DAY }
}

fn exported(
    project: &Project,
    wanted: &Wanted,
    folder: &Path,
) -> Result<Vec<formats::export::Written>, ExportError> {
    let prepared = exporting::prepare(project, wanted).unwrap();
    // Whether the report is ready is another question; this one is what gets out.
    export(&prepared.jobs, folder, &mut |_, _| ControlFlow::Continue(()))
}

/// Everything that can be read in a finished file, unpacked.
fn readable(path: &Path, format: Format) -> String {
    let bytes = |path: &Path| std::fs::read(path).unwrap();
    match format {
        Format::Markdown => String::from_utf8(bytes(path)).unwrap(),
        Format::Pdf => {
            let file = formats::pdf::read::read(&bytes(path)).unwrap();
            file.pages.iter().map(|page| page.text()).collect::<Vec<_>>().join("\n")
        }
        Format::Docx => {
            let mut package = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
            let parts = package.len();
            let part = |index| {
                let mut text = Vec::new();
                package.by_index(index).unwrap().read_to_end(&mut text).unwrap();
                String::from_utf8_lossy(&text).into_owned()
            };
            (0..parts).map(part).collect()
        }
        Format::Html => {
            let files = std::fs::read_dir(path).unwrap().flatten().map(|file| file.path());
            let pages = files.filter(|file| file.is_file());
            pages.map(|file| String::from_utf8_lossy(&bytes(&file)).into_owned()).collect()
        }
    }
}

/// How many marks were looked for, and how many of them were to be there.
#[derive(Default)]
struct Count {
    looked_for: usize,
    permitted: usize,
}

/// Exports a generated report and looks for every mark in every file of it.
fn round(number: u64, pack: &Pack, edition: Edition, formats: &[Format], count: &mut Count) {
    let mut dice = Dice(number);
    let stories: Vec<Generated> =
        (0..4).map(|index| Generated::new(&mut dice, number, index)).collect();
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path(), pack, &stories, |_| {});
    let written =
        exported(&project, &wanted(edition, formats), &folder.path().join("out")).unwrap();
    for file in &written {
        let text = readable(&file.path, file.format);
        assert!(text.contains("Ordinary words"), "{}", file.path.display());
        let languages: Vec<Lang> = file.lang.map_or(Lang::BOTH.to_vec(), |lang| vec![lang]);
        for story in &stories {
            let mut held = false;
            for lang in Lang::BOTH {
                let may = languages.contains(&lang) && story.may(lang, edition, file.format);
                held |= may;
                for mark in story.marks(lang) {
                    count.looked_for += 1;
                    count.permitted += usize::from(may);
                    let there = text.contains(&mark);
                    assert_eq!(
                        there,
                        may,
                        "{mark} in {} {edition:?}: {story:?}",
                        file.path.display()
                    );
                }
            }
            assert!(!text.contains(&format!("{}old", story.mark)), "an earlier wording: {story:?}");
            assert_eq!(file.stories.contains(&story.mark), held, "what is noted: {story:?}");
        }
    }
    for lang in Lang::BOTH {
        let document = desk::preview::document(&project, lang, edition, DAY).unwrap();
        let blocks: Vec<_> = document
            .walk()
            .into_iter()
            .flat_map(|(_, section)| section.pieces.iter().map(|piece| piece.block.clone()))
            .collect();
        let text = plain_blocks(&blocks);
        for story in &stories {
            let there = story.marks(lang).map(|mark| text.contains(&mark));
            assert_eq!(there, [story.may(lang, edition, Format::Pdf); 2], "preview: {story:?}");
        }
    }
}

#[test]
fn a_story_is_in_a_file_if_and_only_if_consent_covers_it() {
    let pack = load_shipped("lassar");
    let mut count = Count::default();
    for number in 0..240 {
        let edition = EDITIONS[(number % 4) as usize];
        // Each format with each edition: 4 and 3 have no factor in common.
        let format = [Format::Markdown, Format::Html, Format::Docx][(number % 3) as usize];
        round(number, &pack, edition, &[format], &mut count);
    }
    println!("{} marks looked for, {} of them permitted", count.looked_for, count.permitted);
    assert!(count.permitted * 10 > count.looked_for, "enough is permitted to tell");
    assert!(count.permitted * 2 < count.looked_for, "and enough is not");
}

#[test]
fn a_story_is_in_a_pdf_if_and_only_if_consent_covers_it() {
    let pack = load_shipped("lassar");
    let mut count = Count::default();
    for number in 1_000..1_008 {
        let edition = EDITIONS[(number % 4) as usize];
        round(number, &pack, edition, &[Format::Pdf], &mut count);
    }
    assert!(count.permitted > 0 && count.permitted < count.looked_for);
}

const STORY: &str = "Once she lived beside the river and kept eleven hens in a shed.";

/// A report in which a story that nobody agreed to has been pasted somewhere.
fn pasted(folder: &Path, contents: &[Content], agreed: bool) -> Project {
    let consent = Consent { uses: vec![Use::FullReport], ..Consent::default() };
    let both = |words: &str| Text { en: words.into(), cy: words.into() };
    let text = TestimonyText { title: both("A title"), body: both(STORY) };
    let kind = TestimonyKind::CaseStudy;
    let mut story = Testimony { id: "s".into(), kind, text, consent };
    if agreed {
        Lang::BOTH.into_iter().for_each(|lang| story.agree(lang, date(2025, 6, 2)));
    }
    project(folder, &load_shipped("lassar"), &[], |tx| {
        tx.put_testimony(&story, 0).unwrap();
        tx.replace_text("workforce", None, Lang::En, contents).unwrap();
    })
}

#[test]
fn a_withheld_story_pasted_into_ordinary_text_stops_the_export_and_its_place_is_named() {
    let ways = [
        format!("We heard this: “{STORY}” It moved us."),
        format!("- One\n- {STORY}"),
        format!("| a | b |\n|---|---|\n| c | {STORY} |"),
        "Once **she** lived *beside* the river and kept eleven hens in a shed.".to_owned(),
    ];
    for markdown in ways {
        let content = Content::Text { markdown: markdown.clone() };
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let project = pasted(folder.path(), &[content], false);
        let passage = project.passages_of("workforce", Lang::En).unwrap()[0].id.clone();
        match exported(&project, &wanted(Edition::Full, &[Format::Markdown]), &out) {
            Err(ExportError::Faults(faults)) => {
                assert_eq!(faults.len(), 1, "{markdown}: {faults:?}");
                assert_eq!(faults[0].passage.as_ref(), Some(&passage));
                assert!(
                    matches!(&faults[0].kind, FaultKind::Withheld { words } if words.contains("lived beside the river"))
                );
            }
            other => panic!("{markdown}: {other:?}"),
        }
        assert!(!out.exists());
    }
}

#[test]
fn words_that_come_in_by_no_passage_are_found_in_the_finished_file() {
    for format in Format::ALL {
        let folder = tempfile::tempdir().unwrap();
        let text = [Content::Text { markdown: "Ordinary words.".into() }];
        let mut project = pasted(folder.path(), &text, false);
        let council = Text { en: STORY.into(), cy: STORY.into() };
        let details = Details { council, ..project.details().unwrap() };
        project.write(Change::new(Did::Details, ""), |tx| tx.set_details(&details)).unwrap();
        let out: PathBuf = folder.path().join("out");
        let result = exported(&project, &wanted(Edition::Full, &[format]), &out);
        assert!(matches!(result, Err(ExportError::Withheld { .. })), "{format:?}: {result:?}");
        assert!(!out.exists());
    }
}

#[test]
fn a_story_that_may_be_told_may_be_quoted_too() {
    let folder = tempfile::tempdir().unwrap();
    let content = Content::Text { markdown: format!("We heard this: “{STORY}”") };
    let project = pasted(folder.path(), &[content], true);
    let out = folder.path().join("out");
    assert_eq!(
        exported(&project, &wanted(Edition::Full, &[Format::Markdown]), &out).unwrap().len(),
        2
    );
    let website = exported(&project, &wanted(Edition::Full, &[Format::Html]), &out);
    assert!(matches!(website, Err(ExportError::Faults(_))), "the web was not agreed: {website:?}");
}
