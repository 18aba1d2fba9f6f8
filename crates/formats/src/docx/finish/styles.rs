//! The style sheet: docx-rs writes a Normal that is nobody's default, and no
//! languages.

use super::dom::{Element, Node};
use super::{Mends, language};

/// Mends the style sheet.
pub(super) fn mend(styles: &mut Element<'_>, mends: &Mends<'_>) {
    default_language(styles, mends);
    for style in styles.elements_mut().filter(|element| element.name == "w:style") {
        match style.attribute("w:styleId") {
            Some("Normal") => normal_is_the_default(style),
            Some(super::super::styles::TABLE) => based_on_the_normal_table(style),
            Some(_) | None => {}
        }
    }
    normal_table(styles);
}

/// The fonts: docx-rs lists those of a Japanese Word.
pub(super) fn mend_fonts(fonts: &mut Element<'_>, _: &Mends<'_>) {
    fonts.children.clear();
    let font = Element::new("w:font")
        .with("w:name", super::super::sheet::FACE)
        .containing(Element::new("w:charset").with("w:val", "00"))
        .containing(Element::new("w:family").with("w:val", "swiss"))
        .containing(Element::new("w:pitch").with("w:val", "variable"));
    fonts.children.push(Node::Element(font));
}

fn default_language(styles: &mut Element<'_>, mends: &Mends<'_>) {
    let defaults = styles.child_or_new("w:docDefaults").child_or_new("w:rPrDefault");
    let properties = defaults.child_or_new("w:rPr");
    properties.children.push(Node::Element(language::language(mends.document.lang)));
}

/// Without it a paragraph without a style has none at all.
fn normal_is_the_default(style: &mut Element<'_>) {
    style.set("w:default", "1");
    style.child_or_new("w:qFormat");
}

fn based_on_the_normal_table(style: &mut Element<'_>) {
    style.children.push(Node::Element(Element::new("w:basedOn").with("w:val", NORMAL_TABLE)));
    if let Some(properties) = style.child_mut("w:tblPr") {
        // A style has no width of its own and no side.
        properties.remove("w:tblW");
        properties.remove("w:jc");
    }
}

const NORMAL_TABLE: &str = "TableNormal";

/// The table style that every other is based on, as Word has it.
fn normal_table(styles: &mut Element<'_>) {
    let zero = |name: &'static str| Element::new(name).with("w:w", "0").with("w:type", "dxa");
    let margins = Element::new("w:tblCellMar")
        .containing(zero("w:top"))
        .containing(Element::new("w:left").with("w:w", "108").with("w:type", "dxa"))
        .containing(zero("w:bottom"))
        .containing(Element::new("w:right").with("w:w", "108").with("w:type", "dxa"));
    let style = Element::new("w:style")
        .with("w:type", "table")
        .with("w:default", "1")
        .with("w:styleId", NORMAL_TABLE)
        .containing(Element::new("w:name").with("w:val", "Normal Table"))
        .containing(Element::new("w:uiPriority").with("w:val", "99"))
        .containing(Element::new("w:semiHidden"))
        .containing(Element::new("w:unhideWhenUsed"))
        .containing(Element::new("w:tblPr").containing(zero("w:tblInd")).containing(margins));
    styles.children.push(Node::Element(style));
}
