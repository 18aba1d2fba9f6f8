//! The settings: docx-rs writes those of a Japanese Word.

use super::Mends;
use super::dom::{Element, Node};

/// Mends the settings. Nothing asks Word to update fields on opening: it
/// would greet every reader with a question.
pub(super) fn mend(settings: &mut Element<'_>, mends: &Mends<'_>) {
    settings.remove("w:docVars");
    settings.child_or_new("w:defaultTabStop").set("w:val", "720");
    if let Some(compatibility) = settings.child_mut("w:compat") {
        western_text(compatibility);
    }
    document_language(settings, mends);
    for (name, value) in
        [("w:autoHyphenation", "false"), ("w:decimalSymbol", "."), ("w:listSeparator", ",")]
    {
        settings.child_or_new(name).set("w:val", value);
    }
}

/// Only the settings by which Word knows a file of its own time stay.
fn western_text(compatibility: &mut Element<'_>) {
    compatibility.children.retain(|child| match child {
        Node::Element(element) => element.name == "w:compatSetting",
        Node::Text(_) => false,
    });
}

fn document_language(settings: &mut Element<'_>, mends: &Mends<'_>) {
    settings.child_or_new("w:themeFontLang").set("w:val", mends.document.lang.tag());
}
