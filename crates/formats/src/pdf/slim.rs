//! Makes a page ready for printpdf, which is to find the words on it.
//!
//! A page calls its fonts by short names that hold for this page only: `f0` may
//! be the bold face here and the regular one on the next page. printpdf 0.12.8
//! keeps one table for the whole file, so that a later page's font replaces an
//! earlier one's and its words come out as other letters or none; and it reads
//! a font anew for every page that lists it, and every picture. So each font
//! gets a name of its own and is listed once, and what holds no words is left
//! out. To be deleted when printpdf keeps fonts by page.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// The new name of each font a page lists, by the old one.
type Names = BTreeMap<Vec<u8>, Vec<u8>>;

/// The resources and the content of a page with its fonts renamed; none if the
/// page cannot be understood. `listed` holds the fonts that an earlier page lists.
pub(super) fn renamed(
    file: &Document,
    page: ObjectId,
    listed: &mut BTreeSet<Vec<u8>>,
) -> Option<(Dictionary, Vec<u8>)> {
    let mut resources = inherited(file, page, b"Resources")?.as_dict().ok()?.clone();
    let fonts = follow(file, resources.get(b"Font").ok()?)?.as_dict().ok()?;
    let mut names = Names::new();
    let mut first = Dictionary::new();
    for (name, font) in fonts {
        let new = match font.as_reference() {
            Ok((number, generation)) => format!("font{number}-{generation}"),
            Err(_) => format!("page{}-{}", page.0, String::from_utf8_lossy(name)),
        };
        let new = new.into_bytes();
        if !listed.contains(&new) {
            first.set(new.clone(), font.clone());
        }
        names.insert(name.clone(), new);
    }
    let old = file.get_page_content(page);
    let content = with_names(&old, &names).or_else(|| with_names_slowly(&old, &names))?;
    listed.extend(names.into_values());
    resources.set("Font", first);
    without_pictures(file, &mut resources);
    Some((resources, content))
}

/// Leaves the pictures out; drawings stay, for there may be words in them.
fn without_pictures(file: &Document, resources: &mut Dictionary) {
    let Ok(drawn) = resources.get(b"XObject") else { return };
    let Some(drawn) = follow(file, drawn).and_then(|drawn| drawn.as_dict().ok()) else { return };
    let is_picture = |object: &Object| {
        follow(file, object)
            .and_then(|object| object.as_stream().ok())
            .and_then(|stream| stream.dict.get(b"Subtype").and_then(Object::as_name).ok())
            == Some(b"Image")
    };
    let mut kept = Dictionary::new();
    for (name, object) in drawn.iter().filter(|(_, object)| !is_picture(object)) {
        kept.set(name.clone(), object.clone());
    }
    resources.set("XObject", kept);
}

/// What a page draws with its fonts by their new names. None if it has what is
/// not understood here: pictures within the text, names with escapes.
fn with_names(content: &[u8], names: &Names) -> Option<Vec<u8>> {
    let mut new = Vec::with_capacity(content.len() + content.len() / 8);
    // What has been copied, and the last name with the operands after it.
    let (mut copied, mut at) = (0, 0);
    let mut name: Option<(std::ops::Range<usize>, usize)> = None;
    while let Some(byte) = content.get(at) {
        let start = at;
        match byte {
            b'(' => at = end_of_string(content, at)?,
            b'<' if content.get(at + 1) != Some(&b'<') => {
                at += content[at..].iter().position(|byte| *byte == b'>')? + 1;
            }
            b'%' => {
                let end = content[at..].iter().position(|byte| matches!(byte, b'\n' | b'\r'));
                at = end.map_or(content.len(), |end| at + end);
            }
            b'/' => {
                at = end_of_word(content, at + 1);
                if content[start..at].contains(&b'#') {
                    return None;
                }
                name = Some((start + 1..at, 0));
            }
            byte if is_regular(*byte) => {
                at = end_of_word(content, at);
                let word = &content[start..at];
                match (word, &mut name) {
                    (b"BI", _) => return None,
                    (b"Tf", Some((own, 1))) => {
                        if let Some(other) = names.get(&content[own.clone()]) {
                            new.extend(&content[copied..own.start]);
                            new.extend(other);
                            copied = own.end;
                        }
                        name = None;
                    }
                    (_, Some((_, operands))) => *operands += 1,
                    (_, None) => {}
                }
            }
            _ => at += 1,
        }
    }
    new.extend(&content[copied..]);
    Some(new)
}

