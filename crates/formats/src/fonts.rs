//! The faces that every export is set in.
//!
//! No font of the machine is ever used: the same report looks the same
//! everywhere, and a character that can be shown here can be shown anywhere.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb;
use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontVariations};

/// The family of text and headings. In CSS and SVG it must be quoted: an
/// unquoted family name may not have a word that begins with a digit.
pub const FAMILY: &str = "Source Sans 3";

/// The family that has the symbols the first one lacks.
pub const SYMBOLS: &str = "Noto Sans Symbols2";

/// The font files: regular, italic, bold, bold italic, and last the symbols.
pub fn faces() -> &'static [&'static [u8]] {
    &[
        include_bytes!("../../../assets/fonts/SourceSans3-Regular.ttf"),
        include_bytes!("../../../assets/fonts/SourceSans3-Italic.ttf"),
        include_bytes!("../../../assets/fonts/SourceSans3-Bold.ttf"),
        include_bytes!("../../../assets/fonts/SourceSans3-BoldItalic.ttf"),
        include_bytes!("../../../assets/fonts/NotoSansSymbols2-Regular.ttf"),
    ]
}

/// The faces as the drawing library wants them, with [`FAMILY`] for every
/// generic family name.
pub fn database() -> Arc<fontdb::Database> {
    static DATABASE: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
        let mut database = fontdb::Database::new();
        for face in faces() {
            database.load_font_data(face.to_vec());
        }
        database.set_sans_serif_family(FAMILY);
        database.set_serif_family(FAMILY);
        database.set_cursive_family(FAMILY);
        database.set_fantasy_family(FAMILY);
        database.set_monospace_family(FAMILY);
        Arc::new(database)
    });
    DATABASE.clone()
}

/// How many characters are looked up once and for all: all of both languages,
/// so that hardly any letter of a report has to be found in a font file.
const KNOWN: u32 = 0x250;

/// Whether one of the faces can show the character.
pub fn covers(character: char) -> bool {
    static COVERED: LazyLock<Vec<bool>> = LazyLock::new(|| known(is_covered));
    COVERED.get(character as usize).copied().unwrap_or_else(|| is_covered(character))
}

/// How far a character moves the pen, in ems, in the bold text face; one em
/// where that face does not have it.
pub(crate) fn advance(character: char) -> f64 {
    static ADVANCES: LazyLock<Vec<f64>> = LazyLock::new(|| known(advance_of));
    ADVANCES.get(character as usize).copied().unwrap_or_else(|| advance_of(character))
}

fn known<T>(of: fn(char) -> T) -> Vec<T> {
    (0..KNOWN).filter_map(char::from_u32).map(of).collect()
}

fn is_covered(character: char) -> bool {
    typesetting().iter().any(|font| font.info().coverage.contains(character.into()))
}

fn advance_of(character: char) -> f64 {
    static BOLD: LazyLock<FontInstance> = LazyLock::new(|| {
        let bold = typesetting()[2].clone();
        let variant = bold.info().variant;
        bold.instantiate(variant, Abs::pt(12.0), &FontVariations::default())
    });
    let glyph = BOLD.ttf().glyph_index(character);
    glyph.and_then(|glyph| BOLD.x_advance(glyph.0)).map_or(1.0, |advance| advance.get())
}

/// The faces as the typesetter wants them, in the order of [`faces`].
pub(crate) fn typesetting() -> &'static [Font] {
    static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
        faces()
            .iter()
            .map(|face| Font::new(Bytes::new(*face), 0).expect("our own font files are sound"))
            .collect()
    });
    &FONTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_welsh_letter_is_in_every_text_face() {
        let letters = "âêîôûŵŷÂÊÎÔÛŴŶáéíóúẃýÁÉÍÓÚẂÝàèìòùẁỳÀÈÌÒÙẀỲäëïöüẅÿÄËÏÖÜẄŸ’‘“”–—…£€\u{a0}";
        for font in &typesetting()[..4] {
            for letter in letters.chars() {
                assert!(font.info().coverage.contains(letter.into()), "{letter} {:?}", font.info());
            }
        }
    }

    #[test]
    fn symbols_are_covered_and_emoji_are_not() {
        for character in "✓☐☒★☎⚠→≥½−".chars() {
            assert!(covers(character), "{character}");
        }
        assert!(!covers('😀'));
    }

    #[test]
    fn the_database_finds_the_four_styles_and_the_symbols() {
        let database = database();
        assert_eq!(database.faces().count(), faces().len());
        let families: Vec<&str> =
            database.faces().map(|face| face.families[0].0.as_str()).collect();
        assert_eq!(families, [FAMILY, FAMILY, FAMILY, FAMILY, SYMBOLS]);
    }
}
