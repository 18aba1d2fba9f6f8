//! docx-rs knows no languages: `w:lang` does not occur in it. Without them a
//! screen reader reads Welsh with an English voice, and Word checks Welsh
//! spelling against English.

use report::lang::Lang;

use super::dom::Element;

/// Says in which language a run is.
pub(super) fn run_language(run: &mut Element<'_>, lang: Lang) {
    run.child_or_new("w:rPr").children.push(super::dom::Node::Element(language(lang)));
}

/// The language of letters of every kind that a report may hold.
pub(super) fn language<'a>(lang: Lang) -> Element<'a> {
    Element::new("w:lang")
        .with("w:val", lang.tag())
        .with("w:eastAsia", lang.tag())
        .with("w:bidi", "ar-SA")
}
