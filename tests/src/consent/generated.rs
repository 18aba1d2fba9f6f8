//! Stories and pictures of people as they are generated: what each is made of,
//! and where it may be, said in other words than the program's.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::path::Path;

use formats::export::Format;
use jiff::civil::{Date, date};
use report::consent::{Consent, Use};
use report::document::{Edition, Image, ImageFormat};
use report::lang::{Lang, Text};
use report::pack::Pack;
use report::pictures::{Picture, Shows};
use report::project::{
    Change, Content, Details, Did, Project, Testimony, TestimonyKind, TestimonyText, Tx,
};
use report::year::FinancialYear;

/// The day of every export.
pub const DAY: Date = date(2025, 9, 30);
pub const EDITIONS: [Edition; 4] =
    [Edition::Full, Edition::Draft, Edition::Public, Edition::LargePrint];
/// In the public edition, and not in it.
const SECTIONS: [&str; 2] = ["directors-summary", "workforce"];

/// Numbers that are the same at every run: a counter, well stirred.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }

    pub fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }
}

/// What was made of a wording in a language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wording {
    NeverAgreed,
    Agreed,
    /// The title, or who is quoted, was edited after it was agreed.
    TitleEdited,
    /// The text was edited after it was agreed.
    BodyEdited,
}

/// A story, or a picture of a person, as it was generated.
#[derive(Debug)]
pub struct Generated {
    pub mark: String,
    pub section: &'static str,
    uses: Vec<Use>,
    pub wordings: BTreeMap<Lang, Wording>,
    expires: Option<Date>,
    withdrawn: bool,
    /// The text was removed for good when consent was withdrawn.
    forgotten: bool,
    quote: bool,
}

impl Generated {
    pub fn new(dice: &mut Dice, round: u64, index: u64) -> Generated {
        let all = [
            Use::FullReport,
            Use::PublicSummary,
            Use::CommitteePapers,
            Use::Website,
            Use::LaterReports,
        ];
        // Most have most uses, so that much is permitted and much is not.
        let uses = all.into_iter().filter(|_| !dice.one_in(4)).collect();
        let wording = |dice: &mut Dice| match dice.roll(8) {
            0 => Wording::NeverAgreed,
            1 => Wording::TitleEdited,
            2 => Wording::BodyEdited,
            _ => Wording::Agreed,
        };
        let withdrawn = dice.one_in(6);
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
            withdrawn,
            forgotten: withdrawn && dice.one_in(2),
            quote: dice.one_in(2),
        }
    }

    /// The mark of a wording; one for the title or speaker, one for the text.
    pub fn marks(&self, lang: Lang) -> [String; 2] {
        [format!("{}t{}", self.mark, lang.code()), format!("{}b{}", self.mark, lang.code())]
    }

    /// The mark of every wording that was agreed and then edited.
    pub fn older_mark(&self) -> String {
        format!("{}old", self.mark)
    }

    /// It as it stands.
    pub fn testimony(&self) -> Testimony {
        let mut testimony = self.older();
        testimony.text = self.text();
        testimony
    }

    /// Its mark is in every run of words: no two of them are alike.
    fn text(&self) -> TestimonyText {
        let both =
            |words: &dyn Fn(Lang) -> String| Text { en: words(Lang::En), cy: words(Lang::Cy) };
        let title =
            |lang: Lang| format!("In all the *river* towns {} was told aloud", self.marks(lang)[0]);
        let body = |lang: Lang| {
            format!("By the *river* there was told {} in the evenings.", self.marks(lang)[1])
        };
        TestimonyText { title: both(&title), body: both(&body) }
    }

    /// It as it was agreed; what was edited since was agreed with another mark in it.
    pub fn older(&self) -> Testimony {
        let mut text = self.text();
        let older = self.older_mark();
        for (lang, wording) in &self.wordings {
            let (title, body) = match lang {
                Lang::En => (&mut text.title.en, &mut text.body.en),
                Lang::Cy => (&mut text.title.cy, &mut text.body.cy),
            };
            match wording {
                Wording::NeverAgreed | Wording::Agreed => {}
                Wording::TitleEdited => {
                    *title = format!("What all of them once called {older} was this");
                }
                Wording::BodyEdited => {
                    *body = format!("Beside the sea it was once told {older} to few.");
                }
            }
        }
        let kind = if self.quote { TestimonyKind::Quote } else { TestimonyKind::CaseStudy };
        let consent = self.consent();
        let mut testimony = Testimony { id: self.mark.clone(), kind, text, consent };
        for (lang, wording) in &self.wordings {
            if *wording != Wording::NeverAgreed {
                testimony.agree(*lang, date(2025, 6, 2));
            }
        }
        testimony
    }

    fn consent(&self) -> Consent {
        Consent {
            uses: self.uses.clone(),
            expires: self.expires,
            withdrawn: self.withdrawn.then_some(date(2025, 9, 1)),
            ..Consent::default()
        }
    }

    /// A picture of a person to whom the same happened: another image was agreed
    /// where a wording was edited.
    pub fn picture(&self) -> (Picture, Image) {
        let image = png(self.mark.as_bytes());
        let words = |part: usize| Text {
            en: format!("By {}", self.marks(Lang::En)[part]),
            cy: format!("Gan {}", self.marks(Lang::Cy)[part]),
        };
        let mut picture = Picture {
            id: self.mark.clone(),
            shows: Shows::Image { en: image.id.clone(), cy: image.id.clone() },
            alt: Some(words(0)),
            caption: words(1),
            source: Text::default(),
            data: Text::default(),
            person: None,
            nobody: false,
        };
        let print = |lang| match self.wordings[&lang] {
            Wording::NeverAgreed => None,
            Wording::Agreed => Some(picture.fingerprint(lang)),
            Wording::TitleEdited | Wording::BodyEdited => {
                Some(report::pictures::image_fingerprint("another"))
            }
        };
        let agreed = Lang::BOTH.into_iter().filter_map(|lang| Some((lang, print(lang)?))).collect();
        picture.person = Some(Consent { agreed, ..self.consent() });
        (picture, image)
    }

    /// Whether consent reaches a file.
    pub fn reaches(&self, lang: Lang, edition: Edition, format: Format) -> bool {
        let needed = match edition {
            Edition::Full | Edition::LargePrint => Use::FullReport,
            Edition::Draft => Use::CommitteePapers,
            Edition::Public => Use::PublicSummary,
        };
        let reached = self.uses.contains(&needed)
            && (format != Format::Html || self.uses.contains(&Use::Website));
        reached && self.holds(lang)
    }

    /// Whether consent holds for the wording in a language, whatever it is for.
    fn holds(&self, lang: Lang) -> bool {
        let lasting = !self.withdrawn && self.expires.is_none_or(|last| last >= DAY);
        lasting && self.wordings[&lang] == Wording::Agreed
    }

    /// Whether its text in a language may be in what a translator is sent of a
    /// report that is translated from one: there must be a file to translate it
    /// for, and what is translated must be agreed.
    pub fn may_be_sent(&self, from: Lang, lang: Lang) -> bool {
        let for_a_file = self.uses.iter().any(|it| *it != Use::LaterReports);
        for_a_file && self.holds(from) && self.holds(lang)
    }

    /// Whether consent was withdrawn.
    pub fn is_withdrawn(&self) -> bool {
        self.withdrawn
    }

    /// Whether its consent goes on to the next report.
    pub fn goes_on(&self) -> bool {
        self.uses.contains(&Use::LaterReports)
    }

    /// Whether it may be in a file, where it is placed.
    pub fn may(&self, lang: Lang, edition: Edition, format: Format) -> bool {
        let there = edition != Edition::Public || self.section == "directors-summary";
        there && self.reaches(lang, edition, format)
    }

    /// Removes its text for good, if that is what happened to it; then it is in
    /// the bytes of the report's own file no more.
    pub fn forget(&self, project: &mut Project) {
        if !self.forgotten {
            return;
        }
        let still_there = !project.forget(&self.mark).unwrap().is_empty();
        let bytes = std::fs::read(project.path()).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let marks = Lang::BOTH.into_iter().flat_map(|lang| self.marks(lang));
        let mut marks = marks.chain([self.older_mark()]);
        assert!(still_there || marks.all(|mark| !text.contains(&mark)), "{self:?}");
    }
}

