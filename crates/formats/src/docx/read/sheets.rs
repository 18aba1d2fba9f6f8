//! What the style sheet and the lists say of a paragraph.

use std::collections::HashMap;

use super::xml::{Element, Space, Tree};

/// The styles by their ids.
#[derive(Default)]
pub(super) struct Styles {
    /// The language of text that has none of its own.
    pub lang: Option<String>,
    styles: HashMap<String, Style>,
}

struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    list: Option<Item>,
}

/// A paragraph's place in a list.
#[derive(Clone, Default)]
pub(super) struct Item {
    /// The list; `0` takes a paragraph out of one.
    pub list: Option<String>,
    /// How deep, counted from 0.
    pub level: Option<u8>,
}

/// The lists by their ids: whether each level is numbered.
#[derive(Default)]
pub(super) struct Lists(HashMap<String, Vec<bool>>);

/// A chain of styles is followed so far; a longer one goes in a circle.
const LONGEST_CHAIN: usize = 12;

impl Styles {
    /// Reads the style sheet.
    pub fn new(tree: Option<&Tree>) -> Styles {
        let Some(tree) = tree else { return Styles::default() };
        let root = tree.root();
        let lang = root
            .child(Space::Word, "docDefaults")
            .and_then(|defaults| defaults.child(Space::Word, "rPrDefault"))
            .and_then(|defaults| defaults.child(Space::Word, "rPr"))
            .and_then(|properties| properties.child(Space::Word, "lang"))
            .and_then(|lang| lang.value())
            .map(str::to_owned);
        let styles =
            root.children().filter(|child| child.is(Space::Word, "style")).filter_map(|style| {
                Some((style.attribute(Space::Word, "styleId")?.to_owned(), Style::new(style)))
            });
        Styles { lang, styles: styles.collect() }
    }

    /// The name of a style.
    pub fn name(&self, id: &str) -> Option<&str> {
        self.styles.get(id).map(|style| style.name.as_str())
    }

    /// The level of the heading that a style makes, counted from 1.
    pub fn heading(&self, id: &str) -> Option<u8> {
        self.chain(id).find_map(|style| {
            let by_name = style
                .name
                .to_lowercase()
                .strip_prefix("heading ")
                .and_then(|level| level.trim().parse().ok());
            by_name.or(style.outline.filter(|level| *level < 9).map(|level| level + 1))
        })
    }

    /// Whether a style is of an entry of a table of contents.
    pub fn is_contents(&self, id: &str) -> bool {
        self.name(id).is_some_and(|name| name.to_lowercase().starts_with("toc "))
            && self.heading(id).is_none()
    }

    /// The list that a style puts its paragraphs in.
    pub fn item(&self, id: &str) -> Option<Item> {
        self.chain(id).find_map(|style| style.list.clone())
    }

    fn chain<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Style> {
        let mut next = Some(id);
        std::iter::from_fn(move || {
            let style = self.styles.get(next?)?;
            next = style.based_on.as_deref();
            Some(style)
        })
        .take(LONGEST_CHAIN)
    }
}

impl Style {
    fn new(style: Element<'_>) -> Style {
        let value = |name| style.child(Space::Word, name).and_then(Element::value);
        let properties = style.child(Space::Word, "pPr");
        Style {
            name: value("name").unwrap_or_default().to_owned(),
            based_on: value("basedOn").map(str::to_owned),
            outline: properties.and_then(outline),
            list: properties.and_then(item),
        }
    }
}

/// The outline level that a paragraph's properties give it, counted from 0.
pub(super) fn outline(properties: Element<'_>) -> Option<u8> {
    properties.child(Space::Word, "outlineLvl")?.value()?.parse().ok()
}

/// The place in a list that a paragraph's properties give it.
pub(super) fn item(properties: Element<'_>) -> Option<Item> {
    let numbering = properties.child(Space::Word, "numPr")?;
    let value = |name| numbering.child(Space::Word, name).and_then(Element::value);
    Some(Item {
        list: value("numId").map(str::to_owned),
        level: value("ilvl").and_then(|level| level.parse().ok()),
    })
}

impl Lists {
    /// Reads the lists.
    pub fn new(tree: Option<&Tree>) -> Lists {
        let Some(tree) = tree else { return Lists::default() };
        let mut definitions: HashMap<&str, Vec<bool>> = HashMap::new();
        let mut lists = HashMap::new();
        for child in tree.root().children().filter(|child| child.space() == Space::Word) {
            match child.name() {
                "abstractNum" => {
                    let levels = child.children().filter(|level| level.is(Space::Word, "lvl"));
                    let numbered = levels.map(|level| {
                        let format = level.child(Space::Word, "numFmt").and_then(Element::value);
                        !matches!(format, Some("bullet" | "none"))
                    });
                    if let Some(id) = child.attribute(Space::Word, "abstractNumId") {
                        definitions.insert(id, numbered.collect());
                    }
                }
                "num" => {
                    let definition = child
                        .child(Space::Word, "abstractNumId")
                        .and_then(Element::value)
                        .and_then(|id| definitions.get(id));
                    if let (Some(id), Some(levels)) =
                        (child.attribute(Space::Word, "numId"), definition)
                    {
                        lists.insert(id.to_owned(), levels.clone());
                    }
                }
                _ => {}
            }
        }
        Lists(lists)
    }

    /// Whether a level of a list is numbered; none if there is no such list.
    pub fn numbered(&self, list: &str, level: u8) -> Option<bool> {
        let levels = self.0.get(list)?;
        Some(levels.get(usize::from(level)).or(levels.last()).copied().unwrap_or(true))
    }
}
