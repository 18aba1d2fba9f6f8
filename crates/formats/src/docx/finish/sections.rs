//! docx-rs puts head and foot on the last section only; Word hands them on
//! from the first one to those that follow.

use super::dom::{Element, Node};

/// Gives heads and feet to the first section of a body that has several, and
/// the page without them, which is the cover, to it alone.
pub(super) fn section_frames(body: &mut Element<'_>) {
    let Some(last) = body.child_mut("w:sectPr") else { return };
    let is_frame = |node: &Node<'_>| match node {
        Node::Element(element) => {
            ["w:headerReference", "w:footerReference", "w:titlePg"].contains(&element.name.as_ref())
        }
        Node::Text(_) => false,
    };
    let frames: Vec<Node<'_>> =
        last.children.iter().filter(|node| is_frame(node)).cloned().collect();
    let first = body
        .elements_mut()
        .filter(|element| element.name == "w:p")
        .find_map(|paragraph| paragraph.child_mut("w:pPr")?.child_mut("w:sectPr"));
    let Some(first) = first else { return };
    first.children.extend(frames);
    if let Some(last) = body.child_mut("w:sectPr") {
        last.remove("w:titlePg");
    }
}

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    #[test]
    fn the_cover_is_in_the_first_section() {
        let mut body = dom::parse(
            "<w:body><w:p/><w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p><w:pPr><w:sectPr/></w:pPr></w:p>\
             <w:sectPr><w:footerReference/><w:titlePg/></w:sectPr></w:body>",
        )
        .unwrap();
        section_frames(&mut body);
        assert_eq!(
            dom::write(&body, 0).lines().last().unwrap(),
            "<w:body><w:p/><w:p><w:pPr><w:sectPr><w:footerReference/><w:titlePg/></w:sectPr></w:pPr></w:p>\
             <w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:sectPr><w:footerReference/></w:sectPr></w:body>"
        );
    }
}
