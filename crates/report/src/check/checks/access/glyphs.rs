//! Characters that no face we ship can show, emoji above all: the export refuses
//! them, and a screen reader says something nobody meant.

use crate::check::{Facts, Finding, Place, Rule};

pub(in crate::check) fn glyphs(facts: &Facts<'_>) -> Vec<Finding> {
    let found = facts.known.glyphs.iter().filter_map(|glyph| {
        let read = facts.passage(&glyph.passage)?;
        let place = Place::Words {
            section: read.passage.section.clone(),
            passage: glyph.passage.clone(),
            lang: read.passage.lang,
            from: glyph.from,
            to: glyph.to,
        };
        let code = format!("U+{:04X}", u32::from(glyph.character));
        Some(
            Finding::new(Rule::AccessGlyph, place)
                .with("character", glyph.character)
                .with("code", code),
        )
    });
    found.collect()
}
