//! docx-rs cannot write a text across the page.

use super::super::sheet::FACE;
use super::dom::{Element, Node};
use crate::words::Words;

/// Puts the draft's mark in a run of the head, in the form that Word itself
/// makes and that its “Remove watermark” finds. Screen readers pass over
/// heads, and the empty alternative text says it is nothing to read.
pub(super) fn watermark(run: &mut Element<'_>, words: &Words) {
    let text = Element::new("v:textpath")
        .with("style", &format!("font-family:\"{FACE}\";font-size:1pt"))
        .with("string", &words.get("document-draft-mark"));
    let shape = Element::new("v:shape")
        .with("id", "PowerPlusWaterMarkObject1")
        .with("o:spid", "_x0000_s2049")
        .with("type", "#_x0000_t136")
        .with("alt", "")
        .with("style", PLACE)
        .with("o:allowincell", "f")
        .with("fillcolor", "#bfbfbf")
        .with("stroked", "f")
        .containing(Element::new("v:fill").with("opacity", ".4"))
        .containing(text);
    let picture = Element::new("w:pict")
        .with("xmlns:v", "urn:schemas-microsoft-com:vml")
        .with("xmlns:o", "urn:schemas-microsoft-com:office:office")
        .containing(text_on_a_path())
        .containing(shape);
    run.child_or_new("w:rPr").children.push(Node::Element(Element::new("w:noProof")));
    run.children.push(Node::Element(picture));
}

/// In the middle of the text, rising, behind everything.
const PLACE: &str = "position:absolute;margin-left:0;margin-top:0;width:460pt;height:92pt;\
    rotation:315;z-index:-251658752;mso-position-horizontal:center;\
    mso-position-horizontal-relative:margin;mso-position-vertical:center;\
    mso-position-vertical-relative:margin";

/// The kind of shape, as every Word file with WordArt describes it.
fn text_on_a_path<'a>() -> Element<'a> {
    let formulas = ["sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1"]
        .into_iter()
        .fold(Element::new("v:formulas"), |formulas, formula| {
            formulas.containing(Element::new("v:f").with("eqn", formula))
        });
    Element::new("v:shapetype")
        .with("id", "_x0000_t136")
        .with("coordsize", "21600,21600")
        .with("o:spt", "136")
        .with("adj", "10800")
        .with("path", "m@0,l@1,m@2,21600l@1,21600e")
        .containing(formulas)
        .containing(Element::new("v:path").with("textpathok", "t").with("o:connecttype", "custom"))
        .containing(Element::new("v:textpath").with("on", "t").with("fitshape", "t"))
        .containing(
            Element::new("o:lock").with("v:ext", "edit").with("text", "t").with("shapetype", "t"),
        )
}
