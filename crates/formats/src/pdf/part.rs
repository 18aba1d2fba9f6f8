//! Some pages of a file as a file of their own, with what they draw with and
//! nothing else.
//!
//! In printpdf's form a page takes a hundred times its size. To read a long
//! report a few pages at a time leaves room for other programs, and each core
//! can read some.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::slim::{self, inherited};

/// What a page may have from the nodes above it, but for its resources.
const INHERITED: [&[u8]; 4] = [b"MediaBox", b"CropBox", b"TrimBox", b"Rotate"];

/// A file of some of the pages and what they draw with. The fonts of every page
/// are renamed, in its resources and in what it draws, and what holds no words
/// is left out. A page that cannot be understood keeps its fonts' names.
pub(super) fn part(file: &Document, pages: &[ObjectId]) -> Document {
    let mut part = Document::with_version("1.7");
    part.max_id = file.max_id;
    let above = part.new_object_id();
    let mut listed = BTreeSet::new();
    for id in pages {
        let page = page(file, &mut part, *id, above, &mut listed);
        take_along(file, &mut part, &page);
        part.objects.insert(*id, page.into());
    }
    let kids: Vec<Object> = pages.iter().map(|id| (*id).into()).collect();
    let count = i64::try_from(kids.len()).unwrap_or_default();
    let node = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    part.objects.insert(above, node.into());
    let catalog = part.add_object(dictionary! { "Type" => "Catalog", "Pages" => above });
    part.trailer.set("Root", catalog);
    part
}

/// A page with its fonts renamed, and without notes and pictures.
fn page(
    file: &Document,
    part: &mut Document,
    id: ObjectId,
    above: ObjectId,
    listed: &mut BTreeSet<Vec<u8>>,
) -> Dictionary {
    let mut page = dictionary! { "Type" => "Page", "Parent" => above };
    for key in INHERITED {
        if let Some(value) = inherited(file, id, key) {
            page.set(key, value.clone());
        }
    }
    match slim::renamed(file, id, listed) {
        Some((resources, content)) => {
            page.set("Resources", resources);
            page.set("Contents", part.add_object(Stream::new(Dictionary::new(), content)));
        }
        None => {
            let contents = file.get_dictionary(id).and_then(|own| own.get(b"Contents")).ok();
            let kept = [("Resources", inherited(file, id, b"Resources")), ("Contents", contents)];
            for (key, value) in kept {
                if let Some(value) = value {
                    page.set(key, value.clone());
                }
            }
        }
    }
    page
}

/// Copies everything that a page leads to, but for what is above it.
fn take_along(file: &Document, part: &mut Document, page: &Dictionary) {
    let mut wanted = Vec::new();
    within(page, &mut wanted);
    while let Some(id) = wanted.pop() {
        if part.objects.contains_key(&id) {
            continue;
        }
        let Ok(object) = file.get_object(id) else { continue };
        references(object, &mut wanted);
        part.objects.insert(id, object.clone());
    }
}

fn within(dictionary: &Dictionary, found: &mut Vec<ObjectId>) {
    let own = dictionary.iter().filter(|(key, _)| key.as_slice() != b"Parent");
    own.for_each(|(_, object)| references(object, found));
}

/// What an object refers to. What it holds is not nested deeper than its reader
/// allows.
fn references(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(list) => list.iter().for_each(|inner| references(inner, found)),
        Object::Dictionary(inner) => within(inner, found),
        Object::Stream(stream) => within(&stream.dict, found),
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::String(..) => {}
    }
}
