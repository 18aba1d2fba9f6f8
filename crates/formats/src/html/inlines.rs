//! Text within a block, as HTML.

use report::document::{Inline, plain_inlines};

use crate::markup::escape;

/// The markup of some inlines.
pub(super) fn write(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push(&mut out, inlines, false);
    out
}

/// `in_link` says that a link is open: HTML allows none within it.
fn push(out: &mut String, inlines: &[Inline], in_link: bool) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Live { text, .. } => push_words(out, text),
            Inline::Strong(inner) => wrap(out, "<strong>", inner, "</strong>", in_link),
            Inline::Emphasis(inner) => wrap(out, "<em>", inner, "</em>", in_link),
            Inline::Foreign { lang, text } => {
                wrap(out, &format!("<span lang=\"{}\">", lang.tag()), text, "</span>", in_link);
            }
            Inline::Link { address, text } => match href(address) {
                Some(href) if !in_link => link(out, &href, address, text),
                Some(_) | None => push(out, text, in_link),
            },
            Inline::Break => out.push_str("<br>\n"),
        }
    }
}

/// Words, with each financial year (2024-25) in one piece: a narrow column
/// would break it at its hyphen, and another hyphen would not be found by who
/// searches for the year.
fn push_words(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit))
    };
    let is_year = |hyphen: usize| {
        let start = hyphen.checked_sub(4)?;
        let whole = digits(start..hyphen)
            && digits(hyphen + 1..hyphen + 3)
            && !(start > 0 && digits(start - 1..start))
            && !digits(hyphen + 3..hyphen + 4);
        whole.then_some((start, hyphen + 3))
    };
    let mut written = 0;
    for (start, end) in text.match_indices('-').filter_map(|(hyphen, _)| is_year(hyphen)) {
        out.push_str(&escape(&text[written..start]));
        out.push_str(&format!("<span class=\"year\">{}</span>", escape(&text[start..end])));
        written = end;
    }
    out.push_str(&escape(&text[written..]));
}

fn wrap(out: &mut String, open: &str, inner: &[Inline], close: &str, in_link: bool) {
    out.push_str(open);
    push(out, inner, in_link);
    out.push_str(close);
}

fn link(out: &mut String, href: &str, address: &str, text: &[Inline]) {
    out.push_str(&format!("<a href=\"{}\">", escape(href)));
    if plain_inlines(text).trim().is_empty() {
        // A link without words could be neither seen nor heard.
        out.push_str(&escape(address));
    } else {
        push(out, text, true);
    }
    out.push_str("</a>");
}

/// The address for `href`, or none unless it is `http`, `https` or `mailto`:
/// any other scheme may run a program or read a file. Characters that have no
/// place in an address are percent-encoded.
fn href(address: &str) -> Option<String> {
    let address = address.trim();
    let allowed = ["http://", "https://", "mailto:"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && address.len() > scheme.len()
    });
    allowed.then(|| address.chars().map(encoded).collect())
}

fn encoded(character: char) -> String {
    match character {
        ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '[' | ']' => {
            format!("%{:02X}", character as u32)
        }
        control if control.is_control() => String::new(),
        plain => plain.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use report::lang::Lang;

    use super::*;

    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_owned())]
    }

    fn link(address: &str) -> String {
        write(&[Inline::Link { address: address.to_owned(), text: text("w") }])
    }

    #[test]
    fn only_web_and_mail_addresses_become_links() {
        assert_eq!(
            link("HTTPS://a.cymru/?a=1&b=2"),
            "<a href=\"HTTPS://a.cymru/?a=1&amp;b=2\">w</a>"
        );
        assert_eq!(link("mailto:a@b.cymru"), "<a href=\"mailto:a@b.cymru\">w</a>");
        assert_eq!(
            link("http://a/\" onclick=\"x"),
            "<a href=\"http://a/%22%20onclick=%22x\">w</a>"
        );
        for address in [
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "JAVASCRIPT:alert(1)//http://",
            "data:text/html,<script>",
            "file:///etc/passwd",
            "//a.cymru",
            "http://",
            "vbscript:x",
            "ŵhttp://a",
            "",
        ] {
            assert_eq!(link(address), "w", "{address:?}");
        }
    }

    #[test]
    fn a_link_holds_no_link_and_is_never_without_words() {
        let inner = Inline::Link { address: "https://b".into(), text: text("in") };
        let outer = Inline::Link { address: "https://a".into(), text: vec![inner] };
        assert_eq!(write(&[outer]), "<a href=\"https://a\">in</a>");
        let empty = Inline::Link { address: "https://a".into(), text: vec![] };
        assert_eq!(write(&[empty]), "<a href=\"https://a\">https://a</a>");
    }

    #[test]
    fn other_languages_are_marked_and_markup_is_text() {
        let foreign = Inline::Foreign { lang: Lang::Cy, text: text("<b>ŵyl</b>") };
        assert_eq!(write(&[foreign]), "<span lang=\"cy-GB\">&lt;b&gt;ŵyl&lt;/b&gt;</span>");
    }

    #[test]
    fn a_year_stays_in_one_piece_and_nothing_else_is_taken_for_one() {
        let year = "<span class=\"year\">2024-25</span>";
        assert_eq!(write(&text("In 2024-25, & after")), format!("In {year}, &amp; after"));
        assert_eq!(write(&text("2024-25")), year);
        for other in ["12024-25", "2024-2025", "024-25", "-25", "ŵ-25", "2024-ŵŵ", "2024-2"] {
            assert_eq!(write(&text(other)), other);
        }
    }
}
