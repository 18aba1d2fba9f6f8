use super::*;
use crate::image::checked;

fn svg(inside: &str) -> String {
    format!(
        "<svg xmlns=\"{SVG}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" \
         height=\"20\">{inside}<rect width=\"9\" height=\"9\" fill=\"#0a5c5a\"/></svg>"
    )
}

/// Ways to make a drawing act, call or tell, each with what must not be left.
const ATTACKS: [(&str, &str); 34] = [
    ("<script>alert(1)</script>", "alert"),
    ("<script xlink:href=\"https://evil.example/x.js\"/>", "evil"),
    ("<script type=\"text/ecmascript\"><![CDATA[alert(1)]]></script>", "alert"),
    ("<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>", "alert"),
    ("<SCRIPT>alert(1)</SCRIPT>", "alert"),
    ("<g onload=\"alert(1)\"><rect width=\"1\" height=\"1\" onclick=\"alert(2)\"/></g>", "alert"),
    ("<g OnLoad=\"alert(1)\"/>", "alert"),
    ("<g xlink:onload=\"alert(1)\"/>", "alert"),
    ("<rect width=\"1\" height=\"1\" onmouseover = 'alert(1)'/>", "alert"),
    ("<image href=\"https://evil.example/x.png\" width=\"5\" height=\"5\"/>", "evil"),
    ("<image xlink:href=\"file:///etc/passwd\" width=\"5\" height=\"5\"/>", "passwd"),
    ("<image href=\"data:image/svg+xml;base64,PHN2Zz4=\" width=\"5\" height=\"5\"/>", "base64"),
    ("<use href=\"https://evil.example/x.svg#a\"/>", "evil"),
    ("<use xlink:href=\"data:image/svg+xml,evil#a\"/>", "evil"),
    ("<a href=\"javascript:alert(1)\"><rect width=\"1\" height=\"1\"/></a>", "alert"),
    ("<a xlink:href=\"java&#x09;script:alert(1)\"><text>x</text></a>", "alert"),
    (
        "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"evil\"/></foreignObject>",
        "evil",
    ),
    ("<iframe src=\"evil\"/>", "evil"),
    ("<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>", "alert"),
    ("<set attributeName=\"onclick\" to=\"alert(1)\"/>", "alert"),
    ("<animateTransform attributeName=\"transform\" onbegin=\"alert(1)\"/>", "alert"),
    ("<handler>alert(1)</handler>", "alert"),
    ("<filter id=\"f\"><feImage href=\"https://evil.example/x\"/></filter>", "evil"),
    ("<style>@import url(https://evil.example/x.css);rect{fill:red}</style>", "evil"),
    ("<style>rect{fill:url(https://evil.example/x)}</style>", "evil"),
    ("<style>rect{fill:u\\72l(https://evil.example/x)}</style>", "evil"),
    ("<style>@font-face{font-family:x;src:url(//evil.example/f)}rect{fill:red}</style>", "evil"),
    ("<style>/* } */@media all{rect{fill:url( 'evil' )}}</style>", "evil"),
    ("<rect width=\"1\" height=\"1\" style=\"fill:url('https://evil.example/#x')\"/>", "evil"),
    ("<rect width=\"1\" height=\"1\" style=\"background:url(/**/'evil')\"/>", "evil"),
    ("<rect width=\"1\" height=\"1\" fill=\"url(evil.svg#g)\"/>", "evil"),
    ("<rect width=\"1\" height=\"1\" mask=\"URL( \'evil.svg#g\')\"/>", "evil"),
    ("<metadata><rdf:RDF xmlns:rdf=\"r\"><author>evil</author></rdf:RDF></metadata>", "evil"),
    ("<?xml-stylesheet href=\"evil.css\"?><!-- evil -->", "evil"),
];

#[test]
fn nothing_of_an_attack_is_left_and_the_shape_is() {
    for (attack, left) in ATTACKS {
        let reduced = reduced(&svg(attack)).expect(attack);
        assert!(!reduced.svg.to_lowercase().contains(left), "{attack} became {}", reduced.svg);
        let image = checked(svg(attack).as_bytes()).expect(attack);
        let safe = String::from_utf8(image.bytes.clone()).unwrap();
        assert!(!safe.to_lowercase().contains(left), "{attack} became {safe}");
        assert!(safe.contains("#0a5c5a") || attack.contains("fill:red"), "{attack}: {safe}");
        assert!(crate::image::is_clean(&image), "{attack}");
    }
}

