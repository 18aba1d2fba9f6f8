//! docx-rs has no hyphen at which a line is not broken. Word has an element for
//! it; the character of the same meaning it shows in another face.

use super::dom::{Element, Node};

/// The character that stands for it in a text.
const UNBROKEN: char = '\u{2011}';

/// Puts the element in the character’s place.
pub(super) fn unbroken_hyphens(run: &mut Element<'_>) {
    if !run.elements().any(|text| text.name == "w:t" && said(text).contains(UNBROKEN)) {
        return;
    }
    for child in std::mem::take(&mut run.children) {
        match child {
            Node::Element(text) if text.name == "w:t" => {
                for (index, part) in said(&text).split(UNBROKEN).enumerate() {
                    if index > 0 {
                        run.children.push(Node::Element(Element::new("w:noBreakHyphen")));
                    }
                    if !part.is_empty() {
                        let children = vec![Node::Text(part.to_owned().into())];
                        let text = Element { children, ..text.clone() };
                        run.children.push(Node::Element(text));
                    }
                }
            }
            other => run.children.push(other),
        }
    }
}

/// What stands in an element, escaped.
fn said(element: &Element<'_>) -> String {
    let text = |child: &Node<'_>| match child {
        Node::Text(text) => text.to_string(),
        Node::Element(_) => String::new(),
    };
    element.children.iter().map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    #[test]
    fn a_hyphen_that_does_not_break_becomes_an_element() {
        let mut run = dom::parse(
            "<w:r><w:rPr/><w:t xml:space=\"preserve\">A &amp; 2023\u{2011}24</w:t><w:tab/></w:r>",
        )
        .unwrap();
        unbroken_hyphens(&mut run);
        let xml = dom::write(&run, 0);
        assert!(
            xml.ends_with(
                "<w:r><w:rPr/><w:t xml:space=\"preserve\">A &amp; 2023</w:t><w:noBreakHyphen/>\
                 <w:t xml:space=\"preserve\">24</w:t><w:tab/></w:r>"
            ),
            "{xml}"
        );
    }
}
