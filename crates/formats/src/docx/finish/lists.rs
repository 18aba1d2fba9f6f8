//! The lists: docx-rs always adds one of its own and does not say that a list
//! has levels.

use super::Mends;
use super::dom::{Element, Node};

/// Mends the definitions of the lists.
pub(super) fn mend(numbering: &mut Element<'_>, _: &Mends<'_>) {
    default_list(numbering);
    for list in numbering.elements_mut().filter(|element| element.name == "w:abstractNum") {
        levels(list);
    }
}

/// docx-rs's own list is number 1; ours begin at 2.
fn default_list(numbering: &mut Element<'_>) {
    numbering.children.retain(|child| match child {
        Node::Element(element) => {
            element.attribute("w:abstractNumId") != Some("1")
                && element.attribute("w:numId") != Some("1")
        }
        Node::Text(_) => true,
    });
}

fn levels(list: &mut Element<'_>) {
    list.attributes.retain(|(name, _)| name == "w:abstractNumId");
    list.child_or_new("w:multiLevelType").set("w:val", "hybridMultilevel");
}

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    #[test]
    fn the_list_nobody_asked_for_goes() {
        let mut numbering = dom::parse(
            "<w:numbering><w:abstractNum w:abstractNumId=\"1\"/><w:abstractNum w:abstractNumId=\"2\"/>\
             <w:num w:numId=\"1\"/><w:num w:numId=\"2\"/></w:numbering>",
        )
        .unwrap();
        default_list(&mut numbering);
        assert_eq!(numbering.children.len(), 2);
    }
}
