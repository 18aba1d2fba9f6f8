//! How much a drawing becomes when all that it uses is put in its place.
//!
//! Ten shapes that each use the one before ten times are a few lines, and ten
//! thousand million shapes. So every reference is followed beforehand, and what
//! it brings is counted; one that leads back to itself has no end.

use std::collections::HashMap;

/// The most elements that a drawing may become.
const MOST: u64 = 200_000;

/// The elements of a drawing, and which of them use which.
#[derive(Default)]
pub(super) struct Weight {
    nodes: Vec<Node>,
    open: Vec<usize>,
    ids: HashMap<String, usize>,
}

struct Node {
    /// The elements just within.
    within: Vec<usize>,
    /// What it refers to, and how often that is drawn.
    uses: Vec<(String, u64)>,
}

/// What is known of an element while references are followed.
#[derive(Clone, Copy)]
enum Known {
    /// It is being followed: who meets it again goes in a circle.
    Under,
    /// It becomes so many elements.
    Whole(u64),
}

impl Weight {
    /// An element begins.
    pub fn start(&mut self, name: &str, attributes: &[(&'static str, String)]) {
        let index = self.nodes.len();
        let mut node = Node { within: Vec::new(), uses: Vec::new() };
        // A mark stands at every corner of a line.
        let corners = attributes
            .iter()
            .filter(|(name, _)| matches!(*name, "d" | "points"))
            .map(|(_, value)| {
                value.split(|c: char| c == ' ' || c == ',' || c.is_alphabetic()).count()
            })
            .sum::<usize>()
            .max(2) as u64;
        for (attribute, value) in attributes {
            match *attribute {
                "id" => {
                    self.ids.entry(value.clone()).or_insert(index);
                }
                "href" => node.uses.push((value.trim().trim_start_matches('#').to_owned(), 1)),
                _ => {
                    let often = if attribute.starts_with("marker") { corners } else { 1 };
                    node.uses.extend(addresses(value).map(|id| (id.to_owned(), often)));
                }
            }
        }
        // A gradient that continues another draws it no second time.
        if name.ends_with("Gradient") {
            node.uses.clear();
        }
        self.nodes.push(node);
        if let Some(parent) = self.open.last() {
            self.nodes[*parent].within.push(index);
        }
        self.open.push(index);
    }

    /// The element that was begun last ends.
    pub fn end(&mut self) {
        self.open.pop();
    }

    /// Whether the drawing becomes too much, or never ends.
    pub fn is_too_much(&self) -> bool {
        let mut known = vec![None; self.nodes.len()];
        !self.nodes.is_empty() && self.whole(0, &mut known, 0).is_none()
    }

    /// How many elements one becomes; none if they are too many.
    fn whole(&self, index: usize, known: &mut [Option<Known>], depth: usize) -> Option<u64> {
        /// Deeper than usvg goes without harm.
        const DEEPEST: usize = 250;
        match known[index] {
            Some(Known::Under) => return None,
            Some(Known::Whole(count)) => return Some(count),
            None => known[index] = Some(Known::Under),
        }
        if depth > DEEPEST {
            return None;
        }
        let node = &self.nodes[index];
        let mut count: u64 = 1;
        for within in &node.within {
            count = count.checked_add(self.whole(*within, known, depth + 1)?)?;
        }
        for (id, often) in &node.uses {
            if let Some(target) = self.ids.get(id) {
                let brought = self.whole(*target, known, depth + 1)?;
                count = count.checked_add(brought.checked_mul(*often)?)?;
            }
        }
        known[index] = Some(Known::Whole(count));
        (count <= MOST).then_some(count)
    }
}

/// What a value refers to within the drawing.
fn addresses(value: &str) -> impl Iterator<Item = &str> {
    value.split("url(").skip(1).filter_map(|rest| {
        let inside = rest.split(')').next()?.trim().trim_matches(['"', '\'']);
        inside.strip_prefix('#')
    })
}
