//! The words that records bring into the text where they are placed: an
//! acronym in a case study or in a table of evidence is used too.

use serde::Serialize;
use serde_json::Value;

use crate::document::{markdown, plain_blocks};
use crate::exhibits::{Exhibit, Of};
use crate::lang::{Lang, Text};
use crate::project::{Content, Record, Records, Testimony};

/// The words of what a passage places by reference, in a language; none if it
/// has its own text.
pub(super) fn shown(
    content: &Content,
    records: &Records,
    testimonies: &[Testimony],
    lang: Lang,
) -> Option<String> {
    let texts = match content {
        Content::Text { .. } | Content::Figure { .. } | Content::Chart { .. } => return None,
        Content::Picture { picture } => picked(&records.pictures, &[picture], lang),
        Content::Exhibit { exhibit } => {
            let found = records.exhibits.iter().find(|it| it.id == *exhibit);
            found.map(|exhibit| of_exhibit(exhibit, records, lang)).unwrap_or_default()
        }
        Content::Testimony { testimony } => {
            let found = testimonies.iter().find(|it| it.id == *testimony);
            found
                .map(|it| vec![words(&it.text.title, lang), words(&it.text.body, lang)])
                .unwrap_or_default()
        }
    };
    Some(texts.join("\n"))
}

fn of_exhibit(exhibit: &Exhibit, records: &Records, lang: Lang) -> Vec<String> {
    let mut texts = vec![words(&exhibit.caption, lang), words(&exhibit.alt, lang)];
    texts.extend(match &exhibit.of {
        Of::MetricTable { codes, .. } | Of::MetricChart { codes, .. } => {
            picked(&records.metrics, &codes.iter().collect::<Vec<_>>(), lang)
        }
        Of::MetricStory { code } => picked(&records.metrics, &[code], lang),
        Of::MoneyTable { .. } | Of::MoneyChart | Of::MoneyWords => all(&records.money, lang),
        Of::Promises { part, made, .. } => {
            let shown = records.promises.iter().filter(|it| it.part == *part && it.made == *made);
            shown.flat_map(|it| texts_of(it, lang)).collect()
        }
        Of::Links { links } => picked(&records.links, &links.iter().collect::<Vec<_>>(), lang),
        Of::Evidence { evidence } => {
            picked(&records.evidence, &evidence.iter().collect::<Vec<_>>(), lang)
        }
        Of::Inspections => all(&records.inspections, lang),
        Of::Complaints => all(&records.complaints, lang),
        Of::Themes => all(&records.themes, lang),
    });
    texts
}

fn picked<R: Record>(records: &[R], ids: &[&String], lang: Lang) -> Vec<String> {
    let shown = records.iter().filter(|record| ids.iter().any(|id| *id == record.id()));
    shown.flat_map(|record| texts_of(record, lang)).collect()
}

fn all<R: Record>(records: &[R], lang: Lang) -> Vec<String> {
    records.iter().flat_map(|record| texts_of(record, lang)).collect()
}

/// Every text of a record in a language. Found by their form, `{ en, cy }`, so
/// that a field added to a record is read too.
fn texts_of(record: &impl Serialize, lang: Lang) -> Vec<String> {
    fn gather(value: &Value, lang: Lang, texts: &mut Vec<String>) {
        match value {
            Value::Object(fields) => match (fields.get(lang.code()), fields.len()) {
                (Some(Value::String(text)), 2) => texts.push(plain(text)),
                (Some(_) | None, _) => fields.values().for_each(|it| gather(it, lang, texts)),
            },
            Value::Array(items) => items.iter().for_each(|it| gather(it, lang, texts)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut texts = Vec::new();
    let value = serde_json::to_value(record).expect("a record is plain data");
    gather(&value, lang, &mut texts);
    texts.retain(|text| !text.is_empty());
    texts
}

fn words(text: &Text, lang: Lang) -> String {
    plain(text.get(lang))
}

fn plain(text: &str) -> String {
    plain_blocks(&markdown::read(text))
}
