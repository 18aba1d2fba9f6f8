//! Records, case studies and quotations that say something in one language
//! alone, or other numbers in each. They are entered once for both languages,
//! side by side; what is missing in one is missing in that report.

use serde::Serialize;
use serde_json::Value;

use super::compared::{Difference, differences};
use crate::check::read::told::{Told, told};
use crate::check::{Finding, Place, Recorded, Rule};
use crate::lang::{Lang, Text};
use crate::project::Record;

/// Fields that one language may well not have: an English acronym, a page that
/// is in one language, a film.
const ONE_LANGUAGE: [&str; 4] = ["acronym", "address", "link", "video"];

pub(in crate::check) fn records(recorded: &Recorded) -> Vec<Finding> {
    if !Lang::BOTH.iter().all(|lang| recorded.details.languages.contains(lang)) {
        return Vec::new();
    }
    let records = &recorded.records;
    let mut found = Vec::new();
    each(&records.metrics, &mut found);
    each(&records.money, &mut found);
    each(&records.promises, &mut found);
    each(&records.pictures, &mut found);
    numbers_of(&records.links, &mut found);
    numbers_of(&records.evidence, &mut found);
    each(&records.inspections, &mut found);
    each(&records.complaints, &mut found);
    each(&records.themes, &mut found);
    each(&records.terms, &mut found);
    each(&records.exhibits, &mut found);
    for testimony in recorded.testimonies.iter() {
        let texts = [testimony.text.title.clone(), testimony.text.body.clone()];
        look(&texts, |lang| Place::testimony(&testimony.id, lang), &mut found);
    }
    for appendix in &recorded.appendices {
        let id = format!("appendix.{}", appendix.id);
        let place = |lang| Place::Section { section: id.clone(), lang };
        look(std::slice::from_ref(&appendix.title), place, &mut found);
    }
    found
}

fn each<R: Record>(records: &[R], found: &mut Vec<Finding>) {
    for record in records {
        let place = |lang: Option<Lang>| match lang {
            Some(lang) => Place::record_in(record, lang),
            None => Place::record(record),
        };
        look(&texts(record), place, found);
    }
}

/// What is blank in linked documents and evidence the checks of those say, each
/// text by its name; here they are looked at for numbers.
fn numbers_of<R: Record>(records: &[R], found: &mut Vec<Finding>) {
    let mut all = Vec::new();
    each(records, &mut all);
    found.extend(all.into_iter().filter(|it| it.rule != Rule::LanguagesRecordBlank));
}

/// Looks at the texts of something: one finding for each language in which
/// texts are blank, and one for numbers that differ.
fn look(texts: &[Text], place: impl Fn(Option<Lang>) -> Place, found: &mut Vec<Finding>) {
    let blank = |text: &Text, lang: Lang| text.get(lang).trim().is_empty();
    for lang in Lang::BOTH {
        let missing = texts.iter().filter(|it| blank(it, lang) && !blank(it, lang.other()));
        let count = missing.count();
        if count > 0 {
            let blank = Finding::new(Rule::LanguagesRecordBlank, place(Some(lang)));
            found.push(blank.count("count", count));
        }
    }
    for text in texts.iter().filter(|it| Lang::BOTH.iter().all(|lang| !blank(it, *lang))) {
        if let Some((en, cy)) = differ(text) {
            let differs = Finding::new(Rule::LanguagesRecordNumber, place(Some(Lang::Cy)));
            found.push(differs.with("here", cy).with("there", en));
        }
    }
}

/// The first numbers of two texts that stand in each other’s place; only where
/// there are figures, for records are many and short.
fn differ(text: &Text) -> Option<(String, String)> {
    let figures = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    if text.en == text.cy || !figures(&text.en) && !figures(&text.cy) {
        return None;
    }
    let (here, there) = (told(&text.cy, Lang::Cy), told(&text.en, Lang::En));
    let differences = differences(&here, &there);
    let first =
        differences.iter().find_map(|Difference { here, there }| Some(((*here)?, (*there)?)));
    let words = |text: &str, told: &[Told], at: usize| {
        told.get(at).map(|told| text[told.range.clone()].to_owned())
    };
    let (at, other) = first?;
    Some((words(&text.en, &there, other)?, words(&text.cy, &here, at)?))
}

/// Every text of a record that both languages should have. Found by their form,
/// `{ en, cy }`, so that a field added to a record is looked at too.
pub(in crate::check::checks) fn texts(record: &impl Serialize) -> Vec<Text> {
    fn gather(value: &Value, texts: &mut Vec<Text>) {
        match value {
            Value::Object(fields) => match (fields.get("en"), fields.get("cy"), fields.len()) {
                (Some(Value::String(en)), Some(Value::String(cy)), 2) => {
                    texts.push(Text { en: en.clone(), cy: cy.clone() });
                }
                _ => fields
                    .iter()
                    .filter(|(name, _)| !ONE_LANGUAGE.contains(&name.as_str()))
                    .for_each(|(_, inner)| gather(inner, texts)),
            },
            Value::Array(items) => items.iter().for_each(|item| gather(item, texts)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut texts = Vec::new();
    gather(&serde_json::to_value(record).expect("a record is plain data"), &mut texts);
    texts
}
