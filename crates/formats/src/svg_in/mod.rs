//! Drawings that come in, reduced to safe shapes.
//!
//! Only elements and attributes that draw something are copied, by name;
//! programs, events, pictures, pages within the page, animation, filters and
//! every reference to something elsewhere stay behind. Words are kept. What
//! could make a small file a large one is refused: document types, nesting
//! without end, and shapes used within shapes used within shapes.

mod names;
mod styles;
mod weight;

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::image::ImageFault;
use crate::markup::escape;

/// The largest drawing that is read, in bytes: shapes of a photograph’s size
/// belong in a photograph.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// The most elements.
const MAX_ELEMENTS: usize = 50_000;
/// How deep they may be nested. usvg goes through them recursively.
const MAX_DEPTH: usize = 100;
/// How many bytes of words there may be: each letter is set when it is drawn.
const MAX_WORDS: usize = 200_000;

const SVG: &str = "http://www.w3.org/2000/svg";

/// A drawing that may be read further.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reduced {
    /// The drawing.
    pub svg: String,
    /// Whether something that could be seen was left behind: a picture, a page,
    /// a filter, a movement.
    pub lost: bool,
}

/// Reduces a drawing.
pub fn reduced(text: &str) -> Result<Reduced, ImageFault> {
    if text.len() > MAX_BYTES {
        return Err(ImageFault::TooManyBytes);
    }
    let mut reader = NsReader::from_str(text.trim_start_matches('\u{feff}'));
    let mut copy = Copy::default();
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Start(start) => copy.start(&reader, &start)?,
            Event::Empty(start) => {
                copy.start(&reader, &start)?;
                copy.end();
            }
            Event::End(_) => copy.end(),
            Event::Text(words) => copy.words(&words.xml10_content())?,
            Event::CData(words) => copy.words(&words.xml10_content())?,
            Event::GeneralRef(name) => {
                let letter = name.resolve_char_ref().map_err(broken)?;
                let known = || quick_xml::escape::resolve_xml_entity(&name);
                match letter {
                    Some(letter) => copy.words(letter.encode_utf8(&mut [0; 4]))?,
                    // Entities of the file’s own could grow without end.
                    None => copy.words(known().unwrap_or_default())?,
                }
            }
            // Old programs write one; nothing in it is believed.
            Event::DocType(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    copy.finish()
}

/// A drawing while it is copied.
#[derive(Default)]
struct Copy {
    svg: String,
    open: Vec<Fate>,
    elements: usize,
    words: usize,
    style: String,
    weight: weight::Weight,
    lost: bool,
}

/// What becomes of an element and of what is in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is copied, under this name; and whether words in it are.
    Kept(&'static str, bool),
    /// It is left out, what is in it is copied.
    Opened(bool),
    /// It is a style sheet.
    Style,
    /// It and all that is in it are left out.
    Dropped,
}

impl Copy {
    fn start(
        &mut self,
        reader: &NsReader<&[u8]>,
        start: &BytesStart<'_>,
    ) -> Result<(), ImageFault> {
        self.elements += 1;
        if self.elements > MAX_ELEMENTS || self.open.len() >= MAX_DEPTH {
            return Err(ImageFault::TooMuch);
        }
        let fate = self.fate(reader, start);
        if let Fate::Kept(name, _) = fate {
            let attributes = self.attributes(reader, start);
            self.weight.start(name, &attributes);
            self.svg.push('<');
            self.svg.push_str(name);
            if self.svg.len() == "<svg".len() {
                self.svg.push_str(&format!(
                    " xmlns=\"{SVG}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                ));
            }
            for (name, value) in &attributes {
                self.svg.push_str(&format!(" {name}=\"{}\"", escape(value)));
            }
            self.svg.push('>');
        }
        self.open.push(fate);
        Ok(())
    }

    fn fate(&mut self, reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Fate {
        let (space, name) = reader.resolver().resolve_element(start.name());
        let name = name.into_inner();
        let ours = match space {
            ResolveResult::Bound(space) => {
                space.into_inner() == SVG || start.name().prefix().is_none()
            }
            ResolveResult::Unbound => true,
            ResolveResult::Unknown(_) => false,
        };
        let within = self.open.last().copied();
        let in_words = matches!(within, Some(Fate::Kept(_, true) | Fate::Opened(true)));
        match (within, name) {
            (Some(Fate::Dropped | Fate::Style), _) => Fate::Dropped,
            // The outermost element, and there is only one.
            (None, "svg") if ours && self.svg.is_empty() => Fate::Kept("svg", false),
            (None, _) => Fate::Dropped,
            (Some(_), "style") if ours => Fate::Style,
            (Some(_), "a" | "switch" | "textPath") if ours => Fate::Opened(in_words),
            (Some(_), name) => match names::element(name).filter(|_| ours) {
                Some("text") => Fate::Kept("text", true),
                Some("tspan") if in_words => Fate::Kept("tspan", true),
                Some("tspan") => Fate::Dropped,
                Some(_) if in_words => Fate::Dropped,
                Some(name) => Fate::Kept(name, false),
                None => {
                    self.lost |= ours && names::is_seen(name);
                    Fate::Dropped
                }
            },
        }
    }

    /// The attributes that may stay. One that is written wrongly is left out.
    fn attributes(
        &mut self,
        reader: &NsReader<&[u8]>,
        start: &BytesStart<'_>,
    ) -> Vec<(&'static str, String)> {
        let mut kept: Vec<(&'static str, String)> = Vec::new();
        for attribute in start.attributes().flatten() {
            let (_, name) = reader.resolver().resolve_attribute(attribute.key);
            let Some(name) = names::attribute(name.into_inner(), attribute.key.prefix().is_some())
            else {
                continue;
            };
            let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) else { continue };
            let value = match name {
                "style" => Some(styles::declarations(&value)),
                "href" => names::is_within(&value).then(|| value.into_owned()),
                _ => names::refers_within(&value).then(|| value.into_owned()),
            };
            if let Some(value) = value
                && !kept.iter().any(|(known, _)| *known == name)
            {
                kept.push((name, value));
            }
        }
        kept
    }

    fn words(&mut self, words: &str) -> Result<(), ImageFault> {
        match self.open.last() {
            Some(Fate::Kept(_, true) | Fate::Opened(true)) => {
                self.words += words.len();
                self.svg.push_str(&escape(words));
            }
            Some(Fate::Style) => self.style.push_str(words),
            Some(Fate::Kept(_, false) | Fate::Opened(false) | Fate::Dropped) | None => {}
        }
        if self.words > MAX_WORDS { Err(ImageFault::TooMuch) } else { Ok(()) }
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Fate::Kept(name, _)) => {
                self.weight.end();
                self.svg.push_str(&format!("</{name}>"));
            }
            Some(Fate::Style) => {
                let sheet = styles::sheet(&std::mem::take(&mut self.style));
                self.svg.push_str(&format!("<style>{}</style>", escape(&sheet)));
            }
            Some(Fate::Opened(_) | Fate::Dropped) | None => {}
        }
    }

    fn finish(self) -> Result<Reduced, ImageFault> {
        if self.svg.is_empty() {
            return Err(ImageFault::Format);
        }
        if !self.open.is_empty() {
            return Err(ImageFault::Broken("it ends too early".to_owned()));
        }
        if self.weight.is_too_much() {
            return Err(ImageFault::TooMuch);
        }
        Ok(Reduced { svg: self.svg, lost: self.lost })
    }
}

fn broken(error: impl std::fmt::Display) -> ImageFault {
    ImageFault::Broken(error.to_string())
}

#[cfg(test)]
mod tests;
