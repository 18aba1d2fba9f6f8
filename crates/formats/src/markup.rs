//! The one place where text becomes part of HTML, SVG or XML.

/// Text made safe both between tags and within a double-quoted attribute.
/// Characters that XML 1.0 does not allow are left out: one of them would
/// make the whole file unreadable.
pub(crate) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_an_attribute_or_opens_a_tag() {
        assert_eq!(escape("\"><b>&\u{0}\u{b}é\n"), "&quot;&gt;&lt;b&gt;&amp;é ");
    }
}
