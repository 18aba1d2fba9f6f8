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

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    #[test]
    fn what_says_nothing_goes_and_what_says_something_stays() {
        let mut paragraph = dom::parse("<w:p w14:paraId=\"0001\" w:x=\"1\"/>").unwrap();
        paragraph_ids(&mut paragraph);
        assert_eq!(paragraph.attributes.len(), 1);
        let mut field = dom::parse("<w:fldChar w:fldCharType=\"end\" w:dirty=\"false\"/>").unwrap();
        clean_fields(&mut field);
        assert_eq!(field.attribute("w:dirty"), None);
        let mut field = dom::parse("<w:fldChar w:dirty=\"true\"/>").unwrap();
        clean_fields(&mut field);
        assert_eq!(field.attribute("w:dirty"), Some("true"));
        assert!(empty_properties(&dom::parse("<w:rPr/>").unwrap()));
        assert!(!empty_properties(&dom::parse("<w:rPr><w:b/></w:rPr>").unwrap()));
        assert!(!empty_properties(&dom::parse("<w:p/>").unwrap()));
    }
}
