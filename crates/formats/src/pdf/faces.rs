//! Gives fonts that printpdf cannot read a face that it can.
//!
//! printpdf 0.12.8, without its layout engine, knows what the codes of a
//! composite font say and how wide they are, if the font's program is TrueType.
//! Fonts of one byte a code, which LibreOffice and Word write, it takes for
//! Helvetica: letters come out as others, or as none. So every such font is
//! made a composite one here, with a program that has nothing but the widths
//! the file itself gives; no program of the file's is read. To be deleted when
//! printpdf reads simple fonts.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, Stream, dictionary};

/// The most a description of what codes say may unpack to, in bytes.
const MAX_MAP: usize = 4 * 1024 * 1024;
/// The width of a code that the file gives none for, in thousandths of an em.
const USUAL_WIDTH: u16 = 500;
/// How far letters reach up and down where the file does not say.
const USUAL_REACH: (i16, i16) = (800, -200);

/// Gives every font of a file a face.
pub(super) fn give(file: &mut Document) {
    let fonts: Vec<(ObjectId, Dictionary)> = file
        .objects
        .iter()
        .filter_map(|(id, object)| Some((*id, object.as_dict().ok()?)))
        .filter(|(_, font)| font.has_type(b"Font"))
        .map(|(id, font)| (id, font.clone()))
        .collect();
    for (id, font) in fonts {
        match font.get(b"Subtype").and_then(Object::as_name) {
            Ok(b"TrueType" | b"Type1" | b"MMType1") => simple(file, id, &font),
            Ok(b"Type0") => composite(file, &font),
            Ok(_) | Err(_) => {}
        }
    }
}

/// A font of one byte a code. One of the standard ones, whose widths no file
/// gives, printpdf knows.
fn simple(file: &mut Document, id: ObjectId, font: &Dictionary) {
    let Some(widths) = simple_widths(file, font) else { return };
    let to_unicode = match said(file, font) {
        Some(said) => {
            file.add_object(Stream::new(Dictionary::new(), map(&said).into_bytes())).into()
        }
        None => font.get(b"ToUnicode").cloned().unwrap_or(Object::Null),
    };
    let reach = reach(file, font.get(b"FontDescriptor").ok());
    let program = file.add_object(Stream::new(Dictionary::new(), program(&widths, reach)));
    let descendant = dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "CIDToGIDMap" => "Identity",
        "FontDescriptor" => dictionary! { "Type" => "FontDescriptor", "FontFile2" => program },
    };
    let descendant = file.add_object(descendant);
    let encoding = file.add_object(Stream::new(Dictionary::new(), ONE_BYTE.as_bytes().to_vec()));
    let name = font.get(b"BaseFont").cloned().unwrap_or_else(|_| "Font".into());
    let composite = dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name,
        "Encoding" => encoding,
        "ToUnicode" => to_unicode,
        "DescendantFonts" => vec![descendant.into()],
    };
    file.objects.insert(id, composite.into());
}

/// A composite font keeps its program if it is TrueType.
fn composite(file: &mut Document, font: &Dictionary) {
    let Some(descendant) = font
        .get(b"DescendantFonts")
        .ok()
        .and_then(|all| follow(file, all)?.as_array().ok()?.first()?.as_reference().ok())
    else {
        return;
    };
    let Ok(own) = file.get_dictionary(descendant).cloned() else { return };
    let described = own.get(b"FontDescriptor").ok().and_then(|it| follow(file, it)?.as_dict().ok());
    if described.is_some_and(|it| it.has(b"FontFile2")) {
        return;
    }
    let widths = composite_widths(file, &own);
    let reach = reach(file, own.get(b"FontDescriptor").ok());
    let program = file.add_object(Stream::new(Dictionary::new(), program(&widths, reach)));
    let mut given = own;
    given.set("Subtype", "CIDFontType2");
    given.set("CIDToGIDMap", "Identity");
    given.set("FontDescriptor", dictionary! { "FontFile2" => program });
    file.objects.insert(descendant, given.into());
}

/// The width of each code, from 0; none if the font gives no widths.
fn simple_widths(file: &Document, font: &Dictionary) -> Option<Vec<u16>> {
    let list = follow(file, font.get(b"Widths").ok()?)?.as_array().ok()?;
    let first = font.get(b"FirstChar").ok().and_then(|it| follow(file, it)?.as_i64().ok());
    let first = usize::try_from(first.unwrap_or(0)).ok()?;
    let mut widths = vec![USUAL_WIDTH; 256];
    for (width, given) in widths.iter_mut().skip(first).zip(list) {
        *width = number(file, given).unwrap_or(USUAL_WIDTH);
    }
    Some(widths)
}

/// The width of each code of a composite font: `[ 3 [500 600] 10 20 700 ]`.
fn composite_widths(file: &Document, font: &Dictionary) -> Vec<u16> {
    let usual = font.get(b"DW").ok().and_then(|it| number(file, it)).unwrap_or(1000);
    let mut widths: BTreeMap<u16, u16> = BTreeMap::new();
    let list = font.get(b"W").ok().and_then(|it| follow(file, it)?.as_array().ok());
    let list = list.map(Vec::as_slice).unwrap_or_default();
    let mut at = 0;
    while let Some(first) = list.get(at).and_then(|it| code(file, it)) {
        match list.get(at + 1).and_then(|it| follow(file, it)) {
            Some(Object::Array(each)) => {
                let codes = first..=u16::MAX;
                let each = each.iter().map(|it| number(file, it).unwrap_or(usual));
                widths.extend(codes.zip(each));
                at += 2;
            }
            Some(last) => {
                let last = code(file, last).unwrap_or(first);
                let width = list.get(at + 2).and_then(|it| number(file, it)).unwrap_or(usual);
                widths.extend((first..=last).map(|code| (code, width)));
                at += 3;
            }
            None => break,
        }
    }
    let most = widths.keys().next_back().map_or(255, |most| *most);
    (0..=most).map(|code| widths.get(&code).copied().unwrap_or(usual)).collect()
}

