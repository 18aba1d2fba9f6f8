//! The tags of a PDF as text a person can read: what a screen reader meets,
//! in the order it meets it, with the words under each tag.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

/// The tree, a line for each tag and for each run of words under it.
pub fn tag_tree(bytes: &[u8]) -> String {
    let file = Document::load_mem(bytes).expect("the file is a PDF");
    let catalog = file.catalog().expect("the file has a catalog");
    let words = words(&file);
    let mut tree = String::new();
    for key in ["Lang", "MarkInfo", "ViewerPreferences"] {
        let value = follow(&file, catalog.get(key.as_bytes()).expect("a catalog entry"));
        tree.push_str(&format!("{key}: {}\n", plain(&file, value)));
    }
    let info = follow(&file, file.trailer.get(b"Info").expect("an Info entry"));
    tree.push_str(&format!("Info: {}\n", plain(&file, info)));
    let root = follow(&file, catalog.get(b"StructTreeRoot").expect("a structure tree"));
    let root = root.as_dict().expect("the root is a dictionary");
    if let Ok(roles) = root.get(b"RoleMap") {
        tree.push_str(&format!("RoleMap: {}\n", plain(&file, follow(&file, roles))));
    }
    Walk { file: &file, words: &words, tree }.children(root, None, 0)
}

struct Walk<'a> {
    file: &'a Document,
    words: &'a BTreeMap<(ObjectId, i64), String>,
    tree: String,
}

impl Walk<'_> {
    fn children(mut self, element: &Dictionary, page: Option<ObjectId>, depth: usize) -> String {
        self.visit(element, page, depth);
        self.tree
    }

    fn visit(&mut self, element: &Dictionary, page: Option<ObjectId>, depth: usize) {
        let Ok(kids) = element.get(b"K") else { return };
        match follow(self.file, kids) {
            Object::Array(kids) => kids.iter().for_each(|kid| self.kid(kid, page, depth)),
            _ => self.kid(kids, page, depth),
        }
    }

    fn kid(&mut self, kid: &Object, page: Option<ObjectId>, depth: usize) {
        match follow(self.file, kid) {
            Object::Integer(mark) => self.marked(page, *mark, depth),
            Object::Dictionary(kid) => {
                let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                match kid.get(b"Type").and_then(Object::as_name) {
                    Ok(b"MCR") => {
                        let mark = kid.get(b"MCID").and_then(Object::as_i64).expect("an MCID");
                        self.marked(page, mark, depth);
                    }
                    Ok(b"OBJR") => self.object(kid, depth),
                    _ => self.element(kid, page, depth),
                }
            }
            other => panic!("a kid that is neither mark nor element: {other:?}"),
        }
    }

    fn element(&mut self, element: &Dictionary, page: Option<ObjectId>, depth: usize) {
        let tag = element.get(b"S").and_then(Object::as_name).expect("an element has a tag");
        let mut line = String::from_utf8_lossy(tag).into_owned();
        for key in ["Lang", "T", "Alt"] {
            if let Ok(value) = element.get(key.as_bytes()) {
                line.push_str(&format!(" {key}={}", plain(self.file, follow(self.file, value))));
            }
        }
        for key in ["Scope", "ListNumbering"] {
            if let Some(value) = attribute(self.file, element, key) {
                line.push_str(&format!(" {key}={value}"));
            }
        }
        self.line(depth, &line);
        // A drawing's own words are not read out: its alternative text is.
        if tag != b"Figure" {
            self.visit(element, page, depth + 1);
        }
    }

    fn object(&mut self, reference: &Dictionary, depth: usize) {
        let annotation = follow(self.file, reference.get(b"Obj").expect("an OBJR has an object"));
        let annotation = annotation.as_dict().expect("an annotation is a dictionary");
        let contents = annotation.get(b"Contents").map(|text| plain(self.file, text));
        let target = annotation
            .get(b"A")
            .ok()
            .and_then(|action| follow(self.file, action).as_dict().ok())
            .and_then(|action| action.get(b"URI").ok())
            .map_or_else(|| "a place in the document".to_owned(), |uri| plain(self.file, uri));
        self.line(depth, &format!("→ {target} {}", contents.unwrap_or_default()));
    }

    fn marked(&mut self, page: Option<ObjectId>, mark: i64, depth: usize) {
        let page = page.expect("marked content has a page");
        match self.words.get(&(page, mark)).map(|words| words.trim()) {
            Some("") => self.line(depth, "(drawn)"),
            Some(words) => self.line(depth, &format!("“{words}”")),
            None => panic!("marked content {mark} is not on its page"),
        }
    }

    fn line(&mut self, depth: usize, line: &str) {
        self.tree.push_str(&format!("{}{line}\n", "  ".repeat(depth)));
    }
}

