//! Findings an officer has looked at and let stand.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{Facts, Finding, Place};

/// A finding that stands, with the officer's reason. It holds until the text
/// it is about changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Dismissal {
    /// The finding's key.
    pub key: String,
    /// What its text said then: a fingerprint.
    pub print: String,
    /// Why it may stand.
    pub reason: String,
}

impl Finding {
    /// What tells this finding from every other: the rule, the place without
    /// counts of letters, what stands in its words, and which it is of several
    /// alike. The same in every run.
    pub fn key(&self) -> String {
        let place = match &self.place {
            Place::Words { section, passage, lang, .. } => Place::Words {
                section: section.clone(),
                passage: passage.clone(),
                lang: *lang,
                from: 0,
                to: 0,
            },
            other => other.clone(),
        };
        print(&(self.rule, place, &self.values, self.nth))
    }
}

impl Facts<'_> {
    /// A fingerprint of what the place of a finding says now.
    pub fn print_of(&self, finding: &Finding) -> String {
        let places = std::iter::once(&finding.place).chain(&finding.also);
        let said: Vec<serde_json::Value> = places.map(|place| self.said_at(place)).collect();
        print(&said)
    }

    /// Whether a finding was dismissed and nothing has changed since; with the reason.
    pub fn dismissed(&self, finding: &Finding) -> Option<&str> {
        let key = finding.key();
        let dismissal = self.records.dismissals.iter().find(|it| it.key == key)?;
        (dismissal.print == self.print_of(finding)).then_some(dismissal.reason.as_str())
    }

    fn said_at(&self, place: &Place) -> serde_json::Value {
        let json = |value: Result<serde_json::Value, serde_json::Error>| value.expect("plain data");
        match place {
            Place::Report => json(serde_json::to_value(&self.details)),
            Place::Section { section, lang } => {
                let texts = self.all().filter(|read| {
                    read.passage.section == *section
                        && lang.is_none_or(|lang| read.passage.lang == lang)
                });
                texts.map(|read| read.text.clone()).collect()
            }
            Place::Words { passage, .. } => {
                let found = self.all().find(|read| read.passage.id == *passage);
                found.map(|read| read.passage.content.kept()).into()
            }
            Place::Record { record, id, .. } => json(serde_json::to_value(&*self.records))
                .as_object()
                .into_iter()
                .flat_map(|lists| lists.values())
                .filter_map(|list| list.as_array())
                .flatten()
                .find(|it| {
                    ["id", "code", "key", "requirement"]
                        .iter()
                        .any(|name| it.get(name).is_some_and(|it| it == id))
                })
                .cloned()
                .unwrap_or(record.clone().into()),
            Place::Testimony { id, .. } => {
                let found = self.testimonies.iter().find(|it| it.id == *id);
                json(serde_json::to_value(found))
            }
        }
    }
}

fn print(value: &impl Serialize) -> String {
    let json = serde_json::to_string(value).expect("plain data");
    crate::hex(&Sha256::digest(json))[..32].to_owned()
}
