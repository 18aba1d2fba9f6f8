//! XML from anywhere, as a flat tree with limits.
//!
//! Elements are kept in one list, each with where its inside ends; nothing is
//! nested in memory, so nothing overflows the stack when it is dropped.

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::{Excess, Limits, ReadError};

/// The namespaces that matter, in the forms of 2006 and of ISO “strict”.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// WordprocessingML.
    Word,
    /// DrawingML in a Word file: places of pictures.
    Drawing,
    /// Relationships, as attributes of other elements.
    Relations,
    /// Alternatives for older programs.
    Compatibility,
    /// The mark of decoration.
    Decorative,
    /// No namespace, of an attribute.
    None,
    /// Any other.
    Other,
}

/// A part as a tree.
pub(super) struct Tree {
    nodes: Vec<Node>,
}

struct Node {
    space: Space,
    /// The local name; of a text, the text.
    name: String,
    attributes: Vec<(Space, String, String)>,
    /// The index after the last node inside. Of a text, the next index.
    end: usize,
    is_text: bool,
}

/// An element of a tree.
#[derive(Clone, Copy)]
pub(super) struct Element<'a> {
    nodes: &'a [Node],
    index: usize,
}

impl Tree {
    /// Reads a part. Its name is for the error.
    pub fn parse(part: &str, bytes: &[u8], limits: Limits) -> Result<Tree, ReadError> {
        let damaged = |detail: String| ReadError::Damaged { part: part.to_owned(), detail };
        let text = std::str::from_utf8(bytes).map_err(|error| damaged(error.to_string()))?;
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = NsReader::from_str(text);
        let mut nodes: Vec<Node> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        loop {
            let event = reader.read_event().map_err(|error| damaged(error.to_string()))?;
            match event {
                Event::Start(start) => {
                    if open.len() >= limits.depth {
                        return Err(ReadError::TooMuch(Excess::Depth));
                    }
                    open.push(nodes.len());
                    nodes.push(element(&reader, &start).map_err(damaged)?);
                }
                Event::Empty(start) => {
                    let mut node = element(&reader, &start).map_err(damaged)?;
                    node.end = nodes.len() + 1;
                    nodes.push(node);
                }
                Event::End(_) => {
                    let index = open.pop().ok_or_else(|| damaged("an end too many".to_owned()))?;
                    nodes[index].end = nodes.len();
                }
                Event::Text(text) => push_text(&mut nodes, &text.xml10_content()),
                Event::CData(text) => push_text(&mut nodes, &text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let letter =
                        reference.resolve_char_ref().map_err(|e| damaged(e.to_string()))?;
                    match letter {
                        Some(letter) => push_text(&mut nodes, letter.encode_utf8(&mut [0; 4])),
                        // Only the five entities of XML itself: others could grow without end.
                        None => match quick_xml::escape::resolve_xml_entity(&reference) {
                            Some(text) => push_text(&mut nodes, text),
                            None => return Err(damaged("an unknown entity".to_owned())),
                        },
                    }
                }
                Event::DocType(_) => return Err(damaged("a document type".to_owned())),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => break,
            }
            if nodes.len() > limits.elements {
                return Err(ReadError::TooMuch(Excess::Elements));
            }
        }
        if !open.is_empty() {
            return Err(damaged("it ends too early".to_owned()));
        }
        let Some(end) = nodes.first().map(|root| root.end) else {
            return Err(damaged("no element".to_owned()));
        };
        nodes.truncate(end);
        Ok(Tree { nodes })
    }

    /// The outermost element.
    pub fn root(&self) -> Element<'_> {
        Element { nodes: &self.nodes, index: 0 }
    }
}

fn element(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Result<Node, String> {
    let resolver = reader.resolver();
    let (space, name) = resolver.resolve_element(start.name());
    let mut node = Node {
        space: known(&space),
        name: name.into_inner().to_owned(),
        attributes: Vec::new(),
        end: 0,
        is_text: false,
    };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let (space, name) = resolver.resolve_attribute(attribute.key);
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| error.to_string())?;
        node.attributes.push((known(&space), name.into_inner().to_owned(), value.into_owned()));
    }
    Ok(node)
}