#[test]
fn only_named_elements_and_attributes_come_out() {
    let all: String = ATTACKS.iter().map(|(attack, _)| *attack).collect();
    let reduced = reduced(&svg(&all)).unwrap();
    let mut reader = NsReader::from_str(&reduced.svg);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name().into_inner().to_owned();
                assert!(name == "style" || names::element(&name).is_some(), "{name}");
                for attribute in start.attributes().flatten() {
                    let name = attribute.key.into_inner();
                    let known = names::attribute(name, false).is_some();
                    assert!(known || name == "xml:space" || name.starts_with("xmlns"), "{name}");
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(reduced.lost, "pictures and pages were left behind");
    assert!(!super::reduced(&svg("<script/><title>x</title>")).unwrap().lost);
}

#[test]
fn words_stay_wherever_they_stand() {
    let words = "<text x=\"1\" y=\"9\">Gofal <tspan font-weight=\"bold\">a &amp; ch&#375;morth</tspan> \
                 <a href=\"https://example.org\">i bawb</a></text><text><textPath href=\"#p\">Rownd</textPath></text>";
    let reduced = reduced(&svg(words)).unwrap().svg;
    for word in ["Gofal", "a &amp; chŷmorth", "i bawb", "Rownd"] {
        assert!(reduced.contains(word), "{word} in {reduced}");
    }
}

#[test]
fn colours_of_a_style_sheet_stay() {
    let drawing = svg(
        "<style type=\"text/css\"><![CDATA[.a{fill:#c00000;stroke:url(#g)} @page{x:y} .b , rect.c > g{fill:#00c}]]></style>\
                       <circle class=\"a\" r=\"4\"/>",
    );
    let image = checked(drawing.as_bytes()).unwrap();
    assert!(String::from_utf8(image.bytes).unwrap().contains("#c00000"));
}

#[test]
fn what_grows_without_end_is_refused() {
    let nested = format!("{}{}", "<g>".repeat(150), "</g>".repeat(150));
    let mut laughs = String::from("<defs><g id=\"l0\"><rect width=\"1\" height=\"1\"/></g>");
    let mut marks = String::from("<defs>");
    for level in 1..12 {
        let below = level - 1;
        laughs.push_str(&format!("<g id=\"l{level}\">"));
        laughs.push_str(&format!("<use href=\"#l{below}\"/>").repeat(10));
        laughs.push_str("</g>");
        marks.push_str(&format!(
            "<marker id=\"m{level}\"><path d=\"M0 0{}\" marker-mid=\"url(#m{below})\"/></marker>",
            "L1 1".repeat(50)
        ));
    }
    let attacks = [
        nested,
        format!("{laughs}</defs><use href=\"#l11\"/>"),
        format!("{marks}</defs><path d=\"M0 0L1 1L2 2\" marker-mid=\"url(#m11)\"/>"),
        "<g id=\"a\"><use href=\"#a\"/></g>".to_owned(),
        "<pattern id=\"p\"><rect fill=\"url(#p)\"/></pattern><rect fill=\"url(#p)\"/>".to_owned(),
        "<g/>".repeat(MAX_ELEMENTS),
        format!("<text>{}</text>", "a".repeat(MAX_WORDS + 1)),
    ];
    for attack in attacks {
        assert_eq!(checked(svg(&attack).as_bytes()), Err(ImageFault::TooMuch), "{:.60}", attack);
    }
    let entities = format!(
        "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>{}",
        svg("<text>&b;</text>")
    );
    let safe = reduced(&entities).unwrap().svg;
    assert!(!safe.contains("ha") && !safe.contains("ENTITY"), "{safe}");
}

#[test]
fn what_is_cut_off_or_no_drawing_is_refused() {
    let whole = svg("<text>Geiriau</text>");
    for end in (0..whole.len()).step_by(7) {
        assert!(checked(&whole.as_bytes()[..end]).is_err(), "{}", &whole[..end]);
    }
    for other in ["", "<html><svg/></html>", "svg", "<svg", "{\"svg\": 1}"] {
        assert!(reduced(other).is_err(), "{other}");
    }
}
