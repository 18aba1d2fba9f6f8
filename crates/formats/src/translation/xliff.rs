//! XLIFF 1.2, the form that every translation program reads (OASIS standard,
//! 1 February 2008).
//!
//! A `group` for each section, a `trans-unit` for each text with its permanent
//! id. Bold, italic, links and words in the other language are `g` elements,
//! line ends and values that follow the report's records `x` elements, numbered
//! alike in text and rendering. Where a link leads stands in a note.

use std::io::Write;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use report::document::Inline;

use super::codes::{Code, Codes};
use super::{Group, State, Translation, Unit};
use crate::export::slug;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";
const TOOL: &str = "llunio";

type Written = std::io::Result<()>;

/// The texts as an XLIFF file, UTF-8. Texts that have no rendering have no
/// `target`; the state of the others is the `state` of theirs.
pub fn xliff(translation: &Translation) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    file(&mut writer, translation).expect("a list of bytes takes everything");
    String::from_utf8(writer.into_inner()).expect("XML of strings is a string")
}

fn file<W: Write>(writer: &mut Writer<W>, translation: &Translation) -> Written {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let meta = &translation.meta;
    let original = slug(&format!("{} {}", meta.council, meta.year));
    let languages = [translation.from, translation.from.other()].map(|lang| lang.tag());
    let root = writer.create_element("xliff");
    let root = root.with_attributes([("version", "1.2"), ("xmlns", NAMESPACE)]);
    root.write_inner_content(|writer| {
        let file = writer.create_element("file").with_attributes([
            ("original", original.as_str()),
            ("source-language", languages[0]),
            ("target-language", languages[1]),
            ("datatype", "plaintext"),
            ("tool-id", TOOL),
        ]);
        file.write_inner_content(|writer| {
            writer.create_element("header").write_inner_content(|writer| {
                let tool = writer.create_element("tool");
                let tool = tool.with_attributes([("tool-id", TOOL), ("tool-name", "Llunio")]);
                tool.write_empty().map(drop)
            })?;
            writer.create_element("body").write_inner_content(|writer| {
                translation.groups.iter().try_for_each(|it| group(writer, it))
            })?;
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn group<W: Write>(writer: &mut Writer<W>, group: &Group) -> Written {
    let element = writer.create_element("group");
    let named = [("id", group.id.as_str()), ("resname", group.heading.as_str())];
    element
        .with_attributes(named)
        .write_inner_content(|writer| group.units.iter().try_for_each(|it| unit(writer, it)))?;
    Ok(())
}

fn unit<W: Write>(writer: &mut Writer<W>, unit: &Unit) -> Written {
    let element = writer.create_element("trans-unit");
    let element = element.with_attributes([("id", unit.id.as_str()), ("xml:space", "preserve")]);
    element.write_inner_content(|writer| {
        let mut codes = Codes::default();
        let source = words(&unit.source, &mut codes);
        writer.create_element("source").write_text_content(source)?;
        if !unit.target.is_empty() {
            codes.again();
            let target = words(&unit.target, &mut codes);
            let element = writer.create_element("target");
            let element = element.with_attribute(("state", state(unit.state)));
            element.write_text_content(target)?;
        }
        for note in notes(&unit.source) {
            writer.create_element("note").write_text_content(BytesText::new(&note))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// The standard's words for a rendering's state (`state` attribute, 2.3).
fn state(state: State) -> &'static str {
    match state {
        State::New => "new",
        State::Changed => "needs-translation",
        State::Done => "translated",
    }
}

/// A text with its codes, as XML. It is written without indentation: every
/// space of it counts.
fn words(text: &[Inline], codes: &mut Codes) -> BytesText<'static> {
    let mut writer = Writer::new(Vec::new());
    inlines(&mut writer, text, codes).expect("a list of bytes takes everything");
    let xml = String::from_utf8(writer.into_inner()).expect("XML of strings is a string");
    BytesText::from_escaped(xml)
}

fn inlines<W: Write>(writer: &mut Writer<W>, text: &[Inline], codes: &mut Codes) -> Written {
    for inline in text {
        let id = Code::of(inline).map(|code| codes.number(code).to_string()).unwrap_or_default();
        let mut held = |kind: &str, inner: &[Inline]| {
            let element = writer.create_element("g");
            let element = element.with_attributes([("id", id.as_str()), ("ctype", kind)]);
            element.write_inner_content(|writer| inlines(writer, inner, codes)).map(drop)
        };
        match inline {
            Inline::Text(words) => writer.write_event(Event::Text(BytesText::new(words)))?,
            Inline::Strong(inner) => held("bold", inner)?,
            Inline::Emphasis(inner) => held("italic", inner)?,
            Inline::Link { text, .. } => held("link", text)?,
            Inline::Foreign { lang, text } => held(&format!("x-{}", lang.code()), text)?,
            Inline::Live { text, .. } => {
                let value = [("id", id.as_str()), ("ctype", "x-value"), ("equiv-text", text)];
                writer.create_element("x").with_attributes(value).write_empty()?;
            }
            Inline::Break => {
                let end = [("id", id.as_str()), ("ctype", "lb")];
                writer.create_element("x").with_attributes(end).write_empty()?;
            }
        }
    }
    Ok(())
}

/// Where the links of a text lead, one after the other.
fn notes(text: &[Inline]) -> Vec<String> {
    let mut found = Vec::new();
    for inline in text {
        match inline {
            Inline::Link { address, text } => {
                found.push(address.clone());
                found.extend(notes(text));
            }
            Inline::Strong(inner) | Inline::Emphasis(inner) => found.extend(notes(inner)),
            Inline::Foreign { text, .. } => found.extend(notes(text)),
            Inline::Text(_) | Inline::Live { .. } | Inline::Break => {}
        }
    }
    found
}
