use super::*;

/// A page with a line in a font of one byte a code, as LibreOffice makes
/// them: codes counted from 1, told in a map; and one in WinAnsi.
fn page(font: Dictionary, shown: &[u8]) -> Vec<u8> {
    let mut file = Document::with_version("1.7");
    let map = "1 begincodespacerange <00> <FF> endcodespacerange\n4 beginbfchar\n\
               <01> <0047>\n<02> <0177>\n<03> <0072>\n<04> <0020>\nendbfchar";
    let map = file.add_object(Stream::new(Dictionary::new(), map.as_bytes().to_vec()));
    let mut font = font;
    if !font.has(b"Encoding") {
        font.set("ToUnicode", map);
    }
    let font = file.add_object(font);
    let content = [&b"BT /F1 12 Tf 70 700 Td ("[..], shown, b") Tj ET"].concat();
    let content = file.add_object(Stream::new(Dictionary::new(), content));
    let pages = file.new_object_id();
    let page = file.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => pages,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
        "Contents" => content,
    });
    file.objects.insert(
        pages,
        dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into(),
    );
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    file.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

fn font(widths: Vec<Object>) -> Dictionary {
    dictionary! {
        "Type" => "Font",
        "Subtype" => "TrueType",
        "BaseFont" => "BAAAAA+LiberationSans",
        "FirstChar" => 1,
        "Widths" => widths,
    }
}

#[test]
fn letters_of_simple_fonts_are_read_and_are_as_wide_as_the_file_says() {
    let told = font(vec![1000.into(), 500.into(), 250.into(), 300.into()]);
    let read = crate::pdf::read::read(&page(told, b"\x01\x02\x03\x04\x01")).unwrap();
    let line = &read.pages[0].lines[0];
    assert_eq!(line.text(), "Gŷr G");
    let run = &line.runs[0];
    // 1000, 500, 250, 300 and 1000 thousandths of 12 points.
    assert!((run.right - run.left - 36.6).abs() < 0.2, "{run:?}");
    let mut encoded = font(vec![500.into(); 255]);
    encoded.set("Encoding", "WinAnsiEncoding");
    let read = crate::pdf::read::read(&page(encoded, b"Gofal \x96 \xe2")).unwrap();
    assert_eq!(read.pages[0].lines[0].text(), "Gofal – â");
}

#[test]
fn widths_of_composite_fonts_are_understood_in_both_forms() {
    let file = Document::with_version("1.7");
    let font = dictionary! {
        "DW" => 700,
        "W" => vec![
            2.into(), Object::Array(vec![100.into(), 200.into()]),
            5.into(), 6.into(), 300.into(),
        ],
    };
    assert_eq!(composite_widths(&file, &font), [700, 700, 100, 200, 700, 300, 300]);
    let endless = dictionary! { "W" => vec![0.into(), 9_999_999.into(), 5.into()] };
    assert_eq!(composite_widths(&file, &endless), [5]);
}
