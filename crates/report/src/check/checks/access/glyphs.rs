//! Characters that no face we ship can show, emoji above all: the export refuses
//! them, and a screen reader says something nobody meant.

use crate::check::{Facts, Finding, MissingGlyph, Place, Rule, Unshown};

pub(in crate::check) fn glyphs(facts: &Facts<'_>) -> Vec<Finding> {
    let typed = facts.known.glyphs.iter().filter_map(|glyph| typed(facts, glyph));
    let printed = facts.known.unshown.iter().filter_map(|it| printed(facts, it));
    typed.chain(printed).collect()
}

/// One in the text.
fn typed(facts: &Facts<'_>, glyph: &MissingGlyph) -> Option<Finding> {
    let read = facts.passage(&glyph.passage)?;
    let place = Place::Words {
        section: read.passage.section.clone(),
        passage: glyph.passage.clone(),
        lang: read.passage.lang,
        from: glyph.from,
        to: glyph.to,
    };
    Some(finding(place, glyph.character))
}

/// One in what was entered elsewhere and is printed: it is shown where it was
/// placed. Those in the text are told already.
fn printed(facts: &Facts<'_>, unshown: &Unshown) -> Option<Finding> {
    let placed = unshown.passage.as_deref().and_then(|id| facts.passage(id));
    let place = match (placed, &unshown.section) {
        (Some(read), _) if !read.blocks.is_empty() => return None,
        (Some(read), _) => Place::passage(read),
        (None, Some(section)) => Place::section_in(section, unshown.lang),
        (None, None) => Place::Report,
    };
    Some(finding(place, unshown.character))
}

fn finding(place: Place, character: char) -> Finding {
    let code = format!("U+{:04X}", u32::from(character));
    Finding::new(Rule::AccessGlyph, place).with("character", character).with("code", code)
}
