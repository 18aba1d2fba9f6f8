//! An outline: what an officer types to have a tree or a ring drawn, a line for
//! each box.

use super::OutlineShape;
use crate::document::{Block, Inline, List};

/// The most boxes that are read from an outline.
pub const MAX_BOXES: usize = 200;
/// How deep boxes may be within boxes; what is deeper stands at this depth.
pub const MAX_DEPTH: usize = 6;

/// A box of an outline with those below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// Its words.
    pub words: String,
    /// The boxes below it, in order.
    pub within: Vec<Branch>,
}

/// The boxes of an outline. Two spaces, or a tab, are one level; a line that is
/// indented further than the one above it allows is one level below that.
/// Blank lines say nothing.
pub fn read(text: &str) -> Vec<Branch> {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).take(MAX_BOXES);
    let mut lines: Vec<(usize, &str)> = lines
        .map(|line| (indent(line), line.trim().trim_start_matches(['-', '•']).trim()))
        .collect();
    lines.retain(|(_, words)| !words.is_empty());
    let mut above = 0;
    for (index, (level, _)) in lines.iter_mut().enumerate() {
        let most = if index == 0 { 0 } else { above + 1 };
        *level = (*level).min(most).min(MAX_DEPTH - 1);
        above = *level;
    }
    gather(&mut lines.into_iter().peekable(), 0)
}

fn indent(line: &str) -> usize {
    let spaces = |character| match character {
        '\t' => Some(2),
        character if char::is_whitespace(character) => Some(1),
        _ => None,
    };
    line.chars().map_while(spaces).sum::<usize>() / 2
}

fn gather<'a>(
    lines: &mut std::iter::Peekable<impl Iterator<Item = (usize, &'a str)>>,
    level: usize,
) -> Vec<Branch> {
    let mut branches: Vec<Branch> = Vec::new();
    while let Some((_, words)) = lines.next_if(|(own, _)| *own == level) {
        let words = words.to_owned();
        let deeper = lines.peek().is_some_and(|(next, _)| *next > level);
        let within = if deeper { gather(lines, level + 1) } else { Vec::new() };
        branches.push(Branch { words, within });
    }
    branches
}

/// How many boxes there are.
pub fn count(branches: &[Branch]) -> usize {
    branches.iter().map(|branch| 1 + count(&branch.within)).sum()
}

/// What stands in the middle of a ring, and its stages: an outline with a single
/// line at the left is that line with the stages within it.
pub fn ring(branches: &[Branch]) -> (Option<&str>, &[Branch]) {
    match branches {
        [centre] if !centre.within.is_empty() => (Some(&centre.words), &centre.within),
        _ => (None, branches),
    }
}

/// The outline as a list that says the same as the drawing; none if it is
/// blank. What goes round is numbered: its order is what it says.
pub fn list(shape: OutlineShape, branches: &[Branch]) -> Option<Block> {
    match (shape, ring(branches)) {
        (_, (_, [])) => None,
        (OutlineShape::Tree, _) => Some(items(None, branches)),
        (OutlineShape::Ring, (None, stages)) => Some(items(Some(1), stages)),
        (OutlineShape::Ring, (Some(centre), stages)) => {
            let item = vec![words(centre), items(Some(1), stages)];
            Some(Block::List(List { start: None, items: vec![item] }))
        }
    }
}

fn items(start: Option<u32>, branches: &[Branch]) -> Block {
    let item = |branch: &Branch| {
        let within = (!branch.within.is_empty()).then(|| items(None, &branch.within));
        std::iter::once(words(&branch.words)).chain(within).collect()
    };
    Block::List(List { start, items: branches.iter().map(item).collect() })
}

fn words(text: &str) -> Block {
    Block::Paragraph(vec![Inline::Text(text.to_owned())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::plain_blocks;

    fn shown(branches: &[Branch], level: usize) -> String {
        let line = |branch: &Branch| {
            format!("{level} {}\n{}", branch.words, shown(&branch.within, level + 1))
        };
        branches.iter().map(line).collect()
    }

    #[test]
    fn two_spaces_or_a_tab_are_a_level() {
        let read =
            read("Director\n  Head of Adults\n\tHead of Children\n    - Fostering\n\nOther\n");
        assert_eq!(
            shown(&read, 0),
            "0 Director\n1 Head of Adults\n1 Head of Children\n2 Fostering\n0 Other\n"
        );
        assert_eq!(count(&read), 5);
    }

    #[test]
    fn no_level_is_left_out_and_none_is_too_deep() {
        assert_eq!(shown(&read("    A\n        B\n C\n"), 0), "0 A\n1 B\n0 C\n");
        let deep: String = (0..20).map(|level| format!("{}x\n", "  ".repeat(level))).collect();
        let read = read(&deep);
        assert_eq!(count(&read), 20);
        assert!(!shown(&read, 0).contains(&format!("{MAX_DEPTH} x")));
        assert!(super::read(" \n\t\n - \n").is_empty());
        assert_eq!(count(&super::read(&"x\n".repeat(MAX_BOXES + 50))), MAX_BOXES);
    }

    #[test]
    fn the_list_says_what_the_drawing_shows() {
        let branches = read("A\n  B\n  C\nD\n");
        for (shape, start) in [(OutlineShape::Tree, None), (OutlineShape::Ring, Some(1))] {
            let Some(Block::List(list)) = list(shape, &branches) else { panic!("no list") };
            assert_eq!(list.start, start);
            assert_eq!(plain_blocks(&[Block::List(list)]), "A\nB\nC\nD");
        }
        assert_eq!(list(OutlineShape::Tree, &[]), None);
        let branches = read("Better lives\n  Plan\n    In April\n  Act\n");
        assert_eq!(ring(&branches).0, Some("Better lives"));
        let Some(Block::List(list)) = list(OutlineShape::Ring, &branches) else {
            panic!("no list")
        };
        let [_, Block::List(stages)] = &list.items[0][..] else { panic!("no stages") };
        assert_eq!((list.start, stages.start, stages.items.len()), (None, Some(1), 2));
    }
}
