//! The texts of what is entered once: measures, money, promises, sources, terms.

use formats::translation::{Group, Unit};
use formats::words::document_words;
use report::lang::{Lang, Text};
use report::project::{Record, Records};
use serde_json::Value;

use super::texts::named;

/// Fields that are no text to translate: where a page or film is.
const ADDRESSES: [&str; 3] = ["address", "link", "video"];

/// The texts of each kind of records; pictures have consent and are not here.
pub(super) fn groups(records: &Records, from: Lang) -> Vec<Group> {
    vec![
        group("translation-metric", &records.metrics, from),
        group("translation-money", &records.money, from),
        group("translation-promise", &records.promises, from),
        group("translation-link", &records.links, from),
        group("translation-evidence", &records.evidence, from),
        group("translation-inspection", &records.inspections, from),
        group("translation-complaints", &records.complaints, from),
        group("translation-theme", &records.themes, from),
        group("translation-term", &records.terms, from),
        group("translation-exhibit", &records.exhibits, from),
    ]
}

fn group<R: Record>(heading: &str, records: &[R], from: Lang) -> Group {
    let id = R::KIND.to_owned();
    let each = records.iter().flat_map(|record| {
        let value = serde_json::to_value(record).expect("a record is plain data");
        let mut units = Vec::new();
        gather(&value, &format!("{id}:{}", record.id()), "", from, &mut units);
        units
    });
    let units = each.collect();
    Group { id, heading: document_words(from).get(heading), units }
}

/// Every text of a record. Found by their form, `{ en, cy }`, so that a field
/// added to a record is translated too.
fn gather(value: &Value, of: &str, field: &str, from: Lang, units: &mut Vec<Unit>) {
    let within = |name: &str| match field {
        "" => name.to_owned(),
        field => format!("{field}.{name}"),
    };
    match value {
        Value::Object(fields) => match (fields.get("en"), fields.get("cy"), fields.len()) {
            (Some(Value::String(en)), Some(Value::String(cy)), 2) => {
                units.extend(named(of, field, &Text { en: en.clone(), cy: cy.clone() }, from));
            }
            _ => fields
                .iter()
                .filter(|(name, _)| !ADDRESSES.contains(&name.as_str()))
                .for_each(|(name, inner)| gather(inner, of, &within(name), from, units)),
        },
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| {
            gather(item, of, &within(&at.to_string()), from, units);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