/// What each code says: as the file tells for this purpose, else as its
/// encoding has it. None if the file tells it in a way that lopdf does not
/// understand; printpdf may.
fn said(file: &Document, font: &Dictionary) -> Option<Vec<String>> {
    let mut bare = font.clone();
    bare.remove(b"Encoding");
    let told = match font.has(b"ToUnicode") {
        true => match bare.get_font_encoding_with_limit(file, MAX_MAP) {
            Ok(told @ Encoding::UnicodeMapEncoding(_)) => Some(told),
            // What it cannot understand it takes for the standard encoding.
            Ok(_) | Err(_) => return None,
        },
        false => None,
    };
    let encoding = font.get_font_encoding_with_limit(file, MAX_MAP).ok();
    let read = |encoding: Option<&Encoding<'_>>, bytes: &[u8]| {
        let text = Document::decode_text(encoding?, bytes).ok()?;
        Some(text).filter(|text| !text.is_empty() && !text.contains('\u{fffd}'))
    };
    let one = |code: u8| {
        read(told.as_ref(), &[code])
            .or_else(|| read(told.as_ref(), &[0, code]))
            .or_else(|| read(encoding.as_ref(), &[code]))
            .unwrap_or_default()
    };
    Some((0..=u8::MAX).map(one).collect())
}

/// How far letters reach up and down.
fn reach(file: &Document, described: Option<&Object>) -> (i16, i16) {
    let described = described.and_then(|it| follow(file, it)?.as_dict().ok());
    let of = |name: &[u8]| {
        let value = follow(file, described?.get(name).ok()?)?.as_float().ok()?;
        Some(value.clamp(-2000.0, 2000.0) as i16).filter(|value| *value != 0)
    };
    match (of(b"Ascent"), of(b"Descent")) {
        (Some(up), Some(down)) if up > 0 => (up, if down > 0 { -down } else { down }),
        (Some(_) | None, _) => USUAL_REACH,
    }
}

/// A TrueType program of widths alone, a thousand units to the em.
fn program(widths: &[u16], (up, down): (i16, i16)) -> Vec<u8> {
    let count = u16::try_from(widths.len()).unwrap_or(u16::MAX);
    let mut head = vec![0; 54];
    head[..4].copy_from_slice(&[0, 1, 0, 0]);
    head[12..16].copy_from_slice(&0x5f0f_3cf5_u32.to_be_bytes());
    head[18..20].copy_from_slice(&1000_u16.to_be_bytes());
    let mut hhea = vec![0; 36];
    hhea[..4].copy_from_slice(&[0, 1, 0, 0]);
    hhea[4..6].copy_from_slice(&up.to_be_bytes());
    hhea[6..8].copy_from_slice(&down.to_be_bytes());
    hhea[34..36].copy_from_slice(&count.to_be_bytes());
    // Nothing is zero wide: printpdf takes that for not known.
    let hmtx: Vec<u8> = widths
        .iter()
        .take(usize::from(count))
        .flat_map(|width| [(*width).max(1).to_be_bytes(), [0, 0]].concat())
        .collect();
    let maxp = [&[0, 0, 0x50, 0][..], &count.to_be_bytes()].concat();
    let tables: [(&[u8; 4], Vec<u8>); 4] =
        [(b"head", head), (b"hhea", hhea), (b"hmtx", hmtx), (b"maxp", maxp)];
    let mut file = vec![0, 1, 0, 0, 0, 4, 0, 64, 0, 2, 0, 0];
    let mut body = Vec::new();
    let start = file.len() + 16 * tables.len();
    for (name, table) in tables {
        file.extend(name);
        file.extend([0; 4]);
        for number in [start + body.len(), table.len()] {
            file.extend(u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes());
        }
        body.extend(&table);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    [file, body].concat()
}

/// The encoding of a font whose codes are one byte and mean themselves.
const ONE_BYTE: &str = "/CMapName /OneByte def\n\
    1 begincodespacerange <00> <FF> endcodespacerange\n\
    1 begincidrange <00> <FF> 0 endcidrange\n";

/// What the codes say, as a font has it.
fn map(said: &[String]) -> String {
    let mut lines = String::new();
    for (code, text) in said.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        let hex: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
        lines.push_str(&format!("<{code:02X}> <{hex}>\n"));
    }
    format!(
        "1 begincodespacerange <00> <FF> endcodespacerange\n{} beginbfchar\n{lines}endbfchar\n",
        said.len()
    )
}

fn number(file: &Document, object: &Object) -> Option<u16> {
    let value = follow(file, object)?.as_float().ok()?;
    Some(value.clamp(0.0, 10_000.0) as u16)
}

fn code(file: &Document, object: &Object) -> Option<u16> {
    u16::try_from(follow(file, object)?.as_i64().ok()?).ok()
}

fn follow<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Object> {
    file.dereference(object).ok().map(|(_, object)| object)
}

#[cfg(test)]
mod tests;
