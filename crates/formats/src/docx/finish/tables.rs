//! docx-rs knows neither header rows nor a table's title and description.

use super::super::marks::{Marks, TableMark};
use super::super::styles::TABLE;
use super::dom::{Element, Node};

/// Mends a marked table.
pub(super) fn mend(table: &mut Element<'_>, marks: &Marks) {
    let marked = table
        .child("w:tblPr")
        .and_then(|properties| properties.child("w:tblStyle"))
        .and_then(|style| style.attribute("w:val"))
        .and_then(|style| marks.marked_table(style));
    let Some(mark) = marked else { return };
    header_row(table);
    grid(table);
    let properties = table.child_or_new("w:tblPr");
    properties.child_or_new("w:tblStyle").set("w:val", TABLE);
    properties.remove("w:jc");
    look(properties, mark);
    title_and_description(properties, mark);
}

/// The first row heads the table and stands again on every page.
fn header_row(table: &mut Element<'_>) {
    if let Some(row) = table.child_mut("w:tr") {
        let properties = Element::new("w:trPr");
        if row.child("w:trPr").is_none() {
            row.children.insert(0, Node::Element(properties));
        }
        row.child_or_new("w:trPr").children.push(Node::Element(Element::new("w:tblHeader")));
    }
}

/// docx-rs gives the columns of the grid a kind of width, which they lack.
fn grid(table: &mut Element<'_>) {
    if let Some(grid) = table.child_mut("w:tblGrid") {
        for column in grid.elements_mut() {
            column.attributes.retain(|(name, _)| name == "w:w");
        }
    }
}

/// Which rows and columns are special: as near as Word comes to row headers.
fn look(properties: &mut Element<'_>, mark: &TableMark) {
    let flag = |on: bool| if on { "1" } else { "0" };
    // The bits of the old form: first row 0x20, first column 0x80, no bands 0x600.
    let bits = 0x620 + if mark.row_headers { 0x80 } else { 0 };
    let look = Element::new("w:tblLook")
        .with("w:val", &format!("{bits:04X}"))
        .with("w:firstRow", "1")
        .with("w:lastRow", "0")
        .with("w:firstColumn", flag(mark.row_headers))
        .with("w:lastColumn", "0")
        .with("w:noHBand", "1")
        .with("w:noVBand", "1");
    properties.children.push(Node::Element(look));
}

fn title_and_description(properties: &mut Element<'_>, mark: &TableMark) {
    for (name, text) in [("w:tblCaption", &mark.caption), ("w:tblDescription", &mark.description)] {
        properties.children.push(Node::Element(Element::new(name).with("w:val", text)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::dom;
    use super::*;

    #[test]
    fn a_marked_table_gets_its_header_row_and_its_title() {
        let mut marks = Marks::default();
        let style = marks.table(TableMark {
            caption: "Advocacy".into(),
            description: "Measure; 2024-25".into(),
            row_headers: true,
        });
        let xml = format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/></w:tblPr>\
             <w:tr><w:tc/></w:tr><w:tr><w:trPr/></w:tr></w:tbl>"
        );
        let mut table = dom::parse(&xml).unwrap();
        mend(&mut table, &marks);
        let xml = dom::write(&table, 0);
        assert!(xml.contains("<w:tblStyle w:val=\"ReportTable\"/>"), "{xml}");
        assert!(xml.contains("<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc/></w:tr>"), "{xml}");
        assert!(xml.contains("<w:tblCaption w:val=\"Advocacy\"/>"), "{xml}");
        assert!(xml.contains("w:val=\"06A0\"") && xml.contains("w:firstColumn=\"1\""), "{xml}");
        assert_eq!(xml.matches("tblHeader").count(), 1);
    }
}