/// The words of every marked content, by page and number; a change of language
/// within is shown as `[cy: …]`.
fn words(file: &Document) -> BTreeMap<(ObjectId, i64), String> {
    let own = plain(file, file.catalog().unwrap().get(b"Lang").expect("a language"));
    let mut words: BTreeMap<(ObjectId, i64), String> = BTreeMap::new();
    for page in file.get_pages().into_values() {
        let fonts = file.get_page_fonts(page).expect("a page has fonts");
        let encodings: BTreeMap<Vec<u8>, Encoding> = fonts
            .into_iter()
            .map(|(name, font)| (name, font.get_font_encoding(file).expect("an encoding")))
            .collect();
        let content = Content::decode(&file.get_page_content(page)).expect("a page's content");
        // For each open mark: its number, and what ends it.
        let mut open: Vec<(Option<i64>, &str)> = Vec::new();
        let mut encoding = None;
        let mut closed = None;
        for operation in &content.operations {
            let mut said = String::new();
            match operation.operator.as_str() {
                "BMC" => open.push((None, "")),
                "BDC" => {
                    let properties = operation.operands[1].as_dict().ok();
                    let get = |key: &[u8]| properties.and_then(|map| map.get(key).ok());
                    let mark = get(b"MCID").and_then(|mark| mark.as_i64().ok());
                    if let Some(mark) = mark {
                        words.insert((page, mark), String::new());
                    }
                    match get(b"Lang").map(|lang| plain(file, lang)) {
                        Some(lang) if lang != own => {
                            said = format!("[{lang}: ");
                            open.push((mark, "]"));
                        }
                        Some(_) | None => open.push((mark, "")),
                    }
                }
                "EMC" => {
                    let (mark, end) = open.pop().expect("an EMC has its BDC");
                    closed = mark;
                    said = end.to_owned();
                }
                "Tf" => {
                    let name = operation.operands[0].as_name().expect("a font has a name");
                    encoding = encodings.get(name);
                }
                "Tj" | "TJ" => {
                    let encoding = encoding.expect("text has a font");
                    said = operation.operands.iter().map(|part| shown(part, encoding)).collect();
                }
                _ => {}
            }
            let ended = closed.take();
            if let Some(mark) = open.iter().rev().find_map(|(mark, _)| *mark).or(ended) {
                words.entry((page, mark)).or_default().push_str(&said);
            }
        }
    }
    words
}

fn shown(operand: &Object, encoding: &Encoding) -> String {
    match operand {
        Object::Array(parts) => parts.iter().map(|part| shown(part, encoding)).collect(),
        Object::String(bytes, _) => {
            Document::decode_text(encoding, bytes).expect("text that decodes")
        }
        _ => String::new(),
    }
}

fn attribute(file: &Document, element: &Dictionary, key: &str) -> Option<String> {
    let attributes = follow(file, element.get(b"A").ok()?);
    let all = match attributes {
        Object::Array(all) => all.iter().collect(),
        one => vec![one],
    };
    all.into_iter()
        .filter_map(|attribute| follow(file, attribute).as_dict().ok())
        .find_map(|attribute| attribute.get(key.as_bytes()).ok())
        .map(|value| plain(file, value))
}

fn plain(file: &Document, object: &Object) -> String {
    match object {
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        Object::String(..) => lopdf::decode_text_string(object).expect("a text string"),
        Object::Boolean(value) => value.to_string(),
        Object::Integer(value) => value.to_string(),
        Object::Dictionary(map) => {
            let entries: BTreeMap<String, String> = map
                .iter()
                .map(|(key, value)| {
                    (String::from_utf8_lossy(key).into_owned(), plain(file, follow(file, value)))
                })
                .collect();
            entries
                .iter()
                .map(|(key, value)| format!("{key}={value}"))
                .collect::<Vec<_>>()
                .join(", ")
        }
        other => format!("{other:?}"),
    }
}

fn follow<'a>(file: &'a Document, object: &'a Object) -> &'a Object {
    file.dereference(object).expect("a reference leads somewhere").1
}
