//! docx-rs writes children in an order of its own; the schema wants its.
//!
//! ISO/IEC 29500-1 Annex A, the transitional schema, `wml.xsd`.

use super::dom::{Element, Node};

/// Puts the children of an element in the order of the schema.
pub(super) fn schema_order(element: &mut Element<'_>) {
    let Some(order) = order_of(&element.name) else { return };
    let rank = |node: &Node<'_>| match node {
        Node::Element(child) => {
            order.iter().position(|name| *name == child.name).unwrap_or(order.len())
        }
        Node::Text(_) => order.len(),
    };
    if !element.children.is_sorted_by_key(rank) {
        element.children.sort_by_key(rank);
    }
}

fn order_of(name: &str) -> Option<&'static [&'static str]> {
    Some(match name {
        "w:pPr" => PARAGRAPH,
        "w:rPr" => RUN,
        "w:tblPr" => TABLE,
        "w:tcPr" => CELL,
        "w:sectPr" => SECTION,
        "w:style" => STYLE,
        "w:lvl" => LEVEL,
        "w:lvlOverride" => &["w:startOverride", "w:lvl"],
        "w:abstractNum" => ABSTRACT_LIST,
        "w:numPr" => &["w:ilvl", "w:numId"],
        "w:pBdr" => &["w:top", "w:left", "w:bottom", "w:right", "w:between", "w:bar"],
        "w:tblCellMar" | "w:tcMar" => &["w:top", "w:left", "w:bottom", "w:right"],
        "w:tcBorders" | "w:tblBorders" => {
            &["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV", "w:tl2br"]
        }
        "w:settings" => SETTINGS,
        "w:sdtPr" => &["w:rPr", "w:alias", "w:tag", "w:id", "w:lock", "w:docPartObj"],
        _ => return None,
    })
}

const PARAGRAPH: &[&str] = &[
    "w:pStyle",
    "w:keepNext",
    "w:keepLines",
    "w:pageBreakBefore",
    "w:framePr",
    "w:widowControl",
    "w:numPr",
    "w:suppressLineNumbers",
    "w:pBdr",
    "w:shd",
    "w:tabs",
    "w:suppressAutoHyphens",
    "w:kinsoku",
    "w:wordWrap",
    "w:overflowPunct",
    "w:topLinePunct",
    "w:autoSpaceDE",
    "w:autoSpaceDN",
    "w:bidi",
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:mirrorIndents",
    "w:suppressOverlap",
    "w:jc",
    "w:textDirection",
    "w:textAlignment",
    "w:textboxTightWrap",
    "w:outlineLvl",
    "w:divId",
    "w:cnfStyle",
    "w:rPr",
    "w:sectPr",
    "w:pPrChange",
];

const RUN: &[&str] = &[
    "w:rStyle",
    "w:rFonts",
    "w:b",
    "w:bCs",
    "w:i",
    "w:iCs",
    "w:caps",
    "w:smallCaps",
    "w:strike",
    "w:dstrike",
    "w:outline",
    "w:shadow",
    "w:emboss",
    "w:imprint",
    "w:noProof",
    "w:snapToGrid",
    "w:vanish",
    "w:webHidden",
    "w:color",
    "w:spacing",
    "w:w",
    "w:kern",
    "w:position",
    "w:sz",
    "w:szCs",
    "w:highlight",
    "w:u",
    "w:effect",
    "w:bdr",
    "w:shd",
    "w:fitText",
    "w:vertAlign",
    "w:rtl",
    "w:cs",
    "w:em",
    "w:lang",
    "w:eastAsianLayout",
    "w:specVanish",
];

const TABLE: &[&str] = &[
    "w:tblStyle",
    "w:tblpPr",
    "w:tblOverlap",
    "w:bidiVisual",
    "w:tblStyleRowBandSize",
    "w:tblStyleColBandSize",
    "w:tblW",
    "w:jc",
    "w:tblCellSpacing",
    "w:tblInd",
    "w:tblBorders",
    "w:shd",
    "w:tblLayout",
    "w:tblCellMar",
    "w:tblLook",
    "w:tblCaption",
    "w:tblDescription",
];

const CELL: &[&str] = &[
    "w:cnfStyle",
    "w:tcW",
    "w:gridSpan",
    "w:hMerge",
    "w:vMerge",
    "w:tcBorders",
    "w:shd",
    "w:noWrap",
    "w:tcMar",
    "w:textDirection",
    "w:tcFitText",
    "w:vAlign",
    "w:hideMark",
];

const SECTION: &[&str] = &[
    "w:headerReference",
    "w:footerReference",
    "w:footnotePr",
    "w:endnotePr",
    "w:type",
    "w:pgSz",
    "w:pgMar",
    "w:paperSrc",
    "w:pgBorders",
    "w:lnNumType",
    "w:pgNumType",
    "w:cols",
    "w:formProt",
    "w:vAlign",
    "w:noEndnote",
    "w:titlePg",
    "w:textDirection",
    "w:bidi",
    "w:rtlGutter",
    "w:docGrid",
];

const STYLE: &[&str] = &[
    "w:name",
    "w:aliases",
    "w:basedOn",
    "w:next",
    "w:link",
    "w:autoRedefine",
    "w:hidden",
    "w:uiPriority",
    "w:semiHidden",
    "w:unhideWhenUsed",
    "w:qFormat",
    "w:locked",
    "w:pPr",
    "w:rPr",
    "w:tblPr",
    "w:trPr",
    "w:tcPr",
    "w:tblStylePr",
];

const LEVEL: &[&str] = &[
    "w:start",
    "w:numFmt",
    "w:lvlRestart",
    "w:pStyle",
    "w:isLgl",
    "w:suff",
    "w:lvlText",
    "w:lvlPicBulletId",
    "w:legacy",
    "w:lvlJc",
    "w:pPr",
    "w:rPr",
];

const ABSTRACT_LIST: &[&str] =
    &["w:nsid", "w:multiLevelType", "w:tmpl", "w:name", "w:styleLink", "w:numStyleLink", "w:lvl"];

const SETTINGS: &[&str] = &[
    "w:zoom",
    "w:defaultTabStop",
    "w:autoHyphenation",
    "w:evenAndOddHeaders",
    "w:characterSpacingControl",
    "w:compat",
    "w:docVars",
    "w:themeFontLang",
    "w:decimalSymbol",
    "w:listSeparator",
];

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    #[test]
    fn children_are_put_in_the_order_of_the_schema() {
        let mut element = dom::parse("<w:pPr><w:rPr/><w:ind/><w:pStyle/><w:jc/></w:pPr>").unwrap();
        schema_order(&mut element);
        let names: Vec<_> = element.elements().map(|child| child.name.to_string()).collect();
        assert_eq!(names, ["w:pStyle", "w:ind", "w:jc", "w:rPr"]);
    }

    #[test]
    fn where_the_schema_has_no_order_ours_stays() {
        let mut element = dom::parse("<w:p><w:r/><w:pPr/></w:p>").unwrap();
        schema_order(&mut element);
        assert_eq!(element.children.len(), 2);
        assert_eq!(element.elements().next().unwrap().name, "w:r");
    }
}