/// A report whose every section has a text, with these stories in their places,
/// entered in the wording that was agreed and then as they stand.
pub fn project(
    folder: &Path,
    pack: &Pack,
    stories: &[Generated],
    fill: impl FnOnce(&mut Tx<'_>),
) -> Project {
    let council = Text { en: "Glanafon".into(), cy: "Glanafon".into() };
    let details = Details::new(council, FinancialYear::starting(2024));
    let mut project = Project::create(&folder.join("r.llunio"), &details, pack).unwrap();
    let enter = |tx: &mut Tx<'_>, story: fn(&Generated) -> Testimony| {
        let mut each = stories.iter().enumerate();
        each.try_for_each(|(position, it)| tx.put_testimony(&story(it), position))
    };
    let change = |did| Change::new(did, "");
    project.write(change(Did::Testimony), |tx| enter(tx, Generated::older)).unwrap();
    project
        .write(change(Did::Write), |tx| {
            enter(tx, Generated::testimony)?;
            for heading in pack.outline() {
                let id = heading.id();
                let contents = contents(&id, stories);
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

/// What stands in a section: some words, and these stories that belong there.
pub fn contents<S: Borrow<Generated>>(section: &str, stories: &[S]) -> Vec<Content> {
    let words = Content::Text { markdown: "Ordinary words.".into() };
    let here = stories.iter().map(S::borrow).filter(|story| story.section == section);
    let told = here.map(|story| Content::Testimony { testimony: story.mark.clone() });
    std::iter::once(words).chain(told).collect()
}

/// An image of a few pixels, whose colours are these bytes.
fn png(colours: &[u8]) -> Image {
    let width = u32::try_from(colours.len()).unwrap();
    let row: Vec<u8> = std::iter::once(0).chain(colours.iter().copied()).collect();
    let sum = row.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    let length = u16::try_from(row.len()).unwrap();
    let stored =
        [&[0x78, 1, 1][..], &length.to_le_bytes(), &(!length).to_le_bytes(), &row].concat();
    let data = [stored, (sum.1 << 16 | sum.0).to_be_bytes().to_vec()].concat();
    let header = [&width.to_be_bytes()[..], &1_u32.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    let chunks = [chunk(b"IHDR", &header), chunk(b"IDAT", &data), chunk(b"IEND", &[])];
    let bytes = [b"\x89PNG\r\n\x1a\n".to_vec(), chunks.concat()].concat();
    Image::new(ImageFormat::Png, width, 1, bytes)
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let checked = [&kind[..], data].concat();
    let crc = !checked.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 }
        })
    });
    let length = u32::try_from(data.len()).unwrap();
    [&length.to_be_bytes()[..], &checked, &crc.to_be_bytes()].concat()
}
