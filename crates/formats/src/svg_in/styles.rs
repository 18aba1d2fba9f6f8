//! Style sheets and style attributes, without what reaches out of the drawing.

use super::names::refers_within;

/// A sheet with its plain rules alone: no comments, no `@import`, no fonts or
/// rules for other media, and of each rule what refers to nothing elsewhere.
pub(super) fn sheet(text: &str) -> String {
    let text = without_comments(text);
    let mut rest = text.as_str();
    let mut kept = String::new();
    while let Some(open) = rest.find(['{', ';', '}']) {
        let (before, after) = (rest[..open].trim(), &rest[open + 1..]);
        if !rest[open..].starts_with('{') {
            // An `@import` ends here, or what is no rule at all.
            rest = after;
            continue;
        }
        let (inside, following) = block(after);
        rest = following;
        let plain =
            |character: char| character.is_alphanumeric() || " .#,-_*>:\n\t".contains(character);
        if before.chars().all(plain) && !inside.contains('{') {
            kept.push_str(&format!("{before}{{{}}}", declarations(inside)));
        }
    }
    kept
}

/// Declarations that refer to nothing elsewhere.
pub(super) fn declarations(text: &str) -> String {
    let text = without_comments(text);
    let safe = |declaration: &&str| {
        let name = declaration.split(':').next().unwrap_or_default().trim();
        // What moves, and what draws by program, has no place in print.
        let plain = !name.starts_with("animation") && !name.starts_with("transition");
        plain && name != "filter" && name != "behavior" && refers_within(declaration)
    };
    let kept: Vec<&str> =
        text.split(';').map(str::trim).filter(|one| !one.is_empty()).filter(safe).collect();
    kept.join(";")
}

/// What is in a block that has been opened, and what follows it.
fn block(text: &str) -> (&str, &str) {
    let mut depth = 1_usize;
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 1 => return (&text[..at], &text[at + 1..]),
            '}' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}
