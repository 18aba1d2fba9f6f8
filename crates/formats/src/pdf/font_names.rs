//! Gives every font of a file a name of its own before printpdf reads it.
//!
//! A page calls its fonts by short names that hold for this page only: `f0` may
//! be the bold face here and the regular one on the next page. printpdf 0.12.8
//! keeps one table for the whole file, so that a later page's font replaces an
//! earlier one's and its words come out as other letters or none. To be
//! deleted when printpdf keeps fonts by page.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// Renames the fonts of every page, in its resources and in what it draws. A
/// page that cannot be understood is left as it is.
pub(super) fn make_unique(file: &mut Document) {
    for page in file.get_pages().into_values() {
        if let Some((resources, content)) = renamed(file, page)
            && let Ok(dictionary) = file.get_object_mut(page).and_then(Object::as_dict_mut)
        {
            dictionary.set("Resources", resources);
            // Leaves the page as it was if it fails, which it cannot: the page exists.
            let _ = file.change_page_content(page, content);
        }
    }
}

fn renamed(file: &Document, page: ObjectId) -> Option<(Dictionary, Vec<u8>)> {
    let mut resources = inherited_resources(file, page)?.clone();
    let fonts = follow(file, resources.get(b"Font").ok()?)?.as_dict().ok()?;
    let mut names = BTreeMap::new();
    let mut renamed = Dictionary::new();
    for (name, font) in fonts {
        let new = match font.as_reference() {
            Ok((number, generation)) => format!("font{number}-{generation}"),
            Err(_) => format!("page{}-{}", page.0, String::from_utf8_lossy(name)),
        };
        renamed.set(new.clone(), font.clone());
        names.insert(name.clone(), new.into_bytes());
    }
    let mut content = Content::decode(&file.get_page_content(page)).ok()?;
    for operation in content.operations.iter_mut().filter(|operation| operation.operator == "Tf") {
        if let Some(Object::Name(name)) = operation.operands.first_mut()
            && let Some(new) = names.get(name)
        {
            *name = new.clone();
        }
    }
    resources.set("Font", renamed);
    Some((resources, content.encode().ok()?))
}

/// The resources of the page, or of the nearest node above it that has some.
fn inherited_resources(file: &Document, page: ObjectId) -> Option<&Dictionary> {
    /// Deeper than any page tree that was not made to confuse.
    const DEPTH: usize = 64;
    let mut node = file.get_dictionary(page).ok()?;
    for _ in 0..DEPTH {
        if let Ok(resources) = node.get(b"Resources") {
            return follow(file, resources)?.as_dict().ok();
        }
        node = follow(file, node.get(b"Parent").ok()?)?.as_dict().ok()?;
    }
    None
}

fn follow<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Object> {
    file.dereference(object).ok().map(|(_, object)| object)
}
