//! What docx-rs writes although it says nothing.

use super::dom::Element;

/// Ids of paragraphs serve comments, which a report has none of; docx-rs
/// counts them on from one document to the next.
pub(super) fn paragraph_ids(paragraph: &mut Element<'_>) {
    paragraph.attributes.retain(|(name, _)| name != "w14:paraId");
}

/// “Not dirty” is what a field is anyway.
pub(super) fn clean_fields(field: &mut Element<'_>) {
    field.attributes.retain(|(name, value)| !(name == "w:dirty" && value == "false"));
}

/// Whether an element of properties has none.
pub(super) fn empty_properties(element: &Element<'_>) -> bool {
    const PROPERTIES: [&str; 7] =
        ["w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblBorders", "w:tcBorders"];
    element.is_empty() && PROPERTIES.contains(&element.name.as_ref())
}