/// The same by taking apart everything the page draws.
fn with_names_slowly(content: &[u8], names: &Names) -> Option<Vec<u8>> {
    let mut content = Content::decode(content).ok()?;
    for operation in content.operations.iter_mut().filter(|operation| operation.operator == "Tf") {
        if let Some(Object::Name(name)) = operation.operands.first_mut()
            && let Some(new) = names.get(name)
        {
            *name = new.clone();
        }
    }
    content.encode().ok()
}

/// Where a string in brackets that begins here ends.
fn end_of_string(content: &[u8], start: usize) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, start);
    loop {
        match content.get(at)? {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' if depth == 1 => return Some(at + 1),
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
}

fn end_of_word(content: &[u8], start: usize) -> usize {
    let rest = &content[start..];
    start + rest.iter().position(|byte| !is_regular(*byte)).unwrap_or(rest.len())
}

/// Neither a space nor one of the signs that part one thing from another.
fn is_regular(byte: u8) -> bool {
    !matches!(
        byte,
        0 | b'\t'
            | b'\n'
            | 12
            | b'\r'
            | b' '
            | b'('
            | b')'
            | b'<'
            | b'>'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | b'/'
            | b'%'
    )
}

/// What the page says of itself, or else the nearest node above it.
pub(super) fn inherited<'a>(file: &'a Document, page: ObjectId, key: &[u8]) -> Option<&'a Object> {
    /// Deeper than any page tree that was not made to confuse.
    const DEPTH: usize = 64;
    let mut node = file.get_dictionary(page).ok()?;
    for _ in 0..DEPTH {
        if let Ok(value) = node.get(key) {
            return follow(file, value);
        }
        node = follow(file, node.get(b"Parent").ok()?)?.as_dict().ok()?;
    }
    None
}

fn follow<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Object> {
    file.dereference(object).ok().map(|(_, object)| object)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_has_its_new_name_wherever_it_is_set_and_nowhere_else() {
        let names = Names::from([(b"f0".to_vec(), b"font7-0".to_vec())]);
        let content = b"/f0 gs BT /f0 12 Tf (/f0 9 Tf \\( (\\)) ) Tj <2f663020> Tj ET % /f0 1 Tf\n\
                        /Span <</Lang (cy) /f0 3>> BDC BT /f1 8 Tf[(a)-20(b)]TJ/f0 8.5 Tf EMC";
        let new = String::from_utf8(with_names(content, &names).unwrap()).unwrap();
        assert_eq!(
            new,
            "/f0 gs BT /font7-0 12 Tf (/f0 9 Tf \\( (\\)) ) Tj <2f663020> Tj ET % /f0 1 Tf\n\
             /Span <</Lang (cy) /f0 3>> BDC BT /f1 8 Tf[(a)-20(b)]TJ/font7-0 8.5 Tf EMC"
        );
        for odd in [&b"BI /W 1 ID \x00 EI"[..], b"/f#30 1 Tf", b"(open", b"<open"] {
            assert_eq!(with_names(odd, &names), None);
        }
    }

    #[test]
    fn both_ways_of_renaming_agree() {
        let names = Names::from([(b"f0".to_vec(), b"font7-0".to_vec())]);
        let content = b"q BT /f0 12 Tf 1 0 0 1 70 700 Tm <0001> Tj /f1 9 Tf (a\\)b) Tj ET Q";
        let decoded = |content: &[u8]| Content::decode(content).unwrap().encode().unwrap();
        assert_eq!(
            decoded(&with_names(content, &names).unwrap()),
            with_names_slowly(content, &names).unwrap()
        );
    }
}
