//! Bullets and numbers, as real lists.

use docx_rs::{
    AbstractNumbering, Level, LevelJc, LevelOverride, LevelText, NumberFormat, Numbering,
    Numberings, RunFonts, SpecialIndentType, Start,
};

use super::sheet::{FACE, Sheet};

/// The lists of a document. Each numbered list counts for itself.
#[derive(Default)]
pub(super) struct Lists {
    numbered: Vec<Numbered>,
}

struct Numbered {
    level: usize,
    start: u32,
}

/// Word has nine levels; what is deeper stays on the ninth.
pub(super) const DEEPEST: usize = 8;

// docx-rs takes 1 for a definition and a list of its own.
const BULLETS: usize = 2;
const NUMBERS: usize = 3;
const BULLETED_LIST: usize = 2;

impl Lists {
    /// The id of the list that all bulleted items belong to.
    pub fn bulleted(&self) -> usize {
        BULLETED_LIST
    }

    /// A new numbered list at a level, counted from 0, and its id.
    pub fn numbered(&mut self, level: usize, start: u32) -> usize {
        self.numbered.push(Numbered { level, start });
        BULLETED_LIST + self.numbered.len()
    }

    /// The definitions of every list.
    pub fn numberings(&self, sheet: &Sheet) -> Numberings {
        let numberings = Numberings::new()
            .add_abstract_numbering(definition(BULLETS, sheet, bullet))
            .add_abstract_numbering(definition(NUMBERS, sheet, number))
            .add_numbering(Numbering::new(BULLETED_LIST, BULLETS));
        self.numbered.iter().enumerate().fold(numberings, |numberings, (index, list)| {
            numberings.add_numbering(
                Numbering::new(BULLETED_LIST + 1 + index, NUMBERS)
                    .add_override(LevelOverride::new(list.level).start(list.start as usize)),
            )
        })
    }
}

fn definition(
    id: usize,
    sheet: &Sheet,
    sign: fn(usize) -> (&'static str, String),
) -> AbstractNumbering {
    (0..=DEEPEST).fold(AbstractNumbering::new(id), |definition, level| {
        let (format, text) = sign(level);
        let step = sheet.list_step() as i32;
        definition.add_level(
            Level::new(
                level,
                Start::new(1),
                NumberFormat::new(format),
                LevelText::new(text),
                LevelJc::new("left"),
            )
            .indent(
                Some(step * (level as i32 + 1)),
                Some(SpecialIndentType::Hanging(step)),
                None,
                None,
            )
            .fonts(RunFonts::new().ascii(FACE).hi_ansi(FACE).cs(FACE)),
        )
    })
}

fn bullet(level: usize) -> (&'static str, String) {
    ("bullet", ["•", "–", "▪"][level % 3].to_owned())
}

/// Digits at every level: what the author wrote as “3.” is what the text
/// refers to.
fn number(level: usize) -> (&'static str, String) {
    ("decimal", format!("%{}.", level + 1))
}
