//! What belongs to what: docx-rs writes the links in the order of a hash map,
//! takes every picture for a PNG, and lists parts that hold nothing.

use super::dom::{Element, Node};
use super::package::Part;

/// Media: the name docx-rs gave it, and the part as it is.
pub(super) type Media = (String, Part);

/// The package has no custom properties.
pub(super) fn mend_package(relations: &mut Element<'_>, _: &super::Mends<'_>) {
    relations.children.retain(|child| match child {
        Node::Element(relation) => {
            !relation.attribute("Target").is_some_and(|target| target.ends_with("custom.xml"))
        }
        Node::Text(_) => true,
    });
    sorted(relations);
}

/// Only parts that exist, pictures by their own names, in order.
pub(super) fn mend_document(relations: &mut Element<'_>, parts: &[String], media: &[Media]) {
    for relation in relations.elements_mut() {
        let target = relation.attribute("Target").map(|target| format!("word/{target}"));
        if let Some((_, part)) = media.iter().find(|(old, _)| Some(old) == target.as_ref()) {
            relation.set("Target", part.name.trim_start_matches("word/"));
        }
    }
    relations.children.retain(|child| match child {
        Node::Element(relation) => {
            let target = relation.attribute("Target").unwrap_or_default();
            relation.attribute("TargetMode").is_some()
                || parts.iter().any(|part| part.trim_start_matches("word/") == target)
                || media.iter().any(|(_, part)| part.name.trim_start_matches("word/") == target)
        }
        Node::Text(_) => false,
    });
    sorted(relations);
}

/// The kinds of the parts that exist, and of the pictures.
pub(super) fn mend_content_types(types: &mut Element<'_>, parts: &[String], media: &[Media]) {
    types.children.retain(|child| match child {
        Node::Element(kind) => match kind.attribute("PartName") {
            Some(name) => {
                let name = name.trim_start_matches('/');
                !name.ends_with(".rels") && parts.iter().any(|part| part == name)
            }
            None => {
                let extension = kind.attribute("Extension").unwrap_or_default();
                matches!(extension, "rels" | "xml")
                    || media.iter().any(|(_, part)| part.name.ends_with(extension))
            }
        },
        Node::Text(_) => false,
    });
    for kind in types.elements_mut() {
        if kind.attribute("Extension") == Some("jpg") {
            kind.set("ContentType", "image/jpeg");
        }
    }
}

fn sorted(relations: &mut Element<'_>) {
    let key = |node: &Node<'_>| match node {
        Node::Element(relation) => {
            let id = relation.attribute("Id").unwrap_or_default();
            let digits = id.trim_start_matches(|letter: char| !letter.is_ascii_digit());
            let name = id[..id.len() - digits.len()].to_owned();
            (name, digits.parse().unwrap_or(0u32))
        }
        Node::Text(_) => (String::new(), 0),
    };
    relations.children.sort_by_cached_key(key);
}

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    #[test]
    fn relations_are_in_order_and_lead_to_parts_that_exist() {
        let mut relations = dom::parse(
            "<Relationships><Relationship Id=\"rIdLink10\" Target=\"https://a\" TargetMode=\"External\"/>\
             <Relationship Id=\"rIdLink9\" Target=\"https://b\" TargetMode=\"External\"/>\
             <Relationship Id=\"rId5\" Target=\"commentsExtended.xml\"/>\
             <Relationship Id=\"rId2\" Target=\"styles.xml\"/>\
             <Relationship Id=\"rIdPicture1\" Target=\"media/rIdPicture1.png\"/></Relationships>",
        )
        .unwrap();
        let media = vec![(
            "word/media/rIdPicture1.png".to_owned(),
            Part::new("word/media/picture1.jpg", vec![]),
        )];
        mend_document(&mut relations, &["word/styles.xml".to_owned()], &media);
        let targets: Vec<_> = relations.elements().filter_map(|r| r.attribute("Target")).collect();
        assert_eq!(targets, ["styles.xml", "https://b", "https://a", "media/picture1.jpg"]);
    }
}