fn known(space: &ResolveResult<'_>) -> Space {
    let ResolveResult::Bound(namespace) = space else {
        return match space {
            ResolveResult::Unbound => Space::None,
            ResolveResult::Bound(_) | ResolveResult::Unknown(_) => Space::Other,
        };
    };
    match namespace.into_inner() {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Space::Word,
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        | "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" => Space::Drawing,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        | "http://purl.oclc.org/ooxml/officeDocument/relationships" => Space::Relations,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => Space::Compatibility,
        "http://schemas.microsoft.com/office/drawing/2017/decorative" => Space::Decorative,
        _ => Space::Other,
    }
}

/// Keeps a text, or adds it to the one just before it. White space before
/// the outermost element is not kept.
fn push_text(nodes: &mut Vec<Node>, text: &str) {
    let next = nodes.len();
    match nodes.last_mut() {
        None => {}
        Some(last) if last.is_text => last.name.push_str(text),
        Some(_) => nodes.push(Node {
            space: Space::None,
            name: text.to_owned(),
            attributes: Vec::new(),
            end: next + 1,
            is_text: true,
        }),
    }
}

/// What is inside an element.
pub(super) enum Inside<'a> {
    /// An element.
    Element(Element<'a>),
    /// A text.
    Text(&'a str),
}

impl<'a> Element<'a> {
    fn node(self) -> &'a Node {
        &self.nodes[self.index]
    }

    /// The namespace.
    pub fn space(self) -> Space {
        self.node().space
    }

    /// The name without its prefix.
    pub fn name(self) -> &'a str {
        &self.node().name
    }

    /// Whether it is this element.
    pub fn is(self, space: Space, name: &str) -> bool {
        self.space() == space && self.name() == name
    }

    /// An attribute's value. Word's own attributes are in its namespace.
    pub fn attribute(self, space: Space, name: &str) -> Option<&'a str> {
        let found = self.node().attributes.iter().find(|(s, n, _)| *s == space && n == name);
        found.map(|(_, _, value)| value.as_str())
    }

    /// The attribute `w:val`.
    pub fn value(self) -> Option<&'a str> {
        self.attribute(Space::Word, "val")
    }

    /// Whether a switch such as `w:b` is on: it is there and not said to be off.
    pub fn is_on(self) -> bool {
        !matches!(self.value(), Some("0" | "false" | "off"))
    }

    /// What is directly inside, in order.
    pub fn inside(self) -> impl Iterator<Item = Inside<'a>> {
        let end = self.node().end;
        let mut index = self.index + 1;
        std::iter::from_fn(move || {
            if index >= end {
                return None;
            }
            let element = Element { nodes: self.nodes, index };
            let node = element.node();
            index = node.end.max(index + 1);
            Some(if node.is_text { Inside::Text(&node.name) } else { Inside::Element(element) })
        })
    }

    /// The elements directly inside, in order.
    pub fn children(self) -> impl Iterator<Item = Element<'a>> {
        self.inside().filter_map(|inside| match inside {
            Inside::Element(element) => Some(element),
            Inside::Text(_) => None,
        })
    }

    /// The first such element directly inside.
    pub fn child(self, space: Space, name: &str) -> Option<Element<'a>> {
        self.children().find(|child| child.is(space, name))
    }

    /// Every element inside, at any depth, in order.
    pub fn descendants(self) -> impl Iterator<Item = Element<'a>> {
        (self.index + 1..self.node().end)
            .map(move |index| Element { nodes: self.nodes, index })
            .filter(|element| !element.node().is_text)
    }

    /// All text inside.
    pub fn text(self) -> String {
        self.nodes[self.index + 1..self.node().end]
            .iter()
            .filter(|node| node.is_text)
            .map(|node| node.name.as_str())
            .collect()
    }
}
