//! docx-rs gives every picture the same id and the name “Figure”, and knows
//! no alternative text.

use report::document::Alt;

use super::super::marks::PictureMark;
use super::dom::{Element, Node};

/// Says what a picture is, or that it is decoration.
pub(super) fn alternative_text(run: &mut Element<'_>, picture: &PictureMark, id: u32) {
    let Some(inline) =
        run.child_mut("w:drawing").and_then(|drawing| drawing.child_mut("wp:inline"))
    else {
        return;
    };
    describe(inline.child_or_new("wp:docPr"), picture, id);
    let own = inline
        .child_mut("a:graphic")
        .and_then(|graphic| graphic.child_mut("a:graphicData"))
        .and_then(|data| data.child_mut("pic:pic"))
        .and_then(|pic| pic.child_mut("pic:nvPicPr"))
        .and_then(|properties| properties.child_mut("pic:cNvPr"));
    if let Some(own) = own {
        own.set("id", &id.to_string());
        own.set("name", &picture.name);
    }
}

fn describe(properties: &mut Element<'_>, picture: &PictureMark, id: u32) {
    properties.set("id", &id.to_string());
    properties.set("name", &picture.name);
    match &picture.alt {
        Alt::Text(text) => properties.set("descr", text),
        Alt::Decorative => properties.children.push(Node::Element(decorative())),
    }
}

/// The extension by which Word 2019 and later mark decoration. Older ones
/// pass over it, and read the missing text as none.
fn decorative<'a>() -> Element<'a> {
    const ADEC: &str = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    const MAIN: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
    let mark = Element::new("adec:decorative").with("xmlns:adec", ADEC).with("val", "1");
    let extension = Element::new("a:ext")
        .with("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
        .containing(mark);
    Element::new("a:extLst").with("xmlns:a", MAIN).containing(extension)
}

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    const RUN: &str = "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Figure\"/></wp:inline>\
                       </w:drawing></w:r>";

    fn described(alt: Alt) -> String {
        let mut run = dom::parse(RUN).unwrap();
        let picture = PictureMark { name: "hills".into(), alt };
        alternative_text(&mut run, &picture, 7);
        dom::write(&run, 0)
    }

    #[test]
    fn a_picture_says_what_it_shows() {
        let xml = described(Alt::Text("Two “hills” & a sun".into()));
        assert!(
            xml.contains("<wp:docPr id=\"7\" name=\"hills\" descr=\"Two “hills” &amp; a sun\"/>"),
            "{xml}"
        );
    }

    #[test]
    fn decoration_is_marked_and_says_nothing() {
        let xml = described(Alt::Decorative);
        assert!(xml.contains("adec:decorative") && !xml.contains("descr"), "{xml}");
    }
}
