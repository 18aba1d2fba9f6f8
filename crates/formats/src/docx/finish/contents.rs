//! docx-rs nests the contents in tags Word does not know as contents.

use super::super::contents::MARK;
use super::dom::{Element, Node};

/// Makes the marked tag one that Word knows as contents and offers to update.
pub(super) fn contents_part(tag: &mut Element<'_>) {
    let Some(properties) = tag.child_mut("w:sdtPr") else { return };
    if properties.child("w:alias").and_then(|alias| alias.attribute("w:val")) != Some(MARK) {
        return;
    }
    properties.remove("w:alias");
    let gallery = Element::new("w:docPartGallery").with("w:val", "Table of Contents");
    let part = Element::new("w:docPartObj")
        .containing(gallery)
        .containing(Element::new("w:docPartUnique"));
    properties.children.push(Node::Element(part));
}

/// The spaces around a field's instruction part it from what it is glued to.
pub(super) fn instruction_spaces(run: &mut Element<'_>) {
    if let Some(instruction) = run.child_mut("w:instrText") {
        instruction.set("xml:space", "preserve");
    }
}

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    #[test]
    fn only_the_marked_tag_becomes_the_contents() {
        let tag =
            |alias: &str| format!("<w:sdt><w:sdtPr><w:alias w:val=\"{alias}\"/></w:sdtPr></w:sdt>");
        let marked = tag(MARK);
        let mut element = dom::parse(&marked).unwrap();
        contents_part(&mut element);
        let properties = element.child("w:sdtPr").unwrap();
        assert!(properties.child("w:alias").is_none());
        assert!(properties.child("w:docPartObj").unwrap().child("w:docPartGallery").is_some());

        let other = tag("Name");
        let mut element = dom::parse(&other).unwrap();
        contents_part(&mut element);
        assert!(element.child("w:sdtPr").unwrap().child("w:docPartObj").is_none());
    }
}
