//! A small tree of an XML part, borrowed from its text.
//!
//! It is for parts that docx-rs has just made, not for files that come in:
//! it sets no limits and knows no namespaces.

use quick_xml::Reader;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;
use std::borrow::Cow;

/// An element. Its attributes' values and its texts are as they stand in
/// XML, with their escapes.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Element<'a> {
    /// The name with its prefix: `w:p`.
    pub name: Cow<'a, str>,
    /// The attributes, in order.
    pub attributes: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// What is inside.
    pub children: Vec<Node<'a>>,
}

/// An element or a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node<'a> {
    /// An element.
    Element(Element<'a>),
    /// A text, escaped.
    Text(Cow<'a, str>),
}

impl<'a> Element<'a> {
    /// An element without attributes or children.
    pub fn new(name: &'a str) -> Element<'a> {
        Element { name: name.into(), ..Element::default() }
    }

    /// The same with an attribute more; the value is escaped.
    pub fn with(mut self, name: &'a str, value: &str) -> Element<'a> {
        self.set(name, value);
        self
    }

    /// The same with a child more.
    pub fn containing(mut self, child: Element<'a>) -> Element<'a> {
        self.children.push(Node::Element(child));
        self
    }

    /// The same with a text more, which is escaped.
    pub fn saying(mut self, text: &str) -> Element<'a> {
        self.children.push(Node::Text(quick_xml::escape::escape(text).into_owned().into()));
        self
    }

    /// The value of an attribute, with its escapes.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_ref())
    }

    /// Sets an attribute; the value is escaped.
    pub fn set(&mut self, name: &'a str, value: &str) {
        let value: Cow<'a, str> = quick_xml::escape::escape(value).into_owned().into();
        match self.attributes.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((name.into(), value)),
        }
    }

    /// The elements directly inside.
    pub fn elements(&self) -> impl Iterator<Item = &Element<'a>> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements directly inside, to be changed.
    pub fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element<'a>> {
        self.children.iter_mut().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of a name directly inside.
    pub fn child(&self, name: &str) -> Option<&Element<'a>> {
        self.elements().find(|element| element.name == name)
    }

    /// The first element of a name directly inside, to be changed.
    pub fn child_mut(&mut self, name: &str) -> Option<&mut Element<'a>> {
        self.elements_mut().find(|element| element.name == name)
    }

    /// The first element of a name directly inside, made if there is none.
    pub fn child_or_new(&mut self, name: &'a str) -> &mut Element<'a> {
        let index = self.position(name).unwrap_or_else(|| {
            self.children.push(Node::Element(Element::new(name)));
            self.children.len() - 1
        });
        match &mut self.children[index] {
            Node::Element(element) => element,
            Node::Text(_) => unreachable!("the position of an element"),
        }
    }

    /// Takes out every element of a name directly inside.
    pub fn remove(&mut self, name: &str) {
        self.children.retain(|child| match child {
            Node::Element(element) => element.name != name,
            Node::Text(_) => true,
        });
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.attributes.is_empty() && self.children.is_empty()
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.children.iter().position(|child| match child {
            Node::Element(element) => element.name == name,
            Node::Text(_) => false,
        })
    }
}

/// Reads a part. The error says what is wrong with it.
pub(super) fn parse(xml: &str) -> Result<Element<'_>, String> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<Element<'_>> = vec![Element::default()];
    loop {
        let from = reader.buffer_position() as usize;
        let event = reader.read_event().map_err(|error| error.to_string())?;
        let raw = &xml[from..reader.buffer_position() as usize];
        match event {
            Event::Start(_) => {
                open.push(opened(raw.trim_start_matches('<').trim_end_matches('>'))?)
            }
            Event::Empty(_) => {
                let element = opened(raw.trim_start_matches('<').trim_end_matches("/>"))?;
                push(&mut open, Node::Element(element));
            }
            Event::End(_) => {
                let element = open.pop().ok_or("an end without a beginning")?;
                push(&mut open, Node::Element(element));
            }
            Event::Text(_) | Event::GeneralRef(_) | Event::CData(_) => {
                push(&mut open, Node::Text(raw.into()));
            }
            Event::Eof => break,
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_) => {}
        }
    }
    let mut all = open.pop().filter(|_| open.is_empty()).ok_or("an element is not closed")?;
    all.children.retain(|child| matches!(child, Node::Element(_)));
    match all.children.pop() {
        Some(Node::Element(root)) => Ok(root),
        Some(Node::Text(_)) | None => Err("no element".to_owned()),
    }
}

/// The part as text, with its declaration.
pub(super) fn write(root: &Element<'_>, capacity: usize) -> String {
    let mut xml = String::with_capacity(capacity);
    xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    write_element(&mut xml, root);
    xml
}

fn push<'a>(open: &mut [Element<'a>], node: Node<'a>) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(node);
    }
}

fn opened(tag: &str) -> Result<Element<'_>, String> {
    let end = tag.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(tag.len());
    let mut element = Element { name: tag[..end].into(), ..Element::default() };
    for attribute in Attributes::new(tag, end) {
        let attribute = attribute.map_err(|error| error.to_string())?;
        element.attributes.push((attribute.key.into_inner().into(), attribute.value));
    }
    Ok(element)
}

fn write_element(xml: &mut String, element: &Element<'_>) {
    xml.push('<');
    xml.push_str(&element.name);
    for (name, value) in &element.attributes {
        xml.push(' ');
        xml.push_str(name);
        xml.push_str("=\"");
        xml.push_str(value);
        xml.push('"');
    }
    if element.children.is_empty() {
        xml.push_str("/>");
        return;
    }
    xml.push('>');
    for child in &element.children {
        match child {
            Node::Element(child) => write_element(xml, child),
            Node::Text(text) => xml.push_str(text),
        }
    }
    xml.push_str("</");
    xml.push_str(&element.name);
    xml.push('>');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again() {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
                   <a x=\"1 &amp; 2\" y=\"\"><b/>t &lt; u &#233; <c>v</c></a>";
        assert_eq!(write(&parse(xml).unwrap(), 0), xml);
        assert_eq!(parse("<a><b></a>").ok(), None);
    }

    #[test]
    fn what_is_set_is_escaped() {
        let element = Element::new("a").with("b", "\"<&").saying("<&");
        let xml = write(&element, 0);
        assert!(xml.ends_with("<a b=\"&quot;&lt;&amp;\">&lt;&amp;</a>"), "{xml}");
    }
}
